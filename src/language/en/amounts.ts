import {
	cardinals,
	fractions,
	moneyScales,
	notFractionAfter,
	orderFactors,
	orders,
	scales,
	shortScales,
	vagueCounts
} from './numbers.js'
import { type Piece, tight } from './pieces.js'

/** A number as written, before anything is known of its unit: pieces `from` to `to`, exclusive. */
export interface Amount {
	from: number
	to: number
	value: number
	/** Given for words that mean a stretch ("hundreds"). */
	stretch?: readonly [number, number]
	/** Worth of the last digit shown; 0 where a plain count is exact. */
	step: number
	/** Multiplied by a scale ("12 million"): such numbers are rounded. */
	scaled: boolean
	/** A share of a whole: `value` is then between 0 and 1. */
	share: boolean
	digits: boolean
}

/** Reads the number that starts at piece `at`, or nothing. */
export function readAmount(pieces: Piece[], at: number, money = false): Amount | undefined {
	const piece = pieces[at]
	if (piece === undefined) return undefined
	if (piece.kind === 'number') return readRatio(pieces, readDigits(pieces, at, money))
	if (piece.kind !== 'word' || !OPENERS.has(piece.lower)) return undefined
	return (
		readFraction(pieces, at) ??
		readOrder(pieces, at) ??
		readRatio(pieces, readWords(pieces, at)) ??
		readVague(pieces, at)
	)
}

const OPENERS = new Set([
	...cardinals.keys(),
	...orders.keys(),
	...orderFactors.keys(),
	...vagueCounts.map(([words]) => words[0]!),
	'a',
	'an',
	'half'
])

function amount(from: number, to: number, value: number, more: Partial<Amount> = {}): Amount {
	return { from, to, value, step: 0, scaled: false, share: false, digits: false, ...more }
}

function readDigits(pieces: Piece[], at: number, money: boolean): Amount | undefined {
	const piece = pieces[at]!
	if (Number.isNaN(piece.value)) return undefined
	const share = readSlash(pieces, at)
	if (share !== undefined) return share
	let to = at + 1
	let factor = 1
	let next = pieces[to]
	// "5-million-dollar"
	if (next?.lower === '-' && tight(next) && tight(pieces[to + 1])) next = pieces[to + 1]
	if (next?.kind === 'word') {
		const scale =
			scales.get(next.lower) ??
			shortScales.get(next.lower) ??
			(money || next.lower === 'm'
				? moneyLetter(pieces, pieces.indexOf(next, to), money)
				: undefined)
		if (scale !== undefined) {
			to = pieces.indexOf(next, to) + 1
			factor = scale
			if (pieces[to - 1]!.lower === 'hundred' && scales.has(pieces[to]?.lower ?? '')) {
				factor *= scales.get(pieces[to]!.lower)!
				to++
			}
		}
	}
	const unrounded = piece.decimals === 0 && factor === 1
	return amount(at, to, clean(piece.value * factor), {
		step: unrounded ? 0 : factor * 10 ** -piece.decimals,
		scaled: factor > 1,
		digits: true
	})
}

/** "€3m" is millions; "3m people" too; "a 3m wall" is metres. */
function moneyLetter(pieces: Piece[], at: number, money: boolean): number | undefined {
	const letter = pieces[at]!
	if (!tight(letter)) return undefined
	if (money) return moneyScales.get(letter.lower)
	const next = pieces[at + 1]
	const counted = next?.kind === 'word' && next.spaced && COUNTED.has(next.lower)
	return counted ? moneyScales.get(letter.lower) : undefined
}

const COUNTED = new Set(
	'people residents euros dollars pounds barrels tonnes tons doses children workers users customers refugees homes households jobs voters viewers passengers vehicles'.split(
		' '
	)
)

function readSlash(pieces: Piece[], at: number): Amount | undefined {
	const [top, slash, bottom] = [pieces[at]!, pieces[at + 1], pieces[at + 2]]
	if (slash?.lower !== '/' || !tight(slash) || !tight(bottom) || bottom?.kind !== 'number')
		return undefined
	if (pieces[at + 3]?.lower !== 'of' || top.value >= bottom.value) return undefined
	return amount(at, at + 3, top.value / bottom.value, { share: true })
}

function readWords(pieces: Piece[], at: number): Amount | undefined {
	let i = at
	let total = 0
	let current = 0
	let largest = 0
	let last = 1
	/** The next cardinal must be smaller than this: "two three" are two numbers. */
	let room = Number.POSITIVE_INFINITY
	let seen = false
	const first = pieces[i]!.lower
	if ((first === 'a' || first === 'an') && scales.has(pieces[i + 1]?.lower ?? '')) {
		current = 1
		seen = true
		i++
	} else if (
		first === 'half' &&
		pieces[i + 1]?.lower === 'a' &&
		scales.has(pieces[i + 2]?.lower ?? '')
	) {
		current = 0.5
		seen = true
		i += 2
	}
	let to = i
	for (; i < pieces.length && i < at + 24; i++) {
		const piece = pieces[i]!
		const word = piece.lower
		const cardinal = cardinals.get(word)
		const scale = scales.get(word)
		if (cardinal !== undefined && cardinal < room) {
			current += cardinal
			room = cardinal >= 20 ? 10 : 0
			seen = true
		} else if (scale !== undefined && seen) {
			if (scale < 1000) {
				current = (current || 1) * scale
				room = scale === 100 ? 100 : 0
			} else if (current === 0 && total > 0) {
				total *= scale
			} else {
				total += (current || 1) * scale
				current = 0
				room = 1000
			}
			largest = Math.max(largest, scale)
			last = scale
		} else if (seen && joins(pieces, i, room)) {
			if (pieces[i + 1]!.lower === 'a') {
				// "a billion and a half" is half a billion more.
				if (current === 0 && total > 0) total += last / 2
				else current += 0.5
				i += 2
				room = 0
			} else continue
		} else break
		to = i + 1
	}
	if (!seen) return undefined
	const value = total + current
	return amount(at, to, value, {
		step: largest >= 1e6 ? largest : 0,
		scaled: largest >= 1e6,
		...(largest === 12 && value < 100 ? { stretch: [value * 0.9, value * 1.1] as const } : {})
	})
}

/** The hyphen of "twenty-one", the "and" of "hundred and five" and of "two and a half". */
function joins(pieces: Piece[], at: number, room: number): boolean {
	const piece = pieces[at]!
	const next = pieces[at + 1]?.lower ?? ''
	if (piece.lower === '-' || piece.lower === '‑') {
		const small = cardinals.get(next)
		return tight(piece) && tight(pieces[at + 1]) && (scales.has(next) || (small ?? room) < room)
	}
	if (piece.lower !== 'and') return false
	if (next === 'a') return pieces[at + 2]?.lower === 'half'
	return room >= 100 && (cardinals.get(next) ?? room) < room
}

function readFraction(pieces: Piece[], at: number): Amount | undefined {
	const first = pieces[at]!.lower
	const article = first === 'a' || first === 'an'
	if (!article && notFractionAfter.has(pieces[at - 1]?.lower ?? '')) return undefined
	if (first === 'half') {
		const next = pieces[at + 1]
		if (tight(next) && next?.lower === '-' && tight(pieces[at + 2])) {
			// "half-hour", not "half-brother": the unit decides, later.
			return amount(at, at + 1, 0.5, { share: true })
		}
		if (next?.lower === 'a' && scales.has(pieces[at + 2]?.lower ?? '')) return undefined
		return amount(at, at + 1, 0.5, { share: true })
	}
	const top = article ? 1 : cardinals.get(first)
	if (top === undefined || top === 0 || top > 9) return undefined
	let i = at + 1
	const joined = pieces[i]?.lower === '-' && tight(pieces[i])
	if (joined) i++
	const bottom = fractions.get(pieces[i]?.lower ?? '')
	if (bottom === undefined || top >= bottom) return undefined
	const singular = !pieces[i]!.lower.endsWith('s')
	if (singular !== (top === 1)) return undefined
	// "a third person", "a quarter earlier" are no shares; "a third of", "by a third" are.
	if (!joined && !shareFollows(pieces, i + 1) && !SHARE_BEFORE.has(pieces[at - 1]?.lower ?? ''))
		return undefined
	return amount(at, i + 1, top / bottom, { share: true })
}

const SHARE_BEFORE = new Set([
	'by',
	'than',
	'about',
	'nearly',
	'almost',
	'around',
	'roughly',
	'up',
	'down'
])

function shareFollows(pieces: Piece[], at: number): boolean {
	const next = pieces[at]
	return next === undefined || next.lower === 'of' || (next.kind === 'sign' && next.lower !== '-')
}

function readOrder(pieces: Piece[], at: number): Amount | undefined {
	const word = pieces[at]!.lower
	const factor = orderFactors.get(word)
	if (factor !== undefined && pieces[at + 1]?.lower === 'of') {
		const order = orders.get(pieces[at + 2]?.lower ?? '')
		if (order !== undefined) {
			const low = factor[0] * order[0]
			return stretched(at, at + 3, low, low * 10 - 1)
		}
	}
	const order = orders.get(word)
	return order && stretched(at, at + 1, order[0], order[1])
}

function readVague(pieces: Piece[], at: number): Amount | undefined {
	for (const [words, low, high] of vagueCounts) {
		if (!words.every((word, i) => pieces[at + i]?.lower === word)) continue
		const to = at + words.length
		const scale = scales.get(pieces[to]?.lower ?? '')
		if (scale !== undefined) return stretched(at, to + 1, low * scale, high * scale)
		const after = pieces[to]
		if (after?.kind !== 'word' || after.lower === 'of') return undefined
		return stretched(at, to, low, high)
	}
	return undefined
}

/** "one in five", "9 out of 10": a share. */
function readRatio(pieces: Piece[], top: Amount | undefined): Amount | undefined {
	if (top === undefined || top.value > 99 || top.value < 1 || top.scaled || top.step > 0) return top
	let i = top.to
	if (pieces[i]?.lower === 'in') i++
	else if (pieces[i]?.lower === 'out' && pieces[i + 1]?.lower === 'of') i += 2
	else if (pieces[i]?.lower === 'of' && pieces[i + 1]?.lower === 'every') i += 2
	else return top
	if (pieces[i]?.lower === 'every') i++
	const next = pieces[i]
	const round = next?.kind === 'number' ? next.value : cardinals.get(next?.lower ?? '')
	if (round === undefined || !ROUND.has(round) || round <= top.value) return top
	const after = pieces[i + 1]
	// "three in 5–10": a range is no whole.
	if (/^(to|[-–—])$/.test(after?.lower ?? '') && pieces[i + 2]?.kind === 'number') return top
	if (after?.kind === 'word' && PERIODS.has(after.lower.replace(/s$/, ''))) return top
	return amount(top.from, i + 1, top.value / round, { share: true })
}

const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000])
const PERIODS = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'decade', 'night'])

function stretched(from: number, to: number, low: number, high: number): Amount {
	return amount(from, to, Math.round(Math.sqrt(low * high)), { stretch: [low, high] })
}

/** 1.1 * 1e9 is not 1100000000 in floating point. */
function clean(value: number): number {
	return Number(value.toPrecision(12))
}
