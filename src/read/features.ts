import { conjunctions, relatives, subordinators } from '../language/en/clauses.js'
import type { Token } from '../language/language.js'
import { finite } from './finite.js'
import type { Tally } from './tally.js'

/** What speaks for and against cutting a sentence at a place, each by name. */
export type CutFeatures = Record<string, number>

/** A place in a sentence: the sign that stands there, and the signs before and behind it. */
export interface Place {
	/** The cut would fall before this token. */
	index: number
	kind: string
	/** Where the stretch before it begins and the one behind it ends. */
	from: number
	to: number
}

/** What is discussed, welcomed or thanked for comes in lists of separate matters. */
const listing = new Set(['discusses', 'welcomes', 'thanks', 'supports', 'condemns'])

/** All that a place is judged by; most values are 0..1. */
export function features(tokens: readonly Token[], place: Place, tally: Tally): CutFeatures {
	const { index, kind } = place
	const first = firstWord(tokens, index)
	return {
		[kind]: 1,
		...window(tokens, index, first),
		...lengths(tokens, place, tally),
		ofRight: +(tokens[first + 1]?.lower === 'of'),
		...(/noun|clause|prep|as-well-as/.test(kind) ? coordinated(tokens, index, first) : {}),
		...(kind === 'main-verb' ? mainVerb(tokens, index) : {})
	}
}

/** The first token behind the sign that is a word and no conjunction. */
function firstWord(tokens: readonly Token[], index: number): number {
	let at = index
	while (at < tokens.length - 1 && tokens[at]!.stem === '') at++
	if (conjunctions.has(tokens[at]!.lower)) at++
	if (tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'well') at += 3
	return Math.min(at, tokens.length - 1)
}

/** The words around the sign: their parts of speech, and the sign's own word. */
function window(tokens: readonly Token[], index: number, first: number): CutFeatures {
	const f: CutFeatures = {}
	const sign = tokens[index]!
	const word = sign.stem === '' ? (tokens[index + 1] ?? sign) : sign
	if (subordinators.has(word.lower) || relatives.has(word.lower) || conjunctions.has(word.lower))
		f['word:' + word.lower] = 1
	f['before:' + tokens[index - 1]!.pos] = 1
	for (const ahead of [0, 1, 2]) {
		const token = tokens[first + ahead]
		if (token) f[`after${ahead}:${token.pos}`] = 1
	}
	return f
}

/** How much stands on both sides, up to the next signs and up to the ends, and what it holds. */
function lengths(
	tokens: readonly Token[],
	{ index, kind, from, to }: Place,
	tally: Tally
): CutFeatures {
	const end = tokens.length
	const short = (n: number, most: number) => Math.max(0, most - n) / most
	const right = tally.content(index, to)
	const left = tally.content(from, index)
	const act = tally.lastAct(index)
	const rightVerb = +(tally.finite(index, to) > 0)
	const rightShort = short(right, 4)
	const rightLong = Math.min(1, right / 12)
	const leftLong = Math.min(1, left / 12)
	return {
		...(act && listing.has(act) ? { ['list:' + kind]: 1 } : {}),
		pastVerbs: Math.min(3, tally.verb(0, index)) / 3,
		aheadVerbs: Math.min(3, tally.verb(index, end)) / 3,
		commas: Math.min(4, tally.comma(0, end)) / 4,
		leftShort: short(left, 4),
		rightShort,
		leftLong,
		rightLong,
		headShort: short(tally.content(0, index), 5),
		restShort: short(tally.content(index, end), 5),
		long: Math.min(2, end / 30),
		leftVerb: +(tally.finite(0, index) > 0),
		rightVerb,
		restVerb: +(tally.finite(index, end) > 0),
		rightNumber: +(tally.number(index, to) > 0),
		leftNumber: +(tally.number(from, index) > 0),
		rightName: +(tally.name(index + 1, to) > 0),
		inQuote: tally.quote(0, index) % 2,
		inParen: Math.max(0, tally.open(0, index) - tally.close(0, index)),
		['verb:' + kind]: rightVerb,
		['short:' + kind]: rightShort,
		['long:' + kind]: rightLong,
		['left:' + kind]: leftLong
	}
}

const phrasal = /^(DET|ADJ|NUM|NOUN|PROPN|ADV|SYM|PART)$/

/** "the eastward expansion | and the deployment of weapons": two noun phrases, and how alike they are built. */
function coordinated(tokens: readonly Token[], index: number, first: number): CutFeatures {
	let end = first
	while (end < tokens.length && phrasal.test(tokens[end]!.pos)) end++
	let tail = end
	while (tail < tokens.length && (phrasal.test(tokens[tail]!.pos) || tokens[tail]!.pos === 'ADP'))
		tail++
	let begin = index
	while (begin > 0 && phrasal.test(tokens[begin - 1]!.pos)) begin--
	const opener = tokens.findLastIndex(
		({ lower, text }, i) =>
			i < index - 1 && (relatives.has(lower) || subordinators.has(lower) || /^[,;:]$/.test(text))
	)
	const verb = tokens.findLastIndex(({ pos }, i) => i < begin && (pos === 'VERB' || pos === 'AUX'))
	const near = (words: RegExp) =>
		tokens.slice(Math.max(0, index - 7), index).some(({ lower }) => words.test(lower))
	const start = tokens[first]!
	return {
		'np:determined': +(start.pos === 'DET'),
		'np:owned': +/^(his|her|their|its|our|my)$/.test(start.lower),
		'np:counted': +/^(NUM|SYM)$/.test(start.pos),
		'np:names': +(tokens[index - 1]!.pos === 'PROPN' && start.pos === 'PROPN'),
		'np:leftDetermined': +(tokens[begin]!.pos === 'DET'),
		'np:long': Math.min(6, end - first) / 6,
		'np:leftLong': Math.min(6, index - begin) / 6,
		'np:tail': Math.min(8, tail - end) / 8,
		'np:leftTail': +(tokens[begin - 1]?.pos === 'ADP'),
		'np:between': +near(/^(between|both)$/),
		'np:subject': +!tokens.slice(opener + 1, index).some((_, n) => finite(tokens, opener + 1 + n)),
		'np:verbAhead': +finite(tokens, end),
		'np:participle': +bareParticiple(tokens, end),
		'np:verbFar': verb < 0 ? 1 : Math.min(12, index - verb) / 12
	}
}

/** "the issues | discussed.": a past form without an object closes the noun phrase before it. */
function bareParticiple(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]
	const next = tokens[at + 1]
	return (
		token?.pos === 'VERB' &&
		/(ed|en|nt|ld)$/.test(token.lower) &&
		(!next || /^(ADP|ADV|PUNCT)$/.test(next.pos))
	)
}

/** "officers who were attacked | filed a lawsuit": the clause between a subject and its verb. */
function mainVerb(tokens: readonly Token[], index: number): CutFeatures {
	const opener = tokens.findLastIndex(
		({ lower, text }, i) =>
			i < index && (relatives.has(lower) || subordinators.has(lower) || text === ',')
	)
	const verbs = (from: number, to: number) =>
		+tokens.slice(from, to).some((_, n) => finite(tokens, from + n))
	return {
		'main:relative': +relatives.has(tokens[Math.max(0, opener)]!.lower),
		'main:right-behind': +(opener >= index - 2),
		'main:clause': verbs(opener + 1, index),
		'main:before': verbs(0, Math.max(0, opener)),
		'main:far': Math.min(12, index - opener) / 12,
		'main:helper': +(tokens[index]!.pos === 'AUX'),
		'main:participle': +bareParticiple(tokens, index)
	}
}
