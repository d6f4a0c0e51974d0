import { akin, type Frame, type Word } from './frame.js'
import { placed } from './placed.js'
import { type Phrase, phraseBefore } from './roles.js'

const BE = /^(is|are|was|were|be|been|being|'s|'re|stood|stands|stayed|remained)$/
const LEAVING =
	/^(withdraw|pull_out|pull_back|leave|depart|recall|vacate|quit|evacuate|flee|move_out|retreat|go_home|call_home)$/

/** "withdrew its envoy" / "the envoy was still at his desk": who is said to have gone is there. */
export function stillThere(x: Frame, y: Frame): [Word, Word] | undefined {
	const at = y.tokens.findIndex(({ lower }) => lower === 'still')
	const be = at > 0 && (BE.test(y.tokens[at - 1]!.lower) ? at - 1 : at + 1)
	if (!be || !BE.test(y.tokens[be]?.lower ?? '')) return undefined
	const behind = Math.max(at, be) + 1
	if (!/^(in|at|on|inside|there|here)$/.test(y.tokens[behind]?.lower ?? '')) return undefined
	const where = y.words.find((word) => word.from > behind && word.from < behind + 4)
	const who = phraseBefore(y, Math.min(at, be))
	if (!where || !who) return undefined
	for (const word of x.words) {
		if (!LEAVING.test(word.sense) || word.mode.denied || word.mode.open) continue
		const { theme, agent } = placed(x, word)
		if ([theme, agent].some((phrase) => phrase && akin(phrase.head, who.head))) return [word, where]
	}
	return undefined
}

const opposite: ReadonlyMap<string, string> = new Map([
	['up', 'down'],
	['down', 'up'],
	['on', 'off'],
	['off', 'on'],
	['in', 'out'],
	['out', 'in']
])

/** What may follow a small word that ends its clause. */
const CLOSES = /^([.,;]|when|while|as|at|before|after|by|for|during|and|but)?$/

/** "the barriers were up" / "the barriers were down". */
export function upOrDown(x: Frame, y: Frame): [Word, Word] | undefined {
	for (const p of states(x))
		for (const q of states(y))
			if (opposite.get(p.word.lower) === q.word.lower && (of(p.of, q.of) || of(q.of, p.of)))
				return [p.word, q.word]
	return undefined
}

/** "the barriers at the crossing", "the crossing's barriers". */
const of = (p: Phrase, q: Phrase) => q.words.some((word) => akin(word, p.head))

/** Small words that end a clause behind "is", with what they are said of. */
function states(frame: Frame): { word: Word; of: Phrase }[] {
	const { tokens } = frame
	return tokens.flatMap(({ lower }, i) => {
		if (!opposite.has(lower) || !BE.test(tokens[i - 1]?.lower ?? '')) return []
		if (!CLOSES.test(tokens[i + 1]?.lower ?? '')) return []
		const of = phraseBefore(frame, i - 1)
		const mode = frame.modes[i]
		if (!of || !mode || mode.denied || mode.open) return []
		const word = { key: lower, sense: lower, concepts: [lower], from: i, to: i + 1, mode, lower }
		return [{ of, word: { ...word, name: false, number: false } }]
	})
}
