import { relatives } from '../language/en/clauses.js'
import { rarity } from '../language/en/rarity.js'
import { stem as stemOf } from '../language/en/stem.js'
import { general, lightVerbs } from '../language/en/topics.js'
import { actOf } from '../language/en/verbs.js'
import type { Vectors } from '../language/vectors.js'
import type { Fact, Name } from '../model/index.js'
import type { ReadClaim, Reading } from '../read/index.js'
import { partyStems } from '../topics/index.js'
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
	/** The same for its sentence. */
	sentence: Bag
	/** The common nouns, weighed by how rare they are in the language, whatever the event. */
	nouns: Bag
	/** Figures as they are written, in digits: everybody says "two". */
	numbers: Set<string>
	names: Set<string>
	words: Word[]
	/** Mean of the word vectors, length one. */
	vector: Float32Array | undefined
	/** 0..1: where in its account the claim stands. */
	position: number
	/** In one of the first two sentences, where a report says what happened. */
	opening: boolean
}

/** What "thing", "side" or "come" counts beside a word that says more. */
const GENERAL = 0.5
const generalStems = new Set([...general, ...lightVerbs].map(stemOf))

/** What the verb of saying counts beside what is said: two claims that are both "said" share nothing. */
const SAYING = 0.25

/** The same for the names of the parties and of who speaks: who is told of is no matter to meet on. */
const PARTY = 0.5
/** And once more where meaning is compared: every country is near every other. */
const LIKE_PARTY = 0.4

/** How much the words of a carried subject count beside the claim's own. */
const CARRIED = 0.5

/** A claim's own words: what "whose" stands for is one of them. */
const ownWords = ({ tokens, carried }: ReadClaim) =>
	relatives.has(tokens[0]?.lower ?? '') ? [...carried, ...tokens] : tokens
/** Sentences that open an account. */
const OPENING = 2

/** What the claims of an event are seen against. */
interface Scene {
	lexicon: Lexicon
	/** Share of the event's claims in which a stem stands. */
	common: ReadonlyMap<string, number>
	/** Stems of the parties' and speakers' names. */
	who: ReadonlySet<string>
}

/** Profiles of all propositions, account by account, and the lexicon they share. */
export function profiles(
	readings: readonly Reading[],
	vectors: Vectors | undefined
): { all: Profile[]; lexicon: Lexicon } {
	const lexicon = new Lexicon(vectors)
	const scene = { lexicon, common: commonness(readings), who: partyStems(readings) }
	const all = readings.flatMap((reading, account) => {
		const dated = datedTokens(reading)
		const weighed = (tokens: Reading['tokens']) => bag(tokens, scene, dated)
		const sentences = reading.sentences.map(({ tokens }) => weighed(tokens))
		return reading.claims
			.filter((claim) => claim.role === 'proposition')
			.map((claim) => ({
				...profile(claim, scene, weighed),
				account,
				sentence: sentences[claim.sentenceIndex]!,
				position: claim.start / Math.max(1, reading.end),
				opening: claim.sentenceIndex < OPENING
			}))
	})
	lexicon.close()
	return { all, lexicon }
}

function profile(
	claim: ReadClaim,
	{ lexicon, who }: Scene,
	weighed: (tokens: Reading['tokens']) => Bag
): Pick<Profile, 'claim' | 'stems' | 'nouns' | 'numbers' | 'names' | 'words' | 'vector'> {
	const own = ownWords(claim)
	const stems = weighed(own)
	const forms = new Map(own.map((token) => [token.stem, token.lower]))
	const words = [...stems].map(([stem, weight]) => ({
		id: lexicon.id(stem, forms.get(stem) ?? stem),
		weight: who.has(stem) ? LIKE_PARTY * weight : weight
	}))
	for (const [stem, weight] of weighed(claim.carried))
		if (!stems.has(stem)) stems.set(stem, CARRIED * weight)
	return {
		claim,
		stems,
		nouns: new Map(
			claim.tokens.flatMap(({ pos, stop, stem }) =>
				pos === 'NOUN' && !stop && !generalStems.has(stem) ? [[stem, rarity(stem)]] : []
			)
		),
		numbers: new Set(claim.tokens.flatMap(({ lower }) => (/^\d/.test(lower) ? [lower] : []))),
		names: new Set(claim.facts.flatMap((fact) => (names(fact, claim, who) ? [fact.id] : []))),
		words,
		vector: mean(words, lexicon)
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

/**
 * Share of the event's claims in which a stem stands. What two accounts tell word for word counts once:
 * an echo makes no word more common.
 */
function commonness(readings: readonly Reading[]): Map<string, number> {
	const common = new Map<string, number>()
	const told = readings.flatMap((r) => r.claims).filter((c) => c.role === 'proposition')
	const all = [...new Map(told.map((claim) => [claim.quote, claim])).values()]
	for (const { tokens } of all)
		for (const stem of new Set(tokens.map((token) => token.stem)))
			common.set(stem, (common.get(stem) ?? 0) + 1 / all.length)
	return common
}

/** A name, and none of the parties': those tell who speaks, not of what. */
function names(fact: Fact, { tokens }: ReadClaim, who: ReadonlySet<string>): fact is Name {
	if (fact.kind !== 'name') return false
	const words = tokens.filter(
		({ start, end, stop }) => !stop && start >= fact.start && end <= fact.end
	)
	return !words.every(({ stem }) => who.has(stem))
}

/** Starts of the tokens that tell a date: it counts as a fact, not as words a second time. */
function datedTokens({ claims }: Reading): Set<number> {
	const dated = new Set<number>()
	for (const { tokens, facts } of claims)
		for (const fact of facts)
			if (fact.kind === 'date')
				for (const { start, end } of tokens)
					if (start >= fact.start && end <= fact.end) dated.add(start)
	return dated
}

function bag(
	tokens: Reading['tokens'],
	{ common, who }: Pick<Scene, 'common' | 'who'>,
	dated: ReadonlySet<number>
): Bag {
	const stems: Bag = new Map()
	for (const { stop, stem, pos, start } of tokens) {
		if (stop || stem === '' || dated.has(start)) continue
		const says = pos === 'VERB' && actOf(stem, [])?.speech
		const share = says ? SAYING : who.has(stem) ? PARTY : 1
		stems.set(stem, share * weigh(stem, common))
	}
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
