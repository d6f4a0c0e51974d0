import { actors, deputies, means, partNouns } from '../../language/en/acts.js'
import { type Chunk, isTime } from '../../language/en/chunks.js'
import type { Parse } from '../../language/en/parse.js'
import { doers } from '../../language/en/parts.js'
import { bodies, sayers, titles } from '../../language/en/people.js'
import { persons } from '../../language/en/persons.js'
import { root } from '../../language/en/phrases.js'
import { stem } from '../../language/en/stem.js'
import { type Frame, same, singleWord, type Word } from './frame.js'
import { apart } from './slots.js'

/** Somebody who takes part in a deed. Tokens `[from, to)` of the sentence. */
export interface Party {
	from: number
	to: number
	head: Word
	/** Words that name it by themselves: "engineer", "Ryo" and "Abe" of "chief engineer Ryo Abe". */
	heads: readonly Word[]
	/** All its words, with whose it is and what it is of. */
	words: readonly Word[]
	/** Does nothing by itself: a rocket, a storm. */
	thing: boolean
	/** Can act at all: a person, a body, a vessel. */
	agent: boolean
}

/** The party that a noun phrase names; nothing for "we" and its like. */
export function partyOf(frame: Frame, parse: Parse, chunk: Chunk): Party | undefined {
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
	// "the power company's sagging cable", "the rebels' rockets": theirs is the deed.
	if (thing && chunk.owner) return partyOf(frame, parse, chunk.owner)
	const heads = head.name ? naming(frame, words) : [head]
	const all = [...(chunk.owner ? wordsIn(frame, chunk.owner.left, chunk.owner.to) : []), ...words]
	if (chunk.owner && (deputies.has(head.key) || partNouns.has(head.key)))
		heads.push(...(partyOf(frame, parse, chunk.owner)?.heads ?? []))
	const of =
		/^(of|for)$/.test(frame.tokens[chunk.to]?.lower ?? '') && parse.startingAt(chunk.to + 1)
	if (of) {
		const whole = partyOf(frame, parse, of)
		if (whole && (partNouns.has(head.key) || deputies.has(head.key))) heads.push(...whole.heads)
		if (whole) all.push(...whole.words)
	}
	heads.push(...(aliasOf(frame, parse, chunk)?.heads ?? []))
	// "Rojas was the man who …", "reveals Rojas as the man who …", "Nobel, an entrepreneur who …".
	const first = chunk.also?.left ?? chunk.left
	const relative = /^(who|which|that)$/.test(frame.tokens[chunk.to]?.lower ?? '')
	const link = relative && /^(as|is|was|are|were|,)$/.test(frame.tokens[first - 1]?.lower ?? '')
	const called = link && parse.endingAt(first - 1)
	if (called && !head.name) heads.push(...(partyOf(frame, parse, called)?.heads ?? []))
	const place =
		/^(in|from)$/.test(frame.tokens[chunk.to]?.lower ?? '') && parse.startingAt(chunk.to + 1)
	if (place) all.push(...wordsIn(frame, place.from, place.to).filter(({ name }) => name))
	if (chunk.also) heads.push(...(partyOf(frame, parse, chunk.also)?.heads ?? []))
	const agent = heads.some((word) => word.name || canAct(word.key, word.lower))
	return { from: chunk.from, to: chunk.to, head, heads, words: all, thing, agent }
}

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
	bodies.has(lower) ||
	actors.has(key) ||
	/(er|or|ist|ian|eer|ant|ee|man|men|woman|women|people|folk|crew)s?$/.test(lower)

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
	return (
		head && {
			from: next.from,
			to: end,
			head,
			heads: [head],
			words: [head],
			thing: false,
			agent: true
		}
	)
}

/** Whether two phrases name one party. */
export function sameParty(p: Party, q: Party): boolean {
	if (apart(p, q)) return false
	if (p.heads.some((word) => q.heads.some((other) => same(word, other)))) return true
	const names = (party: Party) => party.words.filter(({ name }) => name)
	const [left, right] = [names(p), names(q)]
	const body = (party: Party) => party.head.name || deputies.has(party.head.key)
	if (body(p) && body(q) && left.some((word) => right.some((other) => same(word, other))))
		return true
	if (acronym(p, q) || acronym(q, p)) return true
	const groups = (party: Party) => party.heads.flatMap(({ key }) => doers.get(key) ?? [])
	const mine = groups(p)
	return groups(q).some((group) => mine.includes(group))
}

const inside = (one: Party, other: Party) => other.words.some((word) => same(word, one.head))

/** Whether two phrases may name one party: "Observers in Chile" and "the Chileans". */
export const nearParty = (p: Party, q: Party) =>
	sameParty(p, q) ||
	(!apart(p, q) && (inside(p, q) || inside(q, p))) ||
	(!apart(p, q) &&
		p.words.some((word) => word.name && q.words.some((other) => other.name && same(word, other))))

/** Whether two phrases name one thing: "the lime trees" and "the limes". */
export const sameThing = (p: Party, q: Party) =>
	sameParty(p, q) || (!apart(p, q) && (inside(p, q) || inside(q, p)))

/** "WHO" for "World Health Organization". */
function acronym(p: Party, q: Party): boolean {
	const letters = q.words.map(({ lower }) => lower[0]).join('')
	return p.head.lower.length > 1 && letters.length > 1 && p.head.lower === letters
}

/** Words that may stand for anybody: a title and a name may be one man. */
const anybody = (party: Party) => generic.has(party.head.key) && party.words.length === 1

const generic: ReadonlySet<string> = new Set(
	'compani firm group bodi organ offici sourc author peopl state govern nation countri side parti rival neighbour neighbor expert suspect attack gunman gunmen assail unit forc team'.split(
		' '
	)
)

/** 0..1: how sure it is that two phrases name different parties. */
export function otherParty(p: Party, q: Party): number {
	if (sameParty(p, q) || !p.agent || !q.agent) return 0
	if (persons.has(p.head.key) || persons.has(q.head.key)) return 0.2
	if (anybody(p) || anybody(q)) return 0.25
	// "the northern side" / "the southern side", then "the army" / "army engineers".
	if (same(p.head, q.head)) return 0.9
	if (inside(p, q) || inside(q, p)) return 0.1
	if (p.thing || q.thing) return p.thing && q.thing ? 0.7 : 0.1
	const named = ({ heads }: Party) => heads.some(({ name }) => name)
	if (named(p) && named(q)) return 0.9
	if (named(p) !== named(q)) {
		// "President Bako" is no council and no minister; "Corvex" may be any company.
		const titled = (named(p) ? p : q).heads.some((word) => !word.name)
		return titled ? 0.75 : 0.3
	}
	return 0.8
}
