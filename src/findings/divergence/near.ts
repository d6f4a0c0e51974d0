import type { Token } from '../../language/language.js'
import type { Side } from './detector.js'

/** Tokens of the sentence between two places. */
export const near = (side: Side, from: number, to: number): Token[] =>
	side.sentence.filter(({ start, end }) => start >= from && end <= to)
