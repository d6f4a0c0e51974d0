/** A logistic model: names of signals to weights. */
export interface Logistic {
	bias: number
	weights: Readonly<Record<string, number>>
}

/** Everything that is fitted rather than written: by scripts/fit.ts, into one file a language. */
export interface Fitted {
	/** On what, by which command. */
	provenance: string
	/** Where a sentence is cut into claims. */
	cut: Logistic
	/** Scores a pair of claims on its own, and again among its competitors. */
	pair: Logistic
	among: Logistic
	/** The same two without word vectors. */
	plain: { pair: Logistic; among: Logistic }
	/** A link is core (agrees or diverges) from this score on. */
	core: number
	/** Below that, `related` from this score on. */
	related: number
	/** How much an analyst would want to be told of a claim. */
	salience: Logistic
}

/** The model's probability, 0..1. */
export function probability({ bias, weights }: Logistic, values: Record<string, number>): number {
	let z = bias
	for (const name in values) z += (weights[name] ?? 0) * values[name]!
	return 1 / (1 + Math.exp(-z))
}
