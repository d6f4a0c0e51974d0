import { linkSpeakers } from '../../src/match/parties.js'
import type { Account, Claim } from '../../src/model/index.js'
import { type Reading, read } from '../../src/read/index.js'

/** An account of a party called "Teller". */
export const account = (text: string, rest: Partial<Account> = {}): Account => ({
	id: 'a',
	party: 'Teller',
	text,
	...rest
})

/** What a text is read as. */
export const claimsOf = (text: string, rest: Partial<Account> = {}): Claim[] =>
	read(account(text, rest)).claims

/** Quotes of the claims that state something, in order. */
export const stated = (text: string): string[] =>
	claimsOf(text)
		.filter(({ role }) => role === 'proposition')
		.map(({ quote }) => quote)

/** The claim that holds these words. */
export function claimWith(claims: readonly Claim[], words: string): Claim {
	const found = claims.find(({ quote }) => quote.includes(words))
	if (!found)
		throw new Error(`no claim holds “${words}”: ${claims.map(({ quote }) => quote).join(' | ')}`)
	return found
}

/** Speakers of the claim that holds these words, one list for each step, outermost first. */
export const chain = (text: string, words: string): string[][] =>
	claimWith(claimsOf(text), words).attribution.map(({ speakers }) => speakers)

/** Accounts read together, speakers linked to the accounts they belong to. */
export function together(accounts: readonly Account[]): Reading[] {
	const readings = accounts.map((one) => read(one))
	linkSpeakers(readings)
	return readings
}
