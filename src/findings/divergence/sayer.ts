import { canonicalPlace, demonyms } from '../../facts/index.js'
import { callingOf, mayBeOne } from '../../language/en/callings.js'
import { bodies, titles } from '../../language/en/people.js'
import { root } from '../../language/en/phrases.js'
import type { Token } from '../../language/language.js'
import type { Side, Value } from './detector.js'
import { kin } from './frame.js'

/** Somebody to whom a claim gives its words, and how the text calls them. */
export interface Sayer {
	value: Value
	/** Words of the name, in small letters. */
	names: readonly string[]
	/** A person's name, not a body's. */
	person: boolean
	/** "its governor": somebody of a body named before. */
	whose: boolean
	/** "the" stands before it. */
	article: boolean
	/** Stem of what they are called: "minister", "widow". */
	calling: string | undefined
	/** The same as it is written, in small letters, without the end of a plural. */
	called: string
	/** Words that mark which one: "housing", "Estonian". */
	marks: readonly string[]
	account: string | undefined
	/** Offsets of their whole phrase, and of the word that gives the saying to them. */
	span: readonly [number, number]
	cue: readonly [number, number]
	/** Told so that it can be nobody else: "it was X who said". */
	only?: boolean
}

/** What the phrase around a speaker's name says of them. */
export function described(
	side: Side,
	from: number,
	to: number,
	apposed = true
): Omit<Sayer, 'account' | 'cue'> {
	const tokens = side.sentence
	let first = from
	while (first > 0 && nominal(tokens[first - 1]!) && !opens(tokens[first]!)) first--
	// "The interior minister, Raed Hadi, appealed": what stands before the comma names him as well.
	if (tokens[first - 1]?.text === ',' && tokens[to]?.text === ',') {
		let before = first - 1
		while (before > 0 && first - before < 8 && nominal(tokens[before - 1]!)) before--
		if (before < first - 1 && (before === 0 || tokens[before - 1]!.text === ',')) first = before
	}
	let last = to
	while (last < tokens.length && /^(of|for|at|from|in)$/.test(tokens[last]!.lower)) {
		const next = phraseEnd(tokens, last + 1)
		if (next === last + 1) break
		last = next
	}
	// "…, said Petrie, the woman who runs Ravel."
	if (apposed && tokens[last]?.text === ',') last = Math.max(last, phraseEnd(tokens, last + 1))
	let head = to
	while (head > from && /^\p{Lu}/u.test(tokens[head - 1]!.text)) head--
	const behind = head > from && /^(of|for|at|from|in)$/.test(tokens[head - 1]?.lower ?? '')
	const names = new Set<string>()
	const marks: string[] = []
	let calling: string | undefined
	let called = ''
	let hung = false
	for (let i = first; i < last; i++) {
		const token = tokens[i]!
		const key = root(token.stem)
		// "secretary of state", "lawyers for the tenants".
		if (/^(of|for)$/.test(token.lower) && calling !== undefined) hung = true
		if (token.stop || key === '' || /^(NUM|PUNCT|VERB)$/.test(token.pos)) continue
		const known = callingOf(key) !== undefined
		const titled = known && (i === 0 || i === to - 1 || (i === head && head + 1 < to))
		if (i >= head && i < to && !behind && !titled) names.add(token.lower)
		else if (known && ((i < to && !hung) || calling === undefined)) {
			// "the manufacturer's engineer": the last one before "of" is what they are.
			if (calling !== undefined) marks.push(calling)
			calling = key
			called = token.lower.replace(/(ies|s|y)$/, '')
		} else marks.push(known ? key : token.lower)
	}
	const text = side.account.text
	const span = [tokens[first]!.start, tokens[last - 1]!.end] as const
	const start = tokens[first]!.pos === 'DET' ? tokens[first + 1]!.start : span[0]
	const end = tokens[to - 1]!.end
	return {
		value: { value: text.slice(start, end), start, end },
		names: [...names],
		person:
			names.size > 1 && !bodies.has(tokens[to - 1]!.lower) && names.has(tokens[to - 1]!.lower),
		whose: /^(its|their)$/.test(tokens[first]!.lower),
		article: tokens[first]!.pos === 'DET',
		calling,
		called,
		marks,
		span
	}
}

const nominal = ({ pos, lower, text }: Token) =>
	(/^(NOUN|PROPN|ADJ|DET|NUM|X)$/.test(pos) && !/^(that|which|who|this)$/.test(lower)) ||
	/^(['’]s?|of|for|-|&)$/.test(text) ||
	/^(her|his|its|their|our|my)$/.test(lower)

/** "At Thursday's meeting our negotiators": a noun phrase starts there, and none goes on. */
const opens = ({ pos, lower }: Token) => pos === 'DET' || /^(her|his|its|their|our|my)$/.test(lower)

/** Where the noun phrase that starts at a token ends. */
export function phraseEnd(tokens: readonly Token[], from: number): number {
	let to = from
	while (to < tokens.length && nominal(tokens[to]!)) to++
	return to
}

/** Whether two of them can be told to be two. */
export function twoSayers(p: Sayer, q: Sayer): boolean {
	// "its governor" may speak for the bank.
	if ((p.whose && body(q)) || (q.whose && body(p))) return false
	if (p.account !== undefined && p.account === q.account) return false
	if (p.value.value.toLowerCase() === q.value.value.toLowerCase()) return false
	const all = (s: Sayer) => [...s.names, ...s.marks]
	if (surnamed(p) && surnamed(q)) return !p.names.some((a) => q.names.some((b) => akin(a, b)))
	const common = all(p).some((a) => all(q).some((b) => akin(a, b)))
	// "the airline's pilots", "the airline's mechanics".
	if (common && (body(p) || body(q) || p.names.length + q.names.length > 0)) return false
	if (p.names.some((name) => initials(name, q)) || q.names.some((name) => initials(name, p)))
		return false
	if (!p.calling && !q.calling && p.names.length > 0 && q.names.length > 0) return twoNames(p, q)
	if (!p.calling || !q.calling) return false
	if (!mayBeOne(p.calling, q.calling)) return true
	// Two heads of two houses: "the fire chief", "the water board's director".
	if (p.names.length + q.names.length > 0 || p.marks.length === 0 || q.marks.length === 0)
		return false
	if (common) return false
	return (
		p.calling !== q.calling ||
		houses(p, q) ||
		homes.some((home) => p.marks.some(home) && q.marks.some(home))
	)
}

const akin = (a: string, b: string) => a === b || kin(a, b)

/** "Hanna Lund", "minister Lund", "Mr Lund": a person's name, in full or behind what they are. */
const surnamed = ({ person, names, calling, value }: Sayer) => {
	if (person) return true
	const words = value.value.toLowerCase().split(/\s+/)
	const ranked = calling !== undefined || titles.has(words[0]!.replace('.', ''))
	return names.length === 1 && words.length > 1 && ranked && words.at(-1) === names[0]
}

/** Whether two are plainly one and the same, by a name, by what they are, or by whom they speak for. */
export const oneSayer = (p: Sayer, q: Sayer): boolean =>
	(p.account !== undefined && p.account === q.account) ||
	(p.calling !== undefined && p.calling === q.calling) ||
	[...p.names, ...p.marks].some((a) => [...q.names, ...q.marks].some((b) => akin(a, b)))

/** Names alone tell two apart only where they are of one sort: "Beijing", "Washington". */
function twoNames(p: Sayer, q: Sayer): boolean {
	const sort = ({ names, article }: Sayer) =>
		canonicalPlace(names.join(' ')) !== undefined
			? 'place'
			: article
				? 'body'
				: names.length === 1 && names[0]!.length > 1
					? 'name'
					: undefined
	return sort(p) !== undefined && sort(p) === sort(q)
}

const body = ({ person, calling, value }: Sayer) =>
	!person && (!calling || bodies.has(value.value.toLowerCase().split(/\s+/).at(-1)!))

/** "a spokesman for the army", "a spokesman for the rebels". */
const houses = (p: Sayer, q: Sayer) =>
	p.marks.some((a) => q.marks.some((b) => callingOf(a) && callingOf(b) && !mayBeOne(a, b)))

/** "Estonian" against "Chilean", "in Paris" against "in London". */
const homes = [
	(mark: string) => demonyms.has(mark),
	(mark: string) => !demonyms.has(mark) && canonicalPlace(mark) !== undefined
]

const initials = (name: string, { value }: Sayer) =>
	name.length > 1 &&
	name ===
		value.value
			.split(/\s+/)
			.map((word) => word[0]!.toLowerCase())
			.join('')
