import type { Lexicon } from './lexicon.js'
import type { Bag, Word } from './profile.js'

/** Cosine of two weighted bags, 0..1. */
export function cosine(a: Bag, b: Bag): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a]
	let shared = 0
	for (const [key, weight] of small) shared += weight * (large.get(key) ?? 0)
	return shared === 0 ? 0 : shared / Math.sqrt(square(a) * square(b))
}

/** Weight that two bags share: two rare words say more than one, however long the claims are. */
export function shared(a: Bag, b: Bag): number {
	let both = 0
	for (const [key, weight] of a) if (b.has(key)) both += weight
	return both
}

/** Share of `a`'s weight that `b` holds too, 0..1. */
export function containment(a: Bag, b: Bag): number {
	let shared = 0
	let all = 0
	for (const [key, weight] of a) {
		all += weight
		if (b.has(key)) shared += weight
	}
	return all === 0 ? 0 : shared / all
}

// A bag is compared with many others.
const squares = new WeakMap<Bag, number>()

function square(bag: Bag): number {
	let sum = squares.get(bag)
	if (sum === undefined) {
		sum = 0
		for (const weight of bag.values()) sum += weight * weight
		squares.set(bag, sum)
	}
	return sum
}

/** Words further apart than this have nothing to do with each other. */
const FLOOR = 0.4
/** What the nearest of other words counts at most, beside the same word. */
const LIKE = 0.8

/**
 * Share of `from`'s weight that finds a near word in `to`: every word is laid beside its nearest
 * (after Mihalcea, Corley & Strapparava 2006, Corpus-based and knowledge-based measures of text
 * semantic similarity). 0..1.
 */
export function softContainment(
	from: readonly Word[],
	to: readonly Word[],
	lexicon: Lexicon
): number {
	let found = 0
	let all = 0
	for (const { id, weight } of from) {
		let best = 0
		for (const other of to) {
			const near = lexicon.near(id, other.id)
			if (near > best) best = near
			if (best === 1) break
		}
		if (best === 1) found += weight
		else if (best > FLOOR) found += (weight * LIKE * (best - FLOOR)) / (1 - FLOOR)
		all += weight
	}
	return all === 0 ? 0 : found / all
}
