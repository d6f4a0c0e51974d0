import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { reference } from '../pace.js'
import { chromiumPath, root } from './chromium.js'

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking'
]
const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png'
}
const AXE = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** The built site. */
export const site = join(root, 'docs/.vitepress/dist')

/** A page, and everything it did that it should not. */
export interface Watched {
	page: Page
	/** Errors on the console and uncaught ones. */
	errors: string[]
	/** Requests to anywhere but this machine. */
	strays: string[]
}

/**
 * A browser and a server of the built site for the tests of one file. `/report.html` is the
 * flagship's report; further pages are made when they are asked for.
 */
export function browser(pages: Record<string, () => string> = {}): {
	open(path: string, options?: BrowserContextOptions): Promise<Watched>
} {
	let chrome: Browser
	let origin: string
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
		const made = { '/report.html': flagship, ...pages }[path]
		const file = join(site, path.endsWith('/') ? `${path}index.html` : path)
		if (!made && !(existsSync(file) && statSync(file).isFile())) {
			response.writeHead(404).end()
			return
		}
		const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream'
		response.writeHead(200, { 'content-type': type })
		response.end(made ? made() : readFileSync(file))
	})
	beforeAll(async () => {
		await new Promise<void>((done) => server.listen(0, 'localhost', done))
		origin = `http://localhost:${(server.address() as AddressInfo).port}`
		chrome = await chromium.launch({ executablePath: chromiumPath, args: FLAGS })
	})
	afterAll(async () => {
		await chrome?.close()
		server.close()
	})
	return {
		async open(path, options = {}) {
			const context = await chrome.newContext(options)
			const page = await context.newPage()
			const watched: Watched = { page, errors: [], strays: [] }
			page.on('console', (message) => {
				if (message.type() === 'error') watched.errors.push(message.text())
			})
			page.on('pageerror', (error) => watched.errors.push(error.message))
			context.on('request', (request) => {
				if (!/^(http:\/\/localhost[:/]|data:|blob:|about:)/.test(request.url()))
					watched.strays.push(request.url())
			})
			// The network may be idle while a long page is still being read.
			await page.goto(origin + path, { waitUntil: 'load' })
			await page.waitForLoadState('networkidle')
			return watched
		}
	}
}

let report: string | undefined

/** The flagship's report, as the built command line writes it. */
export function flagship(): string {
	report ??= spawnSync('node', ['dist/cli.js', 'demo', 'xi-trump-call', '--format', 'html'], {
		cwd: root,
		encoding: 'utf8'
	}).stdout
	return report
}

/** Times the reference computation in a page: compiled once and run in, as what it stands beside is. */
export async function referenceIn(page: Page): Promise<() => Promise<number>> {
	const kept = await page.evaluateHandle<{ reference: () => number }>(
		`({ reference: ${reference} })`
	)
	const once = () => kept.evaluate((it) => it.reference())
	for (let i = 0; i < 5; i++) await once()
	return once
}

/** Asserts that nothing went wrong behind the page's back. */
export function expectQuiet({ errors, strays }: Watched): void {
	expect(errors).toEqual([])
	expect(strays).toEqual([])
}

/** What axe-core finds serious or critical, in words. */
export async function seriousViolations(page: Page): Promise<string[]> {
	await page.evaluate(AXE)
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') }
		const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'] })
		return violations
			.filter(({ impact }) => impact === 'serious' || impact === 'critical')
			.flatMap(({ id, nodes }) =>
				nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`)
			)
	})
}

/** What can be used and is not reached by pressing Tab alone. */
export async function unreachable(page: Page, most: number): Promise<string[]> {
	const total = await page.evaluate(() => {
		const usable = 'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]'
		const wanted = Array.from(document.querySelectorAll<HTMLElement>(usable)).filter(
			(element) =>
				element.tabIndex >= 0 &&
				!element.matches(':disabled') &&
				element.checkVisibility({ visibilityProperty: true })
		)
		for (const element of wanted) element.dataset.unreached = ''
		document.addEventListener('focusin', ({ target }) => {
			if (target instanceof HTMLElement) delete target.dataset.unreached
		})
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
		return wanted.length
	})
	expect(total).toBeGreaterThan(0)
	for (let pressed = 0; pressed < most; pressed++) {
		await page.keyboard.press('Tab')
		if (pressed % 25 === 24 && (await left(page)).length === 0) break
	}
	return left(page)
}

function left(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		// A frame takes the focus without an event of this document.
		if (document.activeElement instanceof HTMLIFrameElement)
			delete document.activeElement.dataset.unreached
		return Array.from(document.querySelectorAll('[data-unreached]')).map((element) =>
			element.outerHTML.slice(0, 120)
		)
	})
}
