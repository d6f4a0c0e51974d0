import {
	kinds,
	phrases,
	relations,
	type SignalTold,
	signalsInWords
} from '../language/en/wording.js'
import type { Comparison, Finding, Link } from '../model/index.js'
import { nearestQuote } from './quotes.js'
import { claimIdsOf, type Party, type View, viewOf } from './view.js'

/** Links explained for a finding; more would explain nothing more. */
const LINKS = 4
/** Of these, most to the nearest miss. */
const MISSED = 2
/** Claims of a finding whose links are looked at. */
const CLAIMS = 12

/** Somebody's words. */
export interface Said {
	account: string
	party: string
	quote: string
}

/** A link behind a finding, with what its score is made of in words. */
export interface ExplainedLink {
	a: Said
	b: Said
	score: number
	/** How the two relate, in words. */
	relation: string
	signals: SignalTold[]
}

/** Why a finding is one. */
export interface Explanation {
	/** What it is, in short. */
	title: string
	message: string
	salience: number
	confidence: number
	/** Of an omission: the nearest thing that the silent account does say. */
	nearest?: Said & { score: number }
	/** The strongest of the links that it rests on. */
	links: ExplainedLink[]
}

/** Tells the findings of one comparison in words. */
export interface Explainer {
	/** The finding in a line of a list. */
	title(finding: Finding): string
	explain(finding: Finding): Explanation
}

/** Looks a comparison over once, to explain any of its findings. */
export function explainer(comparison: Comparison): Explainer {
	const view = viewOf(comparison)
	return {
		title: (finding) => title(view, finding),
		explain(finding) {
			const { message, salience, confidence } = finding
			const near = nearest(view, finding)
			return {
				title: title(view, finding),
				message,
				salience,
				confidence,
				...(near ? { nearest: near } : {}),
				links: linksBehind(view, finding)
			}
		}
	}
}

function title(view: View, finding: Finding): string {
	if (finding.type === 'omission') {
		const say = finding.topicAbsent ? phrases.neverMentions : phrases.leavesOutOn
		const topic = view.topic(finding.topic)?.label ?? finding.topic
		return say(view.party(finding.account).name, topic)
	}
	const values = finding.positions.map(({ value }) => value).join(` ${phrases.versus} `)
	return `${kinds[finding.kind] ?? finding.kind}: ${values}`
}

function nearest(view: View, finding: Finding): Explanation['nearest'] {
	if (finding.type !== 'omission' || !finding.nearest) return undefined
	const quoted = nearestQuote(view, finding)
	return quoted && { ...said(quoted.party, quoted.quote), score: finding.nearest.score }
}

/**
 * The links that a finding rests on, the strongest first: between the sides of a divergence; for an
 * omission to the nearest miss, then among those who do say it.
 */
export function linksBehind(view: View, finding: Finding): ExplainedLink[] {
	const claims = claimIdsOf(finding).slice(0, CLAIMS)
	const among = claims.flatMap((a, index) => claims.slice(index + 1).map((b) => view.link(a, b)))
	const nearest = finding.type === 'omission' ? finding.nearest?.claim : undefined
	const missed = nearest === undefined ? [] : claims.map((claim) => view.link(claim, nearest))
	return [...strongest(missed).slice(0, MISSED), ...strongest(among)]
		.slice(0, LINKS)
		.flatMap((link) => explained(view, link))
}

function strongest(links: (Link | undefined)[]): Link[] {
	return links.filter((link) => link !== undefined).sort((a, b) => b.score - a.score)
}

function explained(view: View, { a, b, score, relation, signals }: Link): ExplainedLink[] {
	const [one, other] = [view.claim(a), view.claim(b)]
	if (!one || !other) return []
	return [
		{
			a: said(view.party(one.account), one.quote),
			b: said(view.party(other.account), other.quote),
			score,
			relation: relations[relation],
			signals: signalsInWords(signals)
		}
	]
}

function said({ id, name }: Party, quote: string): Said {
	return { account: id, party: name, quote }
}
