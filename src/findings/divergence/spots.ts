import { canonicalPlace, demonyms, levelOf, placesOf } from '../../facts/index.js'
import { features } from '../../language/en/features.js'
import { root } from '../../language/en/phrases.js'
import {
	fromVerbs,
	happenings,
	leaving,
	namedPlaces,
	placeSorts,
	reaching,
	sideWords
} from '../../language/en/sites.js'
import type { Place } from '../../model/index.js'
import type { Side, Value } from './detector.js'
import { valueAt } from './difference.js'
import type { Frame } from './frame.js'

/** A place in a claim: known, or a name that stands where a place would. */
export interface Spot extends Value {
	id: string
	/** Level of a known place; of a mere name, the sort it names itself ("sea"), or nothing. */
	level: string
	known: boolean
	within: readonly string[]
	near: boolean
	/** How it takes part: there it happened, thither or thence something went, or meant to go. */
	part: 'at' | 'to' | 'from' | 'bound'
	preposition: string
	/** Whose place it is, and no more than that: "surgeons" in "Surgeons in Lyon have …". */
	seatOf: string
	/** Tokens `[from, to)` of the frame. */
	from: number
	to: number
}

const AT =
	/^(in|at|near|outside|inside|off|on|over|around|across|under|beneath|below|above|through|along|aboard|within|beside|behind|throughout|by|down)$/
const TO = /^(to|into|onto|toward|towards)$/
/** Where a mere name may be taken for a place. */
const MERE =
	/^(in|at|near|outside|inside|off|on|to|into|beneath|under|across|around|over|through|along|from)$/
const NEAR = /^(near|outside|off|around)$/

/** Places where what is told happened: not where somebody is from, or spoke. */
export function spotsOf(side: Side, frame: Frame): Spot[] {
	const facts = placesIn(side, frame)
	const found: Spot[] = []
	for (let i = 0; i < frame.tokens.length; i++) {
		const token = frame.tokens[i]!
		if (!/^\p{Lu}/u.test(token.text)) continue
		const fact = facts.find(({ start, end }) => start <= token.start && token.start < end)
		if (fact && fact.start !== token.start) continue
		const held = fact ? factEnd(frame, i, fact.end) : i + 1
		const reach = nameEnd(frame, i)
		// "Tonga Trench": a known name may be part of another.
		const whole = fact && !placeSorts.has(root(frame.tokens[reach - 1]!.stem)) ? fact : undefined
		const to = whole || reach < held ? held : reach
		const stands = standing(frame, i, to)
		if (!stands || aside(frame, i, to) || opening(frame, i)) continue
		const { preposition, part } = stands
		const seatOf = seat(frame, i, to)
		const value = whole
			? { value: whole.quote, start: whole.start, end: whole.end }
			: valueAt(side, frame, i, to)
		const near = nearly(frame, i, preposition)
		const known = knownAt(value.value, fact && to === held ? fact : undefined)
		const level = sortOf(frame, i, to) ?? (stands.scene && placeSorts.get(stands.scene)) ?? ''
		const merely = { id: value.value.toLowerCase(), level, within: [] }
		if (known)
			found.push({ ...value, from: i, to, preposition, part, near, seatOf, known: true, ...known })
		else if (mere(frame, i, to, preposition, value.value))
			found.push({
				...value,
				from: i,
				to,
				preposition,
				part,
				near,
				seatOf,
				known: false,
				...merely
			})
		i = to - 1
	}
	return found
}

function placesIn(side: Side, { tokens }: Frame): Place[] {
	const start = tokens[0]?.start ?? 0
	const end = tokens.at(-1)?.end ?? start
	if (start < side.claim.start || end > side.claim.end)
		return placesOf(side.account.text, start, end)
	return side.claim.facts.filter((fact): fact is Place => fact.kind === 'place')
}

/** What is known of a name: the gazetteer's level, or the sort of natural feature. */
function knownAt(name: string, fact: Place | undefined) {
	const feature = features.get(name.toLowerCase())
	if (feature) return { id: feature.id, level: feature.sort, within: [] }
	// A fact of a name that only sounds like a place is a mere name.
	if (!fact || !levelOf(fact.id)) return undefined
	const { id, level, within } = fact
	return { id, level: level === 'area' ? (sortIn(id) ?? level) : level, within }
}

const factEnd = (frame: Frame, from: number, end: number) => {
	let to = from + 1
	while (to < frame.tokens.length && frame.tokens[to]!.start < end) to++
	return to
}

/** "Sea of Clouds", "Northern Province", "Quarry Road": where a name ends. */
function nameEnd(frame: Frame, from: number): number {
	let to = from + 1
	for (; to < frame.tokens.length; to++) {
		const { pos, lower, text } = frame.tokens[to]!
		const next = frame.tokens[to + 1]
		const on = next && (/^\p{Lu}/u.test(next.text) || /^(la|las|los|les|l)$/.test(next.lower))
		if (/^(of|de|del|du|la|las|los|les|el)$/.test(lower) && on) continue
		if (/^(d|l|dell)['’]\p{Lu}/u.test(text)) continue
		if (/^\p{Lu}/u.test(text) && pos !== 'PRON' && pos !== 'PUNCT') continue
		break
	}
	// "the Gotthard tunnel": the common word tells what bears the name.
	const next = frame.tokens[to]
	if (next && namedPlaces.has(root(next.stem)) && /^(NOUN|PROPN|VERB)$/.test(next.pos)) to++
	return to
}

/** What sort of place a name says it is: "Lake Huron", "Rue Cadet", "the island of Leyte". */
function sortOf(frame: Frame, from: number, to: number): string | undefined {
	for (const i of [to - 1, from, from + 1])
		if (i < to) {
			const sort = placeSorts.get(root(frame.tokens[i]!.stem))
			if (sort) return sort
		}
	if (frame.tokens[from - 1]?.lower !== 'of') return undefined
	return placeSorts.get(root(frame.tokens[from - 2]?.stem ?? ''))
}

function sortIn(id: string): string | undefined {
	for (const word of id.split(' ')) {
		const sort = placeSorts.get(word)
		if (sort) return sort
	}
	return undefined
}

/** How a name takes part: by the preposition before it, or as what the clause says is the scene. */
function standing(
	frame: Frame,
	from: number,
	to: number
): { preposition: string; part: Spot['part']; scene?: string } | undefined {
	const { tokens } = frame
	// "gives Kisumu as the town where …".
	const scene = named(frame, from, to)
	if (scene && tokens[to]?.lower === 'as') return { preposition: 'in', part: 'at', scene }
	for (let j = from - 1; j >= Math.max(0, from - 8); j--) {
		const { lower, pos, stem } = tokens[j]!
		if (/^(its|their|his|her)$/.test(lower)) continue
		if (lower === 'of' && sideWords.has(root(tokens[j - 1]?.stem ?? ''))) {
			j--
			continue
		}
		if (lower === 'of' && tokens[j - 1]?.lower === 'out')
			return { preposition: 'from', part: 'from' }
		if (AT.test(lower)) return { preposition: lower, part: 'at' }
		if (TO.test(lower)) {
			if (lower === 'to' && tokens[j - 1]?.lower === 'close')
				return { preposition: 'near', part: 'at' }
			return { preposition: lower, part: 'to' }
		}
		if (lower === 'from') {
			const deed = [...frame.words].reverse().find((word) => word.to <= j)
			const there = deed && j - deed.to < 2 && fromVerbs.has(deed.key)
			return { preposition: 'from', part: there ? 'at' : 'from' }
		}
		if (lower === 'for' && /^(bound|heading|headed|left|leaving)$/.test(tokens[j - 1]?.lower ?? ''))
			return { preposition: 'to', part: 'bound' }
		if (pos === 'VERB' && j === from - 1) {
			if (leaving.has(root(stem))) return { preposition: 'from', part: 'from' }
			return { preposition: '', part: 'at' }
		}
		if (!/^(DET|ADJ|NOUN|ADV)$/.test(pos)) break
	}
	return scene === undefined ? undefined : { preposition: 'in', part: 'at', scene }
}

/** "Nagoya was where …", "Baikonur as the launch site", "the scene was Nagoya": what it is said to be. */
function named(frame: Frame, from: number, to: number): string | undefined {
	const { tokens } = frame
	const lower = (i: number) => tokens[i]?.lower ?? ''
	const says = (i: number) => {
		if (lower(i) === 'where') return ''
		for (let j = i; j < Math.min(i + 5, tokens.length); j++) {
			if (happenings.scenes.has(root(tokens[j]!.stem))) return root(tokens[j]!.stem)
			if (!/^(DET|ADJ|NOUN|PROPN|PART|ADP)$/.test(tokens[j]!.pos)) return undefined
		}
		return undefined
	}
	if (/^(was|is|were|became|as)$/.test(lower(to))) return says(to + 1)
	if (!/^(was|is|be)$/.test(lower(from - 1))) return undefined
	return tokens
		.slice(Math.max(0, from - 8), from)
		.find(({ stem }) => happenings.scenes.has(root(stem)))?.stem
}

const nearly = (frame: Frame, i: number, preposition: string) =>
	NEAR.test(preposition) ||
	frame.tokens[i - 2]?.lower === 'close' ||
	frame.tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'outskirts')

const calendar =
	/^(January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Ramadan)\b/
const BODY =
	/\b(Party|Board|Act|Standards?|Bank|League|Cup|Series|Network|Committee|Council|Court|Ministry|Company|Inc|Union|Games?|Commission|University|Association|Channel|Times|Awards?|Minister|President|Group|Ltd|Navy|Army|Force|Parliament|Congress|Senate|House|Assembly|Cabinet|Duma|Knesset|Bundestag|Corp|Facebook|Twitter|Instagram|YouTube|Telegram)\b/

/** A capitalised word that may be a place for all that is known. */
function mere(frame: Frame, from: number, to: number, preposition: string, value: string): boolean {
	const first = frame.tokens[from]!
	if (calendar.test(value) || BODY.test(value) || canonicalPlace(value)) return false
	if (demonyms.has(first.lower) && to === from + 1) return false
	// "the Bavarian resort".
	const marks = first.pos !== 'PROPN' || /(an|ese|ish)$/.test(first.lower)
	if (to === from + 1 && marks && /^(NOUN|ADJ)$/.test(frame.tokens[to]?.pos ?? '')) return false
	if (!/^(PROPN|NOUN|ADJ|VERB)$/.test(first.pos)) return false
	if (preposition === '')
		return sortOf(frame, from, to) !== undefined || reaching.has(root(frame.tokens[from - 1]!.stem))
	if (preposition === 'by') return false
	return MERE.test(preposition)
}

/** "a banker from Hamburg", "speaking in Brussels", "a judge in The Hague", "Turin-born". */
function aside(frame: Frame, from: number, to: number): boolean {
	const { tokens } = frame
	const lower = (n: number) => tokens[n]?.lower ?? ''
	const next = lower(to)
	if (next === '-' || /^['’]s?$/.test(next) || /['’]s$/.test(lower(to - 1))) return true
	// "the Paris talks", "a Kharkiv villa": it marks another noun.
	let at = from - 1
	while (at >= 0 && /^(DET|ADJ)$/.test(tokens[at]!.pos)) at--
	if (lower(at) === 'as' || lower(at) === 'for')
		return !/^(bound|headed|heading)$/.test(lower(at - 1))
	const before = tokens[at - 1]
	if (!before) return false
	if (lower(at) === 'from' && before.pos !== 'VERB' && before.lower !== 'away') {
		const verb = tokens.slice(Math.max(0, at - 4), at).some(({ pos }) => pos === 'VERB')
		if (!verb || (/^(NOUN|PROPN)$/.test(tokens[Math.max(0, at - 1)]!.pos) && at < 5)) return true
	}
	if (!/^(in|at|of|from)$/.test(lower(at))) return false
	if (/^(speaking|based|resident|headquartered|far|away|talking)$/.test(before.lower)) return true
	return false
}

/** "Researchers in Leipzig have …": whose place it is, where it is the subject's, unless the subject is what happened. */
function seat({ tokens }: Frame, from: number, to: number): string {
	let at = from - 1
	while (at >= 0 && /^(DET|ADJ)$/.test(tokens[at]!.pos)) at--
	const before = tokens[at - 1]
	if (!before || !/^(in|at|of|from)$/.test(tokens[at]!.lower)) return ''
	if (at > 4 || !/^(NOUN|PROPN)$/.test(before.pos) || happenings.events.has(root(before.stem)))
		return ''
	const verb = tokens.slice(to, to + 4).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
	return verb && !tokens.slice(0, from).some(({ pos }) => pos === 'VERB') ? before.stem : ''
}

/** "Ousted from power in Niger, he …": what opens the sentence is not what it tells. */
function opening(frame: Frame, i: number): boolean {
	if (frame.tokens[0]?.pos !== 'VERB') return false
	const comma = frame.tokens.findIndex(({ text }) => text === ',')
	return comma > i
}
