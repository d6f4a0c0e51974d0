import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A chromium on this machine, if there is one. */
export const chromiumPath = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser'
].find((path) => path && existsSync(path))

/** Whether to fail rather than skip without a browser. */
export const required = [process.env.CI, process.env.RASHOMON_REQUIRE_BROWSER].some(
	(value) => value !== undefined && !['', '0', 'false'].includes(value)
)
