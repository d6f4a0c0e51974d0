import type { Side } from './detector.js'

const sentences = new WeakMap<Side, Side>()

/** A side with the whole of its sentence: the clause beside may tell who or where. */
export function sentenceOf(side: Side): Side {
	const known = sentences.get(side) ?? { ...side, tokens: side.sentence, carried: [] }
	sentences.set(side, known)
	return known
}
