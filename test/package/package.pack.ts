import { execFileSync } from 'node:child_process'
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// What the README and the docs promise of an installed package. Raise them only with a reason.
const MAX_TARBALL_MB = 5
const MAX_INSTALLED_MB = 22
const MAX_MODULES = 220
const ENTRIES = ['', '/core', '/input', '/report', '/evaluate', '/corpus']

const repo = resolve(import.meta.dirname, '../..')
const project = mkdtempSync(join(tmpdir(), 'rashomon-package-'))
const installed = join(project, 'node_modules/rashomon')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
let tarball = ''

const run = (command: string, args: string[], cwd = project): string =>
	execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const node = (file: string, code: string): string => {
	writeFileSync(join(project, file), code)
	return run(process.execPath, [file])
}

function size(path: string): number {
	const stat = statSync(path)
	if (!stat.isDirectory()) return stat.size
	return readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), 0)
}

const megabytes = (path: string): number => size(path) / 1e6

beforeAll(() => {
	if (!existsSync(join(repo, 'dist/index.d.ts'))) run(npm, ['run', 'build'], repo)
	const packed = run(
		npm,
		['pack', '--ignore-scripts', '--json', '--pack-destination', project],
		repo
	)
	tarball = join(project, (JSON.parse(packed) as { filename: string }[])[0]!.filename)
	writeFileSync(join(project, 'package.json'), '{"private": true}\n')
	run(npm, ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball])
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('what is installed', () => {
	it(`is at most ${MAX_TARBALL_MB} MB packed and ${MAX_INSTALLED_MB} MB with its dependencies`, () => {
		const [packed, whole] = [megabytes(tarball), megabytes(join(project, 'node_modules'))]
		console.info(`tarball ${packed.toFixed(1)} MB, node_modules ${whole.toFixed(1)} MB`)
		expect(packed).toBeLessThanOrEqual(MAX_TARBALL_MB)
		expect(whole).toBeLessThanOrEqual(MAX_INSTALLED_MB)
	})

	it('is the four dependencies and nothing else', () => {
		const names = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))
		expect(names.sort()).toEqual(['diff', 'rashomon', 'wink-eng-lite-web-model', 'wink-nlp', 'zod'])
	})

	it('carries licences, schemas and types, and no build leftovers', () => {
		const files = readdirSync(installed)
		expect(files).toEqual(
			expect.arrayContaining(['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'dist', 'schema'])
		)
		expect(files).not.toContain('src')
		const dist = readdirSync(join(installed, 'dist'))
		expect(dist.filter((name) => name.startsWith('metafile'))).toEqual([])
		for (const entry of ENTRIES) {
			const name = entry.slice(1) || 'index'
			for (const end of ['js', 'cjs', 'd.ts', 'd.cts']) expect(dist).toContain(`${name}.${end}`)
		}
	})

	it('imports nothing from Node outside the command line', () => {
		const dist = join(installed, 'dist')
		const files = [
			...readdirSync(dist).filter((name) => /\.c?js$/.test(name) && name !== 'cli.js'),
			...readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`)
		]
		for (const file of files) {
			const code = readFileSync(join(dist, file), 'utf8')
			expect([file, /(?:from|require\(|import\()\s*["']node:/.test(code)]).toEqual([file, false])
			expect([file, code.includes('Dynamic require of')]).toEqual([file, false])
		}
	})
})

const USE = `
const accounts = [
	{ id: 'a', party: 'A', text: 'The ministers met on Monday. They agreed on Taiwan.' },
	{ id: 'b', party: 'B', text: 'The ministers met on Monday.' }
]
const comparison = main.compare(accounts)
const text = report.render(comparison, 'text')
console.log(JSON.stringify([
	comparison.schema, comparison.accounts.length, text.includes('B'), corpus.events[0].id,
	input.fromHtml('<p>x</p>'), typeof evaluate.evaluate, core.compare(accounts).accounts.length,
	core.RashomonError === main.RashomonError && input.RashomonError === main.RashomonError
]))
`
const USED = JSON.stringify([
	...['rashomon/comparison@1', 2, true, 'xi-trump-call', 'x', 'function', 2, true]
])

describe('using it', () => {
	const names = ENTRIES.map((entry) => [entry.slice(1) || 'main', `rashomon${entry}`] as const)

	it('from an ES module', () => {
		const imports = names.map(([name, from]) => `import * as ${name} from '${from}'`).join('\n')
		expect(node('use.mjs', imports + USE).trim()).toBe(USED)
	})

	it('from CommonJS', () => {
		const requires = names.map(([name, from]) => `const ${name} = require('${from}')`).join('\n')
		expect(node('use.cjs', requires + USE).trim()).toBe(USED)
	})

	it('with the JSON Schemas and package.json', () => {
		const code = `
for (const path of ['schema/comparison.schema.json', 'schema/event.schema.json', 'package.json'])
	console.log(typeof require('rashomon/' + path))`
		expect(node('json.cjs', code)).toBe('object\nobject\nobject\n')
	})

	it.each(names)(
		`importing %s prints nothing and loads at most ${MAX_MODULES} modules`,
		(_, from) => {
			const hooks = `
let count = 0
export async function initialize({ port }) { globalThis.port = port }
export async function load(url, context, next) { globalThis.port.postMessage(url); return next(url, context) }`
			writeFileSync(join(project, 'hooks.mjs'), hooks)
			const code = `
import { register } from 'node:module'
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads'
const { port1, port2 } = new MessageChannel()
register('./hooks.mjs', import.meta.url, { data: { port: port2 }, transferList: [port2] })
await import('${from}')
let count = 0
while (receiveMessageOnPort(port1)) count++
const { createRequire } = await import('node:module')
const required = Object.keys(createRequire(import.meta.url).cache).length
process.stderr.write(String(count + required))
port1.close()`
			writeFileSync(join(project, 'count.mjs'), code)
			const counted = execFileSync('sh', ['-c', `"${process.execPath}" count.mjs 2>count.txt`], {
				cwd: project,
				encoding: 'utf8'
			})
			expect(counted).toBe('')
			const modules = Number(readFileSync(join(project, 'count.txt'), 'utf8'))
			console.info(`${from}: ${modules} modules`)
			expect(modules).toBeGreaterThan(0)
			expect(modules).toBeLessThanOrEqual(MAX_MODULES)
		}
	)

	it.each([
		['bundler', 'esnext', 'use.ts'],
		['node16', 'node16', 'use.ts'],
		['node16', 'node16', 'use.cts']
	])('from TypeScript: %s resolution, module %s, %s', (resolution, module, file) => {
		const at = join(project, `types-${resolution}-${file.replace('.', '-')}`)
		mkdirSync(at)
		const code = `
import { compare, compareEvent, type Comparison, type Finding, RashomonError } from 'rashomon'
import { compare as small } from 'rashomon/core'
import { fromHtml, parseEvent } from 'rashomon/input'
import { render, type Format } from 'rashomon/report'
import { evaluate } from 'rashomon/evaluate'
import { events } from 'rashomon/corpus'
const format: Format = 'html'
const comparison: Comparison = compare([{ id: 'a', party: 'A', text: fromHtml('x') }])
const findings: Finding[] = compareEvent(parseEvent('{}')).findings
for (const finding of findings) if (finding.type === 'omission') finding.topicAbsent satisfies boolean
// @ts-expect-error an account needs a text
small([{ id: 'a', party: 'A' }])
export const all = [render(comparison, format), evaluate, events[0]?.id, RashomonError]
`
		writeFileSync(join(at, file), code)
		const compilerOptions = {
			module,
			moduleResolution: resolution,
			target: 'es2022',
			strict: true,
			noEmit: true,
			types: []
		}
		const packageJson = { type: 'module', private: true }
		writeFileSync(join(at, 'package.json'), JSON.stringify(packageJson))
		writeFileSync(join(at, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
		const tsc = join(repo, 'node_modules/typescript/bin/tsc')
		expect(run(process.execPath, [tsc, '-p', at])).toBe('')
	})

	it('from the command line: npx rashomon demo', () => {
		const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
		expect(run(npx, ['--offline', 'rashomon', 'demo'])).toContain('Xi–Trump phone call')
		expect(run(npx, ['--offline', 'rashomon', '--version']).trim()).toBe(
			(JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8')) as { version: string }).version
		)
	})

	it('and stops quietly when its reader stops reading', () => {
		const pipe = './node_modules/.bin/rashomon demo --format json 2>err.txt | head -c 10'
		expect(execFileSync('sh', ['-c', pipe], { cwd: project, encoding: 'utf8' })).toHaveLength(10)
		expect(readFileSync(join(project, 'err.txt'), 'utf8')).toBe('')
	})
})
