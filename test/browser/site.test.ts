import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { browser, expectQuiet, seriousViolations, site, unreachable } from './browser.js'
import { chromiumPath, root } from './chromium.js'

/** Gzipped bytes that a page of the site may load; the front page brings the package with its vectors. */
const CEILING = { page: 200_000, front: 3_400_000 }

/** Where the site says what it weighs. */
const stated = readFileSync(join(root, 'docs/getting-started.md'), 'utf8')

const pages = chromiumPath
	? readdirSync(site, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.html') && name !== '404.html')
			.sort()
	: []

describe.skipIf(!chromiumPath)('the site', () => {
	const { open } = browser()

	describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
		it.each(pages)(
			'%s has no serious fault of access, no error, no stray request',
			async (name) => {
				const watched = await open(`/${name}`, { colorScheme })
				expect(await seriousViolations(watched.page)).toEqual([])
				expectQuiet(watched)
				await watched.page.context().close()
			}
		)
	})

	it.each(pages.filter((name) => !name.startsWith('api/')))('%s fits a phone', async (name) => {
		const { page } = await open(`/${name}`, { viewport: { width: 390, height: 844 } })
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
		await page.context().close()
	})

	it('a page of text can be used by keyboard alone', async () => {
		const { page } = await open('/guides/reading-scores.html')
		expect(await unreachable(page, 200)).toEqual([])
	})

	it.each([
		['a page of text', '/limits.html', CEILING.page],
		['the front page', '/', CEILING.front]
	])('%s weighs what it may', async (what, path, ceiling) => {
		const { page } = await open('/404.html')
		const names = new Set<string>()
		page.context().on('request', (request) => names.add(new URL(request.url()).pathname))
		await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' })
		if (path === '/') await page.locator('.pg-time').waitFor()
		let weight = 0
		for (const name of names)
			weight += gzipSync(readFileSync(join(site, name.endsWith('/') ? 'index.html' : name))).length
		console.log(`${what} loads ${names.size} files of ${weight} bytes, gzipped.`)
		expect(names.size).toBeGreaterThan(2)
		expect(weight).toBeLessThan(ceiling)
		expect(stated).toContain(
			`at most ${ceiling < 1e6 ? `${ceiling / 1e3} kB` : `${ceiling / 1e6} MB`}`
		)
	})
})
