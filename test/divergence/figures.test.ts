import { describe, expect, it } from 'vitest'
import { date } from '../../src/findings/divergence/date.js'
import { quantity } from '../../src/findings/divergence/quantity.js'
import { judgePair } from './judge.js'

const DAY = { dateA: '2023-10-11', dateB: '2023-10-11' }
const values = (a: string, b: string, detector = quantity) =>
	judgePair(a, b, [detector], DAY).map((found) => [found.a.value, found.b.value])

describe('figures of one thing', () => {
	it.each([
		[
			'a whole and its parts',
			'The ship sank with 149 passengers and six crew.',
			'The ship sank with 155 people.'
		],
		[
			'a sum for each and for all',
			'Each of the 20 plaintiffs will get $5,000.',
			'The plaintiffs will get $100,000.'
		],
		[
			'a share and the rest',
			'Some 52 percent of voters rejected the levy.',
			'The levy won 48 percent of voters.'
		],
		[
			'a demand and what came of it',
			'The union demanded a raise of 9 percent.',
			'The union got a raise of 5 percent.'
		],
		[
			'what it can hold and what it held',
			'The ship can carry 1,200 passengers.',
			'The ship carried 860 passengers.'
		],
		['a rise by and a rise to', 'The river rose by 2 metres.', 'The river rose to 6.4 metres.'],
		['two of a kind', 'The first suspect is 24 years old.', 'The second suspect is 31 years old.'],
		[
			'two deeds',
			'The fraudster stole $400,000 from the fund.',
			'The fraudster repaid $150,000 to the fund.'
		],
		[
			'two times',
			'Police say 2,000 people attended the rally on Saturday.',
			'Last year 15,000 people attended the rally.'
		],
		[
			'a round bound',
			'More than 100 tankers are waiting off the port.',
			'There are 112 tankers waiting off the port.'
		]
	])('do not differ: %s', (_, a, b) => expect(values(a, b)).toEqual([]))

	it('differ though a bound, a hedge or another unit stands before them', () => {
		expect(
			values(
				'The talks between the ministers lasted ninety minutes.',
				'The ministers talked for more than five hours.'
			)
		).toEqual([['ninety minutes', 'more than five hours']])
	})
})

describe('times of one happening', () => {
	it.each([
		[
			'a decision and its effect',
			'The council voted on 3 June to close the library.',
			'The library closes on 31 August.'
		],
		[
			'a beginning and an end',
			'The strike at the mine began on 1 March.',
			'The strike at the mine ended on 15 March.'
		],
		[
			'a crime and its sentence',
			'The jeweller was robbed on 11 January.',
			'The robber of the jeweller was jailed on 23 May.'
		],
		[
			'first and last',
			'The singer gave her first concert in 1961.',
			"The singer's final concert was in 1991."
		],
		[
			'within a stretch',
			'Tents came within a week of the quake of 9 August.',
			'Tents came on 13 August after the quake.'
		]
	])('do not differ: %s', (_, a, b) => expect(values(a, b, date)).toEqual([]))

	it('tell what shifts a day', () => {
		expect(
			values(
				'The mayor resigned three days after the fire of 4 August.',
				'The mayor stepped down on 20 August.',
				date
			)
		).toEqual([['three days after the fire of 4 August', '20 August']])
	})

	it('may be told by another happening', () => {
		expect(
			values(
				'The mayor was warned of the leak before the election.',
				'The mayor was warned of the leak after the election.',
				date
			)
		).toEqual([['before the election', 'after the election']])
	})
})
