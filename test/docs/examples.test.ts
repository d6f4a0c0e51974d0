import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rashomon } from '../cli/cli.js'

const folder = fileURLToPath(new URL('../../docs/examples/', import.meta.url))
const files = readdirSync(folder)
const samples = files.filter((name) => name.endsWith('.ts'))
const output = (name: string) => join(folder, `${basename(name, extname(name))}.txt`)

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
		await import(/* @vite-ignore */ join(folder, path))
		if (printed === '') expect(readFileSync(join(folder, path), 'utf8')).toMatch(/^export /m)
		else await expect(steady(printed)).toMatchFileSnapshot(output(path))
	})
})

describe('commands print what the pages show', () => {
	const home = process.cwd()
	afterEach(() => process.chdir(home))

	it.each(files.filter((name) => name.endsWith('.sh')))('%s', async (name) => {
		const [program, ...argv] = readFileSync(join(folder, name), 'utf8').trim().split(' ')
		expect(program).toBe('rashomon')
		process.chdir(folder)
		const { code, out } = await rashomon(argv)
		expect(code).toBe(argv.includes('--fail-on') ? 1 : 0)
		await expect(steady(out)).toMatchFileSnapshot(output(name))
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
