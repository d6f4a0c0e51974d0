import { builtinModules } from 'node:module'
import type { Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { esbuildInline } from './scripts/inline.mjs'

const library = {
	index: 'src/index.ts',
	core: 'src/core.ts',
	input: 'src/input/index.ts',
	report: 'src/report/index.ts',
	evaluate: 'src/evaluate/index.ts',
	corpus: 'src/corpus.ts'
}

/** commander is CommonJS: what it requires from Node becomes an import, for an ES module has no require. */
const importBuiltins: Plugin = {
	name: 'import-builtins',
	setup(build) {
		build.onResolve({ filter: /.*/ }, ({ path, kind }) => {
			const name = path.replace(/^node:/, '')
			if (!builtinModules.includes(name)) return
			if (kind === 'require-call') return { path: name, namespace: 'import-builtins' }
			return { path: `node:${name}`, external: true }
		})
		build.onLoad({ filter: /.*/, namespace: 'import-builtins' }, ({ path }) => ({
			contents: `export * from 'node:${path}'`
		}))
	}
}

// Code that entries share is built once, into chunks: the table of word vectors and the class of
// errors exist once, whichever entries a program imports.
const shared: Options = {
	target: 'es2022',
	platform: 'neutral',
	splitting: true,
	treeshake: false,
	removeNodeProtocol: false,
	metafile: true,
	esbuildPlugins: [esbuildInline()],
	esbuildOptions(options) {
		options.mainFields = ['module', 'main']
		options.conditions = ['import', 'module', 'default']
		options.legalComments = 'none'
		options.chunkNames = 'chunks/[name]-[hash]'
	}
}

export default defineConfig([
	{
		...shared,
		format: 'esm',
		entry: { ...library, cli: 'src/cli/main.ts' },
		esbuildPlugins: [importBuiltins, esbuildInline()],
		dts: { entry: library }
	},
	{ ...shared, format: 'cjs', entry: library, dts: { entry: library } }
])
