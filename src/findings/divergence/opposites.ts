import { alike } from '../../language/en/antonyms.js'
import { akin, clash, type Frame, type Word } from './frame.js'
import { predicates } from './roles.js'
import { stated } from './stated.js'
import { otherTense, possible, tense } from './tense.js'
import { oneSlot } from './theme.js'

/** Share of words that both must hold where it is not plain that they speak of one thing. */
const OPEN = 0.3

/** Opposite words of like polarity in one slot. */
export function opposites(x: Frame, y: Frame, cover: number): [Word, Word] | undefined {
	for (const word of x.words) {
		for (const other of y.words) {
			if (!clash(word, other)) continue
			const open = (!stated(x, word) || !stated(y, other)) && !oneErrand(x, word, y, other)
			if (open && !alikeOpen(x, word, y, other)) continue
			if (aside(x, word) || aside(y, other) || possible(x, word) || possible(y, other)) continue
			if (deniedOf(word) !== deniedOf(other)) continue
			// The word of the other side stands here as well.
			const here = (frame: Frame, own: Word, foreign: Word) =>
				frame.words.some((w) => w !== own && restates(w, foreign))
			if (here(x, word, other) || here(y, other, word)) continue
			if (turned(x, word) || turned(y, other)) continue
			if (otherTense(x, word, y, other)) continue
			if (attributive(x, word) && attributive(y, other) && !sameRest(x, y, cover)) continue
			const fit = oneSlot(x, word, y, other)
			if (fit === 'same') return [word, other]
			if (fit !== 'open' || cover < OPEN || forLong(x, word) || forLong(y, other)) continue
			if (!elsewhereToo(x, word, y, other) && !elsewhereToo(y, other, x, word)) return [word, other]
		}
	}
	return undefined
}

/** "were told to wait" / "were told to go", "will rise" / "is set to fall": both are open in one way. */
function alikeOpen(x: Frame, word: Word, y: Frame, other: Word): boolean {
	if (word.mode.operator || other.mode.operator) return false
	const [p, q] = [rulerOf(x, word), rulerOf(y, other)]
	if (word.mode.open && other.mode.open) return p !== undefined && q !== undefined && akin(p, q)
	const planned = (ruler: Word | undefined) => ruler !== undefined && PLANS.test(ruler.lower)
	if (word.mode.open) return planned(p) && tense(y, other) === 'future'
	return planned(q) && tense(x, word) === 'future'
}

const PLANS = /^(set|due|scheduled|slated|expected|going|planned)$/

/** The verb whose "to" a word stands behind. */
function rulerOf(frame: Frame, word: Word): Word | undefined {
	if (frame.tokens[word.from - 1]?.lower !== 'to') return undefined
	return frame.words.findLast((other) => other.to < word.from && word.from - other.to < 4)
}

/** "agreed to open" / "refused to open": the word that denies the rest is itself the opposite. */
function oneErrand(x: Frame, word: Word, y: Frame, other: Word): boolean {
	if (word.mode.open || other.mode.open) return false
	const errand = ({ tokens, wordAt }: Frame, { to }: Word) =>
		tokens[to]?.lower === 'to' ? wordAt(to + 1) : undefined
	const [p, q] = [errand(x, word), errand(y, other)]
	return p !== undefined && q !== undefined && akin(p, q)
}

/** "supporters of the bill", "the savings rate": a noun that says who or which, not what is so. */
function aside(frame: Frame, word: Word): boolean {
	const { pos, lower } = frame.tokens[word.from]!
	if (word.from > 0 && /^\p{Lu}/u.test(frame.tokens[word.from]!.text)) return true
	if (/^(NOUN|PROPN)$/.test(pos) && /(er|or|ent|ist)s$/.test(lower)) return true
	return pos === 'NOUN' && frame.tokens[word.to]?.pos === 'NOUN'
}

/** "without notice", "nowhere to be seen": the phrase has its denial in itself. */
const deniedOf = ({ mode, sense }: Word) =>
	mode.denied && !/^(never|without|no|not|nowher)_/.test(sense)

/** One word for another, of a phrase the whole of it: an "election" is no "voting out". */
const restates = (word: Word, foreign: Word) =>
	foreign.sense === foreign.key || word.sense === foreign.sense
		? akin(word, foreign)
		: alike(word.sense, foreign.sense)

/** "not for long": brief. */
const forLong = ({ tokens }: Frame, { from, lower }: Word) =>
	lower === 'long' &&
	tokens[from - 1]?.lower === 'for' &&
	tokens.slice(0, from).some((token) => /^(not|n't|never)$/.test(token.lower))

/** "returned her fee" / "left the board and gave back her fee": the other side tells of it by another word. */
function elsewhereToo(x: Frame, word: Word, y: Frame, other: Word): boolean {
	const object = predicates(x).find((p) => p.word === word)?.patient
	const twin = predicates(y).find((p) => p.word === other)?.patient
	if (!object || !twin || akin(object.head, twin.head)) return false
	return predicates(y).some(
		(p) => p.word !== other && p.patient !== undefined && akin(p.patient.head, object.head)
	)
}

/** "cut prices and raised wages": the same side says the opposite as well, of something else. */
const turned = (frame: Frame, word: Word) =>
	frame.words.some(
		(other) =>
			clash(other, word) &&
			other.mode.denied === word.mode.denied &&
			frame.tokens[other.from]!.pos === frame.tokens[word.from]!.pos
	)

/** Where opposites only mark a thing, all else must be the same. */
const sameRest = (x: Frame, y: Frame, cover: number) =>
	cover >= 0.75 &&
	predicates(x).every((p) =>
		predicates(y).every((q) => !clash(p.word, q.word) && p.word.mode.denied === q.word.mode.denied)
	)

/** "the upper spillway": it tells which one, not how it is. */
function attributive(frame: Frame, word: Word): boolean {
	const next = frame.tokens[word.to]
	if (next?.lower === "'s" || next?.text === "'") return true
	const { pos } = frame.tokens[word.from]!
	return (
		(pos === 'ADJ' || (pos === 'PROPN' && word.from === 0)) &&
		(next?.pos === 'NOUN' || next?.pos === 'PROPN')
	)
}
