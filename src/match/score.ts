import { fitted } from '../language/en/fitted.js'
import { type Fitted, probability } from '../language/fitted.js'
import type { Lexicon } from './lexicon.js'
import type { Profile } from './profile.js'
import { groups, type Signals, signals } from './signals.js'

/** A scored pair: indices into the profiles. */
export interface Scored {
	a: number
	b: number
	/** Score of the pair on its own. */
	own: number
	score: number
	signals: Signals
}

/** Scores pairs, first each on its own, then among its competitors. */
export function scorePairs(
	all: readonly Profile[],
	pairs: readonly [number, number][],
	lexicon: Lexicon,
	{
		weights = fitted,
		without = [],
		vectors = true
	}: { weights?: Fitted; without?: readonly string[]; vectors?: boolean } = {}
): Scored[] {
	const model = vectors ? weights : weights.plain
	const off = new Set(without.flatMap((group) => groups[group] ?? [group]))
	const scored = pairs.map(([a, b]): Scored => {
		const values = signals(all[a]!, all[b]!, lexicon)
		for (const name of off) delete values[name]
		const own = probability(model.pair, values)
		return { a, b, own, score: own, signals: values }
	})
	const among = competition(scored, all)
	for (const pair of scored) {
		const values = { own: logit(pair.own), ...among(pair) }
		for (const name of off) delete (values as Signals)[name]
		pair.score = identical(all[pair.a]!, all[pair.b]!) ? 1 : probability(model.among, values)
		Object.assign(pair.signals, { rank: values.rank, ahead: values.ahead, support: values.support })
	}
	return scored
}

/** Kept off the ends, so that a sure pair can still be told from a surer one. */
export function logit(p: number): number {
	const kept = Math.min(0.999, Math.max(0.001, p))
	return Math.log(kept / (1 - kept))
}

const identical = (a: Profile, b: Profile) => a.claim.quote === b.claim.quote

/**
 * How a pair stands among the others of its two claims: `rank` 1 when each is the other's best, `ahead`
 * by how much the pair leads or trails the next, `support` how well a third account joins the two.
 */
export function competition(
	scored: readonly Scored[],
	all: readonly Profile[]
): (pair: Scored) => { rank: number; ahead: number; support: number } {
	const by = new Map<number, Scored[]>()
	// For each claim and other account the two best scores: a pair's rivals are the rest.
	const tops = new Map<number, [best: number, second: number]>()
	const accounts = 1 + Math.max(0, ...all.map(({ account }) => account))
	const partner = (pair: Scored, end: number) => (pair.a === end ? pair.b : pair.a)
	const field = (pair: Scored, end: number) => end * accounts + all[partner(pair, end)]!.account
	for (const pair of scored)
		for (const end of [pair.a, pair.b]) {
			const list = by.get(end)
			if (list) list.push(pair)
			else by.set(end, [pair])
			const [best, second] = tops.get(field(pair, end)) ?? [0, 0]
			const more = pair.own > best
			tops.set(field(pair, end), more ? [pair.own, best] : [best, Math.max(second, pair.own)])
		}
	const told = new Map<string, Set<number>>()
	for (const { claim, account } of all)
		told.set(claim.quote, (told.get(claim.quote) ?? new Set()).add(account))
	// An account that says one of the two word for word is no third voice.
	const echoes = ({ a, b }: Scored, account: number) =>
		[a, b].some((end) => told.get(all[end]!.claim.quote)!.has(account))
	// For each claim the claims it is paired with, and their scores; few ask for it.
	const partners = new Map<number, Map<number, number>>()
	const partnersOf = (end: number) => {
		const known = partners.get(end)
		if (known) return known
		const made = new Map(by.get(end)!.map((pair) => [partner(pair, end), pair.own]))
		partners.set(end, made)
		return made
	}
	return (pair) => {
		const lead = (end: number) => {
			const [best, second] = tops.get(field(pair, end))!
			return pair.own - (pair.own === best ? second : best)
		}
		const [one, two] = [lead(pair.a), lead(pair.b)]
		let support = 0
		const third = partnersOf(pair.b)
		for (const p of by.get(pair.a)!) {
			const c = partner(p, pair.a)
			const other = third.get(c)
			if (c === pair.b || !other || echoes(pair, all[c]!.account)) continue
			support = Math.max(support, Math.min(p.own, other))
		}
		return { rank: (+(one >= 0) + +(two >= 0)) / 2, ahead: Math.min(one, two), support }
	}
}
