import {
	adverbs,
	conjunctions,
	introducers,
	relatives,
	subordinators,
	timeUnits,
	trailers
} from '../language/en/clauses.js'
import { actOf } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'

/** A place where a sentence may be cut into claims, with what speaks for and against it. */
export interface Candidate {
	/** The cut falls before this token. */
	index: number
	features: Record<string, number>
}

/** What is discussed, welcomed or thanked for comes in lists of separate matters. */
const listing = new Set(['discusses', 'welcomes', 'thanks', 'supports', 'condemns'])

const isVerb = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX'
const isNominal = (token: Token | undefined) =>
	token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.pos === 'PRON' || token?.pos === 'NUM'

/** A verb that can head a clause: not an infinitive, a gerund or a participle on its own. */
export function finite(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]
	if (!token || !isVerb(token)) return false
	const before = tokens[i - 1]?.lower
	if (before === 'to') return false
	if (token.pos === 'AUX') return true
	return !/ing$/.test(token.lower)
}

/** Places where the sentence may be cut, left to right. */
export function candidates(tokens: readonly Token[]): Candidate[] {
	const found: { index: number; kind: string }[] = []
	for (let i = 1; i < tokens.length - 1; i++) {
		const kind = kindAt(tokens, i)
		if (kind) found.push({ index: i, kind })
	}
	return found.map(({ index, kind }, n) => {
		const from = found[n - 1]?.index ?? 0
		const to = found[n + 1]?.index ?? tokens.length
		return { index, features: features(tokens, index, kind, from, to) }
	})
}

/** What kind of sign stands at token `i`, if any. A comma and the word after it are one sign. */
function kindAt(tokens: readonly Token[], i: number): string | undefined {
	const token = tokens[i]!
	const after = tokens[i + 1]!
	const before = tokens[i - 1]!
	const { text, lower } = token
	if (text === ';') return 'semicolon'
	if (text === '—' || text === '–' || text === '--' || (text === '-' && gap(before, token)))
		return 'dash'
	if (text === ':') return 'colon'
	if (text === '(') return 'paren'
	if (text === ',') return commaKind(tokens, i)
	if (before.text === ',' || conjunctions.has(before.lower)) return undefined
	if (lower === 'as' && after.lower === 'well' && tokens[i + 2]?.lower === 'as') return 'as-well-as'
	if (lower === 'in' && after.lower === 'order') return 'in-order-to'
	if (conjunctions.has(lower)) return joinKind(tokens, i)
	if (relatives.has(lower) && isNominal(before)) {
		if (lower !== 'that') return 'rel'
		return isVerb(after) || (adverbs.has(after.lower) && isVerb(tokens[i + 2]))
			? 'rel-that'
			: undefined
	}
	if ((lower === 'after' || lower === 'before') && timeUnits.has(before.lower)) return undefined
	if (subordinators.has(lower)) return subordinator(tokens, i)
	if (lower === 'with') return absolute(tokens, i) ? 'with-clause' : undefined
	if (introducers.has(lower)) return 'intro'
	if (token.pos === 'VERB' && /ing$/.test(lower)) return isNominal(before) ? 'gerund' : undefined
	if (token.pos === 'ADP' && after.pos === 'VERB' && /ing$/.test(after.lower)) return 'prep-gerund'
	if (lower === 'to' && after.pos === 'VERB' && isNominal(before)) return 'to-verb'
	return mainVerb(tokens, i) ? 'main-verb' : undefined
}

/** "officers who were attacked | filed a lawsuit": the main verb behind a clause inside the subject. */
function mainVerb(tokens: readonly Token[], i: number): boolean {
	if (!finite(tokens, i) || !isNominal(tokens[i - 1])) return false
	if (/^(i|he|she|it|we|they)$/.test(tokens[i - 1]!.lower)) return false
	return tokens.slice(0, i - 1).some((_, n) => finite(tokens, n))
}

const gap = (a: Token, b: Token) => a.end < b.start

function commaKind(tokens: readonly Token[], i: number): string {
	let j = i + 1
	let prefix = 'comma'
	if (/["'”’“‘]/.test(tokens[j]?.text ?? '')) {
		prefix = 'comma-quote'
		j++
	}
	const next = tokens[j]
	if (!next) return prefix
	if (conjunctions.has(next.lower)) return 'comma-' + joinKind(tokens, j)
	if (next.lower === 'as' && tokens[j + 1]?.lower === 'well') return 'comma-as-well-as'
	if (relatives.has(next.lower)) return 'comma-rel'
	if (subordinators.has(next.lower)) return 'comma-' + (subordinator(tokens, j) ?? 'sub')
	if (next.lower === 'with') return absolute(tokens, j) ? 'comma-with-clause' : 'comma-with'
	if (introducers.has(next.lower)) return 'comma-intro'
	if (next.lower === 'according') return 'comma-according'
	const k = next.pos === 'ADV' ? j + 1 : j
	const word = tokens[k]
	if (word?.pos === 'VERB' && /ing$/.test(word.lower)) return 'comma-gerund'
	if (word?.pos === 'VERB' && /(ed|en)$/.test(word.lower)) return 'comma-participle'
	if (trailers.has(next.lower)) return 'comma-trailer'
	if (word && isVerb(word)) return 'comma-verb'
	if (next.pos === 'ADP') return 'comma-prep'
	if (clauseAhead(tokens, j)) return 'comma-clause'
	return prefix + '-noun'
}

/** What a conjunction at `i` joins. */
function joinKind(tokens: readonly Token[], i: number): string {
	let j = i + 1
	while (j < tokens.length && (adverbs.has(tokens[j]!.lower) || tokens[j]!.pos === 'ADV')) j++
	const next = tokens[j]
	if (!next) return 'and-noun'
	if (next.lower === 'that') return 'and-that'
	if (isVerb(next) && finite(tokens, j)) return 'and-verb'
	if (next.pos === 'VERB') return 'and-gerund'
	if (next.lower === 'to' && isVerb(tokens[j + 1])) return 'and-to'
	if (clauseAhead(tokens, j)) return oneSubject(tokens, i) ? 'and-noun' : 'and-clause'
	if (next.pos === 'ADP') return 'and-prep'
	return 'and-noun'
}

/** "said that Osk | and its allies would respond": behind "that" no verb has come yet. */
function oneSubject(tokens: readonly Token[], i: number): boolean {
	const that = tokens.findLastIndex(({ lower }, n) => n < i && lower === 'that')
	const says = tokens[that - 1]
	return (
		that > 0 &&
		(isVerb(says) || says?.lower === 'clear') &&
		!tokens.slice(that, i).some((_, n) => finite(tokens, that + n))
	)
}

/** A subject and its finite verb begin at `i`. */
function clauseAhead(tokens: readonly Token[], i: number): boolean {
	for (let j = i; j < Math.min(tokens.length, i + 14); j++) {
		const { pos, text, lower } = tokens[j]!
		if (j > i && finite(tokens, j)) return isNominalBefore(tokens, i, j)
		if (text === ',' || text === ';' || text === ':') return false
		if (conjunctions.has(lower) && (j === i || !isNominal(tokens[j + 1]))) return false
		if (relatives.has(lower) || subordinators.has(lower)) return false
		if (pos === 'VERB') return false
	}
	return false
}

const isNominalBefore = (tokens: readonly Token[], from: number, to: number) =>
	tokens.slice(from, to).some(isNominal)

function subordinator(tokens: readonly Token[], i: number): string | undefined {
	const word = tokens[i]!.lower
	const clause = clauseAhead(tokens, i + 1)
	if (word === 'as' && !clause) return undefined
	if ((word === 'after' || word === 'before' || word === 'since') && !clause) return 'sub-time-noun'
	if (word === 'as' || word === 'while' || word === 'when')
		return clause ? `sub-${word}` : 'sub-noun'
	return clause ? 'sub-clause' : 'sub-noun'
}

/** "with 17 Republicans joining": with, a noun, and a participle of its own. */
function absolute(tokens: readonly Token[], i: number): boolean {
	for (let j = i + 2; j < Math.min(tokens.length, i + 10); j++) {
		const { pos, lower, text } = tokens[j]!
		if (text === ',' || text === ';') return false
		if (pos === 'VERB' && /(ing|ed)$/.test(lower)) return isNominal(tokens[j - 1])
	}
	return false
}

function features(
	tokens: readonly Token[],
	index: number,
	kind: string,
	from: number,
	to: number
): Record<string, number> {
	const left = tokens.slice(from, index)
	const right = tokens.slice(index, to)
	const head = tokens.slice(0, index)
	const rest = tokens.slice(index)
	const hasVerb = (part: readonly Token[], base: number) =>
		part.some((_, n) => finite(tokens, base + n))
	const content = (part: readonly Token[]) => part.filter((t) => !t.stop).length
	const quoted = head.filter((t) => /^["“”]$/.test(t.text)).length % 2
	const opened =
		head.filter((t) => t.text === '(').length - head.filter((t) => t.text === ')').length
	const sign = right[0]!
	const first = sign.stem === '' ? (right[1] ?? sign) : sign
	const verbs = head.filter((token) => token.pos === 'VERB')
	const act = verbs.length > 0 ? actOf(verbs.at(-1)!.stem, []) : undefined
	const f: Record<string, number> = { [kind]: 1 }
	if (subordinators.has(first.lower) || relatives.has(first.lower) || conjunctions.has(first.lower))
		f['word:' + first.lower] = 1
	f['before:' + (left.at(-1)?.pos ?? '')] = 1
	f['after:' + (tokens[tokens.indexOf(first) + 1]?.pos ?? '')] = 1
	if (act && listing.has(act.act)) f['list:' + kind] = 1
	f.pastVerbs = Math.min(3, verbs.length) / 3
	f.aheadVerbs = Math.min(3, rest.filter((token) => token.pos === 'VERB').length) / 3
	f.commas = Math.min(4, tokens.filter((token) => token.text === ',').length) / 4
	f.ofRight = +(right[1]?.lower === 'of' || right[2]?.lower === 'of')
	f.leftShort = Math.max(0, 4 - content(left)) / 4
	f.rightShort = Math.max(0, 4 - content(right)) / 4
	f.leftLong = Math.min(1, content(left) / 12)
	f.rightLong = Math.min(1, content(right) / 12)
	f.headShort = Math.max(0, 5 - content(head)) / 5
	f.restShort = Math.max(0, 5 - content(rest)) / 5
	f.long = Math.min(2, tokens.length / 30)
	f.leftVerb = +hasVerb(head, 0)
	f.rightVerb = +hasVerb(right, index)
	f.restVerb = +hasVerb(rest, index)
	f.rightNumber = +right.some((t) => t.pos === 'NUM')
	f.leftNumber = +left.some((t) => t.pos === 'NUM')
	f.rightName = +right.slice(1).some((t) => t.pos === 'PROPN')
	f.inQuote = quoted
	f.inParen = Math.max(0, opened)
	f['verb:' + kind] = f.rightVerb
	f['short:' + kind] = f.rightShort
	f['long:' + kind] = f.rightLong
	f['left:' + kind] = f.leftLong
	return f
}
