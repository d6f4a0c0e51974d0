import stringWidth from 'string-width'
import { fidelityOf } from '../quotes.js'
import { oneLine } from '../safe.js'
import { cell, type Paint, shortenAround, wrapped } from '../terminal.js'
import type { Party, View } from '../view.js'

/** What the parts of the report share while it is written. */
export interface Page extends Keys {
	view: View
	style: Paint
	width: number
	/** Most omissions shown for each account. */
	omissions: number
	/** Most shown of everything else. */
	limit: number
}

/** What accounts are called inside columns. */
interface Keys {
	/** Whether that is a letter, which the head of the report explains. */
	letters: boolean
	/** Whether it takes saying whose words those are that one account leaves out. */
	several: boolean
	key(account: string): string
}

/** Two names up to this long are told in full wherever they stand. */
const SHORT = 18
/** Columns of a topic. */
const LABEL = 20
/** Columns of a value that stands against another. */
const VALUE = 24
/** More accounts than this in one column are counted instead. */
const KEYS = 5

/** Two parties with short names are called by them, all others by A, B, C. */
export function keysOf(view: View): Keys {
	const { parties } = view
	const letters =
		parties.length > 2 || parties.some((party) => stringWidth(oneLine(party.name)) > SHORT)
	return {
		letters,
		several: parties.length > 2,
		key: (account) => {
			const party = view.party(account)
			return letters && party.index >= 0 ? letter(party.index) : oneLine(party.name)
		}
	}
}

function letter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26))
	return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

/** Whose it is, in one short word; nothing where it can only be that of the other account. */
export function keyed({ view, letters, several, key }: Page, accounts: Iterable<string>): string {
	if (!several) return ''
	const parties = [...new Set(accounts)].map((id) => view.party(id))
	parties.sort((a, b) => a.index - b.index)
	if (parties.length > KEYS) return `${parties.length}/${view.parties.length}`
	return parties.map((party) => key(party.id)).join(letters ? '' : ', ')
}

/** A line of a list: what it is about, whose words, the words, and what else there is to say. */
export interface Entry {
	label: string
	who: string
	words: (room: number) => string
	/** In yellow, after the words. */
	mark?: string
}

/** Lines in columns, one each: the words take what is left of the width. */
export function entries(page: Page, list: Entry[], sign: string, indent = '  '): string[] {
	const { style, width } = page
	const columns = (texts: string[], most: number) =>
		Math.min(most, Math.max(0, ...texts.map((text) => stringWidth(text))))
	const value = sign === '' ? VALUE : LABEL
	const label = columns(
		list.map((entry) => entry.label),
		Math.min(value, Math.floor(width / 4))
	)
	const who = columns(
		list.map((entry) => entry.who),
		SHORT
	)
	const start = indent + (sign === '' ? '' : `${sign} `)
	return list.map((entry) => {
		const left = [style.bold(cell(entry.label, label)), style.cyan(cell(entry.who, who))]
		const used = stringWidth(indent) + (sign === '' ? 0 : 2) + label + 2 + (who > 0 ? who + 2 : 0)
		const mark = entry.mark ? ` ${entry.mark}` : ''
		const room = width - used
		// What a line says last goes first where there is no room for it.
		const marked = room - stringWidth(mark) >= 16 ? mark : ''
		const words = entry.words(room - stringWidth(marked))
		const line = `${start}${left.slice(0, who > 0 ? 2 : 1).join('  ')}  ${words}${marked && style.yellow(marked)}`
		return line.trimEnd()
	})
}

/** Words in quotation marks, cut to the columns there are, but not those that matter. */
export function quoteIn(columns: number, quote: string, evidence = ''): string {
	return quote === '' ? '' : `“${shortenAround(oneLine(quote), columns - 2, oneLine(evidence))}”`
}

/** Items side by side, each whole, as many on a line as fit. */
export function flow(items: string[], width: number, between: string): string[] {
	const lines: string[] = []
	for (const item of items) {
		const last = lines.at(-1)
		if (last !== undefined && stringWidth(last + between + item) <= width)
			lines[lines.length - 1] = last + between + item
		else lines.push(item)
	}
	return lines.flatMap((line) => wrapped(line, width))
}

/** ` [restated]` beside a party whose text is not verbatim. */
export function tag(party: Party, style: Paint): string {
	return party.fidelity ? style.dim(` [${fidelityOf(party)}]`) : ''
}

/** The heading of a part, and what it holds or how much of it is shown. */
export function heading(text: string, style: Paint, aside = ''): string {
	return style.bold(text.toUpperCase()) + (aside === '' ? '' : style.dim(`  ${aside}`))
}
