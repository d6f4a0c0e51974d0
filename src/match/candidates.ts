import { dot, type Lexicon } from './lexicon.js'
import type { Profile } from './profile.js'

/** Partners looked at for each claim and other account: by words shared, and by meaning. */
const BY_WORDS = 10
const BY_MEANING = 6
/** Most claims a word may stand in before it is too common to find anything by. */
const COMMON = 64
/** Claims at least this near in meaning find each other. */
const NEAR = 0.5
/** Most claims that are compared by meaning: above, words that are shared must do. */
const MOST = 800

/**
 * Pairs worth scoring, from an index of stems: cost grows with what is shared, not with the square
 * of the claims. Claims near in meaning join them, so that paraphrases meet.
 */
export function candidatePairs(all: readonly Profile[], lexicon: Lexicon): [number, number][] {
	const postings = index(all, lexicon.size)
	const alike = all.length > MOST ? undefined : likeness(all)
	const pairs = new Set<number>()
	const n = all.length
	all.forEach((profile, i) => {
		const shared = new Map<number, number>()
		for (const { id, weight } of profile.words) {
			const posting = postings[id]!
			if (posting.length > COMMON) continue
			for (const j of posting)
				if (all[j]!.account !== profile.account) shared.set(j, (shared.get(j) ?? 0) + weight)
		}
		for (const j of best(shared, all, BY_WORDS)) pairs.add(i < j ? i * n + j : j * n + i)
		for (const j of best(alike?.[i] ?? new Map(), all, BY_MEANING))
			pairs.add(i < j ? i * n + j : j * n + i)
	})
	return [...pairs].sort((a, b) => a - b).map((key) => [Math.floor(key / n), key % n])
}

/** For every word the claims that hold it. */
function index(all: readonly Profile[], words: number): number[][] {
	const postings: number[][] = Array.from({ length: words }, () => [])
	all.forEach((profile, i) => {
		for (const { id } of profile.words) postings[id]!.push(i)
	})
	return postings
}

/** For every claim those of other accounts whose words, taken together, mean about the same. */
function likeness(all: readonly Profile[]): Map<number, number>[] {
	const alike = all.map(() => new Map<number, number>())
	for (let i = 0; i < all.length; i++) {
		const { account, vector } = all[i]!
		if (!vector) continue
		for (let j = i + 1; j < all.length; j++) {
			const other = all[j]!
			if (other.account === account || !other.vector) continue
			const near = dot(vector, other.vector)
			if (near <= NEAR) continue
			alike[i]!.set(j, near)
			alike[j]!.set(i, near)
		}
	}
	return alike
}

/** The strongest partners in each account, ties by position: no order of accounts matters. */
function best(
	strength: ReadonlyMap<number, number>,
	all: readonly Profile[],
	keep: number
): number[] {
	const byAccount = new Map<number, number[]>()
	for (const j of strength.keys()) {
		const account = all[j]!.account
		const list = byAccount.get(account)
		if (list) list.push(j)
		else byAccount.set(account, [j])
	}
	return [...byAccount.values()].flatMap((list) =>
		list.sort((x, y) => strength.get(y)! - strength.get(x)! || x - y).slice(0, keep)
	)
}
