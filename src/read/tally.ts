import { actOf } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'
import { finite } from './finite.js'

type Count = (from: number, to: number) => number

/** How many tokens of a sort stand between two places of a sentence. */
export interface Tally {
	content: Count
	verb: Count
	finite: Count
	number: Count
	name: Count
	comma: Count
	quote: Count
	open: Count
	close: Count
	/** The act of the last verb before a token, if it is one of saying. */
	lastAct(before: number): string | undefined
}

/** Counts a sentence once, so that every place in it is judged at the same cost, however long it is. */
export function tallyOf(tokens: readonly Token[]): Tally {
	const counts = (test: (token: Token, i: number) => boolean): Count => {
		const upTo = [0]
		for (let i = 0; i < tokens.length; i++) upTo.push(upTo[i]! + +test(tokens[i]!, i))
		return (from, to) => upTo[Math.max(from, to)]! - upTo[from]!
	}
	const marks = (...of: string[]) => counts(({ text }) => of.includes(text))
	const acts: (string | undefined)[] = [undefined]
	for (const { pos, stem } of tokens) acts.push(pos === 'VERB' ? actOf(stem, [])?.act : acts.at(-1))
	return {
		content: counts(({ stop }) => !stop),
		verb: counts(({ pos }) => pos === 'VERB'),
		finite: counts((_, i) => finite(tokens, i)),
		number: counts(({ pos }) => pos === 'NUM'),
		name: counts(({ pos }) => pos === 'PROPN'),
		comma: marks(','),
		quote: marks('"', '“', '”'),
		open: marks('('),
		close: marks(')'),
		lastAct: (before) => acts[before]
	}
}
