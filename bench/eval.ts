/**
 * Ours and the baselines in one table.
 *
 *   npm run eval -- PATH… [--without vectors,names] [--loo] [--ablation] [--errors] [--events] [--json]
 *
 * PATH: event files with gold, or directories of them. `--loo`: whatever is fitted is fitted on the
 * other events (and the corpus), thresholds of baselines too. `--ablation`: a line for each group of
 * signals left out, and one for the annotators' units in place of our claims. `--errors`: the types of
 * wrong and missed links. `--events`: a line for each event.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readUnits } from '../scripts/units.js'
import { jsonFiles } from '../src/cli/files.js'
import { compareReadings } from '../src/compare.js'
import {
	type Evaluation,
	evaluate,
	type GoldEvent,
	type Line,
	parseGoldEvent,
	pool,
	renderEvaluation,
	renderLines
} from '../src/evaluate/index.js'
import { compare } from '../src/index.js'
import table from '../src/language/en/vectors.data.js'
import type { Fitted } from '../src/language/fitted.js'
import { decodeVectors } from '../src/language/vectors.js'
import { signalGroups } from '../src/match/index.js'
import { answer, type Baseline, baselines, bestThreshold } from './baselines.js'
import { linkErrors, renderErrors } from './errors.js'
import { fitWithout } from './loo.js'

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		without: { type: 'string', default: '' },
		loo: { type: 'boolean', default: false },
		folds: { type: 'string' },
		ablation: { type: 'boolean', default: false },
		errors: { type: 'boolean', default: false },
		events: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false }
	}
})
const files = positionals.flatMap(jsonFiles)
if (files.length === 0) throw new Error('usage: npm run eval -- PATH… (event files with gold)')
const events = files.map((file) => parseGoldEvent(readFileSync(file, 'utf8'), file))
const without = values.without.split(',').filter(Boolean)

const vectors = decodeVectors(table)
const folds = Math.min(events.length, Number(values.folds ?? events.length))

/** A fit takes minutes: the errors are counted on those of the first line. */
const fitted = new Map<string, Map<GoldEvent, Fitted>>()

/** Whatever is fitted, fitted anew for every part of the events on all the others. */
function fitsWithout(names: readonly string[], units = false): Map<GoldEvent, Fitted> | undefined {
	if (!values.loo) return undefined
	const known = fitted.get(`${names} ${units}`)
	if (known) return known
	const fits = new Map<GoldEvent, Fitted>()
	for (let fold = 0; fold < folds; fold++) {
		const left = files.filter((_, i) => i % folds === fold)
		const numbers = fitWithout(files, left, names, units)
		for (const file of left) fits.set(events[files.indexOf(file)]!, numbers)
	}
	fitted.set(`${names} ${units}`, fits)
	return fits
}

const ours = measure(without)
const less = (names: readonly string[]) => (names.length ? ` without ${names.join(', ')}` : '')
const lines: Line[] = [
	{ ...ours.pooled, name: `rashomon${less(without)}` },
	...ablated().map((names) => ({ ...measure(names).pooled, name: `rashomon${less(names)}` })),
	...(values.ablation
		? [{ ...measureUnits().pooled, name: "rashomon on the annotators' units" }]
		: []),
	...baselines.map((baseline) => ({
		...measureBaseline(baseline).pooled,
		name: baseline.name,
		findings: false
	}))
]
const how = values.loo
	? folds === events.length
		? 'leave one event out'
		: `${folds} folds, each measured on fits without it`
	: 'as fitted: also on these events, if they were among them'
if (values.json) console.log(JSON.stringify({ how, ours, lines }, null, 2))
else {
	if (values.events) console.log(renderEvaluation(ours))
	console.log(renderLines(lines, `${events.length} events, ${how}`))
	if (values.errors) console.log(errors())
}

/** What to leave out, one line each. Vectors always have their line. */
function ablated(): string[][] {
	const groups = values.ablation ? Object.keys(signalGroups) : ['vectors']
	return groups.filter((group) => !without.includes(group)).map((group) => [...without, group])
}

function measure(names: readonly string[]): Evaluation {
	const fits = fitsWithout(names)
	return evaluate(events, {
		compare,
		options: (event) => ({ without: names, fitted: fits?.get(event) })
	})
}

/** What our matching would reach on claims that are cut as the annotators cut them. */
function measureUnits(): Evaluation {
	const fits = fitsWithout(without, true)
	return pool(
		events.map((event) => {
			const readings = event.accounts.map((account) => readUnits(account, event.gold.units))
			const options = { without, ...(fits && { fitted: fits.get(event)! }) }
			return { event, comparison: compareReadings(vectors, readings, event.accounts, options) }
		})
	)
}

function errors(): string {
	const fits = fitsWithout(without)
	return renderErrors(
		events.map((event) =>
			linkErrors(
				event,
				compare(event.accounts, { without, ...(fits && { fitted: fits.get(event)! }) })
			)
		)
	)
}

function measureBaseline(baseline: Baseline): Evaluation {
	const scored = events.map((event) => {
		const start = performance.now()
		const result = baseline.score(event)
		return { result, ms: performance.now() - start }
	})
	const all = scored.map(({ result }) => result)
	const everywhere = bestThreshold(all)
	return pool(
		scored.map(({ result, ms }) => ({
			event: result.event,
			comparison: answer(
				result,
				values.loo ? bestThreshold(all.filter((other) => other !== result)) : everywhere
			),
			ms
		}))
	)
}
