import { doers } from '../../language/en/parts.js'
import { persons } from '../../language/en/persons.js'
import { akin, type Frame, same, type Word } from './frame.js'
import type { Phrase } from './roles.js'
import { apart } from './slots.js'

/**
 * Whether two words are said of one thing: it is so; nothing speaks against it; nothing speaks for it;
 * or something tells the two apart.
 */
export type Fit = 'same' | 'open' | 'unlike' | 'other'

/** "some of the passengers" and "others": what holds of some need not hold of the rest. */
function partsOnly(x: Frame, p: Phrase, y: Frame, q: Phrase): boolean {
	const [left, right] = [someOf(x, p), someOf(y, q)]
	return left !== '' && right !== '' && (left !== right || left === 'some')
}

function someOf({ tokens }: Frame, { from, head }: Phrase): string {
	const before = tokens.slice(Math.max(0, from - 2), Math.max(0, head.from))
	const some = before.findIndex(({ lower, pos }) => pos === 'NUM' || SOME.test(lower))
	if (some < 0 || /^(the|all|both|these|those)$/.test(before[some - 1]?.lower ?? '')) return ''
	return before[some]!.lower
}

const SOME = /^(some|several|many|few|most|half|part|others|another|dozens|hundreds|thousands)$/

/** Words for nobody in particular. */
export const nobody =
	/^(nobody|none|nothing|anyone|anybody|everything|everyone|everybody|anything)$/

/** Whether two phrases, of which two words are said, name one thing. */
export function oneThing(
	p: Phrase | undefined,
	x: Frame,
	a: Word,
	q: Phrase | undefined,
	y: Frame,
	b: Word
): Fit {
	if (!p || !q) {
		const one = p ?? q
		return !one || spokenOf(one, p ? y : x) ? 'open' : 'unlike'
	}
	if (apart(p, q) || (a.mode.denied === b.mode.denied && partsOnly(x, p, y, q))) return 'other'
	if (nobody.test(p.head.lower) || nobody.test(q.head.lower)) return 'open'
	// "three are on trial": of whom, the number alone does not tell.
	if (p.head.number !== q.head.number) return 'open'
	if (akin(p.head, q.head) || body(p.head, q.head))
		return marksDiffer(p, x, a, q, y, b) ? 'other' : 'same'
	if (front(p).some((word) => word.name && has(front(q), word))) return metonym(p, q)
	if (inner(p, q) || inner(q, p)) return 'other'
	const left = spokenOf(p, y)
	const right = spokenOf(q, x)
	if (left && right) return 'open'
	if (!left && !right) return 'unlike'
	return (left ? tied(y, q, p.head) : tied(x, p, q.head)) ? 'other' : 'open'
}

/** "Orsk" and "Orsk's delegation": one name, and what acts for it. */
const metonym = (p: Phrase, q: Phrase): Fit =>
	p.head.name || q.head.name || acts(p.head) || acts(q.head) ? 'same' : 'unlike'

const acts = (word: Word) => persons.has(word.key) || doers.has(word.key)

/** "a delay to the levy" is not the levy, nor the bar next to the bakery the bakery. */
const inner = (p: Phrase, q: Phrase) =>
	p.words.some((word) => word !== p.head && akin(word, q.head)) &&
	!measures.has(p.head.key) &&
	!has(q.words, p.head)

/** "the garrison" and "its defenders". */
export const body = (a: Word, b: Word) => {
	const [left, right] = [doers.get(a.key) ?? [], doers.get(b.key) ?? []]
	return left.some((group) => right.includes(group))
}

/** "opposed a ban on the pipeline": what the other side speaks of hangs on the thing spoken of here. */
function tied(frame: Frame, phrase: Phrase, word: Word): boolean {
	const next = frame.tokens[phrase.to]
	if (!next || (next.pos !== 'ADP' && !/^(to|who|which|that)$/.test(next.lower))) return false
	if (/^(from|by|with)$/.test(next.lower)) return false
	return frame.words.some((w) => w.from > phrase.to && w.from < phrase.to + 6 && akin(w, word))
}

const measures: ReadonlySet<string> = new Set(
	'length size level number amount rate price cost valu volum scale extent level degre pace speed part member half head leader chief boss team outbreak epidemic wave case situation process crisis'.split(
		' '
	)
)

export const has = (words: readonly Word[], word: Word) => words.some((other) => same(other, word))

/** Words of a phrase up to its head: "Perun's drill" of "Perun's drill in the crater". */
export const front = (phrase: Phrase) =>
	phrase.words.filter((word) => word.from <= phrase.head.from)

/** Whether a frame speaks of what a word names, be it only in who tells it. */
export const known = (frame: Frame, word: Word) =>
	[...frame.words, ...frame.tellers].some((other) => akin(other, word))

const spokenOf = (phrase: Phrase, frame: Frame) =>
	known(frame, phrase.head) ||
	persons.has(phrase.head.key) ||
	front(phrase).some((word) => word.name && has(frame.words, word))

/** Words that mark a thing without telling it from others of its kind. */
const idle: ReadonlySet<string> = new Set(
	'notable famous prominent leading big great new latest recent own entire whole disputed controversial said so-called total full many several few same other'.split(
		' '
	)
)

/** Each side marks one thing with what the other knows nothing of: "coastal road", "mountain road". */
export function marksDiffer(p: Phrase, x: Frame, a: Word, q: Phrase, y: Frame, b: Word): boolean {
	if (p.head.name || q.head.name) return false
	const foreign = (phrase: Phrase, said: Word, other: Frame) =>
		phrase.words.filter(
			(word) =>
				word !== phrase.head && word !== said && !idle.has(word.lower) && !known(other, word)
		)
	if (distinct(x, p, y) !== distinct(y, q, x)) return true
	return foreign(p, a, y).length > 0 && foreign(q, b, x).length > 0
}

/** "the other ship", "a rival bank", "the deputy minister": plainly not the one of that name alone. */
export const distinct = ({ tokens }: Frame, { from, head }: Phrase, other: Frame) =>
	tokens
		.slice(Math.max(0, from - 1), Math.max(0, head.from))
		.some(({ lower }) => DISTINCT.test(lower) && !other.tokens.some((t) => t.lower === lower))

const DISTINCT =
	/^(other|another|rival|neighbou?ring|competing|opposing|deputy|vice|assistant|shadow|former|ex)$/
