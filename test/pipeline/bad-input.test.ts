import { describe, expect, it } from 'vitest'
import { type CompareOptions, compare, RashomonError } from '../../src/index.js'
import { type Account, comparisonSchema } from '../../src/model/index.js'
import { accounts, compareTexts, leftOut, notesOf } from './comparing.js'

const text = 'The leaders spoke by phone on Monday. They agreed to meet again in May in Geneva.'
const good = accounts(text, text)

/** An error of this code, with a hint, that names these words. */
function refused(given: unknown, options: unknown, code: string, ...words: string[]) {
	let caught: unknown
	try {
		compare(given as Account[], options as CompareOptions)
	} catch (error) {
		caught = error
	}
	expect(caught).toBeInstanceOf(RashomonError)
	const error = caught as RashomonError
	expect(error.code).toBe(code)
	expect(error.hint).not.toBe('')
	for (const word of words) expect(`${error.message} ${error.path ?? ''}`).toContain(word)
}

/** A valid answer that keeps both accounts and their texts. */
function answered(one: string, other: string = text) {
	const comparison = compareTexts(one, other)
	expect(comparisonSchema.parse(comparison)).toEqual(comparison)
	expect(comparison.accounts.map((account) => account.text)).toEqual([one, other])
	for (const { account, start, end, quote } of comparison.claims)
		expect(comparison.accounts.find(({ id }) => id === account)!.text!.slice(start, end)).toBe(
			quote
		)
	return comparison
}

describe('errors', () => {
	it('no accounts', () => refused([], {}, 'no-accounts'))
	it('one account', () => refused(good.slice(1), {}, 'one-account', '"b"'))
	it('too many', () =>
		refused(
			Array.from({ length: 13 }, (_, i) => ({ id: String(i), party: 'P', text })),
			{},
			'too-many-accounts',
			'13',
			'12'
		))
	it('more than a limit of your own', () =>
		refused([...good, { ...good[0]!, id: 'c' }], { limits: { accounts: 2 } }, 'too-many-accounts'))
	it('duplicate ids', () =>
		refused([good[0], { ...good[1]!, id: 'a' }], {}, 'duplicate-id', 'accounts[1].id', '"a"'))

	it.each<[string, unknown, string]>([
		['no list', undefined, 'undefined'],
		['null', null, 'null'],
		['an event instead of its accounts', { accounts: good }, 'array'],
		['a text', 'text', 'array'],
		['null for an account', [good[0], null], 'accounts[1]'],
		['a string for an account', [good[0], 'text'], 'accounts[1]'],
		['a missing text', [good[0], { id: 'b', party: 'B' }], 'accounts[1].text'],
		['a text that is a number', [good[0], { id: 'b', party: 'B', text: 7 }], 'accounts[1].text'],
		['an empty id', [good[0], { id: ' ', party: 'B', text }], 'accounts[1].id'],
		['an empty party', [good[0], { id: 'b', party: '', text }], 'accounts[1].party'],
		['an alias that is no text', [good[0], { ...good[1], aliases: ['x', 3] }], 'aliases'],
		['a fidelity that is none', [good[0], { ...good[1], fidelity: 'rough' }], 'fidelity']
	])('the wrong shape: %s', (_, given, words) => refused(given, {}, 'bad-event', words))

	it.each(['soon', '2025-13-45', ''])('the date %j', (date) =>
		refused([good[0], { ...good[1]!, date }], {}, 'bad-date', 'accounts[1].date')
	)

	it.each<[string, unknown]>([
		['threshold', { threshold: 2 }],
		['threshold', { threshold: Number.NaN }],
		['threshold', { threshold: '0.5' }],
		['minSalience', { minSalience: -1 }],
		['limits.textLength', { limits: { textLength: 0 } }],
		['limits.textLength', { limits: { textLength: 1.5 } }],
		['limits.accounts', { limits: { accounts: Number.POSITIVE_INFINITY } }],
		['limits', { limits: 7 }],
		['kinds', { kinds: 'date' }],
		['kinds', { kinds: ['dat'] }],
		['without', { without: 'vectors' }],
		['without', { without: ['vektors'] }],
		['detectors', { detectors: [{ kind: 'mine' }] }],
		['includeText', { includeText: 'no' }],
		['treshold', { treshold: 0.5 }],
		['options', null],
		['options', 'fast']
	])('the option %s of %j', (name, options) => refused(good, options, 'bad-option', name))
})

describe('what is told in a note', () => {
	it.each(['', ' ', '\n\t \u00a0\n'])('the empty text %j', (empty) => {
		const comparison = answered(empty)
		expect(notesOf(comparison, 'a')).toContain('empty-account')
		expect(leftOut(comparison, 'a').length).toBeGreaterThan(0)
	})

	it.each(['!!! ... ?!', '—', '“”', '---\n***\n***'])('only punctuation: %j', (marks) => {
		expect(notesOf(answered(marks), 'a')).toContain('no-claims')
	})

	it.each(['😀', '😀😀 🎉', '👩‍👩‍👧‍👦', '🇨🇳 🇺🇸'])('only emoji: %s', (emoji) => {
		expect(notesOf(answered(emoji), 'a')).toContain('no-claims')
	})

	it.each([
		'تحدث الرئيسان عبر الهاتف يوم الاثنين واتفقا على الاجتماع مرة أخرى في مايو.',
		'הנשיאים שוחחו בטלפון ביום שני והסכימו להיפגש שוב במאי.'
	])('right-to-left text: %s', (rtl) => {
		const comparison = answered(rtl)
		expect(notesOf(comparison, 'a')).toContain('language-not-read')
		expect(leftOut(comparison, 'a')).toEqual([])
	})

	it('a text beyond the limit', () => {
		const long = 'The bridge is safe. '.repeat(300_000)
		const comparison = compareTexts(long, text)
		expect(notesOf(comparison, 'a')).toContain('text-limit')
		expect(notesOf(comparison, 'b')).not.toContain('text-limit')
		expect(Math.max(...comparison.claims.map(({ end }) => end))).toBeLessThanOrEqual(200_000)
		expect(comparison.accounts[0]!.text).toHaveLength(long.length)
	})

	it('all accounts empty', () => {
		const comparison = answered('', ' ')
		expect(comparison.findings).toEqual([])
		expect(notesOf(comparison, 'a')).toContain('empty-account')
		expect(notesOf(comparison, 'b')).toContain('empty-account')
	})
})

describe('what is simply read', () => {
	it.each([
		['a lone high surrogate', 'The bridge\ud83d is safe. \ud83d'],
		['a lone low surrogate', '\ude00The bridge is safe.\ude00'],
		['NUL bytes', 'The bridge\u0000 is safe. \u0000\u0000 It rained.'],
		['control codes', 'The \u001b[31mbridge\u001b[0m is safe.\u0007'],
		['words of either direction', 'The bridge \u202eefas si\u202c and שלום is a word.'],
		['combining marks', `The bridge is s${'\u0301'.repeat(500)}afe.`],
		['spaces of every kind', 'The\u2003bridge\u00a0is\u200bsafe.\u2028It rained.'],
		['no end', 'The bridge is safe'],
		['line ends of Windows', 'The bridge is safe.\r\n\r\nIt rained.\r\n']
	])('%s', (_, odd) => {
		const comparison = answered(odd)
		expect(comparison.claims.some(({ account }) => account === 'a')).toBe(true)
	})

	it('one sentence of 200,000 characters', () => {
		const comparison = answered(`The bridge ${'and the river '.repeat(14_300)}`.slice(0, 200_000))
		expect(comparison.claims.some(({ account }) => account === 'a')).toBe(true)
	})

	it('one word of 200,000 characters', () => {
		answered("a'".repeat(100_000))
	})

	it('ids that are names of methods', () => {
		const given = ['__proto__', 'constructor', 'toString'].map((id) => ({ id, party: id, text }))
		const comparison = compare(given)
		expect(comparison.accounts.map(({ id }) => id)).toEqual(given.map(({ id }) => id))
		expect(comparison.findings).toEqual([])
	})

	it('ids with points and slashes', () => {
		const other = `${text} Ten aid trucks crossed the border on Sunday.`
		const comparison = compare([
			{ id: 'a.b', party: 'A', text },
			{ id: 'a', party: 'B', text: other }
		])
		expect(leftOut(comparison, 'a.b').join()).toContain('trucks')
		expect(leftOut(comparison, 'a')).toEqual([])
	})

	it('does not change what it was given', () => {
		const given = accounts(text, `${text} It rained.`)
		const before = JSON.stringify(given)
		const answer = compare(Object.freeze(given.map((account) => Object.freeze(account))))
		expect(answer.accounts).toHaveLength(2)
		expect(JSON.stringify(given)).toBe(before)
	})

	it('no text in the answer where none is wanted', () => {
		expect(compare(good, { includeText: false }).accounts.some((a) => 'text' in a)).toBe(false)
	})
})
