import type { Claim, Comparison, Finding, Link } from 'rashomon'

/** One side of a link, in words. */
export interface Said {
	party: string
	quote: string
}

/** A link of the finding, with what its score is made of, the strongest signal first. */
export interface ExplainedLink {
	a: Said
	b: Said
	score: number
	relation: string
	signals: [name: string, value: number][]
}

/** Most links shown: the strongest explain the finding, the rest only fill the page. */
const MOST = 6

/** What a finding is called in a list. */
export function nameOf(finding: Finding, comparison: Comparison): string {
	if (finding.type === 'divergence')
		return `${finding.kind}: ${finding.positions.map(({ value }) => value).join(' / ')}`
	const party = comparison.accounts.find(({ id }) => id === finding.account)?.party
	const topic = comparison.topics.find(({ id }) => id === finding.topic)?.label
	return `left out by ${party ?? finding.account}: ${topic ?? finding.topic}`
}

/** The claims that a finding rests on. */
function claimsOf(finding: Finding): string[] {
	if (finding.type === 'omission') return finding.claims
	return finding.positions.flatMap(({ evidence }) => evidence.map(({ claim }) => claim))
}

/** The links behind a finding: between its sides, or from what is left out to whoever else says it. */
export function explain(finding: Finding, comparison: Comparison): ExplainedLink[] {
	const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
	const own = new Set(claimsOf(finding))
	const omission = finding.type === 'omission'
	return comparison.links
		.filter(({ a, b }) => (omission ? own.has(a) || own.has(b) : own.has(a) && own.has(b)))
		.sort((x, y) => y.score - x.score)
		.slice(0, MOST)
		.flatMap((link) => explained(link, claims, comparison))
}

function explained(
	link: Link,
	claims: ReadonlyMap<string, Claim>,
	{ accounts }: Comparison
): ExplainedLink[] {
	const [a, b] = [claims.get(link.a), claims.get(link.b)]
	if (!a || !b) return []
	const said = ({ account, quote }: Claim): Said => ({
		party: accounts.find(({ id }) => id === account)?.party ?? account,
		quote
	})
	const signals = Object.entries(link.signals)
		.filter(([, value]) => Math.abs(value) >= 0.005)
		.sort(([, x], [, y]) => y - x)
	return [{ a: said(a), b: said(b), score: link.score, relation: link.relation, signals }]
}

/** The nearest thing that the silent account says, when there is one. */
export function nearest(
	finding: Finding,
	comparison: Comparison
): (Said & { score: number }) | undefined {
	if (finding.type !== 'omission' || !finding.nearest) return undefined
	const { claim: id, score } = finding.nearest
	const claim = comparison.claims.find((one) => one.id === id)
	if (!claim) return undefined
	const party = comparison.accounts.find((one) => one.id === claim.account)?.party ?? claim.account
	return { party, quote: claim.quote, score }
}
