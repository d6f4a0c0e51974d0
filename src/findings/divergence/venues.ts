import { root } from '../../language/en/phrases.js'
import { bearings, numbered, storeys } from '../../language/en/sites.js'
import { inTheOpen, mayHold, rooms, sites } from '../../language/en/venues.js'
import { clash, type Frame, overlap, same, type Word } from './frame.js'
import { deedOf, sameDeedIn } from './happening.js'

/** A word or compound that names a kind of building, ground or room. */
interface Site {
	word: Word
	/** "station" of "bus station". */
	head: string
	kind: string
	/** Tokens `[from, to)` of the frame. */
	from: number
	to: number
}

type Book = ReadonlyMap<string, string>

/** A noun phrase behind a preposition of place, with the kinds of building and room in it. */
interface Venue {
	from: number
	to: number
	/** "outside the ministry", "near the school". */
	outside: boolean
	sites: readonly Site[]
	rooms: readonly Site[]
}

const AT =
	/^(in|at|inside|aboard|on|outside|near|behind|beside|from|into|onto|to|off|under|beneath|through)$/
const OUTSIDE = /^(outside|near|behind|beside|off)$/

/**
 * Two buildings, rooms, sides or numbers for one deed: "in the school gymnasium" / "in the parish church".
 * `wholes` are the sentences that the claims stand in: neither may name the other's building.
 */
export function otherSite(
	x: Frame,
	y: Frame,
	wholes: readonly [Frame, Frame]
): [Span, Span] | undefined {
	return struck(x, y) ?? bearing(x, y) ?? number(x, y) ?? venue(x, y, wholes)
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
			const [one, other] = [sites.get(p.key), sites.get(q.key)]
			if (!one || !other || one === other || mayHold(one, other)) continue
			if (marks(x, p) || marks(y, q)) continue
			if (x.words.some((word) => same(word, q))) continue
			const [left, right] = [deedOf(x, startOf(x, p)), deedOf(y, startOf(y, q))]
			if (left && right && same(left, right) && preceded(x, p) && preceded(y, q)) return [p, q]
		}
	}
	return undefined
}

const startOf = (frame: Frame, word: Span) => frame.tokens[word.from]!.start

/** Right after its deed: the object, or what a preposition hangs on it that says where within. */
const preceded = (frame: Frame, word: Word) => {
	const deed = deedOf(frame, startOf(frame, word))
	if (deed === undefined || deed.to > word.from || word.from - deed.to >= 5) return false
	return !frame.tokens.slice(deed.to, word.from).some(({ lower }) => OUTSIDE.test(lower))
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
	const before = tokens.slice(Math.max(0, word.from - 5), word.from)
	return next && before.some(({ lower }) => AT.test(lower)) ? { word: next, of: false } : undefined
}

const nounRun = (frame: Frame, from: number, to: number) =>
	frame.tokens.slice(from, to).every(({ pos }) => /^(NOUN|PROPN|ADJ)$/.test(pos))

const ordinal =
	/^(ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|top|\d+(st|nd|rd|th))$/

/** "at junction 14" / "at junction 9", "on the third floor" / "on the sixth floor". */
function number(x: Frame, y: Frame): [Span, Span] | undefined {
	const read = (frame: Frame) =>
		frame.words.flatMap((word) => {
			if (!numbered.has(word.key)) return []
			const [before, next] = [frame.tokens[word.from - 1], frame.tokens[word.to]]
			if (next && /^\d+[a-z]?$/i.test(next.lower))
				return [{ word, number: next.lower, from: word.from, to: word.to + 1 }]
			return storeys.has(word.key) && before && ordinal.test(before.lower)
				? [{ word, number: before.lower, from: word.from - 1, to: word.to }]
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
function venue(x: Frame, y: Frame, [s, t]: readonly [Frame, Frame]): [Span, Span] | undefined {
	for (const p of venues(x))
		for (const q of venues(y)) {
			if (!sitesApart(p, s, q, t) && !roomsApart(p, s, q, t)) continue
			const deed = sameDeedIn(x, startOf(x, p), y, startOf(y, q), true)
			// One building named by both holds them together where the deeds are told in other words.
			const within = p.sites.some((site) => q.sites.some((other) => alike(site, other)))
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
		const { lower } = tokens[i]!
		// "in front of the ministry", "out of the attic".
		const of = /^(front|out)$/.test(lower) && tokens[i + 1]?.lower === 'of'
		if (!of && !AT.test(lower)) continue
		const from = of ? i + 2 : i + 1
		let to = from
		while (to < tokens.length && inPhrase(frame, to)) to++
		const inside = frame.words.filter((word) => word.from >= from && word.to <= to)
		const all = sitesIn(frame, inside, sites)
		const parts = sitesIn(frame, inside, rooms)
		if (all.length + parts.length === 0) continue
		// "the car park of the town hall" is a part of it.
		const last = all.filter(
			({ to }) => tokens[to]?.lower !== 'of' || parts.every((part) => part.to !== to)
		)
		const end = Math.max(...[...all, ...parts].map((site) => site.to))
		found.push({
			from: inside[0]!.from,
			to: end,
			outside: lower === 'front' || OUTSIDE.test(lower),
			sites: last,
			rooms: parts.filter((part) => last.every((site) => site.to !== part.to))
		})
	}
	return found
}

/** What in a phrase names a kind of place, less what only marks another noun: "the hospital board". */
const sitesIn = (frame: Frame, inside: readonly Word[], book: Book): Site[] =>
	inside.flatMap((word) => {
		const marking = marks(frame, word) && inside.some(({ from }) => from >= word.to)
		return marking ? [] : (siteOf(frame, word, book) ?? [])
	})

/** Whether a word stands before the noun that it belongs to. */
const marks = ({ tokens }: Frame, { to }: Word) => /^(NOUN|PROPN|ADJ)$/.test(tokens[to]?.pos ?? '')

function siteOf(frame: Frame, word: Word, book: Book): Site | undefined {
	const before = frame.tokens[word.from - 1]
	const compound = before && book.get(`${root(before.stem)}_${word.key}`)
	const kind = compound ?? book.get(word.key)
	if (!kind) return undefined
	const from = compound ? word.from - 1 : word.from
	return { word, head: word.key.split('_').at(-1)!, kind, from, to: word.to }
}

function inPhrase(frame: Frame, i: number): boolean {
	const { pos, lower } = frame.tokens[i]!
	return /^(NOUN|PROPN|ADJ|DET|NUM)$/.test(pos) || /^(of|his|her|its|their|['’]s?)$/.test(lower)
}

/** One kind, or one of them named in short: "the station" may be any. */
function alike(p: Site, q: Site): boolean {
	if (p.kind === q.kind) return true
	const [short, other] = [p, q].map(({ from, to }) => to - from === 1)
	if (short !== other) return p.head === q.head
	return short === true && same(p.word, q.word)
}

type Apart = (p: Venue, x: Frame, q: Venue, y: Frame) => boolean

const sitesApart: Apart = (p, x, q, y) => {
	if (!apart(p.sites, x, q.sites, y, sites)) return false
	const both = p.sites.flatMap((site) => q.sites.map((other) => [site.kind, other.kind] as const))
	if (p.outside === q.outside && both.some(([one, other]) => mayHold(one, other))) return false
	// "in the square", "in front of parliament".
	const open = (venue: Venue) =>
		venue.outside || venue.sites.some(({ kind, word }) => inTheOpen.has(kind) && !word.name)
	return !(p.outside !== q.outside && open(p) && open(q))
}

/** The innermost rooms of one building, or of none that is named. */
const roomsApart: Apart = (p, x, q, y) =>
	(p.sites.length === 0) === (q.sites.length === 0) &&
	p.sites.every((site) => q.sites.some((other) => alike(site, other))) &&
	apart(p.rooms.slice(0, 1), x, q.rooms.slice(0, 1), y, rooms)

/** Both name some, no two of which are one, and neither side speaks of the other's. */
function apart(p: readonly Site[], x: Frame, q: readonly Site[], y: Frame, book: Book): boolean {
	if (p.length === 0 || q.length === 0) return false
	const known = (frame: Frame, site: Site) =>
		frame.words.some((word) => {
			const other = siteOf(frame, word, book)
			return other ? alike(site, other) : same(site.word, word) && site.to - site.from === 1
		})
	return !p.some((site) => known(y, site)) && !q.some((site) => known(x, site))
}
