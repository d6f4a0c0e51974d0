import { fitted } from '../language/en/fitted.js'
import type { Fitted } from '../language/fitted.js'
import type { Vectors } from '../language/vectors.js'
import { contentId, type Link } from '../model/index.js'
import type { Reading } from '../read/index.js'
import { candidatePairs } from './candidates.js'
import { type Profile, profiles } from './profile.js'
import { groupClaims } from './rows.js'
import { type Scored, scorePairs } from './score.js'

export { groups as signalGroups } from './signals.js'

/** What matching may be told. */
export interface MatchOptions {
	vectors?: Vectors | undefined
	weights?: Fitted | undefined
	/** Names of signals or groups of signals to leave out, for ablation. */
	without?: readonly string[]
	/** Score from which a link counts as the same matter; default: as fitted. */
	threshold?: number | undefined
}

/** What matching found. Every proposition stands in exactly one group. */
export interface Matching {
	links: Link[]
	/** The matters: claim ids, with an id that derives from what the claims say. */
	groups: { id: string; claims: string[] }[]
	/** For every claim and other account, the best that was scored, linked or not. */
	nearest: Map<string, Map<string, { claim: string; score: number }>>
}

/** Two groups of claims join while their mean link score stays at this share of the threshold. */
const LINKAGE = 0.5

/** Links claims of different accounts and groups them into matters. */
export function match(readings: readonly Reading[], options: MatchOptions = {}): Matching {
	const weights = options.weights ?? fitted
	const without = options.without ?? []
	const vectors = without.includes('vectors') ? undefined : options.vectors
	const { all, lexicon } = profiles(readings, vectors)
	const pairs = candidatePairs(all, lexicon)
	const scored = scorePairs(all, pairs, lexicon, {
		weights,
		without,
		vectors: vectors !== undefined
	})
	const threshold = options.threshold ?? weights.core
	const core = scored.filter((pair) => pair.score >= threshold)
	const links = scored
		.filter((pair) => pair.score >= Math.min(threshold, weights.related))
		.map((pair) => link(all, pair, pair.score >= threshold))
	return {
		links: links.sort((x, y) => y.score - x.score || compareIds(x, y)),
		groups: groupClaims(all, core, LINKAGE * threshold).map((group) => ({
			id: contentId(
				'row',
				group.map((i) => all[i]!.claim.account + ' ' + all[i]!.claim.start).sort()
			),
			claims: group.map((i) => all[i]!.claim.id)
		})),
		nearest: nearest(all, scored)
	}
}

function link(all: readonly Profile[], { a, b, score, signals }: Scored, core: boolean): Link {
	const [first, second] = [all[a]!.claim.id, all[b]!.claim.id].sort()
	return {
		a: first!,
		b: second!,
		score: round(score),
		relation: core ? 'agrees' : 'related',
		signals: Object.fromEntries(
			Object.entries(signals).flatMap(([name, value]) => (value ? [[name, round(value)]] : []))
		)
	}
}

// Adding 0 turns -0 into 0, which JSON cannot tell apart.
const round = (value: number) => Math.round(value * 1000) / 1000 + 0

const compareIds = (x: Link, y: Link) =>
	x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0

function nearest(all: readonly Profile[], scored: readonly Scored[]): Matching['nearest'] {
	const best: Matching['nearest'] = new Map()
	const offer = (from: number, to: number, score: number) => {
		const claim = all[from]!.claim.id
		const other = all[to]!.claim
		const row = best.get(claim) ?? new Map<string, { claim: string; score: number }>()
		const held = row.get(other.account)
		if (!held || score > held.score || (score === held.score && other.id < held.claim))
			row.set(other.account, { claim: other.id, score })
		best.set(claim, row)
	}
	for (const { a, b, score } of scored) {
		offer(a, b, round(score))
		offer(b, a, round(score))
	}
	return best
}
