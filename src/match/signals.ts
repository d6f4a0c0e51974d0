import type { Lexicon } from './lexicon.js'
import type { Profile } from './profile.js'
import { containment, cosine, nearness } from './similarity.js'

/** What speaks for or against two claims being on the same matter, each by name. */
export type Signals = Record<string, number>

/** Signals that `without` can switch off together, for ablation. */
export const groups: Readonly<Record<string, readonly string[]>> = {
	// No signals of its own: without vectors, words are near by the lexicon alone.
	vectors: [],
	meaning: ['near', 'nearLow'],
	names: ['names', 'nameClash'],
	figures: ['numbers'],
	context: ['sentence'],
	position: ['position', 'lead', 'opening'],
	competition: ['rank', 'ahead', 'support']
}

/** Share of an account's length from which on two places are simply far apart. */
const APART = 0.25

/**
 * The signals of a pair on its own. Symmetric: the order of the two changes nothing. Figures that
 * differ, dates, places and speakers are none: two accounts of one matter differ in them, and that is
 * a finding.
 */
export function signals(a: Profile, b: Profile, lexicon: Lexicon): Signals {
	return {
		stems: cosine(a.stems, b.stems),
		stemsLow: Math.min(containment(a.stems, b.stems), containment(b.stems, a.stems)),
		nouns: cosine(a.nouns, b.nouns),
		...nearness(a.words, b.words, lexicon),
		sentence: cosine(a.sentence, b.sentence),
		numbers: +[...a.numbers].some((number) => b.numbers.has(number)),
		position: Math.min(APART, Math.abs(a.position - b.position)),
		lead: +(a.position === 0 && b.position === 0),
		opening: +(a.opening && b.opening),
		...named(a.names, b.names)
	}
}

function named(a: ReadonlySet<string>, b: ReadonlySet<string>): Signals {
	if (a.size === 0 || b.size === 0) return { names: 0, nameClash: 0 }
	let both = 0
	for (const item of a) if (b.has(item)) both++
	return { names: both / Math.min(a.size, b.size), nameClash: both === 0 ? 1 : 0 }
}
