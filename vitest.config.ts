import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { viteInline } from './scripts/inline.mjs'

const source = (name: string) => fileURLToPath(new URL(`src/${name}`, import.meta.url))

export default defineConfig({
	plugins: [viteInline()],
	// The samples of the docs import the package by its name.
	resolve: {
		alias: [
			{ find: /^rashomon$/, replacement: source('index.ts') },
			{ find: /^rashomon\/(core|corpus)$/, replacement: source('$1.ts') },
			{ find: /^rashomon\/(\w+)$/, replacement: source('$1/index.ts') }
		]
	},
	test: {
		include: ['test/**/*.test.ts'],
		exclude: ['test/browser/**'],
		// Only ends what hangs: what must be quick is held to its time by test/pace.ts, and the rest may
		// take as long as a slow and busy machine needs.
		testTimeout: 120_000,
		hookTimeout: 60_000
	}
})
