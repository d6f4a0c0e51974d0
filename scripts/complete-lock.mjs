/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out.
 *
 * npm writes no entry for an optional package that the registry in use does not serve, and `npm ci`
 * then refuses the lockfile that npm itself has written (npm/cli#9846). Their versions are pinned by
 * the packages that ask for them, so the entries can be written without asking anyone. Run it after
 * every `npm install` that changes the lockfile: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
const { packages } = lock

const OS = [
	'aix',
	'android',
	'darwin',
	'freebsd',
	'linux',
	'netbsd',
	'openbsd',
	'openharmony',
	'sunos',
	'win32'
]
const CPU = {
	...{ arm64: 'arm64', aarch64: 'arm64', arm: 'arm', armv6: 'arm', armv7: 'arm', x64: 'x64' },
	...{ ia32: 'ia32', ppc64: 'ppc64', ppc64le: 'ppc64', riscv64: 'riscv64', s390x: 's390x' },
	...{ loong64: 'loong64', mips64el: 'mips64el', wasm32: 'wasm32' }
}

/** Where a package finds another one: in the nearest node_modules, its own or above it. */
function found(from, name) {
	const above = from.split('node_modules/').slice(0, -1).join('node_modules/')
	const here = [from, above].map((at) => (at === '' ? '' : `${at.replace(/\/$/, '')}/`))
	const key = here.map((at) => `${at}node_modules/${name}`).find((path) => packages[path])
	return key ?? (above === '' ? undefined : found(above.replace(/\/$/, ''), name))
}

function platform(name) {
	const parts = name.split(/[/-]/)
	const os = parts.filter((part) => OS.includes(part))
	const cpu = parts.flatMap((part) => CPU[part] ?? [])
	return { ...(cpu.length > 0 && { cpu }), ...(os.length > 0 && { os }) }
}

let added = 0
for (const [from, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
	for (const [name, version] of Object.entries(optionalDependencies)) {
		const here = `${from}/node_modules/${name}`
		const top = `node_modules/${name}`
		const key = found(from, name)
		if (key && packages[key].version) continue
		if (!/^\d+\.\d+\.\d+/.test(version)) {
			console.error(`${name} ${version}, asked for by ${from}, is not pinned: left out`)
			continue
		}
		packages[packages[top]?.version ? here : top] = {
			version,
			...platform(name),
			...(dev && { dev }),
			optional: true
		}
		added++
	}
}
if (added > 0) {
	const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
	writeFileSync(
		path,
		`${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`
	)
}
console.error(`${added} added`)
