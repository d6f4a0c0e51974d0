import { sameMeasure } from '../../facts/index.js'
import { modes } from '../../facts/modality.js'
import { dimension } from '../../facts/units.js'
import { categoryNames } from '../../language/en/measures.js'
import type { Link, Quantity } from '../../model/index.js'
import type { Side } from './detector.js'
import { overlap, wordsOf } from './frame.js'

/** How sure it must be that two figures measure one thing for them to link claims by themselves. */
const MEASURE = 0.9
/** Least share of the shorter sentence's words that both must hold. */
const COVER = 0.2

/** A sort of thing counted in more claims than this finds nothing. */
const COMMON = 64

/**
 * Claims that no words link, but a figure does: both tell how many were killed, in sentences on the
 * same event. A toll is told in so many words that matching by words misses it.
 */
export function figureLinks(
	sides: readonly Side[],
	known: ReadonlySet<string>,
	rowOf: ReadonlyMap<string, string>
): Link[] {
	const found: Link[] = []
	const counting = sides.flatMap((side) => {
		const figures = side.claim.facts.filter((fact): fact is Quantity => fact.kind === 'quantity')
		return figures.length > 0 ? [{ side, figures }] : []
	})
	for (const [a, b] of meeting(counting)) {
		if (a.side.account.id === b.side.account.id) continue
		const [x, y] = [a.side.claim.id, b.side.claim.id].sort()
		if (known.has(x + '\u0000' + y)) continue
		const sure = Math.max(
			...a.figures.flatMap((p) => b.figures.map((q) => oneFigure(a.side, p, b.side, q)))
		)
		const row = rowOf.get(x!) === rowOf.get(y!)
		if (sure < MEASURE || !(row || oneEvent(a.side, b.side))) continue
		found.push({ a: x!, b: y!, score: 0.5, relation: 'agrees', signals: { figures: sure } })
	}
	return found
}

interface Counting {
	side: Side
	figures: Quantity[]
}

/** Pairs that count one sort of thing, from an index; a sort that is everywhere joins nothing. */
function meeting(counting: readonly Counting[]): [Counting, Counting][] {
	const postings = new Map<string, number[]>()
	counting.forEach(({ figures }, i) => {
		const keys = figures.flatMap((figure) =>
			counts(figure)
				? figure.of.split(' ').filter((word) => categoryNames.has(word))
				: [figure.unit]
		)
		for (const key of new Set(keys)) {
			const posting = postings.get(key)
			if (posting) posting.push(i)
			else postings.set(key, [i])
		}
	})
	const pairs = new Set<number>()
	for (const posting of postings.values())
		if (posting.length <= COMMON)
			for (const [n, i] of posting.entries())
				for (const j of posting.slice(n + 1)) pairs.add(i * counting.length + j)
	return [...pairs]
		.sort((x, y) => x - y)
		.map((pair) => [
			counting[Math.floor(pair / counting.length)]!,
			counting[pair % counting.length]!
		])
}

function oneFigure(a: Side, p: Quantity, b: Side, q: Quantity): number {
	return counts(p) && counts(q) ? sameMeasure(p, q) : +sameName(a, p, b, q)
}

/** The words of what is counted, "infrastructure bill", for sums of money that have such a name. */
function named(side: Side, { end, unit }: Quantity): Set<string> {
	if (unit === '' || dimension(unit) !== unit) return new Set()
	const after = side.sentence.filter((token) => token.start >= end).slice(0, 4)
	const stop = after.findIndex(({ pos }) => !/^(NOUN|ADJ|PROPN)$/.test(pos))
	return new Set((stop < 0 ? after : after.slice(0, stop)).map(({ stem }) => stem))
}

/** Two sums of one thing named by two words or more: "$1 trillion infrastructure bill". */
function sameName(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	const [left, right] = [named(a, p), named(b, q)]
	return p.unit === q.unit && [...left].filter((stem) => right.has(stem)).length > 1
}

/** A count of a sort that is told once of an event: the dead, the injured, the jobs cut. */
const counts = ({ of }: Quantity) => of.split(' ').some((word) => categoryNames.has(word))

/** The sentences around two figures share a name or two other words, beside what is counted. */
function oneEvent(a: Side, b: Side): boolean {
	const frame = ({ sentence }: Side) => {
		const words = wordsOf(sentence, modes(sentence)).filter((word) => !word.number)
		return { tokens: sentence, modes: [], words, carried: [], tellers: [], wordAt: () => undefined }
	}
	const { shared, names, cover } = overlap(frame(a), frame(b))
	return cover >= COVER && (names > 0 || shared.length > 2)
}
