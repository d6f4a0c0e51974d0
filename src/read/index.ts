import { unreadLanguage } from '../language/detect.js'
import { tagSentence } from '../language/en/tagger.js'
import type { Logistic } from '../language/fitted.js'
import type { Sentence } from '../language/language.js'
import type { Account } from '../model/index.js'
import { attribute } from './attribution.js'
import { claimsOf } from './claims.js'
import { Cast } from './people.js'
import { continueQuotes } from './quotes.js'
import { sentences } from './sentences.js'
import type { Reading } from './types.js'
import { ownVoice } from './voice.js'

export type { ReadClaim, Reading } from './types.js'

/** What reading may be told. */
export interface ReadOptions {
	/** Most UTF-16 units read. */
	limit?: number
	/** Weights of where a sentence is cut; default: as fitted. */
	cut?: Logistic | undefined
}

/** Reads an account: sentences, claims, and who is said to say them. */
export function read(account: Account, { limit, cut }: ReadOptions = {}): Reading {
	const end = Math.min(limit ?? account.text.length, account.text.length)
	const unread = unreadLanguage(account.text, account.lang)
	if (unread) return { account, tokens: [], sentences: [], claims: [], cast: [], unread, end }
	const all: Sentence[] = sentences(account.text, end).map(({ span, kind }) => ({
		span,
		kind,
		tokens: tagSentence(account.text, ...span)
	}))
	const cast = new Cast(account.party)
	const claims = all.flatMap((sentence, index) => {
		const here = claimsOf(account, account.text, sentence, index, cut)
		attribute(sentence.tokens, here, cast)
		return here
	})
	continueQuotes(account.text, claims)
	ownVoice(account, claims, cast.list())
	claims.forEach((claim, n) => {
		claim.id = `${account.id}.${n + 1}`
	})
	const tokens = all.flatMap((sentence) => sentence.tokens)
	return { account, tokens, sentences: all, claims, cast: cast.list(), unread, end }
}
