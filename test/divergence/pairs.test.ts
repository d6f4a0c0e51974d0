import { describe, expect, it } from 'vitest'
import { detectors } from '../../src/findings/divergence/index.js'
import { judgePair } from './judge.js'
import { pairsOf, scorePairs } from './pairs.js'

/** What each kind reaches on the pairs it was built with: no less from here on. */
const floors: Record<string, [precision: number, recall: number]> = {
	quantity: [0.96, 0.88],
	date: [0.94, 0.78],
	place: [0.97, 0.82],
	attribution: [0.97, 0.82],
	actor: [0.97, 0.83],
	polarity: [0.97, 0.82],
	strength: [0.97, 0.74],
	framing: [0.97, 0.78]
}

/** And on those it never saw; only the counts are looked at. */
const unseen: Record<string, [precision: number, recall: number]> = {
	quantity: [0.86, 0.83],
	date: [0.83, 0.66],
	place: [0.95, 0.55],
	attribution: [0.86, 0.61],
	actor: [0.8, 0.4],
	polarity: [0.9, 0.44],
	strength: [0.9, 0.72],
	framing: [0.95, 0.64]
}

describe.each(detectors)('$kind on hand-written pairs', (detector) => {
	it('keeps its floors on the pairs it was built with', () => {
		const { precision, recall } = scorePairs(detector, pairsOf(detector.kind, 'dev'))
		const [leastPrecision, leastRecall] = floors[detector.kind]!
		expect(precision).toBeGreaterThanOrEqual(leastPrecision)
		expect(recall).toBeGreaterThanOrEqual(leastRecall)
	})

	it('keeps its floors on the pairs it never saw', () => {
		const { precision, recall } = scorePairs(detector, pairsOf(detector.kind, 'blind'))
		const [leastPrecision, leastRecall] = unseen[detector.kind]!
		expect(precision).toBeGreaterThanOrEqual(leastPrecision)
		expect(recall).toBeGreaterThanOrEqual(leastRecall)
	})

	it('gives exact spans, both values and a sentence', () => {
		for (const pair of pairsOf(detector.kind, 'dev').fires)
			for (const { a, b, message, confidence } of judgePair(pair.a, pair.b, [detector], pair)) {
				expect(pair.a.slice(a.start, a.end)).toBe(a.value)
				expect(pair.b.slice(b.start, b.end)).toBe(b.value)
				expect(a.value).not.toBe('')
				expect(message).toContain(a.value)
				expect(message).toContain(b.value)
				expect(confidence).toBeGreaterThan(0)
				expect(confidence).toBeLessThanOrEqual(1)
			}
	})

	it('finds nothing between a text and itself', () => {
		const { fires, silent } = pairsOf(detector.kind, 'dev')
		for (const { a } of [...fires, ...silent]) expect(judgePair(a, a, [detector])).toEqual([])
	})

	it('judges the same whichever side comes first', () => {
		const { fires, silent } = pairsOf(detector.kind, 'dev')
		for (const pair of [...fires, ...silent]) {
			const { accountA, accountB, dateA, dateB } = pair
			const swapped = { accountA: accountB, accountB: accountA, dateA: dateB, dateB: dateA }
			const one = judgePair(pair.a, pair.b, [detector], pair).length > 0
			const other = judgePair(pair.b, pair.a, [detector], swapped).length > 0
			expect([pair.a, other]).toEqual([pair.a, one])
		}
	})
})
