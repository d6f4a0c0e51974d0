import { headings, phrases } from '../../language/en/wording.js'
import type { Claim } from '../../model/index.js'
import { oneLine } from '../safe.js'
import type { ClaimState, Matter, Party } from '../view.js'
import { diffWords } from '../words.js'
import { type Html, html } from './markup.js'
import type { Page } from './page.js'
import { language, marked, partyName, speakers, stateTag } from './parts.js'

/** More accounts than this do not fit side by side. */
const MOST = 5

/** A row a matter, a column a party; what one party alone says is folded away. */
export function alignment(page: Page): Html {
	const shared = page.view.matters.filter((matter) => matter.row.state !== 'single')
	const single = page.view.matters.filter((matter) => matter.row.state === 'single')
	return html`<section id="alignment" aria-labelledby="h-alignment">
<h2 id="h-alignment">${headings.alignment}</h2>
${shared.length > 0 ? html`<p class="lede">${phrases.alignmentLede}</p>${table(page, shared, headings.alignment)}` : html`<p class="none">${phrases.noAgreements}</p>`}
${
	single.length > 0 &&
	html`<details class="rest"><summary>${phrases.singles(single.length)}</summary>${table(page, single, phrases.singles(single.length))}</details>`
}
</section>`
}

// The roles are spelled out because a phone shows the rows as cards, and a table that is no longer
// displayed as one loses its meaning to screen readers.
function table(page: Page, matters: Matter[], label: string): Html {
	const { parties } = page.view
	const markup = html`<table class="align" role="table" aria-label="${label}">
<thead class="vh-phone" role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${phrases.matterHead}</th>${parties.map(
		(party) => html`<th scope="col" role="columnheader">${partyName(party)}</th>`
	)}</tr></thead>
<tbody role="rowgroup">${matters.map((matter) => row(page, matter))}</tbody>
</table>`
	// More columns than a screen holds scroll under their own head.
	return parties.length <= MOST
		? markup
		: html`<div class="scroll many" tabindex="0" role="group" aria-label="${label}">${markup}</div>`
}

function row(page: Page, matter: Matter): Html {
	const { parties, topic } = page.view
	const state = stateOf(page, matter)
	const label = topic(matter.row.topic)?.label
	return html`<tr role="row" id="m${matter.number}" class="s-${state}">
<th scope="row" role="rowheader"><span class="no">${matter.number}</span> ${stateTag(state)}${label && html`<br><bdi class="topic">${oneLine(label)}</bdi>`}</th>
${parties.map((party) => cell(page, party, matter.cells.get(party.id)))}
</tr>
${matter.cells.size > 1 && differences(page, matter)}`
}

function cell(page: Page, party: Party, claims: Claim[] | undefined): Html {
	if (!claims?.length)
		return html`<td role="cell" class="empty"><span class="who" aria-hidden="true">${partyName(party)}</span><span class="nothing">${phrases.saysNothingShort}</span></td>`
	return html`<td role="cell" dir="auto"${language(party)}><span class="who" aria-hidden="true">${partyName(party)}</span>${claims.map(
		(claim) =>
			html`<p><a href="#${page.claimAnchor(claim.id)}">${marked(page, claim, claim.quote)}</a>${speakers(claim)}</p>`
	)}</td>`
}

/** The wording against the first account's, folded: one comparison for each further account. */
function differences(page: Page, matter: Matter): Html {
	const said = page.view.parties
		.filter((party) => matter.cells.get(party.id)?.length)
		.map((party) => ({
			party,
			text: oneLine((matter.cells.get(party.id) ?? []).map((claim) => claim.quote).join(' … '))
		}))
	const first = said[0]
	if (!first || said.length < 2) return html``
	return html`<tr role="row" class="diff"><td role="cell" colspan="${page.view.parties.length + 1}"><details><summary>${phrases.wordByWord}<span class="vh"> ${phrases.matterNumber(matter.number)}</span></summary>
${said.slice(1).map(
	({
		party,
		text
	}) => html`<p class="pair">${partyName(first.party)} <span aria-hidden="true">→</span> ${partyName(party)}</p>
<p dir="auto">${
		text === first.text
			? phrases.sameWords
			: diffWords(first.text, text).map(({ value, added, removed }) =>
					added ? html`<ins>${value}</ins>` : removed ? html`<del>${value}</del>` : value
				)
	}</p>`
)}
</details></td></tr>
`
}

function stateOf({ view }: Page, matter: Matter): ClaimState {
	if (matter.row.state !== 'single')
		return matter.row.state === 'divergent' ? 'diverging' : 'agreed'
	const claims = [...matter.cells.values()].flat()
	const states = new Set(claims.map((claim) => view.stateOf(claim)))
	return states.has('omitted') ? 'omitted' : states.has('only') ? 'only' : 'aside'
}
