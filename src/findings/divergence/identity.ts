import { demonyms } from '../../facts/index.js'
import { callings, kindGroups } from '../../language/en/professions.js'
import { sortsOfThing } from '../../language/en/sorts.js'
import { type Frame, clash as opposites, same, type Word } from './frame.js'

/** What a sentence says that its subject is: "is an American city". */
interface Identity {
	subject: readonly Word[]
	head: Word
	marks: readonly Word[]
}

/** Two things of which a subject can be only one: a city or a county, American or Canadian. */
export function otherIdentity(x: Frame, y: Frame): [Word, Word] | undefined {
	for (const p of identities(x))
		for (const q of identities(y)) {
			if (p.head.mode.denied || q.head.mode.denied) continue
			if (!q.subject.some((word) => p.subject.some((other) => same(word, other)))) continue
			const clash =
				otherSort(p, x, q, y) ??
				otherNation(p, x, q, y) ??
				otherYear(p, x, q, y) ??
				otherCalling(p, x, q, y) ??
				otherKind(p, x, q, y) ??
				otherMark(p, x, q, y)
			if (clash) return clash
		}
	return undefined
}

/** The noun phrase behind "is a", with the words of the subject before it. */
function identities(frame: Frame): Identity[] {
	const { tokens, words } = frame
	const found: Identity[] = []
	for (let i = 0; i < tokens.length; i++) {
		if (!/^(is|was|are|were|became)$/.test(tokens[i]!.lower)) continue
		let to = i + 1
		while (/^(solely|only|exclusively|also|now|just)$/.test(tokens[to]?.lower ?? '')) to++
		const plain = demonyms.has(tokens[to]?.lower ?? '')
		if (!plain && !/^(a|an|the|one)$/.test(tokens[to]?.lower ?? '')) continue
		while (to < tokens.length && goesOn(tokens, to)) to++
		const inside = words.filter((word) => word.from > i && word.to <= to)
		const head = inside.at(-1)
		const subject = namedBehind(frame, to) ?? ownOrLent(frame, i)
		if (head && subject.length > 0) found.push({ subject, head, marks: inside.slice(0, -1) })
	}
	return found
}

/** The words before "is", or the subject that the sentence's first half lends. */
function ownOrLent({ words, carried }: Frame, at: number): readonly Word[] {
	const own = words.filter((word) => word.to <= at)
	return own.length > 0 ? own : (carried ?? [])
}

const NOMINAL = /^(DET|ADJ|NOUN|PROPN|NUM|ADV)$/

const CALLED = /^(called|named|name)$/

/** Whether the noun phrase goes on, as over the participle of "a feared leader". */
const goesOn = (tokens: Frame['tokens'], i: number) =>
	!CALLED.test(tokens[i]!.lower) &&
	(NOMINAL.test(tokens[i]!.pos) ||
		(/(ed|en|ing)$/.test(tokens[i]!.lower) && /^(ADJ|NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')))

/** "there is a country called Mogadishu": what it is called is the subject. */
function namedBehind({ tokens, words }: Frame, at: number): Word[] | undefined {
	if (!CALLED.test(tokens[at]?.lower ?? '')) return undefined
	if (!tokens.slice(0, at).some(({ lower }) => lower === 'there')) return undefined
	return words.filter((word) => word.from > at && word.name)
}

/** "is a fictional place" / "is a real place". */
function otherMark(p: Identity, x: Frame, q: Identity, y: Frame): [Word, Word] | undefined {
	const here = (frame: Frame, word: Word) => frame.words.some((other) => same(other, word))
	for (const a of p.marks)
		for (const b of q.marks) if (opposites(a, b) && !here(y, a) && !here(x, b)) return [a, b]
	return undefined
}

function otherSort(p: Identity, x: Frame, q: Identity, y: Frame): [Word, Word] | undefined {
	const [left, right] = [sortsOfThing.get(p.head.key), sortsOfThing.get(q.head.key)]
	if (!left || !right || (left.group === right.group && left.sort === right.sort)) return undefined
	// "a city in Yavapai County" is no county.
	const here = (frame: Frame, head: Word) =>
		frame.words.some((word) => !word.name && same(word, head))
	return here(y, p.head) || here(x, q.head) ? undefined : [p.head, q.head]
}

/** "a 1930 comedy" / "a 1940 comedy". */
function otherYear(p: Identity, x: Frame, q: Identity, y: Frame): [Word, Word] | undefined {
	const year = ({ marks }: Identity) => marks.find(({ lower }) => /^(1[5-9]|20)\d\d$/.test(lower))
	const [left, right] = [year(p), year(q)]
	if (!left || !right || !same(p.head, q.head)) return undefined
	const has = (frame: Frame, word: Word) => frame.words.some(({ lower }) => lower === word.lower)
	return has(x, right) || has(y, left) ? undefined : [left, right]
}

/** "is a model" / "is a senator": nothing that one side calls it is of the other's field. */
function otherCalling(p: Identity, x: Frame, q: Identity, y: Frame): [Word, Word] | undefined {
	const [left, right] = [callings.get(p.head.key), callings.get(q.head.key)]
	if (left === undefined || right === undefined || left === right) return undefined
	const of = (frame: Frame, field: number) =>
		frame.words.some(({ key, name }) => callings.get(key) === field && !name)
	return of(x, right) || of(y, left) ? undefined : [p.head, q.head]
}

/** "a football player" / "a poker player", "a romantic film" / "a horror film". */
function otherKind(p: Identity, x: Frame, q: Identity, y: Frame): [Word, Word] | undefined {
	const of = ({ marks, head }: Identity) =>
		[...marks, head].filter(({ key }) => kindGroups.has(key))
	const clash = (a: Word, b: Word) =>
		a.key !== b.key && kindGroups.get(a.key) === kindGroups.get(b.key)
	const here = (frame: Frame, word: Word) => frame.words.some(({ key }) => key === word.key)
	// What both name says nothing: a horror drama and a medical drama.
	const left = of(p).filter((word) => !here(y, word))
	const right = of(q).filter((word) => !here(x, word))
	for (const a of left) for (const b of right) if (clash(a, b)) return [a, b]
	return undefined
}

function otherNation(p: Identity, x: Frame, q: Identity, y: Frame): [Word, Word] | undefined {
	const nations = (frame: Frame) => frame.words.filter(({ lower }) => nationOf(lower))
	const own = (identity: Identity) =>
		[...identity.marks, identity.head].find(({ lower }) => nationOf(lower))
	const [left, right] = [own(p), own(q)]
	if (!left || !right) return undefined
	const id = (word: Word) => nationOf(word.lower)
	if (nations(x).some((word) => id(word) === id(right))) return undefined
	return nations(y).some((word) => id(word) === id(left)) ? undefined : [left, right]
}

/** Whose a word says that something is; parts of a kingdom go by the kingdom. */
const nationOf = (lower: string) =>
	/^(english|scottish|welsh)$/.test(lower) ? demonyms.get('british') : demonyms.get(lower)
