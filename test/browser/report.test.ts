import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/report/index.js'
import { slowness } from '../pace.js'
import { hostile } from '../report/hostile.js'
import { large } from '../report/large.js'
import {
	browser,
	expectQuiet,
	flagship,
	referenceIn,
	seriousViolations,
	unreachable
} from './browser.js'
import { chromiumPath } from './chromium.js'

/** Bytes that the flagship's report may weigh, texts, style and script included. */
const CEILING = 400_000

/** What would run, break out, turn the page around or push it apart, were it not shown as text. */
const HOSTILE = [
	'</script></style><script>window.bitten = 1</script>',
	'<img src="https://example.org/x" onerror="window.bitten = 2">',
	'\u202egnihton syas troper eht\u202c "quoted" <!-- <svg onload=window.bitten=3>',
	'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4)
].join(' ')

describe.skipIf(!chromiumPath)('the HTML report of the flagship', () => {
	const { open } = browser({
		'/hostile.html': () => renderHtml(hostile(HOSTILE)),
		'/long.html': () => renderHtml(large(1700))
	})

	it('shows the finding on Taiwan', async () => {
		const watched = await open('/report.html')
		const finding = watched.page
			.locator('.finding')
			.filter({ hasText: 'United States (Donald Trump)' })
			.filter({ hasText: 'Taiwan' })
			.first()
		await finding.scrollIntoViewIfNeeded()
		expect(await finding.isVisible()).toBe(true)
		expect(await watched.page.locator('main').innerText()).toContain('Taiwan question')
		expectQuiet(watched)
	})

	it('lights up the partners of a focused claim', async () => {
		const { page } = await open('/report.html')
		const matter = await page.evaluate(() => {
			const claims = Array.from(document.querySelectorAll<HTMLElement>('.claim[data-m]'))
			const told = (m: string | undefined) =>
				new Set(claims.filter(({ dataset }) => dataset.m === m).map((one) => one.closest('.pane')))
			return claims.find(({ dataset }) => told(dataset.m).size > 1)?.dataset.m
		})
		expect(matter).toBeDefined()
		await page.keyboard.press('Tab')
		await page.locator(`.claim[data-m="${matter}"] .ref`).first().focus()
		const lit = page.locator(`.claim.on[data-m="${matter}"]`)
		await lit.first().waitFor()
		expect(await lit.count()).toBe(await page.locator(`.claim[data-m="${matter}"]`).count())
		expect(await page.locator('.pane:has(.claim.on)').count()).toBeGreaterThan(1)
		await page.keyboard.press('Escape')
		expect(await page.locator('.claim.on').count()).toBe(0)
	})

	it('filters the findings', async () => {
		const { page } = await open('/report.html')
		const shown = page.locator('.finding:not([hidden])')
		const all = await shown.count()
		await page.locator('#filters select[name="party"]').selectOption({ index: 1 })
		const ofOne = await shown.count()
		expect(ofOne).toBeLessThan(all)
		await page.locator('#filters input[name="salience"]').fill('0.8')
		expect(await shown.count()).toBeLessThan(ofOne)
		expect(await page.locator('.shown').innerText()).toContain(String(await shown.count()))
		await page.locator('#filters button[type="reset"]').click()
		await expect.poll(() => shown.count()).toBe(all)
	})

	it('can be used by keyboard alone', async () => {
		const { page } = await open('/report.html')
		expect(await unreachable(page, 1500)).toEqual([])
	})

	it.each(['light', 'dark'] as const)('has no serious fault of access, %s', async (colorScheme) => {
		const watched = await open('/report.html', { colorScheme })
		expect(await seriousViolations(watched.page)).toEqual([])
		expectQuiet(watched)
	})

	it.each([1440, 1024, 390])('does not scroll sideways at %i', async (width) => {
		const { page } = await open('/report.html', { viewport: { width, height: 900 } })
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		)
	})

	it.each([1440, 390])(
		'shows a hostile text and does nothing else with it, at %i',
		async (width) => {
			const watched = await open('/hostile.html', { viewport: { width, height: 900 } })
			const { page } = watched
			expect(await page.evaluate(() => 'bitten' in window)).toBe(false)
			expect(await page.locator('img, svg[onload]').count()).toBe(0)
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				width
			)
			// Direction controls stand there as signs, so that nothing reads backwards.
			expect(await page.locator('h1').innerText()).toContain('⟦U+202E⟧gnihton')
			expect(await seriousViolations(page)).toEqual([])
			expectQuiet(watched)
		}
	)

	it('stays quick with 50,000 words', async () => {
		const watched = await open('/long.html')
		const { page } = watched
		const reference = await referenceIn(page)
		const before = await reference()
		const took = await page.evaluate(() => {
			const claim = document.querySelector<HTMLElement>('.claim[data-m]')
			const start = performance.now()
			claim?.click()
			document.body.getBoundingClientRect()
			return performance.now() - start
		})
		const slower = slowness([before, await reference()])
		expect(await page.locator('.claim.on').count()).toBe(3)
		expect(took).toBeLessThan(500 * slower)
		expectQuiet(watched)
	})

	it(`weighs less than ${CEILING} bytes`, () => {
		const weight = Buffer.byteLength(flagship())
		console.log(`The flagship's report weighs ${weight} bytes.`)
		expect(weight).toBeLessThan(CEILING)
	})
})
