import type { Detector } from './detector.js'
import { difference, valueAt } from './difference.js'
import { type Firm, firmsOf } from './firmness.js'
import { type Frame, frameOf, overlap, same, type Word } from './frame.js'
import { otherOccasion } from './occasion.js'
import { predicates } from './roles.js'
import { slotsAgree } from './slots.js'
import { comparable, quotesOther } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.45
/** The same where only a hedge tells the two apart. */
const HEDGED = 0.6
/** Modal verbs by how firmly they commit. */
const modals: Readonly<Record<string, number>> = {
	will: 5,
	shall: 5,
	must: 5,
	may: 2,
	might: 2,
	could: 2,
	can: 2,
	should: 3
}

type Mark = Pick<Firm, 'scale' | 'level' | 'from' | 'to'>

/** The same thing said of the same object, more firmly by one side than by the other. */
export const strength: Detector = {
	kind: 'strength',
	detect(a, b, context) {
		const voices = comparable(a, b, context)
		if (voices === 0 || quotesOther(a, b, context)) return undefined
		const x = frameOf(a)
		const y = frameOf(b)
		const { cover } = overlap(x, y)
		if (cover < COVER || otherOccasion(a, b)) return undefined
		const found = stepsApart(x, y) ?? (cover >= HEDGED ? hedged(x, y) : undefined)
		if (!found) return undefined
		const [p, q] = found
		return difference(
			'strength',
			[a, b],
			[valueAt(a, x, p.from, p.to), valueAt(b, y, q.from, q.to)],
			voices * (0.5 + 0.5 * cover)
		)
	}
}

/** Words of one scale at least two steps apart, with one object. */
function stepsApart(x: Frame, y: Frame): [Firm, Firm] | undefined {
	const [left, right] = [firmsOf(x), firmsOf(y)]
	for (const p of left)
		for (const q of right) {
			if (!apart(p, q) || p.denied !== q.denied || p.open !== q.open) continue
			// Each side says the other's word as well, of something else.
			if (left.some((own) => near(own, q)) || right.some((own) => near(own, p))) continue
			if (objectShared(x, p, y, q)) return [p, q]
		}
	return undefined
}

const apart = (p: Firm, q: Firm) => p.scale === q.scale && Math.abs(p.level - q.level) >= 2

const near = (p: Firm, q: Firm) => p.scale === q.scale && Math.abs(p.level - q.level) < 2

/** What follows both words, or is their subject, is mostly shared. */
function objectShared(x: Frame, p: Firm, y: Frame, q: Firm): boolean {
	const rest = (frame: Frame, own: Firm) =>
		frame.words.filter(
			({ from, to, name, number }) => (to <= own.from || from >= own.to) && !name && !number
		)
	const after = (frame: Frame, own: Firm) => {
		const tail = rest(frame, own).filter((word) => word.from >= own.to)
		return tail.length > 0 ? tail : rest(frame, own)
	}
	const covered = (own: readonly Word[], other: Frame) =>
		own.filter((word) => other.words.some((twin) => same(word, twin))).length /
		Math.max(1, own.length)
	return covered(after(x, p), y) >= 0.5 || covered(after(y, q), x) >= 0.5
}

/** A flat statement on one side, the same under "may", "reportedly" or "alleged" on the other. */
function hedged(x: Frame, y: Frame): [Mark, Mark] | undefined {
	for (const word of x.words) {
		if (word.name || word.number) continue
		const twin = y.words.find((other) => same(word, other))
		if (!twin || !predicates(x).some((p) => p.word === word)) continue
		if (!predicates(y).some((p) => p.word === twin)) continue
		if (!slotsAgree(x, word, y, twin) || twin.mode.denied !== word.mode.denied) continue
		if (forecast(x, word) || forecast(y, twin)) continue
		const low = Math.min(word.mode.certainty, twin.mode.certainty)
		const high = Math.max(word.mode.certainty, twin.mode.certainty)
		if (high < 0.9 || low > 0.66) continue
		const p = withHedge(x, word)
		const q = withHedge(y, twin)
		if (p && q && !(p.scale === 'modal' && q.scale === 'modal' && p.level === q.level))
			return [p, q]
	}
	return undefined
}

/** "was expected to dump": a forecast that the event has overtaken. */
function forecast(frame: Frame, word: Word): boolean {
	const before = frame.tokens.slice(Math.max(0, word.from - 5), word.from).map(({ lower }) => lower)
	return /\b(was|were|been) (expected|forecast|due|set|likely)\b/.test(before.join(' '))
}

function withHedge(frame: Frame, word: Word): Mark | undefined {
	for (let i = word.from - 1; i >= Math.max(0, word.from - 6); i--) {
		const { lower } = frame.tokens[i]!
		if (modals[lower] !== undefined)
			return { scale: 'modal', level: modals[lower], from: i, to: word.to }
		if (/ly$/.test(lower) && word.mode.certainty < 1)
			return { scale: 'hedge', level: 2, from: i, to: word.to }
	}
	return { scale: 'plain', level: 5, from: word.from, to: word.to }
}
