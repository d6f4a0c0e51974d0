import type { Divergence, Finding, Omission } from '../model/index.js'

/** All findings, the most salient first; ties by id, so that order never depends on the input's. */
export function rankFindings(
	omissions: readonly Omission[],
	divergences: readonly Divergence[],
	minSalience = 0
): Finding[] {
	return [...divergences, ...omissions]
		.sort((x, y) => y.salience - x.salience || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
		.map(distinct())
		.filter((finding) => finding.salience >= minSalience)
}

/** Findings of the same words keep ids of their own: the second is "…-2". */
function distinct(): (finding: Finding) => Finding {
	const seen = new Map<string, number>()
	return (finding) => {
		const times = (seen.get(finding.id) ?? 0) + 1
		seen.set(finding.id, times)
		return times === 1 ? finding : { ...finding, id: `${finding.id}-${times}` }
	}
}
