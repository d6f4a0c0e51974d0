/** Where links go wrong, by type: what a better splitter, a wider lexicon or a better judge could mend. */
import { coveredUnits, crossings, goldPairs, type Measured, pairOf } from '../src/evaluate/cover.js'
import type { GoldEvent } from '../src/evaluate/index.js'
import { tag } from '../src/language/en/tagger.js'

const CORE = ['agrees', 'diverges']

/** The types, in the order in which they are printed; a pair of units is of the first that fits. */
const types = {
	coarse: 'wrong: another part of a claim that is rightly linked',
	related: 'wrong: annotated as related, not as the same',
	other: 'wrong: another matter',
	linked: 'missed: linked as related only',
	wordless: 'missed: no content word in common',
	worded: 'missed: some words in common'
} as const

type Type = keyof typeof types

/** Pairs of units that are linked wrongly, or agreed on by the annotators and not found, by type. */
export function linkErrors({ gold }: GoldEvent, comparison: Measured): Map<Type, number> {
	const accountOf = new Map(gold.units.map(({ id, account }) => [id, account]))
	const words = new Map(gold.units.map(({ id, quote }) => [id, contentOf(quote)]))
	const covered = coveredUnits(gold.units, comparison.claims)
	const right = goldPairs(gold, CORE)
	const near = goldPairs(gold, ['related'])
	const found = new Map<string, boolean>()
	const weak = new Set<string>()
	for (const { a, b, relation } of comparison.links) {
		const keys = crossings(covered.get(a), covered.get(b), accountOf)
		const partly = keys.some((key) => right.has(key))
		for (const key of keys)
			if (CORE.includes(relation)) found.set(key, partly || found.get(key) === true)
			else weak.add(key)
	}
	const counts = new Map<Type, number>()
	const count = (type: Type) => counts.set(type, (counts.get(type) ?? 0) + 1)
	for (const [key, partly] of found)
		if (!right.has(key)) count(partly ? 'coarse' : near.has(key) ? 'related' : 'other')
	for (const key of goldPairs(gold, CORE, { agreed: true })) {
		if (found.has(key)) continue
		const [x, y] = pairOf(key).map((id) => words.get(id)!)
		const common = [...x!].some((word) => y!.has(word))
		count(weak.has(key) ? 'linked' : common ? 'worded' : 'wordless')
	}
	return counts
}

/** Stems of a text's content words. */
const contentOf = (text: string) =>
	new Set(tag(text).flatMap(({ stem, stop }) => (stop || stem === '' ? [] : [stem])))

/** The counts of all events, a line for each type. */
export function renderErrors(all: readonly Map<Type, number>[]): string {
	const lines = Object.entries(types).map(([type, name]) => {
		const sum = all.reduce((total, counts) => total + (counts.get(type as Type) ?? 0), 0)
		return `${String(sum).padStart(4)}  ${name}`
	})
	return ['Link errors by type (pairs of annotated units)', ...lines, ''].join('\n')
}
