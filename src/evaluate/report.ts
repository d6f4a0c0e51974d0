import type { Counts, Hits } from './count.js'

/** Precision, recall and F1, with the counts they rest on. */
export interface Rates {
	precision: number
	recall: number
	f1: number
	/** How many were found. */
	found: number
	/** How many there are that all annotators saw. */
	gold: number
}

/** Every number that the project reports; 0 where there is nothing to divide by. */
export interface Metrics {
	link: Rates
	divergence: Rates & {
		/** Share of agreeing pairs called divergent. */
		falseAlarm: number
		/** Share of divergences found whose kind is right. */
		kindAccuracy: number
		byKind: Record<string, Rates>
	}
	omission: { f1: number; coveredF1: number; macroF1: number }
	/** Undefined where gold names no headlines. */
	headlineRecall: number | undefined
	boundaryF1: number
	speakerAccuracy: number
	calibration: {
		/** Expected calibration error. */
		error: number
		/** A row for each tenth of link score. */
		tenths: { from: number; pairs: number; right: number; meanScore: number }[]
	}
}

const NONE: Hits = [0, 0, 0, 0]

/** Sums counts over events. */
export function addCounts(all: readonly Counts[]): Counts {
	const kinds = [...new Set(all.flatMap((counts) => Object.keys(counts.kinds)))].sort()
	return {
		link: sum(all.map((c) => c.link)),
		divergence: sum(all.map((c) => c.divergence)),
		falseAlarm: sum(all.map((c) => c.falseAlarm)),
		kind: sum(all.map((c) => c.kind)),
		kinds: Object.fromEntries(
			kinds.map((kind) => [kind, sum(all.map((c) => c.kinds[kind] ?? NONE))])
		),
		omission: sum(all.map((c) => c.omission)),
		headline: sum(all.map((c) => c.headline)),
		boundary: sum(all.map((c) => c.boundary)),
		speaker: sum(all.map((c) => c.speaker)),
		calibration: (all[0]?.calibration ?? []).map((_, i) => sum(all.map((c) => c.calibration[i]!)))
	}
}

/** Turns counts, of one event or summed over many, into rates. */
export function report(counts: Counts): Metrics {
	const [right, wrong, missed, left] = counts.omission
	const f1 = harmonic(ratio(right, right + wrong), ratio(right, right + missed))
	const coveredF1 = harmonic(ratio(left, left + missed), ratio(left, left + wrong))
	const [matched, propositions, units] = counts.boundary
	const pairs = counts.calibration.reduce((total, tenth) => total + tenth[0], 0)
	const gap = counts.calibration.reduce((total, [, r, score]) => total + Math.abs(r - score), 0)
	return {
		link: rates(counts.link),
		divergence: {
			...rates(counts.divergence),
			falseAlarm: ratio(...counts.falseAlarm),
			kindAccuracy: ratio(...counts.kind),
			byKind: Object.fromEntries(
				Object.entries(counts.kinds).map(([kind, hits]) => [kind, rates(hits)])
			)
		},
		omission: { f1, coveredF1, macroF1: (f1 + coveredF1) / 2 },
		headlineRecall: counts.headline[1] ? ratio(...counts.headline) : undefined,
		boundaryF1: harmonic(ratio(matched, propositions), ratio(matched, units)),
		speakerAccuracy: ratio(...counts.speaker),
		calibration: {
			error: ratio(gap, pairs),
			tenths: counts.calibration.map(([n, r, score], i) => ({
				from: i / 10,
				pairs: n,
				right: r,
				meanScore: ratio(score, n)
			}))
		}
	}
}

function rates([right, found, agreedFound, agreed]: Hits): Rates {
	const precision = ratio(right, found)
	const recall = ratio(agreedFound, agreed)
	return { precision, recall, f1: harmonic(precision, recall), found, gold: agreed }
}

function sum<T extends readonly number[]>(all: readonly T[]): T {
	const width = all[0]?.length ?? 0
	return Array.from({ length: width }, (_, i) =>
		all.reduce((total, row) => total + row[i]!, 0)
	) as readonly number[] as T
}

function ratio(part: number, whole: number): number {
	return whole ? part / whole : 0
}

function harmonic(precision: number, recall: number): number {
	return precision + recall ? (2 * precision * recall) / (precision + recall) : 0
}
