import { counts } from '../../language/en/measures.js'
import type { Quantity } from '../../model/index.js'
import type { Side } from './detector.js'
import { type Frame, frameOf } from './frame.js'
import { deedOf } from './happening.js'
import { near } from './near.js'
import { predicates } from './roles.js'
import { sameDeed } from './stages.js'

/** Whether one figure is of a part of what the other counts: of all, or of more that come to them. */
export function portion(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	if (more(a, p) !== more(b, q)) return true
	return [whole, partial, subset].some((test) => test(a, p, b, q) || test(b, q, a, p))
}

/** "80 in the capital" against "310 across the country": the whole is larger. */
function partial(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	const text = (side: Side) =>
		frameOf(side)
			.tokens.map(({ lower }) => lower)
			.join(' ')
	const whole = (side: Side) =>
		/\b(across the (country|nation)|altogether|overall|whole|entire)\b/.test(text(side))
	const sum = (side: Side) => /\b(in (total|all)|a total of)\b/.test(text(side))
	if (p.value >= q.value || sum(a) || whole(a)) return false
	// "hundreds" against "5,200 in all": a sum is larger than a part, and no part is named.
	return whole(b) || (sum(b) && p.bound !== 'vague')
}

/** "45 of the soldiers" against 180 soldiers: fewer, of whom something else is said. */
function subset(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	const inside = partOf(a, p)
	if (inside < 0 || partOf(b, q) >= 0 || p.value >= q.value) return false
	const x = frameOf(a)
	const at = x.tokens.findIndex(({ start }) => start >= p.start)
	const behind = restricted(x, inside)
	const first = deedOf(x, p.start)
	const deed =
		first && first.to <= at ? first : predicates(x).find(({ word }) => word.from >= behind)?.word
	return sameDeed(deed, deedOf(frameOf(b), q.start)) < 0.9
}

/** Index in the frame behind "45 of the", -1 where there is none. */
function partOf(side: Side, { end }: Quantity): number {
	const { tokens } = frameOf(side)
	const at = tokens.findIndex(({ start }) => start >= end)
	// "of the patients, 17 were …"
	const ahead = tokens.slice(Math.max(0, at - 16), at).map(({ lower }) => lower)
	if (
		/^of (the|these|those|them)\b/.test(ahead.slice(ahead.indexOf('of')).join(' ')) &&
		ahead.includes(',')
	)
		return at
	if (tokens[at]?.lower !== 'of') return -1
	return /^(the|these|those|them|whom|which)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : -1
}

/** Past "soldiers held in the camp": a participle right behind the noun only says which are meant. */
function restricted(frame: Frame, from: number): number {
	let at = from
	while (/^(NOUN|ADJ|PROPN)$/.test(frame.tokens[at]?.pos ?? '')) at++
	// "the rounds that police fired"
	if (/^(that|which|who|whom)$/.test(frame.tokens[at]?.lower ?? '')) {
		const verb = predicates(frame).find(({ word }) => word.from >= at)?.word
		if (verb) return verb.to
	}
	return frame.tokens[at]?.pos === 'VERB' && /(ed|n|t|ld)$/.test(frame.tokens[at]!.lower)
		? at + 1
		: at
}

/** "There were 26 people on the bus" against the seven who were hurt: all of them, and some. */
function whole(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	const befell = (own: Quantity) => own.of.split(' ').some((word) => counts.has(word))
	return p.value > q.value && !befell(p) && befell(q) && present(a, p) && !present(b, q)
}

/** "there were 26 people", "carrying 180 passengers", "300 people on board". */
const present = (side: Side, q: Quantity): boolean =>
	/^(there|carrying|carried|held|holding|had|has|were|housed|contained)$/.test(
		near(side, q.start - 24, q.start)
			.filter(({ lower }) => !/^(was|is|are|were|been|about|some|only)$/.test(lower))
			.at(-1)?.lower ?? ''
	) || near(side, q.end, q.end + 30).some(({ lower }) => /^(aboard|board)$/.test(lower))

/** "will send 1,500 more troops": on top of those that are there. */
const more = (side: Side, q: Quantity): boolean => {
	const [next, noun] = near(side, q.end, q.end + 30)
	return (
		q.unit === '' &&
		next?.lower === 'more' &&
		noun?.pos === 'NOUN' &&
		!/\b(dead|injured|missing)\b/.test(q.of)
	)
}
