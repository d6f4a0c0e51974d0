import { deniers, negators, privations, stageMarks } from '../../language/en/negation.js'
import type { Detector, Side, Value } from './detector.js'
import { difference, valueAt, wordValue } from './difference.js'
import { clash, type Frame, frameOf, overlap, same, type Word } from './frame.js'
import { otherIdentity } from './identity.js'
import { otherOccasion } from './occasion.js'
import { predicates } from './roles.js'
import { mentioned, slotsAgree } from './slots.js'
import { comparable, quotesOther } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.3
/** Least share of what is denied that the other side must affirm. */
const DENIED = 0.5

/** One affirms what the other denies, or opposite words stand in the same slot. */
export const polarity: Detector = {
	kind: 'polarity',
	detect(a, b, context) {
		const voices = comparable(a, b, context)
		if (voices === 0 || quotesOther(a, b, context)) return undefined
		const x = frameOf(a)
		const y = frameOf(b)
		const { cover } = overlap(x, y)
		if (cover < COVER || otherOccasion(a, b)) return undefined
		const found =
			denial(x, y) ??
			swap(denial(y, x)) ??
			opposites(x, y, cover) ??
			forAgainst(x, y) ??
			otherIdentity(x, y)
		if (!found) return undefined
		const confidence = voices * (0.6 + 0.4 * cover)
		return difference(
			'polarity',
			[a, b],
			[withDenier(a, x, found[0]), withDenier(b, y, found[1])],
			confidence
		)
	}
}

const swap = (pair: [Word, Word] | undefined): [Word, Word] | undefined =>
	pair && [pair[1], pair[0]]

/** A word that `x` states and `y` denies, the rest of what `y` denies being shared as well. */
export function denial(x: Frame, y: Frame): [Word, Word] | undefined {
	// Two denials at different words are seldom one against the other.
	if (x.words.some(({ mode }) => mode.denied)) return undefined
	for (const clause of denied(y)) {
		const matched: [Word, Word][] = []
		for (const word of clause) {
			const twin = x.words.find((other) => same(word, other))
			if (twin) matched.push([twin, word])
		}
		const own = clause.filter((word) => !word.number)
		if (matched.length / Math.max(1, own.length) < DENIED || narrowed(y, clause, matched)) continue
		const deeds = clause.filter((word) => predicates(y).some((p) => p.word === word))
		const deed = matched.find(([twin, word]) => deeds.includes(word) && !twin.mode.open)
		if (deeds.length > 0 && !deed) continue
		// "have no electricity" / "electricity is cut off": the same want in other words.
		if (deeds.length === 0 && x.tokens.some((token) => privations.has(token.stem))) continue
		// "rejected suggestions that it was unlawful": the opposite denied is the word affirmed.
		if (clause.some((word) => x.words.some((other) => clash(word, other)))) continue
		const plain = matched.filter(
			([twin, word]) => !word.name && !word.number && !twin.mode.denied && !twin.mode.open
		)
		const core =
			deed ?? plain.find(([twin]) => predicates(x).some((p) => p.word === twin)) ?? plain[0]
		if (!core || matched.some(([twin, word]) => twin.mode.denied && !word.name)) continue
		// All of it is denied and all of it stated: who does what need not be read.
		const whole = matched.length === clause.length && overlap(x, y).cover >= 0.85
		if (otherTense(x, core[0], y, core[1])) continue
		if (whole || slotsAgree(x, core[0], y, core[1])) return core
	}
	return undefined
}

/** "has not paid" / "will pay", "used to be open" / "is closed": both may hold. */
function otherTense(x: Frame, word: Word, y: Frame, other: Word): boolean {
	const before = (frame: Frame, at: Word) => frame.tokens.slice(Math.max(0, at.from - 5), at.from)
	const future = (frame: Frame, at: Word) =>
		before(frame, at).some(({ lower }) => /^(will|shall|'ll|wo)$/.test(lower))
	const staged = (frame: Frame, at: Word) =>
		before(frame, at).some(({ lower }) => stageMarks.has(lower))
	return future(x, word) !== future(y, other) || staged(x, word) !== staged(y, other)
}

/** "not the first woman", "not a silent film": what is denied is the word that the other lacks. */
function narrowed(
	frame: Frame,
	clause: readonly Word[],
	matched: readonly [Word, Word][]
): boolean {
	const shared = new Set(matched.map(([, word]) => word))
	return clause.some((word) => {
		const next = frame.wordAt(word.to)
		const marks = /^(ADJ|NUM)$/.test(frame.tokens[word.from]!.pos) || word.number
		return !shared.has(word) && marks && next !== undefined && shared.has(next)
	})
}

/** Runs of denied words. */
function denied(frame: Frame): Word[][] {
	const runs: Word[][] = []
	let last: Word | undefined
	for (const word of frame.words) {
		const is = word.mode.denied && !word.mode.open
		if (is && last && word.from - last.to < 5) runs[runs.length - 1]!.push(word)
		else if (is) runs.push([word])
		last = is ? word : undefined
	}
	return runs
}

/** Opposite words of like polarity in one slot. */
export function opposites(x: Frame, y: Frame, cover: number): [Word, Word] | undefined {
	for (const word of x.words) {
		for (const other of y.words) {
			if (!clash(word, other) || word.mode.open || other.mode.open) continue
			if (word.mode.denied !== other.mode.denied) continue
			// The word of the other side stands here as well: "cut prices and raised wages".
			if (x.words.some((w) => same(w, other)) || y.words.some((w) => same(w, word))) continue
			if (x.words.some((w) => clash(w, word)) || y.words.some((w) => clash(w, other))) continue
			if (otherTense(x, word, y, other)) continue
			if (attributive(x, word) && attributive(y, other) && cover < 0.75) continue
			if (slotsAgree(x, word, y, other, true)) return [word, other]
		}
	}
	return undefined
}

/** "voted for the bill" / "voted against the bill". */
function forAgainst(x: Frame, y: Frame): [Word, Word] | undefined {
	for (const p of predicates(x))
		for (const q of predicates(y)) {
			if (!same(p.word, q.word) || p.word.mode.denied !== q.word.mode.denied) continue
			for (const { preposition, phrase } of p.obliques) {
				if (p.agent && q.agent && !mentioned(p.agent, y) && !mentioned(q.agent, x)) continue
				const other = preposition === 'for' ? 'against' : preposition === 'against' ? 'for' : ''
				const twin = q.obliques.find((oblique) => oblique.preposition === other)
				if (twin && same(twin.phrase.head, phrase.head)) return [p.word, q.word]
			}
		}
	return undefined
}

/** "the upper spillway": it tells which one, not how it is. */
function attributive(frame: Frame, word: Word): boolean {
	const next = frame.tokens[word.to]
	return frame.tokens[word.from]!.pos === 'ADJ' && (next?.pos === 'NOUN' || next?.pos === 'PROPN')
}

/** The word with the negator that denies it. */
export function withDenier(side: Side, frame: Frame, word: Word): Value {
	if (!word.mode.denied) return wordValue(side, frame, word)
	for (let i = word.from - 1; i >= Math.max(0, word.from - 8); i--) {
		const { lower, stem } = frame.tokens[i]!
		if (negators.has(lower) || deniers.has(stem)) return valueAt(side, frame, i, word.to)
	}
	return wordValue(side, frame, word)
}
