import type { Comparison } from '../model/index.js'
import { matterQuotes, nameOf, omittedQuotes, type Quoted, sidesOf } from './quotes.js'
import { oneLine } from './safe.js'
import { type View, viewOf } from './view.js'

/** The columns, in order. */
export const CSV_COLUMNS = [
	'type',
	'kind',
	'omitted_by',
	'stated_by',
	'topic',
	'salience',
	'confidence',
	'quotes',
	'values',
	'message'
] as const

type Line = Record<(typeof CSV_COLUMNS)[number], string | number>

/** One line a finding and one an agreed matter, for a spreadsheet (RFC 4180, UTF-8). */
export function renderCsv(comparison: Comparison): string {
	const view = viewOf(comparison)
	const lines = [...findingLines(view), ...agreementLines(view)]
	return [
		CSV_COLUMNS.join(','),
		...lines.map((line) => CSV_COLUMNS.map((column) => field(line[column])).join(','))
	]
		.map((line) => `${line}\r\n`)
		.join('')
}

/**
 * A field as RFC 4180 wants it, and as a spreadsheet cannot take it for a formula: what starts like
 * one starts with an apostrophe instead. The same as csv-stringify's `escape_formulas`, which needs
 * Node's Buffer.
 */
export function field(value: string | number): string {
	if (typeof value === 'number') return String(value)
	const safe = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(value) ? `'${value}` : value
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function findingLines(view: View): Line[] {
	return view.comparison.findings.map((finding) => {
		const base = {
			type: finding.type,
			salience: finding.salience,
			confidence: finding.confidence,
			message: oneLine(finding.message)
		}
		if (finding.type === 'omission')
			return {
				...base,
				kind: [finding.attributed && 'attributed', finding.topicAbsent && 'topic-absent']
					.filter((kind) => kind !== false)
					.join(' '),
				omitted_by: names(view, [finding.account]),
				stated_by: names(view, finding.statedBy),
				topic: label(view, finding.topic),
				quotes: quotes(omittedQuotes(view, finding)),
				values: ''
			}
		const sides = sidesOf(view, finding)
		return {
			...base,
			kind: oneLine(finding.kind),
			omitted_by: '',
			stated_by: names(
				view,
				finding.positions.flatMap((position) => position.accounts)
			),
			topic: label(view, view.matter(finding.row)?.row.topic),
			quotes: quotes(sides.flatMap((side) => side.quotes)),
			values: finding.positions
				.map((position) => `${oneLine(position.value)} (${names(view, position.accounts)})`)
				.join(' | ')
		}
	})
}

function agreementLines(view: View): Line[] {
	return view.matters
		.filter((matter) => matter.row.state === 'agreed')
		.map((matter) => {
			const said = matterQuotes(view, matter.cells)
			return {
				type: 'agreement',
				kind: '',
				omitted_by: '',
				stated_by: names(view, [...matter.cells.keys()]),
				topic: label(view, matter.row.topic),
				salience: said.reduce((most, { claim }) => Math.max(most, claim?.salience ?? 0), 0),
				confidence: '',
				quotes: quotes(said),
				values: '',
				message: ''
			}
		})
}

function names(view: View, accounts: string[]): string {
	return [...new Set(accounts)].map((id) => oneLine(nameOf(view.party(id)))).join('; ')
}

function label(view: View, topic: string | undefined): string {
	return oneLine(view.topic(topic)?.label ?? topic ?? '')
}

function quotes(said: Quoted[]): string {
	return said
		.filter((quoted) => quoted.quote !== '')
		.map((quoted) => `${oneLine(quoted.party.name)}: “${oneLine(quoted.quote)}”`)
		.join(' | ')
}
