import { canonicalPlace } from '../../facts/index.js'
import { type Mode, modes } from '../../facts/modality.js'
import { antonymPhrases, opposed } from '../../language/en/antonyms.js'
import { loadedPhrases } from '../../language/en/loaded.js'
import { partPhrases } from '../../language/en/parts.js'
import { phasePhrases } from '../../language/en/phases.js'
import { root } from '../../language/en/phrases.js'
import { rarity } from '../../language/en/rarity.js'
import { stancePhrases } from '../../language/en/stances.js'
import { synonyms } from '../../language/en/synonyms.js'
import type { Token } from '../../language/language.js'
import type { Side } from './detector.js'
import { toldPart } from './told.js'

/** A content word or set phrase of a claim, with how it is meant. */
export interface Word {
	/** Its stem, or the stems of a phrase joined by "_". */
	key: string
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
	/** The word that holds a token, if any. */
	wordAt(token: number): Word | undefined
}

const frames = new WeakMap<Side, Frame>()

/** The frame of a side: its words without the attributing ones. */
export function frameOf(side: Side): Frame {
	let frame = frames.get(side)
	if (!frame) {
		frame = build(side)
		frames.set(side, frame)
	}
	return frame
}

const whole = new WeakMap<Side, Frame>()

/** The frame of a side with the attributing words: for who is asked who said it. */
export function wholeFrameOf(side: Side): Frame {
	let frame = whole.get(side)
	if (!frame) {
		frame = build(side, [0, side.tokens.length])
		whole.set(side, frame)
	}
	return frame
}

const sentences = new WeakMap<Side, Frame>()

/** The frame of the sentence that a side stands in. */
export function sentenceFrameOf(side: Side): Frame {
	let frame = sentences.get(side)
	if (!frame) {
		frame = build({ ...side, tokens: side.sentence })
		sentences.set(side, frame)
	}
	return frame
}

function build(side: Side, [from, to] = toldPart(side.tokens)): Frame {
	const all = modes(side.sentence)
	const at = new Map(side.sentence.map((token, i) => [token.start, all[i]!]))
	const plain: Mode = { denied: false, open: false, certainty: 1 }
	const tokens = side.tokens.slice(from, to)
	const own = tokens.map((token) => at.get(token.start) ?? plain)
	const words = wordsOf(tokens, own)
	const byToken = new Map<number, Word>()
	for (const word of words) for (let i = word.from; i < word.to; i++) byToken.set(i, word)
	return { tokens, modes: own, words, wordAt: (i) => byToken.get(i) }
}

const books = [
	synonyms.phrases,
	antonymPhrases,
	loadedPhrases,
	phasePhrases,
	partPhrases,
	stancePhrases
]

/** Words and phrases of tokens, in order. */
export function wordsOf(tokens: readonly Token[], own: readonly Mode[]): Word[] {
	const words: Word[] = []
	for (let i = 0; i < tokens.length; i++) {
		const end = phraseAt(tokens, i)
		if (end > 0) {
			words.push(word(tokens, i, end, own[i]!))
			i = end - 1
		} else if (!tokens[i]!.stop && tokens[i]!.stem !== '')
			words.push(word(tokens, i, i + 1, own[i]!))
	}
	return words
}

/** End of the longest phrase that starts at `i`; articles inside it are passed over. */
function phraseAt(tokens: readonly Token[], i: number): number {
	let best = 0
	for (const book of books) {
		for (const phrase of book.get(root(tokens[i]!.stem)) ?? []) {
			let at = i
			let n = 0
			for (; n < phrase.length && at < tokens.length; at++) {
				if (root(tokens[at]!.stem) === phrase[n]) n++
				else if (n === 0 || !(/^(DET|PRON)$/.test(tokens[at]!.pos) || tokens[at]!.text === '-'))
					break
			}
			if (n === phrase.length && at > best) best = at
		}
	}
	return best
}

function word(tokens: readonly Token[], from: number, to: number, mode: Mode): Word {
	const run = tokens.slice(from, to)
	const stems = run
		.filter((token) => to - from === 1 || (token.pos !== 'DET' && token.text !== '-'))
		.map((token) => root(token.stem))
	const key = stems.join('_')
	const first = run[0]!
	const name =
		to - from === 1 &&
		first.pos === 'PROPN' &&
		/^\p{Lu}/u.test(first.text) &&
		!(from === 0 && commonPlural(tokens))
	const groups = name && from > 0 ? [] : (synonyms.groups.get(key) ?? [])
	return {
		key,
		concepts: [key, ...groups],
		from,
		to,
		mode,
		name: name && !calendar.has(first.lower),
		number: first.pos === 'NUM' || /^\d/.test(first.text),
		lower: run.map((token) => token.lower).join(' ')
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
	return opposed(a.key, b.key)
}

/** Words that weigh little: they stand in any report. */
const light: ReadonlySet<string> = new Set(
	'say said tell report state day week month year time new also make take give come go get put have hold'.split(
		' '
	)
)

/** How much two frames speak of the same: the words they share, and what share of the shorter. */
export function overlap(
	a: Frame,
	b: Frame
): { shared: [Word, Word][]; names: number; cover: number } {
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
	const common = shared.reduce((sum, [word]) => sum + weight(word), 0)
	return {
		shared,
		names: shared.filter(([word]) => word.name).length,
		cover: least === 0 ? 0 : common / least
	}
}
