import type { DateFact, Fact, Place } from '../../model/index.js'
import { datesFit, daysApart } from './date.js'
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

/** A day of news is told of any figure; a week, or the time since January, is what it was counted over. */
const PERIOD_DAYS = 5

/** Both claims count over periods that exclude each other, or one over a week and one since January. */
export function otherPeriod(a: Side, b: Side): boolean {
	const periods = (side: Side) =>
		kindOf<DateFact>(side, 'date').filter((x) => length(x) > PERIOD_DAYS)
	const [p, q] = [periods(a), periods(b)]
	if (p.length > 0 && q.length > 0 && !p.some((x) => q.some((y) => datesFit(x, y)))) return true
	// Last year's figure is not Saturday's.
	const [all, others] = [kindOf<DateFact>(a, 'date'), kindOf<DateFact>(b, 'date')]
	const far = (x: DateFact, y: DateFact) => daysApart(x, y) > NEWS_DAYS
	return all.length > 0 && others.length > 0 && all.every((x) => others.every((y) => far(x, y)))
}

/** Within a month, two days may be those of two reports on one thing. */
const NEWS_DAYS = 31

const length = ({ from, to }: DateFact) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1

/** The same words name one time, whenever each account takes it to be. */
const oneDay = (x: DateFact, y: DateFact) =>
	x.quote.toLowerCase() === y.quote.toLowerCase() || datesFit(x, y)

const holds = (outer: Place, inner: Place) =>
	outer.id === inner.id || inner.within.includes(outer.id)
