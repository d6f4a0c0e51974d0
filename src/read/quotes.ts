import type { ReadClaim } from './types.js'

const MARKS = /["“”]/g

/**
 * A quotation that runs over several sentences has one speaker, named once, before, between or behind:
 * "“Unity is …,” he said. “It …”" and "“In the weeks after … . Those days …,” Bush said."
 */
export function continueQuotes(text: string, claims: readonly ReadClaim[]): void {
	forward(text, claims)
	backward(text, claims)
}

/** Sentences that go on quoting after an attributed quotation. */
function forward(text: string, claims: readonly ReadClaim[]): void {
	let last: ReadClaim | undefined
	let inside = false
	for (const claim of claims) {
		const sentence = text.slice(...claim.sentence)
		if (claim.attribution.length === 0 && last && last.sentenceIndex < claim.sentenceIndex) {
			const next = claim.sentenceIndex - last.sentenceIndex === 1
			const quoted = text.slice(...last.sentence).search(/["”]/) >= 0
			if (next && ((quoted && /^["“]/.test(sentence)) || inside)) copy(last, claim)
		}
		inside = claim.attribution.length > 0 && marks(sentence) % 2 === 1
		last = claim.attribution.length > 0 ? claim : undefined
	}
}

/** Sentences of a quotation whose speaker is named only where it closes. */
function backward(text: string, claims: readonly ReadClaim[]): void {
	for (let i = claims.length - 2; i >= 0; i--) {
		const claim = claims[i]!
		const next = claims[i + 1]!
		if (claim.attribution.length > 0 || next.sentenceIndex > claim.sentenceIndex + 1) continue
		if (next.attribution.length === 0) continue
		const sentence = text.slice(...claim.sentence)
		const opened = /^["“]/.test(sentence) && marks(sentence) % 2 === 1
		if (opened && next.attribution[0]!.cue[0] > next.start) copy(next, claim)
	}
}

const marks = (sentence: string) => sentence.match(MARKS)?.length ?? 0

function copy(from: ReadClaim, to: ReadClaim): void {
	to.attribution = from.attribution.map((step) => ({ ...step }))
}
