import { persons } from '../../language/en/persons.js'
import { bearings } from '../../language/en/sites.js'
import { sortersOf, timely } from '../../language/en/sorters.js'
import { sites } from '../../language/en/venues.js'
import { akin, clash, type Frame, type Word } from './frame.js'
import { type Phrase, type Predicate, predicates } from './roles.js'
import { apart } from './slots.js'
import { has, known, marksDiffer } from './things.js'

/**
 * "did not find it in bats" / "found it in camels": each side hangs something of its own on the deed,
 * so that the denial may be of that alone.
 */
export function otherFocus(x: Frame, a: Word, y: Frame, b: Word): boolean {
	const own = (frame: Frame, word: Word, other: Frame) => {
		const deed = predicates(frame).find((p) => p.word === word || p.patient?.head === word)
		return (deed?.obliques ?? [])
			.filter(({ phrase }) => !formal.test(phrase.head.lower))
			.filter(({ phrase }) => !phrase.words.some((part) => known(other, part)))
			.map(({ preposition }) => (HOW.test(preposition) ? 'in' : preposition))
	}
	const left = own(x, a, y)
	return own(y, b, x).some((preposition) => left.includes(preposition))
}

/** "in spite of", "in front of": heads of prepositions of several words. */
const formal = /^(spite|front|fact|case|order|addition|course|face|wake|light|favou?r)$/

/** Places or beneficiaries that the two sides name for themselves, and that exclude each other. */
export function surroundings(
	p: Predicate | undefined,
	x: Frame,
	a: Word,
	q: Predicate | undefined,
	y: Frame,
	b: Word
): boolean {
	if (!p || !q) return false
	for (const { preposition, phrase } of p.obliques)
		for (const other of q.obliques) {
			const twin = other.phrase
			const people = persons.has(phrase.head.key) && persons.has(twin.head.key)
			const shared = people || phrase.words.some((word) => has(twin.words, word))
			const alone = !shared && !known(y, phrase.head) && !known(x, twin.head)
			if (differ(phrase, twin)) return true
			if (preposition === other.preposition) {
				if (apart(phrase, twin)) return true
				if (akin(phrase.head, twin.head) && marksDiffer(phrase, x, a, twin, y, b)) return true
				if (/^(of|for|with|against|to|on|about|from)$/.test(preposition) && alone) return true
			}
			if (alone && locative(preposition, phrase) && locative(other.preposition, twin)) return true
		}
	return false
}

/** "from the north wing" / "into the south wing". */
const differ = (p: Phrase, q: Phrase) =>
	akin(p.head, q.head) && p.words.some((word) => q.words.some((other) => clash(word, other)))

const IN = /^(in|at|on|near|outside|inside|along|above|below|across)$/

/** Prepositions of where, when and by what means a thing is done. */
const HOW =
	/^(in|at|on|near|outside|inside|along|above|below|across|with|by|via|through|over|during|under)$/

const locative = (preposition: string, { words, head }: Phrase) =>
	IN.test(preposition) && (sites.has(head.key) || words.some(tellsWhere))

const tellsWhere = (word: Word) => word.name || bearings.has(word.key)

/** Both name a quarter or a place, wherever in the clause, and not the same: "in the north", "in Velm". */
export function elsewhere(x: Frame, y: Frame): boolean {
	const [left, right] = [quarters(x), quarters(y)]
	return (
		left.length > 0 &&
		right.length > 0 &&
		!left.some((word) => known(y, word)) &&
		!right.some((word) => known(x, word))
	)
}

const quarters = (frame: Frame) =>
	frame.words.filter((word) => {
		if (!tellsWhere(word)) return false
		const before = frame.tokens.slice(Math.max(0, word.from - 2), word.from)
		const close = before.at(-1)?.pos === 'DET' ? before.at(-2) : before.at(-1)
		return close !== undefined && IN.test(close.lower)
	})

/**
 * "the left engine" / "the right engine", "by day" / "at night": beside what is compared, each side
 * sorts out one of several. One contrast is a contradiction, two are two things.
 */
export function sorted(x: Frame, a: Word, y: Frame, b: Word): boolean {
	for (const word of x.words) {
		const lines = word === a ? [] : sortersOf(word.key)
		if (lines.length === 0 || known(y, word)) continue
		for (const other of y.words) {
			if (other === b || known(x, other)) continue
			const line = sortersOf(other.key).find((n) => lines.includes(n))
			if (line === undefined) continue
			if (timely.has(line) || oneHead(x, word, y, other)) return true
		}
	}
	return false
}

const oneHead = (x: Frame, a: Word, y: Frame, b: Word) => {
	const [p, q] = [headBehind(x, a), headBehind(y, b)]
	return p !== undefined && q !== undefined && akin(p, q)
}

/** The noun that a word marks: "engine" behind "left", "team" behind "women's". */
function headBehind(frame: Frame, word: Word): Word | undefined {
	let head: Word | undefined
	for (let i = word.to; i < frame.tokens.length; i++) {
		if (!/^(ADJ|NOUN|PROPN|PART)$/.test(frame.tokens[i]!.pos)) break
		head = frame.wordAt(i) ?? head
	}
	return head
}

/** "promised to lower" / "promised to review": one verb, and behind it two errands. */
export function otherErrand(x: Frame, a: Word, y: Frame, b: Word): boolean {
	const errand = (frame: Frame, word: Word) =>
		frame.tokens[word.to]?.lower === 'to' && frame.tokens[word.to + 1]?.pos === 'VERB'
			? frame.wordAt(word.to + 1)
			: undefined
	const [p, q] = [errand(x, a), errand(y, b)]
	return p !== undefined && q !== undefined && !akin(p, q) && !clash(p, q)
}
