import { describe, expect, it } from 'vitest'
import { findNames, resolveNames } from '../../src/facts/index.js'
import { tag } from '../../src/language/en/tagger.js'

const find = (text: string) => findNames(text, tag(text))
const resolve = (...texts: string[]) =>
	resolveNames(texts.map(find)).map((names) => names.map(({ id }) => id))

describe('a name', () => {
	it.each<[string, string[]]>([
		['President Xi Jinping spoke.', ['Xi Jinping']],
		['They met Mr. Sullivan.', ['Sullivan']],
		['National Security Advisor Jake Sullivan left.', ['Jake Sullivan']],
		['U.S. Secretary of State Antony Blinken left.', ['Antony Blinken']],
		[
			'the Organization for Security and Cooperation in Europe (OSCE) said',
			['Organization for Security and Cooperation in Europe', 'OSCE']
		],
		['our GREAT farmers', []],
		['Ties have improved.', []],
		['The Treasury Secretary agreed on Monday.', []],
		['he met Joseph R. Biden, Jr. today', ['Joseph R. Biden, Jr.']]
	])('%s', (text, quotes) => {
		expect(find(text).map((name) => name.quote)).toEqual(quotes)
	})
})

describe('the forms of one name', () => {
	it('share an id across accounts', () => {
		expect(resolve('President Xi Jinping spoke.', 'President Xi agreed.', 'then Xi left')).toEqual([
			['xi jinping'],
			['xi jinping'],
			['xi jinping']
		])
		expect(
			resolve('met Joseph R. Biden, Jr. here', 'told Joe Biden so', 'told Biden so').flat()
		).toEqual(Array(3).fill(resolve('met Joseph R. Biden, Jr. here', 'told Joe Biden so')[0]![0]))
	})

	it('acronyms and turned names', () => {
		const [a, b] = resolve(
			'the Organization for Security and Cooperation in Europe said',
			'the OSCE said'
		)
		expect(a).toEqual(b)
		const [c, d] = resolve('the Labor Department said', 'the Department of Labor said')
		expect(c).toEqual(d)
		expect(new Set(resolve('the Civil Protection Agency (CPA) and the CPA').flat()).size).toBe(1)
	})

	it('spellings, unless one account uses both', () => {
		const [a, b] = resolve('with Volodymyr Zelenskyy here', 'with Zelensky here')
		expect(a).toEqual(b)
		expect(new Set(resolve('with Johnson and with Johnston here').flat()).size).toBe(2)
	})

	it('a name that two persons bear stays open', () => {
		const ids = resolve('met Ann Lee and Bob Lee', 'saw Lee there').flat()
		expect(new Set(ids).size).toBe(3)
	})
})
