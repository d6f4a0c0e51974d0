import { fitted } from '../language/en/fitted.js'
import { rarity } from '../language/en/rarity.js'
import { nameable } from '../language/en/topics.js'
import { type Logistic, probability } from '../language/fitted.js'
import type { ReadClaim, Reading } from '../read/index.js'

/** What makes a claim worth telling, each by name, all about 0..1. */
export type SalienceSignals = Record<string, number>

const WEIGHTY = new Set([
	'warns',
	'urges',
	'pledges',
	'condemns',
	'denies',
	'agrees',
	'claims',
	'orders'
])
const POLITE = new Set(['thanks', 'meets', 'welcomes'])

/** Signals of salience for every claim, from the accounts alone. */
export function salienceSignals(readings: readonly Reading[]): Map<string, SalienceSignals> {
	const spread = accountsWith(readings)
	return new Map(
		readings.flatMap((reading) =>
			reading.claims.map((claim) => [claim.id, of(claim, reading, spread, readings.length)])
		)
	)
}

function of(
	claim: ReadClaim,
	reading: Reading,
	spread: ReadonlyMap<string, number>,
	accounts: number
): SalienceSignals {
	const content = [...new Set(claim.tokens.filter((t) => !t.stop && t.stem).map((t) => t.stem))]
	const weights = content.map((stem) => rarity(stem))
	const shared = content.filter((stem) => (spread.get(stem) ?? 1) > 1).length
	const position = claim.start / Math.max(1, reading.end)
	return {
		names: Math.min(1, claim.facts.filter((fact) => fact.kind === 'name').length / 3),
		figures: Math.min(1, claim.facts.filter((fact) => fact.kind === 'quantity').length),
		dates: claim.facts.some((fact) => fact.kind === 'date') ? 1 : 0,
		length: Math.min(1.5, content.length / 10),
		short: Math.max(0, 4 - content.length) / 4,
		rare: weights.length === 0 ? 0 : weights.reduce((sum, w) => sum + w, 0) / weights.length,
		shared: content.length === 0 ? 0 : shared / content.length,
		spoken: claim.attribution.length > 0 ? 1 : 0,
		joint: (claim.attribution.at(-1)?.speakers.length ?? 0) > 1 ? 1 : 0,
		weighty: WEIGHTY.has(claim.act) ? 1 : 0,
		polite: POLITE.has(claim.act) ? 1 : 0,
		first: claim.start === reading.claims[0]!.start ? 1 : 0,
		early: position < 0.25 ? 1 : 0,
		late: position > 0.75 ? 1 : 0,
		denied: claim.polarity === 'denied' ? 1 : 0,
		many: Math.min(1, accounts / 4)
	}
}

/** In how many accounts a stem stands. */
function accountsWith(readings: readonly Reading[]): Map<string, number> {
	const spread = new Map<string, number>()
	for (const { tokens } of readings)
		for (const stem of new Set(tokens.map((token) => token.stem)))
			spread.set(stem, (spread.get(stem) ?? 0) + 1)
	return spread
}

/** What is left of the salience of a claim that names nothing: "The two sides stressed different things". */
const NOTHING = 0.4

const saysNothing = ({ facts, tokens }: ReadClaim) => facts.length === 0 && !tokens.some(nameable)

/** Sets the salience of every claim, 0..1; courtesies and furniture have none. */
export function rateClaims(readings: readonly Reading[], model: Logistic = fitted.salience): void {
	const signals = salienceSignals(readings)
	const rate = (claim: ReadClaim) =>
		claim.role === 'proposition'
			? probability(model, signals.get(claim.id)!) * (saysNothing(claim) ? NOTHING : 1)
			: 0
	for (const { claims } of readings)
		for (const claim of claims) claim.salience = Math.round(rate(claim) * 1000) / 1000
}

/** A salience at odds better by `by`, in log-odds; that of an empty claim stays low, whatever raises it. */
export function raise(salience: number, by: number): number {
	if (salience <= 0 || salience >= 1) return salience
	return 1 / (1 + ((1 - salience) / salience) * Math.exp(-by))
}
