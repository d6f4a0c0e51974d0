import type { Sentence, Token } from '../language/language.js'
import type { Account, Claim } from '../model/index.js'

/** A claim while it is being worked on: with the tokens that it is made of. */
export interface ReadClaim extends Claim {
	tokens: Token[]
	/** Number of its sentence in the account. */
	sentenceIndex: number
	/** Tokens of the subject that a second half of a sentence carries over from the first. */
	carried: Token[]
}

/** An account as read: everything later stages work on. */
export interface Reading {
	account: Account
	tokens: Token[]
	sentences: Sentence[]
	claims: ReadClaim[]
	/** Persons and bodies named, with the words of their titles. */
	cast: { name: string; titles: string[] }[]
	/** The account's language, where it is one that is not read. */
	unread: string | undefined
	/** Where reading stopped: the text's length, or the limit. */
	end: number
}
