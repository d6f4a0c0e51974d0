import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	decodeUtf8,
	formatOf,
	fromHtml,
	fromMarkdown,
	parseEvent,
	RashomonError,
	readText
} from '../../src/input/index.js'
import { expectWithin } from '../pace.js'

const bytes = (text: string) => new TextEncoder().encode(text)

function failure(run: () => unknown): RashomonError {
	try {
		run()
	} catch (error) {
		if (error instanceof RashomonError) return error
		throw error
	}
	throw new Error('expected a RashomonError')
}

describe('bytes', () => {
	it('reads UTF-8 and drops only the byte order mark', () => {
		expect(decodeUtf8(bytes('\uFEFFà\r\n\u200b\uFEFF'))).toBe('à\r\n\u200b\uFEFF')
		expect(readText('\uFEFF plain ')).toBe(' plain ')
	})

	it.each([
		['latin-1', [0x63, 0x61, 0x66, 0xe9], 'not-utf8', 'is not UTF-8'],
		['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'not-utf8', 'UTF-16'],
		['a NUL byte', [0x61, 0x00, 0x62], 'not-text', 'byte 1 is NUL'],
		['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'not-text', 'a PDF'],
		['a zip', [0x50, 0x4b, 0x03, 0x04, 0x0a], 'not-text', 'Word document']
	])('refuses %s', (_, data, code, words) => {
		const error = failure(() => decodeUtf8(new Uint8Array(data), '"a.txt"'))
		expect(error.code).toBe(code)
		expect(error.message).toContain('"a.txt"')
		expect(error.message).toContain(words)
		expect(error.hint).not.toBe('')
	})

	it('keeps any string as it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				fc.pre(!text.startsWith('\uFEFF'))
				expect(readText(text)).toBe(text)
			})
		)
		expect(readText('a\ud800b\u0000c')).toBe('a\ud800b\u0000c')
	})
})

describe('formats', () => {
	it.each([
		['a.txt', 'text'],
		['a.MD', 'markdown'],
		['a/b.htm', 'html'],
		['b.json', 'event'],
		['b', undefined],
		['a.b/c', undefined],
		['a.constructor', undefined]
	])('%s is %s', (name, format) => expect(formatOf(name)).toBe(format))

	it('goes by the name, and by the option before the name', () => {
		expect(readText('a *b*', { name: 'x.md' })).toBe('a b')
		expect(readText('a *b*', { name: 'x.txt' })).toBe('a *b*')
		expect(readText('a <b>b</b>', { name: 'x.txt', format: 'html' })).toBe('a b')
	})

	it('names an unknown format', () => {
		const error = failure(() => readText('a', { format: 'docx' as never }))
		expect(error.code).toBe('bad-option')
		expect(error.message).toContain('"docx"')
		expect(error.hint).toContain('markdown')
	})
})

describe('HTML', () => {
	it('gives what a reader of the page sees', () => {
		const page = `<!doctype html><html><head><title>T</title><style>p { color: red }</style></head>
<body><h1>Joint statement</h1><p>He <b>agreed</b> to
<a href="https://example.com/x">meet</a>.</p><script>alert(1)</script><img src="x" alt="pic">
<ul><li>one</li><li>two</li></ul><blockquote>"Yes."</blockquote><hr>
<table><tr><th>Dead</th><td>12</td></tr><tr><th>Hurt</th><td>3</td></tr></table>
<noscript>no</noscript><p hidden>hidden</p>A&amp;B<br>C</body></html>`
		expect(fromHtml(page).replace(/[ \t]+\n/g, '\n')).toBe(
			'Joint statement\n\nHe agreed to meet.\n\n- one\n- two\n\n"Yes."\n\nDead\t12\nHurt\t3\n\nA&B\nC'
		)
	})

	it.each([
		'<p>x<script>alert(1)</script>',
		'x<script>alert(1)',
		'x<SCRIPT src=a>alert(1)</SCRIPT >',
		'x<style>alert(1)</style>',
		'x<svg><script>alert(1)</script></svg>',
		'x<iframe>alert(1)</iframe>'
	])('drops the code in %s', (html) => expect(fromHtml(html)).toBe('x'))

	it('refuses nesting that would run out of stack', () => {
		expect(failure(() => fromHtml(`${'<div>'.repeat(100_000)}x`)).code).toBe('not-text')
	})
})

describe('Markdown', () => {
	it('drops the markup and the front matter, nothing else', () => {
		const text =
			'---\ntitle: A call\ntags:\n  - x\n---\n# Head\n\nHe **said** [so](http://x), _twice_,\nand left. ![p](q)\n\n- one\n- two\n\n<script>alert(1)</script>\n\n> "Yes."\n'
		expect(fromMarkdown(text)).toBe(
			'Head\n\nHe said so, twice, and left.\n\n- one\n- two\n\n"Yes."'
		)
	})

	it('keeps a text between rules that is no front matter', () => {
		expect(fromMarkdown('---\nHe said so.\n\n---\nShe did not.\n')).toContain('He said so.')
	})

	it('keeps lone surrogates', () => expect(fromMarkdown('a \ud800 b')).toBe('a \ud800 b'))

	it('does not slow down on markup that never closes', () => {
		expectWithin(5000, () => {
			fromMarkdown('*a _b [c ('.repeat(5000))
			fromMarkdown('[a]('.repeat(5000))
			fromMarkdown('`a``'.repeat(5000))
		})
	})

	it('refuses what the parser would cut off, and reads what it would not', () => {
		expect(fromMarkdown(`${'> '.repeat(90)}deep`)).toBe('deep')
		expect(failure(() => fromMarkdown(`${'> '.repeat(300)}deep`)).code).toBe('not-text')
	})
})

describe('event files', () => {
	const account = { id: 'a', party: 'A', text: 'x' }

	it('reads JSON text and parsed values, and leaves out what it does not know', () => {
		const event = { id: 'e', accounts: [{ ...account, extra: 1 }], gold: {} }
		const expected = { id: 'e', accounts: [account] }
		expect(parseEvent(event)).toEqual(expected)
		expect(parseEvent(`\uFEFF${JSON.stringify(event)}`)).toEqual(expected)
	})

	it.each<[unknown, string, string]>([
		[null, '', 'expected an object, found null'],
		[[account], '', 'expected an object, found a list'],
		[{}, 'accounts', 'expected a list, found nothing'],
		[{ accounts: {} }, 'accounts', 'expected a list, found an object'],
		[{ accounts: [account, { id: 'b', party: 'B' }] }, 'accounts[1].text', 'expected a string'],
		[{ accounts: [{ ...account, id: 7 }] }, 'accounts[0].id', 'found number 7'],
		[{ accounts: [{ ...account, id: ' ' }] }, 'accounts[0].id', 'not empty, found " "'],
		[{ accounts: [{ ...account, aliases: ['x', 1] }] }, 'accounts[0].aliases[1]', 'a string'],
		[{ accounts: [{ ...account, fidelity: 'x' }] }, 'accounts[0].fidelity', '"verbatim"']
	])('%j names the path %s', (value, path, words) => {
		const error = failure(() => parseEvent(value, 'e.json'))
		expect(error.code).toBe('bad-event')
		expect(error.path).toBe(path)
		expect(error.message).toContain('e.json')
		expect(error.message).toContain(path)
		expect(error.message).toContain(words)
	})

	it('tells where JSON breaks', () => {
		const error = failure(() => parseEvent('{\n  "accounts": 1,\n}', 'e.json'))
		expect(error.code).toBe('not-json')
		expect(error.message).toMatch(/e\.json is not JSON: .*line 3, column 1$/)
		expect(failure(() => parseEvent('{"accounts": [,]}')).message).toContain('[,]')
		expect(failure(() => parseEvent(' ')).message).toContain('it is empty')
	})

	it('knows its own results', () => {
		const error = failure(() => parseEvent({ schema: 'rashomon/comparison@1' }))
		expect(error.hint).toContain('result of a comparison')
	})
})
