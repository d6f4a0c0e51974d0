import { diffWords as diff } from 'diff'

/** A run of words: in both texts, or only in the second (`added`) or the first (`removed`). */
export interface WordChange {
	value: string
	added?: true
	removed?: true
}

/** Beyond this many edits two texts are simply different, and showing how would cost too much. */
const MOST_EDITS = 400

/** What changes, word by word, from `a` to `b`. Joined without `added`, the values are `a`. */
export function diffWords(a: string, b: string): WordChange[] {
	const changes = diff(a, b, { maxEditLength: MOST_EDITS })
	if (!changes) return [{ value: a, removed: true } as const, { value: b, added: true } as const]
	return changes.map(({ value, added, removed }) => ({
		value,
		...(added ? { added: true as const } : {}),
		...(removed ? { removed: true as const } : {})
	}))
}
