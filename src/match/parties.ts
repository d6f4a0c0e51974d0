import { bodies, titles } from '../language/en/people.js'
import type { Reading } from '../read/index.js'

/** Says which compared account a speaker belongs to. */
export type AccountOf = (speaker: string) => string | undefined

/** The account a speaker belongs to, where it is one. */
export function parties(readings: readonly Reading[]): AccountOf {
	const accountsOf = owners(readings)
	return (speaker) => {
		const all = accountsOf(speaker)
		return all.length === 1 ? all[0] : undefined
	}
}

/**
 * Speakers belong to accounts by their party, speaker and aliases, or by apposition in the text
 * ("Ukraine's President Zelenskyy"): never by a list of leaders. One person may speak in two accounts.
 */
function owners(readings: readonly Reading[]): (speaker: string) => readonly string[] {
	const names = readings.map(({ account }) => {
		const words = [account.party, account.speaker ?? '', ...(account.aliases ?? [])]
			.flatMap((name) => [name, name.replace(/\s*\(.*\)\s*/, '')])
			.map(normal)
			.filter((name) => name !== '')
		const tails = new Set(words.filter(person).map(last))
		const country = normal(account.party.replace(/\s*\(.*\)\s*/, ''))
		return { id: account.id, words, tails, country }
	})
	const apposed = new Map<string, string | undefined>()
	for (const { cast } of readings)
		for (const { name, titles: words } of cast) {
			if (!words.some((word) => titles.has(word))) continue
			const of = names.filter(({ country }) => country && tells(words, country))
			if (of.length !== 1) continue
			const tail = last(normal(name))
			const id = of[0]!.id
			// Two of one name speak for nobody.
			apposed.set(tail, apposed.has(tail) && apposed.get(tail) !== id ? undefined : id)
		}
	const find = (speaker: string): string[] => {
		const wanted = normal(speaker)
		const exact = names.filter(({ words }) => words.includes(wanted))
		if (exact.length > 0) return exact.map(({ id }) => id)
		const tail = last(wanted)
		const byTail = names.filter(({ tails }) => tails.has(tail) && !bodies.has(tail))
		if (byTail.length === 1) return [byTail[0]!.id]
		const apart = byTail.length === 0 ? apposed.get(tail) : undefined
		return apart === undefined ? [] : [apart]
	}
	// Every pair of claims asks again for the same few speakers.
	const known = new Map<string, readonly string[]>()
	return (speaker) => {
		const found = known.get(speaker) ?? find(speaker)
		known.set(speaker, found)
		return found
	}
}

/** Whether the words of a title name a country: "President of Norvel", "the Norvelian minister". */
function tells(words: readonly string[], country: string): boolean {
	const names = country.split(' ')
	if (names.every((name) => words.includes(name))) return true
	const stem = names.length === 1 ? country.replace(/[aeiouy]+$/, '') : ''
	return (
		stem !== '' &&
		words.some((word) => word.startsWith(stem) && DEMONYM.test(word.slice(stem.length)))
	)
}

const DEMONYM = /^(i?an|n|ese|ish|i|ic|er|e?an)$/

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
	const accountsOf = owners(readings)
	for (const { claims } of readings)
		for (const { attribution } of claims)
			for (const step of attribution)
				step.accounts = [...new Set(step.speakers.flatMap(accountsOf))].sort()
}
