import { cut } from '../language/en/pieces.js'
import type { Token } from '../language/language.js'
import type { Fact, Place } from '../model/index.js'
import { findDates } from './dates.js'
import { findPlaces } from './places.js'
import { findQuantities } from './quantities.js'

export { sameMeasure } from './agreement.js'
export { findNames } from './names.js'
export { canonicalPlace, demonyms, levelOf } from './places.js'
export { resolveNames } from './resolve.js'
export { sameDimension, toBase } from './units.js'

/** The places of `text.slice(start, end)`, offsets into `text`. */
export const placesOf = (text: string, start: number, end: number): Place[] => {
	const part = text.slice(start, end)
	return findPlaces(part, cut(part)).map((place) => ({
		...place,
		start: place.start + start,
		end: place.end + start
	}))
}

/** What is known of the account whose facts are read. */
export interface FactContext {
	/** The account's date, ISO: it anchors "last month". */
	date?: string
}

/**
 * Quantities, dates and places of an account, by start; facts of one kind never overlap. A claim takes
 * those that lie inside its span.
 */
export function findFacts(
	text: string,
	tokens: readonly Token[],
	context: FactContext = {}
): Fact[] {
	const pieces = cut(text)
	const dates = findDates(text, pieces, context.date)
	const spans = dates.map(({ start, end }) => [start, end] as [number, number])
	const quantities = findQuantities(text, pieces, tokens, spans)
	const facts: Fact[] = [...dates, ...quantities, ...findPlaces(text, pieces)]
	return facts.sort((a, b) => a.start - b.start || a.end - b.end)
}
