import { assemble } from './assemble.js'
import { addFacts } from './facts/add.js'
import { judgeLinks } from './findings/judged.js'
import { findNotes } from './findings/notes.js'
import { findOmissions } from './findings/omissions.js'
import { rankFindings } from './findings/rank.js'
import { rateClaims } from './findings/salience.js'
import type { Vectors } from './language/vectors.js'
import { match } from './match/index.js'
import { linkSpeakers } from './match/parties.js'
import { type Account, type Comparison, DEFAULT_TEXT_LENGTH } from './model/index.js'
import { type CompareOptions, checkAccounts, checkOptions } from './options.js'
import { type Reading, read } from './read/index.js'
import { findTopics } from './topics/index.js'

/**
 * The method, on one page: read every account into claims, find the facts in them, link claims of
 * different accounts, group them into matters and topics, and tell what is left out and what differs.
 * Pure and synchronous: the same input gives the same answer, whatever the order of the accounts.
 */
export function compareWith(
	vectors: Vectors | undefined,
	accounts: readonly Account[],
	options: CompareOptions = {}
): Comparison {
	checkOptions(options)
	const checked = checkAccounts(accounts, options)
	const limit = options.limits?.textLength ?? DEFAULT_TEXT_LENGTH
	const readings = checked.map((account) => read(account, { limit, cut: options.fitted?.cut }))
	return compareReadings(vectors, readings, checked, options)
}

/** The same from accounts that have been read: evaluation cuts them where annotators did. */
export function compareReadings(
	vectors: Vectors | undefined,
	unordered: readonly Reading[],
	accounts: readonly Account[],
	options: CompareOptions
): Comparison {
	const readings = [...unordered].sort((x, y) => (x.account.id < y.account.id ? -1 : 1))
	addFacts(readings)
	linkSpeakers(readings)
	rateClaims(readings, options.fitted?.salience)
	const linked = match(readings, { ...options, vectors, weights: options.fitted })
	const { matching, found } = judgeLinks(readings, linked, options)
	const topics = findTopics(readings, matching.groups)
	const omissions = findOmissions(readings, matching, topics)
	const notes = findNotes(readings, matching)
	const findings = rankFindings(omissions, found, options.minSalience)
	return assemble(accounts, { readings, matching, topics, findings, notes, options, vectors })
}
