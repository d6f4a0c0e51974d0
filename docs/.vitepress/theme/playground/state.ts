import lz from 'lz-string'
import type { Account, Event } from 'rashomon'

/** What the playground lets one set. */
export interface Settings {
	/** Undefined: as fitted. */
	threshold?: number
	minSalience: number
	/** Kinds of divergence that are switched off: of all kinds only the worker knows. */
	off: string[]
}

/** Everything that a share link restores. */
export interface State {
	title: string
	date?: string
	accounts: Account[]
	settings: Settings
}

/** The settings of a fresh page: those that are measured. */
export function defaults(): Settings {
	return { minSalience: 0, off: [] }
}

/** The state that shows an event. */
export function stateOf(event: Event, settings = defaults()): State {
	const { title, date, accounts } = event
	return {
		title: title ?? '',
		...(date === undefined ? {} : { date }),
		accounts: structuredClone(accounts),
		settings
	}
}

/** An account to be filled in, with an id that no other has. */
export function blankAccount(accounts: readonly Account[]): Account {
	const taken = new Set(accounts.map(({ id }) => id))
	let n = accounts.length + 1
	while (taken.has(`account-${n}`)) n++
	return { id: `account-${n}`, party: `Party ${n}`, text: '' }
}

/** The event file that the fields stand for. */
export function eventOf({ title, date, accounts }: State): Event {
	return {
		...(title === '' ? {} : { title }),
		...(date === undefined ? {} : { date }),
		accounts: accounts.map((account) => {
			const { date: published, aliases, ...rest } = account
			return {
				...rest,
				party: rest.party.trim() === '' ? rest.id : rest.party,
				...(published ? { date: published } : {}),
				...(aliases && aliases.length > 0 ? { aliases } : {})
			}
		})
	}
}

/** "Xi, President Xi" as a list. */
export function listOf(text: string): string[] {
	return text
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '')
}

const MARK = '#s='

/** The state as the hash of a link. */
export function toHash(state: State): string {
	const { title, date, accounts, settings } = state
	return (
		MARK +
		lz.compressToEncodedURIComponent(JSON.stringify([2, title, date ?? null, accounts, settings]))
	)
}

/** The state that a hash holds, or nothing when it holds none that can be read. */
export function fromHash(hash: string): State | undefined {
	if (!hash.startsWith(MARK)) return undefined
	try {
		const json = lz.decompressFromEncodedURIComponent(hash.slice(MARK.length))
		const [version, title, date, accounts, settings] = JSON.parse(json) as unknown[]
		if (version !== 2 || typeof title !== 'string' || !Array.isArray(accounts)) return undefined
		if (!accounts.every(isAccount)) return undefined
		return {
			title,
			...(typeof date === 'string' ? { date } : {}),
			accounts,
			settings: settingsFrom(settings)
		}
	} catch {
		return undefined
	}
}

function isAccount(value: unknown): value is Account {
	if (typeof value !== 'object' || value === null) return false
	const { id, party, text, date, aliases } = value as Record<string, unknown>
	return (
		[id, party, text].every((field) => typeof field === 'string') &&
		(date === undefined || typeof date === 'string') &&
		(aliases === undefined ||
			(Array.isArray(aliases) && aliases.every((name) => typeof name === 'string')))
	)
}

function settingsFrom(value: unknown): Settings {
	const settings = defaults()
	if (typeof value !== 'object' || value === null) return settings
	const { threshold, minSalience, off } = value as Record<string, unknown>
	if (isShare(threshold)) settings.threshold = threshold
	if (isShare(minSalience)) settings.minSalience = minSalience
	if (Array.isArray(off)) settings.off = off.filter((kind) => typeof kind === 'string')
	return settings
}

function isShare(value: unknown): value is number {
	return typeof value === 'number' && value >= 0 && value <= 1
}
