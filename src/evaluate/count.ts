import {
	coveredUnits,
	crossings,
	goldPairs,
	lengthOf,
	linkedPairs,
	type Measured,
	pairKey,
	pairOf,
	shared
} from './cover.js'
import type { Gold, GoldUnit } from './gold.js'

/** Right ones found, found, agreed ones found, agreed ones there are. */
export type Hits = readonly [right: number, found: number, agreedFound: number, agreed: number]

/**
 * What is counted in one event; sums over events pool them. The definitions are told in
 * docs/evaluation.md.
 */
export interface Counts {
	/** Unit pairs that agree or diverge. */
	link: Hits
	/** Unit pairs that diverge. */
	divergence: Hits
	/** Agreeing pairs called divergent, agreeing pairs. */
	falseAlarm: readonly [number, number]
	/** Divergent pairs found whose kind is right, divergent pairs found. */
	kind: readonly [number, number]
	/** Divergences of each kind, read from the findings. */
	kinds: Readonly<Record<string, Hits>>
	/** Omitted and said so, said so wrongly, omitted and missed, covered and left alone. */
	omission: readonly [number, number, number, number]
	/** Gold headlines found, gold headlines. */
	headline: readonly [number, number]
	/** Claims matched to units, propositions, units. */
	boundary: readonly [number, number, number]
	/** Matched claims with the right speaker, matched claims. */
	speaker: readonly [number, number]
	/** By tenths of link score: pairs, right ones, sum of scores. */
	calibration: readonly (readonly [number, number, number])[]
}

const CORE = ['agrees', 'diverges']
const DIVERGES = ['diverges']
const ALL = ['agrees', 'diverges', 'related']
/** Claims over an account's omissions, in order, among which a headline must be. */
const FIRST = 8

/** Counts what a comparison got right and wrong against gold. */
export function countEvent(gold: Gold, comparison: Measured): Counts {
	const accountOf = new Map(gold.units.map((unit) => [unit.id, unit.account]))
	const covered = coveredUnits(gold.units, comparison.claims)
	const linked = (relations: readonly string[]) =>
		linkedPairs(comparison, covered, accountOf, relations)

	const core = goldPairs(gold, CORE)
	const coreAgreed = goldPairs(gold, CORE, { agreed: true })
	const found = linked(CORE)
	const divergent = goldPairs(gold, DIVERGES)
	const divergentAgreed = goldPairs(gold, DIVERGES, { agreed: true })
	const foundDivergent = linked(DIVERGES)
	const agreeing = goldPairs(gold, ['agrees'], { agreed: true })
	const kindOf = new Map(
		gold.links
			.filter(({ relation }) => relation === 'diverges')
			.map(({ a, b, kind }) => [pairKey(a, b), kind ?? ''])
	)
	const claimed = kindsClaimed(comparison, covered, accountOf)
	const judged = [...kindOf].filter(([key]) => foundDivergent.has(key))
	const matches = matchUnits(gold.units, comparison)

	return {
		link: hits(core, coreAgreed, found),
		divergence: hits(divergent, divergentAgreed, foundDivergent),
		falseAlarm: [common(agreeing, foundDivergent), agreeing.size],
		kind: [judged.filter(([key, kind]) => claimed.get(kind)?.has(key)).length, judged.length],
		kinds: countKinds(kindOf, divergentAgreed, claimed),
		omission: countOmissions(gold.units, comparison, covered, accountOf, {
			core,
			coreAgreed,
			found
		}),
		headline: countHeadlines(gold, comparison, covered),
		boundary: [
			matches.length,
			comparison.claims.filter(({ role = 'proposition' }) => role === 'proposition').length,
			gold.units.length
		],
		speaker: [matches.filter(speakerRight).length, matches.length],
		calibration: countTenths(linked(ALL), core)
	}
}

interface Keys {
	has(key: string): boolean
	keys(): Iterable<string>
	size: number
}

function common(some: Keys, others: Keys): number {
	return [...some.keys()].filter((key) => others.has(key)).length
}

function hits(every: Keys, agreed: Keys, found: Keys): Hits {
	return [common(every, found), found.size, common(agreed, found), agreed.size]
}

/** Unit pairs by the kind of divergence that a finding's evidence puts between them. */
function kindsClaimed(
	{ findings = [] }: Measured,
	covered: ReadonlyMap<string, readonly string[]>,
	accountOf: ReadonlyMap<string, string>
): Map<string, Set<string>> {
	const claimed = new Map<string, Set<string>>()
	for (const finding of findings) {
		if (finding.type !== 'divergence') continue
		const units = finding.positions.flatMap(({ evidence }) =>
			evidence.flatMap(({ claim }) => covered.get(claim) ?? [])
		)
		const keys = claimed.get(finding.kind) ?? new Set()
		for (const key of crossings(units, units, accountOf)) keys.add(key)
		claimed.set(finding.kind, keys)
	}
	return claimed
}

function countKinds(
	kindOf: ReadonlyMap<string, string>,
	agreed: Keys,
	claimed: ReadonlyMap<string, Keys>
): Record<string, Hits> {
	const kinds = [...new Set([...kindOf.values(), ...claimed.keys()])].filter(Boolean).sort()
	return Object.fromEntries(
		kinds.map((kind) => {
			const every = new Set([...kindOf.keys()].filter((key) => kindOf.get(key) === kind))
			const sure = new Set([...every].filter((key) => agreed.has(key)))
			return [kind, hits(every, sure, claimed.get(kind) ?? new Set())]
		})
	)
}

/** Read from the findings where there are any, else from the absence of links. */
function countOmissions(
	units: readonly GoldUnit[],
	{ findings }: Measured,
	covered: ReadonlyMap<string, readonly string[]>,
	accountOf: ReadonlyMap<string, string>,
	pairs: { core: Keys; coreAgreed: Keys; found: Keys }
): Counts['omission'] {
	const place = (unit: string, account: string) => unit + '\n' + account
	const reached = (keys: Keys) =>
		new Set(
			[...keys.keys()]
				.map(pairOf)
				.flatMap(([x, y]) => [place(x, accountOf.get(y)!), place(y, accountOf.get(x)!)])
		)
	const truth = reached(pairs.coreAgreed)
	const either = reached(pairs.core)
	const linked = reached(pairs.found)
	const said = new Set(
		(findings ?? []).flatMap((finding) =>
			finding.type === 'omission'
				? finding.claims.flatMap((claim) =>
						(covered.get(claim) ?? []).map((unit) => place(unit, finding.account))
					)
				: []
		)
	)
	const counts: [number, number, number, number] = [0, 0, 0, 0]
	const accounts = new Set(accountOf.values())
	for (const unit of units) {
		if (unit.salience < 2) continue
		for (const account of accounts) {
			const key = place(unit.id, account)
			const gone = !truth.has(key)
			// One annotator alone saw a link: neither answer is an error.
			if (account === unit.account || (gone && either.has(key))) continue
			const flagged = findings ? said.has(key) : !linked.has(key)
			const cell = gone ? (flagged ? 0 : 2) : flagged ? 1 : 3
			counts[cell]++
		}
	}
	return counts
}

function countHeadlines(
	{ headline }: Gold,
	{ findings = [] }: Measured,
	covered: ReadonlyMap<string, readonly string[]>
): [number, number] {
	const found = headline.filter(({ omitted_by, units }) =>
		findings
			.flatMap((f) => (f.type === 'omission' && f.account === omitted_by ? f.claims : []))
			.slice(0, FIRST)
			.some((claim) => covered.get(claim)?.some((unit) => units.includes(unit)))
	)
	return [found.length, headline.length]
}

type Matched = [GoldUnit, Measured['claims'][number]]

/** Claims against units, one to one, best first, at intersection over union of one half or more. */
function matchUnits(units: readonly GoldUnit[], { claims }: Measured): Matched[] {
	const near = units.flatMap((unit) =>
		claims.flatMap((claim) => {
			const both = unit.account === claim.account ? shared(unit, claim) : 0
			const iou = both / (lengthOf(unit) + lengthOf(claim) - both)
			return both > 0 && iou >= 0.5 ? [{ iou, unit, claim }] : []
		})
	)
	const down = (x: string, y: string) => (x > y ? -1 : x < y ? 1 : 0)
	near.sort((x, y) => y.iou - x.iou || down(x.unit.id, y.unit.id) || down(x.claim.id, y.claim.id))
	const taken = new Set<unknown>()
	return near.flatMap(({ unit, claim }): Matched[] => {
		if (taken.has(unit) || taken.has(claim)) return []
		taken.add(unit).add(claim)
		return [[unit, claim]]
	})
}

/** The innermost speaker named, or none; the last word of a name is enough. */
function speakerRight([unit, { attribution = [] }]: Matched): boolean {
	const speakers = attribution.at(-1)?.speakers ?? []
	const got = speakers.join(' ').toLowerCase()
	if (!unit.speaker) return got === ''
	if (unit.speaker === 'both' && attribution.length > 0) return speakers.length > 1
	return got.includes(unit.speaker.trim().split(/\s+/).at(-1)!.toLowerCase())
}

function countTenths(scores: ReadonlyMap<string, number>, right: Keys): Counts['calibration'] {
	const tenths = Array.from({ length: 10 }, (): [number, number, number] => [0, 0, 0])
	for (const [key, score] of scores) {
		const tenth = tenths[Math.min(9, Math.floor(score * 10))]!
		tenth[0]++
		if (right.has(key)) tenth[1]++
		tenth[2] += score
	}
	return tenths
}
