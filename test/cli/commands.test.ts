import { mkdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { events } from '../../src/corpus.js'
import type { Comparison } from '../../src/index.js'
import { folder, rashomon } from './cli.js'

const files = folder()
const us = files.write(
	'us.txt',
	'The two leaders spoke by phone on Monday. The United States will send 12 trucks of medicine.'
)
const them = files.write(
	'Ministry of Them.md',
	'The leaders **spoke** by phone on Monday. The United States will send 20 trucks of medicine. They also discussed [fishing rights](http://x) in the northern strait.\n'
)
const event = files.write('event.json', JSON.stringify(events[2]))

const json = async (...argv: string[]): Promise<Comparison> =>
	JSON.parse((await rashomon([...argv, '--format', 'json'])).out)

describe('compare', () => {
	it('takes files, and names accounts after them', async () => {
		const { accounts, event } = await json('compare', us, them, '--title', 'A call')
		expect(accounts.map(({ id, party }) => [id, party])).toEqual([
			['us', 'us'],
			['ministry-of-them', 'Ministry of Them']
		])
		expect(accounts[1]!.text).toContain('The leaders spoke by phone')
		expect(accounts[1]!.text).toContain('discussed fishing rights in')
		expect(event).toEqual({ title: 'A call' })
	})

	it('takes the options of each account in the order of the files', async () => {
		const { accounts } = await json(
			...['compare', us, them, '-p', 'White House', '-p', 'Ministry', '-s', 'The President'],
			...['-a', 'U.S., America', '-a', 'Them', '--date', '2025-11-24', '--fidelity', 'excerpt']
		)
		expect(accounts[0]).toMatchObject({
			party: 'White House',
			speaker: 'The President',
			aliases: ['U.S.', 'America'],
			date: '2025-11-24',
			fidelity: 'excerpt'
		})
		expect(accounts[1]).toMatchObject({ party: 'Ministry', aliases: ['Them'], date: '2025-11-24' })
		expect(accounts[1]).not.toHaveProperty('speaker')
	})

	it('tells files of the same name apart', async () => {
		const { accounts } = await json('compare', us, us)
		expect(accounts.map(({ id }) => id)).toEqual(['us', 'us-2'])
	})

	it('takes an event file', async () => {
		const { accounts, event: of } = await json('compare', event)
		expect(accounts.map(({ id }) => id)).toEqual(events[2]!.accounts.map(({ id }) => id))
		expect(of).toMatchObject({ id: events[2]!.id, title: events[2]!.title })
	})

	it('takes an event or an account from standard input', async () => {
		const whole = await rashomon(['compare', '-'], { stdin: JSON.stringify(events[2]) })
		expect(whole).toMatchObject({ code: 0, err: '' })
		const argv = ['compare', us, '-', '--input-format', 'html', '-f', 'json']
		const one = await rashomon(argv, { stdin: '<p>They <b>spoke</b>.</p><script>x</script>' })
		expect((JSON.parse(one.out) as Comparison).accounts[1]).toMatchObject({
			id: 'stdin',
			text: 'They spoke.'
		})
	})
})

describe('reports', () => {
	it.each([
		['text', /Storm/],
		['json', /^\{/],
		['markdown', /^#/m],
		['html', /^<!doctype html>/i],
		['csv', /,/]
	])('--format %s', async (format, look) => {
		const { code, out, err } = await rashomon(['compare', event, '--format', format])
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(out).toMatch(look)
	})

	it.each([
		['report.html', /^<!doctype html>/i],
		['report.md', /^#/m],
		['report.json', /^\{/],
		['report.csv', /,/],
		['report', /Storm/]
	])('--out %s goes by its extension, without colour', async (name, look) => {
		const done = await rashomon(['compare', event, '--out', files.path(name)], { tty: true })
		expect(done).toMatchObject({ code: 0, out: '' })
		expect(done.err).toBe(`wrote ${files.path(name)}\n`)
		const text = readFileSync(files.path(name), 'utf8')
		expect(text).toMatch(look)
		expect(text).not.toContain('\u001b[')
	})

	it('colours for a terminal, and as the environment and the options ask', async () => {
		const colored = async (flags: string[], tty: boolean, env: Record<string, string>) =>
			(await rashomon(['compare', event, ...flags], { tty, env })).out.includes('\u001b[')
		expect(await colored([], false, {})).toBe(false)
		expect(await colored([], true, {})).toBe(true)
		expect(await colored([], true, { NO_COLOR: '1' })).toBe(false)
		expect(await colored([], true, { NO_COLOR: '' })).toBe(true)
		expect(await colored([], true, { TERM: 'dumb' })).toBe(false)
		expect(await colored([], false, { FORCE_COLOR: '1' })).toBe(true)
		expect(await colored([], true, { FORCE_COLOR: '0' })).toBe(false)
		expect(await colored(['--no-color'], true, { FORCE_COLOR: '1' })).toBe(false)
		expect(await colored(['--color'], false, { NO_COLOR: '1' })).toBe(true)
	})

	it('keeps within the width', async () => {
		const { out } = await rashomon(['compare', event, '--width', '60'], { columns: 200 })
		expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
	})
})

describe('which findings', () => {
	it('--only', async () => {
		const all = (await json('compare', event)).findings
		const only = async (...words: string[]) =>
			(await json('compare', event, ...words.flatMap((word) => ['--only', word]))).findings
		const omissions = all.filter(({ type }) => type === 'omission')
		expect(omissions.length).toBeGreaterThan(0)
		expect(await only('omissions')).toEqual(omissions)
		expect(await only('omission,divergence')).toEqual(all)
		const id = events[2]!.accounts[0]!.id
		const own = omissions.filter((one) => one.type === 'omission' && one.account === id)
		expect(own.length).toBeLessThan(omissions.length)
		expect(await only('omissions', id)).toEqual(own)
	})

	it('--min-salience', async () => {
		const all = (await json('compare', event)).findings
		const { out, err } = await rashomon([
			'compare',
			event,
			'--min-salience',
			'0.6',
			'--format',
			'json'
		])
		const some = (JSON.parse(out) as Comparison).findings
		expect(some).toEqual(all.filter(({ salience }) => salience >= 0.6))
		expect(err).toBe(`${some.length} of ${all.length} findings shown.\n`)
	})

	it('--fail-on looks at the findings that are shown', async () => {
		const code = async (...argv: string[]) => (await rashomon(['compare', event, ...argv])).code
		expect(await code('--fail-on', 'omission')).toBe(1)
		expect(await code('--fail-on', 'quantity,omissions')).toBe(1)
		expect(await code('--fail-on', 'omissions', '--only', 'framing')).toBe(0)
		expect(await code('--fail-on', 'omissions', '--min-salience', '1')).toBe(0)
	})
})

describe('demo', () => {
	it('shows the first event and says where to look next', async () => {
		const { code, out, err } = await rashomon(['demo'])
		expect(code).toBe(0)
		expect(out).toContain('Xi–Trump phone call')
		expect(err).toContain('rashomon demo --out report.html')
		expect(err).toContain('--list')
	})

	it.each([
		[100, 46],
		[80, 50]
	])('tells the first event on one screen of %i columns', async (columns, lines) => {
		const { out, err } = await rashomon(['demo', '--width', String(columns)])
		expect((out + err).trimEnd().split('\n').length).toBeLessThanOrEqual(lines)
		const [post, readout] = out.split(/\n {2}(?=United States|China)/).slice(1)
		expect(post).toMatch(/^United States .* never mentions Taiwan\n/)
		expect(post).toContain('attributed to Donald Trump')
		expect(readout).toMatch(/^China /)
		for (const topic of ['beijing in april', 'soybeans', 'fentanyl', 'state visit'])
			expect(readout!.replace(/\s+/g, ' ').toLowerCase()).toContain(topic)
		for (const line of (out + err).split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
	})

	it('finds an event by how its id begins', async () => {
		expect((await json('demo', 'storm')).event?.id).toBe('storm-tolls')
		expect((await rashomon(['demo', 'storm', '--format', 'json'])).err).toBe('')
	})

	it('lists the events', async () => {
		const { out } = await rashomon(['demo', '--list'])
		expect(out.trimEnd().split('\n')).toHaveLength(events.length)
		expect(out).toMatch(/^xi-trump-call +Xi–Trump phone call\n/)
	})
})

describe('eval', () => {
	it('measures files and directories, and passes over files without gold', async () => {
		mkdirSync(files.path('gold'))
		const { gold: _, ...bare } = events[2]!
		files.write('gold/a.json', JSON.stringify(events[2]))
		files.write('gold/b.json', JSON.stringify(bare))
		files.write('gold/c.txt', 'no event')
		const table = await rashomon(['eval', files.path('gold')])
		expect(table.code).toBe(0)
		expect(table.out).toContain('storm-tolls')
		expect(table.err).toMatch(/^no gold in ".*b\.json": passed over\n$/)
		const numbers = await rashomon(['eval', event, '--json', '--without', 'vectors'])
		expect(JSON.parse(numbers.out)).toHaveProperty('pooled')
	})

	it('refuses files without gold', async () => {
		const { gold: _, ...bare } = events[2]!
		const done = await rashomon(['eval', files.write('bare.json', JSON.stringify(bare))])
		expect(done).toMatchObject({ code: 2, out: '' })
		expect(done.err).toContain('bare.json')
	})
})

describe('schema', () => {
	it.each([
		[['schema'], 'comparison'],
		[['schema', 'comparison'], 'comparison'],
		[['schema', 'event'], 'event']
	])('%j prints what is published', async (argv, name) => {
		const { out } = await rashomon(argv)
		expect(out).toBe(readFileSync(`schema/${name}.schema.json`, 'utf8'))
	})
})

describe('help', () => {
	it('tells the version', async () => {
		expect(await rashomon(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
	})

	it.each([[[]], [['--help']]])('%j shows the commands', async (argv) => {
		const { code, out, err } = await rashomon(argv)
		expect({ code, err }).toEqual({ code: 0, err: '' })
		for (const command of ['compare', 'demo', 'eval', 'schema']) expect(out).toContain(command)
	})

	it.each(['compare', 'demo', 'eval', 'schema'])(
		'the examples of %s are right',
		async (command) => {
			const { code, out } = await rashomon([command, '--help'])
			expect(code).toBe(0)
			const lines = out.split('\n').filter((line) => /^ {2}\$ /.test(line))
			expect(lines.length).toBeGreaterThan(0)
			const names: Record<string, string> = {
				'us.txt': us,
				'us.md': them,
				'ru.html': files.write('ru.html', '<p>They spoke by phone.</p>'),
				'china.txt': us,
				'draft.txt': us,
				'source.txt': us,
				'event.json': event,
				'my-event.json': event,
				'report.html': files.path('report.html')
			}
			for (const line of lines) {
				const words = line.match(/"[^"]*"|\S+/g)!.map((word) => word.replace(/^"|"$/g, ''))
				const from = words.indexOf('rashomon') + 1
				const to = words.findIndex((word, i) => i > from && /^[|>]$/.test(word))
				const argv = words.slice(from, to < 0 ? undefined : to).map((word) => names[word] ?? word)
				const done = await rashomon(argv, { stdin: readFileSync(event) })
				expect([line, done.code, done.err.includes('rashomon:')]).toEqual([line, 0, false])
			}
		},
		30_000
	)
})
