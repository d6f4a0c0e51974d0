import { count, headings, inWords, phrases } from '../../language/en/wording.js'
import type { Finding } from '../../model/index.js'
import { notIn, omittedQuotes, sidesOf } from '../quotes.js'
import { oneLine } from '../safe.js'
import { type Html, html, join, type Part } from './markup.js'
import type { Page } from './page.js'
import { marks, partyName, quotation, stateTag } from './parts.js'
import { kindOf, slots, titleOf } from './titles.js'

/** How many findings lead. */
const LEADING = 3

/** The top of the page: the event, who tells of it, and what matters most, in words. */
export function headline(page: Page): Html {
	const { view } = page
	const { event, findings } = view.comparison
	return html`<header class="mast" id="top">
<p class="kicker">${phrases.kicker}</p>
<h1 dir="auto">${oneLine(event?.title ?? event?.id ?? phrases.untitled)}</h1>
<p class="dek">${event?.date && html`<time>${longDate(event.date)}</time>. `}${told(page)}</p>
<p class="sum">${sums(page)}</p>
</header>
${navigation()}
<section aria-labelledby="h-leading" class="leading">
<h2 id="h-leading">${headings.leading}</h2>
${
	findings.length === 0
		? html`<p class="none">${phrases.noFindings}</p>`
		: html`<ol class="lead">${findings.slice(0, LEADING).map((finding) => lead(page, finding))}</ol>`
}
</section>`
}

function told({ view }: Page): Part {
	if (view.parties.length === 0) return undefined
	return slots((...names) => phrases.between(inWords(names)), ...view.parties.map(partyName))
}

function sums({ view }: Page): Part {
	const of = (state: string) => view.matters.filter((matter) => matter.row.state === state).length
	return join(
		[
			count(view.parties.length, 'account'),
			count(view.comparison.claims.length, 'claim'),
			`${count(of('agreed'), 'matter')} agreed`,
			count(view.divergences.length, 'divergence'),
			count(view.omissions.length, 'omission')
		],
		html` <span aria-hidden="true">·</span> `
	)
}

function navigation(): Html {
	const links: [string, string][] = [
		['coverage', headings.coverage],
		['accounts', headings.accounts],
		['alignment', headings.alignment],
		['findings', headings.findings],
		['notes', headings.notes]
	]
	return html`<nav aria-label="${phrases.sections}"><ul>${links.map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`)}</ul></nav>`
}

function lead(page: Page, finding: Finding): Html {
	const { view } = page
	const omission = finding.type === 'omission'
	const all = omission
		? omittedQuotes(view, finding)
		: sidesOf(view, finding).flatMap((side) => side.quotes)
	return html`<li class="lead-item s-${omission ? 'omitted' : 'diverging'}">
<p>${stateTag(omission ? 'omitted' : 'diverging', kindOf(finding))}</p>
<h3><a href="#${page.findingAnchor(finding)}">${titleOf(page, finding)}</a></h3>
${notIn('', all)
	.slice(0, omission ? 1 : 3)
	.map((quoted) => quotation(page, quoted))}
${omission && finding.attributed && marks(finding)}
</li>`
}

/** `24 November 2025` for an ISO day; anything else as it is. */
function longDate(date: string): string {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined
	if (!day || Number.isNaN(day.getTime())) return oneLine(date)
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
