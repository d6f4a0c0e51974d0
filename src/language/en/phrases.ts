import { stem } from './stem.js'

/** Words and phrases that stand for one concept. */
export interface Phrasebook {
	/** Stem, or stems joined by "_", to the names of the groups it stands in. */
	groups: ReadonlyMap<string, readonly string[]>
	/** Phrases by their first stem, longest first. */
	phrases: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Reads a table: a group each line, its first entry its name, phrases joined by "_". */
export function phrasebook(table: string): Phrasebook {
	const groups = new Map<string, string[]>()
	const phrases = new Map<string, string[][]>()
	for (const line of table.trim().split('\n')) {
		const entries = line.trim().split(/\s+/)
		const name = key(entries[0]!)
		for (const entry of entries) {
			const stems = stemsOf(entry)
			const known = stems.join('_')
			const list = groups.get(known)
			if (!list) groups.set(known, [name])
			else if (!list.includes(name)) list.push(name)
			if (stems.length > 1) addPhrase(phrases, stems)
		}
	}
	return { groups, phrases }
}

/** Adds a phrase, keeping the longest first. */
export function addPhrase(phrases: Map<string, string[][]>, stems: string[]): void {
	const list = phrases.get(stems[0]!) ?? []
	if (!list.some((other) => other.join('_') === stems.join('_'))) list.push(stems)
	list.sort((a, b) => b.length - a.length)
	phrases.set(stems[0]!, list)
}

/** Stems of an entry, its articles left out as they are when phrases are looked for. */
export const stemsOf = (entry: string): string[] => entry.split('_').map((word) => root(stem(word)))

/** Porter keeps "boycott" and makes "boycotted" "boycot": one end for both. */
export function root(stem: string): string {
	const last = stem.at(-1)
	const twice = last !== undefined && last === stem.at(-2) && /[^aeiou\W]/.test(last)
	return twice ? stem.slice(0, -1) : stem
}

/** One key of an entry. */
export const key = (entry: string): string => stemsOf(entry).join('_')

/** The keys of the entries of a text, separated by white space. */
export const keys = (text: string): ReadonlySet<string> =>
	new Set(text.trim().split(/\s+/).map(key))
