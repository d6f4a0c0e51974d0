import type { Evaluated, Evaluation } from './evaluate.js'
import type { Rates } from './report.js'

/** A named line of the table: an event, all of them, or a baseline. */
export interface Line extends Omit<Evaluated, 'counts'> {
	name: string
	/** False for what gives links alone: no findings, no speakers. */
	findings?: boolean
}

const COLUMNS = [
	'link P',
	'R',
	'F1',
	'omission',
	'headline',
	'boundary',
	'speaker',
	'diverge P',
	'R',
	'n',
	'alarm',
	'kind',
	'cal.err',
	'ms'
]
const NAME_WIDTH = 44

/** An evaluation as plain aligned text: every event, all pooled, divergence kinds, reliability. */
export function renderEvaluation({ events, pooled }: Evaluation): string {
	const lines = events.map((event) => ({ ...event, name: event.id }))
	const name = `all ${events.length} events, pooled`
	return [
		renderLines([...lines, { ...pooled, name }], 'event'),
		renderKinds(pooled.metrics.divergence.byKind),
		renderReliability(pooled.metrics.calibration.tenths)
	].join('\n')
}

/** Lines of metrics under one another: events, or ways to compare. */
export function renderLines(lines: readonly Line[], head: string): string {
	return table([
		[head, ...COLUMNS],
		...lines.map(({ name, metrics, ms, findings = true }) => {
			const { link, omission, divergence, calibration } = metrics
			const told = (value: number | undefined) => rate(findings ? value : undefined)
			return [
				cut(name),
				rate(link.precision),
				rate(link.recall),
				rate(link.f1),
				rate(omission.macroF1),
				told(metrics.headlineRecall),
				rate(metrics.boundaryF1),
				told(metrics.speakerAccuracy),
				told(divergence.found ? divergence.precision : undefined),
				told(divergence.gold ? divergence.recall : undefined),
				findings ? String(divergence.gold) : '–',
				told(divergence.falseAlarm),
				told(divergence.kindAccuracy),
				told(calibration.error),
				ms === undefined ? '–' : ms.toFixed(1)
			]
		})
	])
}

function renderKinds(byKind: Record<string, Rates>): string {
	const rows = Object.entries(byKind).map(([kind, { precision, recall, f1, found, gold }]) => [
		kind,
		rate(found ? precision : undefined),
		rate(gold ? recall : undefined),
		rate(found && gold ? f1 : undefined),
		String(found),
		String(gold)
	])
	return rows.length === 0 ? '' : table([['divergence', 'P', 'R', 'F1', 'found', 'gold'], ...rows])
}

function renderReliability(tenths: Evaluation['pooled']['metrics']['calibration']['tenths']) {
	return table([
		['link score', 'pairs', 'right', 'share', 'mean score'],
		...tenths
			.filter(({ pairs }) => pairs > 0)
			.map(({ from, pairs, right, meanScore }) => [
				`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
				String(pairs),
				String(right),
				rate(right / pairs),
				rate(meanScore)
			])
	])
}

/** ".58" without the zero, "–" where there is nothing to tell. */
function rate(value: number | undefined): string {
	return value === undefined ? '–' : value.toFixed(2).replace(/^0/, '')
}

function cut(name: string): string {
	return name.length > NAME_WIDTH ? name.slice(0, NAME_WIDTH - 1) + '…' : name
}

/** The first column to the left, the others to the right. */
function table(rows: readonly string[][]): string {
	const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
	const lines = rows.map((row) =>
		row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ')
	)
	return lines.join('\n') + '\n'
}
