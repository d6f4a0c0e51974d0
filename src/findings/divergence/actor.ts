import { mutual, rivals } from '../../language/en/parts.js'
import { actOf } from '../../language/en/verbs.js'
import { type Deed, deedsOf, otherDoer, sameDoer } from './deeds.js'
import type { Detector, Side, Value } from './detector.js'
import { difference, valueAt } from './difference.js'
import { type Frame, frameOf, overlap, same } from './frame.js'
import type { Phrase } from './roles.js'
import { comparable } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.25
/** Least surety that two doers are two. */
const OTHER = 0.7

/** Who did it, to whom, on whose initiative. */
export const actor: Detector = {
	kind: 'actor',
	detect(a, b, context) {
		const voices = Math.max(0.6, comparable(a, b, context))
		const x = frameOf(a)
		const y = frameOf(b)
		const { cover } = overlap(x, y)
		if (cover < COVER) return undefined
		for (const p of deedsOf(x))
			for (const q of deedsOf(y)) {
				const sure = otherPart(p, x, q, y, cover)
				if (sure < OTHER || listed(p, q, b) || listed(q, p, a)) continue
				const values = [shown(a, x, p.doer), shown(b, y, q.doer)] as const
				return difference('actor', [a, b], values, voices * sure * (0.75 + 0.25 * cover))
			}
		return undefined
	}
}

/** "by Kenneth and Tracey Edmonds": the sentence names the doer of the other side as well. */
const listed = (deed: Deed, other: Deed, { sentence }: Side) =>
	other.byName === true && sentence.some(({ lower }) => lower === deed.doer.head.lower)

/** The name or noun phrase of a doer. */
export function shown(side: Side, frame: Frame, phrase: Phrase): Value {
	const first = phrase.words[0]!
	return valueAt(side, frame, first.from, Math.max(first.to, phrase.head.to))
}

function otherPart(p: Deed, x: Frame, q: Deed, y: Frame, cover: number): number {
	if (p.word.mode.denied || q.word.mode.denied || p.word.mode.open || q.word.mode.open) return 0
	if (actOf(p.word.key, [])?.act === 'states') return 0
	if (told(x, q) || told(y, p)) return 0
	const how = rivals.get(p.word.key)?.get(q.word.key) ?? rivals.get(q.word.key)?.get(p.word.key)
	if (how && rival(p, q, how)) return 0.85
	if (!same(p.word, q.word)) return 0
	const symmetric = p.word.concepts.some((concept) => mutual.has(concept))
	if (swapped(p, q)) return symmetric ? 0 : 0.95
	if (symmetric || sameDoer(p.doer, q.doer)) return 0
	if (undergoes(p, q) || undergoes(q, p)) return 0
	if (!oneTheme(p, x, q, y)) return 0
	// What one side gives the doer's part, the other names in another: they are two for sure.
	const both =
		x.words.some((w) => same(w, q.doer.head)) || y.words.some((w) => same(w, p.doer.head))
	return (
		Math.max(otherDoer(p.doer, q.doer), both || p.only || q.only ? 0.85 : 0) * (0.8 + 0.2 * cover)
	)
}

/** The frame says the same of the same doer somewhere. */
const told = (frame: Frame, deed: Deed) =>
	deedsOf(frame).some(({ word, doer }) => same(word, deed.word) && sameDoer(doer, deed.doer))

/** "23 people died" / "the storm has killed 17 people": who dies is the one to whom it is done. */
const undergoes = (deed: Deed, other: Deed) =>
	!deed.theme && other.theme !== undefined && same(deed.doer.head, other.theme.head)

/** The one who acts here is acted on there, and the other way round. */
const swapped = (p: Deed, q: Deed) =>
	p.to.some((part) => sameDoer(part, q.doer)) &&
	q.to.some((part) => sameDoer(part, p.doer)) &&
	!sameDoer(p.doer, q.doer)

function rival(p: Deed, q: Deed, how: 'self' | 'swap'): boolean {
	if (sameDoer(p.doer, q.doer)) return false
	if (how === 'swap') return swapped(p, q)
	return p.to.some((part) => sameDoer(part, q.doer)) || q.to.some((part) => sameDoer(part, p.doer))
}

/** Both deeds are done to one thing, and to nothing that the other side does not speak of. */
function oneTheme(p: Deed, x: Frame, q: Deed, y: Frame): boolean {
	const held = (theme: Phrase | undefined, frame: Frame) =>
		theme === undefined || frame.words.some((word) => same(word, theme.head))
	if (!p.theme && !q.theme) return p.only || q.only || (p.noun && q.noun)
	if (!p.theme || !q.theme) {
		if (!(p.theme ? q : p).noun) return false
		const theme = p.theme ?? q.theme!
		return p.theme ? held(theme, y) : held(theme, x)
	}
	return held(p.theme, y) && held(q.theme, x)
}
