import { deniers, negators } from '../../language/en/negation.js'
import { denial } from './denial.js'
import type { Detector, Side, Value } from './detector.js'
import { difference, valueAt, wordValue } from './difference.js'
import { type Frame, frameOf, overlap, type Word } from './frame.js'
import { otherIdentity } from './identity.js'
import { otherOccasion } from './occasion.js'
import { opposites } from './opposites.js'
import { forAgainst, hasOrLost } from './stance.js'
import { stillThere, upOrDown } from './standing.js'
import { comparable, quotesOther } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.2

/** One affirms what the other denies, or opposite words stand in the same slot. */
export const polarity: Detector = {
	kind: 'polarity',
	detect(a, b, context) {
		const voices = comparable(a, b, context)
		if (voices === 0 || quotesOther(a, b, context)) return undefined
		const x = frameOf(a)
		const y = frameOf(b)
		const { cover } = overlap(x, y)
		if (cover < COVER || otherOccasion(a, b) || otherDays(x, y)) return undefined
		const found =
			denial(x, y) ??
			swap(denial(y, x)) ??
			opposites(x, y, cover) ??
			stillThere(x, y) ??
			swap(stillThere(y, x)) ??
			upOrDown(x, y) ??
			forAgainst(x, y) ??
			hasOrLost(x, y) ??
			swap(hasOrLost(y, x)) ??
			otherIdentity(x, y)
		if (!found) return undefined
		const confidence = voices * (0.6 + 0.4 * cover)
		return difference(
			'polarity',
			[a, b],
			[withDenier(a, x, found[0]), withDenier(b, y, found[1])],
			confidence
		)
	}
}

/** The same two, the other way round. */
export const swap = (pair: [Word, Word] | undefined): [Word, Word] | undefined =>
	pair && [pair[1], pair[0]]

/** "free on Sundays" / "charges on weekdays": what holds of some days need not hold of others. */
function otherDays(x: Frame, y: Frame): boolean {
	const days = ({ tokens }: Frame) => tokens.flatMap(({ lower }) => (DAYS.test(lower) ? lower : []))
	const [left, right] = [days(x), days(y)]
	return left.length > 0 && right.length > 0 && !left.some((day) => right.includes(day))
}

const DAYS =
	/^((mon|tues|wednes|thurs|fri|satur|sun)days|weekdays?|weekends?|holidays|mornings|afternoons|evenings|nights|winters?|summers?)$/

/** The word with the negator that denies it. */
export function withDenier(side: Side, frame: Frame, word: Word): Value {
	if (!word.mode.denied) return wordValue(side, frame, word)
	for (let i = word.from - 1; i >= Math.max(0, word.from - 8); i--) {
		const { lower, stem } = frame.tokens[i]!
		if (negators.has(lower) || deniers.has(stem)) return valueAt(side, frame, i, word.to)
	}
	return wordValue(side, frame, word)
}
