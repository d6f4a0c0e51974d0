import type { Comparison } from '../model/index.js'

// JSON already escapes C0. These are obeyed by terminals and editors although JSON allows them raw.
const RAW = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** How `renderJson` writes. */
export interface JsonOptions {
	/** Indentation, as in `JSON.stringify`; default 2, 0 for one line. */
	space?: number
}

/** The comparison as JSON: the same data when parsed, and safe to print. */
export function renderJson(comparison: Comparison, options: JsonOptions = {}): string {
	const json = JSON.stringify(comparison, null, options.space ?? 2)
	return json.replace(
		RAW,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	)
}
