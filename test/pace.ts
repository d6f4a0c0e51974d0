import { expect } from 'vitest'

/**
 * Milliseconds that `reference` takes, warm, on the machine that limits of time are given for. It is
 * worked out, not timed there: it takes 26 ms on a machine on which a pass of bench/speed.ts took 2.6
 * times the 22.6 ms that it took on that one.
 */
const REFERENCE = 10

/**
 * A fixed computation of the kind that comparing is made of: words are cut, lowercased, counted and
 * sorted. Gives the milliseconds it took. It uses nothing outside it, so that a page of a browser can
 * be given its text.
 */
export function reference(): number {
	const start = performance.now()
	const counts = new Map<string, number>()
	for (let i = 0; i < 40_000; i++) {
		const word = `Word ${(i * 7919) % 5003}`.toLowerCase().replace(/\s(\d)/, '-$1')
		counts.set(word, (counts.get(word) ?? 0) + 1)
	}
	;[...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
	return performance.now() - start
}

/**
 * How many times as long as on the machine of the limits anything takes here and now: what a limit
 * is to be multiplied by to mean the same. Never below 1, so that a fast machine loosens nothing and
 * tightens nothing.
 */
export function slowness(references: readonly number[]): number {
	return Math.max(1, median(references) / REFERENCE)
}

/**
 * Expects a task to be done within so many milliseconds of the machine of the limits. A busy moment
 * may slow a run down, not every one of three.
 */
export function expectWithin(limit: number, task: () => unknown): void {
	reference()
	for (let left = 2; ; left--) {
		const before = reference()
		const start = performance.now()
		task()
		const took = performance.now() - start
		const most = limit * slowness([before, reference()])
		if (left > 0 && took >= most) continue
		expect(took).toBeLessThan(most)
		return
	}
}

export function median(values: readonly number[]): number {
	return [...values].sort((x, y) => x - y)[values.length >> 1]!
}
