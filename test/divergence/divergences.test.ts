import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activeDetectors, detectors } from '../../src/findings/divergence/index.js'
import { type Account, divergenceKinds } from '../../src/model/index.js'
import { divergencesOf } from './compared.js'
import { identifier } from './identifier.js'

const account = (id: string, text: string): Account => ({
	id,
	party: `Paper ${id.toUpperCase()}`,
	text,
	date: '2025-08-17'
})

const tolls = [
	account(
		'a',
		'The earthquake in Lower Orvania killed at least 1,419 people on Saturday. Roads were cut.'
	),
	account(
		'b',
		'The earthquake in Lower Orvania on Saturday killed 1,941 people. Rain hampered the rescue.'
	),
	account('c', 'On Saturday the earthquake in Lower Orvania killed 350 people. Aid was flown in.')
]

/** Texts about one event with clashing details, from a handful of parts. */
const texts = fc.record({
	verb: fc.constantFrom('approved', 'rejected', 'discussed', 'did not approve'),
	place: fc.constantFrom('Geneva', 'Vienna', 'Oslo'),
	day: fc.constantFrom('3 May', '9 May', 'Tuesday'),
	many: fc.constantFrom('12', '40', 'at least 300', 'dozens of')
})
const told = (id: string, part: { verb: string; place: string; day: string; many: string }) =>
	account(
		id,
		`The council ${part.verb} the Halden bridge plan in ${part.place} on ${part.day}. The collapse of the Halden bridge killed ${part.many} workers.`
	)

describe('divergences', () => {
	it('are of the kinds that the model names, one detector each', () => {
		expect(detectors.map(({ kind }) => kind)).toEqual(divergenceKinds)
	})

	it('tells three tolls as one finding with three positions', () => {
		const { found } = divergencesOf(tolls)
		const quantity = found.filter(({ kind }) => kind === 'quantity')
		expect(quantity).toHaveLength(1)
		expect(quantity[0]!.positions.map(({ value }) => value).sort()).toEqual([
			'1,941',
			'350',
			'at least 1,419'
		])
		for (const party of ['Paper A', 'Paper B', 'Paper C'])
			expect(quantity[0]!.message).toContain(party)
	})

	it('lets accounts with compatible values share a position', () => {
		const same = { ...tolls[1]!, id: 'd', party: 'Paper D' }
		const { found } = divergencesOf([...tolls, same])
		const toll = found.find(({ kind }) => kind === 'quantity')!
		expect(toll.positions).toHaveLength(3)
		expect(toll.positions.find(({ value }) => value === '1,941')!.accounts).toEqual(['b', 'd'])
	})

	it('finds nothing between an account and its copy', () => {
		fc.assert(
			fc.property(texts, (part) => {
				const { found } = divergencesOf([told('a', part), told('b', part)])
				expect(found).toEqual([])
			}),
			{ numRuns: 30 }
		)
	})

	it('does not depend on the order of the accounts', () => {
		fc.assert(
			fc.property(texts, texts, texts, (x, y, z) => {
				const all = [told('a', x), told('b', y), told('c', z)]
				const one = divergencesOf(all)
				const other = divergencesOf([all[2]!, all[0]!, all[1]!])
				expect(other.found).toEqual(one.found)
				expect([...other.diverging].sort()).toEqual([...one.diverging].sort())
			}),
			{ numRuns: 30 }
		)
	})

	it('quotes exactly what stands in the account', () => {
		fc.assert(
			fc.property(texts, texts, (x, y) => {
				const all = [told('a', x), told('b', y)]
				for (const { positions } of divergencesOf(all).found)
					for (const { evidence } of positions)
						for (const { claim, start, end, quote } of evidence) {
							const { text } = all.find(({ id }) => claim.startsWith(`${id}.`))!
							expect(text.slice(start, end)).toBe(quote)
						}
			}),
			{ numRuns: 40 }
		)
	})

	it('gives every finding at least two positions of different accounts, and a sure enough one', () => {
		fc.assert(
			fc.property(texts, texts, (x, y) => {
				for (const { positions, confidence } of divergencesOf([told('a', x), told('b', y)]).found) {
					expect(positions.length).toBeGreaterThan(1)
					expect(new Set(positions.flatMap(({ accounts }) => accounts)).size).toBeGreaterThan(1)
					expect(confidence).toBeGreaterThanOrEqual(0.5)
				}
			}),
			{ numRuns: 40 }
		)
	})

	it('derives ids from content: the same finding in other company keeps its id', () => {
		const two = divergencesOf(tolls.slice(0, 2)).found
		const aside = account('z', 'The mayor of Port Samir opened a library for children.')
		const three = divergencesOf([...tolls.slice(0, 2), aside]).found
		expect(three.map(({ id }) => id)).toEqual(two.map(({ id }) => id))
	})

	it('leaves out the kinds that are switched off', () => {
		expect(divergencesOf(tolls, { kinds: ['date', 'place'] }).found).toEqual([])
		expect(activeDetectors(['date']).map(({ kind }) => kind)).toEqual(['date'])
	})

	it('runs the detector of the documentation', () => {
		const flights = [
			account('a', 'Aerolink Flight 418 skidded off the runway at Kotor in heavy rain.'),
			account('b', 'In heavy rain Aerolink Flight 481 skidded off the runway at Kotor.')
		]
		const { found } = divergencesOf(flights, { detectors: [identifier] })
		const own = found.find(({ kind }) => kind === 'identifier')!
		expect(own.positions.map(({ value }) => value)).toEqual(['Flight 418', 'Flight 481'])
		expect(own.message).toBe('Paper A says Flight 418, Paper B says Flight 481.')
	})

	it('lets a detector of a built-in kind take its place', () => {
		const mine = { kind: 'quantity', detect: () => undefined }
		expect(activeDetectors(undefined, [mine])).toHaveLength(detectors.length)
		expect(divergencesOf(tolls, { detectors: [mine] }).found).toEqual([])
	})

	it('survives texts of any kind', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (x, y) => {
				divergencesOf([account('a', `${x} killed 3`), account('b', `${y} not killed 4`)])
			}),
			{ numRuns: 100 }
		)
	})
})
