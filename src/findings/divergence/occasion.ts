import type { DateFact, Fact, Place } from '../../model/index.js'
import { datesFit } from './date.js'
import type { Side } from './detector.js'

const kindOf = <T extends Fact>(side: Side, kind: T['kind']): T[] =>
	side.claim.facts.filter((fact): fact is T => fact.kind === kind)

/**
 * Both claims name times, or places, that exclude each other: open on Monday and closed on Tuesday is
 * no contradiction. What they differ on then is the time or the place, if anything.
 */
export function otherOccasion(a: Side, b: Side): boolean {
	const [p, q] = [kindOf<DateFact>(a, 'date'), kindOf<DateFact>(b, 'date')]
	if (p.length > 0 && q.length > 0 && !p.some((x) => q.some((y) => oneDay(x, y)))) return true
	const [r, s] = [kindOf<Place>(a, 'place'), kindOf<Place>(b, 'place')]
	return r.length > 0 && s.length > 0 && !r.some((x) => s.some((y) => holds(x, y) || holds(y, x)))
}

/** The same words name one time, whenever each account takes it to be. */
const oneDay = (x: DateFact, y: DateFact) =>
	x.quote.toLowerCase() === y.quote.toLowerCase() || datesFit(x, y)

const holds = (outer: Place, inner: Place) =>
	outer.id === inner.id || inner.within.includes(outer.id)
