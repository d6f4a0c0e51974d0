import { defineConfig } from 'vitest/config'
import { viteInline } from './scripts/inline.mjs'

/** Tests in a real browser, on what is built; they skip where there is none, unless they must run. */
export default defineConfig({
	plugins: [viteInline()],
	test: {
		include: ['test/browser/**/*.test.ts'],
		globalSetup: 'test/browser/build.ts',
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 60_000,
		// Long enough for a page on a slow and busy machine; a second is what it is otherwise.
		expect: { poll: { timeout: 15_000 } }
	}
})
