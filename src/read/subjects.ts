import { complementizers, relatives } from '../language/en/clauses.js'
import { days } from '../language/en/days.js'
import type { Token } from '../language/language.js'

/** The noun phrase that ends right before the verb, adverbs and auxiliaries between them aside. */
export function subjectBefore(tokens: readonly Token[], verb: number): Token[] {
	let to = verb
	const helper = (token: Token) =>
		/^(ADV|AUX|PART)$/.test(token.pos) && !/^['’]s?$/.test(token.lower)
	while (to > 0 && helper(tokens[to - 1]!)) to--
	// "The administration on Friday announced": when it was said is no part of who.
	if (to > 0 && days.has(tokens[to - 1]!.lower)) to -= tokens[to - 2]?.pos === 'ADP' ? 2 : 1
	if (tokens[to - 1]?.text === ')')
		to = Math.max(
			0,
			tokens.findLastIndex((t, n) => n < to && t.text === '(')
		)
	// "anyone they think": a pronoun right before the verb is the whole subject.
	if (tokens[to - 1]?.pos === 'PRON' && !complementizers.has(tokens[to - 1]!.lower))
		return tokens.slice(to - 1, to)
	if (tokens[to - 1]?.text === ',') {
		const main = appositive(tokens, to - 1)
		if (main.length > 0) return main
		return []
	}
	let from = to
	while (from > 0 && nominal(tokens, from - 1)) from--
	return tokens.slice(from, to)
}

function nominal(tokens: readonly Token[], i: number): boolean {
	const { pos, lower, text } = tokens[i]!
	if (/^(NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(pos))
		return !complementizers.has(lower) && !relatives.has(lower)
	if (pos === 'PART') return /^['’]s?$/.test(lower)
	if (pos === 'ADP') return /^(of|for|to|in|at|from)$/.test(lower)
	if (pos === 'CCONJ')
		return (
			tokens[i - 1]?.pos === 'PROPN' &&
			tokens[i + 1] !== undefined &&
			/^(PROPN|NOUN|DET|ADJ)$/.test(tokens[i + 1]!.pos)
		)
	return text === ',' && tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN'
}

/** "Charles E. Schumer, New York Democrat, said", "the mediator, Petra Orrin, said": the name of both. */
function appositive(tokens: readonly Token[], comma: number): Token[] {
	let open = comma - 1
	while (open > 0 && open > comma - 14 && tokens[open]!.text !== ',') open--
	if (open <= 0 || tokens[open]!.text !== ',') return []
	let from = open
	while (from > 0 && nominal(tokens, from - 1)) from--
	const aside = tokens.slice(open + 1, comma)
	const named = aside.length > 1 && aside.length < 5 && aside.every(capital)
	return named && !capital(tokens[open - 1]!) ? aside : tokens.slice(from, open)
}

const capital = (token: Token) => /^\p{Lu}/u.test(token.text)

/** "…,” said Taylor Ward": the subject behind the verb, when a quotation or a comma stands before. */
export function invertedSubject(tokens: readonly Token[], verb: number): Token[] {
	const before = tokens[verb - 1]
	if (!before || !/^[,"”'’]$/.test(before.text)) return []
	const phrase: Token[] = []
	for (let j = verb + 1; j < tokens.length && j < verb + 12; j++) {
		const { pos } = tokens[j]!
		if (!/^(NOUN|PROPN|ADJ|DET|PRON)$/.test(pos) && !/^\p{Lu}/u.test(tokens[j]!.text)) break
		phrase.push(tokens[j]!)
	}
	const comma = verb + 1 + phrase.length
	// "said our chairman, Dario Menk": the name behind the noun.
	if (phrase.length > 0 && !capital(phrase.at(-1)!) && tokens[comma]?.text === ',') {
		let to = comma + 1
		while (to < tokens.length && capital(tokens[to]!)) to++
		if (to - comma > 2) return tokens.slice(comma + 1, to)
	}
	return phrase.some((t) => /^(PROPN|PRON|NOUN)$/.test(t.pos) || /^\p{Lu}/u.test(t.text))
		? phrase
		: []
}
