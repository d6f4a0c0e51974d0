import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFacts, findNames, resolveNames } from '../../src/facts/index.js'
import { tag } from '../../src/language/en/tagger.js'
import { expectWithin } from '../pace.js'

const scraps = fc.constantFrom(
	...'at least|12|million|tons|$|US$|€3m|20%|hundreds|of|people|killed|1,419|twenty|-|one|half|a|dozen|5–10|between|and|to|from|in|2021|Nov.|24|Monday|last|month|three|weeks|ago|later|the|year|by|Busan|Kyiv|U.S.|President|Xi|Jinping|Mr.|Biden|, Jr.|(OSCE)|Organization|for|Europe|.|,|;|\n|"|’s|St.|/|:|%|may|May|½|null|constructor|__proto__'.split(
		'|'
	)
)
const texts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 80 }),
	fc.string({ unit: 'grapheme', maxLength: 80 }),
	fc.array(scraps, { maxLength: 30 }).map((words) => words.join(' ')),
	fc.array(scraps, { maxLength: 30 }).map((words) => words.join(''))
)

describe('facts of any text', () => {
	it('have exact spans, in order, and never overlap within a kind', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const ends = new Map<string, number>()
				let start = 0
				for (const fact of findFacts(text, tag(text), { date: '2025-11-24' })) {
					expect(text.slice(fact.start, fact.end)).toBe(fact.quote)
					expect(fact.start).toBeGreaterThanOrEqual(start)
					expect(fact.start).toBeGreaterThanOrEqual(ends.get(fact.kind) ?? 0)
					expect(fact.end).toBeGreaterThan(fact.start)
					start = fact.start
					ends.set(fact.kind, fact.end)
					if (fact.kind === 'date') expect(fact.from <= fact.to).toBe(true)
					if (fact.kind === 'quantity') {
						expect(Number.isFinite(fact.value)).toBe(true)
						expect(fact.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(fact.low)
					}
				}
			}),
			{ numRuns: 300 }
		)
	})

	it('names have exact spans and ids that no order of accounts changes', () => {
		fc.assert(
			fc.property(fc.array(texts, { maxLength: 4 }), (accounts) => {
				const mentions = accounts.map((text) => findNames(text, tag(text)))
				mentions.forEach((names, i) => {
					let last = 0
					for (const name of names) {
						expect(accounts[i]!.slice(name.start, name.end)).toBe(name.quote)
						expect(name.start).toBeGreaterThanOrEqual(last)
						last = name.end
					}
				})
				const forward = resolveNames(mentions)
				const backward = resolveNames([...mentions].reverse()).reverse()
				expect(backward).toEqual(forward)
			}),
			{ numRuns: 200 }
		)
	})

	it.each(['1,', '5-', 'Nov. 24 ', 'two hundred and ', 'Xi of ', '"', 'AB CD ', 'A. ', 'in the '])(
		'take near-linear time on %j over and over',
		(scrap) => {
			const text = scrap.repeat(20_000 / scrap.length)
			const tokens = tag(text)
			expectWithin(2000, () => {
				findFacts(text, tokens, { date: '2025-11-24' })
				resolveNames([findNames(text, tokens)])
			})
		}
	)
})
