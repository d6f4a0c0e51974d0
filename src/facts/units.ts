import type { Piece } from '../language/en/pieces.js'
import { type Unit, unitOpeners, units, unitsById } from '../language/en/units.js'

/** Whether amounts in both units can be set against each other. */
export function sameDimension(a: string, b: string): boolean {
	if (a === b) return true
	const [unitA, perA = ''] = a.split('/')
	const [unitB, perB = ''] = b.split('/')
	const same = dimension(unitA!) !== '' && dimension(unitA!) === dimension(unitB!)
	return (same || unitA === unitB) && (perA === perB || bothTimes(perA, perB))
}

/** The value in the base unit of its dimension (kg, metre, second, …); as it is where none is known. */
export function toBase(value: number, unit: string): number {
	const [id, per] = unit.split('/')
	const known = unitsById.get(id!)
	let base = value
	if (known !== undefined) {
		base = known.id === 'fahrenheit' ? (value - 32) * known.factor : value * known.factor
	}
	const every = per === undefined ? undefined : unitsById.get(per)
	return every?.dimension === 'time' ? base / every.factor : base
}

/** Dimension of a unit id: "length", "mass", "usd", …; the id itself where unknown. */
export function dimension(unit: string): string {
	return unitsById.get(unit)?.dimension ?? unit
}

function bothTimes(a: string, b: string): boolean {
	return dimension(a) === 'time' && dimension(b) === 'time'
}

/** The unit written at piece `at`, longest form first, with the index after it. */
export function readUnit(pieces: Piece[], at: number): { unit: Unit; to: number } | undefined {
	const first = pieces[at]
	if (first === undefined) return undefined
	if (first.lower === '°') {
		const scale = pieces[at + 1]
		const degrees = units.get('°' + (scale?.lower ?? ''))
		if (degrees !== undefined && !scale?.spaced) return { unit: degrees, to: at + 2 }
	}
	if (unitOpeners.has(first.lower)) {
		for (let length = 3; length > 1; length--) {
			const words = pieces.slice(at, at + length)
			const unit = units.get(words.map((piece) => piece.lower).join(' '))
			if (unit !== undefined) return { unit, to: at + words.length }
		}
	}
	if (first.lower === 'km' && pieces[at + 1]?.lower === '/' && pieces[at + 2]?.lower === 'h') {
		return { unit: units.get('km/h')!, to: at + 3 }
	}
	const unit = units.get(first.lower)
	return unit && { unit, to: at + 1 }
}
