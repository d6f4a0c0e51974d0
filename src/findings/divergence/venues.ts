import { bearings, numbered, rooms, sites } from '../../language/en/sites.js'
import { clash, type Frame, overlap, same, type Word } from './frame.js'
import { deedOf, sameDeedIn } from './happening.js'

/** A noun phrase behind a preposition of place, with the kinds of building and room in it. */
interface Venue {
	from: number
	to: number
	word: Word
	sites: readonly Word[]
	rooms: readonly Word[]
}

const AT = /^(in|at|inside|aboard|on|outside|near|behind|beside|from|into|onto|to|off)$/

/** Two buildings, rooms, sides or numbers for one deed: "in the school gymnasium" / "in the parish church". */
export function otherSite(x: Frame, y: Frame): [Span, Span] | undefined {
	return struck(x, y) ?? bearing(x, y) ?? number(x, y) ?? venue(x, y)
}

/** Tokens `[from, to)` of a frame. */
interface Span {
	from: number
	to: number
}

/** "struck a barracks" / "struck a hospital": one deed, two sorts of building. */
function struck(x: Frame, y: Frame): [Span, Span] | undefined {
	for (const p of x.words) {
		if (!sites.has(p.key) || y.words.some((word) => same(word, p))) continue
		for (const q of y.words) {
			if (!sites.has(q.key) || sites.get(p.key) === sites.get(q.key)) continue
			if (x.words.some((word) => same(word, q))) continue
			const [left, right] = [deedOf(x, startOf(x, p)), deedOf(y, startOf(y, q))]
			if (left && right && same(left, right) && preceded(x, p) && preceded(y, q)) return [p, q]
		}
	}
	return undefined
}

const startOf = (frame: Frame, word: Span) => frame.tokens[word.from]!.start

/** Right after its deed: the object, or what a preposition hangs on it. */
const preceded = (frame: Frame, word: Word) => {
	const deed = deedOf(frame, startOf(frame, word))
	return deed !== undefined && deed.to <= word.from && word.from - deed.to < 5
}

/** "on the northern bank" / "on the southern bank", "east of the line" / "west of the line". */
function bearing(x: Frame, y: Frame): [Span, Span] | undefined {
	for (const p of x.words)
		for (const q of y.words) {
			if (!bearings.has(p.key) || !bearings.has(q.key) || !clash(p, q)) continue
			if (x.words.some((word) => same(word, q)) || y.words.some((word) => same(word, p))) continue
			const [left, right] = [marked(x, p), marked(y, q)]
			if (left && right && left.of === right.of && same(left.word, right.word))
				return [span(p, left.word), span(q, right.word)]
		}
	return undefined
}

const span = (from: Span, to: Span): Span => ({ from: from.from, to: to.to })

/** What a side is the side of: "the northern bank", "north of the river". */
function marked(frame: Frame, word: Word): { word: Word; of: boolean } | undefined {
	const { tokens } = frame
	if (/^(of|from)$/.test(tokens[word.to]?.lower ?? '')) {
		const next = frame.words.filter((other) => other.from > word.to && other.from < word.to + 5)
		const head = next.findLast((other) => nounRun(frame, next[0]!.from, other.to)) ?? next[0]
		return head && { word: head, of: true }
	}
	const next = frame.wordAt(word.to)
	const before = tokens.slice(Math.max(0, word.from - 3), word.from)
	return next && before.some(({ lower }) => AT.test(lower)) ? { word: next, of: false } : undefined
}

const nounRun = (frame: Frame, from: number, to: number) =>
	frame.tokens.slice(from, to).every(({ pos }) => /^(NOUN|PROPN|ADJ)$/.test(pos))

/** "at junction 14" / "at junction 9". */
function number(x: Frame, y: Frame): [Span, Span] | undefined {
	const read = (frame: Frame) =>
		frame.words.flatMap((word) => {
			const next = frame.tokens[word.to]
			return numbered.has(word.key) && next && /^\d+[a-z]?$/i.test(next.lower)
				? [{ word, number: next.lower, from: word.from, to: word.to + 1 }]
				: []
		})
	const [left, right] = [read(x), read(y)]
	for (const p of left)
		for (const q of right) {
			if (p.word.key !== q.word.key || p.number === q.number) continue
			const has = (list: typeof left, n: string) => list.some(({ number }) => number === n)
			if (!has(left, q.number) && !has(right, p.number)) return [p, q]
		}
	return undefined
}

/** Where it happened, as a kind of building or room. */
function venue(x: Frame, y: Frame): [Span, Span] | undefined {
	for (const p of venues(x))
		for (const q of venues(y)) {
			const differ = apart(p.sites, x, q.sites, y, sites) || roomsApart(p, x, q, y)
			if (!differ) continue
			const deed = sameDeedIn(x, startOf(x, p), y, startOf(y, q), true)
			// One building named by both holds them together where the deeds are told in other words.
			const within = p.sites.some((word) => q.sites.some((other) => same(word, other)))
			const { cover, shared } = overlap(x, y)
			const one = cover >= 0.5 && shared.length >= 2
			if (deed >= 0.8 || (deed > 0 && (within || one))) return [p, q]
		}
	return undefined
}

function venues(frame: Frame): Venue[] {
	const { tokens } = frame
	const found: Venue[] = []
	for (let i = 0; i < tokens.length; i++) {
		if (!AT.test(tokens[i]!.lower)) continue
		let to = i + 1
		while (to < tokens.length && inPhrase(frame, to)) to++
		const inside = frame.words.filter((word) => word.from > i && word.to <= to)
		const word = inside.findLast(({ key }) => sites.has(key) || rooms.has(key))
		if (!word) continue
		found.push({
			from: inside[0]!.from,
			to: word.to,
			word,
			sites: inside.filter(({ key }) => sites.has(key)),
			rooms: inside.filter(({ key }) => rooms.has(key) && !sites.has(key))
		})
	}
	return found
}

function inPhrase(frame: Frame, i: number): boolean {
	const { pos, lower } = frame.tokens[i]!
	return /^(NOUN|PROPN|ADJ|DET|NUM)$/.test(pos) || /^(of|'s|’s)$/.test(lower)
}

/** Both name some, no two of which are one, and neither side speaks of the other's. */
function apart(
	p: readonly Word[],
	x: Frame,
	q: readonly Word[],
	y: Frame,
	book: ReadonlyMap<string, string>
): boolean {
	if (p.length === 0 || q.length === 0) return false
	const known = (words: readonly Word[], word: Word) =>
		words.some((other) => same(word, other) || (book.get(other.key) ?? 0) === book.get(word.key))
	return !p.some((word) => known(y.words, word)) && !q.some((word) => known(x.words, word))
}

const roomsApart = (p: Venue, x: Frame, q: Venue, y: Frame) =>
	(p.sites.length === 0) === (q.sites.length === 0) &&
	p.sites.every((word) => q.sites.some((other) => same(word, other))) &&
	apart(p.rooms, x, q.rooms, y, rooms)
