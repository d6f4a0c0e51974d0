/**
 * What an account says is shown, never acted on. Everything a report takes from a comparison passes
 * through here before the escaping of its own format.
 */

// C0 except tab and line feed, DEL, C1: what a terminal would obey.
// Bidirectional marks, embeddings, overrides and isolates: what reorders the text around them.
// Line and paragraph separators, tag characters: line breaks and words that no one sees.
const BITING =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]|[\ud800-\udfff]/gu

/**
 * The text with every character that could be obeyed instead of read turned into a visible sign:
 * `␛` for escape, `⟦U+202E⟧` for a right-to-left override. Tabs and line feeds stay.
 */
export function visible(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(BITING, sign)
}

/** `visible`, on one line: runs of white space become one space. */
export function oneLine(text: string): string {
	return visible(text).replace(/\s+/g, ' ').trim()
}

/** `oneLine`, cut to at most `length` characters without halving one. */
export function clip(text: string, length: number): string {
	const line = oneLine(text)
	if (line.length <= length) return line
	// A whole word if one ends nearby, and never half a surrogate pair.
	const cut = line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')
	const space = cut.lastIndexOf(' ')
	return `${(space > length * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`
}

function sign(character: string): string {
	const code = character.codePointAt(0) ?? 0
	if (code < 0x20) return String.fromCodePoint(0x2400 + code)
	if (code === 0x7f) return '␡'
	// Half a pair has no meaning and no encoding.
	if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
	return `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`
}
