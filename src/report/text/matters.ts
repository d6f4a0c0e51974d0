import stringWidth from 'string-width'
import { headings, kinds, phrases, states } from '../../language/en/wording.js'
import type { Divergence } from '../../model/index.js'
import { matterQuotes, type Quoted, sidesOf } from '../quotes.js'
import { oneLine } from '../safe.js'
import { wrapped } from '../terminal.js'
import type { Matter, View } from '../view.js'
import { type Entry, entries, heading, keyed, type Page, quoteIn } from './page.js'

/** Fewer columns than this a side say too little; then one side stands for all. */
const LEAST = 30

/** Where accounts differ: what about, then a line for each side. */
export function divergences(page: Page): string[] {
	const { view, style, limit } = page
	const all = view.divergences
	if (all.length === 0) return nothing(page, headings.divergences, phrases.noDivergences)
	return [
		heading(headings.divergences, style, all.length > limit ? phrases.of(limit, all.length) : ''),
		...all.slice(0, limit).flatMap((divergence) => differing(divergence, page))
	]
}

function differing(divergence: Divergence, page: Page): string[] {
	const { view, style, width } = page
	const kind = kinds[divergence.kind]
	const topic = view.topic(view.matter(divergence.row)?.row.topic)?.label
	// The sides say what the message of a known kind says; a detector of one's own may say more.
	const what = kind ? (topic ?? '') : divergence.message
	const title = [style.bold(oneLine(kind ?? divergence.kind)), oneLine(what)]
	return [
		...wrapped(
			title.filter((part) => part !== '').join(style.dim(': ')),
			width,
			`  ${style.red(states.diverging.sign)} `,
			'    '
		),
		...entries(
			page,
			sidesOf(view, divergence).flatMap((side) =>
				side.quotes.map(
					(quoted): Entry => ({
						label: oneLine(side.value),
						who: page.key(quoted.party.id),
						words: (room) => quoteIn(room, quoted.quote, quoted.evidence)
					})
				)
			),
			'',
			'      '
		)
	]
}

/** What accounts share, a line a matter; what most of them share, and most surely, first. */
export function agreements(page: Page): string[] {
	const { view, style, limit } = page
	const title = headings.agreements(view.parties.length)
	const agreed = view.matters
		.filter((matter) => matter.row.state === 'agreed')
		.map((matter) => ({ matter, quotes: matterQuotes(view, matter.cells) }))
		.sort(
			(a, b) =>
				b.matter.cells.size - a.matter.cells.size ||
				surest(view, b.quotes) - surest(view, a.quotes) ||
				a.matter.number - b.matter.number
		)
	if (agreed.length === 0) return nothing(page, title, phrases.noAgreements)
	return [
		heading(title, style, agreed.length > limit ? phrases.of(limit, agreed.length) : ''),
		...entries(
			page,
			agreed.slice(0, limit).map(({ matter, quotes }) => shared(page, matter, quotes)),
			style.green(states.agreed.sign)
		)
	]
}

function shared(page: Page, matter: Matter, quotes: Quoted[]): Entry {
	const { view, style } = page
	// The claim that most of the others are linked to stands for its account; accounts that only
	// report on the others come last.
	const best = [...quotes].sort(
		(a, b) =>
			Number(a.party.account.kind === 'news') - Number(b.party.account.kind === 'news') ||
			weight(view, b, quotes) - weight(view, a, quotes)
	)
	const sides = best.filter(
		({ party }, index) => best.findIndex((other) => other.party === party) === index
	)
	const words = [...new Set(sides.map(({ quote }) => oneLine(quote)))]
	return {
		label: oneLine(view.topic(matter.row.topic)?.label ?? ''),
		who: keyed(page, matter.cells.keys()),
		words: (room) => abreast(words, room, style.dim(' = '))
	}
}

/** As many sides as there is room for, what short ones do not need going to the long ones. */
function abreast(words: string[], room: number, between: string): string {
	const most = Math.max(1, Math.floor((room + 3) / (LEAST + 3)))
	const shown = words.slice(0, most)
	let free = room - 3 * (shown.length - 1)
	const columns = new Map<string, number>()
	const byLength = [...shown].sort((a, b) => stringWidth(a) - stringWidth(b))
	byLength.forEach((quote, index) => {
		const share = Math.min(stringWidth(quote) + 2, Math.floor(free / (shown.length - index)))
		columns.set(quote, share)
		free -= share
	})
	return shown.map((quote) => quoteIn(columns.get(quote) ?? LEAST, quote)).join(between)
}

/** How well a claim stands for its matter: what links it to the other accounts' claims. */
function weight(view: View, { claim }: Quoted, quotes: Quoted[]): number {
	if (!claim) return 0
	return quotes.reduce(
		(sum, other) => sum + ((other.claim && view.link(claim.id, other.claim.id)?.score) ?? 0),
		0
	)
}

/** The best link among the claims of a matter: what is surely shared is shown first. */
function surest(view: View, quotes: Quoted[]): number {
	const ids = quotes.flatMap(({ claim }) => (claim ? [claim.id] : []))
	return Math.max(0, ...ids.flatMap((a) => ids.map((b) => view.link(a, b)?.score ?? 0)))
}

function nothing({ style, width }: Page, title: string, words: string): string[] {
	return wrapped(heading(title, style, words), width)
}
