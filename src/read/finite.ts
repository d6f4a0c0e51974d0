import type { Token } from '../language/language.js'

export const isVerb = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX'

export const isNominal = (token: Token | undefined) =>
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
