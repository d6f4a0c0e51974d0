import { count, headings, inWords, kinds, phrases, score, states } from '../language/en/wording.js'
import type { Comparison, Divergence, Omission } from '../model/index.js'
import {
	fidelityOf,
	matterQuotes,
	nearestQuote,
	notIn,
	omittedQuotes,
	type Quoted,
	sidesOf
} from './quotes.js'
import { clip, oneLine } from './safe.js'
import { type Paint, paint, wrapped } from './terminal.js'
import { coverageLines } from './text-coverage.js'
import { type Party, type View, viewOf } from './view.js'

/** How `renderText` writes. */
export interface TextOptions {
	/** ANSI colours; default none. */
	color?: boolean
	/** Columns of the terminal; default 80. */
	width?: number
	/** Most findings shown for each account and of each sort; default 5 omissions and 3 of the rest. */
	limit?: number
}

/** What the parts of the report share while it is written. */
interface Page {
	view: View
	style: Paint
	width: number
	/** Most omissions shown for each account, and how many of them with all that bears them out. */
	omissions: number
	full: number
	/** Most shown of everything else. */
	limit: number
}

/** Quotes are cut at this length: the report is one screen. */
const QUOTE = 180

/** The comparison for a terminal: the findings that matter, on one screen. */
export function renderText(comparison: Comparison, options: TextOptions = {}): string {
	const page: Page = {
		view: viewOf(comparison),
		style: paint(options.color ?? false),
		width: Math.max(40, options.width ?? 80),
		omissions: Math.max(0, options.limit ?? 5),
		full: comparison.accounts.length > 2 ? 1 : 2,
		limit: Math.max(0, options.limit ?? 3)
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

function head({ view, style, width }: Page): string[] {
	const { event } = view.comparison
	const title = oneLine(event?.title ?? event?.id ?? phrases.untitled)
	const date = event?.date ? style.dim(`  ${oneLine(event.date)}`) : ''
	const told = view.parties.map((party) => named(party, style))
	return [
		...wrapped(style.bold(title) + date, width),
		...(told.length ? wrapped(phrases.between(inWords(told)), width) : [])
	]
}

function omissions(page: Page): string[] {
	const { view, style, width, omissions: limit, full } = page
	const lines = [heading(headings.omissions, style)]
	if (view.omissions.length === 0) return [...lines, ...wrapped(phrases.noOmissions, width, '  ')]
	// The account whose gravest omission is gravest comes first, as findings are in that order; the
	// parties before those that only report on them.
	const silent = [...new Set(view.omissions.map((omission) => omission.account))]
	const reports = (id: string) => view.party(id).account.kind === 'news'
	const accounts = [...silent.filter((id) => !reports(id)), ...silent.filter(reports)]
	for (const account of accounts) {
		const found = view.omissions.filter((omission) => omission.account === account)
		const party = view.party(account)
		lines.push(...wrapped(`${style.bold(oneLine(party.name))}${tag(party, style)}`, width, '  '))
		for (const omission of found.slice(0, Math.min(full, limit)))
			lines.push(...omissionLines(omission, page))
		for (const omission of found.slice(full, limit)) lines.push(...briefly(omission, page))
		if (found.length > limit) lines.push(style.dim(`    … ${phrases.more(found.length - limit)}`))
	}
	return lines
}

function omissionLines(omission: Omission, page: Page): string[] {
	const { view, style, width } = page
	const message = oneLine(omission.message)
	const all = omittedQuotes(view, omission)
	// The message may hold the words already; one screen has no room to say them twice.
	const quotes = notIn(omission.message, all)
	const shown = quotes.length === all.length ? quotes.slice(0, 1) : []
	const nearest = nearestQuote(view, omission)
	const rest = all.length - Math.max(1, shown.length)
	const marks = [
		omission.attributed && phrases.attributed(oneLine(view.party(omission.account).name)),
		omission.topicAbsent && phrases.topicAbsent
	].filter((mark) => mark !== false)
	const facts = [
		...marks.map(style.yellow),
		...(rest > 0 ? [style.dim(phrases.more(rest))] : []),
		...(nearest && omission.nearest
			? [
					style.dim(
						`${phrases.nearest} (${score(omission.nearest.score)}): “${clip(nearest.quote, 70)}”`
					)
				]
			: [])
	]
	return [
		...wrapped(message, width, `  ${style.yellow(states.omitted.sign)} `, '    '),
		...shown.flatMap((quoted) => said(quoted, page)),
		...(facts.length ? wrapped(facts.join(style.dim(' · ')), width, '      ') : [])
	]
}

/** The topic and the words: the rest of what an account leaves out, a line or two each. */
function briefly(omission: Omission, { view, style, width }: Page): string[] {
	const topic = oneLine(view.topic(omission.topic)?.label ?? '')
	const quote = omittedQuotes(view, omission)[0]?.quote ?? ''
	const words = quote.trim() === topic ? '' : `: “${clip(quote, 110)}”`
	const by = omission.statedBy.map((id) => oneLine(view.party(id).name))
	const who = view.parties.length > 2 ? style.dim(` (${by.join(', ')})`) : ''
	const own = omission.attributed
		? ` ${style.yellow(phrases.attributed(oneLine(view.party(omission.account).name)))}`
		: ''
	const sign = `  ${style.yellow(states.omitted.sign)} `
	return wrapped(`${style.bold(clip(topic, 40))}${words}${who}${own}`, width, sign, '    ')
}

function divergences(page: Page): string[] {
	const { view, style, limit } = page
	const lines = [heading(headings.divergences, style)]
	if (view.divergences.length === 0) return [...lines, `  ${phrases.noDivergences}`]
	for (const divergence of view.divergences.slice(0, limit))
		lines.push(...divergenceLines(divergence, page))
	if (view.divergences.length > limit)
		lines.push(style.dim(`    … ${phrases.more(view.divergences.length - limit)}`))
	return lines
}

function divergenceLines(divergence: Divergence, page: Page): string[] {
	const { view, style, width } = page
	const kind = oneLine(kinds[divergence.kind] ?? divergence.kind)
	const lines = wrapped(
		`${style.dim(`${kind}:`)} ${oneLine(divergence.message)}`,
		width,
		`  ${style.red(states.diverging.sign)} `,
		'    '
	)
	for (const side of sidesOf(view, divergence)) {
		lines.push(...wrapped(style.bold(clip(side.value, QUOTE)), width, '      '))
		for (const quoted of side.quotes) lines.push(...said(quoted, page, '        '))
	}
	return lines
}

function agreements({ view, style, width, limit }: Page): string[] {
	const lines = [heading(headings.agreements(view.parties.length), style)]
	const agreed = view.matters
		.filter((matter) => matter.row.state === 'agreed')
		.map((matter) => ({ matter, quotes: matterQuotes(view, matter.cells) }))
		.sort(
			(a, b) =>
				b.matter.cells.size - a.matter.cells.size ||
				surest(view, b.quotes) - surest(view, a.quotes) ||
				a.matter.number - b.matter.number
		)
	if (agreed.length === 0) return [...lines, `  ${phrases.noAgreements}`]
	for (const { matter, quotes } of agreed.slice(0, limit)) {
		// Between two accounts that both speak, the names would only repeat the heading.
		const who =
			matter.cells.size < view.parties.length
				? style.dim(
						` (${[...matter.cells.keys()].map((id) => oneLine(view.party(id).name)).join(', ')})`
					)
				: ''
		const words = [...new Set(quotes.map((quoted) => `“${clip(quoted.quote, 110)}”`))]
		lines.push(
			...wrapped(
				words.join(style.dim(' = ')) + who,
				width,
				`  ${style.green(states.agreed.sign)} `,
				'    '
			)
		)
	}
	if (agreed.length > limit) lines.push(style.dim(`    … ${phrases.more(agreed.length - limit)}`))
	return lines
}

function coverage({ view, style, width, limit }: Page): string[] {
	return [
		heading(headings.coverage, style),
		...coverageLines(view, style, width, Math.max(8, limit))
	]
}

function notes({ view, style, width }: Page): string[] {
	const all = view.comparison.notes
	if (all.length === 0) return []
	const most = 6
	return [
		heading(headings.notes, style),
		...all
			.slice(0, most)
			.flatMap((note) => wrapped(clip(note.message, 300), width, '  - ', '    ')),
		...(all.length > most ? [style.dim(`    … ${count(all.length - most, 'note')} more`)] : [])
	]
}

function said(quoted: Quoted, { style, width }: Page, indent = '      '): string[] {
	const words = quoted.quote ? `: “${clip(quoted.quote, QUOTE)}”` : ''
	return wrapped(
		`${style.cyan(oneLine(quoted.party.name))}${tag(quoted.party, style)}${words}`,
		width,
		indent,
		`${indent}  `
	)
}

function named(party: Party, style: Paint): string {
	return `${style.cyan(oneLine(party.name))}${tag(party, style)}`
}

function tag(party: Party, style: Paint): string {
	return party.fidelity ? style.dim(` [${fidelityOf(party)}]`) : ''
}

function heading(text: string, style: Paint): string {
	return style.bold(text.toUpperCase())
}

/** The best link among the claims of a matter: what is surely shared is shown first. */
function surest(view: View, quotes: Quoted[]): number {
	const ids = quotes.flatMap(({ claim }) => (claim ? [claim.id] : []))
	return Math.max(0, ...ids.flatMap((a) => ids.map((b) => view.link(a, b)?.score ?? 0)))
}
