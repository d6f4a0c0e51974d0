import { count, headings, phrases, states } from '../../language/en/wording.js'
import type { Topic } from '../../model/index.js'
import { oneLine } from '../safe.js'
import type { Party } from '../view.js'
import { type Html, html } from './markup.js'
import type { Page } from './page.js'
import { partyName } from './parts.js'

/** Topics shown at once; the rest unfold. */
const SHOWN = 18

/** Topics x parties: who speaks of what, and who is silent. A cell leads to its claims. */
export function coverage(page: Page): Html {
	const { topics } = page.view
	const most = topics.reduce((max, topic) => Math.max(max, ...Object.values(topic.coverage)), 1)
	return html`<section id="coverage" aria-labelledby="h-coverage">
<h2 id="h-coverage">${headings.coverage}</h2>
${
	topics.length === 0
		? html`<p class="none">${phrases.noTopics}</p>`
		: html`<p class="lede">${phrases.coverageLede}</p>
${key(most)}
${table(page, topics.slice(0, SHOWN), most)}
${
	topics.length > SHOWN &&
	html`<details class="rest"><summary>${phrases.more(topics.length - SHOWN)}</summary>${table(page, topics.slice(SHOWN), most)}</details>`
}`
}
</section>`
}

/** What tints and signs mean, with the numbers that each tint stands for. */
function key(most: number): Html {
	const numbers = Array.from({ length: most }, (_, index) => index + 1)
	const tints = [1, 2, 3, 4].flatMap((tint) => {
		const of = numbers.filter((n) => step(n, most) === tint)
		const [first, last] = [of[0], of.at(-1)]
		if (first === undefined) return []
		return [html`<span class="h${tint}">${first}${last !== first && `–${last}`}</span>`]
	})
	const { sign } = states.omitted
	return html`<ul class="key">
<li>${tints} ${phrases.claims}</li>
<li><span class="h0 left">${sign} ${phrases.leftOut}</span> ${phrases.leftOutMeaning}</li>
<li><span class="h1">${sign} ${phrases.inPart}</span> ${phrases.inPartMeaning}</li>
<li><span class="h0">${phrases.silentSign}</span> ${phrases.silentMeaning}</li>
</ul>`
}

/** Four tints; where everybody says little, one claim is still the lightest. */
function step(n: number, most: number): number {
	return Math.ceil((n / Math.max(most, 6)) * 4)
}

function table(page: Page, topics: Topic[], most: number): Html {
	const { parties } = page.view
	return html`<div class="scroll" tabindex="0" role="group" aria-label="${headings.coverage}"><table class="heat">
<thead><tr><th scope="col">${phrases.topicHead}</th>${parties.map((party) => html`<th scope="col">${partyName(party)}</th>`)}</tr></thead>
<tbody>${topics.map(
		(
			topic
		) => html`<tr><th scope="row"><bdi>${oneLine(topic.label)}</bdi></th>${parties.map((party) => cell(page, topic, party, most))}</tr>
`
	)}</tbody>
</table></div>`
}

function cell(page: Page, topic: Topic, party: Party, most: number): Html {
	const n = topic.coverage[party.id] ?? 0
	const omission = page.view.omissionOf(party.id, topic.id)
	if (n === 0)
		return omission
			? html`<td class="h0 left"><a href="#${page.findingAnchor(omission)}"><span aria-hidden="true">${states.omitted.sign}</span> <span class="vh-phone">${phrases.leftOut}</span>${hidden(topic, party)}</a></td>`
			: html`<td class="h0"><span aria-hidden="true">${phrases.silentSign}</span><span class="vh">${phrases.silent}</span></td>`
	const first = page.view.claimsOn(party.id, topic.id)[0]
	const anchor = (first && page.claimAnchor(first.id)) ?? 'accounts'
	const said = html`<a href="#${anchor}" data-t="${page.topicAnchor(topic.id)}" data-p="${party.index}">${n}<span class="vh"> ${count(n, 'claim').replace(/^\d+ /, '')}</span>${hidden(topic, party)}</a>`
	if (!omission) return html`<td class="h${step(n, most)}">${said}</td>`
	return html`<td class="h${step(n, most)}"><div class="parts">${said} <a class="partly" href="#${page.findingAnchor(omission)}"><span aria-hidden="true">${states.omitted.sign}</span> <span class="vh-phone">${phrases.inPart}</span>${hidden(topic, party)}</a></div></td>`
}

function hidden(topic: Topic, party: Party): Html {
	return html`<span class="vh">: ${oneLine(topic.label)}, ${oneLine(party.name)}</span>`
}
