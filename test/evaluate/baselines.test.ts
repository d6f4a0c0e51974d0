import { describe, expect, it } from 'vitest'
import { answer, baselines, bestThreshold } from '../../bench/baselines.js'
import { parseGoldEvent, pool } from '../../src/evaluate/index.js'
import { tiny } from './tiny.js'

const event = parseGoldEvent(tiny(), 'tiny')

describe.each(baselines)('$name', (baseline) => {
	const scored = baseline.score(event)
	const f1 = (threshold: number) =>
		pool([{ event, comparison: answer(scored, threshold) }]).pooled.metrics.link.f1

	it('pairs claims of different accounts, scored 0..1', () => {
		expect(scored.pairs.length).toBeGreaterThan(0)
		for (const { a, b, score } of scored.pairs) {
			expect(a[0]).not.toBe(b[0])
			expect(score).toBeGreaterThanOrEqual(0)
			expect(score).toBeLessThanOrEqual(1)
		}
	})

	it('gets the threshold that no other beats', () => {
		const best = f1(bestThreshold([scored]))
		for (let i = 0; i <= 100; i++) expect(f1(i / 100)).toBeLessThanOrEqual(best + 1e-9)
		expect(best).toBeGreaterThan(0)
	})
})
