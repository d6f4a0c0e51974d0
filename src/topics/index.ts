import { days } from '../language/en/days.js'
import { rarity } from '../language/en/rarity.js'
import { nameable } from '../language/en/topics.js'
import type { Token } from '../language/language.js'
import { contentId, type Topic } from '../model/index.js'
import type { ReadClaim, Reading } from '../read/index.js'

/** Claims of one matter and the word that tells best what it is about. */
export interface TopicOf {
	topics: Topic[]
	/** Claim id to topic id. */
	of: Map<string, string>
	/** Topic id to the stems that name it; none where no word of its own does. */
	stems: Map<string, Set<string>>
}

/** A name that a claim shares with others says more about it than a word of its own. */
const NAME = 1.35
const HEAD = 1.15

/**
 * One main topic for each group of claims, named in the words of the accounts: the noun that is rare
 * in the language, frequent in the group and shared with other claims. Names of the parties and their
 * speakers say who, not what, and are passed over.
 */
export function findTopics(
	readings: readonly Reading[],
	groups: readonly { claims: readonly string[] }[]
): TopicOf {
	const claims = new Map(readings.flatMap((r) => r.claims.map((claim) => [claim.id, claim])))
	const who = partyStems(readings)
	const spread = spreadOf(readings, who)
	const members = new Map<string, ReadClaim[]>()
	// Topics that a word of their own names; others only borrow a word to be shown by.
	const telling = new Set<string>()
	for (const group of groups) {
		const of = group.claims.map((id) => claims.get(id)!)
		const named = keyOf(of, spread, who)
		const key = named ?? borrowed(of, who)
		if (named !== undefined) telling.add(key)
		members.set(key, [...(members.get(key) ?? []), ...of])
	}
	const topics: TopicOf = { topics: [], of: new Map(), stems: new Map() }
	for (const [key, of] of [...members].sort(([x], [y]) => (x < y ? -1 : 1))) {
		of.sort((x, y) =>
			x.account === y.account ? x.start - y.start : x.account < y.account ? -1 : 1
		)
		const names = phrases(of, key)
		const id = `topic-${key || 'other'}`
		const own = new Set(of)
		const mentions = telling.has(key) ? naming(readings, key).filter((c) => !own.has(c)) : []
		const coverage = Object.fromEntries(readings.map(({ account }) => [account.id, 0]))
		for (const claim of [...of, ...mentions]) coverage[claim.account]!++
		for (const claim of of) topics.of.set(claim.id, id)
		topics.topics.push({
			id,
			label: names[0]!,
			names: names.slice(1, 6),
			claims: of.map((c) => c.id),
			mentions: mentions.map((c) => c.id),
			coverage
		})
		topics.stems.set(id, new Set(telling.has(key) ? [key] : []))
	}
	return topics
}

/** Propositions that name a topic, account by account. */
const naming = (readings: readonly Reading[], key: string): ReadClaim[] =>
	readings.flatMap(({ claims }) =>
		claims.filter(
			({ role, tokens }) => role === 'proposition' && tokens.some(({ stem }) => stem === key)
		)
	)

/** Stems of the parties' and speakers' names. */
export function partyStems(readings: readonly Reading[]): Set<string> {
	const stems = new Set<string>()
	const names = readings.flatMap(({ account }) => [
		account.party,
		account.speaker ?? '',
		...(account.aliases ?? [])
	])
	const words = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}.]+/u)))
	for (const { tokens, claims } of readings) {
		const speakers = claims.flatMap(({ attribution }) => attribution.flatMap((a) => a.speakers))
		const last = new Set(speakers.map((name) => name.split(' ').at(-1)))
		for (const token of tokens)
			if (words.has(token.lower) || last.has(token.text)) stems.add(token.stem)
	}
	return stems
}

/** In how many claims a stem stands. */
function spreadOf(readings: readonly Reading[], who: ReadonlySet<string>): Map<string, number> {
	const spread = new Map<string, number>()
	for (const { claims } of readings)
		for (const { tokens } of claims)
			for (const stem of new Set(tokens.filter(nameable).map((token) => token.stem)))
				if (!who.has(stem)) spread.set(stem, (spread.get(stem) ?? 0) + 1)
	return spread
}

function keyOf(
	claims: readonly ReadClaim[],
	spread: ReadonlyMap<string, number>,
	who: ReadonlySet<string>
): string | undefined {
	const score = new Map<string, number>()
	for (const { tokens } of claims) {
		const nouns = tokens.filter(nameable)
		for (const token of nouns) {
			if (who.has(token.stem)) continue
			const next = tokens[tokens.indexOf(token) + 1]
			const head = next?.pos !== 'NOUN' && next?.pos !== 'PROPN'
			const weight =
				rarity(token.stem) ** 2 *
				Math.log2(1 + (spread.get(token.stem) ?? 1)) *
				(token.pos === 'PROPN' ? NAME : 1) *
				(head ? HEAD : 1)
			score.set(token.stem, (score.get(token.stem) ?? 0) + weight)
		}
	}
	const [best] = [...score].sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1))
	return best?.[0]
}

/**
 * What to show a topic by that no word names: a general noun that several claims have ("talks"), else a
 * place, though it be a party's ("Beijing"), else any noun, else the words of the claim, which get a key
 * of their own.
 */
function borrowed(claims: readonly ReadClaim[], who: ReadonlySet<string>): string {
	const nouns = claims.map(
		({ tokens }) =>
			new Set(
				tokens.flatMap(({ pos, stop, stem, lower }) =>
					pos === 'NOUN' && !stop && stem.length > 1 && !who.has(stem) && !days.has(lower)
						? [stem]
						: []
				)
			)
	)
	const all = [...new Set(nouns.flatMap((of) => [...of]))]
		.map((stem) => ({ stem, claims: nouns.filter((of) => of.has(stem)).length }))
		.sort(
			(x, y) => y.claims - x.claims || rarity(y.stem) - rarity(x.stem) || (x.stem < y.stem ? -1 : 1)
		)
	if (all[0] && all[0].claims > 1) return all[0].stem
	// Offsets are into the claim's own account: another account's place may end at the same number.
	const places = claims.flatMap((claim) =>
		claim.tokens.filter(({ end }) => claim.facts.some((f) => f.kind === 'place' && f.end === end))
	)
	return places.at(-1)?.stem || all[0]?.stem || contentId('words', [claims[0]?.quote ?? ''])
}

/** The noun phrases around the key, the most frequent first, the shorter of equals first. */
function phrases(claims: readonly ReadClaim[], key: string): string[] {
	const count = new Map<string, number>()
	for (const claim of claims)
		claim.tokens.forEach((token, i) => {
			if (token.stem !== key) return
			const text = phrase(claim, i)
			count.set(text, (count.get(text) ?? 0) + 1)
		})
	const found = [...count].sort(
		([x, p], [y, q]) => q - p || x.length - y.length || (x < y ? -1 : 1)
	)
	const distinct = new Map(
		found.map(([text]) => [text.toLowerCase(), text]).reverse() as [string, string][]
	)
	const names = found
		.map(([text]) => text)
		.filter((text) => distinct.get(text.toLowerCase()) === text)
	return names.length > 0 ? names : [opening(claims[0]?.quote ?? '')]
}

/** Longest opening of a claim that stands for its topic. */
const OPENING = 40

function opening(quote: string): string {
	if (quote.length <= OPENING) return quote
	return `${quote.slice(0, quote.lastIndexOf(' ', OPENING) + 1 || OPENING).trimEnd()} …`
}

/** Most words of a name before its last one: "Prime Minister Sanae Takaichi". */
const NAMES = 3

/** The phrase around a noun, as it is written. */
function phrase({ tokens, quote, start }: ReadClaim, at: number): string {
	let from = at
	let to = at + 1
	const word = (token: Token | undefined) =>
		token !== undefined &&
		(token.pos === 'NOUN' || token.pos === 'PROPN') &&
		!/^\d/.test(token.text)
	const named = (token: Token | undefined) => token?.pos === 'PROPN' && word(token)
	if (named(tokens[at])) while (at - from < NAMES && named(tokens[from - 1])) from--
	while (from > 0 && at - from < 2 && (word(tokens[from - 1]) || tokens[from - 1]!.pos === 'ADJ'))
		from--
	while (word(tokens[to]) && to - at < 3) to++
	return quote.slice(tokens[from]!.start - start, tokens[to - 1]!.end - start).replace(/\s+/g, ' ')
}
