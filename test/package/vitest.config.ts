import { defineConfig } from 'vitest/config'

/** Packs, installs and uses the package: slow, so apart from `npm test`. */
export default defineConfig({
	test: {
		include: ['test/package/*.pack.ts'],
		testTimeout: 120_000,
		hookTimeout: 600_000
	}
})
