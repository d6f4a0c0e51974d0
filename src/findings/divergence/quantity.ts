import { findFacts, sameDimension, sameMeasure, toBase } from '../../facts/index.js'
import { counted } from '../../language/en/measures.js'
import type { Quantity } from '../../model/index.js'
import type { Detector, Side, Value } from './detector.js'
import { difference } from './difference.js'
import { type Frame, frameOf, overlap, within } from './frame.js'
import { standing } from './manner.js'
import { without } from './matter.js'
import { lasts, MEASURE, sameThing } from './measured.js'
import { otherPeriod } from './occasion.js'
import { oneSum } from './sums.js'
import { comparable } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.25
/** In a link this sure, the one figure of each side is one figure, if they are near each other. */
const SURE_LINK = 0.7
/** How sure it must be that one of something is measured against several. */
const ALIKE = 0.85
/** Less sure of a figure that only bounds, or that is told in a vague word. */
const BOUND = 0.85
/** How far two forecasts may be set against each other, whoever makes them. */
const FORECAST = 0.9

/** Stated values of one measure that differ by more than their rounding. */
export const quantity: Detector = {
	kind: 'quantity',
	detect(a, b, context) {
		if (!counts(a) || !counts(b)) return undefined
		const { cover } = overlap(matter(a), matter(b))
		if (cover < COVER && context.signals.figures === undefined) return undefined
		if (otherPeriod(a, b)) return undefined
		const left = quantities(a)
		const right = quantities(b)
		let best: { p: Quantity; q: Quantity; sure: number } | undefined
		for (const p of left) {
			for (const q of right) {
				const near = Math.max(cover, context.score >= 0.6 ? 0.4 : 0)
				const lone = context.score >= SURE_LINK && left.length === 1 && right.length === 1
				const measure = Math.max(
					sameThing(a, p, b, q, near, [left, right]),
					lone && close(p, q) ? MEASURE : 0
				)
				if (measure < (single(p, q) ? ALIKE : MEASURE) || !apart(p, q)) continue
				// A figure that the other side states as well is no disagreement.
				if (right.some((other) => fits(p, other)) || left.some((other) => fits(q, other))) continue
				const [all, others] = [told(a), told(b)]
				if (others.some((other) => sameAmount(p, other))) continue
				if (all.some((other) => sameAmount(q, other))) continue
				if (oneSum(p, [...left, ...all], q, [...right, ...others])) continue
				const bound = oneSided(p) || oneSided(q) ? BOUND : 1
				const sure = (0.4 + 0.6 * measure) * bound
				if (!best || sure > best.sure) best = { p, q, sure }
			}
		}
		if (!best) return undefined
		// What forecasters expect is told of them all: whoever is named for it is no party.
		const forecast = standing(a, best.p) === 'forecast' && standing(b, best.q) === 'forecast'
		const voices = Math.max(forecast ? FORECAST : 0.7, comparable(a, b, context))
		const shared = context.signals.figures === undefined ? cover : Math.max(cover, 0.6)
		const confidence = voices * best.sure * (0.7 + 0.3 * Math.min(1, shared * 1.5))
		return difference('quantity', [a, b], [value(best.p), value(best.q)], confidence)
	}
}

/** Two bare figures of some size, not far from each other, of which one side says not what they count. */
const close = (p: Quantity, q: Quantity) =>
	p.unit === '' &&
	q.unit === '' &&
	(p.of === '' || q.of === '') &&
	Math.min(p.value, q.value) >= 100 &&
	Math.max(p.value, q.value) / Math.min(p.value, q.value) < 2

/** Figures that a claim states, and none that it denies; "never got above 6.9" bounds. */
const quantities = (side: Side): Quantity[] =>
	side.claim.facts.flatMap((fact) => {
		if (fact.kind !== 'quantity' || !within(frameOf(side), fact) || idle(side, fact)) return []
		// "have not been paid for three months": that long, for sure.
		if (!denied(side, fact) || lasts(side, fact)) return [fact]
		return fact.bound === 'at-least'
			? [{ ...fact, bound: 'at-most' as const, low: 0, high: fact.value }]
			: []
	})

/** "one" hardly counts, unless a noun follows: "one of those", "the one". */
function idle(side: Side, { quote, start, end }: Quantity): boolean {
	if (!/^one$/i.test(quote)) return false
	const { tokens } = frameOf(side)
	const next = tokens.find((token) => token.start >= end)
	const before = tokens.findLast((token) => token.end <= start)
	if (/^(DET|NOUN|PROPN|ADJ|PRON)$/.test(before?.pos ?? '')) return true
	return next?.pos !== 'NOUN' || !counted.has(next.lower)
}

/** "one soldier" against "four soldiers" counts only where the same befell them. */
const single = (p: Quantity, q: Quantity) => [p, q].some(({ quote }) => /^one$/i.test(quote))

function denied(side: Side, { start, end }: Quantity): boolean {
	const frame = frameOf(side)
	const at = frame.tokens.findIndex((token) => token.start >= start && token.end <= end)
	return at >= 0 && frame.modes[at]!.denied
}

const oneSided = ({ bound }: Quantity) => /^(at-least|at-most|vague)$/.test(bound)

const counts = ({ claim }: Side) => claim.facts.some(({ kind }) => kind === 'quantity')

const matters = new WeakMap<Side, Frame>()

/** What a claim is about besides its figures. */
function matter(side: Side): Frame {
	let found = matters.get(side)
	if (!found) {
		found = without(
			frameOf(side),
			side.claim.facts.filter(({ kind }) => kind === 'quantity'),
			true
		)
		matters.set(side, found)
	}
	return found
}

const value = ({ quote, start, end }: Quantity): Value => ({ value: quote, start, end })

/** Whether both sides state one figure of one thing: "some 90,000 homes" and "ninety thousand households". */
export const oneAmount = (a: Side, b: Side): boolean =>
	quantities(a).some((p) =>
		quantities(b).some(
			(q) =>
				Math.min(sameMeasure(p, q), sameThing(a, p, b, q, 0, [[], []])) >= MEASURE && !apart(p, q)
		)
	)

/** All figures of a claim's sentence, without their places: "3,400 complaints, of which it upheld 410". */
function told(side: Side): Quantity[] {
	let found = tellings.get(side.sentence)
	if (!found) {
		const [first, last] = [side.sentence[0]!, side.sentence[side.sentence.length - 1]!]
		const text = side.account.text.slice(first.start, last.end)
		const tokens = side.sentence.map((token) => ({
			...token,
			start: token.start - first.start,
			end: token.end - first.start
		}))
		found = findFacts(text, tokens, { date: side.account.date }).filter(
			(fact): fact is Quantity => fact.kind === 'quantity'
		)
		tellings.set(side.sentence, found)
	}
	return found
}

const tellings = new WeakMap<readonly unknown[], Quantity[]>()

const sameAmount = (p: Quantity, q: Quantity) =>
	(p.unit === q.unit && p.value === q.value) || sameFigure(p, q)

const fits = (p: Quantity, q: Quantity) =>
	(sameDimension(p.unit, q.unit) && sameMeasure(p, q) >= 0.5 && !apart(p, q)) || sameFigure(p, q)

/** "10.04 seconds in his heat and 9.97 in the final": the unit is said but once. */
const sameFigure = (p: Quantity, q: Quantity) =>
	p.value === q.value && (p.value > 9 || p.value % 1 > 0) && (p.unit === '') !== (q.unit === '')

/**
 * Whether two figures exclude each other. A bound does not excuse: "at least 1,419" and "1,941"
 * differ, for who knew of 1,941 would have said so; "more than 1,400" and "at least 1,419" do not.
 */
function apart(p: Quantity, q: Quantity): boolean {
	const [lowP, highP] = span(p)
	const [lowQ, highQ] = span(q)
	// Whoever rounds 750,000 calls it 800,000: it is not "roughly 700,000".
	const rounded = (p.bound === 'about') !== (q.bound === 'about')
	return lowP > highQ || lowQ > highP || (rounded && (lowP === highQ || lowQ === highP))
}

/** Share of its value by which a bound may be exceeded before it says something else. */
const SLACK = 0.1
/** And of a round one, at most. */
const ROUND_SLACK = 0.5
/** And share of an upper bound below which it was no bound to give. */
const LEAST = 0.5

/** "more than 100" leaves more room than "at least 1,419": as much as its last digit that is not nought. */
function slack(value: number): number {
	let digit = 1
	while (value >= 10 && digit * 10 <= value && value % (digit * 10) === 0) digit *= 10
	return Math.max(SLACK * value, Math.min(digit, ROUND_SLACK * value))
}

function span(q: Quantity): [number, number] {
	const base = (value: number) => toBase(value, q.unit)
	const value = base(q.value)
	if (q.bound === 'at-least') return [Math.min(base(q.low), value), base(q.value + slack(q.value))]
	if (q.bound === 'at-most') return [value * LEAST, base(q.high ?? q.value)]
	return [base(q.low), q.high === null ? Number.POSITIVE_INFINITY : base(q.high)]
}
