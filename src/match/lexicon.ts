import { mattersOf } from '../language/en/kindred.js'
import type { Vectors } from '../language/vectors.js'

/** Largest vocabulary whose word-to-word similarities are kept in one table. */
const TABLE = 1200

/** What a word of the same matter counts beside the same word, and the nearest of other words at most. */
const LIKE = 0.8
/** Words whose vectors are further apart than this have nothing to do with each other. */
const FLOOR = 0.7

/** The words of one event, numbered, with how near any two of them are in meaning. */
export class Lexicon {
	private readonly ids = new Map<string, number>()
	private readonly matters: (readonly string[])[] = []
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
			this.matters.push(mattersOf(stem))
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

	/** How far one word stands for another, 0..1: 1 for the same stem. */
	near(a: number, b: number): number {
		if (a === b) return 1
		if (!this.table) return this.likeness(a, b)
		const at = a < b ? a * this.width + b : b * this.width + a
		let value = this.table[at]!
		if (value > 1.5) {
			value = this.likeness(a, b)
			this.table[at] = value
		}
		return value
	}

	private likeness(a: number, b: number): number {
		const others = this.matters[b]!
		if (others.length > 0 && this.matters[a]!.some((matter) => others.includes(matter))) return LIKE
		const x = this.unit[a]
		const y = this.unit[b]
		const near = x && y ? dot(x, y) : 0
		return near > FLOOR ? (LIKE * (near - FLOOR)) / (1 - FLOOR) : 0
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
	if (length === 0) return undefined
	const unit = new Float32Array(vector.length)
	for (let i = 0; i < unit.length; i++) unit[i] = vector[i]! / length
	return unit
}
