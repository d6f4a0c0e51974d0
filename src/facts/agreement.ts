import { categoryNames, kindred, persons, strict } from '../language/en/measures.js'
import type { Quantity } from '../model/index.js'
import { sameDimension } from './units.js'

/**
 * How sure it is that two quantities measure the same thing, 0..1: 0 where the units exclude it, high
 * where category and head noun agree, middling where the words do not tell.
 */
export function sameMeasure(a: Quantity, b: Quantity): number {
	if (!sameDimension(a.unit, b.unit)) return 0
	const left = parse(a.of)
	const right = parse(b.of)
	const heads = headAgreement(left.heads, right.heads)
	let sure: number
	if (left.categories.length > 0 && right.categories.length > 0) {
		const shared = left.categories.filter((name) => right.categories.includes(name)).length
		const all = Math.min(left.categories.length, right.categories.length)
		sure =
			shared === 0
				? otherCategory(left.categories, right.categories)
				: (0.6 + 0.4 * (heads ?? 0.8)) * (shared / all) ** 0.5
	} else if (alone(left, right) || alone(right, left)) {
		sure = 0.1
	} else if (heads === undefined) {
		sure = a.unit === '' ? 0.2 : 0.4
	} else {
		// One side names a category the other leaves open: the head noun has to carry it.
		const open = left.categories.length + right.categories.length > 0
		sure = heads * (open ? 0.5 : 0.85)
		if (a.unit !== '' && heads < 0.5) sure = Math.max(sure, 0.25)
	}
	if (left.direction !== undefined && right.direction !== undefined) {
		if (left.direction !== right.direction) sure *= 0.2
	} else if (left.direction !== right.direction) sure *= a.unit === '' ? 0.95 : 0.8
	if (left.part !== right.part) sure *= 0.3
	return Math.round(sure * 1000) / 1000
}

/** No category is shared, but two may be names for one figure. */
const otherCategory = (left: readonly string[], right: readonly string[]) =>
	left.some((a) => right.some((b) => kindred.has([a, b].sort().join(' ')))) ? 0.5 : 0.05

/** A turnout, against the share of something else. */
const alone = (own: Parsed, other: Parsed) =>
	own.categories.some((name) => strict.has(name)) &&
	other.heads.length > 0 &&
	!other.heads.some((head) => persons.has(head))

interface Parsed {
	categories: string[]
	heads: string[]
}

function parse(of: string) {
	const words = of === '' ? [] : of.split(' ')
	return {
		categories: words.filter((word) => categoryNames.has(word)),
		direction: words.find((word) => word === 'rise' || word === 'fall'),
		part: words.includes('part'),
		heads: words.filter((word) => !categoryNames.has(word) && !FLAGS.has(word))
	}
}

const FLAGS = new Set(['rise', 'fall', 'part'])

/** Undefined where one side names no head. */
function headAgreement(a: string[], b: string[]): number | undefined {
	if (a.length === 0 || b.length === 0) return undefined
	if (a.some((word) => b.includes(word))) return 1
	const personal = a.some((word) => persons.has(word)) && b.some((word) => persons.has(word))
	if (!personal) return 0.2
	return a.includes('person') || b.includes('person') ? 0.85 : 0.4
}
