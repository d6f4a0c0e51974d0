import { type Amount, readAmount } from '../language/en/amounts.js'
import { inMoney } from '../language/en/measures.js'
import { tallyWords, voteWords } from '../language/en/numbers.js'
import type { Piece } from '../language/en/pieces.js'
import { currencyCodes, currencySigns, dollarPrefixes } from '../language/en/units.js'
import type { Token } from '../language/language.js'
import type { Quantity, Span } from '../model/index.js'
import { attachUnit } from './attach.js'
import { type Bounded, bounds, hedgeAfter, hedgeBefore } from './bounds.js'
import { oneAndMore, restOf } from './compound.js'
import { counts } from './identifiers.js'
import { measured } from './measure.js'

/** An amount with its money or unit: pieces `from` to `to`. */
interface Measure {
	from: number
	to: number
	amount: Amount
	unit: string
	age: boolean
}

/** Quantities of `text`, in order; what stands inside `taken` (dates) is left alone. */
export function findQuantities(
	text: string,
	pieces: Piece[],
	tokens: readonly Token[],
	taken: readonly Span[]
): Quantity[] {
	const found: Quantity[] = []
	let nextTaken = 0
	let nextToken = 0
	const add = (measure: Measure, bounded: Bounded, from: number, to: number, of?: string) => {
		const start = pieces[from]!.start
		const end = pieces[to - 1]!.end
		while (nextToken < tokens.length && tokens[nextToken]!.end <= start) nextToken++
		let last = nextToken
		while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++
		const unit = money(measure.unit, tokens, nextToken, last)
		const what = of ?? (measure.age ? 'age' : measured(tokens, nextToken, last, unit))
		found.push({
			kind: 'quantity',
			start,
			end,
			quote: text.slice(start, end),
			...bounded,
			unit,
			of: what
		})
	}
	for (let i = 0; i < pieces.length; ) {
		while (nextTaken < taken.length && taken[nextTaken]![1] <= pieces[i]!.start) nextTaken++
		const span = taken[nextTaken]
		const inside = span !== undefined && pieces[i]!.start >= span[0]
		const measure = inside ? undefined : readMeasure(text, pieces, tokens, i)
		if (measure === undefined) {
			i++
			continue
		}
		const second = readSecond(text, pieces, tokens, measure)
		if (second?.kind === 'tally') {
			if (isVote(pieces, measure.from, second.to)) {
				add(measure, bounds(measure.amount, ''), measure.from, measure.to, 'vote for')
				add(second, bounds(second.amount, ''), second.from, second.to, 'vote against')
			}
			i = second.to
			continue
		}
		const hedge = hedgeBefore(pieces, measure.from, measure.unit)
		if (second?.kind === 'range') {
			const low = bounds(measure.amount, measure.unit)
			const high = bounds(second.amount, measure.unit)
			const value = (low.value + high.value) / 2
			add(
				measure,
				{ value, low: low.low, high: high.high, bound: 'range' },
				second.start ?? hedge.from,
				second.to
			)
			i = second.to
			continue
		}
		if (second?.kind === 'pair' && measure.unit === '') measure.unit = second.unit
		const after = hedge.hedge === undefined ? hedgeAfter(pieces, measure.to) : undefined
		const to = after?.to ?? measure.to
		add(
			measure,
			bounds(measure.amount, measure.unit, hedge.hedge ?? after?.hedge, measure.age),
			hedge.from,
			to
		)
		i = to
	}
	return found
}

function readMeasure(
	text: string,
	pieces: Piece[],
	tokens: readonly Token[],
	at: number
): Measure | undefined {
	const over = oneAndMore(pieces, at)
	if (over !== undefined) return { from: at, age: false, ...over }
	const money = currencyAt(pieces, at)
	const start = money?.to ?? at
	const amount = readAmount(pieces, start, money !== undefined)
	if (amount === undefined) return undefined
	if (money !== undefined) {
		const spelled = attachUnit(pieces, amount, { money: true })
		return {
			from: money.from,
			to: spelled.to,
			amount,
			unit: money.unit + spelled.per,
			age: false
		}
	}
	const unit = attachUnit(pieces, amount, { money: false })
	if (!counts(text, pieces, tokens, amount, unit.unit)) return undefined
	// "minus 12 degrees"
	if (pieces[at - 1]?.lower === 'minus' && /^(celsius|fahrenheit|degree)$/.test(unit.unit))
		amount.value = -amount.value
	let from = unit.from ?? amount.from
	if (from > amount.from) from = amount.from
	const rest = unit.per === '' && !unit.age && !amount.stretch && restOf(pieces, unit.to, unit.unit)
	if (rest) {
		const whole = { ...amount, value: amount.value + rest.more, step: rest.step }
		return { from, to: rest.to, amount: whole, unit: unit.unit, age: false }
	}
	return { from, to: unit.to, amount, unit: unit.unit + unit.per, age: unit.age }
}

/** "fined 45,000 pounds": what is paid is no weight. */
function money(unit: string, tokens: readonly Token[], first: number, last: number): string {
	if (unit !== 'lb') return unit
	return measured(tokens, first, last, 'gbp')
		.split(' ')
		.some((word) => inMoney.has(word))
		? 'gbp'
		: unit
}

/** "$", "US$", "USD" before a number. */
function currencyAt(
	pieces: Piece[],
	at: number
): { from: number; to: number; unit: string } | undefined {
	const piece = pieces[at]!
	const next = pieces[at + 1]
	if (piece.kind === 'sign') {
		const unit = currencySigns[piece.lower]
		return unit === undefined || next?.kind !== 'number'
			? undefined
			: { from: at, to: at + 1, unit }
	}
	if (piece.kind !== 'word' || !piece.capital) return undefined
	if (next?.lower === '$' && !next.spaced && pieces[at + 2]?.kind === 'number') {
		const unit = dollarPrefixes[piece.lower]
		return unit === undefined ? undefined : { from: at, to: at + 2, unit }
	}
	const unit = currencyCodes[piece.lower]
	if (unit === undefined) return undefined
	const to = next?.lower === '.' ? at + 2 : at + 1
	return pieces[to]?.kind === 'number' ? { from: at, to, unit } : undefined
}

type Second = Measure & { kind: 'range' | 'tally' | 'pair'; start?: number }

/** The second number of "5-10", "5 to 10", "between 5 and 10", "from 5 to 10", "67-32". */
function readSecond(
	text: string,
	pieces: Piece[],
	tokens: readonly Token[],
	first: Measure
): Second | undefined {
	const link = pieces[first.to]
	if (link === undefined) return undefined
	const dash = /^[-‐‑–—]$/.test(link.lower)
	if (dash && (link.spaced || pieces[first.to + 1]?.spaced)) return undefined
	const before = pieces[first.from - 1]?.lower ?? ''
	const between = link.lower === 'and' && before === 'between'
	if (!dash && !between && link.lower !== 'to' && link.lower !== 'or') return undefined
	const at = first.to + 1
	const money = pieces[at] && currencyAt(pieces, at)
	const amount = readAmount(pieces, money?.to ?? at, money !== undefined || isMoney(first.unit))
	if (amount === undefined) return undefined
	const attached = attachUnit(pieces, amount, { money: money !== undefined })
	const unit = money?.unit ?? (attached.unit || (isMoney(first.unit) ? first.unit : ''))
	const second: Measure = {
		from: at,
		to: attached.to,
		amount,
		unit: unit + attached.per,
		age: attached.age
	}
	if (first.unit !== '' && second.unit !== '' && first.unit !== second.unit) return undefined
	if (first.unit !== '' && second.unit === '' && !dash) return undefined
	shareScale(first, amount)
	const from = before === 'from' && !/^rang/.test(pieces[first.from - 2]?.lower ?? '')
	if (link.lower === 'to' && from && pieces[first.from - 2]?.lower !== 'anywhere') {
		return { ...second, kind: 'pair' }
	}
	const plain = first.unit === '' && second.unit === '' && !first.amount.scaled && !amount.scaled
	if (plain && (dash || link.lower === 'to') && isTally(pieces, first, second)) {
		return { ...second, kind: 'tally' }
	}
	if (amount.value <= first.amount.value) return undefined
	if (link.lower === 'or' && (amount.share || !counts(text, pieces, tokens, amount, unit)))
		return undefined
	if (first.unit === '') first.unit = second.unit
	return { ...second, kind: 'range', ...(between ? { start: first.from - 1 } : {}) }
}

/** "5-10 million": the first number is in millions too. */
function shareScale(first: Measure, second: Amount): void {
	const { amount } = first
	if (amount.scaled || !second.scaled || amount.value >= 1000 || amount.stretch) return
	const scale = 10 ** (Math.floor(Math.log10(second.value) / 3) * 3)
	amount.value *= scale
	amount.step = scale * (amount.step || 1)
	amount.scaled = true
}

function isMoney(unit: string): boolean {
	return (
		unit.length === 3 &&
		Object.values(currencyCodes).concat(Object.values(currencySigns)).includes(unit)
	)
}

function isTally(pieces: Piece[], first: Measure, second: Measure): boolean {
	if (second.amount.value <= first.amount.value) return true
	return near(pieces, first.from, second.to, 2, tallyWords)
}

function isVote(pieces: Piece[], from: number, to: number): boolean {
	return near(pieces, from, to, 5, voteWords)
}

function near(
	pieces: Piece[],
	from: number,
	to: number,
	reach: number,
	words: ReadonlySet<string>
): boolean {
	for (let i = Math.max(0, from - reach); i < to + reach && i < pieces.length; i++) {
		if (words.has(pieces[i]!.lower)) return true
	}
	return false
}
