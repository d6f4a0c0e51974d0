/** A word, a number or a sign of a text: what the readers of facts walk over. */
export interface Piece {
	kind: 'number' | 'word' | 'sign'
	start: number
	end: number
	/** Lower case, with plain apostrophes. */
	lower: string
	/** White space stands before it. */
	spaced: boolean
	/** The first letter is a capital. */
	capital: boolean
	/** A number's value; NaN where the digits are an identifier ("2.1.3"). */
	value: number
	/** Digits after the decimal point. */
	decimals: number
	/** Written with separators of thousands ("1,400"). */
	grouped: boolean
}

const LETTER = /\p{L}|\p{M}/u
const SPACE = /\s/
const APOSTROPHES = "'’ʼ"
/** Spaces that group digits ("1 400"): no-break, thin, narrow no-break. */
const GROUPING = ',\u00a0\u2009\u202f'
const FRACTIONS: Record<string, number> = {
	'½': 1 / 2,
	'¼': 1 / 4,
	'¾': 3 / 4,
	'⅓': 1 / 3,
	'⅔': 2 / 3
}

/**
 * Cuts `text` into pieces in one pass. It does not lean on the tagger's tokens: those glue "5-10"
 * and split "US$27.5bn" as the tagger pleases, and a number has to be read the same everywhere.
 */
export function cut(text: string): Piece[] {
	const pieces: Piece[] = []
	let spaced = true
	for (let i = 0; i < text.length; ) {
		const char = text[i]!
		if (char === ' ' || SPACE.test(char)) {
			spaced = true
			i++
			continue
		}
		const piece = isDigit(char)
			? number(text, i)
			: isLetter(text, i)
				? word(text, i)
				: char in FRACTIONS
					? plain('number', text, i, i + 1, FRACTIONS[char])
					: plain('sign', text, i, i + width(text, i))
		piece.spaced = spaced
		pieces.push(piece)
		spaced = false
		i = piece.end
	}
	return pieces
}

/** Whether nothing but the pieces themselves stands between two neighbours. */
export function tight(piece: Piece | undefined): boolean {
	return piece !== undefined && !piece.spaced
}

function plain(
	kind: Piece['kind'],
	text: string,
	start: number,
	end: number,
	value = Number.NaN
): Piece {
	const surface = text.slice(start, end)
	const lower = surface.toLowerCase().replace(/[’ʼ]/g, "'")
	const capital = surface[0] !== surface[0]!.toLowerCase()
	return { kind, start, end, lower, spaced: false, capital, value, decimals: 0, grouped: false }
}

function word(text: string, start: number): Piece {
	let end = start
	let initials = false
	let run = 0
	for (;;) {
		if (isLetter(text, end)) {
			end += width(text, end)
			run++
		} else if (APOSTROPHES.includes(text[end] ?? ' ') && run > 0 && isLetter(text, end + 1)) {
			end++
			run = 2
		} else if (text[end] === '.' && run === 1 && (initials || isLetter(text, end + 1))) {
			// "U.S.", "p.m.", "J.": single letters keep their points.
			end++
			initials = true
			run = 0
		} else break
	}
	return plain('word', text, start, end)
}

function number(text: string, start: number): Piece {
	let end = digits(text, start)
	let shown = text.slice(start, end)
	let grouped = false
	let decimals = 0
	if (shown.length <= 3) {
		while (GROUPING.includes(text[end] ?? ' ') && digits(text, end + 1) === end + 4) {
			shown += text.slice(end + 1, end + 4)
			end += 4
			grouped = true
		}
	}
	if (text[end] === '.' && isDigit(text[end + 1])) {
		const stop = digits(text, end + 1)
		decimals = stop - end - 1
		shown += '.' + text.slice(end + 1, stop)
		end = stop
		// Versions, addresses, dotted dates.
		while (text[end] === '.' && isDigit(text[end + 1])) {
			end = digits(text, end + 1)
			shown = ''
		}
	}
	let value = shown === '' || shown.length > 21 ? Number.NaN : Number(shown)
	const fraction = FRACTIONS[text[end] ?? ' ']
	if (fraction !== undefined && decimals === 0) {
		value += fraction
		decimals = 1
		end++
	}
	return { ...plain('number', text, start, end, value), decimals, grouped }
}

function digits(text: string, from: number): number {
	let at = from
	while (isDigit(text[at])) at++
	return at
}

function isDigit(char: string | undefined): boolean {
	return char !== undefined && char >= '0' && char <= '9'
}

function isLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at)
	if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122
	return at < text.length && LETTER.test(text.slice(at, at + width(text, at)))
}

function width(text: string, at: number): number {
	const code = text.charCodeAt(at)
	const next = text.charCodeAt(at + 1)
	return code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? 2 : 1
}
