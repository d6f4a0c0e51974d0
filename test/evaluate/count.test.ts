import { describe, expect, it } from 'vitest'
import {
	evaluate,
	type Measured,
	parseGoldEvent,
	pool,
	renderEvaluation
} from '../../src/evaluate/index.js'
import { tiny } from './tiny.js'

const event = parseGoldEvent(tiny(), 'tiny')
const claims = event.gold.units.map(({ id, account, start, end }) => ({ id, account, start, end }))

/** What a perfect reader would hand in. */
const perfect: Measured = {
	claims: claims.map((claim) => ({
		...claim,
		attribution:
			claim.id === 'a.3'
				? [{ speakers: ['the radio'] }, { speakers: ['Hill'] }]
				: claim.id === 'b.3'
					? [{ speakers: ['A', 'B'] }]
					: []
	})),
	links: [
		{ a: 'a.1', b: 'b.1', relation: 'agrees', score: 1 },
		{ a: 'b.2', b: 'a.2', relation: 'diverges', score: 1 }
	],
	findings: [
		{ type: 'omission', account: 'b', claims: ['a.3'] },
		{ type: 'omission', account: 'a', claims: ['b.3'] },
		{
			type: 'divergence',
			kind: 'quantity',
			positions: [{ evidence: [{ claim: 'a.2' }] }, { evidence: [{ claim: 'b.2' }] }]
		}
	]
}
const measured = (change: Partial<Measured>) =>
	pool([{ event, comparison: { ...perfect, ...change } }]).pooled.metrics

describe('what is measured', () => {
	it('is perfect for a perfect reader', () => {
		const { link, divergence, omission, ...rest } = measured({})
		expect(link).toEqual({ precision: 1, recall: 1, f1: 1, found: 2, gold: 2 })
		expect(divergence).toMatchObject({ f1: 1, falseAlarm: 0, kindAccuracy: 1 })
		expect(divergence.byKind.quantity).toMatchObject({ f1: 1, found: 1, gold: 1 })
		expect(omission).toEqual({ f1: 1, coveredF1: 1, macroF1: 1 })
		expect(rest).toMatchObject({ headlineRecall: 1, boundaryF1: 1, speakerAccuracy: 1 })
		expect(rest.calibration.error).toBe(0)
	})

	it('charges coarse claims: a link counts for every pair of units covered', () => {
		const whole = event.accounts.map(({ id, text }) => ({
			id,
			account: id,
			start: 0,
			end: text.length
		}))
		const { link, boundaryF1 } = measured({
			claims: whole,
			links: [{ a: 'a', b: 'b', relation: 'agrees', score: 0.5 }]
		})
		expect(link).toMatchObject({ found: 9, recall: 1 })
		expect(link.precision).toBeCloseTo(2 / 9)
		expect(boundaryF1).toBe(0)
	})

	it('reads omissions from links where there are no findings', () => {
		expect(measured({ findings: undefined }).omission.macroF1).toBe(1)
		expect(measured({ findings: undefined, links: [] }).omission.coveredF1).toBe(0)
		expect(measured({ findings: [] }).omission.f1).toBe(0)
	})

	it('looks for headlines among the first eight claims', () => {
		const early = { type: 'omission', account: 'b', claims: Array(8).fill('a.1') } as const
		expect(measured({ findings: [early, ...perfect.findings!] }).headlineRecall).toBe(0)
	})

	it('neither asks for nor punishes what one annotator alone saw', () => {
		const gold = tiny()
		Object.assign(gold.gold.links[0]!, { agreed: false })
		const unsure = parseGoldEvent(gold, 'x')
		const links = perfect.links.slice(1)
		for (const comparison of [perfect, { ...perfect, links }]) {
			const { link } = pool([{ event: unsure, comparison }]).pooled.metrics
			expect(link).toMatchObject({ precision: 1, recall: 1, gold: 1 })
		}
	})

	it('tells how sure scores are of themselves', () => {
		const links = perfect.links.map((link) => ({ ...link, score: 0.75 }))
		const { calibration } = measured({ links })
		expect(calibration.error).toBeCloseTo(0.25)
		expect(calibration.tenths[7]).toEqual({ from: 0.7, pairs: 2, right: 2, meanScore: 0.75 })
	})
})

describe('evaluate', () => {
	it('passes accounts and options on, and pools events by their counts', () => {
		const seen: unknown[] = []
		const compare = (_: unknown, options?: { n: number }) => {
			seen.push(options)
			return perfect
		}
		const result = evaluate([event, { ...event, id: 'again' }], {
			compare,
			options: ({ id }) => ({ n: id.length }),
			runs: 0
		})
		expect(seen).toEqual([{ n: 4 }, { n: 5 }])
		expect(result.pooled.metrics.link.gold).toBe(4)
		expect(result.pooled.ms).toBeUndefined()
		const text = renderEvaluation(result)
		expect(text).toContain('all 2 events, pooled')
		expect(text).toContain('quantity')
		expect(
			new Set(
				text
					.split('\n')
					.slice(0, 4)
					.map((line) => line.length)
			).size
		).toBe(1)
	})

	it('has an answer for no events', () => {
		expect(renderEvaluation(evaluate([], { compare: () => perfect }))).toContain('0 events')
	})
})
