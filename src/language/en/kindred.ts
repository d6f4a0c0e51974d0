import { affairs } from './kindred/affairs.js'
import { forms } from './kindred/forms.js'
import { names } from './kindred/names.js'
import { news } from './kindred/news.js'
import { pages } from './kindred/pages.js'
import { plain } from './kindred/plain.js'
import { world } from './kindred/world.js'
import { key, root } from './phrases.js'
import { synonyms } from './synonyms.js'

/** Stem to the matters it tells of: each line is one, by its number, for two may begin with one word. */
const kindred = new Map<string, string[]>()
const lines = [news, pages, affairs, world, plain, names, forms].flatMap((table) =>
	table.trim().split('\n')
)
lines.forEach((line, matter) => {
	for (const word of line.split(' ')) {
		const matters = kindred.get(key(word))
		if (matters) matters.push(String(matter))
		else kindred.set(key(word), [String(matter)])
	}
})

const seen = new Map<string, readonly string[]>()

/**
 * The matters that a stem may tell of, by name: two stems that share one often stand for each other.
 * Looser than synonyms, so only linking looks at them: an "analyst" for an "economist" is no divergence.
 */
export function mattersOf(stem: string): readonly string[] {
	let matters = seen.get(stem)
	if (!matters) {
		const word = root(stem)
		matters = [...(synonyms.groups.get(word) ?? []), ...(kindred.get(word) ?? [])]
		// A bound on the memory: hostile texts hold endless new words.
		if (seen.size > 50_000) seen.clear()
		seen.set(stem, matters)
	}
	return matters
}
