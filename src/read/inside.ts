import { subordinators, timeUnits } from '../language/en/clauses.js'
import { days, moments } from '../language/en/days.js'
import { type Act, actOf, baseForms } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'
import type { Span } from '../model/index.js'
import { headOf } from './people.js'
import { nounPhraseFrom, relativeAt, type Subject } from './subjects.js'
import type { Cue } from './types.js'

/** The clause inside a larger one that a cue stands in, if any, and how far it reaches. */
export function insideOf(
	tokens: readonly Token[],
	verb: number,
	{ via, from }: Subject,
	act: Act
): Pick<Cue, 'reach' | 'aside'> | undefined {
	if (via === 'relative')
		return { reach: [tokens[from]!.start, clauseEnd(tokens, verb, mainVerbNext)], aside: true }
	if (tokens[from - 1]?.lower === 'whose')
		return { reach: [tokens[from - 1]!.start, clauseEnd(tokens, verb, mainVerbNext)], aside: true }
	// "the tankers that Roe promised": what is promised stands before; "in which both sides agreed".
	const opener = tokens[from - 1]
	if (!opener) return undefined
	if (relativeAt(tokens, from - 1)) {
		const before = tokens[from - 2]!
		if (before.text === ',' || before.pos === 'ADP')
			return {
				reach: [
					(before.text === ',' ? opener : before).start,
					clauseEnd(tokens, verb, mainVerbNext)
				],
				aside: true
			}
		return { reach: defined(tokens, nounPhraseFrom(tokens, from - 1), verb, act) }
	}
	// "a step the mayor rejected", but not "in a statement the mayor …".
	if (opener.pos === 'NOUN' && /^(DET|PRON)$/.test(tokens[from]!.pos) && !times.has(opener.lower)) {
		const first = nounPhraseFrom(tokens.slice(0, from), from)
		const before = tokens[first]!.pos === 'ADP' ? tokens[first - 1] : tokens[first - 2]
		const introduces = tokens[first]!.pos === 'ADP' || tokens[first - 1]?.pos === 'ADP'
		if (!introduces || (before && before.text !== ','))
			return { reach: defined(tokens, first, verb, act) }
	}
	if (!subordinators.has(opener.lower)) return undefined
	// "As the paper notes, …": all of it.
	if (opener.lower === 'as' && act.relays && /^[,.]$/.test(tokens[verb + 1]?.text ?? '.'))
		return undefined
	let first = from - 1
	while (first > 0 && (tokens[first - 1]!.pos === 'ADV' || timeUnits.has(tokens[first - 1]!.lower)))
		first--
	// "Lund said yes, while Roe urged patience": one beside the other.
	const aside =
		tokens[first - 1]?.text === ',' || /^(while|whereas|although|though)$/.test(opener.lower)
	return { reach: [tokens[first]!.start, clauseEnd(tokens, verb, () => true)], aside }
}

/** "Last month she demanded …": when, and nothing that she demanded. */
const times = new Set([
	...days,
	...moments,
	...timeUnits,
	...'morning afternoon evening night time'.split(' ')
])

/** How far "a move that Roe said was overdue" reaches. */
function defined(tokens: readonly Token[], first: number, verb: number, act: Act): Span {
	let last = verb
	while (act.relays && /^(VERB|AUX|ADV)$/.test(tokens[last + 1]?.pos ?? '')) last++
	const end = tokens.findIndex((_, n) => n > last && ends(tokens, n))
	return [tokens[first]!.start, tokens[end]?.start ?? Number.POSITIVE_INFINITY]
}

/** Where "the tankers that Roe promised" ends: at the main verb, a comma or a conjunction. */
const ends = (tokens: readonly Token[], i: number) =>
	/^(VERB|AUX|CCONJ|PUNCT)$/.test(tokens[i]!.pos) && tokens[i - 1]!.lower !== 'to'

/** Behind the comma stands the main verb, or a main clause. */
function mainVerbNext(tokens: readonly Token[], comma: number): boolean {
	let at = comma + 1
	while (at < tokens.length && /^(DET|ADJ|NUM|NOUN|PROPN|PRON|ADP|PART)$/.test(tokens[at]!.pos))
		at++
	return /^(VERB|AUX)$/.test(tokens[at]?.pos ?? '') && !/ing$/.test(tokens[at]!.lower)
}

/** Where the clause of a verb ends: at the first comma that closes it, else with the sentence. */
function clauseEnd(
	tokens: readonly Token[],
	verb: number,
	closes: (tokens: readonly Token[], comma: number) => boolean
): number {
	const end = tokens.findIndex(({ text }, n) => n > verb && text === ',' && closes(tokens, n))
	return end < 0 ? Number.POSITIVE_INFINITY : tokens[end]!.start
}

/** "helped the army defend its base": a base form behind a singular noun heads no clause. */
export function infinitive(
	tokens: readonly Token[],
	i: number,
	{ via, phrases }: Subject
): boolean {
	const { lower, pos } = tokens[i]!
	if (via !== 'plain' || pos !== 'VERB' || !baseForms.has(lower)) return false
	const before = tokens[i - 1]!
	if (before.pos === 'AUX' || before.pos === 'ADV' || before.pos === 'PART') return false
	const phrase = phrases[0]!
	if (phrase.some((token) => token.pos === 'CCONJ' || token.pos === 'NUM' || token.text === ','))
		return false
	const head = headOf(phrase)
	return /^(NOUN|PROPN)$/.test(head.pos) && !/s$|^(police|people|men|women|staff)$/.test(head.lower)
}

/** "among several people described as …": a participle behind the object of what stands before. */
export function reduced(tokens: readonly Token[], i: number, { via, from }: Subject): boolean {
	if (via !== 'plain' || !/(ed|en)$/.test(tokens[i]!.lower) || from < 2) return false
	if (/^(AUX|ADV)$/.test(tokens[i - 1]!.pos)) return false
	const before = tokens[from - 1]!
	// "is a woman depicted on …": what stands before has its own verb.
	const verb = before.pos === 'VERB' && !/ing$/.test(before.lower)
	if (before.pos === 'AUX' || (verb && !actOf(before.stem, [])?.speech)) return true
	const at = tokens[from]!.pos === 'ADP' ? from : from - 1
	if (tokens[at]!.pos !== 'ADP' || subordinators.has(tokens[at]!.lower)) return false
	return at > 0 && /^(NOUN|PROPN|VERB|AUX|ADV|ADJ)$/.test(tokens[at - 1]!.pos)
}
