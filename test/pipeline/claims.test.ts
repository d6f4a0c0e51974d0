import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/index.js'
import { account, claimsOf, claimWith, stated } from './telling.js'

/** Whether the words of two matters stand in claims of their own. */
function apart(text: string, ...matters: string[]) {
	const claims = claimsOf(text)
	const ids = matters.map((words) => claimWith(claims, words).id)
	expect(new Set(ids).size, claims.map(({ quote }) => quote).join(' | ')).toBe(matters.length)
}

/** Whether the words of both ends stand in one claim. */
function joined(text: string, first: string, last: string) {
	const claims = claimsOf(text)
	expect(claims.map(({ quote }) => quote)).toContain(claimWith(claims, first).quote)
	expect(claimWith(claims, first).quote).toContain(last)
}

describe('what is cut', () => {
	it.each([
		[
			'two clauses',
			'The army left the town and the mayor returned to his office.',
			['army', 'mayor']
		],
		['but', 'Exports rose by 3 percent but imports fell by 7 percent.', ['Exports', 'imports']],
		['a semicolon', 'The bridge is closed; the ferry runs every hour.', ['bridge', 'ferry']],
		[
			'two deeds of one',
			'The company closed its plant in Norvel and dismissed 400 workers.',
			['closed', 'dismissed']
		],
		[
			'two that-clauses',
			'He said that the talks had failed and that the border would stay shut.',
			['talks', 'border']
		],
		[
			'while',
			'The union wants 8 percent, while the company offers 3 percent over two years.',
			['union', 'company']
		]
	])('%s', (_, text, matters) => apart(text, ...matters))
})

describe('lists of separate matters', () => {
	const trade = 'We discussed Ukraine/Russia, Fentanyl, Soybeans and other Farm Products.'

	it('gives each item behind "discussed" its own claim, a slash keeping its two together', () => {
		apart(trade, 'Ukraine/Russia', 'Fentanyl', 'Soybeans', 'other Farm Products')
		expect(stated(trade)).toHaveLength(4)
		expect(stated(trade)[0]).toBe('We discussed Ukraine/Russia')
		expect(stated(trade).slice(1)).toEqual(['Fentanyl', 'Soybeans', 'other Farm Products'])
	})

	it.each([
		[
			'talk about',
			'They talked about grain, prisoners and the border crossing.',
			['grain', 'prisoners', 'border']
		],
		[
			'cover',
			'The meeting covered energy prices, air safety, and the next census.',
			['energy', 'air safety', 'census']
		],
		[
			'welcome',
			'The minister welcomed the ceasefire, the prisoner exchange and the new air corridor.',
			['ceasefire', 'prisoner', 'corridor']
		],
		[
			'discuss, in the passive',
			'Fishing rights, customs and the airport were discussed.',
			['Fishing', 'customs', 'airport']
		],
		[
			'a list with words before it',
			'The two presidents also discussed trade, migration and the war at length.',
			['trade', 'migration', 'war']
		],
		[
			'dwell on, the preposition said again',
			'It dwelt on grain, on the old canal and on a journey to Osk that she plans for May.',
			['grain', 'canal', 'journey']
		]
	])('%s', (_, text, matters) => apart(text, ...matters))

	it('lets every item be discussed, wherever the verb stands', () => {
		const acts = claimsOf(trade).map(({ act }) => act)
		expect(acts).toEqual(['discusses', 'discusses', 'discusses', 'discusses'])
		expect(claimWith(claimsOf('She bought apples, pears and plums.'), 'plums').act).toBe('states')
	})

	it('keeps modifiers with their head', () => {
		const text = 'They discussed the rapid withdrawal of heavy weapons, fuel and the old canal.'
		expect(claimWith(claimsOf(text), 'withdrawal').quote).toContain(
			'the rapid withdrawal of heavy weapons'
		)
		expect(claimWith(claimsOf(text), 'canal').quote).toContain('the old canal')
	})

	it('does not cut two names that are one party', () => {
		joined('They discussed cooperation between China and India.', 'China', 'India')
		joined('The leaders discussed trade between Norvel, Osk and Arden.', 'Norvel', 'Arden')
	})

	it('does not cut a list of adjectives', () => {
		joined('They want a fair, lasting and binding peace agreement.', 'fair', 'agreement')
		joined('They discussed a fair, lasting and binding peace agreement.', 'fair', 'agreement')
	})

	it('does not cut a list that is the object of one deed', () => {
		joined('She bought apples, pears and plums.', 'apples', 'plums')
	})

	it('does not cut the people who discussed', () => {
		joined('The mayor, the bishop and the judge discussed the flood.', 'mayor', 'judge')
	})

	it('does not cut a place or a date off', () => {
		joined('They discussed the war in Busan, South Korea.', 'war', 'South Korea')
		joined('They discussed the war on Monday, 24 November.', 'war', 'November')
	})
})

describe('what a second half is said of', () => {
	const carried = (text: string, words: string) =>
		read(account(text))
			.claims.find(({ quote }) => quote.includes(words))!
			.carried.map((token) => token.text)

	it('is the subject of the first', () => {
		const text = 'The company closed its plant in Norvel and dismissed 400 workers.'
		expect(carried(text, 'dismissed')).toEqual(['company'])
	})

	it('is the noun before "whose" and "which"', () => {
		const text = 'Roe spoke of the Marrow bridge, whose return to service she promised for May.'
		expect(carried(text, 'return to service')).toEqual(['Marrow', 'bridge'])
	})

	it('is nothing for a sentence of one claim', () => {
		expect(carried('The company closed its plant.', 'plant')).toEqual([])
	})
})

describe('roles', () => {
	it.each([
		'Thank you for your attention to this matter!',
		'Thank you all for giving this matter your attention!',
		'Dear friends,',
		'God bless you all!'
	])('“%s” is a courtesy', (text) => {
		expect(claimsOf(`The talks ended.\n\n${text}`).at(-1)!.role).toBe('courtesy')
	})

	it.each([
		'DONALD J. TRUMP PRESIDENT OF THE UNITED STATES OF AMERICA',
		'President DONALD J. TRUMP',
		'https://example.com/statement',
		'FOR IMMEDIATE RELEASE',
		'Media contact: Ana Roe'
	])('“%s” is boilerplate', (text) => {
		expect(claimsOf(`The talks ended.\n\n${text}`).at(-1)!.role).toBe('boilerplate')
	})

	it.each([
		'He thanked the mayor for her support.',
		'President Hall warned of a long winter.',
		'We had a GREAT call and WE WILL MEET again in April!',
		'The president is grateful for the aid.'
	])('“%s” is a proposition', (text) => {
		expect(claimsOf(text).some(({ role }) => role === 'proposition')).toBe(true)
	})
})

describe('spans', () => {
	const text =
		'The “old” quay — 410 metres — took 4 years to build; it cost $96 million (two thirds of it public).\n\n- It berths 3 ships.\n\nThank you!'

	it('are exact, in order, apart and inside their sentence', () => {
		let last = 0
		for (const { start, end, quote, sentence } of claimsOf(text)) {
			expect(quote).toBe(text.slice(start, end))
			expect(quote).toBe(quote.trim())
			expect(start).toBeGreaterThanOrEqual(last)
			expect(start).toBeGreaterThanOrEqual(sentence[0])
			expect(end).toBeLessThanOrEqual(sentence[1])
			last = end
		}
	})

	it('lose no word but conjunctions', () => {
		let rest = text
		for (const { quote } of claimsOf(text)) rest = rest.replace(quote, ' ')
		expect(rest.match(/[\p{L}\p{N}]+/gu) ?? []).toEqual([])
	})
})
