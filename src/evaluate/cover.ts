import type { Gold, GoldUnit } from './gold.js'

/** The parts of a comparison that are measured. Baselines have no findings. */
export interface Measured {
	claims: readonly MeasuredClaim[]
	links: readonly { a: string; b: string; relation: string; score?: number }[]
	findings?: readonly MeasuredFinding[]
}

/** A claim as far as it is measured. */
export interface MeasuredClaim {
	id: string
	account: string
	start: number
	end: number
	role?: string
	attribution?: readonly { speakers: readonly string[] }[]
}

/** A finding as far as it is measured. */
export type MeasuredFinding =
	| { type: 'omission'; account: string; claims: readonly string[] }
	| {
			type: 'divergence'
			kind: string
			positions: readonly { evidence: readonly { claim: string }[] }[]
	  }

interface Spanned {
	start: number
	end: number
}

/** Number of UTF-16 units that two spans share. */
export function shared(x: Spanned, y: Spanned): number {
	return Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
}

/** A span's length. */
export function lengthOf({ start, end }: Spanned): number {
	return end - start
}

/** A claim covers a unit: half of the shorter one, and at least a quarter of the unit. */
export function covers(unit: Spanned, claim: Spanned): boolean {
	const both = shared(unit, claim)
	const shorter = Math.min(lengthOf(unit), lengthOf(claim))
	return both > 0 && both >= 0.5 * shorter && both >= 0.25 * lengthOf(unit)
}

/** For every claim, the ids of the units that it covers. */
export function coveredUnits(
	units: readonly GoldUnit[],
	claims: readonly MeasuredClaim[]
): Map<string, string[]> {
	return new Map(
		claims.map((claim) => [
			claim.id,
			units.filter((u) => u.account === claim.account && covers(u, claim)).map((u) => u.id)
		])
	)
}

const SEPARATOR = '\n'

/** A key for two units, whichever comes first. */
export function pairKey(x: string, y: string): string {
	return x < y ? x + SEPARATOR + y : y + SEPARATOR + x
}

/** The two units of a key. */
export function pairOf(key: string): [string, string] {
	const [x, y] = key.split(SEPARATOR)
	return [x!, y!]
}

/**
 * Unit pairs that links of these relations stand for, with the best score: a link counts for every
 * pair of units that its claims cover, so coarse claims cost precision.
 */
export function linkedPairs(
	{ links }: Measured,
	covered: ReadonlyMap<string, readonly string[]>,
	accountOf: ReadonlyMap<string, string>,
	relations: readonly string[]
): Map<string, number> {
	const pairs = new Map<string, number>()
	for (const { a, b, relation, score = 1 } of links) {
		if (!relations.includes(relation)) continue
		for (const key of crossings(covered.get(a), covered.get(b), accountOf))
			pairs.set(key, Math.max(pairs.get(key) ?? 0, score))
	}
	return pairs
}

/** Keys of the pairs of units from either list that belong to different accounts. */
export function crossings(
	xs: readonly string[] = [],
	ys: readonly string[] = [],
	accountOf: ReadonlyMap<string, string>
): string[] {
	return xs.flatMap((x) =>
		ys.filter((y) => accountOf.get(x) !== accountOf.get(y)).map((y) => pairKey(x, y))
	)
}

/** Unit pairs that gold links with one of these relations; `agreed`: only what all annotators saw. */
export function goldPairs(
	{ links }: Gold,
	relations: readonly string[],
	{ agreed = false } = {}
): Set<string> {
	return new Set(
		links
			.filter((link) => relations.includes(link.relation) && (link.agreed || !agreed))
			.map(({ a, b }) => pairKey(a, b))
	)
}
