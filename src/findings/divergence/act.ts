import type { Group } from '../../language/en/groups.js'
import { root } from '../../language/en/phrases.js'
import type { Frame, Word } from './frame.js'
import type { Party } from './party.js'

/** Something done by one to another, whatever the grammar that tells it. */
export interface Act {
	/** Kinds of deed it may be; empty for what the table lacks. */
	kinds: readonly string[]
	word: Word | undefined
	doer: Party | undefined
	/** Whoever takes another part. */
	to: readonly Party[]
	/** What is done or whom it is done to, without what hangs on it by prepositions. */
	themes: readonly Party[]
	/** What it is about, in words: the deed that hangs on it. */
	matter: readonly Word[]
	/** The clause of the verb, for what else it says. */
	group: Group | undefined
	/** Of the doer's own will, or he and no other. */
	self: boolean
	noun: boolean
	/** Done to "it" or "them". */
	vague: boolean
	/** Its noun belongs to its verb: "raised the alarm". */
	whole: boolean
	/** Two do it together. */
	mutual: boolean
	/** Denied or left open. */
	unsure: boolean
	/** Where its word starts in the account's text. */
	start: number
}

const BE = /^(is|are|was|were|been|being)$/

/** What a token is looked up by; every form of "be" is one. */
export const stemAt = (frame: Frame, i: number) => {
	const token = frame.tokens[i]
	return BE.test(token?.lower ?? '') ? 'be' : root(token?.stem ?? '')
}
