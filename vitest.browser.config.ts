import { defineConfig } from 'vitest/config'

/** Tests in a real browser, on what is built; they skip where there is none, unless they must run. */
export default defineConfig({
	test: {
		include: ['test/browser/**/*.test.ts'],
		globalSetup: 'test/browser/build.ts',
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 60_000
	}
})
