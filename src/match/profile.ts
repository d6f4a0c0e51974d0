import { rarity } from '../language/en/rarity.js'
import { stem as stemOf } from '../language/en/stem.js'
import { general } from '../language/en/topics.js'
import { actOf } from '../language/en/verbs.js'
import type { Vectors } from '../language/vectors.js'
import type { Fact } from '../model/index.js'
import type { ReadClaim, Reading } from '../read/index.js'
import { Lexicon, normalised } from './lexicon.js'

/** A word of a claim: its number in the event's lexicon and what it weighs. */
export interface Word {
	id: number
	weight: number
}

/** A weighted bag of stems. */
export type Bag = Map<string, number>

/** What a claim is matched on. */
export interface Profile {
	claim: ReadClaim
	account: number
	/** Stem to weight: rare words weigh more. */
	stems: Bag
	/** The same for the sentence and its neighbours. */
	context: Bag
	names: Set<string>
	/** Last words of the speakers' names. */
	speakers: Set<string>
	facts: Fact[]
	words: Word[]
	/** Mean of the word vectors, length one. */
	vector: Float32Array | undefined
	/** 0..1: where in its account the claim stands. */
	position: number
}

/** What "thing", "side" or "meeting" counts beside a word that says more. */
const GENERAL = 0.5
const generalStems = new Set([...general].map(stemOf))

/** What the verb of saying counts beside what is said: two claims that are both "said" share nothing. */
const SAYING = 0.25

/** How much the words of a carried subject count beside the claim's own. */
const CARRIED = 0.5
/** How much the neighbouring sentences count beside the claim's own. */
const NEIGHBOUR = 0.4

/** Profiles of all propositions, account by account, and the lexicon they share. */
export function profiles(
	readings: readonly Reading[],
	vectors: Vectors | undefined
): { all: Profile[]; lexicon: Lexicon } {
	const lexicon = new Lexicon(vectors)
	const common = commonness(readings)
	const all = readings.flatMap((reading, account) => {
		const sentences = reading.sentences.map((sentence) => bag(sentence.tokens, common))
		return reading.claims
			.filter((claim) => claim.role === 'proposition')
			.map((claim) => profile(claim, account, reading, sentences, lexicon, common))
	})
	lexicon.close()
	return { all, lexicon }
}

function profile(
	claim: ReadClaim,
	account: number,
	reading: Reading,
	sentences: Bag[],
	lexicon: Lexicon,
	common: ReadonlyMap<string, number>
): Profile {
	const stems = bag(claim.tokens, common)
	const forms = new Map(claim.tokens.map((token) => [token.stem, token.lower]))
	const words = [...stems].map(([stem, weight]) => ({
		id: lexicon.id(stem, forms.get(stem) ?? stem),
		weight
	}))
	for (const [stem, weight] of bag(claim.carried, common))
		if (!stems.has(stem)) stems.set(stem, CARRIED * weight)
	const context = neighbourhood(sentences, claim.sentenceIndex)
	return {
		claim,
		account,
		stems,
		context,
		names: new Set(claim.facts.flatMap((fact) => (fact.kind === 'name' ? [fact.id] : []))),
		speakers: new Set((claim.attribution.at(-1)?.speakers ?? []).map(lastWord)),
		facts: claim.facts,
		words,
		vector: mean(words, lexicon),
		position: claim.start / Math.max(1, reading.end)
	}
}

/**
 * What a stem weighs: rare in the language a little more, and rare among the claims of this event much
 * more, so that the names that everybody repeats do not drag claims together.
 */
export function weigh(stem: string, common: ReadonlyMap<string, number>): number {
	const told = generalStems.has(stem) ? GENERAL : 1
	return told * rarity(stem) ** 0.25 * Math.log(1 + 1 / ((common.get(stem) ?? 0) + 0.01))
}

/** Share of the event's claims in which a stem stands. */
function commonness(readings: readonly Reading[]): Map<string, number> {
	const common = new Map<string, number>()
	const all = readings.flatMap((r) => r.claims).filter((c) => c.role === 'proposition')
	for (const { tokens } of all)
		for (const stem of new Set(tokens.map((token) => token.stem)))
			common.set(stem, (common.get(stem) ?? 0) + 1 / all.length)
	return common
}

const lastWord = (name: string) => name.toLowerCase().split(/\s+/).at(-1)!

function bag(tokens: Reading['tokens'], common: ReadonlyMap<string, number>): Bag {
	const stems: Bag = new Map()
	for (const { stop, stem, pos } of tokens) {
		if (stop || stem === '') continue
		const says = pos === 'VERB' && actOf(stem, [])?.speech
		stems.set(stem, (says ? SAYING : 1) * weigh(stem, common))
	}
	return stems
}

function neighbourhood(sentences: readonly Bag[], at: number): Bag {
	const stems: Bag = new Map(sentences[at])
	for (const near of [at - 1, at + 1])
		for (const [stem, weight] of sentences[near] ?? [])
			stems.set(stem, Math.max(stems.get(stem) ?? 0, NEIGHBOUR * weight))
	return stems
}

function mean(words: readonly Word[], lexicon: Lexicon): Float32Array | undefined {
	let sum: Float32Array | undefined
	for (const { id, weight } of words) {
		const vector = lexicon.vector(id)
		if (!vector) continue
		sum ??= new Float32Array(vector.length)
		for (let i = 0; i < vector.length; i++) sum[i]! += weight * vector[i]!
	}
	return normalised(sum)
}
