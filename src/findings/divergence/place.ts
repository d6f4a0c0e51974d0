import { canonicalPlace } from '../../facts/index.js'
import { bearings, placeSorts, sites } from '../../language/en/sites.js'
import type { Place } from '../../model/index.js'
import type { Detector, Side, Value } from './detector.js'
import { difference, valueAt } from './difference.js'
import { clash, type Frame, frameOf, kin, overlap, same, type Word } from './frame.js'
import { deedOf, SAME_DEED, sameDeedIn } from './happening.js'
import { comparable } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.3

/** The same where it is not known whether the deeds are one. */
const UNKNOWN_DEED = 0.4

/** And a link this sure. */
const SURE_LINK = 0.6

/** A place in a claim: known, or a name that stands where a place would. */
interface Spot extends Value {
	id: string
	/** Level of a known place; of a mere name, the sort it names itself ("sea"), or nothing. */
	level: string
	known: boolean
	within: readonly string[]
	near: boolean
}

/** Different places at the same level for one happening. */
export const place: Detector = {
	kind: 'place',
	detect(a, b, context) {
		const voices = Math.max(0.7, comparable(a, b, context))
		const x = frameOf(a)
		const y = frameOf(b)
		const { cover } = overlap(x, y)
		if (cover < COVER) return undefined
		for (const p of spots(a, x))
			for (const q of spots(b, y)) {
				if (!exclude(p, q) || elsewhere(b, p) || elsewhere(a, q)) continue
				const deed = sameDeedIn(x, p.start, y, q.start)
				const plain = p.known && q.known && cover >= UNKNOWN_DEED && context.score >= SURE_LINK
				const sure = plain ? SAME_DEED : 0.8
				if (deed < sure) continue
				const confidence = voices * (0.5 + 0.3 * Math.min(1, cover) + 0.2 * deed)
				return difference('place', [a, b], [p, q], confidence)
			}
		const pair = otherSite(x, y) ?? otherBearing(x, y)
		if (!pair) return undefined
		const [p, q] = pair
		const values = [valueAt(a, x, p.from, p.to), valueAt(b, y, q.from, q.to)] as const
		return difference('place', [a, b], values, voices * (0.55 + 0.35 * cover))
	}
}

const STANDS = /^(in|at|near|outside|inside|off|on|to|into|over|around|across)$/
/** Where a mere name may be taken for a place. */
const MERE = /^(in|at|near|outside|inside|off|on|to)$/
const BODY =
	/\b(Party|Board|Act|Standards?|Bank|League|Cup|Series|Network|Committee|Council|Court|Ministry|Company|Inc|Union|Games?|Commission|University|Association|Channel|Times|Awards?)\b/
const NEAR = /^(near|outside|off|close|around)$/

/** Places where what is told happened: not where somebody is from, or spoke. */
function spots(side: Side, frame: Frame): Spot[] {
	const known = side.claim.facts.filter((fact): fact is Place => fact.kind === 'place')
	const found: Spot[] = []
	for (let i = 0; i < frame.tokens.length; i++) {
		const token = frame.tokens[i]!
		const fact = known.find(({ start, end }) => start <= token.start && token.start < end)
		if (fact && fact.start !== token.start) continue
		const preposition = prepositionBefore(frame, i)
		const near = NEAR.test(preposition ?? '') || frame.tokens[i - 2]?.lower === 'close'
		if (aside(frame, i) || opening(frame, i)) continue
		if (fact && (preposition || chosen(frame, i))) {
			const { start, end, quote, id, level, within } = fact
			found.push({ start, end, value: quote, id, level, within, near, known: true })
		} else if (!fact && MERE.test(preposition ?? '') && nameLike(frame, i)) {
			const to = nameEnd(frame, i)
			const value = valueAt(side, frame, i, to)
			if (calendar.test(value.value) || BODY.test(value.value)) continue
			if (canonicalPlace(value.value)) continue
			const sort = frame.words.find((w) => w.from >= i && w.to <= to && placeSorts.has(w.key))
			const id = value.value.toLowerCase()
			found.push({
				...value,
				id,
				level: placeSorts.get(sort?.key ?? '') ?? '',
				known: false,
				within: [],
				near
			})
			i = to - 1
		}
	}
	return found
}

const nameLike = (frame: Frame, i: number) => {
	const token = frame.tokens[i]!
	return i > 0 && /^\p{Lu}/u.test(token.text) && /^(PROPN|NOUN|ADJ)$/.test(token.pos)
}

/** "Sea of Clouds", "Northern Province": where a name ends. */
function nameEnd(frame: Frame, from: number): number {
	let to = from + 1
	for (; to < frame.tokens.length; to++) {
		const { pos, lower } = frame.tokens[to]!
		if (pos !== 'PROPN' && !(lower === 'of' && frame.tokens[to + 1]?.pos === 'PROPN')) break
	}
	return to
}

const calendar =
	/^(January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/

/** "chosen Gdansk", "reached Busan": a place that the deed itself names. */
function chosen(frame: Frame, i: number): boolean {
	return frame.tokens[i - 1]?.pos === 'VERB'
}

function prepositionBefore(frame: Frame, i: number): string | undefined {
	for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
		const { lower, pos } = frame.tokens[j]!
		if (STANDS.test(lower)) return lower
		if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN') return undefined
	}
	return undefined
}

/** "a banker from Hamburg", "speaking in Brussels", "a judge in The Hague", "Turin-born". */
function aside(frame: Frame, i: number): boolean {
	const at = frame.tokens
	const lower = (n: number) => at[n]?.lower ?? ''
	if (/^(from|of)$/.test(lower(i - 1))) return true
	const next = lower(i + 1)
	if (next === '-' || /^['’]s?$/.test(next)) return true
	const before = at[i - 2]
	if (!before || lower(i - 1) !== 'in') return false
	if (/^(speaking|based|born|living|resident)$/.test(before.lower)) return true
	// "Researchers in Leipzig have …": where the subject sits, not where it happened.
	const verb = at.slice(i + 1, i + 4).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
	return i < 5 && before.pos !== 'VERB' && verb && !at.slice(0, i).some(({ pos }) => pos === 'VERB')
}

/** "Ousted from power in Niger, he …": what opens the sentence is not what it tells. */
function opening(frame: Frame, i: number): boolean {
	if (frame.tokens[0]?.pos !== 'VERB') return false
	const comma = frame.tokens.findIndex(({ text }) => text === ',')
	return comma > i
}

/** The other side names the place as well, in whatever part. */
function elsewhere(side: Side, spot: Spot): boolean {
	const words = spot.value.toLowerCase().split(/\s+/)
	return words.some((word) => word.length > 3 && side.sentence.some(({ lower }) => lower === word))
}

/** Two places that cannot both hold: one level, neither inside the other. */
function exclude(p: Spot, q: Spot): boolean {
	if (p.id === q.id || kin(p.id, q.id)) return false
	if (p.within.includes(q.id) || q.within.includes(p.id)) return false
	if (p.near !== q.near) return false
	if (p.known && q.known)
		return (p.level === q.level && p.level !== 'area') || abroad(p, q) || abroad(q, p)
	// Of a mere name it is not known what holds it: the two must name one sort of place, or none.
	const sorts = (spot: Spot) => (spot.known ? sortIn(spot.id) : spot.level)
	return sorts(p) === sorts(q) && (p.known === q.known || sorts(p) !== '')
}

/** A city or region whose country is known, against another country. */
const abroad = (inner: Spot, country: Spot) =>
	country.level === 'country' && /^(site|city|region)$/.test(inner.level) && inner.within.length > 0

const sortIn = (id: string) => {
	const word = id.split(' ').find((part) => placeSorts.has(part))
	return placeSorts.get(word ?? '') ?? ''
}

/** "struck a barracks" / "struck a hospital": one deed, two sorts of building. */
function otherSite(x: Frame, y: Frame): [Word, Word] | undefined {
	for (const p of x.words) {
		if (!sites.has(p.key) || y.words.some((word) => same(word, p))) continue
		for (const q of y.words) {
			if (!sites.has(q.key) || x.words.some((word) => same(word, q))) continue
			const [left, right] = [deedOf(x, startOf(x, p)), deedOf(y, startOf(y, q))]
			if (left && right && same(left, right) && preceded(x, p) && preceded(y, q)) return [p, q]
		}
	}
	return undefined
}

const startOf = (frame: Frame, word: Word) => frame.tokens[word.from]!.start

/** Right after its deed: the object, or what a preposition hangs on it. */
const preceded = (frame: Frame, word: Word) => {
	const deed = deedOf(frame, startOf(frame, word))
	return deed !== undefined && deed.to <= word.from && word.from - deed.to < 5
}

/** "on the northern bank" / "on the southern bank". */
function otherBearing(x: Frame, y: Frame): [Word, Word] | undefined {
	for (const p of x.words)
		for (const q of y.words) {
			if (!bearings.has(p.key) || !bearings.has(q.key) || !clash(p, q)) continue
			const [left, right] = [x.wordAt(p.to), y.wordAt(q.to)]
			if (!left || !right || !same(left, right)) continue
			if (!prepositionBefore(x, p.from) || !prepositionBefore(y, q.from)) continue
			if (x.words.some((word) => same(word, q)) || y.words.some((word) => same(word, p))) continue
			return [p, q]
		}
	return undefined
}
