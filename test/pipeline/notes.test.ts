import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.js'
import type { Account } from '../../src/model/index.js'
import { accounts, compareTexts, event, notesOf } from './comparing.js'

const text = 'The leaders spoke by phone on Monday. They agreed to meet again in May in Geneva.'
const pair = (one: Partial<Account>, other: Partial<Account> = {}) => {
	const [a, b] = accounts(text, text)
	return compare([
		{ ...a!, ...one },
		{ ...b!, ...other }
	])
}

describe('different events', () => {
	it('is noted where accounts share nothing', () => {
		const { notes } = compare(event('two-events').accounts)
		expect(notes.find(({ code }) => code === 'different-events')?.accounts).toEqual([
			'chess',
			'port'
		])
	})

	it.each(['xi-trump-call', 'storm-tolls', 'strike', 'cup-final', 'full-agreement', 'merger'])(
		'is not noted of %s',
		(name) => {
			const { notes } = compare(event(name).accounts)
			expect(notes.map(({ code }) => code)).not.toContain('different-events')
		}
	)
})

describe('after its date', () => {
	it('is noted where another account is two days younger', () => {
		const comparison = pair({ date: '2025-11-24' }, { date: '2025-11-26' })
		expect(notesOf(comparison, 'a')).toContain('after-date')
		expect(notesOf(comparison, 'b')).not.toContain('after-date')
	})

	it.each(['2025-11-24', '2025-11-25'])('is not noted of a day or less: %s', (date) => {
		expect(notesOf(pair({ date: '2025-11-24' }, { date }), 'a')).not.toContain('after-date')
	})

	it('counts days, not digits', () => {
		const over = pair({ date: '2025-11-30' }, { date: '2025-12-01' })
		expect(notesOf(over, 'a')).not.toContain('after-date')
		const years = pair({ date: '2024-12-31' }, { date: '2025-01-02' })
		expect(notesOf(years, 'a')).toContain('after-date')
	})

	it('is not noted without dates', () => {
		expect(pair({ date: '2025-11-24' }).notes).toEqual([])
	})
})

describe('other notes', () => {
	it('an excerpt', () => {
		expect(notesOf(pair({ fidelity: 'excerpt' }), 'a')).toEqual(['excerpt'])
		expect(pair({ fidelity: 'restated' }).notes).toEqual([])
	})

	it('makes the silence of an excerpt weigh less', () => {
		const more = `${text} Ten aid trucks crossed the border on Sunday.`
		const sure = (fidelity: Account['fidelity']) =>
			pair({ fidelity }, { text: more }).findings[0]!.confidence
		expect(sure('excerpt')).toBeLessThan(sure('restated'))
		expect(sure('restated')).toBeLessThan(sure('verbatim'))
	})

	it('lengths that differ by much, naming both counts', () => {
		const long = Array.from({ length: 5 }, (_, i) => text.replace('May', `year 200${i}`)).join(' ')
		const note = compareTexts(text, long).notes.find(({ code }) => code === 'unequal-length')
		expect(note?.accounts).toEqual(['a', 'b'])
		expect(note?.message).toMatch(/Party A has 16 words, Party B has 8\d/)
		expect(compareTexts(text, `${text} ${text}`).notes).toEqual([])
	})

	it('a language that is not read, by its tag', () => {
		expect(notesOf(pair({ lang: 'fr' }), 'a')).toContain('language-not-read')
		expect(pair({ lang: 'en-GB' }).notes).toEqual([])
	})

	it('a limit', () => {
		const { notes } = compare(accounts(text, text), { limits: { textLength: 40 } })
		expect(notes.map(({ code }) => code)).toEqual(['text-limit', 'text-limit'])
	})
})

describe('an account that contradicts itself', () => {
	const noted = (own: string) =>
		compareTexts(own, text).notes.filter(({ code }) => code === 'self-contradiction')

	it.each([
		[
			'affirmed and denied',
			'The company closed the plant in Norvel in March. It rained a lot that year. The company did not close the plant in Norvel in March.'
		],
		[
			'two figures of one thing',
			'The flood killed 12 people in Norvel. Roads were blocked. The flood killed 40 people in Norvel.'
		]
	])('is noted: %s', (_, own) => {
		const [note] = noted(own)
		expect(note?.accounts).toEqual(['a'])
		expect(note?.claims).toHaveLength(2)
	})

	it.each([
		[
			'two who disagree are quoted',
			'The company said that it closed the plant in Norvel. The union said that the company did not close the plant in Norvel.'
		],
		[
			'figures of two things',
			'The flood killed 12 people in Norvel. It injured 40 people in Norvel.'
		],
		['two places', 'The flood killed 12 people in Norvel. The flood killed 40 people in Osk.'],
		[
			'figures that grow',
			'On Monday 12 people were dead in Norvel. On Thursday 40 people were dead in Norvel.'
		],
		['a repetition', `${text} ${text}`]
	])('is not noted: %s', (_, own) => {
		expect(noted(own)).toEqual([])
	})

	it('is no divergence', () => {
		const own = 'The flood killed 12 people in Norvel. The flood killed 40 people in Norvel.'
		const { findings } = compareTexts(own, text)
		expect(findings.filter(({ type }) => type === 'divergence')).toEqual([])
	})

	it('is noted of no account of the corpus', () => {
		for (const name of ['xi-trump-call', 'storm-tolls', 'cup-final', 'court-ruling', 'outbreak']) {
			const { notes } = compare(event(name).accounts)
			expect(
				notes.filter(({ code }) => code === 'self-contradiction'),
				name
			).toEqual([])
		}
	})
})
