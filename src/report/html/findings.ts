import { headings, kinds, phrases, score } from '../../language/en/wording.js'
import type { Divergence, Finding, Omission } from '../../model/index.js'
import { type ExplainedLink, linksBehind } from '../explain.js'
import { nearestQuote, omittedQuotes, sidesOf } from '../quotes.js'
import { oneLine } from '../safe.js'
import { accountsOf, claimIdsOf } from '../view.js'
import { filters, kindsOf } from './filters.js'
import { type Html, html, type Part } from './markup.js'
import type { Page } from './page.js'
import { bar, marks, partyName, quotation, stateTag } from './parts.js'
import { kindOf, titleOf } from './titles.js'

/** Findings that stand open; the others unfold. */
const OPEN = 3
/** Quotes shown before the rest unfolds. */
const QUOTES = 4

/** Every finding with its evidence, values, nearest miss, and why. */
export function findings(page: Page): Html {
	const all = page.view.comparison.findings
	return html`<section id="findings" aria-labelledby="h-findings">
<h2 id="h-findings">${headings.findings}</h2>
${all.length === 0 ? html`<p class="none">${phrases.noFindings}</p>` : html`<p class="lede">${phrases.findingsLede}</p>${filters(page)}`}
<ol class="findings">
${all.map((finding, index) => item(page, finding, index < OPEN))}
</ol>
</section>`
}

function item(page: Page, finding: Finding, open: boolean): Html {
	const { view } = page
	const state = finding.type === 'omission' ? 'omitted' : 'diverging'
	const parties = accountsOf(finding).map((id) => view.party(id).index)
	return html`<li class="finding s-${state}" id="${page.findingAnchor(finding)}" data-type="${finding.type}" data-kinds="${kindsOf(page, finding).join(' ')}" data-parties="${parties.join(' ')}" data-salience="${finding.salience}">
<details${open && html` open`}><summary><span class="over">${stateTag(state, kindOf(finding))}<span class="num">${phrases.salience} ${score(finding.salience)}</span></span>
<h3>${titleOf(page, finding)}</h3></summary>
${message(page, finding)}
${finding.type === 'omission' ? omission(page, finding) : divergence(page, finding)}
${why(page, finding)}
</details>
</li>
`
}

/** The finding's own sentence, unless it only says what title and quotes say already. */
function message({ view }: Page, finding: Finding): Part {
	// That of a known kind only names the values, which stand above the quotes.
	if (finding.type === 'divergence' && Object.hasOwn(kinds, finding.kind)) return undefined
	const said = claimIdsOf(finding).map((id) => view.claim(id)?.quote ?? '')
	if (said.some((quote) => quote !== '' && finding.message.includes(quote))) return undefined
	return html`<p class="message" dir="auto">${oneLine(finding.message)}</p>`
}

function omission(page: Page, finding: Omission): Html {
	const quotes = omittedQuotes(page.view, finding)
	const nearest = nearestQuote(page.view, finding)
	const party = page.view.party(finding.account)
	return html`${marks(finding)}
<div class="sides"><div class="side"><h4>${phrases.statedBy}</h4>
${quotes.slice(0, QUOTES).map((quoted) => quotation(page, quoted))}
${
	quotes.length > QUOTES &&
	html`<details class="rest"><summary>${phrases.more(quotes.length - QUOTES)}</summary>${quotes.slice(QUOTES).map((quoted) => quotation(page, quoted))}</details>`
}</div>
<div class="side"><h4>${nearest ? phrases.nearestHead : partyName(party)}</h4>
${
	nearest
		? html`${quotation(page, nearest)}<p class="num">${phrases.linkScore} ${score(finding.nearest?.score ?? 0)}</p>`
		: html`<p class="nothing">${phrases.noNearest}</p>`
}</div></div>`
}

function divergence(page: Page, finding: Divergence): Html {
	const sides = sidesOf(page.view, finding)
	return html`<div class="sides">${sides.map(
		(side) => html`<div class="side"><h4 class="value" dir="auto">${oneLine(side.value)}</h4>
${side.quotes.map((quoted) => quotation(page, quoted))}</div>`
	)}</div>`
}

function why(page: Page, finding: Finding): Html {
	return html`<details class="why"><summary>${phrases.whyShort}</summary>
<dl class="bars">${bar(phrases.salience, finding.salience)}${bar(phrases.confidence, finding.confidence)}</dl>
${linksBehind(page.view, finding).map((link) => linkBars(page, link))}
</details>`
}

/** A link with what its score is made of: what speaks for one matter, then what against it. */
function linkBars({ view }: Page, { a, b, score, relation, signals }: ExplainedLink): Html {
	return html`<p class="pair">${partyName(view.party(a.account))} <span aria-hidden="true">↔</span><span class="vh">${phrases.and}</span> ${partyName(view.party(b.account))}: ${relation}</p>
<dl class="bars">${bar(phrases.linkScore, score)}${signals.map(({ label, value, against }) =>
		bar((against ? phrases.against : '') + oneLine(label), value, against)
	)}</dl>`
}
