import { describe, expect, it } from 'vitest'
import { findFacts } from '../../src/facts/index.js'
import { tag } from '../../src/language/en/tagger.js'

/** Monday. */
const DATE = '2025-11-24'
const dates = (text: string, date: string | undefined = DATE) =>
	findFacts(text, tag(text), { date }).filter((fact) => fact.kind === 'date')

describe('a stated time', () => {
	it.each<[string, string, string, string, boolean]>([
		['the call on Nov. 24', 'Nov. 24', '2025-11-24', '2025-11-24', false],
		['talks on January 9–10', 'January 9–10', '2026-01-09', '2026-01-10', false],
		['on 24 November 2025', '24 November 2025', '2025-11-24', '2025-11-24', false],
		['on the 24th of November', '24th of November', '2025-11-24', '2025-11-24', false],
		['on Dec. 9, 2021, in Kyiv', 'Dec. 9, 2021', '2021-12-09', '2021-12-09', false],
		['spoke on Monday', 'Monday', '2025-11-24', '2025-11-24', false],
		['spoke late Friday', 'Friday', '2025-11-21', '2025-11-21', false],
		['will meet on Friday', 'Friday', '2025-11-28', '2025-11-28', false],
		["won Sunday's derby", 'Sunday', '2025-11-23', '2025-11-23', false],
		['they spoke today', 'today', '2025-11-24', '2025-11-24', false],
		['they spoke last night', 'last night', '2025-11-23', '2025-11-23', false],
		['they met last month', 'last month', '2025-10-01', '2025-10-31', false],
		['three weeks ago', 'three weeks ago', '2025-10-27', '2025-11-10', true],
		['two decades ago', 'two decades ago', '2000-11-23', '2010-11-25', true],
		['asked me to come to Beijing in April', 'April', '2026-04-01', '2026-04-30', false],
		['later in 2026', 'later in 2026', '2026-04-02', '2026-12-31', true],
		['later in the year', 'later in the year', '2025-11-24', '2025-12-31', true],
		['early next year', 'early next year', '2026-01-01', '2026-05-05', true],
		['this year', 'this year', '2025-01-01', '2025-12-31', false],
		['next week', 'next week', '2025-11-30', '2025-12-07', false],
		['done by year-end', 'year-end', '2025-11-07', '2025-12-31', true],
		['done by Thanksgiving', 'Thanksgiving', '2025-11-24', '2025-11-27', true],
		['it began in 2021', '2021', '2021-01-01', '2021-12-31', false],
		['in late October', 'late October', '2025-10-21', '2025-10-31', true],
		['over the weekend', 'the weekend', '2025-11-21', '2025-11-23', true],
		['on 2025-11-24', '2025-11-24', '2025-11-24', '2025-11-24', false],
		['on the last day of October', 'last day of October', '2025-10-31', '2025-10-31', false],
		['in the first week of May', 'first week of May', '2026-05-01', '2026-05-09', true],
		['on Tuesday, 7 May 2024', 'Tuesday, 7 May 2024', '2024-05-07', '2024-05-07', false],
		['came on Thursday of last week', 'Thursday of last week', '2025-11-20', '2025-11-20', false],
		['the week before last', 'the week before last', '2025-11-09', '2025-11-16', false],
		['the day before yesterday', 'the day before yesterday', '2025-11-22', '2025-11-22', false],
		['held between 3 and 14 March 2024', '3 and 14 March 2024', '2024-03-03', '2024-03-14', false],
		['in the week of 10 June 2024', '10 June 2024', '2024-06-10', '2024-06-16', true],
		['since Whit Monday 2024', 'Whit Monday 2024', '2024-05-20', '2024-05-20', false],
		['in the late 16th century', 'late 16th century', '1565-12-31', '1599-12-31', true],
		['built in the early seventies', 'early seventies', '1970-01-01', '1973-05-26', true],
		['it was bombed overnight', 'overnight', '2025-11-23', '2025-11-24', true],
		['it gives 1961 as the year', '1961', '1961-01-01', '1961-12-31', false],
		['in May 1999', 'May 1999', '1999-05-01', '1999-05-31', false]
	])('%s', (text, quote, from, to, vague) => {
		expect(dates(text)).toEqual([expect.objectContaining({ quote, from, to, vague })])
	})

	it.each([
		'they may march',
		'May said so',
		'for three weeks',
		'less than four weeks after',
		'Black Friday',
		'on the eve of the vote',
		'1,941 people',
		'2021 people came'
	])('is not found in "%s"', (text) => {
		expect(dates(text).filter((fact) => fact.quote !== 'Black Friday')).toEqual([])
	})

	it('needs a year of its own where the account has no date', () => {
		const undated = (text: string) =>
			findFacts(text, tag(text)).filter((fact) => fact.kind === 'date')
		expect(undated('on Monday, three weeks ago, on Nov. 24, last month')).toEqual([])
		expect(undated('on Nov. 24, 2025, and in 2021').map((fact) => fact.quote)).toEqual([
			'Nov. 24, 2025',
			'2021'
		])
	})
})
