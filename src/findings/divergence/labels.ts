import { namingVerbs } from '../../language/en/loaded.js'
import { root } from '../../language/en/phrases.js'
import { sortersOf } from '../../language/en/sorters.js'
import { valence, valencePhrases } from '../../language/en/valence.js'
import { phraseFrom } from './entries.js'
import { type Frame, same, type Word } from './frame.js'

/** A word or phrase that praises or blames, and whether it stands where a thing is given its name. */
interface Label {
	value: number
	from: number
	to: number
	/** "called it a …", "is a …", "as a …". */
	given: boolean
}

/** Least share of the rest, the labels and who gives them aside, that both sides must hold. */
const REST = 0.34
/** The same where only one side's name blames, and the other's says nothing either way. */
const PLAIN = 0.5
/** What is taken for shared where both give their labels to one thing. */
const TOPIC = 0.5

/** One thing that the one side praises and the other blames: where the labels stand, and what is shared. */
export function opposedLabels(
	x: Frame,
	y: Frame
): { a: [number, number]; b: [number, number]; cover: number } | undefined {
	const [left, right] = [labels(x, y), labels(y, x)]
	const p = weigh(left) ?? plainName(x, y, left)
	const q = weigh(right) ?? plainName(y, x, right)
	if (!p || !q) return undefined
	const plain = p.value === 0 || q.value === 0
	if (plain ? p.value + q.value >= 0 : p.value * q.value > 0) return undefined
	if (plain && !(noun(x, p) && noun(y, q))) return undefined
	const rest = shared(x, [...left, p], y, [...right, q])
	// "calls the pipeline a bridge" / "calls the pipeline a noose": what is named is one thing.
	const cover = !plain && oneTopic(topic(x, p), topic(y, q)) ? Math.max(rest, TOPIC) : rest
	return cover < (plain ? PLAIN : REST)
		? undefined
		: { a: [p.from, p.to], b: [q.from, q.to], cover }
}

/** What a label is given to: the words between the verb that gives it and the label, or before "is". */
function topic(frame: Frame, label: Label): Word[] {
	const { tokens } = frame
	let to = label.from
	let copula = false
	for (let j = label.from - 1; j >= 0; j--) {
		const { lower, stem } = tokens[j]!
		if (/^(is|are|was|were|be|been)$/.test(lower)) [to, copula] = [j, true]
		else if (lower === 'as' && !copula) to = j
		else if (namingVerbs.has(root(stem)) && tokens[j]!.pos === 'VERB')
			return frame.words.filter((word) => word.from > j && word.to <= to)
		else if (/^[;:—–]$/.test(tokens[j]!.text)) break
	}
	return copula ? frame.words.filter((word) => word.to <= to) : []
}

/** A third at least of what is named on the side that says less of it. */
function oneTopic(p: readonly Word[], q: readonly Word[]): boolean {
	const common = p.filter((word) => q.some((twin) => same(word, twin)))
	return common.length > 0 && common.length >= Math.min(p.length, q.length) / 3
}

/** Whether each side tells the thing from its fellows by another word: "the first half" / "the second half". */
export function toldApart(x: Frame, y: Frame): boolean {
	const own = (frame: Frame, other: Frame) =>
		frame.words.filter(
			(word) => sortersOf(word.key).length > 0 && !other.words.some((twin) => same(word, twin))
		)
	const [left, right] = [own(x, y), own(y, x)]
	return left.some((p) =>
		right.some((q) => sortersOf(p.key).some((line) => sortersOf(q.key).includes(line)))
	)
}

/** A thing's name, not how it is: "a junket", never "were attacked". */
const noun = ({ tokens }: Frame, { to }: Label) => tokens[to - 1]!.pos === 'NOUN'

/** A name that neither praises nor blames, given in so many words, that the other side does not use. */
function plainName(frame: Frame, other: Frame, own: readonly Label[]): Label | undefined {
	if (own.length > 0) return undefined
	const all = frame.words.filter(
		(word) =>
			/^(NOUN|ADJ)$/.test(frame.tokens[word.to - 1]!.pos) &&
			!word.mode.denied &&
			!word.mode.open &&
			given(frame, word) &&
			!other.words.some((twin) => same(word, twin))
	)
	const first = all[0]
	if (!first) return undefined
	const last = all.findLast(({ from }) => from - first.to < 2) ?? first
	return { value: 0, from: first.from, to: last.to, given: true }
}

/** What a side's labels come to: its first given one that has the sign of their sum. */
function weigh(all: readonly Label[]): Label | undefined {
	const given = all.filter((label) => label.given)
	const sum = given.reduce((total, { value }) => total + value, 0)
	const first = given.find(({ value }) => value * sum > 0)
	const last = given.findLast(({ value, from }) => value * sum > 0 && first && from - first.to < 2)
	return first && { ...first, to: (last ?? first).to }
}

function labels(frame: Frame, other: Frame): Label[] {
	const { tokens, modes } = frame
	const found: Label[] = []
	for (let i = 0; i < tokens.length; i++) {
		const phrase = phraseFrom(valencePhrases, tokens, i)
		const key = phrase?.[0] ?? root(tokens[i]!.stem)
		const to = phrase?.[1] ?? i + 1
		const value = valence(key)
		if (value === 0 || modes[i]!.denied || modes[i]!.open) continue
		if (!phrase && /^(PROPN|ADV)$/.test(tokens[i]!.pos) && i > 0) continue
		// What both sides call so is no label of either.
		const word = frame.wordAt(i)
		if (word && other.words.some((twin) => same(word, twin))) continue
		found.push({ value, from: i, to, given: givenAt(frame, i) })
		i = to - 1
	}
	return found
}

/** Whether a token stands where a thing is given its name, and no more than a name away from that. */
function givenAt(frame: Frame, i: number): boolean {
	const { tokens } = frame
	for (let j = i - 1; j >= 0; j--) {
		const { lower, stem, text } = tokens[j]!
		if (/^[;:—–]$/.test(text) || /^(who|which|because|although|while|but)$/.test(lower))
			return false
		if (/^(as|is|was|are|were|be|been|being|amounts?|amounted|'s)$/.test(lower)) return i - j < 8
		if (namingVerbs.has(root(stem))) return true
	}
	return false
}

/** What share of the rest is common to both: that one thing is spoken of. */
function shared(x: Frame, p: readonly Label[], y: Frame, q: readonly Label[]): number {
	const rest = (frame: Frame, own: readonly Label[]) => {
		const naming = frame.words.find((word) => namingVerbs.has(word.key))
		const from = naming && naming.from < 6 ? naming.to : 0
		return frame.words.filter(
			(word) =>
				word.from >= from &&
				!namingVerbs.has(word.key) &&
				!own.some((label) => word.to > label.from && word.from < label.to)
		)
	}
	const [one, other] = [rest(x, p), rest(y, q)]
	const common = one.filter((word: Word) => other.some((twin) => same(word, twin)))
	if (common.length < 2 && !common.some(({ name }) => name)) return 0
	return common.length / Math.min(one.length, other.length)
}

/** The name that is given, or a part of it: right behind "as", "is" or the verb that gives it. */
export function given(frame: Frame, word: Word): boolean {
	const { tokens } = frame
	let i = word.from - 1
	let article = false
	while (
		i >= 0 &&
		/^(ADJ|NOUN|ADV|DET|PART|PUNCT)$/.test(tokens[i]!.pos) &&
		tokens[i]!.text !== ','
	) {
		article ||= /^(a|an)$/.test(tokens[i]!.lower)
		i--
	}
	const before = tokens[i]
	if (!before) return false
	if (/^(as|was|is|were|are|been|be)$/.test(before.lower)) return true
	return namingVerbs.has(root(before.stem)) || (article && named(frame, word))
}

/** "called it a farce", "as a rescue", "was a crime". */
export function named(frame: Frame, word: Word): boolean {
	const before = frame.tokens.slice(Math.max(0, word.from - 4), word.from)
	if (before.some(({ lower }) => /^(as|was|is|were|are|been|be)$/.test(lower))) return true
	return frame.words.some((verb) => namingVerbs.has(verb.key) && verb.to <= word.from)
}
