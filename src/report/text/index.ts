import { count, headings, phrases } from '../../language/en/wording.js'
import type { Comparison } from '../../model/index.js'
import { notesOf } from '../quotes.js'
import { clip, oneLine } from '../safe.js'
import { paint, wrapped } from '../terminal.js'
import { viewOf } from '../view.js'
import { coverage } from './coverage.js'
import { agreements, divergences } from './matters.js'
import { omissions } from './omissions.js'
import { flow, heading, keysOf, type Page, tag } from './page.js'

/** How `renderText` writes. */
export interface TextOptions {
	/** ANSI colours; default none. */
	color?: boolean
	/** Columns of the terminal; default 80. */
	width?: number
	/**
	 * Most findings shown for each account and of each sort; default 3, and of omissions 5 between
	 * two accounts, fewer the more accounts there are: the report is one screen.
	 */
	limit?: number
}

/** Lines of omissions that a screen has room for, whoever leaves them out. */
const OMISSIONS = 12
/** Most notes shown. */
const NOTES = 6

/** The comparison for a terminal: the findings that matter, on one screen. */
export function renderText(comparison: Comparison, options: TextOptions = {}): string {
	const view = viewOf(comparison)
	const room = Math.floor(OMISSIONS / Math.max(1, view.parties.length))
	const page: Page = {
		view,
		style: paint(options.color ?? false),
		width: Math.max(40, options.width ?? 80),
		omissions: Math.max(0, options.limit ?? Math.min(5, Math.max(1, room))),
		limit: Math.max(0, options.limit ?? 3),
		...keysOf(view)
	}
	const parts = [
		head(page),
		omissions(page),
		divergences(page),
		agreements(page),
		coverage(page),
		notes(page)
	]
	return `${parts
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n')}\n`
}

/** The event, and who tells of it: with the letters that stand for long names further down. */
function head(page: Page): string[] {
	const { view, style, width, letters } = page
	const { event } = view.comparison
	const title = oneLine(event?.title ?? event?.id ?? phrases.untitled)
	const date = event?.date ? style.dim(`  ${oneLine(event.date)}`) : ''
	const told = view.parties.map((party) =>
		[
			letters && style.bold(style.cyan(page.key(party.id))),
			style.cyan(oneLine(party.name)) + tag(party, style)
		]
			.filter((part) => part)
			.join(' ')
	)
	return [...wrapped(style.bold(title) + date, width), ...flow(told, width, style.dim(' · '))]
}

function notes({ view, style, width }: Page): string[] {
	const all = notesOf(view)
	if (all.length === 0) return []
	return [
		heading(headings.notes, style),
		...all
			.slice(0, NOTES)
			.flatMap((note) => wrapped(clip(note.message, 300), width, '  - ', '    ')),
		...(all.length > NOTES ? [style.dim(`    … ${count(all.length - NOTES, 'note')} more`)] : [])
	]
}
