import { dot, type Lexicon } from './lexicon.js'
import type { Profile } from './profile.js'
import { containment, cosine, softContainment } from './similarity.js'

/** What speaks for or against two claims being on the same matter, each by name. */
export type Signals = Record<string, number>

/** Signals that `without` can switch off together, for ablation. */
export const groups: Readonly<Record<string, readonly string[]>> = {
	vectors: ['soft', 'softLow', 'vector'],
	names: ['names', 'nameClash'],
	context: ['context'],
	position: ['position', 'lead'],
	competition: ['rank', 'ahead', 'support']
}

/**
 * The signals of a pair on its own. Symmetric: the order of the two changes nothing. Figures, dates,
 * places and speakers are none: two accounts of one matter differ in them, and that is a finding.
 */
export function signals(a: Profile, b: Profile, lexicon: Lexicon): Signals {
	const inA = containment(a.stems, b.stems)
	const inB = containment(b.stems, a.stems)
	const softA = softContainment(a.words, b.words, lexicon)
	const softB = softContainment(b.words, a.words, lexicon)
	const lengths = Math.log(a.words.length + 1) - Math.log(b.words.length + 1)
	return {
		stems: cosine(a.stems, b.stems),
		stemsHigh: Math.max(inA, inB),
		stemsLow: Math.min(inA, inB),
		soft: Math.max(softA, softB),
		softLow: Math.min(softA, softB),
		vector: a.vector && b.vector ? Math.max(0, dot(a.vector, b.vector)) : 0,
		context: cosine(a.context, b.context),
		length: Math.min(1.5, Math.abs(lengths)),
		short: Math.max(0, 4 - Math.min(a.words.length, b.words.length)) / 4,
		position: Math.abs(a.position - b.position),
		lead: a.position === 0 && b.position === 0 ? 1 : 0,
		...shared(a.names, b.names)
	}
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): Signals {
	if (a.size === 0 || b.size === 0) return { names: 0, nameClash: 0 }
	let both = 0
	for (const item of a) if (b.has(item)) both++
	return { names: both / Math.min(a.size, b.size), nameClash: both === 0 ? 1 : 0 }
}
