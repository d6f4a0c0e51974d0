import type { Account, Claim } from '../../model/index.js'

/** What an omission's message is told from. */
export interface OmissionTold {
	account: Account
	others: readonly Account[]
	claim: Claim
	topic: string
	attributed: boolean
	topicAbsent: boolean
}

/** One plain sentence or two: who leaves out what, and the words of those who state it. */
export function omissionMessage(told: OmissionTold): string {
	const { account, others, claim, topic, attributed, topicAbsent } = told
	const who = others.find((other) => other.id === claim.account)!
	const more = others.filter((other) => other !== who)
	const speakers = claim.attribution.at(-1)?.speakers ?? []
	const states =
		speakers.length === 0
			? `${who.party} states this`
			: `${who.party} ${attributed ? 'attributes this to' : 'reports this from'} ${list(speakers)}`
	const silence = topicAbsent ? `never mentions ${topic}` : 'leaves this out'
	const also = more.length > 0 ? ` (also in ${list(more.map((other) => other.party))})` : ''
	return `${account.party} ${silence}. ${states}${also}: “${claim.quote}”`
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
	if (items.length < 2) return items[0] ?? ''
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** Texts of the notes, by code. */
export const noteMessages = {
	'empty-account': (party: string) =>
		`${party}: the account is empty, so nothing in it could be compared; everything the others state counts as left out.`,
	'no-claims': (party: string) =>
		`${party}: no statement was found in the account, so nothing in it could be compared.`,
	'text-limit': (party: string, read: number, length: number) =>
		`${party}: only the first ${read} of ${length} characters were read; what stands after them was not compared.`,
	'language-not-read': (party: string, language: string) =>
		`${party}: the account seems to be in ${language}, which is not read yet; its silence means nothing.`,
	'different-events': () =>
		'The accounts share hardly any names, dates or rare words: they may tell of different events.',
	'self-contradiction': (party: string, one: string, other: string) =>
		`${party}: the account seems to contradict itself: “${one}” and “${other}”.`,
	excerpt: (party: string) =>
		`${party}: the account is an excerpt; what it leaves out may stand in the rest.`,
	'unequal-length': (short: string, words: number, long: string, more: number) =>
		`${short} has ${words} words, ${long} has ${more}: a short account leaves out more than a long one.`,
	'after-date': (party: string, date: string) =>
		`${party}: other accounts were published after this one (${date}) and may tell of what had not happened yet.`
} as const
