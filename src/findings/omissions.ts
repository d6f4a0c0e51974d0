import { omissionMessage } from '../language/en/tell.js'
import type { Matching } from '../match/index.js'
import { type Account, contentId, type Omission } from '../model/index.js'
import type { ReadClaim, Reading } from '../read/index.js'
import type { TopicOf } from '../topics/index.js'
import { raise } from './salience.js'

/** What raises the salience of an omission above that of its strongest claim, in log-odds. */
const RAISED = { attributed: 1.2, absent: 0.5, repeated: 0.6 }
/** How sure silence is, by how close the account's text is to what was published. */
const CONFIDENCE = { verbatim: 0.95, restated: 0.85, translation: 0.85, excerpt: 0.55 }

/** What each account leaves out that others state: one finding a topic and account. */
export function findOmissions(
	readings: readonly Reading[],
	matching: Matching,
	topics: TopicOf
): Omission[] {
	const claims = new Map(readings.flatMap((r) => r.claims.map((claim) => [claim.id, claim])))
	const covered = coverage(matching)
	return readings.flatMap((reading) => {
		const { id } = reading.account
		// The silence of an account that could not be read means nothing.
		if (reading.unread) return []
		const left = new Map<string, ReadClaim[]>()
		const own = new Set(reading.claims.map(wording))
		for (const claim of claims.values()) {
			if (claim.account === id || claim.role !== 'proposition') continue
			// What stands here word for word is told, however many times others say it.
			if (covered.get(claim.id)?.has(id) || own.has(wording(claim))) continue
			const topic = topics.of.get(claim.id)!
			left.set(topic, [...(left.get(topic) ?? []), claim])
		}
		return [...left].map(([topic, of]) => omission(reading, topic, of, readings, matching, topics))
	})
}

const wording = ({ quote }: ReadClaim) => quote.toLowerCase()

/** Claim id to the accounts that have a core link to it. */
function coverage({ links }: Matching): Map<string, Set<string>> {
	const covered = new Map<string, Set<string>>()
	const note = (claim: string, account: string) => {
		const set = covered.get(claim) ?? new Set<string>()
		covered.set(claim, set.add(account))
	}
	for (const { a, b, relation } of links) {
		if (relation === 'related') continue
		note(a, accountOf(b))
		note(b, accountOf(a))
	}
	return covered
}

const accountOf = (claim: string) => claim.slice(0, claim.lastIndexOf('.'))

function omission(
	reading: Reading,
	topic: string,
	claims: ReadClaim[],
	readings: readonly Reading[],
	matching: Matching,
	topics: TopicOf
): Omission {
	const { account } = reading
	claims.sort((x, y) => y.salience - x.salience || (x.id < y.id ? -1 : 1))
	const statedBy = [...new Set(claims.map((claim) => claim.account))].sort()
	const own = claims.filter((claim) => claim.attribution.at(-1)?.accounts.includes(account.id))
	const topicStems = topics.stems.get(topic)!
	const topicAbsent = topicStems.size > 0 && !names(reading, topicStems)
	const nearest = claims
		.flatMap((claim) => matching.nearest.get(claim.id)?.get(account.id) ?? [])
		.sort((x, y) => y.score - x.score || (x.claim < y.claim ? -1 : 1))[0]
	const strongest = claims[0]!.salience
	const raised =
		(own.length > 0 ? RAISED.attributed : 0) +
		(topicAbsent ? RAISED.absent : 0) +
		(statedBy.length > 1 ? RAISED.repeated : 0)
	// Of claims about as salient, the reader is best served by one that names the topic.
	const naming = (of: ReadClaim[]) =>
		of.find(
			(c) => c.salience > of[0]!.salience - 0.25 && c.tokens.some((t) => topicStems.has(t.stem))
		)
	const first = own[0] && own[0].salience > strongest - 0.3 ? own : claims
	const best = naming(first) ?? first[0]!
	const label = topics.topics.find((t) => t.id === topic)!.label
	return {
		type: 'omission',
		id: contentId('o', [account.id, topic, ...claims.map((claim) => claim.quote).sort()]),
		account: account.id,
		statedBy,
		claims: [best, ...claims.filter((claim) => claim !== best)].map((claim) => claim.id),
		topic,
		attributed: own.length > 0,
		topicAbsent,
		...(nearest ? { nearest } : {}),
		salience: round(raise(strongest, raised)),
		confidence: round(confidence(account, nearest?.score ?? 0)),
		message: omissionMessage({
			account,
			others: readings.map((r) => r.account).filter((other) => statedBy.includes(other.id)),
			claim: best,
			topic: label,
			attributed: own.length > 0,
			topicAbsent
		})
	}
}

/** A near miss makes silence less sure, and so does a text that is not the whole. */
function confidence(account: Account, nearest: number): number {
	return CONFIDENCE[account.fidelity ?? 'verbatim'] * (1 - nearest)
}

/** Whether an account uses any of the words that name a topic, wherever in its text. */
function names(reading: Reading, stems: ReadonlySet<string>): boolean {
	return reading.tokens.some((token) => stems.has(token.stem))
}

const round = (value: number) => Math.round(value * 1000) / 1000
