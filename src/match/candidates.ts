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
	const accounts = accountsOf(all)
	const pairs = new Set<number>()
	const n = all.length
	const add = (i: number, j: number) => pairs.add(i < j ? i * n + j : j * n + i)
	const shared = new Float64Array(n)
	all.forEach(({ words, account }, i) => {
		shared.fill(0)
		for (const { id, weight } of words) {
			const posting = postings[id]!
			if (posting.length <= COMMON) for (const j of posting) shared[j]! += weight
		}
		const near = alike?.subarray(i * n, (i + 1) * n)
		for (const [from, to] of accounts) {
			if (all[from]!.account === account) continue
			for (const j of best(shared, from, to, BY_WORDS)) add(i, j)
			if (near) for (const j of best(near, from, to, BY_MEANING)) add(i, j)
		}
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

/** Where the claims of each account begin and end: they stand together. */
function accountsOf(all: readonly Profile[]): [from: number, to: number][] {
	const bounds: [number, number][] = []
	all.forEach(({ account }, i) => {
		if (i > 0 && all[i - 1]!.account === account) bounds.at(-1)![1] = i + 1
		else bounds.push([i, i + 1])
	})
	return bounds
}

/** A row for every claim: how near those of other accounts are that mean about the same, else 0. */
function likeness(all: readonly Profile[]): Float64Array {
	const n = all.length
	const alike = new Float64Array(n * n)
	for (let i = 0; i < n; i++) {
		const { account, vector } = all[i]!
		if (!vector) continue
		for (let j = i + 1; j < n; j++) {
			const other = all[j]!
			if (other.account === account || !other.vector) continue
			const near = dot(vector, other.vector)
			if (near > NEAR) alike[i * n + j] = alike[j * n + i] = near
		}
	}
	return alike
}

/** The strongest partners of one account, ties by position: no order of accounts matters. */
function best(strength: Float64Array, from: number, to: number, keep: number): number[] {
	const found: number[] = []
	for (let j = from; j < to; j++) if (strength[j]! > 0) found.push(j)
	if (found.length <= keep) return found
	return found.sort((x, y) => strength[y]! - strength[x]! || x - y).slice(0, keep)
}
