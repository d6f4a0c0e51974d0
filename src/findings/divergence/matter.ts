import { dating, lending, manifold, phases } from '../../language/en/phases.js'
import type { Frame, Word } from './frame.js'

/**
 * A frame of what a claim is about, the words of its figures or times left out, since it is those that
 * two claims are to be told apart by. Words for one kind of happening count as one: "spoke", "talked".
 */
export function without(
	frame: Frame,
	facts: readonly { start: number; end: number }[],
	kinds = false
): Frame {
	const stated = ({ from, to }: Word) =>
		facts.some(
			({ start, end }) => frame.tokens[from]!.start >= start && frame.tokens[to - 1]!.end <= end
		)
	const words = frame.words.filter((word) => !stated(word))
	return { ...frame, words: kinds ? words.map(ofKind) : words }
}

/** The word with the kinds of happening that it names among its concepts, unless it names too many. */
function ofKind(word: Word): Word {
	const found = word.name || manifold.has(word.key) ? undefined : phases.get(word.key)
	if (!found || lending.has(word.key) || dating.has(word.key)) return word
	return { ...word, concepts: [...word.concepts, ...found.map((kind) => `a ${kind}`)] }
}
