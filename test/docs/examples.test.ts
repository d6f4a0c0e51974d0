import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { folder, rashomon } from '../cli/cli.js'

const home = fileURLToPath(new URL('../../docs/examples/', import.meta.url))
const files = readdirSync(home)
const samples = files.filter((name) => name.endsWith('.ts'))
const output = (name: string) => join(home, `${basename(name, extname(name))}.txt`)

// `vitest -u` writes the outputs anew; the pages include them, so that they show what is printed.
describe('samples in TypeScript print what the pages show', () => {
	let printed = ''
	beforeEach(() => {
		printed = ''
		vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
			printed += `${values.map(told).join(' ')}\n`
		})
	})
	afterEach(() => vi.restoreAllMocks())

	it.each(samples)('%s', async (path) => {
		await import(/* @vite-ignore */ join(home, path))
		if (printed === '') expect(readFileSync(join(home, path), 'utf8')).toMatch(/^export /m)
		else await expect(steady(printed)).toMatchFileSnapshot(output(path))
	})
})

describe('commands print what the pages show', () => {
	const before = process.cwd()
	afterEach(() => process.chdir(before))

	it.each(files.filter((name) => name.endsWith('.sh')))('%s', async (name) => {
		const [program, ...argv] = readFileSync(join(home, name), 'utf8').trim().split(' ')
		expect(program).toBe('rashomon')
		process.chdir(home)
		const { code, out } = await rashomon(argv)
		expect(code).toBe(argv.includes('--fail-on') ? 1 : 0)
		await expect(steady(out)).toMatchFileSnapshot(output(name))
	})
})

describe('samples that print nothing', () => {
	it('browser.ts shows a report in a frame that may run nothing but its script', async () => {
		const { show } = await import('../../docs/examples/browser.js')
		const frame = { sandbox: { value: '' }, srcdoc: '' }
		show(frame as HTMLIFrameElement, 'Two were hurt at the rally.', 'Seven were hurt at the rally.')
		expect(frame.sandbox.value).toBe('allow-scripts')
		expect(frame.srcdoc).toMatch(/^<!doctype html>/)
	})

	it('ci.yml runs a command that the command line knows', async () => {
		const { write, path } = folder()
		write('draft.md', 'Two people were injured at the rally on Sunday.')
		write('source.md', 'Seven people were injured at the rally on Sunday.')
		const command = /npx rashomon (.*)/.exec(readFileSync(join(home, 'ci.yml'), 'utf8'))![1]!
		const argv = command.split(' ').map((word) => (word.endsWith('.md') ? path(word) : word))
		expect((await rashomon(argv)).code).toBe(1)
	})
})

function told(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Without the milliseconds of an evaluation, its last column, as wide as the slowest. */
function steady(text: string): string {
	return text
		.replace(/^(event .*\S) +ms$/gm, '$1  ms')
		.replace(/^((?:flood|all) .*\S) +[\d.]+$/gm, '$1   …')
}
