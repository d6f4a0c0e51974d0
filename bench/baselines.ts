import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'
import { coveredUnits, goldPairs, linkedPairs } from '../src/evaluate/cover.js'
import type { GoldEvent, MeasuredClaim } from '../src/evaluate/index.js'
import { compareEvent } from '../src/index.js'
import { rarity } from '../src/language/en/rarity.js'
import { tag } from '../src/language/en/tagger.js'
import { sentences } from '../src/read/sentences.js'

/** Claims, and every pair of claims of different accounts with its score. */
export interface Scored {
	event: GoldEvent
	claims: MeasuredClaim[]
	pairs: { a: string; b: string; score: number }[]
}

/** A recipe that a user could put together in an afternoon. */
export interface Baseline {
	name: string
	score(event: GoldEvent): Scored
}

type Similarity = (a: number, b: number) => number

/** The recipes that the table shows beside ours. */
export const baselines: readonly Baseline[] = [
	{
		name: "natural's TfIdf cosine, sentences",
		score: (event) => scored(event, sentenceClaims(event), tfidf)
	},
	{
		name: "natural's Jaro-Winkler, sentences",
		score: (event) => scored(event, sentenceClaims(event), jaro)
	},
	{
		name: 'stem cosine, our claims',
		score: (event) => scored(event, [...compareEvent(event).claims], stems)
	}
]

function scored(
	event: GoldEvent,
	claims: MeasuredClaim[],
	prepare: (texts: string[]) => Similarity
): Scored {
	const text = new Map(event.accounts.map((account) => [account.id, account.text]))
	const similarity = prepare(
		claims.map(({ account, start, end }) => text.get(account)!.slice(start, end))
	)
	const pairs = claims.flatMap((a, i) =>
		claims
			.slice(i + 1)
			.flatMap((b, n) =>
				a.account === b.account ? [] : [{ a: a.id, b: b.id, score: similarity(i, i + 1 + n) }]
			)
	)
	return { event, claims, pairs }
}

function sentenceClaims({ accounts }: GoldEvent): MeasuredClaim[] {
	return accounts.flatMap(({ id, text }) =>
		sentences(text).map(({ span: [start, end] }, n) => ({
			id: `${id}.${n + 1}`,
			account: id,
			start,
			end
		}))
	)
}

function tfidf(texts: string[]): Similarity {
	const index = new TfIdf()
	for (const text of texts) index.addDocument(text)
	return cosines(
		texts.map(
			(_, n) =>
				new Map(index.listTerms(n).map(({ term, tfidf }): [string, number] => [term, tfidf]))
		)
	)
}

function jaro(texts: string[]): Similarity {
	return (a, b) => jaroWinkler(texts[a]!, texts[b]!, { ignoreCase: true })
}

function stems(texts: string[]): Similarity {
	return cosines(
		texts.map((text) => {
			const bag = new Map<string, number>()
			for (const { stem, stop } of tag(text))
				if (!stop) bag.set(stem, (bag.get(stem) ?? 0) + rarity(stem))
			return bag
		})
	)
}

function cosines(bags: Map<string, number>[]): Similarity {
	const lengths = bags.map((bag) => Math.hypot(...bag.values()))
	return (a, b) => {
		let dot = 0
		for (const [term, weight] of bags[a]!) dot += weight * (bags[b]!.get(term) ?? 0)
		return Math.min(1, dot / (lengths[a]! * lengths[b]! || 1))
	}
}

/** A baseline's answer: links from a threshold on; omissions follow from their absence. */
export function answer({ claims, pairs }: Scored, threshold: number) {
	return {
		claims,
		links: pairs
			.filter(({ score }) => score >= threshold)
			.map((pair) => ({ ...pair, relation: 'agrees' }))
	}
}

/** The single threshold that gives the best pooled link F1: over unit pairs, as it is measured. */
export function bestThreshold(all: readonly Scored[]): number {
	const agreed = ['agrees', 'diverges']
	const found: { score: number; right: boolean; sure: boolean }[] = []
	let gold = 0
	for (const { event, claims, pairs } of all) {
		const { units } = event.gold
		const accountOf = new Map(units.map((unit) => [unit.id, unit.account]))
		const links = pairs.map((pair) => ({ ...pair, relation: 'agrees' }))
		const reached = linkedPairs({ claims, links }, coveredUnits(units, claims), accountOf, agreed)
		const every = goldPairs(event.gold, agreed)
		const sure = goldPairs(event.gold, agreed, { agreed: true })
		gold += sure.size
		for (const [key, score] of reached)
			found.push({ score, right: every.has(key), sure: sure.has(key) })
	}
	found.sort((x, y) => y.score - x.score)
	let best = { f1: 0, score: 1 }
	let [right, sure] = [0, 0]
	found.forEach((pair, i) => {
		right += Number(pair.right)
		sure += Number(pair.sure)
		// Pairs of one score are found together.
		if (found[i + 1]?.score === pair.score || right === 0) return
		const precision = right / (i + 1)
		const recall = sure / (gold || 1)
		const f1 = (2 * precision * recall) / (precision + recall)
		if (f1 > best.f1) best = { f1, score: pair.score }
	})
	return best.score
}
