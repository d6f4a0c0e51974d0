import { rarity } from '../language/en/rarity.js'
import { noteMessages as say } from '../language/en/tell.js'
import type { Matching } from '../match/index.js'
import { parties } from '../match/parties.js'
import type { Note } from '../model/index.js'
import type { Reading } from '../read/index.js'
import { contradictions } from './contradictions.js'

/** From this ratio of words on, lengths differ by much. */
const UNEQUAL = 3
/** Below this share of shared rare words, accounts may tell of different events. */
const RARE = 0.15
/** A link from this score on shows that they tell of one event all the same. */
const PLAIN = 0.7
/** An account is too early to tell what another tells that appeared this many days later. */
const LATER = 2
const DAY = 86_400_000

/** What was not compared, or weighs less. */
export function findNotes(readings: readonly Reading[], matching: Matching): Note[] {
	const notes: Note[] = []
	const note: Add = (code, message, accounts, claims) =>
		notes.push({ code, message, accounts, ...(claims ? { claims } : {}) })
	for (const { account, claims, end, unread } of readings) {
		const { id, party, text, fidelity } = account
		if (text.trim() === '') note('empty-account', say['empty-account'](party), [id])
		else {
			if (unread) note('language-not-read', say['language-not-read'](party, unread), [id])
			else if (!claims.some((claim) => claim.role === 'proposition'))
				note('no-claims', say['no-claims'](party), [id])
		}
		if (end < text.length) note('text-limit', say['text-limit'](party, end, text.length), [id])
		if (fidelity === 'excerpt') note('excerpt', say.excerpt(party), [id])
	}
	against(readings, note)
	dates(readings, note)
	lengths(readings, note)
	if (apart(readings, matching))
		note('different-events', say['different-events'](), readings.map((r) => r.account.id).sort())
	return notes.sort((x, y) => (key(x) < key(y) ? -1 : 1))
}

const key = ({ code, accounts }: Note) => code + '\u0000' + accounts.join('\u0000')

type Add = (code: string, message: string, accounts: string[], claims?: string[]) => void

/** What an account says against itself. */
function against(readings: readonly Reading[], note: Add): void {
	const accountOf = parties(readings)
	for (const reading of readings)
		for (const { claims } of contradictions(reading, accountOf)) {
			const [one, other] = claims
			const message = say['self-contradiction'](reading.account.party, one.quote, other.quote)
			note('self-contradiction', message, [reading.account.id], [one.id, other.id])
		}
}

/** An account cannot leave out what happened after its date. */
function dates(readings: readonly Reading[], note: Add): void {
	const dated = readings.filter(({ account }) => account.date)
	const day = (date: string) => Math.floor(Date.parse(date) / DAY)
	const latest = Math.max(...dated.map(({ account }) => day(account.date!)))
	for (const { account } of dated)
		if (latest - day(account.date!) >= LATER)
			note('after-date', say['after-date'](account.party, account.date!.slice(0, 10)), [account.id])
}

function lengths(readings: readonly Reading[], note: Add): void {
	const counted = readings
		.map(({ account, tokens }) => ({ account, words: tokens.filter((t) => t.stem !== '').length }))
		.filter(({ words }) => words > 0)
		.sort((x, y) => x.words - y.words || (x.account.id < y.account.id ? -1 : 1))
	const long = counted.at(-1)
	for (const short of counted) {
		if (!long || short === long || long.words < UNEQUAL * short.words) break
		note(
			'unequal-length',
			say['unequal-length'](short.account.party, short.words, long.account.party, long.words),
			[short.account.id, long.account.id]
		)
	}
}

/** Whether no account shares its rare words, or a plain link, with any other. */
function apart(readings: readonly Reading[], { links }: Matching): boolean {
	const read = readings.filter(({ claims }) => claims.some((c) => c.role === 'proposition'))
	if (read.length < 2 || links.some((link) => link.score >= PLAIN)) return false
	const weights = read.map(rareWords)
	return weights.every((one, i) => weights.every((other, j) => i >= j || share(one, other) < RARE))
}

/** The words of an account, rare ones weighing by far the most. */
function rareWords({ tokens }: Reading): Map<string, number> {
	const words = tokens.filter((t) => !t.stop && t.stem && !/^\d+$/.test(t.stem))
	return new Map(words.map(({ stem }) => [stem, rarity(stem) ** 3]))
}

/** Share of the smaller account's words that the other holds too. */
function share(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	const sum = (map: ReadonlyMap<string, number>) => [...map.values()].reduce((x, y) => x + y, 0)
	let both = 0
	for (const [stem, weight] of a) if (b.has(stem)) both += weight
	const least = Math.min(sum(a), sum(b))
	return least === 0 ? 1 : both / least
}
