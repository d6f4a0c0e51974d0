import { cut, type Piece, tight } from '../language/en/pieces.js'
import { stopWords } from '../language/en/stopwords.js'
import {
	bodies,
	bodyLinks,
	nameSuffixes,
	neverAlone,
	neverNames,
	particles,
	roles,
	titleWords
} from '../language/en/titles.js'
import type { Sentence, Token } from '../language/language.js'
import type { Name } from '../model/index.js'
import {
	type Casing,
	followedByCapital,
	isAcronym,
	isShouted,
	keepsPoint,
	looksCommon,
	opens,
	ownerless,
	readCasing,
	shoutedName
} from './casing.js'
import { demonyms, placeAt } from './places.js'
import { tokenAt } from './tokens.js'

/** A name where it stands, before all accounts are heard: its id is the name as written here. */
export interface Mention extends Name {
	/** A title stands before it: it is a person. */
	person: boolean
	/** Stands in brackets right after the name it shortens ("… Agency (CPA)"): that name's id. */
	defines?: string
}

/** What the whole text tells of its capitals. */
/** Longest name in words: a page of capitals is no name. */
const LONGEST = 12

/**
 * Names of persons, bodies and things in an account, in order, titles removed. Places are not among
 * them (they are facts of their own); what is said of a country's people is, by the country's id.
 */
export function findNames(
	text: string,
	tokens: readonly Token[],
	sentences: Sentence[] = []
): Mention[] {
	const pieces = cut(text)
	const openings = openingOffsets(sentences)
	const headings = sentences.filter((sentence) => sentence.kind === 'heading').map((s) => s.span)
	const casing = readCasing(text, pieces, openings)
	const found: Mention[] = []
	let heading = 0
	for (let i = 0; i < pieces.length; ) {
		const piece = pieces[i]!
		while (heading < headings.length && headings[heading]![1] <= piece.start) heading++
		const inHeading = heading < headings.length && headings[heading]![0] <= piece.start
		if (!opensName(text, pieces, tokens, i, casing, openings, inHeading)) {
			i++
			continue
		}
		const place = placeAt(text, pieces, i)
		const run = runFrom(text, pieces, i, casing, inHeading)
		const mention = mentionOf(text, pieces, i, run, place?.to ?? i)
		if (mention !== undefined) {
			const last = found.at(-1)
			const bracketed = text[mention.start - 1] === '(' && text[mention.end] === ')'
			if (bracketed && last && mention.start - last.end <= 3 && isAcronym(mention.quote)) {
				mention.defines = last.id
			}
			found.push(mention)
		}
		i = Math.max(run, i + 1)
	}
	return found
}

function openingOffsets(sentences: Sentence[]): Set<number> {
	return new Set(sentences.map((sentence) => sentence.span[0]))
}

/** Whether a piece opens its sentence, where a capital tells nothing. */
/** Part of a stretch in capitals: they tell nothing either. */
function opensName(
	text: string,
	pieces: Piece[],
	tokens: readonly Token[],
	at: number,
	casing: Casing,
	openings: Set<number>,
	inHeading: boolean
): boolean {
	const piece = pieces[at]!
	if (piece.kind !== 'word' || !piece.capital) return false
	const word = ownerless(piece.lower)
	if (stopWords.has(word) && !isAcronym(text.slice(piece.start, piece.end))) return false
	if (stopWords.has(word) && word !== 'us' && word !== 'who') return false
	if (neverNames.has(word) || (neverAlone.has(word) && !continues(pieces, at))) return false
	if (casing.names.has(word)) return !(casing.small.has(word) && opens(text, pieces, at, openings))
	if (inHeading && !roles.has(word)) return false
	const shouted = isShouted(text, pieces, at)
	const token = tokens[tokenAt(tokens, piece.start)]
	if (shouted || opens(text, pieces, at, openings)) {
		if (casing.small.has(word)) return false
		if (demonyms.has(word) || roles.has(word) || titleWords.has(word)) return true
		return (
			token?.pos === 'PROPN' && (shouted || !looksCommon(word) || followedByCapital(pieces, at))
		)
	}
	// "our GREAT farmers": a word shouted for weight.
	const surface = text.slice(piece.start, piece.end)
	if (surface.length > 1 && surface === surface.toUpperCase()) {
		return !casing.small.has(word) && (token?.pos === 'PROPN' || token?.pos === 'NOUN')
	}
	return true
}

/** Endings of common words that the tagger takes for names at the start of a sentence ("Ties have …"). */
function continues(pieces: Piece[], at: number): boolean {
	const next = pieces[at + 1]
	if (next?.lower === 'of' || next?.lower === 'for') {
		const ahead = pieces[at + 2]?.lower === 'the' ? pieces[at + 3] : pieces[at + 2]
		return ahead?.capital === true && bodies.has(pieces[at]!.lower)
	}
	return next?.kind === 'word' && next.capital && next.spaced && !neverNames.has(next.lower)
}

/** The index after the run of capitalised words that starts at piece `at`. */
function runFrom(
	text: string,
	pieces: Piece[],
	at: number,
	casing: Casing,
	inHeading: boolean
): number {
	let to = at + 1
	let body = bodies.has(pieces[at]!.lower)
	if (pieces[at]!.lower.endsWith("'s")) return to
	while (to < pieces.length && to - at < LONGEST * 2) {
		const next = pieces[to]!
		const last = pieces[to - 1]!
		if (next.spaced && text.slice(last.end, next.start).includes('\n\n')) break
		if (isNameWord(text, next) && (next.spaced || last.lower === '-' || last.lower === '.')) {
			if (inHeading && !casing.names.has(ownerless(next.lower))) break
			if (isShouted(text, pieces, to) && !shoutedName(text, next, casing)) break
			to++
			body ||= bodies.has(next.lower)
			if (next.lower.endsWith("'s")) break
			continue
		}
		const after = pieces[to + 1]
		if (next.lower === '.' && tight(next) && keepsPoint(last)) {
			to++
			continue
		}
		if (next.lower === ',' && nameSuffixes.has(after?.lower ?? '') && after?.capital) {
			to += 2
			continue
		}
		if (next.lower === '-' && tight(next) && tight(after) && after && isNameWord(text, after)) {
			if (bothPlaces(text, pieces, to)) break
			to += 2
			continue
		}
		if (next.kind === 'word' && !next.capital) {
			const ahead = after?.kind === 'word' && after.lower === 'the' ? pieces[to + 2] : after
			const office = next.lower === 'of' && roles.has(last.lower)
			const linked = (body || office) && bodyLinks.has(next.lower) && linkHolds(pieces, to, ahead)
			if ((linked || inEurope(next, after)) && ahead !== undefined && isNameWord(text, ahead)) {
				to += ahead === after ? 2 : 3
				continue
			}
			if (particles.has(next.lower) && after && isNameWord(text, after) && !body) {
				to += 2
				continue
			}
		}
		break
	}
	// A point that ends the sentence is not part of the name.
	if (pieces[to - 1]!.lower === '.' && !keepsPoint(pieces[to - 2]!)) to--
	return to
}

/** In a line that is all capitals only words known as names count; elsewhere unless known as small. */
/** "and" joins inside a body's name only after "of" or "for": "the Senate and House" are two. */
function linkHolds(pieces: Piece[], at: number, ahead: Piece | undefined): boolean {
	const link = pieces[at]!.lower
	if (link === 'and' || link === '&') {
		const opened = /^(of|for|on)$/.test(pieces[at - 2]?.lower ?? '')
		return opened || /^(of|for|on)$/.test(pieces[at - 3]?.lower ?? '')
	}
	return ahead !== undefined && (link === 'of' || link === 'for' || link === 'on')
}

function inEurope(link: Piece, after: Piece | undefined): boolean {
	return link.lower === 'in' && /^(europe|asia|africa|america)$/.test(after?.lower ?? '')
}

/** "China-U.S.": two places, not one name. */
function bothPlaces(text: string, pieces: Piece[], dash: number): boolean {
	return (
		placeAt(text, pieces, dash - 1) !== undefined && placeAt(text, pieces, dash + 1) !== undefined
	)
}

function isNameWord(text: string, piece: Piece): boolean {
	if (piece.kind !== 'word' || !piece.capital) return false
	const word = ownerless(piece.lower)
	if (stopWords.has(word)) return isAcronym(text.slice(piece.start, piece.end)) && word === 'us'
	return !neverNames.has(word)
}

function mentionOf(
	text: string,
	pieces: Piece[],
	from: number,
	to: number,
	placeEnd: number
): Mention | undefined {
	let start = from
	let person = false
	const isBody = pieces.slice(from, to).some((piece) => bodies.has(ownerless(piece.lower)))
	for (let i = from; i < to; i++) {
		if (!roles.has(pieces[i]!.lower)) continue
		const after = titleEnd(text, pieces, pieces[i + 1]?.lower === '.' ? i + 2 : i + 1, to)
		if (after >= to) return roleOnly(text, pieces, from, i)
		// "General Motors", "Secretary of State": the word is no title here.
		if (!pieces[after]!.capital || bodies.has(ownerless(pieces[after]!.lower))) continue
		start = after
		person = true
	}
	if (start === from && placeEnd > from) {
		if (placeEnd >= to) return demonym(text, pieces, from, to)
		// "Ukrainian President": role words were dealt with; "Ukrainian Armed Forces" stays whole.
		if (!isBody && to - placeEnd >= 2) start = placeEnd
	}
	const first = pieces[start]!
	let last = to - 1
	while (last > start && pieces[last]!.lower === '.' && !keepsPoint(pieces[last - 1]!)) last--
	const end =
		ownerless(pieces[last]!.lower) === pieces[last]!.lower
			? pieces[last]!.end
			: pieces[last]!.end - 2
	const quote = text.slice(first.start, end)
	const id = normalName(quote)
	if (id === '' || (start === last && (neverNames.has(id) || neverAlone.has(id)))) return undefined
	return { kind: 'name', start: first.start, end, quote, id, person }
}

/** Past the office of a title: "Secretary of State", "President of Ukraine". */
function titleEnd(text: string, pieces: Piece[], at: number, to: number): number {
	if (pieces[at]?.lower !== 'of') return at
	let end = pieces[at + 1]?.lower === 'the' ? at + 2 : at + 1
	if (end >= to) return end
	const place = placeAt(text, pieces, end)
	if (place !== undefined) return Math.min(place.to, to)
	while (end < to && titleWords.has(ownerless(pieces[end]!.lower))) end++
	return end
}

function roleOnly(text: string, pieces: Piece[], from: number, role: number): Mention | undefined {
	// "U.S. President", "the Treasury Secretary": no name, unless a country's word opens it.
	const place = placeAt(text, pieces, from)
	return place !== undefined && place.to <= role ? demonym(text, pieces, from, place.to) : undefined
}

function demonym(text: string, pieces: Piece[], from: number, to: number): Mention | undefined {
	const last = pieces[to - 1]!
	const end = last.lower.endsWith("'s") ? last.end - 2 : last.end
	const quote = text.slice(pieces[from]!.start, end)
	const id = demonyms.get(quote.toLowerCase().replace(/\s+/g, ' '))
	// "Caribbean" is both: as a place it is a fact of its own.
	if (id === undefined || placeAt(text, pieces, from)?.known !== undefined) return undefined
	return { kind: 'name', start: pieces[from]!.start, end, quote, id, person: false }
}

/** A name as it is compared: lower case, without initials' points, "the" and "Jr.". */
export function normalName(quote: string): string {
	return quote
		.toLowerCase()
		.replace(/[’ʼ]/g, "'")
		.replace(/[.,]/g, ' ')
		.split(/\s+/)
		.filter((word) => word !== '' && word !== 'the' && !nameSuffixes.has(word))
		.join(' ')
}
