import { cities } from './cities.js'
import { areas, countries } from './countries.js'
import { towns } from './towns.js'

/** A place of the gazetteer. */
export interface Known {
	id: string
	level: 'site' | 'city' | 'region' | 'country' | 'area'
	/** Ids of what directly holds it; empty at the top. */
	parent: string
}

const LEVELS = { '~': 'region', '!': 'site' } as const

/** Names of places, lower case, to the place; and, apart, what is said of their people and things. */
function build() {
	const names = new Map<string, Known>()
	const adjectives = new Map<string, string>()
	const byId = new Map<string, Known>()
	const add = (forms: string[], level: Known['level'], parent: string) => {
		const known: Known = { id: forms[0]!, level, parent }
		if (!byId.has(known.id)) byId.set(known.id, known)
		for (const form of forms) if (!names.has(form)) names.set(form, known)
		return known
	}
	for (const [forms, people, capital, parent] of rows(countries)) {
		const country = add(list(forms!), 'country', words(parent!))
		for (const word of list(people!)) adjectives.set(word, country.id)
		if (capital) add(list(capital), 'city', country.id)
	}
	for (const [forms, people, parent] of rows(areas)) {
		const area = add(list(forms!), 'area', words(parent!))
		for (const word of list(people!)) if (!adjectives.has(word)) adjectives.set(word, area.id)
	}
	add(['washington state'], 'region', 'united states')
	for (const line of [...cities.trim().split('\n'), ...towns.trim().split('\n')]) {
		const [parent, rest] = line.split(': ')
		for (const entry of rest!.split(' ')) {
			const mark = entry[0] as keyof typeof LEVELS
			const level = LEVELS[mark] ?? 'city'
			const [first, others] = (mark in LEVELS ? entry.slice(1) : entry).split('=')
			add([words(first!), ...(others ? list(others) : [])], level, words(parent!))
		}
	}
	return { names, adjectives, byId }
}

function rows(table: string): string[][] {
	return table
		.trim()
		.split('\n')
		.map((line) => line.split('|'))
}

function list(forms: string): string[] {
	return forms === '' ? [] : forms.split(',').map(words)
}

function words(form: string): string {
	return form.replaceAll('_', ' ')
}

const built = build()

/** Names of places, lower case; "the peninsula" and its like only with their article. */
export const placeNames: ReadonlyMap<string, Known> = built.names

/** "ukrainian" → "ukraine". */
export const placeAdjectives: ReadonlyMap<string, string> = built.adjectives

/** Places by id. */
export const placesById: ReadonlyMap<string, Known> = built.byId

/** The first words of names, with the most words such a name has. */
export const placeOpeners: ReadonlyMap<string, number> = (() => {
	const longest = new Map<string, number>()
	for (const name of [...built.names.keys(), ...built.adjectives.keys()]) {
		const parts = name.split(' ')
		const first = parts[0] === 'the' ? parts[1]! : parts[0]!
		longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
	}
	return longest
})()
