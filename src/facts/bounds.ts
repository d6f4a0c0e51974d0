import type { Amount } from '../language/en/amounts.js'
import { type Hedge, hedgeFillers, hedges, hedgesAfter } from '../language/en/numbers.js'
import type { Piece } from '../language/en/pieces.js'
import type { Quantity } from '../model/index.js'
import { dimension } from './units.js'

/** The part of a quantity that says how large it is. */
export type Bounded = Pick<Quantity, 'value' | 'low' | 'high' | 'bound'>

/** A scaled number is given to about this share at worst ("$1 billion" is not $1.4 billion). */
const SCALED = 0.05
/** "about": between this and twice this share either way. */
const ABOUT = 0.05
/** A fraction word ("two-thirds") is good to this many points. */
const FRACTION = 2

/** The values that a stated number allows, its rounding and its hedge included. */
export function bounds(amount: Amount, unit: string, hedge?: Hedge, age = false): Bounded {
	const share = amount.share && unit === '%'
	const value = share ? round(amount.value * 100) : amount.value
	const [low, high] =
		amount.stretch ?? (age ? [value, value] : rounding(amount, value, unit, share))
	switch (hedge) {
		case 'at-least':
			return { value, low: amount.stretch ? low : value, high: null, bound: 'at-least' }
		case 'at-most':
			return { value, low: 0, high: amount.stretch ? high : value, bound: 'at-most' }
		case 'about': {
			if (amount.stretch) return { value, low, high, bound: 'vague' }
			const slack = slackOf(value)
			return {
				value,
				low: round(Math.min(low, value - slack)),
				high: round(Math.max(high, value + slack)),
				bound: 'about'
			}
		}
		case 'nearly':
			return { value, low: round(value - slackOf(value)), high, bound: 'about' }
		default: {
			const vague = amount.stretch !== undefined && high > low * 1.5
			return {
				value,
				low: round(low),
				high: round(high),
				bound: vague ? 'vague' : amount.stretch ? 'about' : 'exact'
			}
		}
	}
}

function rounding(amount: Amount, value: number, unit: string, share: boolean): [number, number] {
	const kind = dimension(unit.split('/')[0]!)
	let half = amount.step / 2
	if (share) half = FRACTION
	else if (amount.scaled) half = Math.min(half, SCALED * value)
	else if (half === 0 && MEASURED.has(kind)) half = Math.min(0.5, 0.2 * Math.abs(value))
	return [value - half, value + half]
}

/** Dimensions that are measured, not counted: a whole number in them is rounded. */
const MEASURED = new Set(
	'mass length area volume time speed power energy temperature share share-point pressure magnitude'.split(
		' '
	)
)

/** What "about" leaves open: half of the last digit that is not nought, within reason. */
function slackOf(value: number): number {
	let unit = 1
	while (unit * 10 <= value && value % (unit * 10) === 0) unit *= 10
	return Math.min(Math.max(unit / 2, ABOUT * value), 2 * ABOUT * value)
}

function round(value: number): number {
	return Number(value.toPrecision(12))
}

/** The hedge that stands before piece `at`, and where it begins. */
export function hedgeBefore(
	pieces: Piece[],
	at: number,
	unit: string
): { hedge?: Hedge; from: number } {
	let end = at - 1
	if (pieces[end] !== undefined && hedgeFillers.has(pieces[end]!.lower)) {
		const phrase = phraseEnding(pieces, end)
		if (phrase === undefined) end--
	}
	const sign = pieces[end]?.lower
	if (sign === '~' || sign === '≈' || sign === '±') return { hedge: 'about', from: end }
	if (sign === '>' || sign === '≥') return { hedge: 'at-least', from: end }
	if (sign === '<' || sign === '≤') return { hedge: 'at-most', from: end }
	// "approx. 40"
	const point = sign === '.' && pieces[end - 1]?.lower === 'approx'
	const phrase = phraseEnding(pieces, point ? end - 1 : end)
	if (phrase === undefined || phrase.hedge === 'exact') return { from: at }
	// "hand over $2 million": the word belongs to the verb.
	if (phrase.words.join(' ') === 'over' && OVER_VERBS.test(pieces[phrase.from - 1]?.lower ?? ''))
		return { from: at }
	// "over three weeks" is how long it took; "for over three weeks" is a bound.
	if (phrase.words.join(' ') === 'over' && dimension(unit) === 'time') {
		if (!BEFORE_OVER.has(pieces[phrase.from - 1]?.lower ?? '')) return { from: at }
	}
	return { hedge: phrase.hedge, from: phrase.from }
}

const OVER_VERBS = /^(hand|hands|handed|handing|turn|turns|turned|turning|sign|signed|signing)$/

const BEFORE_OVER = new Set([
	'for',
	'of',
	'in',
	'after',
	'lasted',
	'lasting',
	'took',
	'is',
	'was',
	'just',
	'since'
])

function phraseEnding(pieces: Piece[], end: number) {
	for (const { words, hedge } of hedges.get(pieces[end]?.lower ?? '') ?? []) {
		const from = end - words.length + 1
		if (from >= 0 && words.every((word, i) => pieces[from + i]!.lower === word))
			return { words, hedge, from }
	}
	return undefined
}

/** What may stand behind "300 at least": the figure behind "at least €3m" has it for its own. */
const ENDS = /^[.,;:)\]"”’!?]$/

/** The hedge that follows the number: "300 or more", "300-plus", "300+". */
export function hedgeAfter(pieces: Piece[], at: number): { hedge: Hedge; to: number } | undefined {
	const next = pieces[at]
	if (next?.lower === '+' && !next.spaced) return { hedge: 'at-least', to: at + 1 }
	if (next?.lower === '-' && pieces[at + 1]?.lower === 'plus')
		return { hedge: 'at-least', to: at + 2 }
	if (next?.lower === '-' && pieces[at + 1]?.lower === 'odd') return { hedge: 'about', to: at + 2 }
	for (const { words, hedge } of hedgesAfter) {
		if (!words.every((word, i) => pieces[at + i]?.lower === word)) continue
		const beyond = pieces[at + words.length]
		// "300 at least once", "one or more of": only where the phrase stands on its own.
		if (words[0] === 'at' && beyond && !ENDS.test(beyond.lower)) continue
		return { hedge, to: at + words.length }
	}
	return undefined
}
