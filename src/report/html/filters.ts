import { kinds, phrases } from '../../language/en/wording.js'
import type { Finding } from '../../model/index.js'
import { oneLine } from '../safe.js'
import { type Html, html } from './markup.js'
import type { Page } from './page.js'

/** Marks of an omission that one can filter by, beside the kinds of divergence. */
const OMISSION_KINDS = { attributed: phrases.ownSide, absent: phrases.topicAbsent }

/** The kinds of a finding, as the tokens that the filter knows. */
export function kindsOf(page: Page, finding: Finding): string[] {
	if (finding.type === 'divergence') return [`k${kindList(page).indexOf(finding.kind)}`]
	return [finding.attributed && 'attributed', finding.topicAbsent && 'absent'].filter(
		(kind) => kind !== false
	)
}

/** The form that narrows the findings; the script unhides it, without it all findings show. */
export function filters(page: Page): Html {
	const { parties, comparison } = page.view
	const total = comparison.findings.length
	return html`<form class="filters" id="filters" hidden>
${select('type', phrases.filterType, [
	['omission', phrases.omissionsOnly],
	['divergence', phrases.divergencesOnly]
])}
${select('kind', phrases.filterKind, [
	...kindList(page).map((kind, index): [string, string] => [
		`k${index}`,
		oneLine(kinds[kind] ?? kind)
	]),
	...Object.entries(OMISSION_KINDS)
])}
${select(
	'party',
	phrases.filterParty,
	parties.map((party): [string, string] => [String(party.index), oneLine(party.name)])
)}
<label>${phrases.filterSalience} <span class="range"><input type="range" name="salience" min="0" max="1" step="0.05" value="0"><output name="least">0</output></span></label>
<button type="reset">${phrases.reset}</button>
<p class="shown" role="status" data-total="${total}" data-shown="${phrases.shownOf}">${phrases.shownOf.replace('%', String(total)).replace('%', String(total))}</p>
</form>`
}

function select(name: string, label: string, options: [string, string][]): Html {
	return html`<label>${label} <select name="${name}"><option value="">${phrases.all}</option>${options.map(
		([value, text]) => html`<option value="${value}">${text}</option>`
	)}</select></label>`
}

const lists = new WeakMap<Page, string[]>()

function kindList(page: Page): string[] {
	const known = lists.get(page)
	if (known) return known
	const list = [...new Set(page.view.divergences.map((divergence) => divergence.kind))].sort()
	lists.set(page, list)
	return list
}
