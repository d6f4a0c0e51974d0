import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Styles of a terminal, or their absence. */
export interface Paint {
	bold(text: string): string
	dim(text: string): string
	red(text: string): string
	yellow(text: string): string
	green(text: string): string
	cyan(text: string): string
}

/** The colours asked for. Written out here because colour libraries ask `process`, and this runs in browsers. */
export function paint(color: boolean): Paint {
	const style = (open: number, close: number) => (text: string) =>
		color ? `\u001b[${open}m${text}\u001b[${close}m` : text
	return {
		bold: style(1, 22),
		dim: style(2, 22),
		red: style(31, 39),
		yellow: style(33, 39),
		green: style(32, 39),
		cyan: style(36, 39)
	}
}

/** Wraps to `width` columns: the first line after `first`, the others after `rest`. */
export function wrapped(text: string, width: number, first = '', rest = first): string[] {
	const room = Math.max(8, width - Math.max(stringWidth(first), stringWidth(rest)))
	return wrapAnsi(text, room, { hard: true })
		.split('\n')
		.flatMap((line) => broken(line, room))
		.map((line, index) => (index === 0 ? first : rest) + line)
}

/** Marks that combine with what stands before can make a wrapped line too long; it is broken again. */
function broken(line: string, room: number): string[] {
	if (line.includes('\u001b') || stringWidth(line) <= room) return [line]
	const lines = ['']
	for (const { segment } of new Intl.Segmenter().segment(line)) {
		if (stringWidth(lines.at(-1)! + segment) > room) lines.push('')
		lines[lines.length - 1] += segment
	}
	return lines
}

/** Cut to `width` columns, after a whole word if one ends nearby; never inside a character. */
export function shorten(text: string, width: number): string {
	if (stringWidth(text) <= width) return text
	let shown = ''
	for (const { segment } of new Intl.Segmenter().segment(text)) {
		if (stringWidth(shown + segment) > width - 1) break
		shown += segment
	}
	const space = shown.lastIndexOf(' ')
	return `${(space > shown.length * 0.7 ? shown.slice(0, space) : shown).replace(/[\s,;:]+$/, '')}…`
}

/** `shorten`, beginning as late as it takes to show `part`. */
export function shortenAround(text: string, width: number, part: string): string {
	const cut = shorten(text, width)
	const at = text.indexOf(part)
	if (at < 0 || cut.includes(part)) return cut
	// Words further off than the width would not be shown anyway.
	const from = Math.max(0, at - width)
	for (const { index } of text.slice(from, at + 1).matchAll(/(?<=\s)\S/g)) {
		const later = shorten(`…${text.slice(from + index)}`, width)
		if (later.includes(part)) return later
	}
	return shorten(at === 0 ? text : `…${text.slice(at)}`, width)
}

/** Cut to `width` columns and filled up with spaces. */
export function cell(text: string, width: number): string {
	const shown = shorten(text, width)
	return shown + ' '.repeat(Math.max(0, width - stringWidth(shown)))
}
