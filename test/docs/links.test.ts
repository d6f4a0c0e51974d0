import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.md') && !/^(api|examples|\.vitepress)\b/.test(name))
	.map((name) => join(docs, name))
const config = readFileSync(join(docs, '.vitepress/config.ts'), 'utf8')

/** What a link of the site leads to, as a file; the API is made when the site is built. */
function target(link: string, from: string): string | undefined {
	const path = link.replace(/#.*$/, '')
	if (path === '' || /^[a-z]+:/i.test(path) || /(^|\/)api\//.test(path)) return undefined
	const file = path.startsWith('/') ? join(docs, path) : join(dirname(from), path)
	if (/\.(png|svg)$/.test(file)) return join(docs, 'public', path)
	if (file.endsWith('/')) return `${file}index.md`
	return /\.(md|ts|sh|txt|json|yml)$/.test(file) ? file : `${file}.md`
}

/** The anchors of a page's headings. */
function anchors(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
		heading!
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s-]/gu, '')
			.trim()
			.replace(/\s+/g, '-')
	)
}

describe('every link of the docs leads somewhere', () => {
	it.each(pages.map((page) => [relative(docs, page), page]))('%s', (_name, page) => {
		const text = readFileSync(page, 'utf8').replace(/^```.*?^```/gms, '')
		const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!)
		const included = [...text.matchAll(/^<<< (\S+?)(?:\{.*\})?$/gm)].map((match) => match[1]!)
		for (const link of [...links, ...included]) {
			const file = target(link, page)
			if (file) expect(existsSync(file), `${link} of ${relative(docs, page)}`).toBe(true)
			const anchor = /#(.+)$/.exec(link)?.[1]
			if (anchor && !/^[a-z]+:|api\//i.test(link))
				expect(anchors(file ?? page), `${link} of ${relative(docs, page)}`).toContain(anchor)
		}
	})

	it('the menu', () => {
		for (const [, link] of config.matchAll(/link: '([^']+)'/g)) {
			const file = target(link!, docs)
			if (file) expect(existsSync(file), link).toBe(true)
		}
	})

	it('every page stands in the menu', () => {
		const missing = pages
			.map((page) => `/${relative(docs, page).replace(/\.md$/, '')}`)
			.filter((link) => link !== '/index' && !config.includes(`'${link}'`))
		expect(missing).toEqual([])
	})
})
