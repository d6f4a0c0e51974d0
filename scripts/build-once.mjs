/** Builds when there is no build yet, or when a source is newer than it. */
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const SOURCES = ['src', 'corpus', 'schema', 'package.json', 'tsup.config.ts', 'scripts/inline.mjs']

/** When the newest file in a file or folder was changed. */
function newest(url) {
	const stat = statSync(url, { throwIfNoEntry: false })
	if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
	const folder = new URL(`${url.href.replace(/\/$/, '')}/`)
	const times = readdirSync(folder).map((name) => newest(new URL(encodeURIComponent(name), folder)))
	return Math.max(stat.mtimeMs, ...times)
}

const built = statSync(new URL('dist/cli.js', root), { throwIfNoEntry: false })?.mtimeMs
if (built === undefined || SOURCES.some((path) => newest(new URL(path, root)) > built)) {
	console.error('Building once …')
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build:js'], {
		cwd: fileURLToPath(root),
		encoding: 'utf8',
		shell: process.platform === 'win32'
	})
	if (status !== 0) console.error(`${stdout}${stderr}`)
	process.exitCode = status ?? 1
}
