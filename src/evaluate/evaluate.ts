import type { Account } from '../model/index.js'
import { type Counts, countEvent } from './count.js'
import type { Measured } from './cover.js'
import type { GoldEvent } from './gold.js'
import { addCounts, type Metrics, report } from './report.js'

/** How to evaluate. */
export interface EvaluateOptions<O> {
	/** The function to measure: `compare`, or anything that returns claims, links and findings. */
	compare: (accounts: Account[], options?: O) => Measured
	/** Its options: the same for every event, or made for each, as leave-one-event-out asks for. */
	options?: O | ((event: GoldEvent) => O)
	/** Passes to time for each event, after one that warms up; 0: do not time. Default 1. */
	runs?: number
}

/** What one event, or all of them together, came to. */
export interface Evaluated {
	counts: Counts
	metrics: Metrics
	/** Median milliseconds of a pass; over events, the median of theirs. */
	ms: number | undefined
}

/** The evaluation of every event and of all of them pooled: counts are summed, then divided. */
export interface Evaluation {
	schema: 'rashomon/evaluation@1'
	events: ({ id: string; title?: string; accounts: number } & Evaluated)[]
	pooled: Evaluated
}

/** Measures a comparison function on annotated events. */
export function evaluate<O>(
	events: readonly GoldEvent[],
	{ compare, options, runs = 1 }: EvaluateOptions<O>
): Evaluation {
	return pool(
		events.map((event) => {
			const given =
				typeof options === 'function' ? (options as (e: GoldEvent) => O)(event) : options
			const pass = () => compare(event.accounts, given)
			const comparison = pass()
			const times = Array.from({ length: runs }, () => timed(pass))
			return { event, comparison, ms: median(times) }
		})
	)
}

/**
 * The same from comparisons that are already made: by an asynchronous comparer, by another program.
 */
export function pool(
	results: readonly { event: GoldEvent; comparison: Measured; ms?: number | undefined }[]
): Evaluation {
	const events = results.map(({ event, comparison, ms }) => {
		const counts = countEvent(event.gold, comparison)
		return {
			id: event.id,
			...(event.title !== undefined && { title: event.title }),
			accounts: event.accounts.length,
			counts,
			metrics: report(counts),
			ms
		}
	})
	const counts = addCounts(events.map((event) => event.counts))
	const ms = median(events.flatMap((event) => event.ms ?? []))
	return {
		schema: 'rashomon/evaluation@1',
		events,
		pooled: { counts, metrics: report(counts), ms }
	}
}

function timed(pass: () => unknown): number {
	const start = performance.now()
	pass()
	return performance.now() - start
}

function median(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((x, y) => x - y)
	return sorted[sorted.length >> 1]
}
