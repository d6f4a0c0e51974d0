import { sameDimension, toBase } from '../../facts/index.js'
import type { Quantity } from '../../model/index.js'

/** By what share two sides of a sum may differ: figures are rounded. */
const ROUNDING = 0.006

/**
 * Whether two figures that differ make one sum with a third: 41 and 13 are 54, nine of eleven leave
 * two, twenty times $150,000 are $3 million, 52 percent against is 48 percent for.
 */
export function oneSum(
	p: Quantity,
	left: readonly Quantity[],
	q: Quantity,
	right: readonly Quantity[]
): boolean {
	if (p.unit === '%' && q.unit === '%' && near(p.value + q.value, 100)) return true
	return third(p, left, q) || third(q, right, p) || third(p, right, q) || third(q, left, p)
}

/** One figure and another of its side give that of the other side. */
function third(own: Quantity, beside: readonly Quantity[], other: Quantity): boolean {
	const [x, y] = [base(own), base(other)]
	return beside.some((more) => {
		if (more.bound === 'vague' || more.value === own.value || more.value === other.value)
			return false
		// "6 million dollars for roads and 2 million for parks": the unit is said but once.
		const unit = more.unit === '' && more.value >= 1000 ? own.unit : more.unit
		const z = toBase(more.value, unit)
		if (sameDimension(unit, own.unit) && (near(x + z, y) || near(Math.abs(x - z), y))) return true
		return more.unit === '' && more.value > 1 && (near(x * z, y) || near(x / z, y))
	})
}

const base = ({ value, unit }: Quantity) => toBase(value, unit)

const near = (a: number, b: number) => Math.abs(a - b) <= ROUNDING * Math.max(a, b)
