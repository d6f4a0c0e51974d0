import { spawnSync } from 'node:child_process'
import { chromiumPath, required, root } from './chromium.js'

/** Builds package and site once, unless told that they are built already. */
export default function build(): void {
	if (!chromiumPath) {
		const reason =
			'There is no chromium: set CHROMIUM_PATH or install it (apt-get install chromium).'
		if (required) throw new Error(reason)
		console.warn(`${reason} The tests in a browser are skipped.`)
		return
	}
	if (process.env.RASHOMON_SITE_BUILT) return
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'docs:build'], {
		cwd: root,
		encoding: 'utf8'
	})
	if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`)
}
