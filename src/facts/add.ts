import type { Fact } from '../model/index.js'
import type { Reading } from '../read/index.js'
import { findFacts, findNames, resolveNames } from './index.js'
import { modality } from './modality.js'

/** Gives every claim the facts that stand inside it, its polarity, and how firmly it is meant. */
export function addFacts(readings: readonly Reading[]): void {
	const names = resolveNames(
		readings.map(({ account, tokens, sentences }) => findNames(account.text, tokens, sentences))
	)
	readings.forEach((reading, n) => {
		const { account, tokens, sentences, claims } = reading
		const found = findFacts(account.text, tokens, { date: account.date })
		const facts = [...found, ...names[n]!].sort((x, y) => x.start - y.start || x.end - y.end)
		let from = 0
		for (const claim of claims) {
			while (from < facts.length && facts[from]!.end <= claim.start) from++
			claim.facts = inside(facts, from, claim.start, claim.end)
			const { polarity, certainty } = modality(claim.tokens, sentences[claim.sentenceIndex]!.tokens)
			claim.polarity = polarity
			claim.certainty = Math.round(Math.min(claim.certainty, certainty) * 100) / 100
		}
	})
}

function inside(facts: readonly Fact[], from: number, start: number, end: number): Fact[] {
	const found: Fact[] = []
	for (let i = from; i < facts.length && facts[i]!.start < end; i++)
		if (facts[i]!.start >= start && facts[i]!.end <= end) found.push(facts[i]!)
	return found
}
