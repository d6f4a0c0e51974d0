import { findFacts } from '../../src/facts/index.js'
import type {
	Detector,
	Difference,
	PairContext,
	Side
} from '../../src/findings/divergence/detector.js'
import { frameOf, overlap } from '../../src/findings/divergence/frame.js'
import { judge } from '../../src/findings/divergence/index.js'
import { linkSpeakers, parties } from '../../src/match/parties.js'
import type { Account } from '../../src/model/index.js'
import { type Reading, read } from '../../src/read/index.js'

/** Who tells the two sentences of a pair, and when; all may be left out. */
export interface PairTellers {
	accountA?: Partial<Account>
	accountB?: Partial<Account>
	dateA?: string
	dateB?: string
}

/** A difference with its kind. */
export interface Judged extends Difference {
	kind: string
}

/** What anchors dates without a year where a pair names no day: any, so long as it is one. */
const TODAY = '2025-12-31'
/** Claims that share less than this of the shorter one are not linked. */
const LINKED = 0.25

/**
 * Reads two texts as accounts, links the claims that share content, and asks the detectors.
 * A text with no teller of its own is taken as the account of whom it names as its source.
 */
export function judgePair(
	a: string,
	b: string,
	detectors: readonly Detector[],
	tellers: PairTellers = {}
): Judged[] {
	const readings = [
		account('a', a, tellers.accountA, tellers.dateA ?? TODAY),
		account('b', b, tellers.accountB, tellers.dateB ?? TODAY)
	].map((one) => withFacts(read(one)))
	for (const [i, reading] of readings.entries()) {
		if (i === 0 ? tellers.accountA : tellers.accountB) continue
		const names = reading.claims.flatMap((claim) => claim.attribution[0]?.speakers ?? [])
		reading.account.aliases = [...new Set(names)]
	}
	linkSpeakers(readings)
	const accountOf = parties(readings)
	const found: Judged[] = []
	const left = sides(readings[0]!)
	const right = sides(readings[1]!)
	const covers = left.map((x) => right.map((y) => overlap(frameOf(x), frameOf(y)).cover))
	for (const [i, x] of left.entries())
		for (const [j, y] of right.entries()) {
			const cover = covers[i]![j]!
			const best =
				Math.max(...covers[i]!) <= cover || Math.max(...covers.map((row) => row[j]!)) <= cover
			if (cover < LINKED || !best) continue
			const context: PairContext = { score: Math.min(1, 0.4 + cover), signals: {}, accountOf }
			found.push(...judge(x, y, context, detectors))
		}
	return found
}

function account(id: string, text: string, teller?: Partial<Account>, date?: string): Account {
	return { id, party: id.toUpperCase(), ...teller, ...(date ? { date } : {}), text }
}

function withFacts(reading: Reading): Reading {
	const { account, tokens, claims } = reading
	const facts = findFacts(account.text, tokens, { date: account.date })
	for (const claim of claims)
		claim.facts = facts.filter(({ start, end }) => start >= claim.start && end <= claim.end)
	return reading
}

const sides = (reading: Reading): Side[] =>
	reading.claims
		.filter((claim) => claim.role === 'proposition')
		.map((claim) => ({
			account: reading.account,
			claim,
			tokens: claim.tokens,
			sentence: reading.sentences[claim.sentenceIndex]!.tokens,
			carried: claim.carried
		}))
