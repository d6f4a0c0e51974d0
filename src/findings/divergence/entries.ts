import { root } from '../../language/en/phrases.js'
import type { Token } from '../../language/language.js'

const loose = /^(DET|PRON|ADV|PART|AUX)$/

/** The longest phrase of a book that starts at a token, and where it ends; small words inside are passed over. */
export function phraseFrom(
	book: ReadonlyMap<string, readonly (readonly string[])[]>,
	tokens: readonly Token[],
	i: number
): [key: string, to: number] | undefined {
	let best: readonly string[] | undefined
	let end = i
	for (const phrase of book.get(root(tokens[i]!.stem)) ?? []) {
		let at = i
		let n = 0
		for (; n < phrase.length && at < tokens.length; at++) {
			if (root(tokens[at]!.stem) === phrase[n]) n++
			else if (n === 0 || !(loose.test(tokens[at]!.pos) || tokens[at]!.text === '-')) break
		}
		if (n === phrase.length && (!best || phrase.length > best.length)) {
			best = phrase
			end = at
		}
	}
	return best && [best.join('_'), end]
}
