import type { Act } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'
import type { Cast } from './people.js'
import type { Cue } from './types.js'

const sourceNouns = /^(words|views?|opinion)$/

/** "According to Roe, …", "in the words of Roe, …", "in her view, …". */
export function accordingTo(tokens: readonly Token[], i: number, cast: Cast): Cue | undefined {
	const { lower } = tokens[i]!
	if (lower !== 'according' && lower !== 'in' && lower !== 'from') return undefined
	const from = behindSource(tokens, i)
	const act: Act = { act: 'states', speech: true, relays: true, certainty: 0.85 }
	const cue = { index: i, act, own: true, backward: i > 0, nested: false }
	if (from === 0) return inOnesWords(tokens, i, cast, cue)
	const phrase: Token[] = []
	for (let j = from; j < tokens.length; j++) {
		if (/^[,;:—–.]$/.test(tokens[j]!.text) || /^(that|how)$/.test(tokens[j]!.lower)) break
		const told = tokens[j]!.pos === 'VERB' && !/^\p{Lu}/u.test(tokens[j]!.text)
		const noun = tokens[j - 1]!.pos === 'ADV' ? tokens[j - 2] : tokens[j - 1]
		if (j > from && told && noun?.pos !== 'DET') {
			// "the lawsuit Roe filed": who filed it is no part of it.
			const last = phrase.findLastIndex(({ pos, text }) => pos === 'NOUN' && /^\p{Ll}/u.test(text))
			if (last >= 0) phrase.length = last + 1
			break
		}
		phrase.push(tokens[j]!)
	}
	const made = tokens[from + phrase.length]
	const agent = made && makes.test(made.lower) ? agentOf(tokens, from + phrase.length) : []
	const speakers = cast.speakers(agent.length > 0 ? agent : phrase, 'as source')
	return speakers.length > 0 ? { ...cue, speakers } : undefined
}

/** What is done to figures by who answers for them, and not by who saw them. */
const makes =
	/^(compiled|published|released|collected|gathered|prepared|conducted|issued|commissioned|drawn)$/

/** "compiled by the opposition", "was condemned by Roe": who does what the participle before tells. */
export function agentOf(tokens: readonly Token[], verb: number): Token[] {
	const by = tokens.findIndex(({ lower }, n) => n > verb && n < verb + 5 && lower === 'by')
	if (by < 0 || tokens.slice(verb, by).some(({ text }) => /^[,;.]$/.test(text))) return []
	let to = by + 1
	const goesOn = ({ pos, lower }: Token) =>
		/^(NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(pos) || /^['’]s?$/.test(lower)
	while (to < tokens.length && goesOn(tokens[to]!)) to++
	return tokens.slice(by + 1, to)
}

/** The token behind "according to", "in the words of"; 0 where there is no such phrase. */
function behindSource(tokens: readonly Token[], i: number): number {
	// "the inquiry heard from Roe", "they learned from Roe that".
	if (tokens[i]!.lower === 'from')
		return /^(heard|hear|hears|learned|learnt|learn)$/.test(tokens[i - 1]?.lower ?? '') ? i + 1 : 0
	const [first, second, third, fourth] = tokens.slice(i, i + 4).map((token) => token.lower)
	if (first === 'according' && second === 'to') return i + 2
	const words = first === 'in' && second === 'the' && sourceNouns.test(third ?? '')
	return words && fourth === 'of' ? i + 4 : 0
}

/** "In her words, …". */
function inOnesWords(
	tokens: readonly Token[],
	i: number,
	cast: Cast,
	cue: Omit<Cue, 'speakers'>
): Cue | undefined {
	const whose = tokens[i + 1]
	if (tokens[i]!.lower !== 'in' || !whose || !sourceNouns.test(tokens[i + 2]?.lower ?? ''))
		return undefined
	const pronoun = { his: 'he', her: 'she', their: 'they' }[whose.lower]
	const speakers = pronoun ? cast.speakers([{ ...whose, lower: pronoun }]) : []
	return speakers.length > 0 ? { ...cue, speakers } : undefined
}
