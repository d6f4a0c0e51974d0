import { alike } from '../../language/en/antonyms.js'
import { irregular } from '../../language/en/irregular.js'
import { deniers, negators, privations, stageMarks, undoing } from '../../language/en/negation.js'
import { otherFocus } from './contrast.js'
import { deniedIn, manner, twinOf } from './denied.js'
import type { Detector, Side, Value } from './detector.js'
import { difference, valueAt, wordValue } from './difference.js'
import { akin, clash, type Frame, frameOf, overlap, same, type Word } from './frame.js'
import { otherIdentity } from './identity.js'
import { otherOccasion } from './occasion.js'
import { type Predicate, predicates } from './roles.js'
import { forAgainst, hasOrLost } from './stance.js'
import { stillThere, upOrDown } from './standing.js'
import { oneSlot } from './theme.js'
import { comparable, quotesOther } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.2
/** Least share of what is denied that the other side must affirm. */
const DENIED = 0.5
/** The same, where who or what it is of is plainly shared. */
const CIRCUMSTANCE = 0

/** Share of words that both must hold where it is not plain that they speak of one thing. */
const OPEN = 0.3

/** One affirms what the other denies, or opposite words stand in the same slot. */
export const polarity: Detector = {
	kind: 'polarity',
	detect(a, b, context) {
		const voices = comparable(a, b, context)
		if (voices === 0 || quotesOther(a, b, context)) return undefined
		const x = frameOf(a)
		const y = frameOf(b)
		const { cover } = overlap(x, y)
		if (cover < COVER || otherOccasion(a, b) || otherDays(x, y)) return undefined
		const found =
			denial(x, y) ??
			swap(denial(y, x)) ??
			opposites(x, y, cover) ??
			stillThere(x, y) ??
			swap(stillThere(y, x)) ??
			upOrDown(x, y) ??
			forAgainst(x, y) ??
			hasOrLost(x, y) ??
			swap(hasOrLost(y, x)) ??
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
	if (x.words.some(({ mode }) => mode.denied) || contrary(x) || contrary(y)) return undefined
	for (const run of deniedIn(y)) {
		const { words, core, verb } = run
		const twin = twinOf(x, core)
		if (!twin || !stated(x, twin) || twin.name !== core.name) continue
		if ((verb && !twinOf(x, verb)) || manner(y, run, x) || doubly(y, words[0]!)) continue
		const rest = words.filter((word) => word !== core && !word.number && word.sense !== '')
		const matched = rest.flatMap((word): [Word, Word][] => {
			const known = twinOf(x, word)
			return known ? [[known, word]] : []
		})
		const fit = oneSlot(x, twin, y, core)
		// What is left over may be mere circumstance where one thing is spoken of.
		const least = fit === 'same' ? CIRCUMSTANCE : DENIED
		if (matched.length < rest.length * least) continue
		const deed = predicates(y).some((p) => p.word === core)
		// Of a thing that is not there only its own marks narrow the denial.
		const marked = deed ? words : words.filter((word) => word.to <= core.from)
		if (narrowed(y, marked, [...matched, [twin, core]])) continue
		// "have no electricity" / "electricity is cut off": the same want in other words.
		if (!deed && x.tokens.some(({ stem, pos }) => pos === 'VERB' && privations.has(stem))) continue
		// "rejected suggestions that it was unlawful": the opposite denied is the word affirmed.
		if (x.words.some((other) => clash(core, other))) continue
		if (possible(x, twin) && tense(y, core) === 'past') continue
		if (otherTense(x, twin, y, core) || otherFocus(x, twin, y, core)) continue
		// All of it is denied and all of it stated: who does what need not be read.
		const whole = matched.length >= rest.length * 0.8 && overlap(x, y).cover >= 0.85
		// Of a thing that is not there, the place and what else is said of it tell enough.
		const thing = !deed && (matched.length >= 2 || without(y, core))
		if (fit === 'same' || fit === 'open') return [twin, core]
		if (fit === 'unlike' && (whole || thing)) return [twin, core]
	}
	return undefined
}

/** "ended without a deal": nothing came of it. */
const without = ({ tokens }: Frame, { from }: Word) =>
	tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'without') &&
	tokens.some(({ lower }) => /^(end|ended|ends|broke|finished|closed|concluded)$/.test(lower))

/** "Without her they would have lost": told of what did not come about. */
const contrary = ({ tokens }: Frame) => {
	const text = tokens.map(({ lower }) => lower).join(' ')
	// "It is not then that it starts": what is denied is when.
	if (/^it (is|was|'s) not\b.* that\b/.test(text)) return true
	return /\b(would|could|might)( not| n't| never)? have\b/.test(text) && UNLESS.test(text)
}

const UNLESS = /^(without|but for|if not for|had)\b|\b(without|but for|had it not|were it not|if)\b/

/** "could not find one that lacked it": the word that denies stands in what is itself denied. */
function doubly({ tokens }: Frame, first: Word): boolean {
	const at = tokens.findLastIndex(({ stem }, i) => i < first.from && deniers.has(stem))
	if (at < 0 || first.from - at > 4) return false
	const open = tokens.findLastIndex(({ lower }, i) => i < at && /^(that|which|who)$/.test(lower))
	if (open < 0 || at - open > 3) return false
	return tokens
		.slice(Math.max(0, open - 9), open)
		.some(({ lower }) => /^(not|n't|no|none|never|nobody|without)$/.test(lower))
}

/** "has not paid" / "will pay", "used to be open" / "is closed", before it and after it: both may hold. */
function otherTense(x: Frame, word: Word, y: Frame, other: Word): boolean {
	const [left, right] = [tense(x, word), tense(y, other)]
	if (left !== right && left !== 'present' && right !== 'present') return true
	const staged = (frame: Frame, at: Word) =>
		near(frame, at).some(({ lower }) => stageMarks.has(lower))
	if (stage(x) !== stage(y)) return true
	return staged(x, word) !== staged(y, other) || acrossTurn(x, y) || acrossTurn(y, x)
}

/** "at first", "in the end": it tells one stage of several. */
const stage = ({ tokens }: Frame) =>
	/\b(at first|at last|in the (end|beginning)|for a time|after all)\b/.exec(
		tokens.map(({ lower }) => lower).join(' ')
	)?.[0]

const near = (frame: Frame, at: Word) => frame.tokens.slice(Math.max(0, at.from - 5), at.from)

function tense(frame: Frame, at: Word): 'past' | 'present' | 'future' {
	const before = near(frame, at).map(({ lower }) => lower)
	if (before.some((lower) => /^(will|shall|'ll|wo)$/.test(lower))) return 'future'
	if (
		before.some((lower) =>
			/^(is|are|'s|'re|am|do|does|to|would|could|should|may|might|must|can)$/.test(lower)
		)
	)
		return 'present'
	const { pos, lower } = frame.tokens[at.from]!
	// "has paid" is over, "has enough" is not.
	if (before.some((word) => /^(was|were|did|had)$/.test(word))) return 'past'
	if (pos === 'VERB' && before.some((word) => /^(has|have)$/.test(word))) return 'past'
	return pos === 'VERB' && (/ed$/.test(lower) || irregular.has(lower)) ? 'past' : 'present'
}

/** "could erupt", "may close": it need not come to that. */
const possible = (frame: Frame, at: Word) =>
	near(frame, at)
		.slice(-3)
		.some(({ lower, pos }) => /^(could|may|might)$/.test(lower) && pos === 'AUX')

/** "Before the storm …" / "after the storm …". */
function acrossTurn(x: Frame, y: Frame): boolean {
	const after = (frame: Frame, mark: RegExp) =>
		frame.tokens.flatMap(({ lower }, i) =>
			mark.test(lower) ? (frame.words.find((word) => word.from > i) ?? []) : []
		)
	const turns = after(y, /^(after|since|following)$/)
	return after(x, /^(before|until|till)$/).some((word) => turns.some((w) => same(word, w)))
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

/** Whether a word is said to be so, rather than asked, undone, or named of those who do it. */
function stated(frame: Frame, word: Word): boolean {
	if (word.mode.open || word.mode.operator) return false
	if (/^(who|whose)$/.test(frame.tokens[word.from - 1]?.lower ?? '')) return false
	if (/^(those|anyone|anybody|people)$/.test(frame.tokens[word.to]?.lower ?? ''))
		if (frame.tokens[word.to + 1]?.lower === 'who') return false
	// "lost strength", "lifted the ban": what is taken away is not stated.
	return !predicates(frame).some(
		(p) =>
			(p.patient?.head === word && undoing.has(p.word.key) && finite(frame, p)) ||
			p.obliques.some(
				({ preposition, phrase }) => phrase.head === word && /^(out|off|against)$/.test(preposition)
			)
	)
}

/** "lifted the ban", "the ban was lifted": not "staff dismissed from the plant". */
const finite = (frame: Frame, { word, passive }: Predicate) =>
	!passive || frame.tokens[word.from - 1]?.pos === 'AUX'

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

/** "free on Sundays" / "charges on weekdays": what holds of some days need not hold of others. */
function otherDays(x: Frame, y: Frame): boolean {
	const days = ({ tokens }: Frame) => tokens.flatMap(({ lower }) => (DAYS.test(lower) ? lower : []))
	const [left, right] = [days(x), days(y)]
	return left.length > 0 && right.length > 0 && !left.some((day) => right.includes(day))
}

const DAYS =
	/^((mon|tues|wednes|thurs|fri|satur|sun)days|weekdays?|weekends?|holidays|mornings|afternoons|evenings|nights|winters?|summers?)$/

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

/** The word with the negator that denies it. */
export function withDenier(side: Side, frame: Frame, word: Word): Value {
	if (!word.mode.denied) return wordValue(side, frame, word)
	for (let i = word.from - 1; i >= Math.max(0, word.from - 8); i--) {
		const { lower, stem } = frame.tokens[i]!
		if (negators.has(lower) || deniers.has(stem)) return valueAt(side, frame, i, word.to)
	}
	return wordValue(side, frame, word)
}
