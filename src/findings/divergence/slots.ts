import { lightVerbs } from '../../language/en/parts.js'
import { persons } from '../../language/en/persons.js'
import { clash, type Frame, same, type Word } from './frame.js'
import { type Phrase, type Predicate, predicates } from './roles.js'

/**
 * Whether two words, opposite or the same, are said of one thing: their themes are shared, and no
 * other part of theirs names something else.
 */
export function slotsAgree(x: Frame, a: Word, y: Frame, b: Word, strict = false): boolean {
	const p = partsOf(x, a)
	const q = partsOf(y, b)
	if (p.theme && q.theme) {
		if (apart(p.theme, q.theme) || otherMarks(p.theme, x, q.theme, y)) return false
		if (!mentioned(p.theme, y) || !mentioned(q.theme, x)) return false
	} else if (strict) {
		const theme = p.theme ?? q.theme
		if (!theme || !mentioned(theme, p.theme ? y : x)) return false
	}
	return !partsClash(p.predicate, x, q.predicate, y)
}

/** "the upper spillway" and "the lower spillway": one noun, two things. */
export function apart(p: Phrase, q: Phrase): boolean {
	const lacks = (phrase: Phrase, word: Word) => !phrase.words.some((other) => same(other, word))
	const opposite = p.words.some(
		(word) => lacks(q, word) && q.words.some((other) => clash(word, other) && lacks(p, other))
	)
	if (opposite) return true
	const marks = (phrase: Phrase) =>
		phrase.words.filter((word) => word !== phrase.head && (word.name || word.number))
	const [left, right] = [marks(p), marks(q)]
	if (left.length === 0 || right.length === 0 || !same(p.head, q.head)) return false
	return !left.some((word) => right.some((other) => same(word, other)))
}

/** One head, but each side marks it with what the other knows nothing of: prices of wheat, of maize. */
function otherMarks(p: Phrase, x: Frame, q: Phrase, y: Frame): boolean {
	if (!same(p.head, q.head)) return false
	const foreign = (phrase: Phrase, own: Frame, other: Frame) =>
		phrase.words.some(
			(word) =>
				word !== phrase.head &&
				/^(NOUN|PROPN)$/.test(own.tokens[word.from]!.pos) &&
				!other.words.some((twin) => same(word, twin))
		)
	return foreign(p, x, y) && foreign(q, y, x)
}

/** What a word is said of: its object, else its subject, else the noun it hangs on. */
export function partsOf(frame: Frame, word: Word): { theme?: Phrase; predicate?: Predicate } {
	const predicate = predicates(frame).find((p) => p.word === word)
	if (predicate) return { predicate, theme: predicate.patient ?? predicate.agent }
	// "made no promise", "offered no apology": a deed told as the object of another.
	const light = predicates(frame).find(
		(p) => p.patient?.head === word && lightVerbs.has(p.word.key)
	)
	if (light) return { theme: light.agent }
	return { theme: nounTheme(frame, word) }
}

/** "a reduction in the length of stays", "the outer wall breached": what a noun or participle is of. */
function nounTheme(frame: Frame, word: Word): Phrase | undefined {
	const next = frame.tokens[word.to]
	const after = frame.words.find((other) => other.from >= word.to)
	const before = [...frame.words].reverse().find((other) => other.to <= word.from)
	const single = (head: Word): Phrase => ({ from: head.from, to: head.to, head, words: [head] })
	if (next && /^(of|in|to|on|for|against|by|with|at)$/.test(next.lower) && after) {
		let head = after
		for (const other of frame.words)
			if (other.from === head.to && frame.tokens[other.from]!.pos === 'NOUN') head = other
		return single(head)
	}
	if (next && /^(NOUN|PROPN)$/.test(next.pos) && after) return single(after)
	return before ? single(before) : undefined
}

/** Whether the head of a phrase, or any name in it, is spoken of in a frame. */
export function mentioned(phrase: Phrase, frame: Frame): boolean {
	if (frame.words.some((word) => same(word, phrase.head))) return true
	if (persons.has(phrase.head.key)) return frame.words.some(({ key }) => persons.has(key))
	return phrase.words.some(
		(word) => (word.name || !phrase.head.name) && word !== phrase.head && weighty(word, frame)
	)
}

const weighty = (word: Word, frame: Frame) =>
	word.name && frame.words.some((other) => same(word, other))

/** Whether two predicates name different things by one preposition, or different named subjects. */
export function partsClash(
	p: Predicate | undefined,
	x: Frame,
	q: Predicate | undefined,
	y: Frame
): boolean {
	if (!p || !q) return false
	for (const { preposition, phrase } of p.obliques) {
		const twin = q.obliques.find((other) => other.preposition === preposition)
		if (twin && apart(phrase, twin.phrase)) return true
		if (!/^(of|for|with|against|to|on|about|from)$/.test(preposition)) continue
		if (twin && !mentioned(phrase, y) && !mentioned(twin.phrase, x)) return true
	}
	if (p.agent?.head.name && q.agent?.head.name)
		return !mentioned(p.agent, y) && !mentioned(q.agent, x)
	return false
}
