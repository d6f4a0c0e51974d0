import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = (lang: string) =>
	[...readme.matchAll(new RegExp(`^\`\`\`${lang}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1]!)
const examples = join(root, 'docs/examples')
const sample = (name: string) => readFileSync(join(examples, name), 'utf8').trimEnd()

describe('the README', () => {
	it('shows samples that the tests of the docs run, and what those print', () => {
		const shown = blocks('ts')
		expect(shown.length).toBeGreaterThan(0)
		const samples = readdirSync(examples).filter((name) => name.endsWith('.ts'))
		for (const code of shown) {
			const name = samples.find((one) => sample(one) === code.trimEnd())
			expect(name, code).toBeDefined()
			expect(readme).toContain(sample(name!.replace(/ts$/, 'txt')))
		}
	})

	it('names scripts and files that exist', () => {
		const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
		const named = [...readme.matchAll(/npm (?:run )?(demo|test|eval|docs)\b/g)].map(
			([, name]) => name
		)
		expect(named).toContain('demo')
		expect(named.filter((name) => !(name! in scripts))).toEqual([])
		const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link!)
		expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
	})
})
