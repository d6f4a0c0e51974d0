import type { DateFact, Fact, Place, Quantity } from '../model/index.js'

/** Whether the values of one kind in two claims meet (`same`) or stand beside each other unequal. */
export function agreement(
	kind: 'quantity' | 'date' | 'place',
	a: readonly Fact[],
	b: readonly Fact[]
): { same: number; other: number } {
	const left = a.filter((fact) => fact.kind === kind)
	const right = b.filter((fact) => fact.kind === kind)
	if (left.length === 0 || right.length === 0) return { same: 0, other: 0 }
	const same = left.some((x) => right.some((y) => meets(x, y)))
	return { same: same ? 1 : 0, other: same ? 0 : 1 }
}

function meets(x: Fact, y: Fact): boolean {
	if (x.kind === 'quantity' && y.kind === 'quantity') return sameAmount(x, y)
	if (x.kind === 'date' && y.kind === 'date') return sameTime(x, y)
	return x.kind === 'place' && y.kind === 'place' && samePlace(x, y)
}

function sameAmount(x: Quantity, y: Quantity): boolean {
	return (
		x.unit === y.unit &&
		x.low <= (y.high ?? Number.POSITIVE_INFINITY) &&
		y.low <= (x.high ?? Number.POSITIVE_INFINITY)
	)
}

const sameTime = (x: DateFact, y: DateFact) => x.from <= y.to && y.from <= x.to

const samePlace = (x: Place, y: Place) =>
	x.id === y.id || x.within.includes(y.id) || y.within.includes(x.id)
