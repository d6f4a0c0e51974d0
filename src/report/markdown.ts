import { headings, inWords, kinds, phrases, score, states } from '../language/en/wording.js'
import type { Comparison, Divergence, Omission } from '../model/index.js'
import {
	fidelityOf,
	matterQuotes,
	nearestQuote,
	notesOf,
	notIn,
	omittedQuotes,
	type Quoted,
	sidesOf
} from './quotes.js'
import { oneLine } from './safe.js'
import { type Party, type View, viewOf } from './view.js'

/**
 * Text of an account as Markdown that shows it: no emphasis, link, image, HTML, table, formula,
 * heading or list comes of it, and no address becomes a link by itself.
 */
export function escapeMarkdown(text: string): string {
	return oneLine(text)
		.replace(/[\\`*_{}[\]<>|~&$#]/g, '\\$&')
		.replace(/:\/\//g, ':\\/\\/')
		.replace(/\b(www|mailto|xmpp)([.:])/gi, '$1\\$2')
		.replace(/@/g, '\\@')
		.replace(/^([-+=])/, '\\$1')
		.replace(/^(\d+)([.)])/, '$1\\$2')
}

/** The comparison as a Markdown document: every finding, in full. */
export function renderMarkdown(comparison: Comparison): string {
	const view = viewOf(comparison)
	return `${[
		head(view),
		omissions(view),
		divergences(view),
		agreements(view),
		coverage(view),
		notes(view)
	]
		.filter((block) => block !== '')
		.join('\n\n')}\n`
}

const md = escapeMarkdown

function head(view: View): string {
	const { event } = view.comparison
	const title = md(event?.title ?? event?.id ?? phrases.untitled)
	const date = event?.date ? `${md(event.date)}. ` : ''
	const told = view.parties.length ? `${phrases.between(inWords(view.parties.map(named)))}.` : ''
	return [`# ${title}`, `${date}${told}`.trim(), phrases.notWho].filter((line) => line).join('\n\n')
}

function omissions(view: View): string {
	if (view.omissions.length === 0) return section(headings.omissions, phrases.noOmissions)
	const accounts = [...new Set(view.omissions.map((omission) => omission.account))]
	return section(
		headings.omissions,
		...accounts.map((account) =>
			[
				`### ${named(view.party(account))}`,
				view.omissions
					.filter((omission) => omission.account === account)
					.map((omission) => omissionItem(view, omission))
					.join('\n')
			].join('\n\n')
		)
	)
}

function omissionItem(view: View, omission: Omission): string {
	const nearest = nearestQuote(view, omission)
	const topic = view.topic(omission.topic)?.label ?? omission.topic
	const facts = [
		omission.attributed && md(phrases.attributed(view.party(omission.account).name)),
		omission.topicAbsent && phrases.topicAbsent,
		`${phrases.salience} ${score(omission.salience)}`,
		`${phrases.confidence} ${score(omission.confidence)}`
	].filter((fact) => fact !== false)
	return [
		`- **${md(topic)}** ${states.omitted.sign} ${md(omission.message)}`,
		...notIn(omission.message, omittedQuotes(view, omission)).map(
			(quoted) => `  - ${said(quoted)}`
		),
		...(nearest && omission.nearest
			? [`  - ${phrases.nearest} (${score(omission.nearest.score)}): “${md(nearest.quote)}”`]
			: []),
		`  - ${facts.join(' · ')}`
	].join('\n')
}

function divergences(view: View): string {
	if (view.divergences.length === 0) return section(headings.divergences, phrases.noDivergences)
	return section(
		headings.divergences,
		view.divergences.map((divergence) => divergenceItem(view, divergence)).join('\n')
	)
}

function divergenceItem(view: View, divergence: Divergence): string {
	return [
		`- **${md(kinds[divergence.kind] ?? divergence.kind)}** ${states.diverging.sign} ${md(divergence.message)}`,
		...sidesOf(view, divergence).map(
			(side) => `  - **${md(side.value)}** (${side.quotes.map(said).join('; ')})`
		),
		`  - ${phrases.salience} ${score(divergence.salience)} · ${phrases.confidence} ${score(divergence.confidence)}`
	].join('\n')
}

function agreements(view: View): string {
	const agreed = view.matters.filter((matter) => matter.row.state === 'agreed')
	return section(
		headings.agreements(view.parties.length),
		agreed.length === 0
			? phrases.noAgreements
			: agreed
					.map(
						(matter) =>
							`- ${matterQuotes(view, matter.cells).map(said).join(` ${states.agreed.sign} `)}`
					)
					.join('\n')
	)
}

function coverage(view: View): string {
	const { topics } = view
	if (topics.length === 0) return section(headings.coverage, phrases.noTopics)
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`
	return section(
		headings.coverage,
		[
			line([phrases.topic, ...view.parties.map(named)]),
			line(['---', ...view.parties.map(() => '---:')]),
			...topics.map((topic) =>
				line([
					md(topic.label),
					...view.parties.map((party) => {
						const n = topic.coverage[party.id] ?? 0
						if (n > 0) return String(n)
						return view.omissionOf(party.id, topic.id)
							? `${states.omitted.sign} ${phrases.leftOut}`
							: phrases.silentSign
					})
				])
			)
		].join('\n')
	)
}

function notes(view: View): string {
	const all = notesOf(view)
	return all.length === 0
		? section(headings.notes, phrases.noNotes)
		: section(headings.notes, all.map((note) => `- ${md(note.message)}`).join('\n'))
}

function section(title: string, ...blocks: string[]): string {
	return [`## ${title}`, ...blocks].join('\n\n')
}

function said(quoted: Quoted): string {
	return quoted.quote ? `${named(quoted.party)}: “${md(quoted.quote)}”` : named(quoted.party)
}

function named(party: Party): string {
	const note = fidelityOf(party)
	return note ? `${md(party.name)} (${note})` : md(party.name)
}
