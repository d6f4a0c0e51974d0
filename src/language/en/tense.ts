import type { Piece } from './pieces.js'
import { futureCues, notInfinitive, pastCues } from './times.js'

/** How far from a time the verb is looked for that tells whether it lies ahead, in words. */
const REACH = 12

/**
 * Whether the words around a time tell of the past or of what is to come: the nearest verb before it,
 * else the nearest after it, within the sentence.
 */
export function tenseAt(pieces: Piece[], at: number): 'past' | 'future' | undefined {
	for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
		const cue = cueAt(pieces, i)
		if (cue === 'stop') break
		if (cue !== undefined) return cue
	}
	for (let i = at + 1; i < pieces.length && i <= at + REACH; i++) {
		const cue = cueAt(pieces, i)
		if (cue === 'stop') break
		if (cue !== undefined) return cue
	}
	return undefined
}

function cueAt(pieces: Piece[], at: number): 'past' | 'future' | 'stop' | undefined {
	const { lower, kind } = pieces[at]!
	if (kind === 'sign') return /^[.;!?"“”]$/.test(lower) ? 'stop' : undefined
	if (futureCues.has(lower)) return 'future'
	if (lower.length > 3 && lower.endsWith('ed')) return 'past'
	if (pastCues.has(lower)) return 'past'
	if (lower !== 'to') return undefined
	const next = pieces[at + 1]
	const verb = next?.kind === 'word' && !next.capital && !notInfinitive.has(next.lower)
	return verb ? 'future' : undefined
}
