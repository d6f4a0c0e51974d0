import { sameDimension, sameMeasure, toBase } from '../../facts/index.js'
import { dimension } from '../../facts/units.js'
import type { Quantity } from '../../model/index.js'
import type { Detector, Side, Value } from './detector.js'
import { difference } from './difference.js'
import { frameOf, overlap, same, within } from './frame.js'
import { comparable } from './voices.js'

/** How sure it must be that two numbers measure one thing. */
const MEASURE = 0.7
/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.25
/** In a link this sure, the one figure of each side is one figure, if they are near each other. */
const SURE_LINK = 0.7
/** Less sure of a figure that only bounds. */
const BOUND = 0.85

/** Stated values of one measure that differ by more than their rounding. */
export const quantity: Detector = {
	kind: 'quantity',
	detect(a, b, context) {
		const voices = Math.max(0.7, comparable(a, b, context))
		const { cover } = overlap(frameOf(a), frameOf(b))
		if (cover < COVER && context.signals.figures === undefined) return undefined
		const left = quantities(a)
		const right = quantities(b)
		let best: { p: Quantity; q: Quantity; sure: number } | undefined
		for (const p of left) {
			for (const q of right) {
				const near = Math.max(cover, context.score >= 0.6 ? 0.4 : 0)
				const lone = context.score >= SURE_LINK && left.length === 1 && right.length === 1
				const measure = Math.max(sameThing(a, p, b, q, near), lone && close(p, q) ? MEASURE : 0)
				if (measure < MEASURE || !apart(p, q)) continue
				// A figure that the other side states as well is no disagreement.
				if (right.some((other) => fits(p, other)) || left.some((other) => fits(q, other))) continue
				const bound = p.bound === 'exact' && q.bound === 'exact' ? 1 : BOUND
				const sure = (0.4 + 0.6 * measure) * bound
				if (!best || sure > best.sure) best = { p, q, sure }
			}
		}
		if (!best) return undefined
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

/** Dimensions in which one kind of thing is hardly measured twice in one breath. */
const PHYSICAL = /^(mass|length|area|volume|power|energy|speed|temperature|pressure)$/
/** Words that say a figure is a part, or the whole. */
const PART = /^(alone|among|including|another|additional|further|extra)$/
const WHOLE = /^(nationwide|countrywide|worldwide|overall|altogether)$/

/** How sure it is that two figures measure one thing: by what they count, else by what surrounds them. */
function sameThing(a: Side, p: Quantity, b: Side, q: Quantity, cover: number): number {
	if (!sameDimension(p.unit, q.unit) || rate(a, p) !== rate(b, q)) return 0
	if (marked(a, p, PART) || marked(b, q, PART)) return 0
	if (before(a, p) !== before(b, q)) return 0
	if (marked(a, p, WHOLE) !== marked(b, q, WHOLE)) return 0
	const measure = sameMeasure(p, q)
	if (measure < 0.1) return 0
	if (measure >= MEASURE) return measure
	const [left, right] = [counted(a, p), counted(b, q)]
	if (left && right && same(left, right)) return Math.max(measure, 0.75)
	if (dimension(p.unit) === 'time' && !(lasting(a, p) && lasting(b, q))) return measure
	if (p.unit === '' || cover < 0.35) return measure
	const alone = (side: Side, own: Quantity) =>
		quantities(side).every((other) => other === own || !sameDimension(other.unit, own.unit))
	if (!alone(a, p) || !alone(b, q)) return measure
	return measure >= 0.4 || (measure >= 0.2 && PHYSICAL.test(dimension(p.unit))) ? 0.7 : measure
}

/** "for only three months", "extended by a week", "a nine-year term": how long it lasts. */
const lasting = (side: Side, q: Quantity) =>
	/-/.test(q.quote) ||
	near(side, q.start - 12, q.start).some(({ lower }) => /^(for|by|to|lasted|took)$/.test(lower))

const near = (side: Side, from: number, to: number) =>
	side.sentence.filter(({ start, end }) => start >= from && end <= to)

/** "a month", "per year": what a rate is counted by. */
function rate(side: Side, q: Quantity): string {
	const after = near(side, q.end, q.end + 40).slice(0, 6)
	const at = after.findIndex(({ lower }) => /^(a|an|per|each|every)$/.test(lower))
	const unit = at < 0 ? undefined : after[at + 1]?.lower
	return unit && /^(hour|day|week|month|year|quarter|minute|second)$/.test(unit) ? unit : ''
}

/** "down from 943,000", "compared with 120": the figure of another time. */
const before = (side: Side, q: Quantity): boolean =>
	near(side, q.start - 24, q.start)
		.filter(({ pos, lower }) => pos !== 'SYM' && !/^(about|some|a|the|nearly|with|to)$/.test(lower))
		.slice(-1)
		.some(({ lower }) => /^(from|compared|versus|previous)$/.test(lower))

const marked = (side: Side, q: Quantity, marks: RegExp): boolean =>
	near(side, q.start - 60, q.end + 30).some(({ lower }) => marks.test(lower))

/** The noun that a number counts: the first one after it. */
function counted(side: Side, q: Quantity) {
	const frame = frameOf(side)
	return frame.words.find(
		({ from, number }) =>
			!number &&
			frame.tokens[from]!.start >= q.end &&
			frame.tokens[from]!.start - q.end < 24 &&
			frame.tokens[from]!.pos === 'NOUN'
	)
}

/** Figures that a claim states: not "one", which hardly counts, and none that it denies. */
const quantities = (side: Side): Quantity[] =>
	side.claim.facts.filter(
		(fact): fact is Quantity =>
			fact.kind === 'quantity' &&
			!/^one$/i.test(fact.quote) &&
			within(frameOf(side), fact) &&
			!denied(side, fact)
	)

function denied(side: Side, { start, end }: Quantity): boolean {
	const frame = frameOf(side)
	const at = frame.tokens.findIndex((token) => token.start >= start && token.end <= end)
	return at >= 0 && frame.modes[at]!.denied
}

const value = ({ quote, start, end }: Quantity): Value => ({ value: quote, start, end })

/** Whether both sides state one figure of one thing: "some 90,000 homes" and "ninety thousand households". */
export const oneAmount = (a: Side, b: Side): boolean =>
	quantities(a).some((p) =>
		quantities(b).some(
			(q) => Math.min(sameMeasure(p, q), sameThing(a, p, b, q, 0)) >= MEASURE && !apart(p, q)
		)
	)

const fits = (p: Quantity, q: Quantity) =>
	sameDimension(p.unit, q.unit) && sameMeasure(p, q) >= 0.5 && !apart(p, q)

/**
 * Whether two figures exclude each other. A bound does not excuse: "at least 1,419" and "1,941"
 * differ, for who knew of 1,941 would have said so; "more than 1,400" and "at least 1,419" do not.
 */
function apart(p: Quantity, q: Quantity): boolean {
	const [lowP, highP] = span(p)
	const [lowQ, highQ] = span(q)
	return lowP > highQ || lowQ > highP
}

/** Share of its value by which a bound may be exceeded before it says something else. */
const SLACK = 0.1

function span(q: Quantity): [number, number] {
	const base = (value: number) => toBase(value, q.unit)
	const value = base(q.value)
	if (q.bound === 'at-least') return [Math.min(base(q.low), value), value * (1 + SLACK)]
	return [base(q.low), q.high === null ? Number.POSITIVE_INFINITY : base(q.high)]
}
