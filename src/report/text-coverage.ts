import { phrases, states } from '../language/en/wording.js'
import type { Topic } from '../model/index.js'
import { fidelityOf } from './quotes.js'
import { oneLine } from './safe.js'
import { cell, type Paint, wrapped } from './terminal.js'
import type { Party, View } from './view.js'

/** Narrowest column that a name can still be told by. */
const NAME = 6
/** Narrowest column at all: a count or a sign, with the party's number above. */
const SIGN = 2
/** Columns wider than this help nobody. */
const WIDEST = 22

/** Topics x parties for a terminal; where the parties do not fit side by side, table under table. */
export function coverageLines(view: View, style: Paint, width: number, most: number): string[] {
	const { topics, parties } = view
	if (topics.length === 0) return [`  ${phrases.noTopics}`]
	const first = Math.min(28, Math.max(10, Math.floor(width / 3)))
	const room = width - 2 - first
	const abreast = Math.max(1, Math.min(parties.length, Math.floor(room / (SIGN + 1))))
	const column = Math.min(WIDEST, Math.floor(room / abreast) - 1)
	const lines: string[] = []
	for (let from = 0; from < parties.length; from += abreast)
		lines.push(
			...table(parties.slice(from, from + abreast), topics.slice(0, most), {
				view,
				style,
				first,
				column,
				width
			})
		)
	if (topics.length > most) lines.push(style.dim(`  … ${phrases.more(topics.length - most)}`))
	return lines
}

interface Layout {
	view: View
	style: Paint
	width: number
	/** Width of the topics' column. */
	first: number
	/** Width of a party's column. */
	column: number
}

function table(parties: Party[], topics: readonly Topic[], layout: Layout): string[] {
	const { first, style } = layout
	const line = (label: string, cells: string[]) =>
		`  ${cell(label, first)}${cells.map((text) => ` ${text}`).join('')}`.trimEnd()
	return [
		...titles(parties, layout, line),
		...topics.map((topic) =>
			line(
				oneLine(topic.label),
				parties.map((party) => mark(topic, party, layout, style))
			)
		)
	]
}

/** The parties above their columns, with fidelity; by number where names would not fit. */
function titles(
	parties: Party[],
	{ style, width, column }: Layout,
	line: (label: string, cells: string[]) => string
): string[] {
	if (column < NAME)
		return [
			...wrapped(
				style.dim(parties.map((party) => `${party.index + 1} ${oneLine(party.name)}`).join(' · ')),
				width,
				'  '
			),
			line(
				'',
				parties.map((party) => cell(String(party.index + 1), column))
			)
		]
	const names = line(
		'',
		parties.map((party) => cell(oneLine(party.name), column))
	)
	if (!parties.some((party) => party.fidelity)) return [names]
	const tags = parties.map((party) => cell(party.fidelity ? `[${fidelityOf(party)}]` : '', column))
	return [names, style.dim(line('', tags))]
}

function mark(topic: Topic, party: Party, { view, column }: Layout, style: Paint): string {
	const n = topic.coverage[party.id] ?? 0
	if (n > 0) return cell(String(n), column)
	if (view.omissionOf(party.id, topic.id) === undefined)
		return style.dim(cell(phrases.silentSign, column))
	const words = `${states.omitted.sign} ${phrases.leftOut}`
	return style.yellow(cell(words.length <= column ? words : states.omitted.sign, column))
}
