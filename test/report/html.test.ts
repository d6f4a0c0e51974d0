import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/report/index.js'
import { expectWithin } from '../pace.js'
import { empty, fixture, withoutText } from './fixture.js'
import { large } from './large.js'

const page = renderHtml(fixture())
const unescaped = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
const attributes = (name: string) =>
	[...page.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1]!)
/** What stands in an account's pane, markers aside. */
const paneTexts = (html: string) =>
	[...html.matchAll(/<div class="text"[^>]*>([\s\S]*?)<\/div>\n<\/article>/g)].map((match) =>
		unescaped(match[1]!.replace(/<a class="ref"[\s\S]*?<\/a>/g, '').replace(/<[^>]*>/g, ''))
	)

describe('the html report', () => {
	it('stands on its own: no address but links that a reader follows', () => {
		expect(page).not.toMatch(/<(link|img|iframe|object|embed|base)\b/)
		expect(page).not.toMatch(/\bsrc=|@import|url\(/)
		expect([...page.matchAll(/https?:\/\/[^"<\s]+/g)].map(([url]) => new URL(url).host)).toEqual([
			'union.example',
			'union.example'
		])
	})

	it('allows its own script and style by their hash, and nothing else', () => {
		const policy = unescaped(attributes('content').find((value) => value.includes('default-src'))!)
		expect(policy).not.toContain('unsafe')
		for (const element of ['script', 'style']) {
			const inlined = [...page.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))]
			expect(inlined).toHaveLength(1)
			const hash = createHash('sha256').update(inlined[0]![1]!).digest('base64')
			expect(policy).toContain(`${element}-src 'sha256-${hash}'`)
		}
		// Attributes that the policy would block, or that would run.
		expect(page).not.toMatch(/<[^>]+ (style|on[a-z]+)="/)
	})

	it('keeps its weight: script and style stay small', () => {
		expect(renderHtml(empty()).length).toBeLessThan(30_000)
	})

	it('has unique ids, and every link in the page leads to one', () => {
		const ids = attributes('id')
		expect(new Set(ids).size).toBe(ids.length)
		for (const href of attributes('href').filter((value) => value.startsWith('#')))
			expect(ids).toContain(href.slice(1))
		for (const label of attributes('aria-labelledby')) expect(ids).toContain(label)
	})

	it('holds the accounts in full, character for character', () => {
		expect(paneTexts(page)).toEqual(fixture().accounts.map((account) => account.text))
	})

	it('loses no text to claims that overlap or lie outside', () => {
		const comparison = fixture()
		comparison.claims[1]!.start = 3
		comparison.claims[2]!.end = 1_000_000
		expect(paneTexts(renderHtml(comparison))).toEqual(
			fixture().accounts.map((account) => account.text)
		)
	})

	it('marks every claim with sign, number and words, not by colour alone', () => {
		expect(page).toMatch(
			/class="claim s-diverging"[^>]*>.*?aria-label="matter 1: differs; also in Seafarers’ Union and The Courier">≠1<\/a>/
		)
		expect(page).toMatch(
			/aria-label="matter \d+: left out elsewhere; left out by Varnholt Port Authority">∅\d+<\/a>/
		)
	})

	it('leads from a cell of the coverage table to claims, and from silence to the finding', () => {
		const heat = page.slice(page.indexOf('<table class="heat"'), page.indexOf('</table>'))
		expect(heat).toMatch(/<a href="#c\d+" data-t="t1" data-p="0">1/)
		expect(heat).toMatch(
			/<a href="#f\d+"><span aria-hidden="true">∅<\/span> <span class="vh-phone">left out/
		)
	})

	it('tells why in words and bars', () => {
		expect(page).toContain('words in common, rare ones counting more')
		expect(page).toContain('against: different names')
		expect(page).not.toContain('stemsHigh')
	})

	it('unfolds the first findings and hides none without the script', () => {
		expect(page).toMatch(/<form class="filters" id="filters" hidden>/)
		expect(page).not.toMatch(/<li class="finding[^>]* hidden/)
		expect(page).toMatch(/<details open><summary>/)
	})

	it('says so when the texts are not there, and still marks the claims', () => {
		const bare = renderHtml(withoutText())
		expect(bare).toContain('The texts are not part of this comparison')
		expect(bare.match(/class="claim /g)).toHaveLength(withoutText().claims.length)
	})

	it('renders 50,000 words in time', () => {
		const comparison = large(1700)
		expectWithin(5000, () => renderHtml(comparison))
	})
})
