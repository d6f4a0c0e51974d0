import { count, fidelity, headings, inWords, phrases, states } from '../../language/en/wording.js'
import type { Claim } from '../../model/index.js'
import { oneLine } from '../safe.js'
import type { ClaimState, Party } from '../view.js'
import { type Html, html, type Part, safeUrl } from './markup.js'
import type { Page } from './page.js'
import { language, marked, partyName, stateTag } from './parts.js'

/** Salience from which what somebody leaves out is tinted, not only underlined. */
const WEIGHTY = 0.6

/** The accounts in full, side by side, every claim marked where it stands. */
export function accounts(page: Page): Html {
	const { parties } = page.view
	return html`<section id="accounts" aria-labelledby="h-accounts" data-nothing="${phrases.saysNothing}" data-close="${phrases.close}">
<h2 id="h-accounts">${headings.accounts}</h2>
${
	parties.length === 0
		? html`<p class="none">${phrases.noAccounts}</p>`
		: html`${legend()}
<div class="panes">
${parties.map((party) => pane(page, party))}
</div>`
}
</section>`
}

function legend(): Html {
	const shown: ClaimState[] = ['diverging', 'agreed', 'omitted', 'only']
	return html`<dl class="legend">${shown.map(
		(state) => html`<div><dt>${stateTag(state)}</dt><dd>${states[state].meaning}</dd></div>`
	)}<div><dt><span class="tag s-aside">${states.aside.label}</span></dt><dd>${states.aside.meaning}</dd></div></dl>
<p class="lede">${phrases.accountsLede}</p>`
}

function pane(page: Page, party: Party): Html {
	const { account } = party
	const id = `a${party.index + 1}`
	const heading = `h-${id}`
	const source = safeUrl(account.source)
	const facts = [account.kind, account.date, size(party)].filter((fact) => fact).map(String)
	const near = party.fidelity && fidelity[party.fidelity]?.meaning
	return html`<article class="pane" id="${id}" data-p="${party.index}" aria-labelledby="${heading}">
<header data-nothing="${phrases.saysNothing}"><h3 id="${heading}">${partyName(party)}</h3>
${account.title && html`<p class="title" dir="auto">${oneLine(account.title)}</p>`}
${near && html`<p class="facts near">${near}</p>`}
<p class="facts">${facts.map((fact, index) => [index > 0 && ' · ', html`<bdi>${oneLine(fact)}</bdi>`])}</p>
${
	account.source &&
	html`<p class="facts source" dir="auto">${source ? html`<a href="${source}" rel="noopener noreferrer">${oneLine(account.source)}</a>` : oneLine(account.source)}</p>`
}
</header>
<div class="text" tabindex="0" role="region" aria-label="${phrases.textOf(oneLine(party.name))}" dir="auto"${language(party)}>${account.text === undefined ? withoutText(page, party) : body(page, party, account.text)}</div>
</article>`
}

function size({ account, claims }: Party): string {
	const words = account.text?.match(/\S+/g)?.length
	return [words !== undefined && count(words, 'word'), count(claims.length, 'claim')]
		.filter((part) => part !== false)
		.join(' · ')
}

/** The text between claims as it is, claims as spans; every character once and in order. */
function body(page: Page, party: Party, text: string): Part {
	const parts: Part[] = []
	let at = 0
	for (const claim of party.claims) {
		// Claims of one account never overlap; a hand-made file must not lose text over it all the same.
		if (claim.start < at || claim.end > text.length || claim.end <= claim.start) continue
		parts.push(text.slice(at, claim.start))
		parts.push(span(page, party, claim, text.slice(claim.start, claim.end)))
		at = claim.end
	}
	parts.push(text.slice(at))
	return parts
}

function withoutText(page: Page, party: Party): Part {
	return [
		html`<p class="none">${phrases.noText}</p>`,
		party.claims.map((claim) => html`<p>${span(page, party, claim, claim.quote)}</p>`)
	]
}

function span(page: Page, party: Party, claim: Claim, text: string): Html {
	const { view } = page
	const state = view.stateOf(claim)
	const matter = view.matterOf(claim.id)
	const topics = view.topicsOf(claim.id).flatMap((id) => page.topicAnchor(id) ?? [])
	const inside = marked(page, claim, text)
	const anchor = page.claimAnchor(claim.id)
	if (state === 'aside') return html`<span class="claim s-aside" id="${anchor}">${inside}</span>`
	const label = description(page, party, claim, state)
	const weighty = view.omissionsOf(claim.id).some(({ salience }) => salience >= WEIGHTY)
	return html`<span class="claim s-${state}${weighty && ' weighty'}" id="${anchor}"${matter && html` data-m="${matter.number}"`}${topics.length > 0 && html` data-t="${topics.join(' ')}"`}>${inside}${
		matter &&
		html`<a class="ref" href="#m${matter.number}" title="${label}" aria-label="${label}">${states[state].sign}${matter.number}</a>`
	}</span>`
}

/** Where the claim stands, in words: for a screen reader, and for who points at its number. */
function description({ view }: Page, party: Party, claim: Claim, state: ClaimState): string {
	const matter = view.matterOf(claim.id)
	const others = view.parties.filter(
		(other) => other.id !== party.id && matter?.cells.has(other.id)
	)
	const left = [...new Set(view.omissionsOf(claim.id).map((omission) => omission.account))]
	return [
		`${phrases.matterNumber(matter?.number ?? 0)}: ${states[state].label}`,
		others.length > 0 && phrases.alsoIn(inWords(others.map((other) => oneLine(other.name)))),
		left.length > 0 && phrases.leftOutBy(inWords(left.map((id) => oneLine(view.party(id).name))))
	]
		.filter((part) => part)
		.join('; ')
}
