import { orderWords } from '../../language/en/moments.js'
import type { Side, Value } from './detector.js'
import { type Frame, same, type Word } from './frame.js'

/** "the day before the vote", "after the hurricane had come ashore": a happening told by another. */
interface Order {
	way: number
	/** What it is before or after. */
	words: readonly Word[]
	from: number
	to: number
}

/** How many words behind "before" may name what it is before. */
const NAMES = 3

/** Two orders that exclude each other: one side puts it before what the other puts it after. */
export function otherOrder(a: Side, x: Frame, b: Side, y: Frame): [Value, Value] | undefined {
	for (const p of orders(x))
		for (const q of orders(y)) {
			if (p.way === q.way) continue
			const shared = p.words.some((word) => q.words.some((other) => same(word, other)))
			if (shared) return [value(a, x, p), value(b, y, q)]
		}
	return undefined
}

function orders(frame: Frame): Order[] {
	const { tokens } = frame
	return tokens.flatMap(({ lower }, i) => {
		const way = orderWords.get(lower)
		if (way === undefined || frame.modes[i]?.denied) return []
		if (/^(not|never|until)$/.test(tokens[i - 1]?.lower ?? '')) return []
		const comma = tokens.findIndex(({ text }, at) => at > i && /^[,;:]$/.test(text))
		const end = comma < 0 ? tokens.length : comma
		const words = frame.words
			.filter((word) => word.from > i && word.to <= end && !word.number)
			.slice(0, NAMES)
		return words.length === 0 ? [] : [{ way, words, from: i, to: words[words.length - 1]!.to }]
	})
}

const value = ({ account }: Side, { tokens }: Frame, { from, to }: Order): Value => {
	const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
	return { value: account.text.slice(start, end), start, end }
}
