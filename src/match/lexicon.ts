import type { Vectors } from '../language/vectors.js'

/** Largest vocabulary whose word-to-word similarities are kept in one table. */
const TABLE = 1200

/** The words of one event, numbered, with how near any two of them are in meaning. */
export class Lexicon {
	private readonly ids = new Map<string, number>()
	private readonly unit: (Float32Array | undefined)[] = []
	private table: Float32Array | undefined
	private width = 0

	constructor(private readonly vectors: Vectors | undefined) {}

	/** Number of a stem; its vector is that of the first form seen. */
	id(stem: string, form: string): number {
		let id = this.ids.get(stem)
		if (id === undefined) {
			id = this.ids.size
			this.ids.set(stem, id)
			this.unit.push(normalised(this.vectors?.get(form) ?? this.vectors?.get(stem)))
		}
		return id
	}

	get size(): number {
		return this.ids.size
	}

	vector(id: number): Float32Array | undefined {
		return this.unit[id]
	}

	/** Call once all words are numbered. */
	close(): void {
		this.width = this.ids.size
		if (this.width <= TABLE) this.table = new Float32Array(this.width * this.width).fill(2)
	}

	/** -1..1: 1 for the same stem, 0 where a vector is missing. */
	near(a: number, b: number): number {
		if (a === b) return 1
		if (!this.table) return this.cosine(a, b)
		const at = a < b ? a * this.width + b : b * this.width + a
		let value = this.table[at]!
		if (value > 1.5) {
			value = this.cosine(a, b)
			this.table[at] = value
		}
		return value
	}

	private cosine(a: number, b: number): number {
		const x = this.unit[a]
		const y = this.unit[b]
		return x && y ? dot(x, y) : 0
	}
}

/** Dot product of two vectors of one length. */
export function dot(a: Float32Array, b: Float32Array): number {
	// Four sums at a time: twice as fast as one.
	let [p, q, r, s] = [0, 0, 0, 0]
	let i = 0
	for (; i + 3 < a.length; i += 4) {
		p += a[i]! * b[i]!
		q += a[i + 1]! * b[i + 1]!
		r += a[i + 2]! * b[i + 2]!
		s += a[i + 3]! * b[i + 3]!
	}
	for (; i < a.length; i++) p += a[i]! * b[i]!
	return p + q + r + s
}

/** The vector at length one; undefined stays so. */
export function normalised(vector: Float32Array | undefined): Float32Array | undefined {
	if (!vector) return undefined
	const length = Math.sqrt(dot(vector, vector))
	return length === 0 ? undefined : vector.map((value) => value / length)
}
