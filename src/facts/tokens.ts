import type { Token } from '../language/language.js'

/** Index of the first token that ends after `offset`; `tokens.length` when none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
	let low = 0
	let high = tokens.length
	while (low < high) {
		const middle = (low + high) >> 1
		if (tokens[middle]!.end <= offset) low = middle + 1
		else high = middle
	}
	return low
}
