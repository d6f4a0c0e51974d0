import { describe, expect, it } from 'vitest'
import { rarity } from '../../src/language/en/rarity.js'
import { stem } from '../../src/language/en/stem.js'

describe('rarity', () => {
	it('rises from function words over common words to the unseen', () => {
		const steps = ['the', 'government', 'discussed', 'ceasefire', 'zyxwv'].map((w) =>
			rarity(stem(w))
		)
		expect(steps).toEqual([...steps].sort((a, b) => a - b))
		expect(new Set(steps).size).toBe(5)
		expect(steps[0]).toBe(0)
		expect(steps[4]).toBe(1)
	})

	it('takes figures as neither common nor unseen', () => {
		expect(rarity('2021')).toBe(rarity('1419'))
		expect(rarity('2021')).toBeLessThan(1)
	})
})
