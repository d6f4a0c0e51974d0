import {
	accusing,
	bareWishes,
	conditions,
	factives,
	semiFactives
} from '../language/en/negation.js'
import type { Token } from '../language/language.js'
import type { Mode } from './mode.js'

/** How far behind its verb a clause that is taken for granted is read. */
const GRANTED = 40

/** "did not know that …", "does he regret that …?": the clause behind is stated all the same. */
export function takenForGranted(
	tokens: readonly Token[],
	all: Mode[],
	read: (clause: readonly Token[]) => Mode[]
): void {
	for (let i = 0; i < tokens.length; i++) {
		const { stem, pos } = tokens[i]!
		const granted = factives.has(stem) || (semiFactives.has(stem) && !all[i]!.denied)
		if (!granted || pos === 'NOUN') continue
		const that = [i + 1, i + 2].find((at) => tokens[at]?.lower === 'that')
		if (that === undefined && !clauseFrom(tokens, i + 1)) continue
		const from = (that ?? i) + 1
		const clause = tokens.slice(from, from + GRANTED).filter(({ text }) => text !== '?')
		for (const [n, mode] of read(clause).entries()) all[from + n] = mode
	}
}

/** A subject and its verb right behind: "know he left". */
function clauseFrom(tokens: readonly Token[], i: number): boolean {
	let at = i
	while (/^(DET|ADJ|NOUN|PROPN|PRON|NUM|ADV)$/.test(tokens[at]?.pos ?? '') && at - i < 6) at++
	return at > i && /^(VERB|AUX)$/.test(tokens[at]?.pos ?? '')
}

/** "May" is a month, and who understands a thing is sure of it. */
export const hedgesHere = (tokens: readonly Token[], i: number) => {
	const { lower, pos } = tokens[i]!
	if (/^understand/.test(lower)) return false
	return !(lower === 'may' && pos === 'PROPN')
}

/** "would have been lost", "against closing": what did not come to pass. */
export const unreal = (tokens: readonly Token[], i: number) =>
	// "would rather strike than accept", "hard to imagine that it will not".
	(tokens[i]!.lower === 'rather' && tokens[i - 1]?.lower === 'would') ||
	(/^(hard|difficult|impossible)$/.test(tokens[i]!.lower) &&
		/^(imagine|believe|think|see|picture|say|tell|know)$/.test(tokens[i + 2]?.lower ?? '')) ||
	// "was to close", which it may not have done.
	(tokens[i]!.lower === 'to' &&
		/^(was|were|is|are)$/.test(tokens[i - 1]?.lower ?? '') &&
		/^(VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) ||
	(tokens[i]!.lower === 'against' && /ing$/.test(tokens[i + 1]?.lower ?? '')) ||
	(/^(would|could|should|might)$/.test(tokens[i]!.lower) &&
		tokens.slice(i + 1, i + 4).some(({ lower }) => lower === 'have'))

/** "Had the sirens not sounded, …": a condition without "if" opens the sentence. */
export function isCondition(tokens: readonly Token[], i: number): boolean {
	const { lower } = tokens[i]!
	if (conditions.has(lower)) return true
	return i === 0 && /^(had|should|were)$/.test(lower) && tokens[1]?.pos !== 'PUNCT'
}

/** Whether a word of wishing wishes for what hangs on it. */
export const wishful = (tokens: readonly Token[], i: number) => {
	if (theAccused(tokens, i)) return false
	const { stem, pos } = tokens[i]!
	// "accused the army of breaking the truce".
	if (accusing.has(stem) && pos === 'VERB')
		return tokens.slice(i + 1, i + 8).some(({ lower }) => lower === 'of' || lower === 'for')
	if (stem === 'tell')
		return tokens
			.slice(i + 1, i + 6)
			.some(({ lower }, n, near) => lower === 'to' && near[n + 1]?.pos === 'VERB')
	if (stem === 'call') return /^(for|on)$/.test(tokens[i + 1]?.lower ?? '')
	if (!/^(VERB|NOUN|ADJ)$/.test(pos)) return false
	const next = tokens[i + 1]?.lower ?? ''
	if (next !== '' && pos === 'VERB' && bareWishes.has(stem)) return true
	// "requirements for students" are there, other than a request for them.
	if (pos === 'NOUN' && stem === 'requir') return false
	const to = (n: number) =>
		tokens[n]!.lower === 'to' && !/^(DET|NOUN|PROPN|NUM|PRON)$/.test(tokens[n + 1]?.pos ?? '')
	for (let n = i + 1; n < Math.min(tokens.length, i + 5); n++)
		if (tokens[n]!.lower === 'that' || to(n)) return true
	return /^(for|of|against)$/.test(next)
}

/** "The accused admitted": a person, and no accusation. */
export const theAccused = (tokens: readonly Token[], i: number) =>
	tokens[i]!.lower === 'accused' && tokens[i - 1]?.pos === 'DET' && tokens[i + 1]?.pos !== 'NOUN'
