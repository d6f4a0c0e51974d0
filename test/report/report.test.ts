import { describe, expect, it } from 'vitest'
import {
	diffWords,
	FORMATS,
	type Format,
	render,
	renderCsv,
	renderHtml,
	renderMarkdown
} from '../../src/report/index.js'
import { viewOf } from '../../src/report/view.js'
import { expectWithin } from '../pace.js'
import { empty, fixture, withoutText } from './fixture.js'
import { large } from './large.js'

describe('every format', () => {
	it.each(FORMATS)('%s is the same every time and ends in a line feed', (format) => {
		expect(render(fixture(), format)).toBe(render(fixture(), format))
		if (format !== 'json') expect(render(fixture(), format).endsWith('\n')).toBe(true)
	})

	it.each(FORMATS)('%s takes an empty comparison, and one without texts', (format) => {
		expect(render(empty(), format)).toBeTruthy()
		const out = render(withoutText(), format)
		expect(out).toContain('The crew had warned of worn brakes since January')
	})

	it.each(['text', 'markdown', 'csv', 'html'] as const)(
		'%s shows fidelity beside the party, and nothing beside a verbatim one',
		(format) => {
			const out = render(fixture(), format)
			expect(out).toMatch(
				/Seafarers’ Union(<\/bdi>)?( \[restated\]| \(restated\)| <span[^>]*>restated)/
			)
			expect(out).toMatch(
				/The Courier(<\/bdi>)?[\s]( *\[excerpt\]| *\(excerpt\)| *<span[^>]*>excerpt)/
			)
			expect(out).not.toMatch(/Port Authority(<\/bdi>)? (\[|\(|<span class="chip")/)
		}
	)

	it.each(['text', 'markdown', 'csv', 'html'] as const)('%s quotes every position', (format) => {
		const out = render(fixture(), format)
			.replace(/<\/?b>/g, '')
			.replace(/\s+/g, ' ')
		for (const words of [
			'At least 12 people were slightly hurt',
			'31 people were injured',
			'The hospital counted 27 injured'
		])
			expect(out).toContain(words)
	})

	it('names the formats there are when asked for another', () => {
		expect(() => render(fixture(), 'pdf' as Format)).toThrow(/pdf/)
	})

	it('survives references to what is not there', () => {
		const broken = fixture()
		broken.claims = broken.claims.slice(3)
		broken.accounts = broken.accounts.slice(1)
		broken.topics = []
		broken.rows = broken.rows.slice(2)
		for (const format of FORMATS) expect(render(broken, format)).toBeTruthy()
	})
})

describe('csv', () => {
	it('has one line a finding and one an agreed matter', () => {
		const lines = renderCsv(fixture()).trimEnd().split('\r\n')
		expect(lines[0]).toBe(
			'type,kind,omitted_by,stated_by,topic,salience,confidence,quotes,values,message'
		)
		expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([
			'divergence',
			'omission',
			'omission',
			'omission',
			'agreement',
			'agreement',
			'agreement'
		])
	})
})

describe('markdown', () => {
	it('has a section for everything', () => {
		expect(renderMarkdown(fixture()).match(/^## .*/gm)).toEqual([
			'## Left out',
			'## Where they differ',
			'## What they share',
			'## Who speaks of what',
			'## What was not compared'
		])
	})
})

describe('diffWords', () => {
	it('gives both texts back', () => {
		const [a, b] = ['The ferry struck the quay', 'The old ferry hit the quay']
		const changes = diffWords(a, b)
		expect(
			changes
				.filter((change) => !change.added)
				.map((change) => change.value)
				.join('')
		).toBe(a)
		expect(changes.some((change) => change.added && change.value.includes('hit'))).toBe(true)
	})

	it('gives up on texts that have nothing in common before it costs too much', () => {
		const words = (from: number) => Array.from({ length: 4000 }, (_, n) => `w${n + from}`).join(' ')
		expectWithin(2000, () => expect(diffWords(words(0), words(10_000))).toHaveLength(2))
	})
})

describe('the view', () => {
	it('says where every claim stands', () => {
		const view = viewOf(fixture())
		const state = (id: string) => view.stateOf(view.claim(id)!)
		expect(['port.1', 'port.2', 'port.3', 'port.5', 'union.4'].map(state)).toEqual([
			'agreed',
			'diverging',
			'only',
			'aside',
			'omitted'
		])
	})

	it('tells two accounts of one party apart', () => {
		const comparison = fixture()
		for (const account of comparison.accounts) account.party = 'The Courier'
		expect(new Set(viewOf(comparison).parties.map((party) => party.name)).size).toBe(3)
	})
})

describe('size', () => {
	it('grows with the claims, not with their square', () => {
		for (const format of FORMATS) {
			const [one, four] = [large(200), large(800)].map((it) => render(it, format).length)
			expect(four! / one!).toBeLessThan(4.6)
		}
		const [two, eight] = [large(200, 2), large(200, 8)].map((it) => renderHtml(it).length)
		expect(eight! / two!).toBeLessThan(8)
	})
})
