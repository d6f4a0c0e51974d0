import { complementizers, conjunctions, relatives, subordinators } from '../language/en/clauses.js'
import { days, moments } from '../language/en/days.js'
import { actOf } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'

/** Who does what a verb tells. */
export interface Subject {
	/** The noun phrase, or the phrases it may be, the likeliest first. */
	phrases: Token[][]
	/**
	 * `plain`: it stands before its verb; `relative`: a "who" stands for it; `shared`: it is that of the
	 * main clause, before a participle or a second verb.
	 */
	via: 'plain' | 'relative' | 'shared'
	/** First token of its clause. */
	from: number
}

/** Asides longer than this are none. */
const ASIDE = 26

/** The subject of a verb, if one is found. */
export function subjectOf(tokens: readonly Token[], verb: number): Subject | undefined {
	const to = subjectEnd(tokens, verb)
	const relative = relativeBefore(tokens, to)
	if (relative > 0)
		return { phrases: antecedents(tokens, relative), via: 'relative', from: relative }
	const phrase = subjectBefore(tokens, verb)
	if (phrase.length > 0)
		return { phrases: [phrase], via: 'plain', from: tokens.indexOf(phrase[0]!) }
	return undefined
}

/** Where the subject ends: adverbs, auxiliaries, dates and asides in brackets before the verb aside. */
function subjectEnd(tokens: readonly Token[], verb: number): number {
	let to = verb
	for (let before = -1; to > 0 && to !== before; ) {
		before = to
		const last = tokens[to - 1]!
		if (helper(last)) to--
		// "The administration on Friday announced": when it was said is no part of who.
		else if (days.has(last.lower) || moments.has(last.lower))
			to -= tokens[to - 2]?.pos === 'ADP' ? 2 : 1
		else if (last.text === ')')
			to = Math.max(
				0,
				tokens.findLastIndex((t, n) => n < to && t.text === '(')
			)
	}
	return to
}

const helper = (token: Token) =>
	/^(ADV|AUX|PART)$/.test(token.pos) && !/^['’]s?$/.test(token.lower) && !capital(token)

/** The relative pronoun that is the subject of a verb: "who", "who in a message on Saturday"; 0 for none. */
function relativeBefore(tokens: readonly Token[], to: number): number {
	if (relativeAt(tokens, to - 1)) return to - 1
	let at = to
	while (at > 0 && (nominal(tokens, at - 1) || /^(ADP|ADV)$/.test(tokens[at - 1]!.pos))) at--
	return tokens[at]?.pos === 'ADP' && relativeAt(tokens, at - 1) ? at - 1 : 0
}

/** A relative pronoun: "the crowd that", "Roe, who", "the board, which". */
export function relativeAt(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]
	const before = tokens[i - 1]
	if (!token || !before) return false
	if (token.lower === 'who')
		return before.text === ',' || /^(NOUN|PROPN|ADJ|PRON|NUM)$/.test(before.pos)
	if (token.lower === 'which') return before.text === ',' || isNoun(before) || before.pos === 'ADP'
	if (token.lower !== 'that' || !isNoun(before)) return false
	const next = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1]
	return token.pos !== 'SCONJ' || /^(VERB|AUX)$/.test(next?.pos ?? '')
}

const isNoun = ({ pos, text }: Token) => pos === 'NOUN' || pos === 'PROPN' || /^[)”"]$/.test(text)

/** What a relative pronoun stands for: the noun phrase before it, or the last noun of that. */
function antecedents(tokens: readonly Token[], relative: number): Token[][] {
	const to = tokens[relative - 1]!.text === ',' ? relative - 1 : relative
	let from = nounPhraseFrom(tokens, to)
	while (from < to && tokens[from]!.pos === 'ADP') from++
	const whole = tokens.slice(from, to)
	const last = whole.findLastIndex(({ pos }) => pos === 'ADP')
	return last < 0 ? [whole] : [whole, whole.slice(last + 1)]
}

/** The noun phrase that ends right before the verb, adverbs and auxiliaries between them aside. */
export function subjectBefore(tokens: readonly Token[], verb: number): Token[] {
	const to = subjectEnd(tokens, verb)
	const last = tokens[to - 1]
	// "anyone they think": a pronoun right before the verb is the whole subject.
	if (last?.pos === 'PRON' && !complementizers.has(last.lower)) return tokens.slice(to - 1, to)
	if (last?.text === ',') return appositive(tokens, to - 1)
	if (last && DASH.test(last.text)) return betweenDashes(tokens, to - 1)
	const from = trimmed(tokens, nounPhraseFrom(tokens, to))
	const outer = outside(tokens, from)
	return outer.length > 0 ? outer : tokens.slice(from, to)
}

/** "Today the authorities …": when comes before who. */
const trimmed = (tokens: readonly Token[], from: number): number =>
	tokens[from] && (days.has(tokens[from]!.lower) || moments.has(tokens[from]!.lower))
		? from + 1
		: from

/**
 * The noun phrase that the one from token `from` on only describes: "economists polled by the paper",
 * "employees who had been at work".
 */
function outside(tokens: readonly Token[], from: number): Token[] {
	const before = tokens[from - 1]
	if (!before) return []
	let at = from - 1
	if (before.lower === 'by') {
		at--
		while (tokens[at]?.pos === 'ADV') at--
		if (tokens[at]?.pos === 'VERB' && isNoun(tokens[at - 1] ?? before))
			return tokens.slice(trimmed(tokens, nounPhraseFrom(tokens, at)), at)
		return []
	}
	// "officers guarding the quay": the participle's object.
	if (before.pos === 'VERB' && /ing$/.test(before.lower) && isNoun(tokens[from - 2] ?? before)) {
		const whose = nounPhraseFrom(tokens, from - 1)
		if (!says(before)) return tokens.slice(trimmed(tokens, whose), from - 1)
	}
	// What is said inside the clause has a subject of its own: "a man who said the police …".
	if (before.pos === 'VERB' && says(before)) return []
	if (!/^(VERB|ADP)$/.test(before.pos) && tokens[from]!.pos !== 'ADP') return []
	let verbs = 0
	while (at > 0 && !relativeAt(tokens, at) && inner(tokens, at)) {
		if (/^(VERB|AUX)$/.test(tokens[at]!.pos)) verbs++
		at--
	}
	if (verbs === 0 || !relativeAt(tokens, at) || tokens[at - 1]!.text === ',') return []
	return tokens.slice(trimmed(tokens, nounPhraseFrom(tokens, at)), at)
}

const inner = (tokens: readonly Token[], i: number) =>
	nominal(tokens, i) || /^(ADP|ADV|AUX|VERB|PART)$/.test(tokens[i]!.pos)

/** A word before a noun: "the", "many", "old". */
const qualifies = ({ pos, stop }: Token) => /^(DET|ADJ|NUM)$/.test(pos) || (pos === 'PROPN' && stop)

/** Where the noun phrase begins that ends before `to`. */
export function nounPhraseFrom(tokens: readonly Token[], to: number): number {
	let from = to
	while (from > 0 && nominal(tokens, from - 1)) from--
	return from
}

function nominal(tokens: readonly Token[], i: number): boolean {
	const { pos, lower, text } = tokens[i]!
	const next = tokens[i + 1]
	// "In a statement | the trustees": a new phrase begins.
	if (/^(NOUN|PROPN)$/.test(pos) && next?.pos === 'DET' && next.lower !== 'that') return false
	// "Alder Ford": whatever the tagger takes the second name for.
	if (capital(tokens[i]!) && !tokens[i]!.stop && i > 0)
		if (capital(tokens[i - 1]!) || /^['’]s$/.test(next?.lower ?? '')) return true
	if (/^(NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(pos))
		return !complementizers.has(lower) && !relatives.has(lower)
	if (pos === 'PART') return /^['’]s?$/.test(lower)
	if (pos === 'ADP') return /^(of|for|to|in|at|from)$/.test(lower)
	if (pos === 'CCONJ')
		return (
			tokens[i - 1]?.pos === 'PROPN' &&
			next !== undefined &&
			/^(PROPN|NOUN|DET|ADJ)$/.test(next.pos)
		)
	// "hard-liners", "the Farmers' League".
	if (/^[-–'’]$/.test(text)) return i > 0 && tokens[i - 1]!.end === tokens[i]!.start
	// "the managing director": a participle before its noun.
	if (pos === 'VERB' && /(ing|ed)$/.test(lower))
		return next?.pos === 'NOUN' && i > 0 && qualifies(tokens[i - 1]!)
	return text === ',' && tokens[i - 1]?.pos === 'PROPN' && next?.pos === 'PROPN'
}

/** "Charles E. Schumer, New York Democrat, said", "the mediator, Petra Orrin, said": the name of both. */
function appositive(tokens: readonly Token[], comma: number): Token[] {
	for (let open = comma - 1; open > 0 && open > comma - ASIDE; open--) {
		// "a driver, mother of two, and singer": a comma before "and" stands inside the aside.
		if (tokens[open]!.text !== ',' || tokens[open + 1]!.pos === 'CCONJ') continue
		const aside = tokens.slice(open + 1, comma)
		if (aside.length === 0 || !isAside(aside)) return []
		const from = nounPhraseFrom(tokens, open)
		const before = tokens[from - 1]
		// "…, with prams, drums and boats, told …": the aside begins further left.
		const inside = before && (before.pos === 'ADP' || (before.pos === 'VERB' && !says(before)))
		if (inside && !intro(tokens, from - 1)) continue
		const named = aside.length > 1 && aside.length < 5 && aside.every(capital)
		return named && !capital(tokens[open - 1]!) ? aside : tokens.slice(from, open)
	}
	return []
}

const says = ({ stem }: Token) => actOf(stem, [])?.speech ?? false

/** "After Roe, …": a preposition that begins the sentence. */
const intro = (tokens: readonly Token[], i: number) => i === 0 && tokens[i]!.pos === 'ADP'

/** What stands between two commas and is no clause of its own, but for a relative one. */
function isAside(aside: readonly Token[]): boolean {
	if (asideOpeners.test(aside[0]!.lower) || aside[0]!.pos === 'VERB') return true
	const relative = aside.findIndex((_, i) => relativeAt(aside, i))
	const head = relative < 0 ? aside : aside.slice(0, relative)
	return !head.some(({ pos }, i) => pos === 'AUX' || (pos === 'VERB' && !modifier(aside, i)))
}

const DASH = /^(-|–|—|--)$/

/** "Pals of Roe — even Bo Lund — have urged": what stands before the dashes. */
function betweenDashes(tokens: readonly Token[], close: number): Token[] {
	let open = close - 1
	while (
		open > 0 &&
		open > close - ASIDE &&
		!(DASH.test(tokens[open]!.text) && apart(tokens, open))
	)
		open--
	if (open <= 0 || !DASH.test(tokens[open]!.text)) return []
	return tokens.slice(nounPhraseFrom(tokens, open), open)
}

const apart = (tokens: readonly Token[], i: number) =>
	tokens[i - 1]!.end < tokens[i]!.start || tokens[i]!.text === '—'

const asideOpeners = /^(who|which|whose|where|when|as|like|in|at|on|with|after|both|one|some)$/

/** A participle that goes with its noun: "polled by", "speaking to", "the managing director". */
function modifier(tokens: readonly Token[], i: number): boolean {
	const { lower } = tokens[i]!
	const next = tokens[i + 1]
	return /ing$/.test(lower) || (/(ed|en|wn)$/.test(lower) && (!next || next.pos === 'ADP'))
}

const capital = (token: Token) => /^\p{Lu}/u.test(token.text)

/** The subject of the main clause that stands before token `verb`: whose a participle is. */
export const mainSubject = (tokens: readonly Token[], verb: number): Token[] =>
	clauseSubject(tokens, clauseStart(tokens, verb), verb)

/** "Even as Democrats gave in, they …": the subject of the clause that a sentence begins with. */
export function openingSubject(tokens: readonly Token[]): Token[] {
	const at = tokens.findIndex(({ lower }, n) => n < 4 && subordinators.has(lower))
	if (at < 0) return []
	let to = at + 1
	while (to < tokens.length && nominal(tokens, to)) to++
	return tokens.slice(at + 1, to)
}

/** The subject of the first main clause of a sentence. */
export const leadingSubject = (tokens: readonly Token[]): Token[] =>
	clauseSubject(tokens, 0, tokens.length)

/** The subject of the clause from token `start` on, introductory phrases aside. */
function clauseSubject(tokens: readonly Token[], start: number, verb: number): Token[] {
	let at = start
	for (let turns = 0; turns < 4 && at < verb; turns++) {
		const { pos, text } = tokens[at]!
		if (/^["“]$/.test(text)) {
			const close = tokens.findIndex((t, n) => n > at && n < verb && /^["”]$/.test(t.text))
			if (close < 0) return []
			at = tokens[close + 1]?.text === ',' ? close + 2 : close + 1
			const inverted = invertedSubject(tokens, at)
			if (inverted.length > 0) return inverted
		} else if (pos === 'ADP' || pos === 'SCONJ' || (pos === 'VERB' && modifier(tokens, at))) {
			const comma = tokens.findIndex((t, n) => n > at && n < verb && t.text === ',')
			if (comma < 0) return []
			at = comma + 1
		} else if ((pos === 'ADV' || pos === 'CCONJ' || text === ',') && !capital(tokens[at]!)) at++
		else if (pos === 'ADV' || pos === 'CCONJ') at++
		else break
	}
	let to = at
	const goesOn = (i: number) =>
		nominal(tokens, i) || tokens[i]!.pos === 'ADP' || (i > at && byAgent(tokens, i))
	while (to < verb && goesOn(to)) to++
	// "Kroll's lawyer, Bettina Sorge, called": the name is of both.
	let end = to + 1
	while (end < verb && capital(tokens[end]!)) end++
	const named = tokens[to]?.text === ',' && tokens[end]?.text === ',' && end - to > 2
	return named && !capital(tokens[to - 1]!) ? tokens.slice(to + 1, end) : tokens.slice(at, to)
}

/** "economists polled by the paper" */
const byAgent = (tokens: readonly Token[], i: number) =>
	tokens[i]!.pos === 'VERB' && tokens[i + 1]?.lower === 'by'

/** Where the clause begins that token `verb` belongs to. */
function clauseStart(tokens: readonly Token[], verb: number): number {
	const stop = tokens.findLastIndex(({ text }, n) => n < verb && text === ';') + 1
	const first = tokens.findIndex((_, n) => n >= stop && heads(tokens, n))
	if (first < 0) return stop
	for (let i = verb - 2; i > first; i--) {
		if (!conjunctions.has(tokens[i]!.lower)) continue
		let to = i + 1
		while (to < verb && nominal(tokens, to) && tokens[to]!.pos !== 'CCONJ') to++
		if (to > i + 1 && to < verb && heads(tokens, to)) return i + 1
	}
	return stop
}

const heads = (tokens: readonly Token[], i: number) =>
	(tokens[i]!.pos === 'VERB' && !/ing$/.test(tokens[i]!.lower) && tokens[i - 1]?.lower !== 'to') ||
	tokens[i]!.pos === 'AUX'

/** "…,” said Taylor Ward": the subject behind the verb, when a quotation or a comma stands before. */
export function invertedSubject(tokens: readonly Token[], verb: number): Token[] {
	const before = tokens[verb - 1]
	if (!before || !/^[,"”'’?!]$/.test(before.text)) return []
	const quoted = /^["”'’]$/.test(before.text) || /^["”'’]$/.test(tokens[verb - 2]?.text ?? '')
	const phrase: Token[] = []
	for (let j = verb + 1; j < tokens.length && j < verb + 12; j++) {
		const { pos } = tokens[j]!
		if (!/^(NOUN|PROPN|ADJ|DET|PRON|NUM)$/.test(pos) && !capital(tokens[j]!)) break
		phrase.push(tokens[j]!)
	}
	// "…, said he would appeal": a pronoun begins what is said, unless a quotation stands before.
	const pronoun = /^(i|we|he|she|it|they|you|there|this|that)$/.test(phrase[0]?.lower ?? '')
	if (pronoun && (!quoted || phrase.length > 1)) return []
	const comma = verb + 1 + phrase.length
	// "said our chairman, Dario Menk": the name behind the noun.
	if (phrase.length > 0 && !capital(phrase.at(-1)!) && tokens[comma]?.text === ',') {
		let to = comma + 1
		while (to < tokens.length && capital(tokens[to]!)) to++
		if (to - comma > 2) return tokens.slice(comma + 1, to)
	}
	return phrase.some((t) => /^(PROPN|PRON|NOUN)$/.test(t.pos) || capital(t)) ? phrase : []
}
