import { titles } from '../language/en/people.js'
import type { Reading } from '../read/index.js'

/** Says which compared account a speaker belongs to. */
export type AccountOf = (speaker: string) => string | undefined

/**
 * Speakers belong to an account by its party, speaker and aliases, or by apposition in the text
 * ("Ukraine's President Zelenskyy"): never by a list of leaders.
 */
export function parties(readings: readonly Reading[]): AccountOf {
	const names = readings.map(({ account }) => ({
		id: account.id,
		words: [account.party, account.speaker ?? '', ...(account.aliases ?? [])]
			.flatMap((name) => [name, name.replace(/\s*\(.*\)\s*/, '')])
			.map(normal)
			.filter((name) => name !== ''),
		country: normal(account.party.replace(/\s*\(.*\)\s*/, ''))
	}))
	const apposed = new Map<string, string>()
	for (const { cast } of readings)
		for (const { name, titles: words } of cast) {
			if (!words.some((word) => titles.has(word))) continue
			const of = names.filter(({ country }) => country && words.includes(country))
			if (of.length === 1) apposed.set(last(normal(name)), of[0]!.id)
		}
	const owner = (speaker: string) => {
		const wanted = normal(speaker)
		const exact = names.filter(({ words }) => words.includes(wanted))
		if (exact.length === 1) return exact[0]!.id
		const tail = last(wanted)
		const byTail = names.filter(({ words }) =>
			words.some((word) => person(word) && last(word) === tail)
		)
		if (byTail.length === 1) return byTail[0]!.id
		return exact.length + byTail.length === 0 ? apposed.get(tail) : undefined
	}
	// Every pair of claims asks again for the same few speakers.
	const known = new Map<string, string | undefined>()
	return (speaker) => {
		if (!known.has(speaker)) known.set(speaker, owner(speaker))
		return known.get(speaker)
	}
}

const normal = (name: string) =>
	name
		.toLowerCase()
		.replace(/[.,()]/g, '')
		.replace(/^the\s+/, '')
		.split(/\s+/)
		.filter((word) => !titles.has(word) && !/^(jr|sr|side)$/.test(word))
		.join(' ')
		.trim()

const last = (name: string) => name.split(' ').at(-1) ?? ''

/** A name short enough to be a person's: its last word stands for it. */
const person = (name: string) => name.split(' ').length <= 3

/** Notes, in every attribution, the compared accounts that its speakers belong to. */
export function linkSpeakers(readings: readonly Reading[]): void {
	const accountOf = parties(readings)
	for (const { claims } of readings)
		for (const { attribution } of claims)
			for (const step of attribution)
				step.accounts = [...new Set(step.speakers.flatMap((name) => accountOf(name) ?? []))].sort()
}
