import { writeFileSync } from 'node:fs'
import table from '../src/language/en/vectors.data.js'
import type { Fitted, Logistic } from '../src/language/fitted.js'
import { decodeVectors, type Vectors } from '../src/language/vectors.js'
import { logit } from '../src/match/score.js'
import { groups } from '../src/match/signals.js'
import { fitLogistic, type Model, predict } from './logistic.js'
import {
	amongExamples,
	amongSignals,
	cutExamples,
	type GoldEvent,
	goldEvents,
	type Prepared,
	pairExamples,
	prepare
} from './training.js'

/** Events of our own writing: they teach, but count less than real accounts. */
const OWN = { corpus: 0.35, 'scripts/events': 0.8 }

/** Our own events, less those in the files left out. */
export const ownEvents = (left: (file: string) => boolean = () => false): GoldEvent[] =>
	Object.entries(OWN).flatMap(([directory, weight]) =>
		goldEvents([directory], weight).filter(({ name }) => !left(name))
	)

const vectors = decodeVectors(table)

/**
 * Everything that is fitted, from annotated events; `units`: on the annotators' units in place of our
 * claims. Deterministic.
 */
export function fitAll(
	events: readonly GoldEvent[],
	provenance: string,
	without: readonly string[] = [],
	units = false
): Fitted {
	const cut = rounded(fitLogistic(events.flatMap(cutExamples), { l2: 2 }))
	const off = without.flatMap((group) => groups[group] ?? [group])
	const read = (source: Vectors | undefined) => {
		const prepared = events.map((event) => prepare(event, units ? 'units' : cut, source))
		drop(prepared, off)
		return prepared
	}
	const prepared = read(vectors)
	const withVectors = links(prepared, off)
	const salience = rounded(
		fitLogistic(
			prepared.flatMap((p) => p.salience),
			{ l2: 5 }
		)
	)
	const { pair, among } = links(read(undefined), off)
	return { provenance, cut, ...withVectors, plain: { pair, among }, salience }
}

function drop(prepared: readonly Prepared[], names: readonly string[]): void {
	for (const { pairs } of prepared)
		for (const { scored } of pairs) for (const name of names) delete scored.signals[name]
}

function links(
	prepared: readonly Prepared[],
	left: readonly string[]
): Pick<Fitted, 'pair' | 'among' | 'core' | 'related'> {
	const off = new Set(left)
	const { pair, among } = linkModels(prepared, off)
	const sure = calibrated(prepared, among, off)
	const scores = heldOut(prepared, off, sure.slope, sure.shift)
	const core = bestThreshold(prepared, scores)
	return { pair, among: sure.among, core, related: Math.round(core * 40) / 100 }
}

function linkModels(
	prepared: readonly Prepared[],
	off: ReadonlySet<string>
): { pair: Logistic; among: Logistic } {
	const pair = rounded(fitLogistic(prepared.flatMap(pairExamples), { l2: 4, steps: 400 }))
	const examples = prepared.flatMap((p) => amongExamples(p, pair, off))
	return { pair, among: rounded(fitLogistic(examples, { l2: 1, steps: 400 })) }
}

const FOLDS = 4

/** Unit pairs of every event with the score that models fitted on other events give them. */
function heldOut(
	prepared: readonly Prepared[],
	off: ReadonlySet<string>,
	slope = 1,
	shift = 0
): Map<Prepared, Map<string, number>> {
	const scores = new Map<Prepared, Map<string, number>>()
	for (let fold = 0; fold < FOLDS; fold++) {
		const { pair, among } = linkModels(
			prepared.filter((_, i) => i % FOLDS !== fold),
			off
		)
		for (const p of prepared.filter((_, i) => i % FOLDS === fold)) {
			for (const { scored } of p.pairs) scored.own = predict(pair, scored.signals)
			const rival = p.among()
			const best = new Map<string, number>()
			for (const { scored, units } of p.pairs) {
				const raw = predict(among, amongSignals(scored.own, rival(scored), off))
				const score = 1 / (1 + Math.exp(-(slope * logit(raw) + shift)))
				for (const unit of units) best.set(unit, Math.max(best.get(unit) ?? 0, score))
			}
			scores.set(p, best)
		}
	}
	return scores
}

/**
 * Scores that mean what they say: the last model, stretched and shifted so that on real accounts it was
 * not fitted on, of pairs scored .8 about 80 % are right (Platt 1999, Probabilistic outputs for SVMs).
 */
function calibrated(
	prepared: readonly Prepared[],
	among: Logistic,
	off: ReadonlySet<string>
): { among: Logistic; slope: number; shift: number } {
	const examples = [...heldOut(prepared, off)].flatMap(([p, best]) =>
		p.event.weight < 1
			? []
			: [...best].flatMap(([unit, score]) =>
					score < 0.05
						? []
						: [
								{
									features: { score: logit(score) },
									label: p.every.has(unit) ? (1 as const) : (0 as const)
								}
							]
				)
	)
	const { bias, weights } = fitLogistic(examples, { l2: 0.1 })
	const slope = weights.score ?? 1
	const stretched = Object.fromEntries(
		Object.entries(among.weights).map(([name, weight]) => [name, weight * slope])
	)
	return {
		among: rounded({ bias: among.bias * slope + bias, weights: stretched }),
		slope,
		shift: bias
	}
}

/** The score that gives the best link F1 over annotated unit pairs of real accounts. */
function bestThreshold(
	prepared: readonly Prepared[],
	scores: Map<Prepared, Map<string, number>>
): number {
	const found: { score: number; right: boolean; must: boolean }[] = []
	let must = 0
	for (const p of prepared.filter(({ event }) => event.weight === 1)) {
		must += p.must.size
		for (const [unit, score] of scores.get(p)!)
			found.push({ score, right: p.every.has(unit), must: p.must.has(unit) })
	}
	const f1 = (least: number) => {
		const here = found.filter(({ score }) => score >= least)
		const share = (hits: number, of: number) => (of === 0 ? 0 : hits / of)
		const precision = share(here.filter(({ right }) => right).length, here.length)
		const recall = share(here.filter((item) => item.must).length, must)
		return share(2 * precision * recall, precision + recall)
	}
	// A few events make a ragged curve: what is best on its own may be luck, so its neighbours count too.
	const smooth = (step: number) =>
		[-2, -1, 0, 1, 2].reduce((sum, by) => sum + f1((step + by * 2) / 100), 0)
	const steps = Array.from({ length: 60 }, (_, i) => i + 5)
	return steps.reduce((best, step) => (smooth(step) > smooth(best) ? step : best)) / 100
}

function rounded({ bias, weights }: Model): Logistic {
	const round = (value: number) => Math.round(value * 1000) / 1000
	return {
		bias: round(bias),
		weights: Object.fromEntries(
			Object.entries(weights).flatMap(([name, value]) =>
				round(value) ? [[name, round(value)]] : []
			)
		)
	}
}

/** Writes the fitted file: `npm run fit -- GOLD_DIR`. */
function main(directories: readonly string[]): void {
	const events = [...goldEvents(directories, 1), ...ownEvents()]
	const names = directories.map((directory) => directory.split('/').filter(Boolean).at(-1))
	const provenance = `scripts/fit.ts on ${events.length} annotated events (${[...names, ...Object.keys(OWN)].join(', ')})`
	const fitted = fitAll(events, provenance)
	writeFileSync(
		'src/language/en/fitted.ts',
		`import type { Fitted } from '../fitted.js'\n\n` +
			`/** Fitted numbers for English; written by scripts/fit.ts, never by hand. */\n` +
			`export const fitted: Fitted = ${JSON.stringify(fitted, null, '\t')}\n`
	)
	console.log(provenance, 'core', fitted.core, 'related', fitted.related)
}

if (process.argv[1]?.endsWith('fit.ts')) main(process.argv.slice(2))
