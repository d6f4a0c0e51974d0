import type { ReadClaim } from './types.js'

/** A quotation: from its opening mark to its closing one. */
interface Quotation {
	start: number
	end: number
}

/**
 * A quotation that runs over several claims or sentences has one speaker, named once, before, between or
 * behind: "“Unity is …,” he said. “It …”" and "“In the weeks after … . Those days …,” Bush said."
 */
export function continueQuotes(text: string, claims: readonly ReadClaim[]): void {
	const all = quotations(text)
	let first = 0
	all.forEach((quotation, n) => {
		while (first < claims.length && claims[first]!.end <= quotation.start) first++
		let to = first
		while (to < claims.length && claims[to]!.start < quotation.end) to++
		const touched = claims.slice(first, to)
		const source =
			touched.find((claim) => namedBeside(claim, quotation)) ??
			introduced(text, claims[first - 1], touched[0], quotation, all[n - 1])
		if (!source) return
		for (const claim of touched)
			if (claim.attribution.length === 0 && mostly(claim, quotation)) copy(source, claim)
	})
}

/** Quotations, left to right. A paragraph that opens with a mark again goes on with the one before. */
function quotations(text: string): Quotation[] {
	const found: Quotation[] = []
	let open = -1
	for (let i = 0; i < text.length; i++) {
		const mark = text[i]
		if (mark === '\n' && text[i + 1] === '\n' && open >= 0) {
			let next = i
			while (next < text.length && /\s/.test(text[next]!)) next++
			if (/["“]/.test(text[next] ?? '')) i = next
			else {
				found.push({ start: open, end: i })
				open = -1
			}
			continue
		}
		if (mark === '“' && open < 0) open = i
		else if (mark === '”' && open >= 0) {
			found.push({ start: open, end: i + 1 })
			open = -1
		} else if (mark === '"') {
			if (open >= 0) found.push({ start: open, end: i + 1 })
			open = open >= 0 ? -1 : i
		}
	}
	if (open >= 0) found.push({ start: open, end: text.length })
	return found
}

/** A claim of a quotation that names its speaker outside the marks. */
function namedBeside({ attribution }: ReadClaim, { start, end }: Quotation): boolean {
	const cue = attribution[0]?.cue[0]
	return cue !== undefined && (cue < start || cue >= end)
}

/** Whether a claim stands in a quotation, but for a few words. */
function mostly({ start, end }: ReadClaim, quotation: Quotation): boolean {
	const shared = Math.min(end, quotation.end) - Math.max(start, quotation.start)
	return shared >= 0.8 * (end - start)
}

/** The claim before that names who speaks, for a quotation that opens the next sentence. */
function introduced(
	text: string,
	previous: ReadClaim | undefined,
	claim: ReadClaim | undefined,
	quotation: Quotation,
	last: Quotation | undefined
): ReadClaim | undefined {
	if (!claim || !previous || previous.attribution.length === 0) return undefined
	if (claim.sentence[0] < quotation.start - 1) return undefined
	if (previous.sentenceIndex !== claim.sentenceIndex - 1) return undefined
	// It goes on after a quotation, or behind a colon: "She told us this: …".
	const goesOn = last !== undefined && last.end > previous.sentence[0]
	return goesOn || /:\s*$/.test(text.slice(previous.start, quotation.start)) ? previous : undefined
}

function copy(from: ReadClaim, to: ReadClaim): void {
	to.attribution = from.attribution.map((step) => ({ ...step }))
}
