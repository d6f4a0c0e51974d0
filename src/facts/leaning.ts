import { conditions, factives, semiFactives } from '../language/en/negation.js'
import type { Token } from '../language/language.js'
import type { Mode } from './modality.js'

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

/** "would have been lost": what did not come to pass. */
export const unreal = (tokens: readonly Token[], i: number) =>
	/^(would|could|should|might)$/.test(tokens[i]!.lower) &&
	tokens.slice(i + 1, i + 4).some(({ lower }) => lower === 'have')

/** "Had the sirens not sounded, …": a condition without "if" opens the sentence. */
export function isCondition(tokens: readonly Token[], i: number): boolean {
	const { lower } = tokens[i]!
	if (conditions.has(lower)) return true
	return i === 0 && /^(had|should|were)$/.test(lower) && tokens[1]?.pos !== 'PUNCT'
}

/** Whether a word of wishing wishes for what hangs on it. */
export const wishful = (tokens: readonly Token[], i: number) => {
	if (theAccused(tokens, i)) return false
	if (tokens[i]!.stem === 'call') return /^(for|on)$/.test(tokens[i + 1]?.lower ?? '')
	const next = tokens[i + 1]?.lower ?? ''
	const verbal = tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'ADJ'
	return verbal &&
		tokens.slice(i + 1, i + 5).some(({ lower }) => lower === 'to' || lower === 'that')
		? next !== ''
		: verbal && /^(for|of|against)$/.test(next)
}

/** "The accused admitted": a person, and no accusation. */
export const theAccused = (tokens: readonly Token[], i: number) =>
	tokens[i]!.lower === 'accused' && tokens[i - 1]?.pos === 'DET' && tokens[i + 1]?.pos !== 'NOUN'
