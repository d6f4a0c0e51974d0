import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { marked } from 'marked'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { field } from '../../src/report/csv.js'
import { Html, html, safeUrl } from '../../src/report/html/markup.js'
import { FORMATS, render, renderJson, renderMarkdown, renderText } from '../../src/report/index.js'
import { escapeMarkdown } from '../../src/report/markdown.js'
import { clip, oneLine, visible } from '../../src/report/safe.js'
import { hostile } from './hostile.js'

// What a terminal or an editor obeys: all of C0 and C1 but tab and line feed, and bidi controls.
const OBEYED =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

// Half a surrogate pair.
const LONE = /[\ud800-\udfff]/u

const poison = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom(
				'<script>alert(1)</script>',
				'</style>',
				'</script>',
				'<!--',
				'" onmouseover="x',
				"' x='",
				'=1+1',
				'@SUM(A1)',
				'[a](javascript:alert(1))',
				'![i](https://evil.example/i.png)',
				'https://evil.example www.evil.example a@evil.example',
				'`code` **bold** _it_ ~~no~~ $x$ | cell |',
				'# head',
				'1. one',
				'- item',
				'\u001b[31m',
				'\u009b2J',
				'\u202eevil\u202c',
				'\u0000',
				'\ud800',
				'\r\n',
				'<img src=x onerror=alert(1)>'
			)
		),
		{ minLength: 1, maxLength: 6 }
	)
	.map((parts) => `p${parts.join(' ')}`)

describe('what an account says', () => {
	it('never reaches any format as something to obey', () => {
		fc.assert(
			fc.property(poison, fc.constantFrom(...FORMATS), (text, format) => {
				// CSV lines end in CR LF, which is the format's own.
				const out = render(hostile(text), format).replaceAll('\r\n', '\n')
				expect(out).not.toMatch(OBEYED)
				expect(out).not.toMatch(LONE)
			}),
			{ numRuns: 150 }
		)
	})

	it('is shown, not dropped: controls become signs', () => {
		expect(visible('a\u001b[31mb')).toBe('a␛[31mb')
		expect(visible('\u202eabc\u202c')).toBe('⟦U+202E⟧abc⟦U+202C⟧')
		expect(visible('a\u009bb\ud800')).toBe('a⟦U+009B⟧b\ufffd')
		expect(visible('tab\tline\nend')).toBe('tab\tline\nend')
		expect(oneLine(' a\r\n b ')).toBe('a b')
	})

	it('is cut between characters', () => {
		expect(clip('ab😀cd', 4)).toBe('ab…')
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, n) => {
				expect(clip(text, n)).not.toMatch(LONE)
			})
		)
	})
})

describe('text', () => {
	it('colours only when asked, and keeps to the width', () => {
		expect(renderText(hostile('x'))).not.toContain('\u001b')
		expect(renderText(hostile('x'), { color: true })).toContain('\u001b[1m')
		fc.assert(
			fc.property(poison, fc.integer({ min: 40, max: 120 }), (text, width) => {
				for (const line of renderText(hostile(text), { width }).split('\n'))
					expect(stringWidth(line)).toBeLessThanOrEqual(width)
			}),
			{ numRuns: 60 }
		)
	})
})

describe('json', () => {
	it('is the comparison again when parsed', () => {
		fc.assert(
			fc.property(poison, (text) => {
				const comparison = hostile(text)
				expect(JSON.parse(renderJson(comparison))).toEqual(comparison)
			}),
			{ numRuns: 50 }
		)
		expect(renderJson(hostile('x'), { space: 0 })).not.toContain('\n')
	})
})

describe('csv', () => {
	it('writes every field as csv-stringify does with formulas escaped', () => {
		fc.assert(
			fc.property(fc.oneof(poison, fc.string({ unit: 'binary' })), (text) => {
				const reference = stringify([[text, 'x']], {
					escape_formulas: true,
					record_delimiter: '\r\n'
				})
				// A lone CR or LF is no record delimiter to csv-stringify; quoting it harms nobody.
				if (!/[\r\n]/.test(text)) expect(`${field(text)},x\r\n`).toBe(reference)
				expect(field(text)).not.toMatch(/^"?[=+\-@\t\r]/)
			})
		)
	})
})

describe('markdown', () => {
	it('shows an account and does nothing else with it', () => {
		fc.assert(
			fc.property(poison, (text) => {
				const markup = marked.parse(`“${escapeMarkdown(text)}”`, { async: false, gfm: true })
				expect(markup).not.toMatch(/<(?!\/?p>)/)
				const start = marked.parse(escapeMarkdown(text), { async: false, gfm: true })
				expect(start).not.toMatch(/<(?!\/?p>)/)
			})
		)
	})

	it('keeps its own shape whatever the accounts say', () => {
		const shape = (text: string) =>
			(
				marked.parse(renderMarkdown(hostile(text)), { async: false }).match(/<\/?[a-z0-9]+/g) ?? []
			).join()
		fc.assert(
			fc.property(poison, (text) => {
				expect(shape(text)).toBe(shape('plain'))
			}),
			{ numRuns: 60 }
		)
	})
})

describe('html', () => {
	it('escapes whatever is not Html', () => {
		expect(String(html`<p>${'<b>&"'}</p>`)).toBe('<p>&lt;b&gt;&amp;&quot;</p>')
		expect(String(html`<p>${html`<b>${'<'}</b>`}${[1, '>', null, false, undefined]}</p>`)).toBe(
			'<p><b>&lt;</b>1&gt;</p>'
		)
		// What JSON can hold is not Html, however it is shaped.
		expect(JSON.parse(JSON.stringify(html`<b>x</b>`))).not.toBeInstanceOf(Html)
	})

	it('refuses an attribute value without quotes', () => {
		expect(() => html`<a href=${'x'}>`).toThrow(TypeError)
	})

	it('links to http and https alone', () => {
		expect(safeUrl('https://a.example/b')).toBe('https://a.example/b')
		for (const text of ['javascript:alert(1)', ' https://a b', 'data:text/html,x', 'a', undefined])
			expect(safeUrl(text)).toBeUndefined()
	})

	it('has no element or attribute that plain accounts do not have', () => {
		const tags = (text: string) =>
			(render(hostile(text), 'html').match(/<[^>]*>/g) ?? []).map((tag) =>
				tag.replace(/"[^"]*"/g, '""').replace(/'[^']*'/g, "''")
			)
		const active = (all: string[]) =>
			all.filter((tag) => /^<(script|style|iframe|img|object|embed|link|meta|base)\b/i.test(tag))
		// The text stands in every field: "fr" is a language tag, and then the page says so.
		const samples = ['p', 'fr', 'plain words and more of them, said on Monday']
		const plain = samples.flatMap(tags)
		const known = new Set(plain)
		fc.assert(
			fc.property(poison, (text) => {
				const all = tags(text)
				expect(all.filter((tag) => !known.has(tag))).toEqual([])
				expect(active(all)).toEqual(active(tags('p')))
			}),
			{ numRuns: 60 }
		)
	})
})
