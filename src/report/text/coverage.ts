import stringWidth from 'string-width'
import { headings, phrases, states } from '../../language/en/wording.js'
import type { Topic } from '../../model/index.js'
import { oneLine } from '../safe.js'
import { cell, wrapped } from '../terminal.js'
import type { Party } from '../view.js'
import { heading, type Page } from './page.js'

/** Columns of a topic. */
const LABEL = 21
/** Columns between two tables that stand side by side. */
const GAP = 3
/** Rows of a table; one that stands alone has twice as many. */
const ROWS = 4

/** Topics x parties, in as many tables side by side as there is room for. */
export function coverage(page: Page): string[] {
	const { view, style, width, limit } = page
	const { topics, parties } = view
	if (topics.length === 0)
		return wrapped(heading(headings.coverage, style, phrases.noTopics), width)
	const keys = parties.map((party) => page.key(party.id))
	const room = width - 2
	const column = Math.min(
		Math.max(1, ...keys.map((key) => stringWidth(key))),
		Math.max(2, Math.floor((room - LABEL) / Math.max(1, parties.length)) - 1)
	)
	const label = Math.min(LABEL, Math.max(10, room - parties.length * (column + 1)))
	const abreast = Math.max(1, Math.min(parties.length, Math.floor((room - label) / (column + 1))))
	const table = label + abreast * (column + 1)
	const tables =
		abreast < parties.length ? 1 : Math.max(1, Math.floor((room + GAP) / (table + GAP)))
	const rows = Math.ceil(Math.max(tables > 1 ? ROWS * tables : 2 * ROWS, limit) / tables)
	const shown = topics.slice(0, rows * tables)
	const lines = wrapped(
		heading(
			headings.coverage,
			style,
			[shown.length < topics.length && phrases.of(shown.length, topics.length), phrases.coverageKey]
				.filter((part) => part !== false)
				.join('; ')
		),
		width
	)
	// Where not even the letters fit abreast, table stands under table.
	for (let from = 0; from < parties.length; from += abreast) {
		const some = parties.slice(from, from + abreast)
		const line = (topic: Topic | undefined) =>
			topic === undefined
				? ''
				: cell(oneLine(topic.label), label) +
					some.map((party) => ` ${mark(page, topic, party, column)}`).join('')
		const titles =
			' '.repeat(label) + some.map(({ id }) => ` ${cell(page.key(id), column)}`).join('')
		const height = Math.ceil(shown.length / tables)
		const used = Math.ceil(shown.length / height)
		lines.push(style.cyan(`  ${Array(used).fill(titles).join(' '.repeat(GAP))}`.trimEnd()))
		for (let row = 0; row < height; row++) {
			const parts = Array.from({ length: used }, (_, index) => line(shown[row + index * height]))
			lines.push(`  ${parts.join(' '.repeat(GAP))}`.trimEnd())
		}
	}
	return lines
}

function mark({ view, style }: Page, topic: Topic, party: Party, column: number): string {
	const n = topic.coverage[party.id] ?? 0
	if (n > 0) return cell(String(n), column)
	if (view.omissionOf(party.id, topic.id) === undefined)
		return style.dim(cell(phrases.silentSign, column))
	return style.yellow(cell(states.omitted.sign, column))
}
