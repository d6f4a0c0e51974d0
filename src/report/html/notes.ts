import { headings, phrases } from '../../language/en/wording.js'
import type { Note } from '../../model/index.js'
import { notesOf } from '../quotes.js'
import { oneLine } from '../safe.js'
import { type Html, html } from './markup.js'
import type { Page } from './page.js'
import { quotation } from './parts.js'

/** Claims quoted for a note; the rest is counted. */
const QUOTES = 5

/** What was not compared or weighs less, and how the comparison was made. */
export function notes(page: Page): Html {
	const { method } = page.view.comparison
	const all = notesOf(page.view)
	return html`<section id="notes" aria-labelledby="h-notes">
<h2 id="h-notes">${headings.notes}</h2>
${all.length === 0 ? html`<p class="none">${phrases.noNotes}</p>` : html`<ul class="notes">${all.map((note) => item(page, note))}</ul>`}
</section>
<footer>
<p>${phrases.notWho}</p>
<p>rashomon ${oneLine(method.version)}${method.languages.length > 0 && ` · ${method.languages.map(oneLine).join(', ')}`}${method.encoder && ` · ${oneLine(method.encoder)}`}${method.judge && ` · ${oneLine(method.judge)}`} · ${phrases.offline}</p>
</footer>`
}

function item(page: Page, note: Note): Html {
	const claims = (note.claims ?? [])
		.map((id) => page.view.claim(id))
		.filter((claim) => claim !== undefined)
	return html`<li><p dir="auto">${oneLine(note.message)}</p>${claims
		.slice(0, QUOTES)
		.map((claim) =>
			quotation(page, { party: page.view.party(claim.account), claim, quote: claim.quote })
		)}${claims.length > QUOTES && html`<p>${phrases.more(claims.length - QUOTES)}</p>`}</li>`
}
