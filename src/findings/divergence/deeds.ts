import { doers, lightVerbs, sayingDeeds } from '../../language/en/parts.js'
import { sortsOfThing } from '../../language/en/sorts.js'
import { type Frame, same, type Word } from './frame.js'
import { type Phrase, predicates } from './roles.js'
import { apart } from './slots.js'

/** Something done, with its doer. */
export interface Deed {
	word: Word
	doer: Phrase
	/** What or whom it is done to, and what else hangs on it. */
	to: readonly Phrase[]
	theme?: Phrase
	/** The words say that it was this doer and no other: "it was X who", "came from X". */
	only: boolean
	/** Told in a noun: "gave the order", "at his request". */
	noun: boolean
	/** Named behind "by" alone; the list may go on. */
	byName?: boolean
}

/** Everything that a frame says somebody did, in verbs and in nouns. */
export function deedsOf(frame: Frame): Deed[] {
	const found: Deed[] = []
	for (const { word, agent, patient, obliques } of predicates(frame)) {
		const to = [...(patient ? [patient] : []), ...obliques.map(({ phrase }) => phrase)]
		if (!agent) continue
		const noun = /_/.test(word.key)
		const deed = { word, doer: agent, to, theme: patient, only: cleft(frame, word), noun }
		found.push({ ...deed, doer: deed.only ? (cleftDoer(frame, word) ?? agent) : agent })
		if (lightVerbs.has(word.key) && patient)
			found.push({ ...deed, word: patient.head, theme: undefined, noun: true })
	}
	return [...found, ...source(frame), ...owned(frame), ...authored(frame)]
}

/** "It was Reyl, not the club, who broke off …". */
function cleft(frame: Frame, word: Word): boolean {
	if (!frame.tokens.some(({ lower }) => lower === 'it')) return false
	const before = frame.tokens.slice(0, word.from).map(({ lower }) => lower)
	const who = Math.max(before.lastIndexOf('who'), before.lastIndexOf('that'))
	const it = before.indexOf('it')
	return it >= 0 && who > it && /^(was|is)$/.test(before[it + 1] ?? '') && word.from - who < 5
}

function cleftDoer(frame: Frame, word: Word): Phrase | undefined {
	const it = frame.tokens.findIndex(({ lower }) => lower === 'it')
	const end = frame.tokens.findIndex(
		({ text, lower }, i) => i > it + 1 && (text === ',' || lower === 'who' || lower === 'that')
	)
	const words = frame.words.filter((w) => w.from > it + 1 && w.to <= Math.min(end, word.from))
	const head = words.at(-1)
	return head && { from: head.from, to: head.to, head, words }
}

/** "The assurance came from its owner, Novagen"; "their counsel came with an offer". */
function source(frame: Frame): Deed[] {
	const come = frame.words.find(({ key }) => /^(come|stem|origin)$/.test(key))
	if (!come) return []
	const says = (word: Word) =>
		sayingDeeds.has(word.key) || word.concepts.some((concept) => sayingDeeds.has(concept))
	const noun = (word: Word) => frame.tokens[word.from]!.pos !== 'VERB' && says(word)
	const said = frame.words.find((word) => word.to <= come.from && noun(word))
	const from = frame.tokens.findIndex(({ lower }, i) => i >= come.to && lower === 'from')
	if (said && from > 0 && from - come.to < 8) {
		const behind = frame.words.filter((word) => word.from > from && word.from < from + 9)
		const named = behind.filter(({ name }) => name)
		const words = named.length > 0 ? named : behind.slice(0, 2)
		const head = words.at(-1)
		if (!head) return []
		const doer: Phrase = { from: words[0]!.from, to: head.to, head, words }
		return [{ word: said, doer, to: [], only: true, noun: true }]
	}
	const deed = predicates(frame).find(({ word }) => word === come)
	const brought = deed?.obliques.find(
		({ preposition, phrase }) => preposition === 'with' && noun(phrase.head)
	)
	if (!deed?.agent || !brought) return []
	return [{ word: brought.phrase.head, doer: deed.agent, to: [], only: false, noun: true }]
}

/** "a film directed by Oliver Stone": whoever a participle names behind "by". */
function authored(frame: Frame): Deed[] {
	const found: Deed[] = []
	for (const [i, token] of frame.tokens.entries()) {
		if (token.lower !== 'by') continue
		const word = frame.wordAt(i - 1)
		const start = frame.tokens[i + 1]?.pos === 'DET' ? i + 2 : i + 1
		const doer = frame.words.filter((w) => w.from > i && w.name && run(frame, start, w.to))
		const head = doer.at(-1)
		if (!word || !head) continue
		if (frame.tokens[word.from]!.pos !== 'VERB' && !sortsOfThing.has(word.key)) continue
		const phrase: Phrase = { from: i + 1, to: head.to, head, words: doer }
		found.push({ word, doer: phrase, to: [], only: false, noun: true, byName: true })
	}
	return found
}

/** "at Korama's request", "was Ferrand's own idea", "the forecast was the governor's". */
function owned(frame: Frame): Deed[] {
	const found: Deed[] = []
	const { tokens, words } = frame
	for (let i = 1; i < tokens.length; i++) {
		// The tagger splits "Ferrand's" mostly, not always.
		const glued = /\p{L}['’]s$/u.test(tokens[i]!.text)
		if (!glued && !/^['’]s?$/.test(tokens[i]!.lower)) continue
		const owner = words.filter(
			(word) => word.to <= i + +glued && word.to > i - 4 && run(frame, word.to, i)
		)
		const head = owner.at(-1)
		if (!head) continue
		const doer: Phrase = { from: owner[0]!.from, to: i, head, words: owner }
		const is = tokens
			.slice(Math.max(0, doer.from - 3), doer.from)
			.some(({ lower }) => lower === 'was')
		const next = words.find((word) => word.from > i && word.from <= i + 2)
		const at = tokens[doer.from - 1]?.lower === 'at' || tokens[doer.from - 2]?.lower === 'at'
		if (next && (at || is)) found.push({ word: next, doer, to: [], only: is, noun: true })
		else if (is) {
			const subject = words.find((word) => word.to <= doer.from && !owner.includes(word))
			if (subject) found.push({ word: subject, doer, to: [], only: true, noun: true })
		}
	}
	return found
}

const run = (frame: Frame, from: number, to: number) =>
	frame.tokens
		.slice(from, to)
		.every(({ pos }) => pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ')

/** Whether two phrases may name one doer. */
export function sameDoer(p: Phrase, q: Phrase): boolean {
	if (apart(p, q)) return false
	if (same(p.head, q.head)) return true
	const names = (phrase: Phrase) => phrase.words.filter(({ name }) => name)
	if (names(p).some((word) => names(q).some((other) => same(word, other)))) return true
	if (acronym(p, q) || acronym(q, p)) return true
	const [left, right] = [doers.get(p.head.key) ?? [], doers.get(q.head.key) ?? []]
	return left.some((group) => right.includes(group))
}

/** "WHO" for "World Health Organization". */
function acronym(p: Phrase, q: Phrase): boolean {
	const letters = q.words.map(({ lower }) => lower[0]).join('')
	return p.head.lower.length > 1 && letters.length > 1 && p.head.lower === letters
}
