import { kinds, phrases, states } from '../../language/en/wording.js'
import type { Finding } from '../../model/index.js'
import { oneLine } from '../safe.js'
import { type Html, html, type Part } from './markup.js'
import type { Page } from './page.js'

/** What sort of finding it is, in a word or two. */
export function kindOf(finding: Finding): string {
	if (finding.type === 'omission') return phrases.leftOut
	return `${states.diverging.label}: ${oneLine(kinds[finding.kind] ?? finding.kind)}`
}

/** A finding as a headline: who leaves out what, or the values that stand against each other. */
export function titleOf({ view }: Page, finding: Finding): Html {
	if (finding.type === 'divergence') {
		const values = finding.positions.map((position) => oneLine(position.value))
		// Long values make no headline; the message is a sentence.
		return values.join('').length <= 80 && values.length > 0
			? html`${about(view.topic(view.matter(finding.row)?.row.topic)?.label)}${values.map((value, index) => [index > 0 && html` <span class="versus">${phrases.versus}</span> `, html`<bdi>${value}</bdi>`])}`
			: html`<bdi>${oneLine(finding.message)}</bdi>`
	}
	const party = view.party(finding.account)
	const topic = view.topic(finding.topic)?.label ?? finding.topic
	const say = finding.topicAbsent ? phrases.neverMentions : phrases.leavesOutOn
	return slots(
		say,
		html`<bdi>${oneLine(party.name)}</bdi>`,
		html`<bdi class="topic">${oneLine(topic)}</bdi>`
	)
}

/** A phrase of the wording with markup in its places. */
export function slots(phrase: (...places: string[]) => string, ...markup: Html[]): Html {
	// Only marks go through the phrase, never the text of an account: it cannot hold one.
	const marks = markup.map((_, index) => String.fromCharCode(0xe000 + index))
	const pieces = phrase(...marks).split(/([\ue000-\uf8ff])/)
	return html`${pieces.map((piece) => (marks.includes(piece) ? markup[marks.indexOf(piece)] : piece))}`
}

function about(topic: string | undefined): Part {
	return topic ? html`<bdi class="topic">${capital(oneLine(topic))}</bdi>: ` : undefined
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1)
}
