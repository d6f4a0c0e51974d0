import type { Divergence, Finding, Omission } from '../model/index.js'

/** All findings, the most salient first; ties by id, so that order never depends on the input's. */
export function rankFindings(
	omissions: readonly Omission[],
	divergences: readonly Divergence[],
	minSalience = 0
): Finding[] {
	return [...divergences, ...omissions]
		.filter((finding) => finding.salience >= minSalience)
		.sort((x, y) => y.salience - x.salience || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
}
