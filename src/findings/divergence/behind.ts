import { callingOf } from '../../language/en/callings.js'
import { days, moments } from '../../language/en/days.js'
import { bodies, sayers } from '../../language/en/people.js'
import { root } from '../../language/en/phrases.js'
import { mouths, utterances, uttering, voicing } from '../../language/en/utterances.js'
import type { Token } from '../../language/language.js'
import { phraseEnd } from './sayer.js'

/** Who stands behind words: the tokens `[from, to)` that name them, and the one that gives it to them. */
export interface Behind {
	from: number
	to: number
	cue: number
	/** Told so that it can be nobody else. */
	only: boolean
}

/**
 * Who is behind the words of a sentence by how it is built, where no clause need say "X said": "it was X
 * who warned", "was told by X", "X was the first to claim", "the threat came from X".
 */
export function behindWords(tokens: readonly Token[]): Behind | undefined {
	for (let i = 0; i < tokens.length; i++) {
		const found = cleft(tokens, i) ?? theOne(tokens, i) ?? passive(tokens, i) ?? source(tokens, i)
		if (found && tokens.slice(found.from, found.to).some(sayerNamed)) return found
	}
	return undefined
}

/**
 * Who tells it by a verb that is read as none of saying elsewhere: "…, Colonel Tadić warned the staff",
 * "The captain radioed that".
 */
export const plainTeller = (tokens: readonly Token[]): Behind | undefined =>
	headTeller(tokens) ?? tailTeller(tokens)

function headTeller(tokens: readonly Token[]): Behind | undefined {
	const [from, to] = phraseFrom(tokens, 0)
	const cue = tokens[to]?.text === ',' ? to + 1 : to
	const verb = tokens[cue]
	if (to <= from || !verb || !uttersAt(tokens, cue) || !past(verb)) return undefined
	if (!tokens.slice(from, to).some(sayerNamed)) return undefined
	return { from, to, cue, only: false }
}

function tailTeller(tokens: readonly Token[]): Behind | undefined {
	for (let i = tokens.length - 1; i > 3; i--) {
		if (!uttersAt(tokens, i) || !past(tokens[i]!)) continue
		let from = i
		while (from > 0 && (inPhrase(tokens[from - 1]!) || aside(tokens, from - 1))) from--
		if (tokens[from - 1]?.text !== ',' || from === i) continue
		// "…, the seller, Gustav Reik, boasted": the mark before the verb closes what is put in.
		const to = tokens[i - 1]!.text === ',' ? i - 1 : i
		if (tokens.slice(from, to).some(sayerNamed) && tokens.slice(0, from).some(verbal))
			return { from, to, cue: i, only: false }
	}
	return undefined
}

/** Whether a token names somebody who can say something: "today's call" is nobody's. */
export const sayerNamed = ({ text, lower, stem }: Token) =>
	!days.has(lower) &&
	!moments.has(lower) &&
	(/^\p{Lu}/u.test(text) ||
		callingOf(root(stem)) !== undefined ||
		sayers.has(lower) ||
		bodies.has(lower))

const utters = ({ stem, lower, pos }: Token) =>
	pos !== 'ADJ' && uttering.has(root(stem)) && !/ing$/.test(lower)

/** "let slip", "let it be known": two words of one saying. */
const uttersAt = (tokens: readonly Token[], i: number) =>
	utters(tokens[i]!) ||
	(/^lets?$/.test(tokens[i]!.lower) && /^(slip|drop|it)$/.test(tokens[i + 1]?.lower ?? ''))

const past = ({ lower }: Token) => /(ed|said|told|wrote|swore|let|forecast|[^s]s)$/.test(lower)
const verbal = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX'
const inPhrase = ({ pos, text, lower }: Token) =>
	(/^(NOUN|PROPN|ADJ|DET|NUM|X)$/.test(pos) && !/^(that|which|who)$/.test(lower)) ||
	/^(['’]s?|of|for|from|at|-|&)$/.test(text)

/** The comma of "the seller, Gustav Reik, boasted": a name stands between it and the next. */
function aside(tokens: readonly Token[], i: number): boolean {
	if (tokens[i]!.text !== ',') return false
	if (/^(VERB)$/.test(tokens[i + 1]?.pos ?? '')) return true
	const close = phraseEnd(tokens, i + 1)
	return tokens[close]?.text === ',' && tokens[close + 1]?.pos === 'VERB' && close > i + 1
}

/** The noun phrase from a token on, what it is called besides included: "the quartermaster, Major Benes". */
function phraseFrom(tokens: readonly Token[], at: number): [number, number] {
	const from = tokens[at]?.pos === 'DET' ? at + 1 : at
	const to = phraseEnd(tokens, from)
	if (
		tokens[to]?.text !== ',' ||
		!tokens[to + 1] ||
		!(tokens[to + 1]!.pos === 'DET' || sayerNamed(tokens[to + 1]!))
	)
		return [from, to]
	const end = phraseEnd(tokens, to + 1)
	// "by the widow, the reporter noted": whoever tells it is no other name of hers.
	return /^([,.;:]|who|that)?$/.test(tokens[end]?.lower ?? '') ? [from, end] : [from, to]
}

/** "It was X who warned". */
function cleft(tokens: readonly Token[], i: number): Behind | undefined {
	if (tokens[i]!.lower !== 'it' || !/^(was|is|'s)$/.test(tokens[i + 1]?.lower ?? ''))
		return undefined
	const [from, to] = phraseFrom(tokens, i + 2)
	const who = tokens.findIndex(
		({ lower }, n) => n >= to && n < to + 9 && /^(who|that)$/.test(lower)
	)
	if (to <= from || who < 0) return undefined
	const cue = tokens.findIndex((token, n) => n > who && n < who + 6 && utters(token))
	return cue < 0 ? undefined : { from, to, cue, only: true }
}

/** "X was the first to claim", "the only witness to speak of it was X". */
function theOne(tokens: readonly Token[], i: number): Behind | undefined {
	if (!/^(first|only|one|sole|last)$/.test(tokens[i]!.lower)) return undefined
	const to = tokens.findIndex(({ lower }, n) => n > i && n < i + 4 && /^(to|who)$/.test(lower))
	const cue = tokens.findIndex(
		(token, n) =>
			to > 0 &&
			n > to &&
			n < to + 4 &&
			(utters(token) || /^sp(eak|oke)$/.test(token.lower) || voices(tokens, n))
	)
	if (cue < 0) return undefined
	const be = tokens
		.slice(Math.max(0, i - 3), i)
		.findIndex(({ lower }) => /^(was|is|were|became)$/.test(lower))
	if (be >= 0) {
		let end = Math.max(0, i - 3) + be
		if (tokens[end - 1]?.text === ',') end--
		let from = end
		while (from > 0 && inPhrase(tokens[from - 1]!)) from--
		return end > from ? { from, to: end, cue, only: true } : undefined
	}
	const was = tokens.findIndex(({ lower }, n) => n > cue && /^(was|is|were)$/.test(lower))
	if (was < 0) return undefined
	const [from, last] = phraseFrom(tokens, was + 1)
	return last > from ? { from, to: last, cue, only: true } : undefined
}

/** "raise the alarm", "make the claim". */
const voices = (tokens: readonly Token[], n: number) =>
	voicing.has(root(tokens[n]!.stem)) &&
	tokens.slice(n + 1, n + 4).some(({ stem }) => utterances.has(root(stem)))

/** "was told by X", "the plea was made by X", "that it was safe was admitted by X". */
function passive(tokens: readonly Token[], i: number): Behind | undefined {
	const { stem, pos, lower } = tokens[i]!
	const key = root(stem)
	const voiced = voicing.has(key) && noun(tokens, i)
	if ((!voiced && !uttering.has(key)) || !/^(VERB|ADJ|NOUN)$/.test(pos) || /ing$/.test(lower))
		return undefined
	const lead = tokens.slice(Math.max(0, i - 4), i)
	if (!lead.some((token) => /^(was|were|been|being|is|are)$/.test(token.lower))) return undefined
	for (let n = i + 1; n < Math.min(tokens.length, i + 16); n++) {
		if (/^(VERB|AUX)$/.test(tokens[n]!.pos) || /^[,;:]$/.test(tokens[n]!.text)) return undefined
		if (tokens[n]!.lower !== 'by') continue
		const [from, to] = phraseFrom(tokens, n + 1)
		return to > from && tokens[from]!.pos !== 'NUM' ? { from, to, cue: i, only: voiced } : undefined
	}
	return undefined
}

/** "fell from the lips of X", "was the prediction of X", "the threat came from X". */
function source(tokens: readonly Token[], i: number): Behind | undefined {
	const { lower, stem } = tokens[i]!
	const of = tokens[i + 1]?.lower === 'of'
	const lips = of && mouths.test(lower)
	const was = of && utterances.has(root(stem)) && /^(was|were|is)$/.test(tokens[i - 2]?.lower ?? '')
	if (lips || was) {
		const [from, to] = phraseFrom(tokens, i + 2)
		return to > from ? { from, to, cue: i, only: true } : undefined
	}
	const came = lower === 'from' && /^(came|comes|come)$/.test(tokens[i - 1]?.lower ?? '')
	if (!came || !noun(tokens, i)) return undefined
	const [from, to] = phraseFrom(tokens, i + 1)
	return to > from ? { from, to, cue: i, only: true } : undefined
}

/** Whether something said is named before a token: "the threat that …". */
const noun = (tokens: readonly Token[], i: number) =>
	tokens.slice(0, i).some(({ stem }) => utterances.has(root(stem)))
