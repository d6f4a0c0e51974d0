import { type Chunk, isTime } from '../../language/en/chunks.js'
import type { Parse } from '../../language/en/groups.js'
import { doers } from '../../language/en/parts.js'
import { bodies, sayers, titles } from '../../language/en/people.js'
import { persons } from '../../language/en/persons.js'
import { root } from '../../language/en/phrases.js'
import { stem } from '../../language/en/stem.js'
import {
	actors,
	deputies,
	inanimate,
	means,
	notion,
	notions,
	partNouns
} from '../../language/en/who.js'
import { type Frame, singleWord, type Word } from './frame.js'

/** Somebody who takes part in a deed. Tokens `[from, to)` of the sentence. */
export interface Party {
	from: number
	to: number
	head: Word
	/** Words that name it by themselves: "engineer", "Ryo" and "Abe" of "chief engineer Ryo Abe". */
	heads: readonly Word[]
	/** All its words, with whose it is and what it is of. */
	words: readonly Word[]
	/** The same without whose it is. */
	own: readonly Word[]
	/** Whose it is. */
	owner: Party | undefined
	/** Does nothing by itself: a rocket, a storm. */
	thing: boolean
	/** Can act: a person, a body, a vessel. */
	agent: boolean
	/** A thing or a notion for sure. */
	inert: boolean
}

const parties = new WeakMap<Chunk, Party | undefined>()

/** The party that a noun phrase names; nothing for "we" and its like. Many deeds ask of one phrase. */
export function partyOf(frame: Frame, parse: Parse, chunk: Chunk): Party | undefined {
	if (!parties.has(chunk)) parties.set(chunk, read(frame, parse, chunk))
	return parties.get(chunk)
}

function read(frame: Frame, parse: Parse, chunk: Chunk): Party | undefined {
	const known = present(frame.wordAt(chunk.head))
	// "terminated the contract" may be one word of the frame.
	const head = known && known.from < chunk.from ? singleWord(frame, chunk.head) : known
	if (chunk.pronoun || isTime(frame.tokens[chunk.head]!.lower)) return undefined
	// "the old woman's will": the noun is a function word to the frame.
	if (!head) {
		const whose =
			chunk.owner ??
			(frame.tokens[chunk.to]?.lower === 'of' ? parse.startingAt(chunk.to + 1) : undefined)
		return whose && partyOf(frame, parse, whose)
	}
	const words = wordsIn(frame, chunk.from, chunk.to)
	const thing = means.has(head.key) && !head.name
	const owner = chunk.owner && partyOf(frame, parse, chunk.owner)
	// "the power company's sagging cable", "rebel rockets": theirs is the deed.
	if (thing && owner) return owner
	const bearer = words.find(
		(word) => word.to === head.from && !word.name && canAct(word.key, word.lower)
	)
	if (thing && bearer) return simple(chunk, bearer)
	const heads = head.name ? naming(frame, words) : [head]
	const all = [...words]
	const stands = deputies.has(head.key) || partNouns.has(head.key) || persons.has(head.key)
	if (owner && stands) heads.push(...owner.heads)
	const of =
		/^(of|for)$/.test(frame.tokens[chunk.to]?.lower ?? '') && parse.startingAt(chunk.to + 1)
	if (of) {
		const whole = partyOf(frame, parse, of)
		if (whole && stands) heads.push(...whole.heads)
		if (whole) all.push(...whole.words)
	}
	heads.push(...(aliasOf(frame, parse, chunk)?.heads ?? []))
	// "Rojas was the man who …", "reveals Rojas as the man who …", "Nobel, an entrepreneur who …".
	const first = chunk.also?.left ?? chunk.left
	const relative = /^(who|which|that)$/.test(frame.tokens[chunk.to]?.lower ?? '')
	const link = relative && /^(as|is|was|are|were|,)$/.test(frame.tokens[first - 1]?.lower ?? '')
	const being = parse.groups.find(
		({ objects, verb }) => objects.includes(chunk) && isBe(frame, verb)
	)
	const called = (link && parse.endingAt(first - 1)) || (relative && being?.subject)
	if (called && !head.name) heads.push(...(partyOf(frame, parse, called)?.heads ?? []))
	const place =
		/^(in|from)$/.test(frame.tokens[chunk.to]?.lower ?? '') && parse.startingAt(chunk.to + 1)
	if (place) all.push(...wordsIn(frame, place.from, place.to).filter(({ name }) => name))
	if (chunk.also) heads.push(...(partyOf(frame, parse, chunk.also)?.heads ?? []))
	const agent = heads.some((word) => word.name || canAct(word.key, word.lower))
	const whose = chunk.owner ? wordsIn(frame, chunk.owner.left, chunk.owner.to) : []
	const { from, to } = chunk
	const inert =
		!agent &&
		(thing ||
			notions.has(head.key) ||
			inanimate.has(head.lower.replace(/s$/, '')) ||
			notion.test(head.lower))
	return { from, to, head, heads, words: [...whose, ...all], own: all, owner, thing, agent, inert }
}

/** A party of one word. */
export const simple = ({ from, to }: { from: number; to: number }, head: Word): Party => ({
	from,
	to,
	head,
	heads: [head],
	words: [head],
	own: [head],
	owner: undefined,
	thing: false,
	agent: true,
	inert: false
})

const isBe = (frame: Frame, verb: number) => /^(is|was|are|were)$/.test(frame.tokens[verb]!.lower)

/** "ex-manager": still the same man. */
const present = (word: Word | undefined): Word | undefined => {
	if (!word?.key.startsWith('ex-')) return word
	const key = root(stem(word.key.slice(3)))
	return { ...word, key, concepts: [...word.concepts, key] }
}

const wordsIn = (frame: Frame, from: number, to: number) =>
	frame.words.filter((word) => word.from >= from && word.to <= to)

/** A word for a person, a body of persons, or what persons steer. */
const canAct = (key: string, lower: string) =>
	deputies.has(key) ||
	doers.has(key) ||
	persons.has(key) ||
	sayers.has(lower) ||
	titles.has(lower) ||
	titles.has(lower.replace(/s$/, '')) ||
	bodies.has(lower) ||
	actors.has(key) ||
	(!inanimate.has(lower.replace(/s$/, '')) &&
		/(er|[^o]or|ist|ian|eer|ant|ee|man|men|woman|women|people|folk|crew|guard|smith|wright|boy|girl)s?$/.test(
			lower
		))

/** The names of a phrase, and the noun before them: titles and trades. */
function naming(frame: Frame, words: readonly Word[]): Word[] {
	return words.filter((word) => word.name || /^(NOUN|PROPN)$/.test(frame.tokens[word.from]!.pos))
}

/** "General Adeyo, the chief of staff, …". */
function aliasOf(frame: Frame, parse: Parse, chunk: Chunk): Party | undefined {
	const { tokens } = frame
	if (tokens[chunk.to]?.text !== ',') return undefined
	const next = parse.startingAt(chunk.to + 1)
	if (!next || next.owner || next.pronoun || parse.groups.some(({ subject }) => subject === next))
		return undefined
	let end = next.to
	if (tokens[end]?.lower === 'of') end = parse.startingAt(end + 1)?.to ?? end
	const head = frame.wordAt(next.head)
	// ", the parish council charges.": no name of anybody, but who says so.
	const last = !tokens[end] || tokens[end]!.text === '.'
	if (last ? /s$/.test(head?.lower ?? 's') : !/^[,;]$/.test(tokens[end]!.text)) return undefined
	return head && simple({ from: next.from, to: end }, head)
}
