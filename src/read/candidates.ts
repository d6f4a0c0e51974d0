import {
	adverbs,
	conjunctions,
	introducers,
	relatives,
	subordinators,
	timeUnits,
	trailers
} from '../language/en/clauses.js'
import type { Token } from '../language/language.js'
import { features } from './features.js'
import { finite, isNominal, isVerb } from './finite.js'
import { tallyOf } from './tally.js'

/** A place where a sentence may be cut into claims, with what speaks for and against it. */
export interface Candidate {
	/** The cut falls before this token. */
	index: number
	features: Record<string, number>
}

/** Places where the sentence may be cut, left to right. */
export function candidates(tokens: readonly Token[]): Candidate[] {
	const found: { index: number; kind: string }[] = []
	for (let i = 1; i < tokens.length - 1; i++) {
		const kind = kindAt(tokens, i)
		if (kind) found.push({ index: i, kind })
	}
	if (found.length === 0) return []
	const tally = tallyOf(tokens)
	return found.map(({ index, kind }, n) => {
		const from = found[n - 1]?.index ?? 0
		const to = found[n + 1]?.index ?? tokens.length
		return { index, features: features(tokens, { index, kind, from, to }, tally) }
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
	const before = tokens[i - 1]!.lower
	if (/^(i|he|she|it|we|they)$/.test(before) || relatives.has(before)) return false
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
	// "presented it as part of the order that …": no clause, whatever follows.
	if (word === 'as' && (!clause || tokens[i + 1]?.lower === 'part')) return undefined
	// "as many as sixty babies": it compares.
	if (word === 'as' && (AMOUNT.test(tokens[i + 1]?.lower ?? '') || comparesBefore(tokens, i)))
		return undefined
	if ((word === 'after' || word === 'before' || word === 'since') && !clause) return 'sub-time-noun'
	if (word === 'as' || word === 'while' || word === 'when')
		return clause ? `sub-${word}` : 'sub-noun'
	return clause ? 'sub-clause' : 'sub-noun'
}

const AMOUNT = /^(many|much|few|little)$/

/** The second word of "as many as". */
const comparesBefore = (tokens: readonly Token[], i: number) =>
	AMOUNT.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'as'

/** "with 17 Republicans joining": with, a noun, and a participle of its own. */
function absolute(tokens: readonly Token[], i: number): boolean {
	for (let j = i + 2; j < Math.min(tokens.length, i + 10); j++) {
		const { pos, lower, text } = tokens[j]!
		if (text === ',' || text === ';') return false
		if (pos === 'VERB' && /(ing|ed)$/.test(lower)) return isNominal(tokens[j - 1])
	}
	return false
}
