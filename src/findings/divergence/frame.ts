import { canonicalPlace } from '../../facts/index.js'
import { modes } from '../../facts/modality.js'
import type { Mode } from '../../facts/mode.js'
import {
	alike,
	antonymPhrases,
	inTables,
	opposed,
	oppositePhrases
} from '../../language/en/antonyms.js'
import { loadedPhrases } from '../../language/en/loaded.js'
import { partPhrases } from '../../language/en/parts.js'
import { phasePhrases } from '../../language/en/phases.js'
import { root } from '../../language/en/phrases.js'
import { rarity } from '../../language/en/rarity.js'
import { stancePhrases } from '../../language/en/stances.js'
import { stem } from '../../language/en/stem.js'
import { synonyms } from '../../language/en/synonyms.js'
import type { Token } from '../../language/language.js'
import type { Side } from './detector.js'
import { sentenceOf } from './sentence.js'
import { toldPart } from './told.js'

/** A content word or set phrase of a claim, with how it is meant. */
export interface Word {
	/** Its stem, or the stems of a phrase joined by "_". */
	key: string
	/** What stands in the tables of opposites: its key or a longer phrase; empty inside of one. */
	sense: string
	/** What it may be traded for: its own key and the names of its groups. */
	concepts: readonly string[]
	/** Tokens `[from, to)` of the frame. */
	from: number
	to: number
	mode: Mode
	name: boolean
	number: boolean
	lower: string
}

/** What a claim says, apart from who is said to say it. */
export interface Frame {
	tokens: readonly Token[]
	modes: readonly Mode[]
	words: readonly Word[]
	/** Subject carried over from the first half of the sentence. */
	carried: readonly Word[]
	/** Words of whoever tells it. */
	tellers: readonly Word[]
	/** The word that holds a token, if any. */
	wordAt(token: number): Word | undefined
}

// A frame depends on the tokens it is of alone, so claims of one sentence share that of the sentence.
type Frames = WeakMap<readonly Token[], Frame>
const frames: Frames = new WeakMap()
const whole: Frames = new WeakMap()

function kept(all: Frames, tokens: readonly Token[], make: () => Frame): Frame {
	const known = all.get(tokens)
	if (known) return known
	const frame = make()
	all.set(tokens, frame)
	return frame
}

/** The frame of a side: its words without the attributing ones. */
export const frameOf = (side: Side): Frame => kept(frames, side.tokens, () => build(side))

/** The frame of a side with the attributing words: for who is asked who said it. */
export const wholeFrameOf = (side: Side): Frame =>
	kept(whole, side.tokens, () => build(side, [0, side.tokens.length]))

/** The frame of the sentence that a side stands in. */
export const sentenceFrameOf = (side: Side): Frame => frameOf(sentenceOf(side))

const plain: Mode = { denied: false, open: false, certainty: 1 }
const plainWords = (tokens: readonly Token[]) =>
	wordsOf(
		tokens,
		tokens.map(() => plain)
	)

function build(side: Side, [from, to] = toldPart(side.tokens)): Frame {
	const all = modes(side.sentence)
	const first = side.sentence.findIndex(({ start }) => start === side.tokens[from]?.start)
	const tokens = side.tokens.slice(from, to)
	const own = tokens.map((_, i) => (first < 0 ? plain : (all[first + i] ?? plain)))
	const words = wordsOf(tokens, own)
	const byToken: Word[] = []
	for (const word of words) for (let i = word.from; i < word.to; i++) byToken[i] = word
	let carried: Word[] | undefined
	let tellers: Word[] | undefined
	return {
		tokens,
		modes: own,
		words,
		// Few ask for these two.
		get carried() {
			carried ??= plainWords(lent(side.carried))
			return carried
		},
		get tellers() {
			tellers ??= plainWords([...side.tokens.slice(0, from), ...side.tokens.slice(to)])
			return tellers
		},
		wordAt: (i) => byToken[i]
	}
}

/** "two men with curly hair": who they are stands before what hangs on them. */
function lent(carried: readonly Token[]): readonly Token[] {
	const end = carried.findIndex(({ pos }, i) => i > 0 && /^(ADP|SCONJ|VERB)$/.test(pos))
	return end < 0 ? carried : carried.slice(0, end)
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

const phrases: Phrases = merged([
	synonyms.phrases,
	antonymPhrases,
	loadedPhrases,
	phasePhrases,
	partPhrases,
	stancePhrases
])

/** One table for all: it is asked at every word. */
function merged(books: readonly Phrases[]): Phrases {
	const all = new Map<string, (readonly string[])[]>()
	for (const book of books)
		for (const [first, list] of book) all.set(first, [...(all.get(first) ?? []), ...list])
	return all
}

/** Words and phrases of tokens, in order. */
export function wordsOf(tokens: readonly Token[], own: readonly Mode[]): Word[] {
	const words: Word[] = []
	let inside = 0
	// "in force", "behind closed doors": a phrase may start at a word too light to be one itself.
	let pending = ''
	const keys = tokens.map((token) => root(token.stem))
	for (let i = 0; i < tokens.length; i++) {
		const end = phraseAt(tokens, keys, i, phrases.get(keys[i]!)) || i + 1
		const wide = phraseAt(tokens, keys, i, oppositePhrases.get(keys[i]!))
		if (end === i + 1 && (tokens[i]!.stop || tokens[i]!.stem === '')) {
			if (wide > inside) [inside, pending] = [wide, keyOf(tokens.slice(i, wide))]
			continue
		}
		const found = word(tokens, keys, i, end, own[i]!)
		if (i < inside) [found.sense, pending] = [pending, '']
		else if (wide >= end && wide > i + 1) found.sense = keyOf(tokens.slice(i, wide))
		else found.sense = splitPhrase(tokens, i) ?? plainOf(tokens[i]!, found.key)
		inside = Math.max(inside, wide)
		words.push(found)
		i = end - 1
	}
	return words
}

/** The word of one token by itself, though a set phrase hold it; nothing for a function word. */
export const singleWord = (frame: Frame, i: number): Word | undefined => {
	const [word] = wordsOf(frame.tokens.slice(i, i + 1), frame.modes.slice(i, i + 1))
	return word && { ...word, from: i, to: i + 1 }
}

/** End of the longest of the phrases that start with the word at `i`, or 0; articles inside it are passed over. */
function phraseAt(
	tokens: readonly Token[],
	keys: readonly string[],
	i: number,
	starting: readonly (readonly string[])[] | undefined
): number {
	if (!starting) return 0
	let best = 0
	for (const phrase of starting) {
		let at = i
		let n = 0
		for (; n < phrase.length && at < tokens.length; at++) {
			if (keys[at] === phrase[n]) n++
			else if (n === 0 || !passed(tokens[at]!)) break
		}
		if (n === phrase.length && at > best) best = at
	}
	return best
}

/** What stands inside a phrase and is no word of it. */
const passed = ({ pos, text }: Token) => pos === 'DET' || pos === 'PRON' || text === '-'

const PARTICLE = /^(up|down|off|out|back|away|in|on|over|through|aside|home|together|apart)$/

/** "turned the convoy back": the phrase that a verb makes with a particle behind its object. */
function splitPhrase(tokens: readonly Token[], i: number): string | undefined {
	if (tokens[i]!.pos !== 'VERB') return undefined
	const found = oppositePhrases.get(root(tokens[i]!.stem))
	if (!found) return undefined
	for (let at = i + 2; at < Math.min(tokens.length, i + 7); at++) {
		const { lower, pos } = tokens[at]!
		if (PARTICLE.test(lower) && !/^(DET|NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? ''))
			if (found.some((phrase) => phrase.length === 2 && phrase[1] === lower))
				return `${root(tokens[i]!.stem)}_${lower}`
		if (!/^(DET|PRON|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos)) return undefined
	}
	return undefined
}

/** "easier", "harder", "busiest": the adjective they are made of. */
function plainOf({ lower, pos }: Token, key: string): string {
	// The stem of "outer" is that of "out".
	if (lower === 'outer') return lower
	if ((pos !== 'ADJ' && pos !== 'ADV') || inTables(key)) return key
	const cut = /^(\p{L}{3,}?)(i?)(er|est)$/u.exec(lower)
	if (!cut) return key
	const base = cut[1]! + (cut[2] ? 'y' : '')
	return [base, `${base}e`].map((form) => root(stem(form))).find(inTables) ?? key
}

const keyOf = (run: readonly Token[]): string =>
	run
		.filter((token, i) => i === 0 || i === run.length - 1 || !passed(token))
		.map((token) => root(token.stem))
		.join('_')

function word(
	tokens: readonly Token[],
	keys: readonly string[],
	from: number,
	to: number,
	mode: Mode
): Word {
	const single = to - from === 1
	const run = single ? [] : tokens.slice(from, to)
	const key = single ? keys[from]! : keyOf(run)
	const first = tokens[from]!
	const name =
		single &&
		first.pos === 'PROPN' &&
		/^\p{Lu}/u.test(first.text) &&
		!(from === 0 && commonPlural(tokens))
	const groups = name && from > 0 ? [] : (synonyms.groups.get(key) ?? [])
	return {
		key,
		sense: key,
		concepts: [key, ...groups],
		from,
		to,
		mode,
		name: name && !calendar.has(first.lower),
		number: first.pos === 'NUM' || /^\d/.test(first.text),
		lower: single ? first.lower : run.map((token) => token.lower).join(' ')
	}
}

/** "Campers started …": the tagger takes the first word for a name because of its capital. */
function commonPlural(tokens: readonly Token[]): boolean {
	const { lower } = tokens[0]!
	return (
		tokens[1]?.pos !== 'PROPN' &&
		/(s|ing|men|people)$/.test(lower) &&
		rarity(tokens[0]!.stem) < 1 &&
		canonicalPlace(lower) === undefined
	)
}

const calendar: ReadonlySet<string> = new Set(
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
		' '
	)
)

/** Whether a stretch of the account stands in what is told, not in who tells it and when. */
export function within(frame: Frame, { start, end }: { start: number; end: number }): boolean {
	const first = frame.tokens[0]
	const last = frame.tokens[frame.tokens.length - 1]
	return first !== undefined && last !== undefined && start >= first.start && end <= last.end
}

/** Whether two words may stand for one thing. */
export function same(a: Word, b: Word): boolean {
	if (a.key === b.key) return true
	if (a.concepts.some((concept) => b.concepts.includes(concept))) return true
	return /^\p{Lu}/u.test(a.lower) || a.name || b.name ? kin(a.key, b.key) : false
}

/** "Kestra" and "Kestran", "Ardal" and "Ardali": a name and the adjective made of it. */
export function kin(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a]
	if (short.length < 4 || long.length - short.length > 4) return false
	return long.startsWith(short.slice(0, Math.max(4, short.length - 1)))
}

/** Whether two words exclude each other in one slot. */
export function clash(a: Word, b: Word): boolean {
	return opposed(a.sense, b.sense) || turnedAbout(a, b) || turnedAbout(b, a)
}

/** "unanswered" and "answered", whose ends the stemmer cuts otherwise. */
const turnedAbout = (a: Word, b: Word): boolean =>
	/^un\p{L}{5}/u.test(a.lower) && root(stem(a.lower.slice(2))) === b.key

/** Whether two words come to the same, or stand on one side against the same opposites. */
export const akin = (a: Word, b: Word): boolean => same(a, b) || alike(a.sense, b.sense)

/** Words that weigh little: they stand in any report. */
const light: ReadonlySet<string> = new Set(
	'say said tell report state day week month year time new also make take give come go get put have hold'.split(
		' '
	)
)

/** What two frames have in common. */
interface Overlap {
	shared: [Word, Word][]
	names: number
	/** Share of the shorter one's weight, 0..1. */
	cover: number
}

const overlaps = new WeakMap<Frame, WeakMap<Frame, Overlap>>()

/** How much two frames speak of the same. Every detector asks. */
export function overlap(a: Frame, b: Frame): Overlap {
	const all = overlaps.get(a) ?? new WeakMap<Frame, Overlap>()
	overlaps.set(a, all)
	const found = all.get(b) ?? common(a, b)
	all.set(b, found)
	return found
}

function common(a: Frame, b: Frame): Overlap {
	const shared: [Word, Word][] = []
	const taken = new Set<Word>()
	for (const word of a.words) {
		const twin = b.words.find((other) => !taken.has(other) && same(word, other))
		if (!twin) continue
		taken.add(twin)
		shared.push([word, twin])
	}
	const weight = (word: Word) => (light.has(word.key) ? 0.3 : word.name ? 1.5 : 1)
	const total = (words: readonly Word[]) => words.reduce((sum, w) => sum + weight(w), 0)
	const least = Math.min(total(a.words), total(b.words))
	// "Coach Vidal" bears a name's weight, "the coach" does not: whichever comes first.
	const held = shared.reduce((sum, [word, twin]) => sum + (weight(word) + weight(twin)) / 2, 0)
	return {
		shared,
		names: shared.filter(([word]) => word.name).length,
		cover: least === 0 ? 0 : held / least
	}
}
