import type { Token } from '../../language/language.js'
import type { Frame, Word } from './frame.js'

/** A run of tokens that names somebody or something, and its last word. */
export interface Phrase {
	from: number
	to: number
	head: Word
	words: readonly Word[]
}

/** A deed or state of a clause, and who takes which part in it. */
export interface Predicate {
	word: Word
	passive: boolean
	/** Who does it: the subject, or what follows "by". */
	agent?: Phrase
	/** To whom it is done: the object, or the subject of a passive. */
	patient?: Phrase
	/** What hangs on it by a preposition. */
	obliques: { preposition: string; phrase: Phrase }[]
}

const cache = new WeakMap<Frame, Predicate[]>()

/** The predicates of a frame with their parts, read off the order of words. */
export function predicates(frame: Frame): Predicate[] {
	let all = cache.get(frame)
	if (!all) {
		all = []
		for (const word of frame.words) {
			if (!predicative(frame, word)) continue
			const found = read(frame, word, all)
			if (found) all.push(found)
		}
		cache.set(frame, all)
	}
	return all
}

const BE = /^(is|are|was|were|be|been|being|'s|'re|get|got|remain|remained|remains|stay|stayed)$/
const DETERMINER =
	/^(a|an|the|its|his|her|their|our|my|your|this|these|those|no|any|all|both|some)$/

/** Whether a word may be what the clause says: a verb, or an adjective after "is". */
function predicative(frame: Frame, word: Word): boolean {
	const { tokens } = frame
	const token = tokens[word.from]!
	const before = tokens[word.from - 1]
	const after = tokens[word.to]
	if (before && DETERMINER.test(before.lower)) return false
	if (capital(token) && before) return false
	if (token.pos === 'VERB') return !(before?.pos === 'ADJ' && after?.pos === 'NOUN')
	if (token.pos === 'ADJ') return afterBe(tokens, word.from) || /ing$/.test(token.lower)
	// "a man smoking on a porch".
	if (/ing$/.test(token.lower) && token.pos === 'NOUN' && before?.pos === 'NOUN')
		return after?.pos !== 'NOUN'
	if (/ing$/.test(token.lower) && token.pos === 'NOUN' && DETERMINER.test(after?.lower ?? ''))
		return before?.pos !== 'ADJ'
	// The tagger reads "troops retook the town" as three nouns.
	return (
		token.pos === 'NOUN' &&
		before !== undefined &&
		/^(NOUN|PROPN|PRON)$/.test(before.pos) &&
		after !== undefined &&
		(DETERMINER.test(after.lower) || (/ed$/.test(token.lower) && after.pos === 'ADP'))
	)
}

const capital = (token: Token) => /^\p{Lu}\p{Ll}/u.test(token.text)

function afterBe(tokens: readonly Token[], i: number): boolean {
	for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
		const { lower, pos } = tokens[j]!
		// The "'s" of a possessor is none.
		if (BE.test(lower) && (pos !== 'PART' || lower !== "'s")) return true
		if (pos !== 'ADV' && pos !== 'PART' && pos !== 'AUX' && lower !== 'not') return false
	}
	return false
}

function read(frame: Frame, word: Word, earlier: readonly Predicate[]): Predicate | undefined {
	const { tokens } = frame
	const token = tokens[word.from]!
	const passive =
		(afterBe(tokens, word.from) && !/ing$/.test(token.lower) && token.pos !== 'ADJ') ||
		tokens[word.to]?.lower === 'by'
	const subject = phraseBefore(frame, word.from) ?? inherited(tokens, word, earlier)
	// "three people arrested when …": a participle behind its noun is done to it.
	const reduced =
		!passive &&
		/ed$/.test(token.lower) &&
		word.to - word.from === 1 &&
		/^(NOUN|PROPN)$/.test(tokens[word.from - 1]?.pos ?? '') &&
		/^(when|in|on|at|after|during|for|by|over|from|with|under)$/.test(
			tokens[word.to]?.lower ?? ''
		) &&
		earlier.length > 0
	const object = passive || tokens[word.from]!.pos === 'ADJ' ? undefined : nominal(frame, word.to)
	const obliques = after(frame, object ? object.to : word.to)
	const by = obliques.find((oblique) => oblique.preposition === 'by')?.phrase
	if (reduced) return { word, passive: true, patient: subject, agent: by, obliques }
	return passive
		? { word, passive, agent: by, patient: subject, obliques }
		: { word, passive, agent: subject, patient: object, obliques }
}

/** "…, and doubled the dividend": the subject of the verb it is joined to. */
function inherited(
	tokens: readonly Token[],
	word: Word,
	earlier: readonly Predicate[]
): Phrase | undefined {
	const last = earlier[earlier.length - 1]
	if (!last) return undefined
	const between = tokens.slice(last.word.to, word.from)
	if (!between.some((token) => token.pos === 'CCONJ' || token.text === ',' || token.lower === 'to'))
		return undefined
	return last.passive ? last.patient : last.agent
}

/** The noun phrase, with what hangs on it by "of" and the like, that ends before token `i`. */
export function phraseBefore(frame: Frame, i: number): Phrase | undefined {
	const { tokens } = frame
	let to = i
	while (
		to > 0 &&
		/^(AUX|ADV|PART)$/.test(tokens[to - 1]!.pos) &&
		!/^['’]s?$/.test(tokens[to - 1]!.lower)
	)
		to--
	if (/^(who|which|that)$/.test(tokens[to - 1]?.lower ?? '')) to--
	if (tokens[to - 1]?.text === ',') to--
	const last = tokens[to - 1]
	if (!last || last.pos === 'ADP' || (last.pos === 'VERB' && !capital(last))) return undefined
	let from = to
	while (from > 0 && part(tokens, from - 1)) from--
	while (from < to && tokens[from]!.pos === 'ADP' && tokens[from]!.lower !== 'of') {
		// "On Thursday government troops …": the opening adverbial is no subject.
		const next = frame.words.find((word) => word.from > from)
		from = next ? Math.min(to, next.to) : to
	}
	return phrase(frame, from, firstPreposition(frame, from, to), to)
}

/** Where the head of a phrase must have come: "none of the four climbers | in the cave". */
function firstPreposition({ tokens, words }: Frame, from: number, to: number): number {
	for (let j = from + 1; j < to; j++)
		if (tokens[j]!.pos === 'ADP' && words.some((w) => w.from >= from && w.to <= j)) return j
	return to
}

function part(tokens: readonly Token[], i: number): boolean {
	const { pos, lower, text } = tokens[i]!
	if (/^(NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(pos)) return !/^(who|which|that)$/.test(lower)
	if (pos === 'VERB') return i > 0 && capital(tokens[i]!)
	if (pos === 'PART') return /^['’]s?$/.test(lower)
	if (/^['’]s?$/.test(lower)) return true
	if (pos === 'ADP') return /^(of|in|at|from|for|on|to|by)$/.test(lower)
	return text === '-' || (pos === 'CCONJ' && lower === 'and' && tokens[i + 1]?.pos !== 'VERB')
}

/** The noun phrase that starts at token `i`, adverbs before it passed over. */
function nominal(frame: Frame, i: number): Phrase | undefined {
	const { tokens } = frame
	let from = i
	while (from < tokens.length && tokens[from]!.pos === 'ADV') from++
	// "of falsifying the accounts": a deed stands where a thing would.
	let to = from + +(/ing$/.test(tokens[from]?.lower ?? '') && tokens[from]!.pos === 'VERB')
	const participle = (at: number) =>
		at > from &&
		tokens[at]!.pos === 'VERB' &&
		/(ed|en|wn)$/.test(tokens[at]!.lower) &&
		tokens[at - 1]!.pos === 'DET' &&
		tokens[at + 1]?.pos === 'NOUN'
	while (to < tokens.length && (part(tokens, to) || participle(to)) && tokens[to]!.pos !== 'ADP') {
		if (to > from && DETERMINER.test(tokens[to]!.lower) && tokens[to - 1]!.pos !== 'DET') break
		to++
	}
	return phrase(frame, from, to, to)
}

/** Prepositions and their noun phrases from token `i` on, up to the next clause. */
function after(frame: Frame, i: number): Predicate['obliques'] {
	const { tokens } = frame
	const found: Predicate['obliques'] = []
	for (let j = i; j < tokens.length; j++) {
		const { pos, lower, text } = tokens[j]!
		if (/^[;:,]$/.test(text) || /^(but|who|which|when|while|after|before|because)$/.test(lower))
			break
		if (pos !== 'ADP' && lower !== 'to') continue
		const object = nominal(frame, j + 1)
		if (object) {
			found.push({ preposition: lower, phrase: object })
			j = object.to - 1
		}
	}
	return found
}

function phrase(frame: Frame, from: number, headEnd: number, to: number): Phrase | undefined {
	const words = frame.words.filter((word) => word.from >= from && word.to <= to)
	const heads = words.filter((word) => word.to <= headEnd)
	const last = heads[heads.length - 1]
	// "thousands of women", "a range of topics": the thing counted is meant.
	const head =
		last && partitive.has(last.key) && frame.tokens[last.to]?.lower === 'of'
			? words[words.length - 1]
			: (last ?? words[words.length - 1])
	return head ? { from, to, head, words } : undefined
}

/** Words for a share or number of what follows "of". */
export const partitive: ReadonlySet<string> = new Set(
	'thousand hundr dozen million rang varieti number type kind sort group seri set lot major part member pair coupl score host bulk rest column convoi fleet squad wave string handful swath'.split(
		' '
	)
)
