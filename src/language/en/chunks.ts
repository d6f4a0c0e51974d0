import type { Pos, Token } from '../language.js'
import { irregular } from './irregular.js'

/** A noun phrase without what hangs on it. Tokens `[from, to)`; `left` takes in whose it is. */
export interface Chunk {
	left: number
	from: number
	to: number
	head: number
	owner?: Chunk
	/** What "and" joins it to. */
	also?: Chunk
	pronoun: boolean
}

const TIME =
	/^((mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|noon|midnight|dawn|yesterday|today|tomorrow|week|month|year)$/
/** Whether a word says when: nobody is called so. */
export const isTime = (lower: string): boolean =>
	TIME.test(lower) ||
	/^(hours?|minutes?|days?|weeks?|months?|years?|evenings?|nights?|march|april)$/.test(lower)
const PERSON = /^(he|she|it|they|him|her|them|we|us|i|me|you|himself|herself|itself|themselves)$/

/** The noun phrases of a sentence, in order. */
export function chunksOf(tokens: readonly Token[], tags: readonly Pos[]): Chunk[] {
	const found: Chunk[] = []
	let owner: Chunk | undefined
	for (let i = 0; i < tokens.length; ) {
		const { lower } = tokens[i]!
		if (owner && possessive(tokens, tags, i)) {
			i++
			continue
		}
		if (tags[i] === 'PRON' && PERSON.test(lower)) {
			found.push({ left: i, from: i, to: i + 1, head: i, pronoun: true })
			owner = undefined
			i++
			continue
		}
		const end = phraseEnd(tokens, tags, i)
		if (end === i) {
			owner = undefined
			i++
			continue
		}
		const head = headOf(tokens, tags, i, end)
		const made: Chunk = {
			left: owner?.left ?? i,
			from: i,
			to: end,
			head,
			pronoun: false,
			...(owner ? { owner } : {})
		}
		found.push(made)
		owner = possessive(tokens, tags, end) || /['’]s$/.test(tokens[head]!.lower) ? made : undefined
		i = end
	}
	return found
}

/** "the army 's", "the makers ' merger". */
const possessive = (tokens: readonly Token[], tags: readonly Pos[], i: number) =>
	(/^['’]s$/.test(tokens[i]?.lower ?? '') &&
		(!/^(VERB|AUX)$/.test(tags[i + 1] ?? '') ||
			(/(ed|en|ing)$/.test(tokens[i + 1]?.lower ?? '') && tags[i + 2] === 'NOUN'))) ||
	(/^['’]$/.test(tokens[i]?.lower ?? '') &&
		/s$/.test(tokens[i - 1]?.lower ?? '') &&
		/^(NOUN|ADJ|PROPN|NUM|VERB)$/.test(tags[i + 1] ?? ''))

/** Where the noun phrase that starts at `i` ends; `i` itself when none does. */
function phraseEnd(tokens: readonly Token[], tags: readonly Pos[], i: number): number {
	let to = i
	let nouns = 0
	for (; to < tokens.length; to++) {
		const tag = tags[to]!
		const { text } = tokens[to]!
		if (tag === 'NOUN' || tag === 'PROPN') {
			// "the lithium vein years earlier".
			const span = /^(years|months|weeks|days|hours|minutes)$/.test(tokens[to]!.lower)
			if (span && to > i && /^(earlier|later|before|after|ago)$/.test(tokens[to + 1]?.lower ?? ''))
				break
			// "on Thursday morning rebels were …": a time and what follows it are two.
			if (to > i && TIME.test(tokens[to - 1]!.lower) && !TIME.test(tokens[to]!.lower)) break
			nouns = to + 1
			continue
		}
		if (text === '-' && to > i && to + 1 < tokens.length) continue
		if (nouns > 0 && tag === 'NUM' && /^\d/.test(text)) {
			nouns = to + 1
			continue
		}
		if (nouns > 0 && nouns === to && tokens[to - 1]!.text !== '-') break
		if (tag === 'DET' && to === i) continue
		if (tag === 'ADJ' || tag === 'NUM') continue
		if (tag === 'ADV' && /^(ADJ|NOUN)$/.test(tags[to + 1] ?? '') && to > i) continue
		if (tag === 'VERB' && premodifier(tokens, tags, to, i)) continue
		break
	}
	return nouns
		? Math.max(nouns, i)
		: tags[i] === 'DET' && tags[i + 1] === 'ADJ' && !/^(NOUN|PROPN|ADJ)$/.test(tags[i + 2] ?? '')
			? i + 2
			: i
}

/** "the leaked cable", "disputed waters": a participle that marks a noun. */
function premodifier(tokens: readonly Token[], tags: readonly Pos[], i: number, start: number) {
	if (!/(ed|ing|en)$/.test(tokens[i]!.lower) && !irregular.has(tokens[i]!.lower)) return false
	if (!/^(NOUN|ADJ|PROPN)$/.test(tags[i + 1] ?? '')) return false
	if (i > start) return true
	if (/^(PART|DET)$/.test(tags[i - 1] ?? '') && tokens[i - 1]!.lower !== 'to') return true
	return tags[i - 1] === 'ADP' && /ed$/.test(tokens[i]!.lower)
}

/** The last noun; of "tram 5" and "engineer Ryo Abe" the last as well. */
function headOf(tokens: readonly Token[], tags: readonly Pos[], from: number, to: number): number {
	for (let i = to - 1; i >= from; i--)
		if (/^(NOUN|PROPN)$/.test(tags[i]!) && tokens[i]!.text !== '-') return i
	return to - 1
}
