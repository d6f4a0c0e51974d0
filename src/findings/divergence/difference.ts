import { tellDivergence } from '../../language/en/tell-divergence.js'
import type { Difference, Side, Value } from './detector.js'
import type { Frame, Word } from './frame.js'

/** The exact words of tokens `[from, to)` of a frame. */
export function valueAt(side: Side, frame: Frame, from: number, to: number): Value {
	const start = frame.tokens[from]!.start
	const end = frame.tokens[to - 1]!.end
	return { value: side.account.text.slice(start, end), start, end }
}

/** The exact words of a word or phrase. */
export const wordValue = (side: Side, frame: Frame, word: Word): Value =>
	valueAt(side, frame, word.from, word.to)

/** A difference, told in one sentence. */
export function difference(
	kind: string,
	sides: readonly [Side, Side],
	values: readonly [Value, Value],
	confidence: number
): Difference {
	const [a, b] = sides.map((side, i) => ({
		parties: [side.account.party],
		value: values[i]!.value
	}))
	return {
		a: values[0],
		b: values[1],
		confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
		message: tellDivergence(kind, [a!, b!])
	}
}
