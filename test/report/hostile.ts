import type { Comparison } from '../../src/model/index.js'
import { fixture } from './fixture.js'

/** The fixture with every free text replaced: parties, texts, quotes, labels, messages. */
export function hostile(poison: string): Comparison {
	const comparison = fixture()
	const text = `${poison} and more ${poison}`
	return {
		...comparison,
		event: { id: poison, title: poison, date: poison },
		accounts: comparison.accounts.map((account) => ({
			...account,
			party: poison,
			title: poison,
			kind: poison,
			date: poison,
			lang: poison,
			source: poison,
			text
		})),
		claims: comparison.claims.map((claim) => ({
			...claim,
			start: 0,
			end: poison.length,
			quote: poison
		})),
		topics: comparison.topics.map((topic) => ({ ...topic, label: poison, names: [poison] })),
		links: comparison.links.map((link) => ({ ...link, signals: { [poison]: 0.5 } })),
		findings: comparison.findings.map((finding) =>
			finding.type === 'omission'
				? { ...finding, message: poison }
				: {
						...finding,
						kind: poison,
						message: poison,
						positions: finding.positions.map((position) => ({
							...position,
							value: poison,
							evidence: position.evidence.map((one) => ({
								...one,
								start: 0,
								end: poison.length,
								quote: poison
							}))
						}))
					}
		),
		notes: [{ code: poison, message: poison, accounts: ['port'], claims: ['port.1'] }]
	}
}
