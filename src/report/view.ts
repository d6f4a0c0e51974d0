import type {
	Claim,
	Comparison,
	Divergence,
	Fidelity,
	Finding,
	Link,
	Omission,
	Row,
	Topic
} from '../model/index.js'

/** Where a claim stands among the accounts. `aside`: a courtesy or a signature. */
export type ClaimState = 'diverging' | 'agreed' | 'omitted' | 'only' | 'aside'

/** An account as reports name it. */
export interface Party {
	id: string
	/** 0, 1, …: the order of the accounts. */
	index: number
	/** The party; with the account's id where two accounts have one party. */
	name: string
	/** Only where the text is not verbatim: shown beside the name, always. */
	fidelity?: Exclude<Fidelity, 'verbatim'>
	account: Comparison['accounts'][number]
	/** In the order of the text. */
	claims: Claim[]
}

/** A row with its number in the alignment table. */
export interface Matter {
	number: number
	row: Row
	/** Claims of the accounts, by account id; accounts that say nothing are not there. */
	cells: Map<string, Claim[]>
	divergences: Divergence[]
}

/** A comparison made easy to look things up in; built in one pass over it. */
export interface View {
	comparison: Comparison
	parties: Party[]
	party(id: string): Party
	claim(id: string): Claim | undefined
	topic(id: string | undefined): Topic | undefined
	/** Divergent first, then agreed, then what one account alone says. */
	matters: Matter[]
	/** The matter that a claim belongs to. */
	matterOf(claim: string): Matter | undefined
	/** The matter that a row of the comparison is. */
	matter(row: string): Matter | undefined
	stateOf(claim: Claim): ClaimState
	/** Omissions that name a claim as left out. */
	omissionsOf(claim: string): Omission[]
	/** The omission of a topic by an account. */
	omissionOf(account: string, topic: string): Omission | undefined
	link(a: string, b: string): Link | undefined
	/** What somebody leaves out comes first, the gravest first; then what is spoken of most. */
	topics: Topic[]
	omissions: Omission[]
	divergences: Divergence[]
	/** The first claims of an account on a topic. */
	claimsOn(account: string, topic: string): Claim[]
	/** Topics that a claim is on or names. */
	topicsOf(claim: string): string[]
}

const STATE_ORDER = { divergent: 0, agreed: 1, single: 2 } as const

/** Looks a comparison over once, so that every report can ask it simple questions. */
export function viewOf(comparison: Comparison): View {
	const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
	const topics = new Map(comparison.topics.map((topic) => [topic.id, topic]))
	const links = new Map(comparison.links.map((link) => [pair(link.a, link.b), link]))
	const parties = partiesOf(comparison)
	const partyById = new Map(parties.map((party) => [party.id, party]))
	const omissions = comparison.findings.filter(isOmission)
	const divergences = comparison.findings.filter(isDivergence)
	const matters = mattersOf(
		comparison,
		claims,
		group(divergences, (found) => [found.row])
	)
	const matterByClaim = new Map<string, Matter>()
	for (const matter of matters)
		for (const cell of matter.row.cells) for (const id of cell.claims) matterByClaim.set(id, matter)
	const matterByRow = new Map(matters.map((matter) => [matter.row.id, matter]))
	const omissionsByClaim = group(omissions, (found) => found.claims)
	const omissionByCell = new Map(
		omissions.map((found) => [pair2(found.account, found.topic), found])
	)
	const topicsOf = group(
		comparison.topics.flatMap(({ id, claims, mentions }) =>
			[...claims, ...mentions].map((claim) => ({ claim, topic: id }))
		),
		({ claim }) => [claim]
	)
	const claimsByCell = group(comparison.claims, (claim) =>
		(topicsOf.get(claim.id) ?? []).map(({ topic }) => pair2(claim.account, topic))
	)

	return {
		comparison,
		parties,
		party: (id) => partyById.get(id) ?? stranger(id),
		claim: (id) => claims.get(id),
		topic: (id) => (id === undefined ? undefined : topics.get(id)),
		matters,
		matterOf: (id) => matterByClaim.get(id),
		matter: (id) => matterByRow.get(id),
		stateOf(claim) {
			const matter = matterByClaim.get(claim.id)
			if (matter?.row.state === 'divergent') return 'diverging'
			if (matter?.row.state === 'agreed') return 'agreed'
			if (claim.role !== 'proposition') return 'aside'
			return omissionsByClaim.has(claim.id) ? 'omitted' : 'only'
		},
		omissionsOf: (id) => omissionsByClaim.get(id) ?? [],
		omissionOf: (account, topic) => omissionByCell.get(pair2(account, topic)),
		link: (a, b) => links.get(pair(a, b)),
		topics: topicsByWeight(comparison.topics, omissions),
		omissions,
		divergences,
		claimsOn: (account, topic) => claimsByCell.get(pair2(account, topic)) ?? [],
		topicsOf: (claim) => (topicsOf.get(claim) ?? []).map(({ topic }) => topic)
	}
}

/** What a finding is about, by its claims: the words that bear it out. */
export function claimIdsOf(finding: Finding): string[] {
	if (finding.type === 'omission') return finding.claims
	return [
		...new Set(
			finding.positions.flatMap((position) => position.evidence.map((evidence) => evidence.claim))
		)
	]
}

/** The accounts that a finding concerns. */
export function accountsOf(finding: Finding): string[] {
	if (finding.type === 'omission') return [finding.account, ...finding.statedBy]
	return [...new Set(finding.positions.flatMap((position) => position.accounts))]
}

function isOmission(finding: Finding): finding is Omission {
	return finding.type === 'omission'
}

function isDivergence(finding: Finding): finding is Divergence {
	return finding.type === 'divergence'
}

function partiesOf(comparison: Comparison): Party[] {
	const byAccount = group(comparison.claims, (claim) => [claim.account])
	const named = group(comparison.accounts, (account) => [account.party])
	return comparison.accounts.map((account, index) => ({
		id: account.id,
		index,
		name:
			(named.get(account.party)?.length ?? 0) > 1
				? `${account.party} (${account.id})`
				: account.party,
		...(account.fidelity && account.fidelity !== 'verbatim' ? { fidelity: account.fidelity } : {}),
		account,
		claims: [...(byAccount.get(account.id) ?? [])].sort((a, b) => a.start - b.start)
	}))
}

function topicsByWeight(topics: readonly Topic[], omissions: readonly Omission[]): Topic[] {
	const gravest = new Map<string, number>()
	for (const { topic, salience } of omissions)
		gravest.set(topic, Math.max(salience, gravest.get(topic) ?? 0))
	const total = (topic: Topic) => Object.values(topic.coverage).reduce((sum, n) => sum + n, 0)
	return [...topics].sort(
		(a, b) =>
			(gravest.get(b.id) ?? 0) - (gravest.get(a.id) ?? 0) ||
			total(b) - total(a) ||
			(a.label < b.label ? -1 : 1)
	)
}

function mattersOf(
	comparison: Comparison,
	claims: Map<string, Claim>,
	divergences: Map<string, Divergence[]>
): Matter[] {
	return comparison.rows
		.map((row, order) => ({ row, order }))
		.sort((a, b) => STATE_ORDER[a.row.state] - STATE_ORDER[b.row.state] || a.order - b.order)
		.map(({ row }, index) => ({
			number: index + 1,
			row,
			cells: new Map(
				row.cells.map((cell) => [
					cell.account,
					cell.claims.map((id) => claims.get(id)).filter((claim) => claim !== undefined)
				])
			),
			divergences: divergences.get(row.id) ?? []
		}))
}

/** An account that the comparison does not hold, rather than a crash over a hand-made file. */
function stranger(id: string): Party {
	return { id, index: -1, name: id, account: { id, party: id }, claims: [] }
}

function group<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>()
	for (const item of items)
		for (const key of keysOf(item)) {
			const found = groups.get(key)
			if (found) found.push(item)
			else groups.set(key, [item])
		}
	return groups
}

function pair(a: string, b: string): string {
	return a < b ? pair2(a, b) : pair2(b, a)
}

function pair2(a: string, b: string): string {
	return JSON.stringify([a, b])
}
