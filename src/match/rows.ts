import type { Profile } from './profile.js'
import type { Scored } from './score.js'

/**
 * Claims of one matter. Links are taken strongest first; two groups join only while the mean score
 * between their claims, missing pairs counted as 0, stays at `floor` or above (average linkage), so
 * that one bad link cannot chain matters together. Every claim stands in exactly one group.
 */
export function groupClaims(
	all: readonly Profile[],
	core: readonly Scored[],
	floor: number
): number[][] {
	const group = all.map((_, i) => i)
	const members = new Map(all.map((_, i) => [i, [i]]))
	const sums = new Map<number, Map<number, number>>()
	const note = (x: number, y: number, score: number) => {
		const row = sums.get(x) ?? new Map<number, number>()
		row.set(y, (row.get(y) ?? 0) + score)
		sums.set(x, row)
	}
	for (const { a, b, score } of core) {
		note(a, b, score)
		note(b, a, score)
	}
	for (const { a, b } of [...core].sort((x, y) => y.score - x.score || order(all, x, y))) {
		const x = group[a]!
		const y = group[b]!
		if (x === y) continue
		const pairs = acrossAccounts(all, members.get(x)!, members.get(y)!)
		if ((sums.get(x)?.get(y) ?? 0) / pairs >= floor) join(x, y)
	}
	return [...members.values()]

	function join(x: number, y: number): void {
		for (const i of members.get(y)!) group[i] = x
		members.get(x)!.push(...members.get(y)!)
		members.delete(y)
		for (const [z, sum] of sums.get(y) ?? []) {
			sums.get(z)?.delete(y)
			if (z === x) continue
			note(x, z, sum)
			note(z, x, sum)
		}
		sums.delete(y)
	}
}

/** Of equal scores, the pair whose words sort first: the order of accounts plays no part. */
function order(all: readonly Profile[], x: Scored, y: Scored): number {
	const words = ({ a, b }: Scored) =>
		[a, b]
			.map((i) => all[i]!.claim.account + '\u0000' + String(all[i]!.claim.start).padStart(9, '0'))
			.sort()
			.join('\u0001')
	const [one, two] = [words(x), words(y)]
	return one < two ? -1 : one > two ? 1 : 0
}

function acrossAccounts(all: readonly Profile[], x: number[], y: number[]): number {
	const count = new Map<number, number>()
	for (const j of y) count.set(all[j]!.account, (count.get(all[j]!.account) ?? 0) + 1)
	let pairs = 0
	for (const i of x) pairs += y.length - (count.get(all[i]!.account) ?? 0)
	return Math.max(1, pairs)
}
