import { timeWords } from '../../language/en/days.js'
import type { Frame, Word } from './frame.js'
import { type Phrase, type Predicate, partitive, phraseBefore, predicates } from './roles.js'
import { partsOf } from './slots.js'

/** Where a word stands among the parts of its clause. */
export interface Placed {
	theme?: Phrase
	agent?: Phrase
	predicate?: Predicate
}

/** What a word is said of, and by whose doing. */
export function placed(frame: Frame, word: Word): Placed {
	const all = predicates(frame)
	const own = all.find((p) => p.word === word)
	if (own) {
		const agent = grown(frame, own.agent) ?? (own.passive ? undefined : carriedOf(frame, own))
		const patient = grown(frame, bare(frame, timeless(own.patient)) ?? behindParticle(own))
		const theme =
			patient ?? shortOf(own) ?? (own.passive ? undefined : agent) ?? beforeVerb(frame, word)
		return { theme, agent: theme === agent ? undefined : agent, predicate: own }
	}
	const holder = all.find((p) => p.patient?.head === word)
	// "called the decree unlawful", "found the wall breached": said of the noun before it.
	const state = holder?.patient && /^(ADJ|VERB)$/.test(frame.tokens[word.from]!.pos)
	const object = state ? without(holder.patient!, word) : undefined
	if (object) return { theme: object }
	// "contained no asbestos", "gave no promise": a thing that another has, holds or gives.
	if (holder) return { theme: grown(frame, holder.agent), predicate: holder }
	return {
		theme:
			beforeVerb(frame, word) ??
			stateOf(frame, word) ??
			marked(frame, word) ??
			declared(frame, word) ??
			partsOf(frame, word).theme
	}
}

/** "rose overnight": when it was done is nothing that it was done to. */
const timeless = (phrase: Phrase | undefined): Phrase | undefined =>
	phrase?.words.every(({ lower }) => timeWords.has(lower)) ? undefined : phrase

/** "turned down the offer": the object of a verb and its particle. */
const behindParticle = ({ word, passive, obliques }: Predicate): Phrase | undefined =>
	passive
		? undefined
		: obliques.find(({ preposition }) => word.sense.endsWith(`_${preposition}`))?.phrase

/** "ran out of fuel": of the fuel. */
const shortOf = ({ word, obliques }: Predicate): Phrase | undefined =>
	/^(run_out|run_short|run_low|short|out_of)$/.test(word.sense)
		? obliques.find(({ preposition }) => preposition === 'of' || preposition === 'on')?.phrase
		: undefined

/** A phrase without what belongs to its verb: "called its ambassador home", "set foot". */
function bare(frame: Frame, phrase: Phrase | undefined): Phrase | undefined {
	if (!phrase || phrase.head.sense === '') return undefined
	const { pos } = frame.tokens[phrase.head.from]!
	const loose = /^(home|back|open|shut|alive|free)$/.test(phrase.head.lower) || pos === 'ADJ'
	return loose ? (without(phrase, phrase.head) ?? phrase) : phrase
}

function without(phrase: Phrase, word: Word): Phrase | undefined {
	const words = phrase.words.filter((other) => other.to <= word.from)
	const head = words.at(-1)
	return head && { from: phrase.from, to: head.to, head, words }
}

/** "the fire is under control", "was heard behind closed doors": said of the subject before the verb. */
function stateOf(frame: Frame, word: Word): Phrase | undefined {
	const joint = frame.tokens.slice(Math.max(0, word.from - 3), word.from)
	if (!joint.some(({ pos }) => pos === 'ADP')) return undefined
	for (let i = word.from - 1; i >= Math.max(0, word.from - 5); i--) {
		const { pos, lower } = frame.tokens[i]!
		const deed = predicates(frame).find((p) => p.word.from === i)
		if (deed) return grown(frame, deed.patient ?? deed.agent)
		if (pos === 'AUX' && /^(is|are|was|were|be|been|'s|'re)$/.test(lower))
			return grown(frame, phraseBefore(frame, i))
	}
	return undefined
}

/** "declared the warrant for searching the villa void": said of what was declared. */
function declared(frame: Frame, word: Word): Phrase | undefined {
	if (frame.tokens[word.from]!.pos !== 'ADJ' || frame.words.at(-1) !== word) return undefined
	const deed = predicates(frame).find(
		(p) => p.word.from < word.from && declaring.test(p.word.key) && p.patient
	)
	if (deed) return grown(frame, deed.patient)
	// Who declared it may be left aside as who tells it.
	if (predicates(frame).some((p) => p.word.from < word.from && p.word.to > 1)) return undefined
	const end = frame.tokens.findIndex(({ pos }, i) => i > 0 && pos === 'ADP')
	const words = frame.words.filter(({ to }) => to <= (end < 0 ? word.from : end))
	const head = words.at(-1)
	return head && { from: words[0]!.from, to: head.to, head, words }
}

const declaring =
	/^(declar|pronounc|call|find|rule|hold|judg|deem|leav|leave|render|make|consid|label|term)$/

/** "a lower property levy": the noun that an adjective stands before. */
function marked(frame: Frame, word: Word): Phrase | undefined {
	if (frame.tokens[word.from]!.pos !== 'ADJ') return undefined
	const words: Word[] = []
	for (let i = word.to; /^(NOUN|PROPN)$/.test(frame.tokens[i]?.pos ?? ''); i++) {
		const next = frame.wordAt(i)
		if (next && !words.includes(next)) words.push(next)
	}
	const head = words.at(-1)
	return head && { from: word.to, to: head.to, head, words }
}

/** "talks remain suspended", "were pulled alive": what a state is said of has a part in the verb before it. */
function beforeVerb(frame: Frame, word: Word): Phrase | undefined {
	const verb = predicates(frame).find((p) => p.word.to === word.from)
	if (!verb) return undefined
	const state = frame.tokens[word.from]!.pos === 'ADJ' || copulas.test(verb.word.key)
	const patient = verb.patient?.head === word ? without(verb.patient, word) : verb.patient
	return state ? grown(frame, patient ?? verb.agent) : undefined
}

const copulas = /^(remain|stai|keep|becom|seem|appear|look|prove|go|get|turn|stand|lie)$/

/** A phrase with what it is of: "infections with the fever", "the charge of theft". */
function grown(frame: Frame, phrase: Phrase | undefined): Phrase | undefined {
	if (!phrase) return undefined
	const { tokens, words } = frame
	const joint = tokens[phrase.from - 1]
	const noun = words.find((word) => word.to === phrase.from - 1)
	if (joint?.pos === 'ADP' && noun && /^(NOUN|PROPN)$/.test(tokens[noun.from]!.pos))
		return { from: noun.from, to: phrase.to, head: noun, words: [noun, ...phrase.words] }
	if (tokens[phrase.to]?.lower !== 'of') return phrase
	let to = phrase.to + 1
	while (/^(DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[to]?.pos ?? '')) to++
	const of = words.filter((word) => word.from > phrase.to && word.to <= to)
	const counted = partitive.has(phrase.head.key) ? of.at(-1) : undefined
	if (counted) return { from: phrase.from, to, head: counted, words: of }
	return { ...phrase, words: [...phrase.words, ...of] }
}

/** The subject that the sentence's first half lends to its second. */
function carriedOf(frame: Frame, own: Predicate): Phrase | undefined {
	const head = frame.carried.at(-1)
	if (!head || predicates(frame)[0] !== own) return undefined
	return { from: -1, to: -1, head, words: frame.carried }
}
