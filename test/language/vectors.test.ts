import { describe, expect, it } from 'vitest'
import table from '../../src/language/en/vectors.data.js'
import { decodeVectors, type VectorTable } from '../../src/language/vectors.js'
import { RashomonError } from '../../src/model/index.js'
import { expectWithin } from '../pace.js'

const base64 = (...values: number[]) => btoa(String.fromCharCode(...values))

/** Two words of three dimensions at 4 bits; scales 1 (0x3f80) and 2 (0x4000). */
const tiny: VectorTable = {
	format: 'rashomon/vectors@1',
	name: 'tiny',
	licence: 'CC0-1.0',
	source: 'made by hand',
	dimensions: 3,
	bits: 4,
	words: 'rain\nsun',
	scales: base64(0x80, 0x3f, 0x00, 0x40),
	data: base64(0xf0, 0x08, 0x87, 0x07)
}

function code(change: Partial<Record<keyof VectorTable, unknown>>): string {
	try {
		decodeVectors({ ...tiny, ...change } as VectorTable)
	} catch (error) {
		return error instanceof RashomonError ? `${error.code} ${error.path}` : String(error)
	}
	return 'no error'
}

describe('decodeVectors', () => {
	it('unpacks codes, lowest bits first, around the middle, times the scale', () => {
		const vectors = decodeVectors(tiny)
		expect([...vectors.get('rain')!]).toEqual([-7.5, 7.5, 0.5])
		expect([...vectors.get('sun')!]).toEqual([-1, 1, -1])
		expect(vectors.get('snow')).toBeUndefined()
		expect(vectors.has('sun')).toBe(true)
		expect(vectors.has('constructor')).toBe(false)
	})

	it('reads codes that cross a byte', () => {
		const vectors = decodeVectors({
			...tiny,
			bits: 3,
			words: 'rain',
			scales: base64(0x80, 0x3f),
			data: base64(0b11_010_001, 0b1)
		})
		expect([...vectors.get('rain')!]).toEqual([-2.5, -1.5, 3.5])
	})

	it('says what is wrong with a table', () => {
		expect(code({ format: 'other' })).toBe('bad-table format')
		expect(code({ dimensions: 0 })).toBe('bad-table dimensions')
		expect(code({ data: tiny.data.slice(4) })).toBe('bad-table data')
		expect(code({ data: '***' })).toBe('bad-table data')
		expect(code({ scales: '' })).toBe('bad-table scales')
		expect(code({ words: 'rain\nrain' })).toBe('bad-table words')
	})
})

describe('the built-in table', () => {
	const vectors = decodeVectors(table)
	const cosine = (a: string, b: string) => {
		const [x, y] = [vectors.get(a)!, vectors.get(b)!]
		const dot = (p: Float32Array, q: Float32Array) => p.reduce((sum, v, i) => sum + v * q[i]!, 0)
		return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y))
	}

	it('holds words whose neighbours mean much the same', () => {
		expect(vectors.size).toBe(30_000)
		expect(cosine('ceasefire', 'truce')).toBeGreaterThan(0.8)
		expect(cosine('ceasefire', 'banana')).toBeLessThan(0.3)
	})

	it('loads at once', () => {
		// It takes 10 ms; the limit leaves room for the first run, and for a busy moment.
		expectWithin(150, () => decodeVectors(table))
	})
})
