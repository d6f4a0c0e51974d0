import type { Link } from '../../model/index.js'
import type { ReadClaim, Reading } from '../../read/index.js'
import { raise } from '../salience.js'
import { actor } from './actor.js'
import { attribution } from './attribution.js'
import { date } from './date.js'
import type { Detector, Difference, PairContext, Side } from './detector.js'
import { figureLinks } from './figures.js'
import { framing } from './framing.js'
import { type Found, toDivergences } from './group.js'
import { place } from './place.js'
import { polarity } from './polarity.js'
import { oneAmount, quantity } from './quantity.js'
import { strength } from './strength.js'

export type { Detector, Difference, PairContext, Side } from './detector.js'

/** The built-in detectors, one a kind, the firmest evidence first. */
export const detectors: readonly Detector[] = [
	quantity,
	date,
	place,
	attribution,
	actor,
	polarity,
	strength,
	framing
]

/** Differences less sure than this are not told: a false alarm costs more than a miss. */
const SURE = 0.5

/** A claim of more words than this is no one proposition: nothing is held against it. */
const LONGEST = 150

// What one kind says better than another of the same two claims.
const outranks: Readonly<Record<string, readonly string[]>> = {
	attribution: ['actor', 'polarity', 'strength'],
	actor: ['polarity'],
	polarity: ['strength', 'framing']
}

/** What judging needs from the stages before. */
export interface DivergenceInput {
	readings: readonly Reading[]
	links: readonly Link[]
	/** Matters: the ids of their claims. */
	rows: readonly { id: string; claims: readonly string[] }[]
	accountOf: (speaker: string) => string | undefined
	/** Kinds to look for; default: all. */
	kinds?: readonly string[] | undefined
	/** Detectors beside the built-in ones; one of a built-in kind takes its place. */
	detectors?: readonly Detector[] | undefined
	/** How much a reader would want to be told; default: the most salient claim's. */
	salience?: (claims: readonly ReadClaim[], kind: string) => number
}

/** The detectors that run: the built-in ones and a user's own, less the kinds switched off. */
export function activeDetectors(
	kinds?: readonly string[],
	own: readonly Detector[] = []
): readonly Detector[] {
	const replaced = new Set(own.map((detector) => detector.kind))
	const all = [...detectors.filter((detector) => !replaced.has(detector.kind)), ...own]
	return kinds ? all.filter((detector) => kinds.includes(detector.kind)) : all
}

/** Judges linked claims of different accounts; one divergence for all that differ in one matter. */
export function divergences(input: DivergenceInput) {
	const sides = sidesOf(input.readings)
	const rowOf = new Map(input.rows.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])))
	const active = activeDetectors(input.kinds, input.detectors)
	const found: Found[] = []
	const core = input.links.filter(
		({ a, b, relation }) => relation !== 'related' || rowOf.get(a) === rowOf.get(b)
	)
	const known = new Set(core.map(({ a, b }) => pairKey(a, b)))
	const figures = figureLinks([...sides.values()], known, rowOf)
	const one = joinRows(rowOf, figures)
	const added: Link[] = []
	for (const link of [...core, ...figures]) {
		const pair = [sides.get(link.a), sides.get(link.b)]
		const row = one(rowOf.get(link.a) ?? '')
		if (!pair[0] || !pair[1] || row === '') continue
		const [a, b] = (pair as Side[]).sort((x, y) => (x.account.id < y.account.id ? -1 : 1))
		if (a!.account.id === b!.account.id || a!.claim.quote === b!.claim.quote) continue
		const context: PairContext = {
			score: link.score,
			signals: link.signals,
			accountOf: input.accountOf
		}
		const bare = 'figures' in link.signals
		const differences = judge(a!, b!, context, active).filter(
			({ kind }) => !bare || kind === 'quantity'
		)
		if (bare && (differences.length > 0 || oneAmount(a!, b!)))
			added.push({ ...link, relation: differences.length > 0 ? 'diverges' : 'agrees' })
		for (const { kind, ...difference } of differences)
			found.push({ kind, row, a: a!, b: b!, difference })
	}
	return {
		found: toDivergences(found, input.salience ?? mostSalient),
		/** Links that only a figure makes; they belong among the comparison's links. */
		added,
		diverging: new Set(found.map(({ a, b }) => pairKey(a.claim.id, b.claim.id)))
	}
}

/** Rows that a figure links are one matter: the first of them, by id, stands for all. */
function joinRows(rowOf: ReadonlyMap<string, string>, figures: readonly Link[]) {
	const first = new Map<string, string>()
	const one = (row: string): string => {
		const next = first.get(row)
		return next === undefined || next === row ? row : one(next)
	}
	for (const { a, b } of figures) {
		const [x, y] = [one(rowOf.get(a) ?? ''), one(rowOf.get(b) ?? '')].sort()
		if (x && y && x !== y) first.set(y, x)
	}
	return one
}

/** What every detector says of a pair, less what a better one says already. */
export function judge(
	a: Side,
	b: Side,
	context: PairContext,
	active: readonly Detector[]
): (Difference & { kind: string })[] {
	if (Math.max(a.tokens.length, b.tokens.length) > LONGEST) return []
	const all = active.flatMap((detector) => {
		const difference = detector.detect(a, b, context)
		return difference && difference.confidence >= SURE
			? [{ ...difference, kind: detector.kind }]
			: []
	})
	const firm = all.some(({ yields }) => !yields) ? all.filter(({ yields }) => !yields) : all
	const silenced = new Set(firm.flatMap(({ kind }) => outranks[kind] ?? []))
	return firm.filter(({ kind }) => !silenced.has(kind))
}

/** One key for a pair of claims, whichever comes first. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join('\u0000')

/** What raises a divergence above its most salient claim, in log-odds: two that differ beat one that is silent. */
const DIFFERS = 1.5

const mostSalient = (claims: readonly ReadClaim[]) =>
	Math.round(raise(Math.max(0, ...claims.map((claim) => claim.salience)), DIFFERS) * 1000) / 1000

function sidesOf(readings: readonly Reading[]): Map<string, Side> {
	return new Map(
		readings.flatMap(({ account, claims, sentences }) =>
			claims
				.filter((claim) => claim.role === 'proposition')
				.map((claim): [string, Side] => [
					claim.id,
					{
						account,
						claim,
						tokens: claim.tokens,
						sentence: sentences[claim.sentenceIndex]?.tokens ?? claim.tokens,
						carried: claim.carried
					}
				])
		)
	)
}
