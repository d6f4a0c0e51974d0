import type { Matching } from '../match/index.js'
import { parties } from '../match/parties.js'
import type { Divergence } from '../model/index.js'
import type { Reading } from '../read/index.js'
import { type Detector, divergences, pairKey } from './divergence/index.js'

/**
 * Judges the links: the divergences found, and the matching with its links' relations set, links that
 * only a figure makes added, and the matters that those join made one.
 */
export function judgeLinks(
	readings: readonly Reading[],
	matching: Matching,
	{ kinds, detectors }: { kinds?: readonly string[]; detectors?: readonly Detector[] } = {}
): { matching: Matching; found: Divergence[] } {
	const { found, added, diverging } = divergences({
		readings,
		links: matching.links,
		rows: matching.groups,
		accountOf: parties(readings),
		kinds,
		detectors
	})
	const links = matching.links.map((link) =>
		diverging.has(pairKey(link.a, link.b)) ? { ...link, relation: 'diverges' as const } : link
	)
	const known = new Set(links.map(({ a, b }) => pairKey(a, b)))
	const fresh = added.filter(({ a, b }) => !known.has(pairKey(a, b)))
	return {
		found,
		matching: { ...matching, links: [...links, ...fresh], groups: joined(matching, fresh) }
	}
}

/** Matters that a link across them joins, under the first of their ids. */
function joined({ groups }: Matching, links: Matching['links']): Matching['groups'] {
	const of = new Map(groups.flatMap((group) => group.claims.map((claim) => [claim, group])))
	for (const { a, b } of links) {
		const one = of.get(a)
		const other = of.get(b)
		if (!one || !other || one === other) continue
		const both = { id: [one.id, other.id].sort()[0]!, claims: [...one.claims, ...other.claims] }
		for (const claim of both.claims) of.set(claim, both)
	}
	return [...new Set(of.values())]
}
