import { conjunctions, relatives } from '../language/en/clauses.js'
import { days } from '../language/en/days.js'
import { fitted } from '../language/en/fitted.js'
import { boilerplates, courtesies } from '../language/en/formulas.js'
import { actOf } from '../language/en/verbs.js'
import { type Logistic, probability } from '../language/fitted.js'
import type { Sentence, Token } from '../language/language.js'
import type { Account, Role } from '../model/index.js'
import { candidates } from './candidates.js'
import { finite, isNominal } from './finite.js'
import { type List, lists } from './lists.js'
import type { ReadClaim } from './types.js'

/** Cut where the odds are better than this: a claim that holds two matters costs links, half a matter does not. */
const CUT = 0.35

/** The claims of one sentence, in order, before it is known who says them. */
export function claimsOf(
	account: Account,
	text: string,
	sentence: Sentence,
	sentenceIndex: number,
	model: Logistic = fitted.cut
): ReadClaim[] {
	const role = roleOf(text, sentence)
	const { found, parts, trimmed } = partsOf(sentence.tokens, role, model)
	return parts.flatMap((_, n) => {
		const kept = trimmed[n]!
		if (kept.length === 0) return []
		const start = kept[0]!.start
		const end = kept[kept.length - 1]!.end
		return [
			{
				id: '',
				account: account.id,
				start,
				end,
				quote: text.slice(start, end),
				sentence: [...sentence.span],
				role: worded(kept) ? role : 'boilerplate',
				attribution: [],
				polarity: 'affirmed' as const,
				act: actIn(found, sentence.tokens, start) ?? 'states',
				certainty: 1,
				facts: [],
				salience: 0,
				tokens: kept,
				sentenceIndex,
				carried: n > 0 ? carriedInto(kept, parts, n) : []
			}
		]
	})
}

/** A sentence cut into parts, and what is left of each without the marks at its edges. */
interface Parts {
	role: Role
	model: Logistic
	found: readonly List[]
	parts: readonly (readonly Token[])[]
	trimmed: readonly Token[][]
}

const cuts = new WeakMap<readonly Token[], Parts>()

function partsOf(tokens: readonly Token[], role: Role, model: Logistic): Parts {
	const known = cuts.get(tokens)
	if (known?.role === role && known.model === model) return known
	const found = role === 'proposition' ? lists(tokens) : []
	const parts = role === 'proposition' ? cut(tokens, found, model) : [tokens]
	const made = { role, model, found, parts, trimmed: parts.map(trim) }
	cuts.set(tokens, made)
	return made
}

/** Whether a sentence states something, is a courtesy, or is furniture around the account. */
function roleOf(text: string, { span, kind, tokens }: Sentence): Role {
	const body = text.slice(...span).replace(/^["“'‘]|["”'’]$/g, '')
	if (courtesies.some((pattern) => pattern.test(body))) return 'courtesy'
	if (boilerplates.some((pattern) => pattern.test(body))) return 'boilerplate'
	if (kind === 'heading' && !tokens.some((_, i) => finite(tokens, i))) return 'boilerplate'
	return signature(body, tokens) ? 'boilerplate' : 'proposition'
}

/** A line in capitals without a verb: "DONALD J. TRUMP PRESIDENT OF …". */
function signature(body: string, tokens: readonly Token[]): boolean {
	const letters = body.replace(/[^\p{L}]/gu, '')
	return (
		letters.length > 3 &&
		letters === letters.toUpperCase() &&
		letters !== letters.toLowerCase() &&
		tokens.length <= 20 &&
		!tokens.some((token) => token.pos === 'AUX')
	)
}

function worded(tokens: readonly Token[]): boolean {
	return tokens.some((token) => token.stem !== '')
}

/** "We discussed fish, customs and the airport": each item is discussed, wherever the verb stands. */
const actIn = (found: readonly List[], tokens: readonly Token[], start: number) =>
	found.find(({ from, to }) => tokens[from]!.start <= start && start <= tokens[to]!.start)?.act

function cut(tokens: readonly Token[], found: readonly List[], model: Logistic): Token[][] {
	const inList = (i: number) => found.some(({ from, to }) => i >= from && i < to)
	const places = new Set(found.flatMap(({ cuts }) => cuts))
	for (const { index, features } of candidates(tokens))
		if (
			!inList(index) &&
			!aside(tokens, index) &&
			!source(tokens, index) &&
			(clauses(features) || probability(model, features) >= CUT)
		)
			places.add(index)
	const parts: Token[][] = []
	let from = 0
	for (const index of [...places].sort((a, b) => a - b)) {
		parts.push(tokens.slice(from, index))
		from = index
	}
	parts.push(tokens.slice(from))
	return merge(parts)
}

/** "The two states, he recalled, once fought together": what stands before has no verb of its own. */
function aside(tokens: readonly Token[], comma: number): boolean {
	if (tokens[comma]!.text !== ',') return false
	const open = tokens.findLastIndex(({ text }, i) => i < comma && text === ',')
	if (open < 0 || comma - open > 8) return false
	const says = tokens
		.slice(open, comma)
		.some(({ pos, stem }) => pos === 'VERB' && actOf(stem, [])?.speech)
	return says && !tokens.slice(0, open).some((_, i) => finite(tokens, i))
}

/** "…, the office said on Wednesday": who said it is no claim of its own. */
function source(tokens: readonly Token[], comma: number): boolean {
	if (tokens[comma]!.text !== ',') return false
	const stop = tokens.findIndex(({ text }, i) => i > comma && /^[,;.]$/.test(text))
	const rest = tokens.slice(comma + 1, stop < 0 ? undefined : stop)
	const verbs = rest.filter(({ pos }) => pos === 'VERB')
	if (verbs.length !== 1 || !actOf(verbs[0]!.stem, [])?.relays) return false
	const after = rest.slice(rest.indexOf(verbs[0]!) + 1)
	return after.every(({ stop, stem, lower }) => stop || stem === '' || days.has(lower))
}

const JOINS = ['semicolon', 'and-clause', 'comma-and-clause', 'and-that', 'comma-and-that']

/** Two halves that each have a subject and a verb are two claims, however short they are. */
const clauses = (f: Readonly<Record<string, number>>) =>
	f.leftVerb === 1 && f.restVerb === 1 && f.inParen === 0 && JOINS.some((sign) => f[sign] === 1)

/** A part without a content word is no claim: it goes with its neighbour. */
function merge(parts: Token[][]): Token[][] {
	const merged: Token[][] = []
	for (const part of parts) {
		const last = merged[merged.length - 1]
		if (last && (empty(part) || empty(last))) last.push(...part)
		else merged.push([...part])
	}
	return merged
}

/** Only function words and qualities: "a very important one". */
const empty = (part: readonly Token[]) =>
	!part.some(
		(token) => !token.stop && !/^(ADJ|ADV)$/.test(token.pos) && !/^ones?$/.test(token.lower)
	)

/** Marks and conjunctions at the edges belong to no claim; quotation marks stay with their words. */
function trim(tokens: readonly Token[]): Token[] {
	let from = 0
	let to = tokens.length
	const edge = (token: Token) => token.stem === '' && !/^["“”'‘’$€£¥#([]$/.test(token.text)
	const closing = (token: Token) => token.stem === '' && !/^["”'’%)\]]$/.test(token.text)
	while (from < to && (edge(tokens[from]!) || joins(tokens, from, to))) from++
	while (to > from && closing(tokens[to - 1]!)) to--
	return tokens.slice(from, to)
}

function joins(tokens: readonly Token[], from: number, to: number): boolean {
	return from > 0 || to - from > 1 ? conjunctions.has(tokens[from]!.lower) : false
}

/** What a later part is said of: the noun before "whose return …", else the sentence's subject. */
function carriedInto(
	kept: readonly Token[],
	parts: readonly (readonly Token[])[],
	n: number
): Token[] {
	if (!relatives.has(kept[0]!.lower)) return subject(parts[0]!)
	const before = parts[n - 1]!
	const last = before.findLastIndex(isNominal)
	const first = before.findLastIndex(
		(token, i) => i < last && !isNominal(token) && token.pos !== 'ADJ'
	)
	return before.slice(first + 1, last + 1)
}

/** The words before the first finite verb: what "and made clear …" is said of. */
function subject(tokens: readonly Token[]): Token[] {
	const verb = tokens.findIndex((_, i) => i > 0 && finite(tokens, i))
	return verb > 0 ? tokens.slice(0, verb).filter((token) => !token.stop) : []
}
