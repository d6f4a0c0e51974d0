import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.js'
import { type Account, type Comparison, comparisonSchema } from '../../src/model/index.js'
import { accounts, event, omissionsOf, time } from './comparing.js'

const SENTENCES = [
	'President Ana Roe met Bo Lund in Geneva on Monday.',
	'They discussed grain, prisoners and the border crossing.',
	'At least 1,419 people died in the flood, the ministry said.',
	'“The bridge is safe. The tolls will end,” Roe said.',
	'The company will not close the plant in Norvel.',
	'The union wants 8 percent; the company offers 3 percent.',
	'The U.S. side backed “all efforts” for peace.',
	'Thank you for your attention to this matter!',
	'Ten aid trucks crossed the border on Sunday.',
	'The minister denied that prisoners had been moved.',
	'Why did the dam burst? 😀 Nobody knows …',
	'- an exchange of prisoners'
]

/** Texts of sentences that have something in common, and of anything at all. */
const anySentence = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) }
)
const anyText = fc
	.array(fc.tuple(anySentence, fc.constantFrom(' ', '\n', '\n\n', '')), { maxLength: 8 })
	.map((parts) => parts.flat().join(''))
const texts = fc.array(anyText, { minLength: 2, maxLength: 4 })
const runs = { numRuns: 60 }

describe('offsets', () => {
	it('are exact in every text, and claims lie in order and apart', () => {
		fc.assert(
			fc.property(texts, (all) => {
				const { accounts: given, claims, findings } = compare(accounts(...all))
				for (const { id, text } of given) {
					let last = 0
					for (const claim of claims.filter(({ account }) => account === id)) {
						expect(text!.slice(claim.start, claim.end)).toBe(claim.quote)
						expect(claim.start).toBeGreaterThanOrEqual(last)
						expect(claim.end).toBeGreaterThan(claim.start)
						expect(claim.sentence[0]).toBeLessThanOrEqual(claim.start)
						expect(claim.sentence[1]).toBeGreaterThanOrEqual(claim.end)
						for (const fact of claim.facts) {
							expect(text!.slice(fact.start, fact.end)).toBe(fact.quote)
							expect(fact.start).toBeGreaterThanOrEqual(claim.start)
							expect(fact.end).toBeLessThanOrEqual(claim.end)
						}
						last = claim.end
					}
				}
				const accountOf = new Map(claims.map(({ id, account }) => [id, account]))
				for (const finding of findings)
					for (const { evidence } of finding.type === 'divergence' ? finding.positions : [])
						for (const { claim, start, end, quote } of evidence) {
							const { text } = given.find(({ id }) => id === accountOf.get(claim))!
							expect(text!.slice(start, end)).toBe(quote)
						}
			}),
			runs
		)
	})

	it('keep the text as it was given', () => {
		fc.assert(
			fc.property(texts, (all) => {
				expect(compare(accounts(...all)).accounts.map(({ text }) => text)).toEqual(all)
			}),
			runs
		)
	})
})

describe('every answer', () => {
	it('has the shape that is promised', () => {
		fc.assert(
			fc.property(texts, (all) => {
				const comparison = compare(accounts(...all))
				expect(comparisonSchema.parse(comparison)).toEqual(comparison)
				expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
			}),
			runs
		)
	})

	it('names only what is there, and puts every statement in one row and one topic', () => {
		fc.assert(
			fc.property(texts, (all) => {
				const { claims, rows, topics, links, findings, notes } = compare(accounts(...all))
				const stated = claims.filter(({ role }) => role === 'proposition').map(({ id }) => id)
				const inRows = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.claims))
				expect(inRows.sort()).toEqual([...stated].sort())
				const inTopics = topics.flatMap((topic) => topic.claims)
				expect(inTopics.sort()).toEqual([...stated].sort())
				const account = new Map(claims.map((claim) => [claim.id, claim.account]))
				for (const { a, b } of links) {
					expect(account.get(a)).toBeDefined()
					expect(account.get(b)).toBeDefined()
					expect(account.get(a)).not.toBe(account.get(b))
				}
				for (const finding of findings)
					if (finding.type === 'omission')
						for (const id of finding.claims) expect(account.get(id)).not.toBe(finding.account)
				expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
				for (const note of notes) expect(note.message).not.toBe('')
			}),
			runs
		)
	})

	it('is the same again', () => {
		fc.assert(
			fc.property(texts, (all) => {
				expect(compare(accounts(...all))).toEqual(compare(accounts(...all)))
			}),
			runs
		)
	})
})

/** An answer with everything in an order of its own. */
function inOneOrder(comparison: Comparison) {
	const sorted = <T>(list: readonly T[], key: (item: T) => string) =>
		[...list].sort((x, y) => (key(x) < key(y) ? -1 : 1))
	return {
		...comparison,
		accounts: sorted(comparison.accounts, ({ id }) => id),
		claims: sorted(comparison.claims, ({ id }) => id),
		rows: sorted(
			comparison.rows.map((row) => ({ ...row, cells: sorted(row.cells, (cell) => cell.account) })),
			({ id }) => id
		)
	}
}

describe('the order of accounts', () => {
	const changesNothing = (given: Account[], order: number[]) => {
		const shuffled = order.map((i) => given[i]!)
		const one = compare(given)
		const other = compare(shuffled)
		expect(other.accounts.map(({ id }) => id)).toEqual(shuffled.map(({ id }) => id))
		expect(inOneOrder(other)).toEqual(inOneOrder(one))
	}

	it('permutes the answer and changes nothing else', () => {
		const shuffles = texts.chain((all) =>
			fc.tuple(
				fc.constant(all),
				fc.shuffledSubarray([...all.keys()], { minLength: all.length, maxLength: all.length })
			)
		)
		fc.assert(
			fc.property(shuffles, ([all, order]) => changesNothing(accounts(...all), order)),
			runs
		)
	})

	it.each(['xi-trump-call', 'storm-tolls', 'product-recall'])('changes nothing in %s', (name) => {
		const given = event(name).accounts
		changesNothing(given, [...given.keys()].reverse())
	})
})

describe('a copy', () => {
	const agrees = (text: string) => {
		const comparison = compare(accounts(text, text))
		expect(comparison.findings).toEqual([])
		const [a, b] = ['a', 'b'].map((id) => comparison.claims.filter((c) => c.account === id))
		expect(b!.map(({ quote }) => quote)).toEqual(a!.map(({ quote }) => quote))
		a!.forEach((claim, i) => {
			if (claim.role !== 'proposition') return
			const twin = b![i]!.id
			const link = comparison.links.find((l) => l.a === claim.id && l.b === twin)
			expect(link, claim.quote).toMatchObject({ score: 1, relation: 'agrees' })
		})
	}

	it('leaves nothing out, differs in nothing, and every claim meets its twin with 1', () => {
		const text = fc
			.shuffledSubarray(SENTENCES, { minLength: 1 })
			.map((sentences) => sentences.join('\n\n'))
		fc.assert(fc.property(text, agrees), runs)
	})

	it.each(['xi-trump-call', 'storm-tolls', 'court-ruling', 'merger', 'cup-final'])(
		'is told from no account of %s',
		(name) => {
			for (const { text } of event(name).accounts) agrees(text)
		}
	)

	it('of a sentence said twice leaves nothing out', () => {
		const text = Array.from({ length: 100 }, () => SENTENCES[0]).join(' ')
		expect(omissionsOf(compare(accounts(text, text)), 'b')).toEqual([])
	})
})

describe('time', () => {
	/** Twice the input may take two and a half times as long, with slack for a busy machine. */
	const nearLinear = (make: (n: number) => string, n: number) => {
		const other = 'The leaders met in Geneva. They agreed on a truce.'
		compare(accounts(make(20), other))
		const small = time(() => compare(accounts(make(n), make(n))))
		const large = time(() => compare(accounts(make(4 * n), make(4 * n))))
		expect(large).toBeLessThan(10 * small + 300)
	}

	it.each<[string, (n: number) => string, number]>([
		['one sentence again and again', (n) => `${SENTENCES[2]} `.repeat(n), 500],
		['one endless sentence', (n) => 'the bridge and the river '.repeat(n), 2000],
		['one endless word', (n) => 'a'.repeat(n), 50_000],
		['one endless word of apostrophes', (n) => "a'".repeat(n), 25_000],
		['one endless list', (n) => 'They discussed ' + 'grain, salt, '.repeat(n) + 'and oil.', 2000],
		['brackets that never close', (n) => '('.repeat(n), 10_000],
		['quotation marks', (n) => '“a '.repeat(n), 5000],
		['line breaks', (n) => 'word\n'.repeat(n), 5000],
		['full stops', (n) => 'A.'.repeat(n), 5000],
		['numbers', (n) => '1,234.5 million '.repeat(n), 2000],
		['names', (n) => 'President Ana Roe of Norvel '.repeat(n), 1000],
		['who said that who said', (n) => 'Roe said that '.repeat(n), 1000]
	])('grows little faster than the text: %s', (_, make, n) => nearLinear(make, n))
})

describe('what was read before', () => {
	it('changes nothing in what is read now', () => {
		fc.assert(
			fc.property(texts, fc.nat({ max: 5 }), (all, spaces) => {
				const first = compare(accounts(...all))
				// The same sentences at other places, and at the same places of other accounts.
				compare(accounts(...all.map((text) => ' '.repeat(spaces) + text)))
				compare(accounts(...all.map((text) => `${text} The ferry sank.`).reverse()))
				expect(compare(accounts(...all))).toEqual(first)
			}),
			runs
		)
	})
})
