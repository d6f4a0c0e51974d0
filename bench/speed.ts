/**
 * How long one warm pass over two accounts of about 300 words takes, new or seen before: `npx tsx bench/speed.ts`.
 * The accounts are of the corpus, repeated to length, so that what is timed is in the repository.
 */
import { readFileSync } from 'node:fs'
import { jsonFiles } from '../src/cli/files.js'
import { compare } from '../src/index.js'
import { type Account, eventSchema } from '../src/model/index.js'

const WORDS = 300
const WARM = 200
const RUNS = 100

const words = (text: string) => text.split(/\s+/).filter(Boolean).length
const pairs = jsonFiles('corpus').map((file) => {
	const { accounts } = eventSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
	return { file, accounts: accounts.slice(0, 2) }
})
const all = pairs.flatMap(({ accounts }) => accounts)
const long = [0, 1].map((side) =>
	upTo(
		side,
		all.filter((_, i) => i % 2 === side)
	)
)

/** The same accounts, so far down their texts that no sentence has stood there before. */
let shift = 0
const moved = () => {
	shift += 1
	return long.map((account) => ({ ...account, text: ' '.repeat(shift) + account.text }))
}

for (let i = 0; i < WARM; i++) compare(moved())
report('texts it has not seen', moved)
report('texts it has just seen, as while one is typed', () => long)

/** Times passes over what `make` gives, and prints the median. */
function report(what: string, make: () => Account[]): void {
	compare(make())
	const times = Array.from({ length: RUNS }, () => {
		const accounts = make()
		const start = performance.now()
		compare(accounts)
		return performance.now() - start
	}).sort((x, y) => x - y)
	const at = (share: number) => times[Math.floor(share * (RUNS - 1))]!.toFixed(1)
	console.log(
		`two accounts of ${long.map(({ text }) => words(text)).join(' and ')} words, ${RUNS} warm passes, ${what}: ` +
			`median ${at(0.5)} ms, 95 % within ${at(0.95)} ms`
	)
}

/** One account of about WORDS words: other events' sides are added until it is long enough. */
function upTo(side: number, parts: readonly Account[]): Account {
	const texts: string[] = []
	for (const { text } of parts) {
		const left = WORDS - words(texts.join(' '))
		if (left <= 0) break
		texts.push(
			text
				.split(/(?<=\s)/)
				.slice(0, left)
				.join('')
		)
	}
	return { ...parts[0]!, id: `side-${side}`, text: texts.join('\n\n') }
}
