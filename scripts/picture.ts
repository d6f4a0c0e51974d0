/** Takes the picture of the report that the README shows: `npm run picture`. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath, root } from '../test/browser/chromium.js'

/** Down to the first rows of who speaks of what. */
const SIZE = { width: 1440, height: 1500 }
const TARGET = 'docs/public/report.png'

if (!chromiumPath) throw new Error('There is no chromium: set CHROMIUM_PATH or install it.')
const { status, stdout, stderr } = spawnSync('node', ['dist/cli.js', 'demo', '--format', 'html'], {
	cwd: root,
	encoding: 'utf8'
})
if (status !== 0) throw new Error(stderr)

const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
try {
	const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' })
	await page.setContent(stdout)
	await page.screenshot({ path: join(root, TARGET) })
} finally {
	await browser.close()
}
console.log(`${TARGET} shows the first event's report, in the fonts of this machine.`)
