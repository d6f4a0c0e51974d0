import type { Lexicon } from './lexicon.js'
import type { Bag, Word } from './profile.js'

/** Cosine of two weighted bags, 0..1. */
export function cosine(a: Bag, b: Bag): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a]
	let shared = 0
	for (const [key, weight] of small) shared += weight * (large.get(key) ?? 0)
	return shared === 0 ? 0 : shared / Math.sqrt(square(a) * square(b))
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

/** How near two claims are word by word. */
interface Nearness {
	/** Soft cosine, 0..1: words that are near count in part. */
	near: number
	/** The smaller share, of the two claims, of the weight that finds a near word in the other, 0..1. */
	nearLow: number
}

/**
 * Lays every word of one claim beside every word of the other, once for both measures: the soft cosine
 * of Sidorov, Gelbukh, Gómez-Adorno & Pinto 2014 (Soft similarity and soft cosine measure), and the
 * share of words with a near one of Mihalcea, Corley & Strapparava 2006 (Corpus-based and
 * knowledge-based measures of text semantic similarity).
 */
export function nearness(a: readonly Word[], b: readonly Word[], lexicon: Lexicon): Nearness {
	const best = new Float64Array(b.length)
	let both = 0
	let left = 0
	for (const x of a) {
		let most = 0
		for (let j = 0; j < b.length; j++) {
			const y = b[j]!
			const near = lexicon.near(x.id, y.id)
			if (near === 0) continue
			both += x.weight * y.weight * near
			if (near > most) most = near
			if (near > best[j]!) best[j] = near
		}
		left += x.weight * most
	}
	if (both === 0) return { near: 0, nearLow: 0 }
	const right = b.reduce((sum, { weight }, j) => sum + weight * best[j]!, 0)
	return {
		near: Math.min(1, both / Math.sqrt(itself(a, lexicon) * itself(b, lexicon))),
		nearLow: Math.min(left / total(a), right / total(b))
	}
}

const total = (words: readonly Word[]) => words.reduce((sum, { weight }) => sum + weight, 0)

const own = new WeakMap<readonly Word[], number>()

/** What a claim comes to beside itself. */
function itself(words: readonly Word[], lexicon: Lexicon): number {
	let sum = own.get(words)
	if (sum === undefined) {
		sum = 0
		for (const x of words)
			for (const y of words) sum += x.weight * y.weight * lexicon.near(x.id, y.id)
		own.set(words, sum)
	}
	return sum
}
