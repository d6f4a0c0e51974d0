import { levelOf } from '../../facts/index.js'
import { namesakes, points } from '../../language/en/sites.js'
import type { Detector, Side, Value } from './detector.js'
import { difference, valueAt } from './difference.js'
import { type Frame, frameOf, kin, overlap, sentenceFrameOf } from './frame.js'
import { sameDeedIn } from './happening.js'
import { sentenceOf } from './sentence.js'
import { type Spot, spotsOf } from './spots.js'
import { otherSite } from './venues.js'
import { comparable } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.3
/** The same where it is not known whether the deeds are one. */
const UNKNOWN_DEED = 0.4
/** And where one is told as a stage of the matter. */
const SURELY = 0.5
/** And where a name is among them, and both places say of what sort they are. */
const NAMED = 0.25
/** Longer sentences tell of more than one happening. */
const LONGEST = 45
/** Least number of content words, apart from the places, that tell of one happening then. */
const SHARED = 2

/** Different places at the same level for one happening. */
export const place: Detector = {
	kind: 'place',
	detect(a, b, context) {
		const voices = Math.max(0.7, comparable(a, b, context))
		const [x, y] = [frameOf(a), frameOf(b)]
		const { cover } = overlap(x, y)
		if (cover < COVER) return undefined
		const found = otherSpot(a, x, b, y) ?? inSentences(a, x, b, y)
		if (found) {
			const [p, q, sure] = found
			return difference('place', [a, b], [p, q], voices * sure)
		}
		const values = otherVenue(a, b) ?? otherVenue(sentenceOf(a), sentenceOf(b))
		return values && difference('place', [a, b], values, voices * (0.55 + 0.35 * cover))
	}
}

/** Two buildings, sides or numbers, and their words. */
function otherVenue(a: Side, b: Side): [Value, Value] | undefined {
	if (Math.max(a.tokens.length, b.tokens.length) > LONGEST) return undefined
	const [x, y] = [frameOf(a), frameOf(b)]
	const pair = otherSite(x, y, [sentenceFrameOf(a), sentenceFrameOf(b)])
	if (!pair) return undefined
	const [p, q] = pair
	return [valueAt(a, x, p.from, p.to), valueAt(b, y, q.from, q.to)]
}

type Found = [Spot, Spot, number]

/** Two places of one happening that exclude each other, and how sure that is. */
function otherSpot(a: Side, x: Frame, b: Side, y: Frame): Found | undefined {
	const { cover } = overlap(x, y)
	for (const p of spotsOf(a, x))
		for (const q of spotsOf(b, y)) {
			if (!exclude(p, q) || elsewhere(b, p) || elsewhere(a, q)) continue
			if (!oneSeat(x, p, y, q)) continue
			const deed = oneHappening(x, p, y, q)
			if (deed > 0) return [p, q, 0.5 + 0.3 * Math.min(1, cover) + 0.2 * deed]
		}
	return undefined
}

/** "…, but it took place in Helsinki": the clause beside tells where. */
function inSentences(a: Side, x: Frame, b: Side, y: Frame): Found | undefined {
	const placed = (side: Side, frame: Frame) =>
		spotsOf(side, frame).some(({ seatOf }) => seatOf === '')
	const [here, there] = [placed(a, x), placed(b, y)]
	if (here && there) return undefined
	const [p, q] = [here ? a : sentenceOf(a), there ? b : sentenceOf(b)]
	if (p.tokens.length > LONGEST || q.tokens.length > LONGEST) return undefined
	return otherSpot(p, frameOf(p), q, frameOf(q))
}

/** 0..1: how sure it is that two places are where one and the same thing happened. */
function oneHappening(x: Frame, p: Spot, y: Frame, q: Spot): number {
	const deed = sameDeedIn(x, p.start, y, q.start, true)
	const { cover, shared } = overlap(without(x, p), without(y, q))
	if (deed === 0 || otherStage(x, y) || otherStage(y, x)) return 0
	if (p.part !== q.part) {
		const loose = /^(at|to)$/
		if (!loose.test(p.part) || !loose.test(q.part) || cover < UNKNOWN_DEED) return 0
	}
	// What is near the one may be in the other.
	const beside = p.near !== q.near && !(p.known && q.known)
	if (deed >= 0.8 && !beside) return cover >= COVER ? deed : 0
	// One name acts in both, and both name one sort of place: "in the Suez Canal", "in the Kiel Canal".
	if (p.level !== '' && !/^(city|region|country)$/.test(p.level) && shared.some(([w]) => w.name))
		return cover >= NAMED ? 0.6 : 0
	// Of two mere names the one may lie in the other: the rest has to be told alike.
	const mere = beside || (p.level === '' && q.level === '')
	const least = deed < 0.5 || mere ? SURELY : UNKNOWN_DEED
	const much = deed < 0.5 || mere ? SHARED + 1 : SHARED
	return cover >= least && shared.length >= much ? Math.max(0.5, deed) : 0
}

/** "Surgeons in Lyon have …", "… by surgeons in Geneva": where somebody sits is set against no more than that. */
function oneSeat(x: Frame, p: Spot, y: Frame, q: Spot): boolean {
	if (p.seatOf === '' && q.seatOf === '') return true
	const behind = (frame: Frame, { from }: Spot, stem: string) =>
		/^(in|at|of|from)$/.test(frame.tokens[from - 1]?.lower ?? '') &&
		frame.tokens[from - 2]?.stem === stem
	return behind(x, p, p.seatOf || q.seatOf) && behind(y, q, q.seatOf || p.seatOf)
}

/** "first detected in Accra", "by May also in Lomé": one of several times; to begin is a first time. */
function otherStage(x: Frame, y: Frame): boolean {
	const marked = ({ tokens }: Frame, test: RegExp) => tokens.some(({ stem }) => test.test(stem))
	return (
		marked(x, FIRST) && !marked(y, FIRST) && !marked(y, /^(begin|start|open|origin|launch|birth)/)
	)
}

const FIRST = /^(first|initi|origin|again|anoth|also)/

/** A frame less the words of a place: what is told to have happened there. */
const without = (frame: Frame, spot: Spot): Frame => ({
	...frame,
	words: frame.words.filter((word) => word.to <= spot.from || word.from >= spot.to)
})

/** The other side names the place as well, in whatever part. */
function elsewhere(side: Side, spot: Spot): boolean {
	const words = spot.value.toLowerCase().split(/\s+/)
	const names = words.filter((word) => word.length > 2 && !generic.test(word))
	if (names.length > 0 && names.every((word) => side.sentence.some(({ lower }) => lower === word)))
		return true
	return side.claim.facts.some(
		(fact) =>
			fact.kind === 'place' &&
			spot.known &&
			(fact.id === spot.id || fact.within.includes(spot.id) || spot.within.includes(fact.id))
	)
}

const generic =
	/^(the|of|sea|lake|river|mount|port|fort|camp|rue|street|road|lane|avenue|province|county|state|city|island|canal|tunnel|airport|northern|southern|eastern|western|new|old|saint|san|el|la)$/

/** Two places that cannot both hold: one level, neither inside the other. */
function exclude(p: Spot, q: Spot): boolean {
	if (p.id === q.id || kin(p.id, q.id)) return false
	if (p.within.includes(q.id) || q.within.includes(p.id)) return false
	if (p.known && q.known) {
		if (p.level === q.level) return p.level !== 'area'
		return abroad(p, q) || abroad(q, p) || farApart(p, q) || seated(p, q) || seated(q, p)
	}
	if (points.has(p.level) && points.has(q.level)) return true
	// Of a mere name it is not known what holds it: the two must name one sort of place, or none.
	const spans = [p.preposition, q.preposition].sort().join(' ') === 'at in'
	if (p.level === '' && q.level === '' && spans) return false
	return p.level === q.level && (p.known === q.known || p.level !== '')
}

const inner = /^(site|city|region)$/

/** A city or region whose country is known, against another country. */
const abroad = (spot: Spot, country: Spot) =>
	country.level === 'country' &&
	inner.test(spot.level) &&
	spot.within.length > 0 &&
	!namesakes.has(spot.id)

/** A site whose city is known, against another city. */
const seated = (site: Spot, city: Spot) =>
	site.level === 'site' && city.level === 'city' && site.within.some((id) => levelOf(id) === 'city')

/** A city and a region that share no country. */
const farApart = (p: Spot, q: Spot) =>
	inner.test(p.level) &&
	inner.test(q.level) &&
	p.within.length > 0 &&
	q.within.length > 0 &&
	!namesakes.has(p.id) &&
	!namesakes.has(q.id) &&
	!p.within.some((id) => q.within.includes(id))
