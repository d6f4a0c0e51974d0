import { describe, expect, it } from 'vitest'
import { findFacts, sameDimension, sameMeasure, toBase } from '../../src/facts/index.js'
import { tag } from '../../src/language/en/tagger.js'
import type { Quantity } from '../../src/model/index.js'

function quantities(text: string): Quantity[] {
	return findFacts(text, tag(text), { date: '2025-11-24' }).filter(
		(fact) => fact.kind === 'quantity'
	)
}

describe('a stated amount', () => {
	// words, value, low, high, unit, bound
	it.each<[string, number, number, number | null, string, Quantity['bound']]>([
		['at least 12 million metric tons of soybeans', 12e6, 12e6, null, 'tonne', 'at-least'],
		['worth $1 billion', 1e9, 0.95e9, 1.05e9, 'usd', 'exact'],
		['spent US$ 27.5 billion', 27.5e9, 27.45e9, 27.55e9, 'usd', 'exact'],
		['paid €3m', 3e6, 2.85e6, 3.15e6, 'eur', 'exact'],
		['2.6 billion euros', 2.6e9, 2.55e9, 2.65e9, 'eur', 'exact'],
		['nearly 20% of them', 20, 18, 20.5, '%', 'about'],
		['by 20 per cent', 20, 19.5, 20.5, '%', 'exact'],
		['hundreds of people', 316, 100, 999, '', 'vague'],
		['tens of thousands of people', 31623, 10_000, 99_999, '', 'vague'],
		['dozens were hurt', 49, 24, 99, '', 'vague'],
		['several homes', 5, 3, 9, '', 'vague'],
		['a few people', 3, 2, 6, '', 'vague'],
		['a dozen eggs', 12, 10.8, 13.2, '', 'about'],
		['for three weeks', 3, 2.5, 3.5, 'week', 'exact'],
		['it counted 1,419', 1419, 1419, 1419, '', 'exact'],
		['twenty-one soldiers', 21, 21, 21, '', 'exact'],
		['three hundred and five homes', 305, 305, 305, '', 'exact'],
		['two and a half million people', 2.5e6, 2.375e6, 2.625e6, '', 'exact'],
		['half a million people', 5e5, 4.75e5, 5.25e5, '', 'exact'],
		['half of the voters', 50, 48, 52, '%', 'exact'],
		['one in five people', 20, 18, 22, '%', 'exact'],
		['half an hour', 0.5, 0.4, 0.6, 'hour', 'exact'],
		['5-10 inches of rain', 7.5, 4.5, 10.5, 'inch', 'range'],
		['between 5 and 10 people', 7.5, 5, 10, '', 'range'],
		['more than 1,400 residents', 1400, 1400, null, '', 'at-least'],
		['300 or more people', 300, 300, null, '', 'at-least'],
		['no more than 48,000 fans', 48_000, 0, 48_000, '', 'at-most'],
		['an estimated 3,000 people', 3000, 2700, 3300, '', 'about'],
		['about 1,400 people', 1400, 1330, 1470, '', 'about'],
		['stocks fell 4.5 points', 4.5, 4.45, 4.55, 'point', 'exact'],
		['a 7.2-magnitude quake', 7.2, 7.15, 7.25, 'magnitude', 'exact'],
		['a quake of magnitude 7.2', 7.2, 7.15, 7.25, 'magnitude', 'exact'],
		['worth 1.2 trillion yuan', 1.2e12, 1.15e12, 1.25e12, 'cny', 'exact'],
		['a 34-year-old man', 34, 34, 34, 'year', 'exact'],
		['$15 an hour', 15, 15, 15, 'usd/hour', 'exact'],
		['two hours and fifteen minutes', 2.25, 2.2417, 2.2583, 'hour', 'exact'],
		['6 feet 6 inches tall', 6.5, 6.4583, 6.5417, 'foot', 'exact'],
		['lasted a year and a half', 1.5, 1.375, 1.625, 'year', 'exact'],
		['a billion and a half euros', 1.5e9, 1.425e9, 1.575e9, 'eur', 'exact'],
		['said that a quarter of the samples were bad', 25, 23, 27, '%', 'exact'],
		['it was minus 12 degrees Celsius', -12, -12.5, -11.5, 'celsius', 'exact'],
		['the quake measured 6.9', 6.9, 6.85, 6.95, 'magnitude', 'exact'],
		['had to hand over $2 billion', 2e9, 1.9e9, 2.1e9, 'usd', 'exact'],
		['winds of 80 km/h', 80, 79.5, 80.5, 'kph', 'exact']
	])('%s', (text, value, low, high, unit, bound) => {
		const found = quantities(text)
		expect(found).toHaveLength(1)
		expect(found[0]!.value).toBeCloseTo(value, 5)
		expect(found[0]!.low).toBeCloseTo(low, 3)
		if (high === null) expect(found[0]!.high).toBeNull()
		else expect(found[0]!.high).toBeCloseTo(high, 3)
		expect(found[0]).toMatchObject({ unit, bound })
	})

	it('keeps both ends of a change', () => {
		expect(quantities('fell from 5.4% to 5.2%').map((q) => q.value)).toEqual([5.4, 5.2])
		expect(quantities('rose from 5 to 10 percent').map((q) => q.unit)).toEqual(['%', '%'])
	})

	it('keeps a vote as two counts, and drops a score', () => {
		expect(quantities('passed on a 67-32 vote').map((q) => q.of)).toEqual([
			'vote for',
			'vote against'
		])
		expect(quantities('Arden won 3-1')).toEqual([])
	})

	it.each([
		'In 2021 they met',
		'the 2014 Olympics',
		'on November 24, 2025',
		'Resolution 2231',
		'Flight 93',
		'a Boeing 737',
		'Article 5',
		'No. 3 seed',
		'the G7',
		'COVID-19',
		'since 9/11',
		'an F-16',
		'call 555-123-4567',
		'1. First of all',
		'at 8 p.m. and at 10:30',
		'one of them left',
		'no one came',
		'the two sides met',
		'the Group of Seven',
		'six-party talks',
		'the 1990s',
		'agent 007',
		'the 21st century'
	])('is not found in "%s"', (text) => {
		expect(quantities(text)).toEqual([])
	})
})

describe('what is measured', () => {
	it.each([
		['killed at least 1,419 people', ['dead person']],
		['killed at least 1,419 people and injured at least 6,000 more', ['dead person', 'injured']],
		['The death toll from the quake has risen to 1,941.', ['dead']],
		['1,941 civilians were killed in the siege', ['dead civilian']],
		['7,000 homes were destroyed', ['destroyed home']],
		['employment rose by 235,000', ['job rise']],
		['235,000 jobs were added', ['job']],
		['Turnout reached 64 percent', ['turnout']],
		['$500 million in reconstruction aid', ['aid']]
	])('%s', (text, of) => {
		expect(quantities(text).map((q) => q.of)).toEqual(of)
	})

	const measure = (a: string, b: string) => sameMeasure(quantities(a)[0]!, quantities(b)[0]!)
	it.each([
		['killed at least 1,419 people', 'The death toll rose to 1,941'],
		['more than 1,400 residents were killed', '1,419 people died'],
		['added 235,000 jobs', 'employment rose by 300,000']
	])('is the same in "%s" and "%s"', (a, b) => {
		expect(measure(a, b)).toBeGreaterThan(0.6)
		expect(measure(b, a)).toBe(measure(a, b))
	})
	it.each([
		['1,419 people were killed', '6,000 people were injured'],
		['12 million tons of soybeans', '3 tanks'],
		['300 people died', 'at least 1,419 dead, including 300 children'].reverse() as [string, string]
	])('differs in "%s" and "%s"', (a, b) => {
		const [x] = quantities(a)
		const y = quantities(b).at(-1)!
		if (a.includes('including')) expect(sameMeasure(quantities(a)[1]!, y)).toBeLessThan(0.5)
		else expect(sameMeasure(x!, y)).toBeLessThan(0.3)
	})
})

describe('units', () => {
	it('compare across systems', () => {
		expect(sameDimension('mile', 'km')).toBe(true)
		expect(sameDimension('ton', 'tonne')).toBe(true)
		expect(sameDimension('usd', 'eur')).toBe(false)
		expect(sameDimension('', 'km')).toBe(false)
		expect(toBase(1, 'mile')).toBeCloseTo(toBase(1.609344, 'km'))
		expect(toBase(60, 'usd/minute')).toBeCloseTo(toBase(3600, 'usd/hour'))
	})
})
