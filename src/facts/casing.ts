import type { Piece } from '../language/en/pieces.js'
import { stopWords } from '../language/en/stopwords.js'
import { pointedAbbreviations } from '../language/en/titles.js'

export interface Casing {
	/** Words that are capitalised in mid-sentence. */
	names: Set<string>
	/** Words that are written small somewhere. */
	small: Set<string>
}

export function readCasing(text: string, pieces: Piece[], openings: Set<number>): Casing {
	const names = new Set<string>()
	const small = new Set<string>()
	pieces.forEach((piece, i) => {
		if (piece.kind !== 'word') return
		if (!piece.capital) small.add(piece.lower)
		else if (!opens(text, pieces, i, openings) && !isShouted(text, pieces, i)) {
			names.add(ownerless(piece.lower))
		}
	})
	return { names, small }
}

export function opens(text: string, pieces: Piece[], at: number, openings: Set<number>): boolean {
	const piece = pieces[at]!
	const before = pieces[at - 1]
	if (before === undefined || openings.has(piece.start)) return true
	if (/^[.!?:;•*"“‘(\]]$/.test(before.lower)) {
		const abbreviated =
			before.lower === '.' && pointedAbbreviations.has(pieces[at - 2]?.lower ?? '')
		const initial =
			before.lower === '.' && pieces[at - 2]?.kind === 'word' && pieces[at - 2]!.lower.length === 1
		return !abbreviated && !initial && before.lower !== '('
	}
	return piece.spaced && text.slice(before.end, piece.start).includes('\n')
}

export function isShouted(text: string, pieces: Piece[], at: number): boolean {
	const upper = (piece: Piece | undefined) =>
		piece?.kind === 'word' &&
		piece.end - piece.start > 1 &&
		text.slice(piece.start, piece.end) === text.slice(piece.start, piece.end).toUpperCase()
	return upper(pieces[at]) && (upper(pieces[at - 1]) || upper(pieces[at + 1]))
}

export function ownerless(word: string): string {
	return word.endsWith("'s") ? word.slice(0, -2) : word
}

export function looksCommon(word: string): boolean {
	return word.length > 3 && /(?:[^s']s|ing|ed|ly|tion|ment|ness)$/.test(word)
}

export function followedByCapital(pieces: Piece[], at: number): boolean {
	const next = pieces[at + 1]
	return next?.kind === 'word' && next.capital && !stopWords.has(next.lower)
}

export function shoutedName(text: string, piece: Piece, casing: Casing): boolean {
	if (casing.names.has(ownerless(piece.lower))) return true
	if (casing.small.has(piece.lower)) return false
	// Far enough for a heading; a longer line of capitals is judged by this much of it.
	const before = text.slice(Math.max(0, piece.start - 120), piece.start)
	const after = text.slice(piece.start, piece.end + 120).split('\n')[0]!
	const line = before.slice(before.lastIndexOf('\n') + 1) + after
	return line !== line.toUpperCase()
}

export function keepsPoint(piece: Piece): boolean {
	return piece.end - piece.start === 1 || pointedAbbreviations.has(piece.lower)
}

export function isAcronym(surface: string): boolean {
	return /^(?:\p{Lu}\.?){2,7}$/u.test(surface)
}
