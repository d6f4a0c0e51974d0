import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { irregular } from './irregular.js'
import { spelling } from './spelling.js'

const known = new Map<string, string>()

/**
 * The Porter stem of a lower-case word, after irregular forms ("met" → "meet") and British
 * spellings ("emphasised" → "emphasized") are brought home.
 * Porter, M. F. (1980), An algorithm for suffix stripping. Program 14(3).
 */
export function stem(word: string): string {
	const before = known.get(word)
	if (before !== undefined) return before
	const plain = word.replace(/['’]s?$/, '').replace(/\.(?=\p{L}|$)/gu, '')
	const base = irregular.get(plain) ?? spelling(plain)
	const stemmed = /^[a-z]+$/.test(base) ? porter.stem(base) : base
	// A bound on the memory: hostile texts hold endless new words.
	if (known.size > 50_000) known.clear()
	known.set(word, stemmed)
	return stemmed
}
