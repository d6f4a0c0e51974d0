/**
 * Real files inside the HTML report: `import text, { hash } from './style.css?asset'`.
 *
 * A script is bundled and minified to one self-calling function, a style sheet is minified; what is
 * imported is the text and its `sha256-…`, by which the report's Content-Security-Policy allows it.
 * One helper, two faces: esbuild (tsup) and vite (vitest, VitePress).
 */
import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'

const QUERY = /\?asset$/

/** The module that stands for an asset. */
async function moduleOf(esbuild, path) {
	const { outputFiles } = await esbuild.build({
		entryPoints: [path],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
		// Nothing outside ASCII: the report says utf-8, but not every tool that passes it on listens.
		charset: 'ascii',
		legalComments: 'none',
		logLevel: 'warning'
	})
	const text = outputFiles[0].text.trim()
	if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${path} would close its own element`)
	const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`
	return `export default ${JSON.stringify(text)}\nexport const hash = ${JSON.stringify(hash)}\n`
}

/** The plugin for esbuild and tsup. */
export function esbuildInline() {
	return {
		name: 'inline-assets',
		setup(build) {
			build.onResolve({ filter: QUERY }, ({ path, resolveDir }) => ({
				// The ending keeps tsup's own handling of .css away.
				path: `${resolve(resolveDir, path.replace(QUERY, ''))}.asset`,
				namespace: 'inline-asset'
			}))
			build.onLoad({ filter: /.*/, namespace: 'inline-asset' }, async (asset) => {
				const path = asset.path.slice(0, -'.asset'.length)
				return {
					contents: await moduleOf(build.esbuild, path),
					loader: 'js',
					watchFiles: [path]
				}
			})
		}
	}
}

/** The plugin for vite and vitest. */
export function viteInline() {
	const prefix = '\0inline-asset:'
	return {
		name: 'inline-assets',
		enforce: 'pre',
		resolveId(source, importer) {
			if (!QUERY.test(source) || !importer) return
			// The ending keeps vite's own handling of .css and .ts away.
			return `${prefix}${resolve(dirname(importer), source.replace(QUERY, ''))}.asset`
		},
		async load(id) {
			if (!id.startsWith(prefix)) return
			const path = id.slice(prefix.length, -'.asset'.length)
			this.addWatchFile(path)
			return moduleOf(await import('esbuild'), path)
		}
	}
}
