import { z } from 'zod'
import { RashomonError, shown } from '../model/index.js'

/**
 * A table of word vectors as plain JSON, small enough to ship and quick to load.
 *
 * `words` holds the lower-case surface words, separated by newlines; word `w` of them has row `w`.
 * `data` is the base64 of the rows, one after another, each of `ceil(dimensions * bits / 8)` bytes.
 * A row holds one code of `bits` bits a dimension, the lowest bits of a byte first.
 * `scales` is the base64 of one bfloat16 a word (the upper half of a float32), little-endian.
 * Component `i` of a word is `(code - (2 ** bits - 1) / 2) * scale`.
 *
 * `scripts/build-vectors.ts` writes such a table; any other of this format can take its place.
 */
export const vectorTableSchema = z.object({
	format: z.literal('rashomon/vectors@1'),
	name: z.string().min(1),
	licence: z.string().min(1).describe('Licence of the vectors, as an SPDX expression'),
	source: z.string().min(1).describe('Where the vectors come from'),
	dimensions: z.number().int().min(1).max(4096),
	bits: z.number().int().min(2).max(8),
	words: z.string().describe('Lower-case words, separated by newlines'),
	scales: z.string().describe('Base64 of one little-endian bfloat16 a word'),
	data: z.string().describe('Base64 of the packed rows')
})

/** A table of word vectors as plain JSON. */
export type VectorTable = z.infer<typeof vectorTableSchema>

/** Static word vectors: one point a word, whatever its context. */
export interface Vectors {
	name: string
	dimensions: number
	/** Number of words. */
	size: number
	/** The vector of a lower-case word; do not write to it. */
	get(word: string): Float32Array | undefined
	has(word: string): boolean
}

const HINT = 'A table is what scripts/build-vectors.ts writes; its format is told in VectorTable.'

/**
 * Makes a table ready for use. A row is unpacked when its word is first asked for, so loading
 * costs little more than splitting the word list.
 * @throws RashomonError `bad-table` when the table does not follow the format
 */
export function decodeVectors(table: VectorTable): Vectors {
	const parsed = vectorTableSchema.safeParse(table)
	if (!parsed.success) {
		const issue = parsed.error.issues[0]!
		throw bad(`${issue.path.join('.') || 'table'}: ${issue.message}`, issue.path.join('.'))
	}
	const { name, dimensions, bits } = parsed.data
	const words = parsed.data.words === '' ? [] : parsed.data.words.split('\n')
	const rowLength = Math.ceil((dimensions * bits) / 8)
	const data = bytes(parsed.data.data, 'data', words.length * rowLength)
	const scales = bytes(parsed.data.scales, 'scales', words.length * 2)

	const rows = new Map<string, number>()
	for (let row = 0; row < words.length; row++) rows.set(words[row]!, row)
	if (rows.size !== words.length) throw bad('words: a word stands twice', 'words')

	const unpacked = new Map<string, Float32Array>()
	return {
		name,
		dimensions,
		size: words.length,
		has: (word) => rows.has(word),
		get(word) {
			const row = rows.get(word)
			if (row === undefined) return undefined
			let vector = unpacked.get(word)
			if (!vector) {
				const scale = bfloat16(scales[row * 2]!, scales[row * 2 + 1]!)
				vector = unpack(data, row * rowLength, dimensions, bits, scale)
				unpacked.set(word, vector)
			}
			return vector
		}
	}
}

function unpack(
	data: Uint8Array,
	start: number,
	dimensions: number,
	bits: number,
	scale: number
): Float32Array {
	const vector = new Float32Array(dimensions)
	const mask = (1 << bits) - 1
	const middle = mask / 2
	for (let i = 0; i < dimensions; i++) {
		const bit = i * bits
		const at = start + (bit >> 3)
		// A code may reach into the next byte; past the end of the data there is nothing to add.
		const pair = data[at]! | ((data[at + 1] ?? 0) << 8)
		vector[i] = (((pair >> (bit & 7)) & mask) - middle) * scale
	}
	return vector
}

const word32 = new DataView(new ArrayBuffer(4))

function bfloat16(low: number, high: number): number {
	word32.setUint8(2, low)
	word32.setUint8(3, high)
	return word32.getFloat32(0, true)
}

/** Base64 to bytes without Node's Buffer, so that browsers run the same code. */
function bytes(base64: string, path: string, expected: number): Uint8Array {
	let binary: string
	try {
		binary = atob(base64)
	} catch {
		throw bad(`${path}: not base64: ${shown(base64, 30)}`, path)
	}
	if (binary.length !== expected)
		throw bad(`${path}: ${binary.length} bytes where the words ask for ${expected}`, path)
	const out = new Uint8Array(binary.length)
	for (let i = 0; i < out.length; i++) out[i] = binary.charCodeAt(i)
	return out
}

function bad(message: string, path: string): RashomonError {
	return new RashomonError('bad-table', `not a table of word vectors: ${message}`, HINT, path)
}
