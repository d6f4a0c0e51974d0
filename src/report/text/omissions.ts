import stringWidth from 'string-width'
import { count, headings, inWords, phrases, score, states } from '../../language/en/wording.js'
import type { Omission } from '../../model/index.js'
import { nearestQuote, omittedQuotes, speakersOf } from '../quotes.js'
import { clip, oneLine } from '../safe.js'
import { shorten, wrapped } from '../terminal.js'
import { type Entry, entries, heading, keyed, type Page, quoteIn, tag } from './page.js'

/** Columns that the words of the nearest miss need to say anything. */
const LEAST = 16
/** Characters of the words that a leading omission quotes. */
const MOST = 240
/** A nearest thing below this score is not near. */
const NEAR = 0.1
/** Columns of a topic that is named and no more. */
const NAME = 20
const QUOTE = '      '

/** What each account leaves out: the gravest in full, then a line each, then topics alone. */
export function omissions(page: Page): string[] {
	const { view, style } = page
	if (view.omissions.length === 0)
		return wrapped(heading(headings.omissions, style, phrases.noOmissions), page.width)
	// The account whose gravest omission is gravest comes first, as findings are in that order; the
	// parties before those that only report on them.
	const silent = [...new Set(view.omissions.map((omission) => omission.account))]
	const reports = (id: string) => view.party(id).account.kind === 'news'
	const accounts = [...silent.filter((id) => !reports(id)), ...silent.filter(reports)]
	return [heading(headings.omissions, style), ...accounts.flatMap((id) => ofAccount(page, id))]
}

function ofAccount(page: Page, account: string): string[] {
	const { view, style, omissions: limit } = page
	const found = view.omissions.filter((omission) => omission.account === account)
	return [
		...found.slice(0, Math.min(1, limit)).flatMap((omission) => leading(omission, page)),
		...entries(
			page,
			found.slice(1, limit).map((omission) => briefly(omission, page)),
			style.yellow(states.omitted.sign),
			'    '
		),
		...others(found.slice(limit), page)
	]
}

/** The topics of the rest, on one line; a bare name says most of a topic that is nowhere named. */
function others(rest: Omission[], { view, style, width }: Page): string[] {
	if (rest.length === 0) return []
	const topics = [
		...rest.filter((one) => one.topicAbsent),
		...rest.filter((one) => !one.topicAbsent)
	]
		.map((omission) => oneLine(view.topic(omission.topic)?.label ?? ''))
		.filter((label) => label !== '')
		.map((label) => shorten(label, NAME))
	const more = `    ${phrases.more(rest.length)}`
	return [style.dim(shorten(topics.length > 0 ? `${more}: ${topics.join(', ')}` : more, width))]
}

/** Who leaves out what, in a sentence; whose words bear it out; what else is known of it. */
function leading(omission: Omission, page: Page): string[] {
	const { view, style, width } = page
	const party = view.party(omission.account)
	const name = style.bold(oneLine(party.name)) + tag(party, style)
	const topic = oneLine(view.topic(omission.topic)?.label ?? omission.topic)
	const say = omission.topicAbsent ? phrases.neverMentions : phrases.leavesOutOn
	const quotes = omittedQuotes(view, omission)
	const first = quotes[0]
	const lines = wrapped(say(name, style.bold(topic)), width, '  ', '    ')
	if (first) {
		const speakers = speakersOf(first.claim)
		const via = speakers === '' ? '' : style.dim(`, ${phrases.via} ${speakers}`)
		const who = style.cyan(oneLine(first.party.name)) + tag(first.party, style) + via
		lines.push(...wrapped(`${who}: “${clip(first.quote, MOST)}”`, width, QUOTE))
	}
	return [...lines, ...aside(omission, page, quotes.length - 1, first?.party.id)]
}

/** What else is known of an omission, on one line. */
function aside(omission: Omission, page: Page, more: number, teller?: string): string[] {
	const { view, style, width } = page
	const also = omission.statedBy.filter((id) => id !== teller)
	const facts = [
		omission.attributed && style.yellow(phrases.ownWords),
		also.length > 0 && phrases.alsoIn(inWords(also.map(page.key))),
		more > 0 && count(more, 'more claim')
	].filter((fact) => fact !== false)
	const told = facts.join(style.dim(' · '))
	const short = facts.length > 0 ? wrapped(told, width, QUOTE) : []
	const nearest = nearestQuote(view, omission)
	if (!nearest || !omission.nearest || omission.nearest.score < NEAR) return short
	const start = `${facts.length > 0 ? ' · ' : ''}${phrases.nearest} (${score(omission.nearest.score)}): `
	const room = width - QUOTE.length - stringWidth(told) - stringWidth(start) - 2
	if (room < LEAST) return short
	return [`${QUOTE}${told}${style.dim(start + quoteIn(room + 2, nearest.quote))}`]
}

function briefly(omission: Omission, page: Page): Entry {
	const { view } = page
	const label = oneLine(view.topic(omission.topic)?.label ?? '')
	// Of the words that only repeat the topic nothing is to be learnt.
	const quotes = omittedQuotes(view, omission).map(({ quote }) => oneLine(quote))
	const quote = quotes.find((words) => words !== label) ?? ''
	return {
		label,
		who: keyed(page, omission.statedBy),
		words: (room) => quoteIn(room, quote),
		...(omission.attributed ? { mark: phrases.ownWords } : {})
	}
}
