import type { PairContext, Side } from './detector.js'

/** Who speaks in a claim, seen from its own account. */
interface Voice {
	/** The account itself, or somebody who speaks for it. */
	own: boolean
	/** Compared accounts that its speakers belong to. */
	accounts: readonly string[]
	speakers: readonly string[]
}

function voiceOf(side: Side, context: PairContext): Voice {
	const outer = side.claim.attribution[0]
	if (!outer) return { own: true, accounts: [side.account.id], speakers: [] }
	const accounts = outer.speakers.flatMap((speaker) => context.accountOf(speaker) ?? [])
	return { own: accounts.includes(side.account.id), accounts, speakers: outer.speakers }
}

/**
 * How far two claims may be set against each other, 0..1: like with like. What an account quotes
 * from another party is no assertion of the account that quotes it.
 */
export function comparable(a: Side, b: Side, context: PairContext): number {
	const x = voiceOf(a, context)
	const y = voiceOf(b, context)
	if (x.own && y.own) return 1
	if (x.speakers.some((speaker) => y.speakers.some((other) => sameSpeaker(speaker, other))))
		return 1
	// One party's own words against what the other account says in another party's name.
	const foreign = (voice: Voice, own: Side, other: Side) =>
		voice.accounts.length > 0 &&
		!voice.accounts.includes(own.account.id) &&
		!voice.accounts.includes(other.account.id)
	if (foreign(x, a, b) || foreign(y, b, a)) return 0.5
	const puts = (voice: Voice, other: Side) =>
		!voice.own && voice.accounts.includes(other.account.id)
	if (puts(x, b) && y.own) return 0.9
	if (puts(y, a) && x.own) return 0.9
	if (puts(x, b) || puts(y, a)) return 0
	return x.own || y.own ? 0.8 : 0.65
}

/** One speaker by last name or in full. */
export function sameSpeaker(a: string, b: string): boolean {
	const last = (name: string) => name.toLowerCase().split(/\s+/).at(-1)
	return a.toLowerCase() === b.toLowerCase() || last(a) === last(b)
}

/** Whether one side quotes the party of the other account. */
export function quotesOther(a: Side, b: Side, context: PairContext): boolean {
	const x = voiceOf(a, context)
	const y = voiceOf(b, context)
	return (
		(!x.own && x.accounts.includes(b.account.id)) || (!y.own && y.accounts.includes(a.account.id))
	)
}
