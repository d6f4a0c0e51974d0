import { readAmount } from '../../language/en/amounts.js'
import { hours, ways } from '../../language/en/moments.js'
import { cut } from '../../language/en/pieces.js'
import { unitDays } from '../../language/en/times.js'
import { units } from '../../language/en/units.js'
import type { Token } from '../../language/language.js'
import type { DateFact } from '../../model/index.js'
import type { Side } from './detector.js'
import type { Frame } from './frame.js'

/** When something was: the days that a time and the words before it leave open, and their exact place. */
export interface Timing {
	fact: DateFact
	/** Days since 1970; infinite where the words only bound it. */
	from: number
	to: number
	start: number
	end: number
}

/** How far before a time the words stand that shift it, in tokens. */
const REACH = 9

/** "before 5 May", "four days after the verdict of 2 April", "within 48 hours of the quake on 9 August". */
export function timing(side: Side, frame: Frame, fact: DateFact): Timing {
	const plain = { fact, from: day(fact.from), to: day(fact.to), start: fact.start, end: fact.end }
	const { tokens } = frame
	const at = tokens.findIndex((token) => token.start >= fact.start)
	for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
		const { lower } = tokens[i]!
		if (/^[,;:.]$/.test(lower)) break
		// "no later than 10 March"
		if (lower === 'than' && /^(later|earlier)$/.test(tokens[i - 1]?.lower ?? '') && i === at - 1) {
			const upper =
				(tokens[i - 1]!.lower === 'later') === /^(no|not)$/.test(tokens[i - 2]?.lower ?? '')
			return upper
				? { ...plain, from: Number.NEGATIVE_INFINITY }
				: { ...plain, to: Number.POSITIVE_INFINITY }
		}
		if (lower === 'eve')
			return { ...plain, from: plain.from - 1, to: plain.to - 1, start: tokens[i]!.start }
		const way = lower === 'of' ? 1 : ways.get(lower)
		if (way === undefined) continue
		const length = lengthBefore(side.account.text, tokens, i)
		// "within a week of the quake of 9 August"; other "of"s shift nothing.
		if (lower === 'of' && !length?.within) continue
		if (length !== undefined) return { ...plain, ...shifted(plain, way, length) }
		// "before 5 May" bounds; "before the vote on 5 May" does so too.
		const denied = frame.modes[i]?.denied || /^(not|never|until)$/.test(tokens[i - 1]?.lower ?? '')
		if (way < 0 && !denied) return { ...plain, from: Number.NEGATIVE_INFINITY, to: plain.to }
		return { ...plain, to: Number.POSITIVE_INFINITY }
	}
	return plain
}

interface Length {
	days: number
	within: boolean
	start: number
}

/** "the day", "four days", "less than a week", "within 48 hours" right before token `i`. */
function lengthBefore(text: string, tokens: readonly Token[], i: number): Length | undefined {
	const unit = units.get(tokens[i - 1]?.lower ?? '')
	const worth = unit?.dimension === 'time' ? unitDays[unit.id] : undefined
	if (worth === undefined) return undefined
	for (let from = Math.max(0, i - 6); from < i; from++) {
		const pieces = cut(text.slice(tokens[from]!.start, tokens[i - 1]!.end))
		const amount = readAmount(pieces, 0)
		const one = from === i - 2 && /^(the|a|an|one)$/.test(tokens[from]!.lower)
		if (!one && amount?.to !== pieces.length - 1) continue
		const days = (one ? 1 : amount!.value) * (worth === 0 ? 1 / 1440 : worth)
		const ahead = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower)
		const within = /^(within|inside|under)$|^less than$|^fewer than$/.test(
			ahead.at(-1) === 'than' ? ahead.join(' ') : (ahead.at(-1) ?? '')
		)
		return { days, within, start: tokens[from]!.start }
	}
	return undefined
}

function shifted(plain: Timing, way: number, { days, within, start }: Length) {
	// Two weeks may be a day more or less; two days are two.
	const slack = days >= 7 ? Math.max(1, days * 0.15) : 0
	const [low, high] = [within || days < 1 ? 0 : Math.floor(days - slack), Math.ceil(days + slack)]
	return way < 0
		? { from: plain.from - high, to: plain.to - low, start }
		: { from: plain.from + low, to: plain.to + high, start }
}

const day = (iso: string) => Date.parse(iso) / 86_400_000

/** Whether two times a day apart are told with parts of the day too far from each other for any time zone. */
export function hoursApart(x: Frame, p: DateFact, y: Frame, q: DateFact): boolean {
	const [left, right] = [partOfDay(x, p), partOfDay(y, q)]
	if (!left || !right || p.from !== p.to || q.from !== q.to) return false
	const [a, b] = [day(p.from) * 24, day(q.from) * 24]
	const gap = Math.max(b + right[0] - a - left[1], a + left[0] - b - right[1])
	return gap > (a === b ? SAME_DAY : ZONE_HOURS)
}

/** Two who name one day go by one clock. */
const SAME_DAY = 4
/** As far as clocks of two places are apart. */
const ZONE_HOURS = 13

function partOfDay({ tokens }: Frame, { start, end }: DateFact) {
	const near = tokens.filter((token) => token.start >= start - 24 && token.end <= end + 12)
	const named = near.find(({ lower }) => hours.has(lower))
	return named && hours.get(named.lower)
}
