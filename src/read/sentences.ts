import { mayEnd, openers, titlesBefore } from '../language/en/abbreviations.js'
import { cutBefore } from '../language/en/tagger.js'
import type { Span } from '../model/index.js'

/** A stretch of text that ends at a paragraph, a heading or a list item. */
export interface Block {
	span: Span
	kind: 'sentence' | 'heading' | 'item'
}

const ITEM = /^[ \t]*(?:[-*•·–—‣▪]|\d{1,2}[.)]|[a-z]\))[ \t]+/
const HEADING = /^[ \t]*#{1,6}[ \t]+/
/** Longest stretch that is read as one sentence. */
const LONGEST = 3000
const CLOSERS = `"'”’»)]}`
const OPENERS = `"'“‘«([{`

/** Sentence spans of a text, in order, without surrounding space. */
export function sentences(text: string, end = text.length): Block[] {
	return blocks(text, end).flatMap((block) =>
		split(text, block.span).map((span) => ({ span, kind: block.kind }))
	)
}

interface Line {
	start: number
	end: number
	body: number
	kind: Block['kind']
}

function lines(text: string, end: number): Line[] {
	const all: Line[] = []
	for (let from = 0; from <= end; ) {
		const at = text.indexOf('\n', from)
		const to = at < 0 || at > end ? end : at
		const line = text.slice(from, Math.min(to, from + 40))
		const heading = HEADING.exec(line)
		const item = ITEM.exec(line)
		const kind = heading ? 'heading' : item ? 'item' : 'sentence'
		all.push({ start: from, end: to, body: from + (heading ?? item ?? [''])[0].length, kind })
		from = to + 1
	}
	return all
}

/**
 * Paragraphs, headings and items. A single line break inside a paragraph is a space where the text
 * is hard-wrapped, and an end where the line before it is finished or much shorter than its like.
 */
function blocks(text: string, end: number): Block[] {
	const all: Block[] = []
	const rows = lines(text, end)
	const width = wrapWidth(rows)
	let open: Block | undefined
	const close = () => {
		if (open) all.push({ ...open, span: trim(text, open.span) })
		open = undefined
	}
	for (const row of rows) {
		if (text.slice(row.start, row.end).trim() === '') {
			close()
			continue
		}
		if (open && (row.kind !== 'sentence' || finished(text, open, row, width))) close()
		if (open) open.span[1] = row.end
		else open = { span: [row.body, row.end], kind: row.kind }
		if (row.kind === 'heading') close()
	}
	close()
	return all.filter((block) => block.span[1] > block.span[0]).map((block) => asHeading(text, block))
}

function wrapWidth(rows: Line[]): number {
	const lengths = rows.map((row) => row.end - row.start).filter((n) => n > 0)
	if (lengths.length < 3) return Number.POSITIVE_INFINITY
	lengths.sort((a, b) => a - b)
	const longest = lengths[lengths.length - 1]!
	const middle = lengths[Math.floor(lengths.length / 2)]!
	// Wrapped text has a ceiling that most lines come near.
	return longest <= 120 && middle >= 0.6 * longest ? longest : Number.POSITIVE_INFINITY
}

function finished(text: string, open: Block, next: Line, width: number): boolean {
	const before = text.slice(open.span[0], open.span[1]).trimEnd()
	const line = before.slice(before.lastIndexOf('\n') + 1)
	const first = text.slice(next.start, next.end).trimStart()[0] ?? ''
	if (/\p{Ll}/u.test(first)) return false
	if (/[.!?…:;]["'”’)\]]*$/.test(line)) return width === Number.POSITIVE_INFINITY
	if (width === Number.POSITIVE_INFINITY) return true
	return line.length + (first ? 18 : 0) < width * 0.75
}

/** A short line with no end mark and no paragraph of its own is a heading. */
function asHeading(text: string, block: Block): Block {
	const body = text.slice(...block.span)
	const short = body.length <= 90 && !body.includes('\n')
	return block.kind === 'sentence' && short && !/[.!?…,;]["'”’)\]]*$/.test(body)
		? { ...block, kind: 'heading' }
		: block
}

function split(text: string, [from, to]: Span): Span[] {
	const spans: Span[] = []
	let start = from
	for (let i = from; i < to; i++) {
		const c = text[i]!
		if (c !== '.' && c !== '!' && c !== '?' && c !== '…' && c !== '。' && c !== '！' && c !== '？')
			continue
		let stop = i + 1
		while (stop < to && '.!?…'.includes(text[stop]!)) stop++
		while (stop < to && CLOSERS.includes(text[stop]!)) stop++
		if (stop >= to) break
		if (ends(text, start, i, stop, to)) {
			pushTrimmed(text, [start, stop], spans)
			start = stop
		}
		i = stop - 1
	}
	pushTrimmed(text, [start, to], spans)
	return spans
}

/** Whether the mark at `mark`, with its closers up to `stop`, ends a sentence. */
function ends(text: string, start: number, mark: number, stop: number, to: number): boolean {
	const c = text[mark]!
	if ('。！？'.includes(c)) return true
	const spaced = /\s/.test(text[stop]!)
	const next = nextWord(text, stop, to)
	const before = wordBefore(text, start, mark)
	if (!spaced) return missingSpace(c, before, next, stop - mark)
	if (next === '') return true
	const lower = /^\p{Ll}/u.test(next)
	// "Why?" he asked; three dots that trail off: what goes on in lower case is the same sentence.
	if (lower) return false
	if (c !== '.') return true
	const word = before.toLowerCase()
	if (titlesBefore.has(word)) return word === 'no' && !/^\d/.test(next)
	if (/^\p{Lu}$/u.test(before)) return openers.has(next.toLowerCase()) && !/^(I|A)$/.test(next)
	// "U.S. President Hall": a country's initials before a title place it.
	if (/^(\p{Lu}\.)+\p{Lu}$/u.test(before) && /^(president|mr|ms)$/i.test(next)) return false
	if (mayEnd.has(word) || /^(\p{L}\.)+\p{L}$/u.test(before)) {
		return openers.has(next.toLowerCase()) && !(word.length === 3 && /^\d/.test(next))
	}
	return !/^\d+$/.test(before) || mark - start > 4
}

/** "…of the war.President Xi said": a full stop glued between two plain words. */
function missingSpace(c: string, before: string, next: string, width: number): boolean {
	if (width > 1 && c === '.') return /^\p{Lu}/u.test(next)
	if (!/^\p{Lu}\p{Ll}*$/u.test(next) || c === '…') return false
	// Behind a name or a number ("Monday.They") only a word that begins sentences will do.
	if (/^\p{Ll}{2,}$/u.test(before)) return true
	return /^(\p{Lu}\p{Ll}+|\d+)$/u.test(before) && openers.has(next.toLowerCase())
}

function nextWord(text: string, stop: number, to: number): string {
	let i = stop
	while (i < to && (/\s/.test(text[i]!) || OPENERS.includes(text[i]!))) i++
	return /^[\p{L}\p{N}'’]+/u.exec(text.slice(i, Math.min(to, i + 30)))?.[0] ?? text.slice(i, i + 1)
}

function wordBefore(text: string, start: number, mark: number): string {
	return /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(start, mark - 24), mark))?.[0] ?? ''
}

/** A sentence without end is read in stretches, cut at a space where there is one. */
function pushTrimmed(text: string, [from, to]: Span, spans: Span[]): void {
	for (let at = from; at < to; ) {
		const stop = to - at > LONGEST ? cutBefore(text, at, at + LONGEST) : to
		const [start, end] = trim(text, [at, stop])
		if (end > start) spans.push([start, end])
		at = stop
	}
}

function trim(text: string, [from, to]: Span): Span {
	let start = from
	let end = to
	while (start < end && /\s/.test(text[start]!)) start++
	while (end > start && /\s/.test(text[end - 1]!)) end--
	return [start, end]
}
