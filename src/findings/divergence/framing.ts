import { light, namingVerbs, opposedLight, people } from '../../language/en/loaded.js'
import { valence } from '../../language/en/valence.js'
import type { Detector, Difference, Side } from './detector.js'
import { difference, valueAt, wordValue } from './difference.js'
import { type Frame, frameOf, same, sentenceFrameOf, type Word } from './frame.js'
import { given, named, opposedLabels, toldApart } from './labels.js'
import { comparable } from './voices.js'

/** Least share of the shorter claim's words, the loaded and the naming ones aside, that both must hold. */
const COVER = 0.34
/** Sentences of more words than this together are not looked at as wholes. */
const LONG = 300

/** One referent under clearly opposed descriptions. */
export const framing: Detector = {
	kind: 'framing',
	detect(a, b, context) {
		const voices = comparable(a, b, context)
		if (voices === 0) return undefined
		if (toldApart(frameOf(a), frameOf(b))) return undefined
		return (
			opposed(a, frameOf(a), b, frameOf(b), voices) ??
			called(a, frameOf(a), b, frameOf(b), voices) ??
			// "described the collapse above the town | as an act of God": the cut parts a thing from its name.
			(a.sentence.length + b.sentence.length < LONG
				? called(a, sentenceFrameOf(a), b, sentenceFrameOf(b), voices)
				: undefined)
		)
	}
}

/** Words of one sort of thing in opposite lights. */
function opposed(a: Side, x: Frame, b: Side, y: Frame, voices: number): Difference | undefined {
	for (const word of x.words) {
		if (quotedAway(x, word)) continue
		for (const other of y.words) {
			if (!against(x, word, y, other) || quotedAway(y, other)) continue
			if (deed(x, word) !== deed(y, other)) continue
			if (ofAnother(x, word, y) || ofAnother(y, other, x)) continue
			const cover = referent(x, word, y, other)
			if (cover < COVER) continue
			if (x.words.some((w) => same(w, other)) || y.words.some((w) => same(w, word))) continue
			const values = [wordValue(a, x, word), wordValue(b, y, other)] as const
			return difference('framing', [a, b], values, voices * (0.55 + 0.45 * cover))
		}
	}
	return undefined
}

/** What the two call it praises here and blames there. */
function called(a: Side, x: Frame, b: Side, y: Frame, voices: number): Difference | undefined {
	const labels = opposedLabels(x, y)
	if (!labels) return undefined
	const values = [valueAt(a, x, ...labels.a), valueAt(b, y, ...labels.b)] as const
	return difference('framing', [a, b], values, voices * (0.55 + 0.45 * labels.cover))
}

const noun = (frame: Frame, word: Word) =>
	word.to - word.from > 1 ||
	/ing$/.test(frame.tokens[word.from]!.lower) ||
	(frame.tokens[word.from]!.pos !== 'ADJ' && frame.tokens[word.to]?.pos !== 'NOUN')

/** Opposite lights on one sort of thing; on any, where an account says what it calls the thing. */
function against(x: Frame, word: Word, y: Frame, other: Word): boolean {
	if (opposedLight(word.key, other.key) && noun(x, word) === noun(y, other)) return true
	const lights = [light(word.key), light(other.key)]
	if (lights[0]! * lights[1]! === -1 && people(word.key) && people(other.key))
		return noun(x, word) === noun(y, other) && (named(x, word) || named(y, other))
	// Whatever the sort of thing, where both say what they call it.
	if (lights[0]! * lights[1]! === -1) {
		if (given(x, word) && given(y, other)) return true
		const blames = valence(lights[0]! < 0 ? word.key : other.key) < 0
		if (blames && named(x, word) && named(y, other)) return true
	}
	// Any name that the other side gives, where one side gives a harsh one.
	return lights.includes(-1) && lights.includes(0) && complement(x, word) && complement(y, other)
}

/** "as a rescue", "called it a farce": right where the name that is given stands. */
function complement(frame: Frame, word: Word): boolean {
	const { tokens } = frame
	if (!/^(NOUN|ADJ)$/.test(tokens[word.from]!.pos) || word.name) return false
	// "as production director": only the last word is the name that is given.
	if (/^(NOUN|PROPN)$/.test(tokens[word.to]?.pos ?? '')) return false
	let i = word.from - 1
	while (i >= 0 && tokens[i]!.pos === 'ADJ') i--
	if (tokens[i]?.lower === 'as') return true
	if (!/^(a|an)$/.test(tokens[i]?.lower ?? '')) return false
	return tokens[i - 1]?.lower === 'as' || named(frame, word)
}

/** "honoured as patriots the guards who …": what is named follows, and the other side does not know it. */
function ofAnother(frame: Frame, { from, to }: Word, other: Frame): boolean {
	if (frame.tokens[from - 1]?.lower !== 'as' || frame.tokens[to]?.lower !== 'the') return false
	const next = frame.words.find((word) => word.from > to)
	return next !== undefined && !other.words.some((twin) => same(next, twin))
}

/** What share of the rest is common: that the two words are said of one thing. */
function referent(x: Frame, word: Word, y: Frame, other: Word): number {
	const [left, right] = [rest(x, word), rest(y, other)]
	const common = left.filter((w) => right.some((twin) => same(w, twin)))
	const least = Math.min(left.length, right.length)
	if (common.length === 1 && !common[0]!.name && least > 4) return 0
	return least === 0 ? 0 : common.length / least
}

/** The words of a frame without the loaded one, and without who calls it so: "Deputies denounced …". */
function rest(frame: Frame, loaded: Word): Word[] {
	const naming = frame.words.find((word) => namingVerbs.has(word.key) && word.from < loaded.from)
	const near = naming && naming.from < 6 ? naming.to : 0
	return frame.words.filter((word) => word !== loaded && word.from >= near && !word.number)
}

/** A verb is no name for anything: "gunman" against "murdered". */
const deed = (frame: Frame, word: Word) =>
	word.to - word.from === 1 &&
	frame.tokens[word.from]!.pos === 'VERB' &&
	// The tagger takes "was plunder" for a verb.
	!(/^(was|is|were|are|a|an|the)$/.test(before(frame, word)) && !/(ed|en)$/.test(word.lower)) &&
	!/ing$/.test(frame.tokens[word.from]!.lower)

const before = (frame: Frame, word: Word) => frame.tokens[word.from - 1]?.lower ?? ''

/** The account speaks of the word, or denies it: "rejected the word terrorists". */
function quotedAway(frame: Frame, word: Word): boolean {
	if (word.mode.denied || word.mode.open) return true
	const before = frame.tokens.slice(Math.max(0, word.from - 6), word.from)
	return before.some(
		({ lower, stem }, i) =>
			(lower === 'what' && before.slice(i).some((token) => token.stem === 'call')) ||
			/^(word|phrase|term|label|talk|so-called|suggestion|description|reject|deni|object)$/.test(
				stem
			) ||
			lower === 'so-called'
	)
}
