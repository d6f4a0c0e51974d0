import { callingOf } from '../../language/en/callings.js'
import { days, moments } from '../../language/en/days.js'
import { sayingDeeds } from '../../language/en/parts.js'
import { bodies, sayers } from '../../language/en/people.js'
import { root } from '../../language/en/phrases.js'
import { stem } from '../../language/en/stem.js'
import { actOf } from '../../language/en/verbs.js'
import type { Token } from '../../language/language.js'
import { behindWords, plainTeller, sayerNamed } from './behind.js'
import { deedsOf } from './deeds.js'
import type { PairContext, Side } from './detector.js'
import { type Frame, type Word, wholeFrameOf } from './frame.js'
import type { Phrase } from './roles.js'
import { described, phraseEnd, type Sayer } from './sayer.js'

/** In a sentence of more words than this nobody is looked for. */
const LONG = 300

type Sayers = Sayer[] | undefined
const known = new WeakMap<PairContext['accountOf'], WeakMap<Side, Sayers>>()

/** Everyone to whom a claim is given, outermost first; undefined where several share it. */
export function sayersOf(side: Side, context: PairContext): Sayers {
	const all = known.get(context.accountOf) ?? new WeakMap<Side, Sayers>()
	known.set(context.accountOf, all)
	if (!all.has(side)) all.set(side, read(side, context))
	return all.get(side)
}

function read(side: Side, context: PairContext): Sayers {
	if (side.sentence.length > LONG) return undefined
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
	const behind = behindClaim(side, context, found)
	if (behind) return [...found, behind]
	return found.length > 0 ? found : fromDeeds(side, context)
}

/** Who stands behind the words by how the sentence is built, where it is none of those read already. */
function behindClaim(side: Side, context: PairContext, read: readonly Sayer[]): Sayer | undefined {
	const tokens = side.sentence
	const found = behindWords(tokens) ?? (read.length === 0 ? plainTeller(tokens) : undefined)
	if (!found) return undefined
	const { from, cue, only } = found
	// "Captain Duarte of the pilots' guild": the name ends before what it hangs on.
	const hung = tokens.findIndex(
		({ lower }, i) =>
			i > from + 1 && i < found.to && /^(of|from|for|at)$/.test(lower) && capital(tokens[i - 1]!)
	)
	const to = hung < 0 ? found.to : hung
	const { start, end } = tokens[cue]!
	// "…, the council was told by X": a teller behind the claim is no part of it.
	if (start < side.claim.start || (end > side.claim.end && start < side.claim.end)) return undefined
	const inside = ({ span }: Sayer) => tokens[from]!.start < span[1] && tokens[to - 1]!.end > span[0]
	if (read.some((sayer) => inside(sayer) || sayer.cue[0] === start)) return undefined
	const whole = side.account.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
	const account = context.accountOf(whole) ?? ownTail(side, whole)
	const sayer = { ...described(side, from, to, false), account, cue: [start, end] as const, only }
	return joint(tokens, sayer.span, cue) ? undefined : sayer
}

const capital = ({ text }: Token) => /^\p{Lu}/u.test(text)

/** "the union" in the account of the Rail Union is its own party. */
function ownTail({ account }: Side, speaker: string): string | undefined {
	const last = (name = '') => name.toLowerCase().split(/\s+/).at(-1)
	const own = [account.party, account.speaker, ...(account.aliases ?? [])].map(last)
	if (own.includes(last(speaker))) return account.id
	// "the residents' group" in the account of the residents.
	const words = speaker.toLowerCase().split(/['’]?\s+/)
	const grouped = bodies.has(words.at(-1)!) || words.at(-1) === 'group'
	const holds = own.some((name = '') => words.includes(name))
	return grouped && holds ? account.id : undefined
}

/** Where no speaker was read: who does a deed of saying. */
function fromDeeds(side: Side, context: PairContext): Sayer[] {
	const frame = wholeFrameOf(side)
	const deed = deedsOf(frame).find(
		({ word, doer }) =>
			says(word) && !word.mode.denied && doer.words.some(speaks) && !lifts(frame, word)
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

/** "raised the death toll", "raised rates": no matter was raised, so that nobody spoke. */
const lifts = ({ words }: Frame, { key, to }: Word) =>
	key === 'rais' &&
	!words.some((word) => word.from >= to && word.from < to + 4 && matters.has(word.key))

const matters: ReadonlySet<string> = new Set(
	'issue question concern matter subject point topic alarm objection possibility prospect problem idea case doubt'
		.split(' ')
		.map((word) => root(stem(word)))
)

/** "The claim was made by its producer", "a remark credited to the coach", "the mayor's phrase". */
function sourced(side: Side, context: PairContext): Sayer[] {
	const tokens = side.sentence
	for (let i = 1; i < tokens.length; i++) {
		const [from, to] = behindSource(tokens, i) ?? owner(tokens, i) ?? [0, 0]
		if (to <= from || !tokens.slice(from, to).some(sayerNamed)) continue
		const whole = side.account.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
		const { start, end } = tokens[i]!
		const account = context.accountOf(whole) ?? ownTail(side, whole)
		return [{ ...described(side, from, to, false), account, cue: [start, end] }]
	}
	return []
}

/** Who stands behind "made by", "credited to", "came from", where a word of saying goes before. */
function behindSource(tokens: readonly Token[], i: number): [number, number] | undefined {
	const verb = sources.get(tokens[i]!.lower)
	if (!verb) return undefined
	const before = tokens.slice(Math.max(0, i - 3), i).map(({ lower }) => lower)
	if (!before.some((word) => verb.test(word))) return undefined
	const said = tokens.slice(0, i).some(({ stem }) => sayingNouns.has(root(stem)))
	const given = /^(attribut|credit|ascrib)/.test(before.join(' ')) || tokens[i]!.lower === 'to'
	if (!said && !given) return undefined
	const first = tokens[i + 1]?.pos === 'DET' ? i + 2 : i + 1
	return [first, phraseEnd(tokens, first)]
}

const sources: ReadonlyMap<string, RegExp> = new Map([
	[
		'by',
		/^(made|issued|given|voiced|raised|delivered|uttered|spoken|forward|up|coined|used|floated|aired|advanced|launched|sent|signed|said)$/
	],
	['from', /^(came|come|comes|coming|originated|stemmed|heard|word|news)$/],
	['to', /^(attributed|attributes|attribute|credited|credits|ascribed|ascribes|traced)$/],
	['with', /^(originated|began|started|lay|rested|credited)$/]
])

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
	// "Today's call" is no appeal.
	...[...sayingDeeds].filter((deed) => deed !== root(stem('call'))),
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
	!days.has(lower) &&
	!moments.has(lower) &&
	(name || callingOf(key) !== undefined || sayers.has(lower) || bodies.has(lower))

/** The account that somebody belongs to, by the whole phrase, its end, or a word of it. */
export function accountOfPhrase(side: Side, frame: Frame, phrase: Phrase, context: PairContext) {
	const text = side.account.text
	const end = frame.tokens[phrase.head.to - 1]!.end
	const owner = frame.tokens[phrase.words[0]!.from - 1]?.lower ?? ''
	if (/^(our|my)$/.test(owner) && declared(side)) return side.account.id
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
