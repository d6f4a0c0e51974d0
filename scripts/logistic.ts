/** A row to fit on: what speaks for it, whether it is true, how much it counts. */
export interface Example {
	features: Record<string, number>
	label: 0 | 1
	weight?: number
}

/** Weights of a logistic model; `bias` stands apart and is not penalised. */
export interface Model {
	bias: number
	weights: Record<string, number>
}

/** L2-regularised logistic regression by Adam, deterministic: same examples, same model. */
export function fitLogistic(
	examples: readonly Example[],
	{ l2 = 1, steps = 600, rate = 0.05 } = {}
): Model {
	const names = [...new Set(examples.flatMap((e) => Object.keys(e.features)))].sort()
	const index = new Map(names.map((name, i) => [name, i]))
	const rows = examples.map((e) => ({
		at: Object.keys(e.features).map((name) => index.get(name)!),
		values: Object.values(e.features),
		label: e.label,
		weight: e.weight ?? 1
	}))
	const n = names.length + 1
	const w = new Float64Array(n)
	const m = new Float64Array(n)
	const v = new Float64Array(n)
	const total = rows.reduce((sum, row) => sum + row.weight, 0) || 1
	for (let step = 1; step <= steps; step++) {
		const g = new Float64Array(n)
		for (const row of rows) {
			let z = w[n - 1]!
			for (let k = 0; k < row.at.length; k++) z += w[row.at[k]!]! * row.values[k]!
			const error = (1 / (1 + Math.exp(-z)) - row.label) * row.weight
			for (let k = 0; k < row.at.length; k++) g[row.at[k]!]! += error * row.values[k]!
			g[n - 1]! += error
		}
		for (let i = 0; i < n; i++) {
			const slope = (g[i]! + (i < n - 1 ? l2 * w[i]! : 0)) / total
			m[i] = 0.9 * m[i]! + 0.1 * slope
			v[i] = 0.999 * v[i]! + 0.001 * slope * slope
			w[i]! -=
				(rate * (m[i]! / (1 - 0.9 ** step))) / (Math.sqrt(v[i]! / (1 - 0.999 ** step)) + 1e-8)
		}
	}
	return {
		bias: w[n - 1]!,
		weights: Object.fromEntries(names.map((name, i) => [name, w[i]!]))
	}
}

/** The model's probability for a row. */
export function predict(model: Model, features: Record<string, number>): number {
	let z = model.bias
	for (const [name, value] of Object.entries(features)) z += (model.weights[name] ?? 0) * value
	return 1 / (1 + Math.exp(-z))
}
