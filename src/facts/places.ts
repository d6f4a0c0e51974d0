import {
	alsoPersons,
	locatives,
	notPlaceBefore,
	placePrefixes,
	placeSuffixes
} from '../language/en/cities.js'
import { type Piece, tight } from '../language/en/pieces.js'
import {
	type Known,
	placeAdjectives,
	placeNames,
	placeOpeners,
	placesById
} from '../language/en/places.js'
import type { Place } from '../model/index.js'

/** What is said of the people and things of a place, to the place: "ukrainian" → "ukraine". */
export const demonyms: ReadonlyMap<string, string> = placeAdjectives

/** The id of a place by any of its names or demonyms; undefined for what the gazetteer lacks. */
export function canonicalPlace(name: string): string | undefined {
	const key = name
		.toLowerCase()
		.replace(/[’ʼ]/g, "'")
		.replace(/^the\s+/, '')
		.replace(/'s$/, '')
		.trim()
	return (placeNames.get(key) ?? placeNames.get('the ' + key))?.id ?? placeAdjectives.get(key)
}

/** The level of a place by its id. */
export const levelOf = (id: string): Known['level'] | undefined => placesById.get(id)?.level

/** What holds a place, nearest first. */
export function containers(id: string): string[] {
	const within: string[] = []
	for (let at = placesById.get(id)?.parent; at; at = placesById.get(at)?.parent) {
		if (within.includes(at)) break
		within.push(at)
	}
	return within
}

/** A known name at piece `at`, longest first, with the index after it. */
export function placeAt(
	text: string,
	pieces: Piece[],
	at: number
): { id: string; known?: Known; to: number } | undefined {
	const first = pieces[at]!
	if (first.kind !== 'word' || !first.capital) return undefined
	const longest = placeOpeners.get(ownerless(first)) ?? placeOpeners.get(first.lower)
	if (longest === undefined) return undefined
	// A name may hold signs ("St. Petersburg", "Guinea-Bissau"), so it is compared by its letters.
	for (let to = Math.min(pieces.length, at + 2 * longest + 1); to > at; to--) {
		const last = pieces[to - 1]!
		if (last.kind !== 'word' || (to > at + 1 && last.start - first.start > 48)) continue
		const name = nameOf(text, first, last)
		const article = pieces[at - 1]?.lower === 'the'
		const known = placeNames.get(name) ?? (article ? placeNames.get('the ' + name) : undefined)
		if (known !== undefined) return { id: known.id, known, to }
		const adjective = placeAdjectives.get(name)
		if (adjective !== undefined) return { id: adjective, to }
	}
	return undefined
}

function nameOf(text: string, first: Piece, last: Piece): string {
	const surface = text.slice(first.start, last.end)
	// "us" is a pronoun, "US" a country.
	if (surface === 'Us') return ''
	return surface.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').replace(/'s$/, '')
}

function ownerless(piece: Piece): string {
	return piece.lower.endsWith("'s") ? piece.lower.slice(0, -2) : piece.lower
}

/** Places of `text`, in order: nouns only, never demonyms, nor what only begins another name. */
export function findPlaces(text: string, pieces: Piece[]): Place[] {
	const found: Place[] = []
	for (let i = 0; i < pieces.length; i++) {
		const piece = pieces[i]!
		if (piece.kind !== 'word' || !piece.capital) continue
		const match = placeAt(text, pieces, i)
		if (match?.known !== undefined && !isPerson(pieces, i, match)) {
			const site = unknownAt(text, pieces, i)
			if (site === undefined || site.to <= match.to) {
				found.push(place(text, pieces, i, match.to, match.known))
				i = match.to - 1
				continue
			}
		}
		if (match !== undefined && match.known === undefined) {
			const site = unknownAt(text, pieces, i)
			if (site === undefined) {
				i = match.to - 1
				continue
			}
		}
		const other = unknownAt(text, pieces, i)
		if (other === undefined) continue
		found.push(other.place)
		i = other.to - 1
	}
	return found
}

function place(text: string, pieces: Piece[], from: number, to: number, known: Known): Place {
	return {
		...located(text, pieces, from, to),
		id: known.id,
		within: containers(known.id),
		level: known.level
	}
}

function located(text: string, pieces: Piece[], from: number, to: number) {
	const start = pieces[from]!.start
	const last = pieces[to - 1]!
	const end = last.lower.endsWith("'s") ? last.end - 2 : last.end
	let before = from - 1
	while (before >= 0 && BETWEEN.has(pieces[before]!.lower) && before > from - 4) before--
	const locative = before >= 0 && locatives.has(pieces[before]!.lower)
	return { kind: 'place' as const, start, end, quote: text.slice(start, end), locative }
}

const BETWEEN = new Set(
	'the south north east west southern northern eastern western central southwest southwestern southeast northeast northwest northeastern northwestern southeastern nearby downtown'.split(
		' '
	)
)

/** "Jordan Smith", "Michael Jordan", "Boston Globe": the place name is part of another name. */
function isPerson(pieces: Piece[], at: number, match: { id: string; to: number }): boolean {
	const last = pieces[match.to - 1]!
	const after = pieces[match.to]
	const owned = last.lower.endsWith("'s")
	const followed = !owned && after?.kind === 'word' && after.capital && after.spaced
	if (followed && notPlaceBefore.has(after.lower)) return true
	if (!alsoPersons.has(ownerless(pieces[at]!)) || match.to > at + 1) return false
	if (followed && !placeOpeners.has(after.lower) && after.lower !== 'and') return true
	const before = pieces[at - 1]
	if (before?.kind !== 'word' || !before.capital || locatives.has(before.lower)) return false
	return !BETWEEN.has(before.lower) && before.end - before.start > 1 && before.lower !== 'the'
}

/** "Port Amara", "Nuevo River", "Izalco Province" after "in", "at", "near", "from". */
function unknownAt(
	text: string,
	pieces: Piece[],
	at: number
): { place: Place; to: number } | undefined {
	let to = at
	while (to < pieces.length && to < at + 5) {
		const piece = pieces[to]!
		if (piece.kind !== 'word' || !piece.capital || (to > at && !joined(piece))) break
		to++
		if (placeSuffixes.has(ownerless(piece)) || piece.lower.endsWith("'s")) break
	}
	if (to < at + 2) return undefined
	const suffix = placeSuffixes.get(ownerless(pieces[to - 1]!))
	const prefix = placePrefixes.get(pieces[at]!.lower)
	const level = suffix ?? prefix
	if (level === undefined || MONTHS_ETC.has(pieces[at]!.lower)) return undefined
	const where = located(text, pieces, at, to)
	if (!where.locative) return undefined
	const id = nameOf(text, pieces[at]!, pieces[to - 1]!)
	return { place: { ...where, id, within: [], level }, to }
}

const MONTHS_ETC = new Set(['the', 'a', 'an', 'president', 'mr', 'mrs', 'ms'])

function joined(piece: Piece): boolean {
	return piece.spaced || tight(piece)
}
