import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/index.js'
import { FORMATS, render } from '../../src/report/index.js'
import { folder, rashomon } from './cli.js'

// The table of docs/bad-input.md, case by case.
const files = folder()
const text = 'The leaders spoke by phone on Monday. They agreed to meet again in May in Geneva.'
const good = files.write('good.txt', text)
const other = files.write('other.txt', `${text} Ten aid trucks crossed the border on Sunday.`)
const missing = files.path('missing.txt')
mkdirSync(files.path('dir'))

const eventFile = (accounts: unknown): string =>
	files.write('event.json', JSON.stringify({ accounts }))
const account = (id: string, of: string = text) => ({ id, party: id.toUpperCase(), text: of })

/** An error: exit code 2, nothing on standard output, a message and a hint, no stack trace. */
async function refused(argv: string[], ...words: string[]) {
	const { code, out, err } = await rashomon(argv)
	expect({ code, out }).toEqual({ code: 2, out: '' })
	expect(err).toMatch(/^rashomon: .+[.!?…]\n {2}\S.+\n$/)
	expect(err).not.toMatch(/\n\s+at /)
	for (const word of words) expect(err).toContain(word)
}

describe('errors', () => {
	it('no accounts', () => refused(['compare', eventFile([])], 'no account'))
	it('one account', () => refused(['compare', good], 'only one account', '"good"'))
	it('too many accounts', () =>
		refused(['compare', eventFile([...'abcdefghijklm'].map((id) => account(id)))], '13', '12'))
	it('duplicate ids', () =>
		refused(['compare', eventFile([account('a'), account('a')])], 'the id "a"'))

	it('not UTF-8', () =>
		refused(
			['compare', good, files.write('latin.txt', new Uint8Array([0x63, 0xe9]))],
			'latin.txt" is not UTF-8',
			'iconv'
		))
	it('NUL bytes in a file', () =>
		refused(
			['compare', good, files.write('nul.txt', 'a\u0000b')],
			'nul.txt" is not text',
			'byte 1'
		))
	it('a PDF', () => refused(['compare', good, files.write('a.pdf', '%PDF-1.7 …')], 'is a PDF'))
	it('HTML nested without end', () =>
		refused(['compare', good, files.write('deep.html', '<div>'.repeat(100_000))], 'too deep'))

	it('not JSON', () => refused(['compare', files.write('x.json', '{"a"')], 'is not JSON'))
	it('JSON of the wrong shape', () =>
		refused(
			['compare', eventFile([account('a'), { id: 'b', party: 'B', text: 7 }])],
			'accounts[1].text: expected a string, found number 7'
		))
	it('a date that is none, in an event file', () =>
		refused(['compare', eventFile([account('a'), { ...account('b'), date: 'soon' }])], '"soon"'))

	it('a missing file', () => refused(['compare', good, missing], 'no file', 'missing.txt'))
	it('a missing folder', () => refused(['compare', good, files.path('no/x.txt')], 'no file'))
	it('a directory', () => refused(['compare', good, files.path('dir')], 'is a directory'))
	it.skipIf(process.getuid?.() === 0)('an unreadable file', async () => {
		const path = files.write('locked.txt', text)
		chmodSync(path, 0o000)
		await refused(['compare', good, path], 'cannot be read: permission denied')
	})
	it.skipIf(!existsSync('/proc/self/mem'))('a file that fails while it is read', () =>
		refused(['compare', good, '/proc/self/mem'], '"/proc/self/mem" cannot be read')
	)
	it('an event file among others', () =>
		refused(['compare', good, eventFile([account('a'), account('b')])], 'is an event file'))
	it('standard input twice', () => refused(['compare', '-', '-'], 'more than once'))
	it('an output that cannot be written', async () => {
		await refused(['demo', '--out', files.path('dir')], '--out', 'it is a directory')
		await refused(['demo', '--out', files.path('no/x.html')], '--out', 'no directory')
	})

	it.each<[string[], ...string[]]>([
		[['--format', 'pdf'], '"pdf"', 'text, json, markdown, html, csv'],
		[['--fail-on', 'lies'], '"lies"', 'omission'],
		[['--only', 'lies'], '"lies"', 'omissions', 'good'],
		[['--min-salience', 'high'], '"high"', '0 to 1'],
		[['--min-salience', ''], '""', '0 to 1'],
		[['--min-salience', '1.5'], '"1.5"', '0 to 1'],
		[['--width', '-3'], '"-3"', 'whole number'],
		[['--limit', 'all'], '"all"', 'whole number'],
		[['--date', '24 Nov'], '"24 Nov"', '2025-11-24'],
		[['--date', '2025-02-30'], '"2025-02-30"'],
		[['--fidelity', 'loose'], '"loose"', 'verbatim'],
		[['--input-format', 'docx'], '"docx"', 'markdown'],
		[['-p', 'a', '-p', 'b', '-p', 'c'], '3 times for 2 files'],
		[['--bogus'], "'--bogus'"],
		[['--format'], 'argument missing']
	])('%j', (argv, ...words) => refused(['compare', good, other, ...argv], ...words))

	it.each<[string[], ...string[]]>([
		[['bogus'], 'bogus'],
		[['compare'], 'files'],
		[['demo', 'nothing'], '"nothing"', 'xi-trump-call'],
		[['demo', 's'], 'storm-tolls, strike'],
		[['schema', 'link'], '"link"', 'comparison, event'],
		[['eval', '/no/such/file'], 'no file'],
		[['eval', 'corpus', '--without', 'luck'], '"luck"', 'vectors']
	])('%j', (argv, ...words) => refused(argv, ...words))

	it('shows control codes in what it repeats, and obeys none', async () => {
		const { err } = await rashomon(['demo', '\u001b[31m\u202ex\u009b'])
		// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
		expect(err).not.toMatch(/[\u001b\u009b\u202e]/)
	})

	it('shows the stack only when asked', async () => {
		const env = { DEBUG: 'rashomon' }
		expect((await rashomon(['demo', 'nothing'], { env })).err).toMatch(/\n\s+at /)
	})

	it('tells a fault of its own in two lines', async () => {
		const { code, err } = await rashomon(['compare', '-', good], {
			// @ts-expect-error a world that breaks
			stdin: 7
		})
		expect(code).toBe(2)
		expect(err).toMatch(/^rashomon: unexpected error: .+\n {2}.*report it.*DEBUG=rashomon.*\n$/)
	})
})

/** Compared all the same: exit code 0, no account lost, every report works. */
async function compared(...texts: string[]): Promise<Comparison> {
	const event = eventFile(texts.map((text, i) => account(`a${i + 1}`, text)))
	const { code, out, err } = await rashomon(['compare', event, '--format', 'json'])
	expect({ code, err }).toEqual({ code: 0, err: '' })
	const comparison = JSON.parse(out) as Comparison
	for (const format of FORMATS) expect(render(comparison, format)).not.toBe('')
	expect(comparison.accounts.map(({ text }) => text)).toEqual(texts)
	for (const { account, start, end, quote } of comparison.claims) {
		expect(texts[Number(account.slice(1)) - 1]!.slice(start, end)).toBe(quote)
	}
	return comparison
}

const codes = ({ notes }: Comparison, id: string): string[] =>
	notes.filter(({ accounts }) => accounts.includes(id)).map(({ code }) => code)

describe('notes', () => {
	it.each([
		['empty', ''],
		['white space', ' \n\t\u00a0\u2003 ']
	])('%s', async (_, empty) => {
		expect(codes(await compared(text, empty), 'a2')).toContain('empty-account')
	})
	it.each([
		['only punctuation', '… — !!! ??? (.) ,;'],
		['only emoji', '🎉🎉 👩‍👩‍👧 🇨🇳 🤝']
	])('%s', async (_, none) => {
		expect(codes(await compared(text, none), 'a2')).toContain('no-claims')
	})
	it.each([
		[
			'Arabic',
			'تحدث الزعيمان عبر الهاتف يوم الاثنين واتفقا على الاجتماع مرة أخرى في مايو في جنيف.'
		],
		['Chinese', '两国领导人星期一通了电话，同意五月在日内瓦再次会晤。']
	])('a language that is not read: %s', async (_, foreign) => {
		expect(codes(await compared(text, foreign), 'a2')).toContain('language-not-read')
	})
	it('lone surrogates and NUL in an event file', async () => {
		await compared(text, `${text} \ud800 They left\u0000 at noon \udc00.`)
	})
	it('5 MB of text', async () => {
		const long = 'The council met in town 7 and counted 12 boats. '.repeat(105_000)
		expect(codes(await compared(text, long), 'a2')).toContain('text-limit')
	})
	it('a sentence of 200,000 characters', async () => {
		const clause = 'the council said that the bridge over the Alder would stay closed, and '
		const endless = clause.repeat(Math.ceil(200_000 / clause.length)).slice(0, 200_000)
		const start = performance.now()
		const comparison = await compared(text, endless)
		expect(performance.now() - start).toBeLessThan(30_000)
		expect(comparison.claims.filter(({ account }) => account === 'a2').length).toBeGreaterThan(0)
	})
})
