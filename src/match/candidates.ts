import type { Lexicon } from './lexicon.js'
import type { Profile } from './profile.js'

/** Partners looked at for each claim and other account. */
const KEEP = 12
/** Most claims a word may stand in before it is too common to find anything by. */
const COMMON = 64
/** Words at least this near in meaning find each other. */
const NEAR = 0.55
/** Largest vocabulary that is expanded by meaning. */
const EXPANDED = 700

/**
 * Pairs worth scoring, from an index of stems: cost grows with what is shared, not with the square
 * of the claims. Words near in meaning share a posting, so that paraphrases meet.
 */
export function candidatePairs(all: readonly Profile[], lexicon: Lexicon): [number, number][] {
	const postings = index(all, lexicon)
	const pairs = new Set<number>()
	const n = all.length
	all.forEach((profile, i) => {
		const strength = new Map<number, number>()
		for (const { id, weight } of profile.words) {
			const posting = postings[id]!
			if (posting.length > COMMON) continue
			for (const j of posting) {
				if (all[j]!.account === profile.account) continue
				strength.set(j, (strength.get(j) ?? 0) + weight)
			}
		}
		for (const j of best(strength, all)) pairs.add(i < j ? i * n + j : j * n + i)
	})
	return [...pairs].sort((a, b) => a - b).map((key) => [Math.floor(key / n), key % n])
}

/** For every word the claims that hold it or a word near it. */
function index(all: readonly Profile[], lexicon: Lexicon): number[][] {
	const exact: number[][] = Array.from({ length: lexicon.size }, () => [])
	all.forEach((profile, i) => {
		for (const { id } of profile.words) exact[id]!.push(i)
	})
	if (lexicon.size > EXPANDED) return exact
	const told = exact.map((posting) => new Set(posting.map((i) => all[i]!.account)))
	const merged = exact.map((posting) => new Set(posting))
	for (let a = 0; a < exact.length; a++)
		for (let b = a + 1; b < exact.length; b++) {
			// Two words that one account alone uses bring no two accounts together.
			if (alone(told[a]!, told[b]!) || lexicon.near(a, b) <= NEAR) continue
			for (const i of exact[b]!) merged[a]!.add(i)
			for (const i of exact[a]!) merged[b]!.add(i)
		}
	return merged.map((posting) => [...posting])
}

/** Whether the same single account holds both words. */
function alone(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
	if (a.size > 1 || b.size > 1) return false
	for (const account of a) return b.has(account)
	return false
}

/** The strongest partners in each account, ties by position: no order of accounts matters. */
function best(strength: Map<number, number>, all: readonly Profile[]): number[] {
	const byAccount = new Map<number, number[]>()
	for (const j of strength.keys()) {
		const account = all[j]!.account
		const list = byAccount.get(account)
		if (list) list.push(j)
		else byAccount.set(account, [j])
	}
	return [...byAccount.values()].flatMap((list) =>
		list.sort((x, y) => strength.get(y)! - strength.get(x)! || x - y).slice(0, KEEP)
	)
}
