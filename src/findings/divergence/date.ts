import type { DateFact } from '../../model/index.js'
import type { Detector, Side, Value } from './detector.js'
import { difference } from './difference.js'
import { type Frame, frameOf, overlap, same, within } from './frame.js'
import { SAME_DEED, sameDeedIn } from './happening.js'
import { comparable } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.3
/** The same where it is not known whether the deeds are one. */
const UNKNOWN_DEED = 0.4
/** And a link this sure. */
const SURE_LINK = 0.6
/** A day's shift between time zones, and a night that begins on one day and ends on the next. */
const ZONE_DAYS = 1

/** From here on two deeds are one for sure. */
const ONE_DEED = 0.9
/** How near its account's date a day is news, and how far from it history. */
const NEWS_DAYS = 1
const HISTORY_DAYS = 30

/** Times of one happening that exclude each other. */
export const date: Detector = {
	kind: 'date',
	detect(a, b, context) {
		const voices = Math.max(0.7, comparable(a, b, context))
		const x = frameOf(a)
		const y = frameOf(b)
		const { cover } = overlap(x, y)
		if (cover < COVER) return undefined
		const left = dates(a).filter((fact) => within(x, fact) && !aside(x, fact, y))
		const right = dates(b).filter((fact) => within(y, fact) && !aside(y, fact, x))
		if (left.length === 0 || right.length === 0) return undefined
		if (left.some((p) => right.some((q) => datesFit(p, q)))) return undefined
		const [p, q] = nearest(left, right)
		if (jubilee(x) || jubilee(y)) return undefined
		const deed = sameDeedIn(x, p.start, y, q.start)
		if (deed < SAME_DEED || (deed < 0.8 && (cover < UNKNOWN_DEED || context.score < SURE_LINK)))
			return undefined
		if (deed < ONE_DEED && newsAndHistory(a, p, b, q)) return undefined
		const confidence = voices * (0.5 + 0.3 * Math.min(1, cover) + 0.2 * deed)
		return difference('date', [a, b], [value(p), value(q)], confidence)
	}
}

/** "gathered to mark five years since": the day is not that of the happening. */
const jubilee = (frame: Frame) =>
	frame.words.some(({ key }) => /^(anniversari|commemor|mark|memori|jubile)$/.test(key))

/**
 * A time that is not that of the claim's deed: an end set to something ("through January"), the time of
 * a figure compared with ("down from 943,000 in July"), a mark of which thing is meant ("the Jan. 6 riot").
 */
function aside(frame: Frame, { start, end }: DateFact, other: Frame): boolean {
	const { tokens } = frame
	const at = tokens.findIndex((token) => token.start >= start)
	if (/^(through|by|till)$/.test(tokens[at - 1]?.lower ?? '')) return true
	const next = tokens.findIndex((token) => token.start >= end)
	const thing = tokens[next]?.pos === 'NOUN' ? frame.wordAt(next) : undefined
	if (thing && tokens[at - 1]?.pos === 'DET' && !other.words.some((word) => same(word, thing)))
		return true
	return tokens
		.slice(Math.max(0, at - 7), at)
		.some(
			({ lower }, i, all) =>
				lower === 'compared' || (lower === 'from' && /^(down|up)$/.test(all[i - 1]?.lower ?? ''))
		)
}

/** One account tells when it happened now, the other when something happened long before. */
function newsAndHistory(a: Side, p: DateFact, b: Side, q: DateFact): boolean {
	const age = (side: Side, fact: DateFact) =>
		side.account.date === undefined || fact.vague
			? undefined
			: Math.abs(day(side.account.date) - day(fact.to))
	const [left, right] = [age(a, p), age(b, q)]
	if (left === undefined || right === undefined) return false
	return Math.min(left, right) <= NEWS_DAYS && Math.max(left, right) > HISTORY_DAYS
}

const dates = (side: Side): DateFact[] =>
	side.claim.facts.filter((fact): fact is DateFact => fact.kind === 'date')

const value = ({ quote, start, end }: DateFact): Value => ({ value: quote, start, end })

const day = (iso: string) => Date.parse(iso) / 86_400_000

/** "30 October 2007" and "October" can both hold: a year that is not said is any year. */
const yearless = ({ quote }: DateFact) =>
	/^\D*\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(quote.replace(/\d/g, '')) &&
	!/\d{4}/.test(quote)

function gap(p: DateFact, q: DateFact): number {
	const years =
		yearless(p) || yearless(q) ? Number(q.from.slice(0, 4)) - Number(p.from.slice(0, 4)) : 0
	const moved = (iso: string) =>
		day(String(Number(iso.slice(0, 4)) + years).padStart(4, '0') + iso.slice(4))
	return Math.max(moved(p.from) - day(q.to), day(q.from) - moved(p.to))
}

/** Whether two times can be one, a day's shift between time zones allowed. */
export const datesFit = (p: DateFact, q: DateFact): boolean =>
	gap(p, q) <= (days(p) <= SHORT && days(q) <= SHORT ? ZONE_DAYS : 0) ||
	(sameWords(p, q) && gap(p, q) <= WEEK_DAYS)

/** How many days a time may lie on; the shift between time zones matters to single days alone. */
const days = ({ from, to }: DateFact) => day(to) - day(from) + 1
const SHORT = 3

/** "Tuesday" and "Tuesday": two accounts of one event mean one day, whatever their own dates. */
const sameWords = (p: DateFact, q: DateFact) =>
	!/\d/.test(p.quote) && p.quote.toLowerCase() === q.quote.toLowerCase()
const WEEK_DAYS = 8

function nearest(left: readonly DateFact[], right: readonly DateFact[]): [DateFact, DateFact] {
	const pairs = left.flatMap((p) => right.map((q): [DateFact, DateFact] => [p, q]))
	return pairs.sort((x, y) => gap(...x) - gap(...y))[0]!
}
