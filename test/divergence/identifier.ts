import type { Detector } from '../../src/findings/divergence/index.js'

// A kind of a user's own: which day's edition, flight or case a number names.
const IDENTIFIER = /\b(flight|case|bill|article|route|unit)\s+(?:no\.?\s*)?([A-Z]{0,3}-?\d+)\b/i

/** Two accounts give the same thing different numbers: "Flight 418" and "Flight 481". */
export const identifier: Detector = {
	kind: 'identifier',
	detect(a, b) {
		const [x, y] = [a, b].map(({ claim }) => {
			const found = IDENTIFIER.exec(claim.quote)
			if (!found) return undefined
			const start = claim.start + found.index
			const [value, noun, number] = found
			return { value, start, end: start + value.length, noun: noun!.toLowerCase(), number }
		})
		if (!x || !y || x.noun !== y.noun || x.number === y.number) return undefined
		return {
			a: { value: x.value, start: x.start, end: x.end },
			b: { value: y.value, start: y.start, end: y.end },
			confidence: 0.9,
			message: `${a.account.party} says ${x.value}, ${b.account.party} says ${y.value}.`
		}
	}
}
