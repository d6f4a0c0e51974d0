import type { Act } from '../language/en/verbs.js'
import type { Sentence, Token } from '../language/language.js'
import type { Account, Claim, Span } from '../model/index.js'

/** A claim while it is being worked on: with the tokens that it is made of. */
export interface ReadClaim extends Claim {
	tokens: readonly Token[]
	/** Number of its sentence in the account. */
	sentenceIndex: number
	/** Tokens of the subject that a second half of a sentence carries over from the first. */
	carried: readonly Token[]
}

/** An account as read: everything later stages work on. */
export interface Reading {
	account: Account
	tokens: readonly Token[]
	sentences: Sentence[]
	claims: ReadClaim[]
	/** Persons and bodies named, with the words of their titles. */
	cast: { name: string; titles: string[] }[]
	/** The account's language, where it is one that is not read. */
	unread: string | undefined
	/** Where reading stopped: the text's length, or the limit. */
	end: number
}

/** A verb or phrase that gives words to somebody. */
export interface Cue {
	index: number
	act: Act
	/** None where it is the account's own voice. */
	speakers: string[]
	/** The subject stands right here, not carried over from the first half. */
	own: boolean
	/** It governs what stands before it: "…, he said", "according to …". */
	backward: boolean
	/** It stands inside what another says. */
	nested: boolean
	/** Only claims inside this stretch are its content: "Roe, who vowed to appeal, lost". */
	reach?: Span
	/** What stands in its reach is an aside of the account, whoever says the rest. */
	aside?: boolean
}
