import { canonicalPlace, demonyms } from '../../facts/index.js'
import { callingOf, mayBeOne } from '../../language/en/callings.js'
import { sayingDeeds } from '../../language/en/parts.js'
import { bodies, sayers } from '../../language/en/people.js'
import { root } from '../../language/en/phrases.js'
import { stem } from '../../language/en/stem.js'
import { actOf } from '../../language/en/verbs.js'
import type { Token } from '../../language/language.js'
import { deedsOf } from './deeds.js'
import type { PairContext, Side, Value } from './detector.js'
import { type Frame, kin, type Word, wholeFrameOf } from './frame.js'
import type { Phrase } from './roles.js'

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
	/** Words that mark which one: "housing", "Estonian". */
	marks: readonly string[]
	account: string | undefined
	/** Offsets of their whole phrase, and of the word that gives the saying to them. */
	span: readonly [number, number]
	cue: readonly [number, number]
}

/** Everyone to whom a claim is given, outermost first; undefined where several share it. */
export function sayersOf(side: Side, context: PairContext): Sayer[] | undefined {
	const found: Sayer[] = []
	for (const { speakers, cue } of side.claim.attribution) {
		const at = side.sentence.findIndex(({ start }) => start === cue[0])
		const named = speakers.length === 1 && nearest(side.sentence, speakers[0]!, at)
		if (speakers.length !== 1) return undefined
		if (!named) continue
		const account = context.accountOf(speakers[0]!) ?? ownTail(side, speakers[0]!)
		const source = /^(according|from|in)$/.test(side.sentence[at]?.lower ?? '')
		const sayer = { ...described(side, ...named, !source), account, cue }
		if (joint(side.sentence, sayer.span, at)) return undefined
		found.push(sayer)
	}
	return found.length > 0 ? found : fromDeeds(side, context)
}

/** "the union" in the account of the Rail Union is its own party. */
function ownTail({ account }: Side, speaker: string): string | undefined {
	const last = (name = '') => name.toLowerCase().split(/\s+/).at(-1)
	const own = [account.party, account.speaker, ...(account.aliases ?? [])].map(last)
	return own.includes(last(speaker)) ? account.id : undefined
}

/** Where no speaker was read: who does a deed of saying. */
function fromDeeds(side: Side, context: PairContext): Sayer[] {
	const frame = wholeFrameOf(side)
	const deed = deedsOf(frame).find(
		({ word, doer }) => says(word) && !word.mode.denied && doer.words.some(speaks)
	)
	if (!deed) return sourced(side, context)
	const at = (token: Token) => side.sentence.findIndex(({ start }) => start === token.start)
	const [from, to] = [
		at(frame.tokens[deed.doer.words[0]!.from]!),
		at(frame.tokens[deed.doer.head.to - 1]!) + 1
	]
	if (from < 0 || to <= from) return []
	const { start, end } = frame.tokens[deed.word.from]!
	const account =
		accountOfPhrase(side, frame, deed.doer, context) ?? ownTail(side, deed.doer.head.lower)
	return [{ ...described(side, from, to), account, cue: [start, end] }]
}

/** "The claim was made by its producer", "a remark credited to the coach", "the mayor's phrase". */
function sourced(side: Side, context: PairContext): Sayer[] {
	const tokens = side.sentence
	for (let i = 1; i < tokens.length; i++) {
		const [from, to] = behindSource(tokens, i) ?? owner(tokens, i) ?? [0, 0]
		if (to <= from || !tokens.slice(from, to).some(named)) continue
		const whole = side.account.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
		const { start, end } = tokens[i]!
		const account = context.accountOf(whole) ?? ownTail(side, whole)
		return [{ ...described(side, from, to, false), account, cue: [start, end] }]
	}
	return []
}

const named = ({ text, lower, stem }: Token) =>
	/^\p{Lu}/u.test(text) ||
	callingOf(root(stem)) !== undefined ||
	sayers.has(lower) ||
	bodies.has(lower)

/** Who stands behind "made by", "credited to", "came from", where a word of saying goes before. */
function behindSource(tokens: readonly Token[], i: number): [number, number] | undefined {
	const before = tokens.slice(Math.max(0, i - 3), i).map(({ lower }) => lower)
	const verb = sources[tokens[i]!.lower]
	if (!verb || !before.some((word) => verb.test(word))) return undefined
	const said = tokens.slice(0, i).some(({ stem }) => sayingNouns.has(root(stem)))
	const given = /^(attribut|credit|ascrib)/.test(before.join(' ')) || tokens[i]!.lower === 'to'
	if (!said && !given) return undefined
	const first = tokens[i + 1]?.pos === 'DET' ? i + 2 : i + 1
	return [first, phraseEnd(tokens, first)]
}

const sources: Readonly<Record<string, RegExp>> = {
	by: /^(made|issued|given|voiced|raised|delivered|uttered|spoken|forward|up|coined|used|floated|aired|advanced|launched|sent|signed|said)$/,
	from: /^(came|come|comes|coming|originated|stemmed|heard|word|news)$/,
	to: /^(attributed|attributes|attribute|credited|credits|ascribed|ascribes|traced)$/,
	with: /^(originated|began|started|lay|rested|credited)$/
}

/** "the mayor's claim that", "the words were the mayor's". */
function owner(tokens: readonly Token[], i: number): [number, number] | undefined {
	if (!/^['’]s?$/.test(tokens[i]!.lower)) return undefined
	const close = tokens.slice(i + 1, i + 4)
	const own = close.some(({ stem }) => sayingNouns.has(root(stem)))
	const was = tokens
		.slice(Math.max(0, i - 6), i)
		.some(({ lower }) => /^(was|were|is|are)$/.test(lower))
	const said = tokens.slice(0, i).some(({ stem }) => sayingNouns.has(root(stem)))
	if (!own && !(was && said)) return undefined
	let from = i
	while (from > 0 && /^(NOUN|PROPN|ADJ)$/.test(tokens[from - 1]!.pos)) from--
	return [from, i]
}

const sayingNouns: ReadonlySet<string> = new Set([
	...sayingDeeds,
	...'word phrase line quote view belief opinion judgement verdict argument conclusion comparison expression sentence promise version account telling finding'
		.split(' ')
		.map((word) => root(stem(word)))
])

/** Whether a word tells that something was said. */
export const says = (word: Word) =>
	sayingDeeds.has(word.key) ||
	word.concepts.some((concept) => sayingDeeds.has(concept)) ||
	actOf(word.key, [])?.speech === true

/** Whether a word names somebody who can say something: "the last" does not. */
export const speaks = ({ name, key, lower }: Word) =>
	name || callingOf(key) !== undefined || sayers.has(lower) || bodies.has(lower)

/** The account that somebody belongs to, by the whole phrase, its end, or a word of it. */
export function accountOfPhrase(side: Side, frame: Frame, phrase: Phrase, context: PairContext) {
	const text = side.account.text
	const end = frame.tokens[phrase.head.to - 1]!.end
	for (const { from } of phrase.words) {
		const { start } = frame.tokens[from]!
		const account = start < end ? context.accountOf(text.slice(start, end)) : undefined
		if (account) return account
	}
	const named = phrase.words.filter(({ name }) => name)
	return [...named, ...phrase.words].flatMap(
		({ from }) => context.accountOf(frame.tokens[from]!.text) ?? []
	)[0]
}

/** Whether an account names a party of its own: one called by nothing but its id is nobody's. */
export const declared = ({ account }: Side) =>
	account.party.toLowerCase() !== account.id.toLowerCase()

/** "both coaches said", "declared together that", "in a shared statement": nobody speaks alone. */
const joint = (tokens: readonly Token[], [start, end]: readonly [number, number], cue: number) =>
	tokens.some(
		(token, i) =>
			(/^(both|alike|together|jointly|two)$/.test(token.lower) &&
				((token.start >= start - 1 && token.start <= end + 1) || i === cue - 1)) ||
			(/^(together|jointly)$/.test(token.lower) && i === cue + 1) ||
			(/^(joint|jointly|shared|common|one)$/.test(token.lower) &&
				/^(state|declar|letter|notic|communiqu|appeal|dissent|announc|press)/.test(
					tokens[i + 1]?.stem ?? ''
				))
	)

/** Tokens `[from, to)` that spell a speaker, those next to the word of saying. */
function nearest(
	tokens: readonly Token[],
	speaker: string,
	cue: number
): [number, number] | undefined {
	const words = speaker.split(' ')
	let best: [number, number] | undefined
	for (let i = 0; i + words.length <= tokens.length; i++) {
		if (!words.every((word, n) => tokens[i + n]!.text === word || joined(tokens, i, words)))
			continue
		const end = endOf(tokens, i, words)
		if (!best || Math.abs(i - cue) < Math.abs(best[0] - cue)) best = [i, end]
	}
	return best
}

/** The speaker's words as the text has them, its apostrophes standing alone. */
const joined = (tokens: readonly Token[], i: number, words: readonly string[]) =>
	tokens
		.slice(i, endOf(tokens, i, words))
		.map(({ text }) => text)
		.join('') === words.join('')

function endOf(tokens: readonly Token[], from: number, words: readonly string[]): number {
	const wanted = words.join('').length
	let to = from
	for (let length = 0; to < tokens.length && length < wanted; to++)
		length += tokens[to]!.text.length
	return to
}

/** What the phrase around a speaker's name says of them. */
function described(
	side: Side,
	from: number,
	to: number,
	apposed = true
): Omit<Sayer, 'account' | 'cue'> {
	const tokens = side.sentence
	let first = from
	while (first > 0 && nominal(tokens[first - 1]!)) first--
	// "The interior minister, Raed Hadi, appealed": what stands before the comma names him as well.
	if (tokens[first - 1]?.text === ',' && tokens[to]?.text === ',' && first - 1 <= 6) {
		const before = tokens.slice(0, first - 1)
		if (before.every(nominal)) first = 0
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
	for (let i = first; i < last; i++) {
		const token = tokens[i]!
		const key = root(token.stem)
		if (token.stop || key === '' || /^(NUM|PUNCT|VERB)$/.test(token.pos)) continue
		const known = callingOf(key) !== undefined
		const titled = known && (i === 0 || i === to - 1 || (i === head && head + 1 < to))
		if (i >= head && i < to && !behind && !titled) names.add(token.lower)
		else if (known && (i < to || calling === undefined)) {
			// "the manufacturer's engineer": the last one before "of" is what they are.
			if (calling !== undefined) marks.push(calling)
			calling = key
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
		marks,
		span
	}
}

const nominal = ({ pos, lower, text }: Token) =>
	(/^(NOUN|PROPN|ADJ|DET|NUM)$/.test(pos) && !/^(that|which|who|this)$/.test(lower)) ||
	/^(['’]s?|of|for|-|&)$/.test(text) ||
	/^(her|his|its|their|our|my)$/.test(lower)

function phraseEnd(tokens: readonly Token[], from: number): number {
	let to = from
	while (to < tokens.length && nominal(tokens[to]!)) to++
	return to
}

/** Whether two of them can be told to be two. */
export function twoSayers(p: Sayer, q: Sayer): boolean {
	// "its governor" may speak for the bank.
	if ((p.whose && body(q)) || (q.whose && body(p))) return false
	if (p.account !== undefined && p.account === q.account) return false
	const all = (s: Sayer) => [...s.names, ...s.marks]
	const akin = (a: string, b: string) => a === b || kin(a, b)
	if (p.person && q.person) return !p.names.some((a) => q.names.some((b) => akin(a, b)))
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
