import type { Amount } from '../language/en/amounts.js'
import { categories, counted } from '../language/en/measures.js'
import { numberedNouns, pointedNouns } from '../language/en/numbers.js'
import { type Piece, tight } from '../language/en/pieces.js'
import type { Token } from '../language/language.js'
import { tokenAt } from './tokens.js'

/**
 * Whether a number counts something. Years, ids, clock times, list numbers, "one of them" and the like
 * do not: comparing them is what made other tools cry wolf.
 */
export function counts(
	text: string,
	pieces: Piece[],
	tokens: readonly Token[],
	amount: Amount,
	unit: string
): boolean {
	const { from, to } = amount
	const before = pieces[from - 1]
	const after = pieces[to]
	const first = pieces[from]!
	if (tight(first) && before !== undefined && !OPENING.has(before.lower) && from > 0) {
		if (before.kind !== 'sign') return false
		if (/^[-‐‑–]$/.test(before.lower) && unit !== 'magnitude') return false
		if (before.lower === '/' || before.lower === ':' || before.lower === "'") return false
		if (/^[#@’+_.=&]$/.test(before.lower)) return false
	}
	if (isNumbered(pieces, amount, unit)) return false
	if (first.kind === 'number') return digitsCount(text, pieces, amount, unit)
	return wordsCount(pieces, tokens, amount, unit, after)
}

const OPENING = new Set(['(', '[', '"', '“', '‘', '~', '<', '>', '≈', '≥', '≤', '—', '*', '«', ','])

function digitsCount(text: string, pieces: Piece[], amount: Amount, unit: string): boolean {
	const piece = pieces[amount.from]!
	const before = pieces[amount.from - 1]
	const after = pieces[amount.to]
	const bare = unit === '' && !amount.scaled && !amount.share
	if (!bare) return true
	const surface = text.slice(piece.start, piece.end)
	if (surface.length > 1 && surface[0] === '0' && piece.decimals === 0) return false
	if (tight(after) && after !== undefined) {
		if (after.kind === 'word') return false
		const beyond = pieces[amount.to + 1]
		if ((after.lower === ':' || after.lower === '/') && beyond?.kind === 'number' && tight(beyond))
			return false
		if (after.lower === '-' && tight(beyond) && beyond?.kind === 'word')
			return COUNTING.has(beyond.lower)
		// Phone numbers, and whatever else chains digits.
		const chain = pieces[amount.to + 3]
		if (
			after.lower === '-' &&
			beyond?.kind === 'number' &&
			pieces[amount.to + 2]?.lower === '-' &&
			chain?.kind === 'number'
		)
			return false
		if ((after.lower === '.' || after.lower === ')') && startsLine(text, piece.start)) return false
		if (after.lower === ')' && before?.lower === '(' && piece.value < 100) return false
		if (after.lower === ']' && before?.lower === '[') return false
	}
	if (after?.kind === 'word' && CLOCK.has(after.lower)) return false
	if (before?.lower === '#') return false
	return !isYear(pieces, amount)
}

/** After a hyphen these leave the number a count ("a 7,000-strong force"). */
const COUNTING = new Set('strong plus odd member seat bed person page room'.split(' '))
const CLOCK = new Set(
	"a.m p.m am pm a.m. p.m. o'clock gmt utc est edt cet pst pdt et hrs".split(' ')
)

/** Four bare digits are a year unless they plainly count heads. */
function isYear(pieces: Piece[], amount: Amount): boolean {
	const piece = pieces[amount.from]!
	if (piece.grouped || piece.decimals > 0 || piece.end - piece.start !== 4) return false
	if (piece.value < 1500 || piece.value > 2100) return false
	const after = pieces[amount.to]
	const hedged = /^(least|than|most|to|nearly|almost|approximately|roughly)$/.test(
		pieces[amount.from - 1]?.lower ?? ''
	)
	if (after?.kind !== 'word' || after.capital) return !hedged || piece.value > 1989
	const counting = counted.has(after.lower) || categories.has(after.lower)
	return !counting && !(hedged && after.lower !== 'to')
}

/** "Resolution 2231", "Boeing 737", "No. 3", "COVID 19", "Chapter Seven". */
function isNumbered(pieces: Piece[], amount: Amount, unit: string): boolean {
	if (unit !== '' || amount.scaled || amount.share) return false
	const piece = pieces[amount.from]!
	let at = amount.from - 1
	if (
		pieces[at]?.lower === '.' &&
		/^(no|nos|art|sec|ch|p|pp|fig|vol)$/.test(pieces[at - 1]?.lower ?? '')
	)
		return true
	if (pieces[at]?.lower === '-') at--
	const noun = pieces[at]
	if (noun?.kind !== 'word' || piece.grouped || piece.decimals > 0) return false
	if (numberedNouns.has(noun.lower))
		return noun.lower !== 'top' || !piece.spaced || amount.value <= 100
	const after = pieces[amount.to]
	const countsNext =
		after?.kind === 'word' &&
		!after.capital &&
		/s$|people|men|women|children|dead/.test(after.lower)
	if (!noun.capital || countsNext) return false
	// "Apollo 11 landed": a capitalised word right before, not at the start of the sentence.
	const earlier = pieces[at - 1]
	const opens = earlier === undefined || /^[.!?:"“]$/.test(earlier.lower)
	return (
		!opens &&
		amount.digits &&
		amount.value < 3000 &&
		!/^(the|a|an|in|on|at|of|and|to|by|for)$/.test(noun.lower)
	)
}

function wordsCount(
	pieces: Piece[],
	tokens: readonly Token[],
	amount: Amount,
	unit: string,
	after: Piece | undefined
): boolean {
	const { from, to } = amount
	const first = pieces[from]!
	const before = pieces[from - 1]
	if (tight(after) && after?.lower === '-' && unit === '' && tight(pieces[to + 1])) {
		const beyond = pieces[to + 1]
		if (beyond?.kind === 'word') return COUNTING.has(beyond.lower)
	}
	if (first.capital && before?.kind === 'word' && (before.capital || PROPER.has(before.lower))) {
		const shouted = first.end - first.start > 1 && pieces[to]?.capital
		if (!shouted) return false
	}
	if (amount.share) return unit !== '%' || shareStands(pieces, amount)
	if (after?.kind === 'word' && after.lower === "o'clock") return false
	if (first.lower === 'one' && to === from + 1) return oneCounts(tokens, before, after, unit)
	if (POINTING.has(before?.lower ?? '') && unit === '' && amount.value < 10) {
		return after?.kind === 'word' && !pointedNouns.has(after.lower)
	}
	if (amount.value < 10 && amount.stretch === undefined && unit === '' && after?.kind === 'word') {
		if (pointedNouns.has(after.lower)) return false
	}
	if (first.lower === 'thousands' || first.lower === 'hundreds' || first.lower === 'dozens') {
		return before?.kind !== 'number'
	}
	return true
}

const PROPER = new Set(['of', 'big', 'the', 'final'])
const POINTING = new Set([
	'the',
	'both',
	'these',
	'those',
	'our',
	'their',
	'its',
	'other',
	'all',
	'her',
	'his'
])

/** "half of", "by a third", "two-thirds"; not "half empty". */
function shareStands(pieces: Piece[], amount: Amount): boolean {
	if (pieces[amount.from]!.lower !== 'half') return true
	const after = pieces[amount.to]
	if (after === undefined) return true
	if (after.lower === '-') return false
	if (
		/^(of|the|a|an|its|their|his|her|our|all|those|these|that|to|from|in|by|and|or)$/.test(
			after.lower
		)
	)
		return true
	return after.kind === 'sign' || pieces[amount.from - 1]?.lower === 'by'
}

function oneCounts(
	tokens: readonly Token[],
	before: Piece | undefined,
	after: Piece | undefined,
	unit: string
): boolean {
	if (before?.kind === 'word' && NOT_ONE.has(before.lower)) return false
	if (after?.kind !== 'word' || pointedNouns.has(after.lower)) return false
	if (unit !== '') return unit !== 'day' && unit !== 'night'
	const token = tokens[tokenAt(tokens, after.start)]
	return token !== undefined && (token.pos === 'NOUN' || token.pos === 'ADJ') && !token.stop
}

const NOT_ONE = new Set(
	'no this that the each any every which another some only a an everyone such big loved'.split(' ')
)

function startsLine(text: string, start: number): boolean {
	let at = start - 1
	while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--
	return at < 0 || text[at] === '\n'
}
