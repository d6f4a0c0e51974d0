import { papers } from '../../language/en/moments.js'
import { pastCues } from '../../language/en/times.js'
import { units } from '../../language/en/units.js'
import type { DateFact } from '../../model/index.js'
import { contrasted } from './contrasted.js'
import type { Detector, Difference, Side, Value } from './detector.js'
import { difference } from './difference.js'
import { type Frame, frameOf, overlap, same, within } from './frame.js'
import { SAME_DEED, sameDeedIn } from './happening.js'
import { without } from './matter.js'
import { otherOrder } from './order.js'
import { hoursApart, type Timing, timing } from './timing.js'
import { comparable } from './voices.js'

/** Least share of the shorter claim's words, times left out, that both must hold. */
const COVER = 0.3
/** The same where it is not known whether the deeds are one. */
const UNKNOWN_DEED = 0.5
/** And where a name is shared. */
const NAMED_UNKNOWN = 0.45
/** And where one of them is a stage of its own. */
const OTHER_STAGE = 0.75
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
		const left = dates(a).filter((fact) => within(x, fact) && !aside(x, fact, y))
		const right = dates(b).filter((fact) => within(y, fact) && !aside(y, fact, x))
		if (left.length === 0 && right.length === 0) return byOrder(a, x, b, y, voices)
		if (left.length === 0 || right.length === 0) return undefined
		const [bare, rest] = [without(x, dates(a)), without(y, dates(b))]
		const { cover, shared, names } = overlap(bare, rest)
		if (cover < COVER) return undefined
		const [one, other] = [left.map((p) => timing(a, x, p)), right.map((q) => timing(b, y, q))]
		if (one.some((p) => other.some((q) => canBeOne(x, p, y, q)))) return undefined
		const [r, s] = nearest(one, other)
		const [p, q] = [r.fact, s.fact]
		if (jubilee(x) || jubilee(y) || planned(x, p) !== planned(y, q)) return undefined
		if (another(bare) !== another(rest) || contrasted(bare, rest)) return undefined
		if ((ahead(x) && past(y)) || (ahead(y) && past(x))) return undefined
		const deed = sameDeedIn(x, r.start, y, s.start)
		if (deed < 0.8) {
			if (shared.length < 2) return undefined
			const unknown = names > 0 ? NAMED_UNKNOWN : UNKNOWN_DEED
			if (cover < (deed <= SAME_DEED ? OTHER_STAGE : unknown) || deed === 0) return undefined
			if (context.score < SURE_LINK) return undefined
		}
		if (deed < ONE_DEED && newsAndHistory(a, p, b, q)) return undefined
		const confidence = voices * (0.5 + 0.3 * Math.min(1, cover) + 0.2 * deed)
		return difference('date', [a, b], [value(a, r), value(b, s)], confidence)
	}
}

/** How much two claims must share, what they are told by left out, that are dated by another happening. */
const ORDER = 0.4

/** "on the eve of the summit" against "after the summit": no day is named, but both cannot be. */
function byOrder(a: Side, x: Frame, b: Side, y: Frame, voices: number): Difference | undefined {
	const values = otherOrder(a, x, b, y)
	if (!values) return undefined
	const [one, other] = values.map(({ start, end }, i) => without(i === 0 ? x : y, [{ start, end }]))
	const { cover } = overlap(one!, other!)
	const deed = sameDeedIn(x, values[0].start, y, values[1].start)
	if (cover < ORDER || deed < 0.8) return undefined
	return difference('date', [a, b], values, voices * (0.4 + 0.3 * Math.min(1, cover) + 0.2 * deed))
}

/** "had been set for 5 May", "is due on Monday": what was meant to be is not what was. */
function planned(frame: Frame, { start }: DateFact): boolean {
	const at = frame.tokens.findIndex((token) => token.start >= start)
	return frame.tokens
		.slice(Math.max(0, at - 6), at)
		.some(({ lower }, i, all) =>
			lower === 'set' ? all[i + 1]?.lower === 'for' : /^(scheduled|due|slated|planned)$/.test(lower)
		)
}

/** What will be is not what was, whenever it is. */
const ahead = ({ tokens }: Frame) =>
	tokens.some(({ lower }, i) => /^(will|'ll|shall)$/.test(lower) && tokens[i + 1]?.lower !== 'have')

/** "begins next Thursday" is told of what will be, too; "began", "has begun" is not. */
const past = (frame: Frame) =>
	!ahead(frame) &&
	frame.tokens.some(
		({ lower, pos }) => /^(VERB|AUX)$/.test(pos) && (pastCues.has(lower) || /ed$/.test(lower))
	)

/** "a further closure", "stopped work for the second time": one of several. */
const another = (frame: Frame) =>
	frame.tokens.some(({ lower }) => /^(another|further|similar|previous|separate)$/.test(lower)) ||
	frame.words.some(
		({ lower, to }) =>
			/^(second|third|fourth|fifth)$/.test(lower) && !units.has(frame.tokens[to]?.lower ?? '')
	)

/** "gathered to mark five years since": the day is not that of the happening. */
const jubilee = ({ words, tokens }: Frame) =>
	words.some(
		({ key, to }) =>
			/^(anniversari|commemor|mark|jubile)$/.test(key) ||
			(key === 'memori' && /^(service|ceremony|march|day)$/.test(tokens[to]?.lower ?? ''))
	)

/**
 * A time that is not that of the claim's deed: an end set to something ("through January"), the time of
 * a figure compared with ("down from 943,000 in July"), a mark of which thing is meant ("the Jan. 6 riot").
 */
function aside(frame: Frame, { start, end }: DateFact, other: Frame): boolean {
	const { tokens } = frame
	const at = tokens.findIndex((token) => token.start >= start)
	if (/^(through|by|till)$/.test(tokens[at - 1]?.lower ?? '')) return true
	if (tokens[at - 1]?.lower === 'until' && !awaited(frame, at)) return true
	// "in its report of 14 August"
	if (
		/^(of|dated|from)$/.test(tokens[at - 1]?.lower ?? '') &&
		papers.has(tokens[at - 2]?.lower ?? '')
	)
		return true
	const next = tokens.findIndex((token) => token.start >= end)
	const thing = tokens[next]?.pos === 'NOUN' ? frame.wordAt(next) : undefined
	// "the 1975 Harbours Convention"
	if (tokens[next]?.pos === 'PROPN' && tokens[at - 1]?.pos === 'DET') return true
	if (thing && tokens[at - 1]?.pos === 'DET' && !other.words.some((word) => same(word, thing)))
		return true
	return tokens
		.slice(Math.max(0, at - 7), at)
		.some(
			({ lower }, i, all) =>
				lower === 'compared' || (lower === 'from' && /^(down|up)$/.test(all[i - 1]?.lower ?? ''))
		)
}

/** "did not arrive until Monday", "had to wait until September", "went on until May before it shut": then it came. */
const awaited = ({ tokens }: Frame, at: number) =>
	tokens.slice(Math.max(0, at - 14), at).some(({ lower }) => AWAITING.test(lower))

const AWAITING =
	/^(not|n't|never|no|nobody|none|nothing|only|wait|waited|waiting|went|continued|remained|stayed|lasted|held|carried|dragged|kept)$/

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

const value = ({ account }: Side, { start, end }: Timing): Value => ({
	value: account.text.slice(start, end),
	start,
	end
})

const day = (iso: string) => Date.parse(iso) / 86_400_000

/** "30 October 2007" and "October" can both hold: a year that is not said is any year. */
const yearless = ({ quote }: DateFact) =>
	!/\d{4}/.test(quote) &&
	(/^\D*\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(quote.replace(/\d/g, '')) ||
		/\b(christmas|easter|new year|turn of the year)/i.test(quote))

/** Farther from each other than this, in days, two times without a year may be of one year. */
const HALF_YEAR = 183

function gap(p: Span, q: Span): number {
	const far = Math.abs(day(p.fact.from) - day(q.fact.from)) > HALF_YEAR
	const years =
		far && (yearless(p.fact) || yearless(q.fact))
			? Number(q.fact.from.slice(0, 4)) - Number(p.fact.from.slice(0, 4))
			: 0
	const moved = years * 365.25
	return Math.round(Math.max(p.from + moved - q.to, q.from - p.to - moved))
}

type Span = Pick<Timing, 'fact' | 'from' | 'to'>

const span = (fact: DateFact): Span => ({ fact, from: day(fact.from), to: day(fact.to) })

/** Whether two times can be one, a day's shift between time zones allowed. */
export const datesFit = (p: DateFact, q: DateFact): boolean => spansFit(span(p), span(q))

/** How many days lie between two times, below nought where they overlap. */
export const daysApart = (p: DateFact, q: DateFact): number => gap(span(p), span(q))

const spansFit = (p: Span, q: Span): boolean =>
	gap(p, q) <= (days(p.fact) <= SHORT && days(q.fact) <= SHORT ? ZONE_DAYS : 0) ||
	(sameWords(p.fact, q.fact) && gap(p, q) <= WEEK_DAYS)

const canBeOne = (x: Frame, p: Timing, y: Frame, q: Timing) =>
	spansFit(p, q) && !hoursApart(x, p.fact, y, q.fact)

/** How many days a time may lie on; the shift between time zones matters to single days alone. */
const days = ({ from, to }: DateFact) => day(to) - day(from) + 1
const SHORT = 3

/** "Tuesday" and "Tuesday": two accounts of one event mean one day, whatever their own dates. */
const sameWords = (p: DateFact, q: DateFact) =>
	!/\d/.test(p.quote) && p.quote.toLowerCase() === q.quote.toLowerCase()
const WEEK_DAYS = 8

function nearest(left: readonly Timing[], right: readonly Timing[]): [Timing, Timing] {
	const pairs = left.flatMap((p) => right.map((q): [Timing, Timing] => [p, q]))
	return pairs.sort((x, y) => gap(...x) - gap(...y))[0]!
}
