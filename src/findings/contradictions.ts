import type { Fact } from '../model/index.js'
import type { ReadClaim, Reading } from '../read/index.js'
import type { Detector, Side } from './divergence/detector.js'
import { polarity } from './divergence/polarity.js'
import { quantity } from './divergence/quantity.js'

/** Two claims of one account that cannot both be right. */
export interface Contradiction {
	account: string
	claims: [ReadClaim, ReadClaim]
	confidence: number
}

/** Share of the words of either claim that the other must hold too. */
const OVERLAP = 0.7
/** Fewest words that two claims share. */
const SHARED = 3
/** A word that stands in more claims than this brings no two together. */
const COMMON = 24
/** A note is given from this confidence on: accounts seldom contradict themselves. */
const SURE = 0.6
/** Most pairs told of one account. */
const TOLD = 3

/** What an account says against itself in the same voice, the surest first. */
export function contradictions(
	reading: Reading,
	accountOf: (speaker: string) => string | undefined
) {
	const found: Contradiction[] = []
	for (const [one, other] of nearPairs(reading.claims)) {
		if (!comparable(one, other)) continue
		const [a, b] = [side(reading, one), side(reading, other)]
		const context = { score: 1, signals: {}, accountOf }
		const sure = Math.max(
			...[polarity, quantity].map((kind: Detector) => kind.detect(a, b, context)?.confidence ?? 0)
		)
		if (sure >= SURE)
			found.push({ account: reading.account.id, claims: [one, other], confidence: sure })
	}
	return found.sort((x, y) => y.confidence - x.confidence || start(x) - start(y)).slice(0, TOLD)
}

const start = ({ claims }: Contradiction) => claims[0].start

/** Pairs of claims with most of their words in common, from an index of the words. */
function nearPairs(all: readonly ReadClaim[]): [ReadClaim, ReadClaim][] {
	const claims = all.filter(({ role, polarity }) => role === 'proposition' && polarity !== 'open')
	const words = claims.map(contentOf)
	const postings = new Map<string, number[]>()
	words.forEach((stems, i) => {
		for (const stem of stems) postings.set(stem, [...(postings.get(stem) ?? []).slice(-COMMON), i])
	})
	const pairs: [ReadClaim, ReadClaim][] = []
	words.forEach((stems, i) => {
		const shared = new Map<number, number>()
		for (const stem of stems)
			for (const j of postings.get(stem)!) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1)
		for (const [j, n] of shared)
			if (n >= SHARED && n >= OVERLAP * Math.max(stems.size, words[j]!.size))
				pairs.push([claims[i]!, claims[j]!])
	})
	return pairs
}

const contentOf = ({ tokens }: ReadClaim) =>
	new Set(tokens.filter((t) => t.stem && !t.stop && t.pos !== 'NUM').map((t) => t.stem))

/** One voice, one time, one place: what changes with any of them is no contradiction. */
function comparable(a: ReadClaim, b: ReadClaim): boolean {
	const voice = ({ attribution }: ReadClaim) =>
		attribution.map(({ speakers }) => [...speakers].sort().join()).join('\u0000')
	const of = ({ facts }: ReadClaim, kind: Fact['kind']) =>
		facts
			.filter((fact) => fact.kind === kind)
			.map((fact) => (fact.kind === 'date' ? fact.from + fact.to : 'id' in fact ? fact.id : ''))
			.sort()
			.join()
	// Names and days of the week: "in Osk", "on Thursday".
	const names = ({ tokens }: ReadClaim) =>
		tokens
			.filter(({ pos }) => pos === 'PROPN')
			.map(({ stem }) => stem)
			.sort()
			.join()
	return (
		a.quote !== b.quote &&
		voice(a) === voice(b) &&
		names(a) === names(b) &&
		of(a, 'date') === of(b, 'date') &&
		of(a, 'place') === of(b, 'place')
	)
}

const side = ({ account, sentences }: Reading, claim: ReadClaim): Side => ({
	account,
	claim,
	tokens: claim.tokens,
	sentence: sentences[claim.sentenceIndex]?.tokens ?? claim.tokens,
	carried: claim.carried
})
