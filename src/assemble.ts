import { version } from '../package.json'
import type { Vectors } from './language/vectors.js'
import type { Matching } from './match/index.js'
import type { Account, Claim, Comparison, Finding, Note, Row } from './model/index.js'
import type { CompareOptions } from './options.js'
import type { ReadClaim, Reading } from './read/index.js'
import type { TopicOf } from './topics/index.js'

/** What the stages found. */
interface Stages {
	readings: readonly Reading[]
	matching: Matching
	topics: TopicOf
	findings: Finding[]
	notes: Note[]
	options: CompareOptions
	vectors: Vectors | undefined
}

/** Puts what the stages found into the shape that is promised: plain JSON, nothing internal. */
export function assemble(accounts: readonly Account[], stages: Stages): Comparison {
	const { readings, matching, topics, findings, notes, options, vectors } = stages
	const byId = new Map(readings.map((reading) => [reading.account.id, reading]))
	const inOrder = accounts.map((account) => byId.get(account.id)!)
	return {
		schema: 'rashomon/comparison@1',
		method: {
			version,
			languages: ['en'],
			options: plainOptions(options),
			...(vectors ? { encoder: vectors.name } : {})
		},
		...(options.event ? { event: eventOf(options.event) } : {}),
		accounts: accounts.map(({ text, ...account }) =>
			options.includeText === false ? account : { ...account, text }
		),
		claims: inOrder.flatMap(({ claims }) => claims.map((claim) => publicClaim(claim, topics))),
		topics: topics.topics,
		links: matching.links,
		rows: rows(inOrder, matching, topics),
		findings,
		notes
	}
}

function publicClaim(claim: ReadClaim, topics: TopicOf): Claim {
	const { tokens: _tokens, sentenceIndex: _index, carried: _carried, ...rest } = claim
	const topic = topics.of.get(claim.id)
	return { ...rest, ...(topic ? { topic } : {}) }
}

/** Matters in the order in which the accounts, as given, come to them. */
function rows(readings: readonly Reading[], matching: Matching, topics: TopicOf): Row[] {
	const place = new Map<string, number>()
	for (const { claims } of readings) for (const claim of claims) place.set(claim.id, place.size)
	const groupOf = new Map(matching.groups.flatMap(({ id, claims }) => claims.map((c) => [c, id])))
	const divergent = new Set(
		matching.links
			.filter(({ a, b, relation }) => relation === 'diverges' && groupOf.get(a) === groupOf.get(b))
			.map(({ a }) => groupOf.get(a))
	)
	const own = new Map(
		readings.map(({ account, claims }) => [account.id, new Set(claims.map(({ id }) => id))])
	)
	return matching.groups
		.map(({ id, claims }) => ({ id, group: claims.sort((x, y) => place.get(x)! - place.get(y)!) }))
		.sort((x, y) => place.get(x.group[0]!)! - place.get(y.group[0]!)!)
		.map(({ id, group }): Row => {
			const topic = topics.of.get(group[0]!)
			const cells = readings.flatMap(({ account }) => {
				const here = group.filter((claim) => own.get(account.id)!.has(claim))
				return here.length > 0 ? [{ account: account.id, claims: here }] : []
			})
			const state = cells.length < 2 ? 'single' : divergent.has(id) ? 'divergent' : 'agreed'
			return { id, ...(topic ? { topic } : {}), cells, state }
		})
}

/** Options that are plain data, so that the same answer can be had again. */
function plainOptions(options: CompareOptions): Record<string, unknown> {
	const { vectors, detectors, fitted, event: _event, ...rest } = options
	return {
		...rest,
		...(vectors === undefined ? {} : { vectors: vectors === false ? false : vectors.name }),
		...(detectors ? { detectors: detectors.map(({ kind }) => kind) } : {}),
		...(fitted ? { fitted: fitted.provenance } : {})
	}
}

const eventOf = ({ id, title, date }: NonNullable<CompareOptions['event']>) => ({
	...(id === undefined ? {} : { id }),
	...(title === undefined ? {} : { title }),
	...(date === undefined ? {} : { date })
})
