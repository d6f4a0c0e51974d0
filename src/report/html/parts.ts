import { phrases, score, states } from '../../language/en/wording.js'
import type { Claim, Omission } from '../../model/index.js'
import { fidelityOf, type Quoted, speakersOf } from '../quotes.js'
import { clip, oneLine } from '../safe.js'
import type { ClaimState, Party } from '../view.js'
import { type Html, html, type Part } from './markup.js'
import type { Page } from './page.js'

/** A party's name, set apart from the direction of the text around it, and its fidelity. */
export function partyName(party: Party): Html {
	const label = fidelityOf(party)
	return html`<bdi class="party">${oneLine(party.name)}</bdi>${label && html` <span class="chip">${label}</span>`}`
}

/** Sign and label of where something stands: never a colour alone. */
export function stateTag(state: ClaimState, label: string = states[state].label): Html {
	return html`<span class="tag s-${state}"><span class="sign" aria-hidden="true">${states[state].sign}</span> ${label}</span>`
}

/** Somebody's words, with a way to where they stand. */
export function quotation(page: Page, quoted: Quoted): Html {
	const anchor = quoted.claim && page.claimAnchor(quoted.claim.id)
	return html`<figure class="quote">
<figcaption>${partyName(quoted.party)}${speakers(quoted.claim)}</figcaption>
${quoted.quote !== '' && html`<blockquote dir="auto"${language(quoted.party)}><span class="words">${words(page, quoted)}</span>${anchor && html` <a class="context" href="#${anchor}">${phrases.inContext}<span class="vh">: ${clip(quoted.quote, 60)}</span></a>`}</blockquote>`}
</figure>`
}

/** A claim's words, the evidence in it set off. */
export function words(page: Page, { claim, quote }: Quoted): Part {
	return claim ? marked(page, claim, quote) : quote
}

/** Who is said to say it, inside the account: "according to the ministry, Trump". */
export function speakers(claim: Claim | undefined): Html | undefined {
	const chain = speakersOf(claim)
	if (chain === '') return undefined
	return html`<span class="via"><span class="sep">, </span>${phrases.via} <bdi>${chain}</bdi></span>`
}

/** What makes an omission weigh more: whose words they are, and that the topic is nowhere named. */
export function marks(omission: Omission): Part {
	const facts = [
		omission.attributed && phrases.ownSide,
		omission.topicAbsent && phrases.topicAbsent
	].filter((fact) => fact !== false)
	if (facts.length === 0) return undefined
	return html`<ul class="marks">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`
}

/** A claim's text with the spans that a divergence rests on as `<b>`. */
export function marked(page: Page, claim: Claim, text: string): Part {
	const parts: Part[] = []
	let at = claim.start
	for (const [start, end] of page.evidence(claim.id)) {
		// Spans of several divergences may overlap, and those of a hand-made file may lie anywhere.
		if (start < at || end > claim.end || end <= start) continue
		parts.push(text.slice(at - claim.start, start - claim.start))
		parts.push(html`<b>${text.slice(start - claim.start, end - claim.start)}</b>`)
		at = end
	}
	parts.push(text.slice(at - claim.start))
	return parts
}

/** ` lang="…"` of an account's text, when it is a language tag at all. */
export function language({ account }: Party): Html | undefined {
	return account.lang && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(account.lang)
		? html` lang="${account.lang}"`
		: undefined
}

/** A value in 0..1 as a name, a small bar and a number. */
export function bar(label: string, value: number, against = false): Html {
	const share = Math.round(Math.min(1, Math.max(0, value)) * 100)
	return html`<div class="bar"><dt>${label}</dt><dd><svg aria-hidden="true"><rect${against && html` class="against"`} width="${share}%" height="6"/></svg><span class="num">${score(value)}</span></dd></div>`
}
