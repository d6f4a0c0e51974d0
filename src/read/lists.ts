import { conjunctions, relatives, subordinators } from '../language/en/clauses.js'
import { actOf } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'

/** A list of separate matters: where it stands, and where it is cut. */
export interface List {
	/** First token of the first item, and the first token of the last. */
	from: number
	to: number
	/** Each cut falls before this token. */
	cuts: number[]
	/** What is done with each of its matters. */
	act: string
}

type Stretch = Omit<List, 'act'>

/** Items longer than this are no plain names of matters. */
const LONG = 10

/** Verbs that take a matter each: "discussed A, B and C" says three things. */
const separate = new Set(['discusses', 'welcomes', 'condemns'])

const nominal = /^(NOUN|PROPN|PRON|NUM|ADJ|DET|ADV)$/
const head = /^(NOUN|PROPN|PRON|NUM)$/
const about = /^(about|on|upon|over|of)$/

/** Lists behind verbs such as discuss, talk about, cover or welcome, or in front of "were discussed". */
export function lists(tokens: readonly Token[]): List[] {
	const found: List[] = []
	for (let i = 0; i < tokens.length; i++) {
		const act = tokens[i]!.pos === 'VERB' ? actOf(tokens[i]!.stem, [])?.act : undefined
		if (!act) continue
		const next = tokens[i + 1]?.lower ?? ''
		const spoken = act === 'meets' && /^(about|of)$/.test(next)
		if (!separate.has(act) && !spoken) continue
		if (tokens[i - 1]?.pos === 'AUX' && /^(was|were|been|be)$/.test(tokens[i - 1]!.lower)) {
			const list = act === 'discusses' ? subjectList(tokens, i) : undefined
			if (list) found.push({ ...list, act })
			continue
		}
		let from = i + 1
		while (tokens[from]?.pos === 'ADV' || about.test(tokens[from]?.lower ?? '')) from++
		const list = listAt(tokens, from)
		if (list && !(act === 'welcomes' && onlyNames(tokens, list)))
			found.push({ ...list, act: spoken ? 'discusses' : act })
	}
	return found
}

/** "Fishing rights, customs and the airport were discussed." */
function subjectList(tokens: readonly Token[], verb: number): Stretch | undefined {
	let to = verb
	while (to > 0 && /^(AUX|ADV|PART)$/.test(tokens[to - 1]!.pos)) to--
	const list = listAt(tokens.slice(0, to), 0)
	return list && tokens.slice(0, to).every(plain) ? list : undefined
}

const plain = (token: Token) =>
	nominal.test(token.pos) ||
	/^[,/'’-]$/.test(token.text) ||
	token.pos === 'ADP' ||
	token.pos === 'PART' ||
	conjunctions.has(token.lower)

/** Three items or more from token `from` on, the last behind "and". */
function listAt(tokens: readonly Token[], from: number): Stretch | undefined {
	const commas = commasFrom(tokens, from)
	const last = commas.at(-1)
	if (last === undefined) return undefined
	const oxford = conjunctions.has(tokens[last + 1]?.lower ?? '')
	const and = oxford ? undefined : conjunctionAfter(tokens, last + 1)
	if (!oxford && and === undefined) return undefined
	const cuts = joinBare(tokens, from, and === undefined ? commas : [...commas, and])
	const end = cuts.at(-1)
	if (cuts.length < 2 || end === undefined) return undefined
	const to = end + (tokens[end]!.text === ',' ? 2 : 1)
	return startsItem(tokens[to]) && !clause(tokens, to) ? { from, to, cuts } : undefined
}

/** Commas that close one short noun phrase after another. */
function commasFrom(tokens: readonly Token[], from: number): number[] {
	const commas: number[] = []
	let start = from
	let between = false
	for (let i = from; i < tokens.length && i - start <= LONG; i++) {
		const token = tokens[i]!
		if (token.lower === 'between' || token.lower === 'among') between = true
		if (between) {
			if (conjunctions.has(token.lower)) between = false
			continue
		}
		if (token.text === ',') {
			if (conjunctions.has(tokens[start]!.lower)) return commas
			commas.push(i)
			start = i + 1
			if (conjunctions.has(tokens[start]?.lower ?? '')) return commas
			continue
		}
		if (!plain(token) || relatives.has(token.lower) || subordinators.has(token.lower)) break
	}
	return commas
}

/** The conjunction that stands before the last item, two names "between" which something is aside. */
function conjunctionAfter(tokens: readonly Token[], from: number): number | undefined {
	let between = false
	for (let i = from; i < tokens.length && i - from <= LONG; i++) {
		const token = tokens[i]!
		if (token.lower === 'between' || token.lower === 'among') between = true
		if (conjunctions.has(token.lower)) {
			if (!between) return i
			between = false
		} else if (!plain(token) || token.text === ',') return undefined
	}
	return undefined
}

/** "A fair, lasting peace", "in Busan, South Korea": what has no head or is a place goes on. */
function joinBare(tokens: readonly Token[], from: number, signs: readonly number[]): number[] {
	let start = from
	return signs.filter((sign) => {
		const before = tokens[sign - 1]!
		const item = tokens.slice(start, sign)
		const place = item.findLastIndex((token) => /^(in|at|near)$/.test(token.lower))
		const placed = place >= 0 && item.slice(place + 1).every((token) => token.pos === 'PROPN')
		const goesOn = placed && tokens[sign]!.text === ',' && tokens[sign + 1]?.pos === 'PROPN'
		const keep = head.test(before.pos) && startsItem(tokens[start]) && !goesOn
		if (keep) {
			start = sign + 1
			while (conjunctions.has(tokens[start]?.lower ?? '')) start++
		}
		return keep
	})
}

const startsItem = (token: Token | undefined) =>
	token !== undefined && (nominal.test(token.pos) || about.test(token.lower))

/** What begins here has a verb of its own: "…, migration and the war ended". */
function clause(tokens: readonly Token[], from: number): boolean {
	for (const token of tokens.slice(from)) {
		if (relatives.has(token.lower) || !plain(token)) {
			return /^(VERB|AUX)$/.test(token.pos) && !/ing$|ed$/.test(token.lower)
		}
		if (token.text === ',' || token.pos === 'ADP') return false
	}
	return false
}

/** "welcomed Mr. Roe, Mrs. Lund and Dr. Pike": guests, not matters. */
function onlyNames(tokens: readonly Token[], { from, to }: Stretch): boolean {
	return tokens
		.slice(from, to + 1)
		.every((token) => token.pos === 'PROPN' || token.stem === '' || conjunctions.has(token.lower))
}
