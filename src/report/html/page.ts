import type { Finding } from '../../model/index.js'
import type { View } from '../view.js'

/** What the sections of the page share: the comparison, and the anchors they link each other by. */
export interface Page {
	view: View
	/** `c12`: a claim in its account. Numbers, because ids of a comparison may hold anything. */
	claimAnchor(id: string): string | undefined
	/** `f3`: a finding in the list of all. */
	findingAnchor(finding: Finding): string
	/** `t4`: a topic; what a cell of the coverage table and its claims have in common. */
	topicAnchor(id: string | undefined): string | undefined
	/** Evidence of divergences inside a claim: spans of the account's text, in order. */
	evidence(claim: string): [number, number][]
}

/** Numbers everything that can be linked to. */
export function pageOf(view: View): Page {
	const { claims, findings, topics } = view.comparison
	const claimNumbers = new Map(claims.map((claim, index) => [claim.id, `c${index + 1}`]))
	const findingNumbers = new Map(findings.map((finding, index) => [finding, `f${index + 1}`]))
	const topicNumbers = new Map(topics.map((topic, index) => [topic.id, `t${index + 1}`]))
	const spans = new Map<string, [number, number][]>()
	for (const divergence of view.divergences)
		for (const position of divergence.positions)
			for (const { claim, start, end } of position.evidence) {
				const known = spans.get(claim)
				if (known) known.push([start, end])
				else spans.set(claim, [[start, end]])
			}
	return {
		view,
		claimAnchor: (id) => claimNumbers.get(id),
		findingAnchor: (finding) => findingNumbers.get(finding) ?? 'findings',
		topicAnchor: (id) => (id === undefined ? undefined : topicNumbers.get(id)),
		evidence: (claim) => (spans.get(claim) ?? []).sort((a, b) => a[0] - b[0])
	}
}
