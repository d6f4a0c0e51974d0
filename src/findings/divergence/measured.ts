import { sameDimension, sameMeasure, toBase } from '../../facts/index.js'
import { dimension } from '../../facts/units.js'
import { categoryNames } from '../../language/en/measures.js'
import {
	coming,
	distributive,
	partWords,
	sofar,
	standings,
	unreal,
	wholeWords
} from '../../language/en/standings.js'
import type { Quantity } from '../../model/index.js'
import { contrasted } from './contrast.js'
import type { Side } from './detector.js'
import { type Frame, frameOf, same, type Word } from './frame.js'
import { deedOf, sameDeed, sameDeedIn, unlike } from './happening.js'
import { type Phrase, predicates } from './roles.js'
import { mentioned } from './slots.js'

/** From here on two figures are taken to measure one thing. */
export const MEASURE = 0.7

/** Dimensions in which one kind of thing is hardly measured twice in one breath. */
const PHYSICAL = /^(mass|length|area|volume|power|energy|speed|temperature|pressure|magnitude)$/

/** How sure it is that two figures measure one thing: by what they count, else by what surrounds them. */
export function sameThing(
	a: Side,
	p: Quantity,
	b: Side,
	q: Quantity,
	cover: number,
	[left, right]: readonly [readonly Quantity[], readonly Quantity[]]
): number {
	if (!sameDimension(p.unit, q.unit) || otherKind(a, p, b, q)) return 0
	const measure = sameMeasure(p, q)
	if (measure < 0.1) return 0
	// What two accounts say was expected was expected of one thing, be it named or not.
	const expected = standing(a, p)
	if (unreal.has(expected) && bare(p, q) && ratio(p, q) < 2) return 0.75
	if (contrasted(frameOf(a), frameOf(b))) return 0
	const [verb, twin] = [governor(frameOf(a), p), governor(frameOf(b), q)]
	const shared = sharesCategory(p, q)
	if (verb && twin && !shared && unlike(verb, twin)) return 0
	if (verb && twin && otherParts(frameOf(a), verb, frameOf(b), twin)) return 0
	if (otherNamed(frameOf(a), p, frameOf(b), q)) return 0
	// "4,000 people live there", "1,200 people have no water": people are counted for many reasons.
	const people = p.of === 'person' && q.of === 'person'
	if (people && cover < PEOPLE && sameDeedIn(frameOf(a), p.start, frameOf(b), q.start, 0) < 0.8)
		return 0
	const [one, other] = [counted(a, p), counted(b, q)]
	const named = one && other && same(one, other) ? Math.max(measure, 0.75) : measure
	if (named >= MEASURE) return named
	const time = dimension(p.unit) === 'time'
	if (cover < 0.35 || ratio(p, q) > FAR || (time && (locates(a, p) || locates(b, q))))
		return measure
	const alone = (own: Quantity, all: readonly Quantity[]) =>
		all.every((more) => more === own || !sameDimension(more.unit, own.unit))
	if (!alone(p, left) || !alone(q, right)) return measure
	if (p.unit !== '' && sharesName(a, p, b, q)) return MEASURE
	const deed = sameDeedIn(frameOf(a), p.start, frameOf(b), q.start, 0)
	const twoNouns = one !== undefined && other !== undefined && p.unit === ''
	if (deed >= 0.8 && cover >= (twoNouns ? OTHER_NOUN : 0.4)) return MEASURE
	if (p.unit === '') return unsaid(p, q) && cover >= 0.5 && ratio(p, q) < 10 ? MEASURE : measure
	if (measure >= 0.4) return MEASURE
	return measure >= 0.2 && (time || PHYSICAL.test(dimension(p.unit))) ? MEASURE : measure
}

/** One of two counts that says not what it counts. */
const unsaid = (p: Quantity, q: Quantity) =>
	(p.of === '') !== (q.of === '') && Math.min(p.value, q.value) > 9

/** Two counts of which one side says not what they count. */
const bare = (p: Quantity, q: Quantity) =>
	p.unit === '' && q.unit === '' && (p.of === '' || q.of === '') && Math.min(p.value, q.value) > 9

/** "a nearly $1 trillion infrastructure plan", "the $1.2 trillion infrastructure package". */
function sharesName(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	const run = (side: Side, { end }: Quantity) => {
		const after = near(side, end, end + 60).slice(0, 4)
		const stop = after.findIndex(({ pos }) => !/^(NOUN|ADJ|PROPN)$/.test(pos))
		return new Set((stop < 0 ? after : after.slice(0, stop)).map(({ stem }) => stem))
	}
	const [left, right] = [run(a, p), run(b, q)]
	return [...left].some((stem) => right.has(stem))
}

/** Least share of words where each side names what it counts otherwise. */
const OTHER_NOUN = 0.55

/** Figures farther from each other than this are of one thing only if the words say so. */
const FAR = 25
/** And farther than this, never. */
const ABSURD = 1000

function ratio(p: Quantity, q: Quantity): number {
	const [low, high] = [toBase(p.value, p.unit), toBase(q.value, q.unit)].sort((x, y) => x - y)
	return low! > 0 ? high! / low! : 1
}

/** A rate and a total, a part and the whole, a demand and an offer, now and then. */
function otherKind(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	if (ratio(p, q) > ABSURD) return true
	if (rate(a, p) !== rate(b, q) && ![p, q].every((own, i) => yearly(i ? b : a, own))) return true
	if (each(a, p) !== each(b, q)) return true
	if (marked(a, p, partWords) || marked(b, q, partWords)) return true
	if (before(a, p) !== before(b, q)) return true
	if (marked(a, p, wholeWords) !== marked(b, q, wholeWords)) return true
	if (otherStanding(a, p, b, q)) return true
	if (partial(a, p, b, q) || partial(b, q, a, p)) return true
	if (change(a, p) * change(b, q) < 0) return true
	return subset(a, p, b, q) || subset(b, q, a, p)
}

/** 1: "rose by 2 metres"; -1: "rose to 6.4 metres"; 0 where neither is said. */
function change(side: Side, q: Quantity): number {
	const before = near(side, q.start - 24, q.start).at(-1)?.lower ?? ''
	if (before === 'by') return 1
	return /^(to|at|reached|hit|totalled|totaled|was|is|stands)$/.test(before) ? -1 : 0
}

/** The verb that a figure is the object of, else the one it is the subject of. */
function governor(frame: Frame, { start, end, unit }: Quantity): Word | undefined {
	const at = frame.tokens.findIndex((token) => token.start >= start)
	const after = frame.tokens.findIndex((token) => token.start >= end)
	const all = predicates(frame).map(({ word }) => word)
	// "talked for five hours": how long, whatever the verb.
	if (dimension(unit) === 'time' && frame.tokens[at - 1]?.lower === 'for') return undefined
	const before = all.find(({ to }) => to <= at && at - to < 2 && frame.tokens[to]?.pos !== 'PUNCT')
	if (before || after < 0) return before
	return all.find((word) => word.from >= after && word.from - after < 5)
}

/** "gave the driver six months", "gave the passenger two years": one verb, done to two. */
function otherParts(x: Frame, verb: Word, y: Frame, twin: Word): boolean {
	if (verb.key !== twin.key) return false
	const [p, q] = [x, y].map((frame, i) =>
		predicates(frame).find(({ word }) => word === (i === 0 ? verb : twin))
	)
	const differ = (one: Phrase | undefined, other: Phrase | undefined) =>
		one !== undefined &&
		other !== undefined &&
		!one.head.number &&
		!other.head.number &&
		!mentioned(one, y) &&
		!mentioned(other, x)
	// "confirmed 87 cases": who counted them does not matter.
	const counting = [p, q].some((own) => own?.patient?.words.some(({ number }) => number))
	if (counting) return false
	return (
		differ(p?.agent, q?.agent) ||
		differ(p?.patient, q?.patient) ||
		otherOwner(p?.agent, y, q?.agent, x)
	)
}

/** "sentenced Marku to five years", "sentenced Dalio to two": one verb, done to two who bear names. */
function otherNamed(x: Frame, p: Quantity, y: Frame, q: Quantity): boolean {
	const [deed, twin] = [deedOf(x, p.start), deedOf(y, q.start)]
	if (!deed || !twin || !same(deed, twin)) return false
	const patient = (frame: Frame, verb: Word) =>
		predicates(frame).find(({ word }) => word === verb)?.patient
	const [one, other] = [patient(x, deed), patient(y, twin)]
	if (!one?.head.name || !other?.head.name) return false
	return !mentioned(one, y) && !mentioned(other, x)
}

/** "the wages of the cleaners", "managers' wages". */
function otherOwner(p: Phrase | undefined, y: Frame, q: Phrase | undefined, x: Frame): boolean {
	if (!p || !q || !same(p.head, q.head)) return false
	const foreign = (phrase: Phrase, other: Frame) =>
		phrase.words.some(
			(word) =>
				word !== phrase.head && !word.number && !other.words.some((more) => same(more, word))
		)
	return foreign(p, y) && foreign(q, x)
}

/** Least share of words where people are counted and no verb says why. */
const PEOPLE = 0.45

/** Whether a category, the dead or the displaced, says that two figures count one thing. */
const sharesCategory = (p: Quantity, q: Quantity) =>
	p.of.split(' ').some((word) => categoryNames.has(word) && q.of.split(' ').includes(word))

const near = (side: Side, from: number, to: number) =>
	side.sentence.filter(({ start, end }) => start >= from && end <= to)

/** "three days ago", "within a week", "two hours before dawn": when it was, not how long it lasted. */
function locates(side: Side, q: Quantity): boolean {
	const ahead = near(side, q.start - 40, q.start).filter(
		({ lower }) =>
			!/^(about|almost|around|just|less|more|nearly|only|roughly|than|the)$/.test(lower)
	)
	const behind = near(side, q.end, q.end + 16)[0]?.lower ?? ''
	// "66 million years ago" is how old it is.
	if (behind === 'ago') return toBase(q.value, q.unit) < AGES
	if (
		ahead.at(-1)?.lower !== 'for' &&
		/^(later|earlier|before|after|into|from|since)$/.test(behind)
	)
		return true
	if (q.unit.includes('/')) return false
	return /^(in|within|after|every|past|last|next|until|over)$/.test(ahead.at(-1)?.lower ?? '')
}

/** A thousand years, in seconds. */
const AGES = 3.2e10

/** "a month", "per year": what a rate is counted by. */
function rate(side: Side, q: Quantity): string {
	const after = near(side, q.end, q.end + 40).slice(0, 6)
	const at = after.findIndex(({ lower }) => /^(a|an|per|each|every)$/.test(lower))
	const unit = at < 0 ? undefined : after[at + 1]?.lower
	return unit && /^(hour|day|week|month|year|quarter|minute|second)$/.test(unit) ? unit : ''
}

/** "400,000 tonnes a year", "an annual output of 250,000 tonnes". */
const yearly = (side: Side, q: Quantity): boolean =>
	rate(side, q) === 'year' ||
	near(side, q.start - 40, q.end + 40).some(({ lower }) => /^(annual|annually|yearly)$/.test(lower))

/** "each of the 20 plaintiffs will receive $150,000". */
const each = (side: Side, { unit }: Quantity) =>
	unit !== '' &&
	side.tokens.some(
		({ lower }, i, all) =>
			distributive.has(lower) && !/^(cent|cents)$/.test(all[i + 1]?.lower ?? '')
	)

/** "down from 943,000", "compared with 120": the figure of another time. */
const before = (side: Side, q: Quantity): boolean =>
	near(side, q.start - 24, q.start)
		.filter(({ pos, lower }) => pos !== 'SYM' && !/^(about|some|a|the|nearly|with|to)$/.test(lower))
		.slice(-1)
		.some(({ lower }) => /^(from|compared|versus|previous)$/.test(lower))

const marked = (side: Side, q: Quantity, marks: ReadonlySet<string>): boolean =>
	near(side, q.start - 60, q.end + 30).some(({ lower }) => marks.has(lower))

/** A demand against an offer, a plan against what has come of it; what is forecast is told as what will be. */
function otherStanding(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	const has = (side: Side, words: ReadonlySet<string>) =>
		frameOf(side).tokens.some(({ lower }) => words.has(lower))
	if (has(a, coming) && has(b, sofar) && !has(b, coming)) return true
	if (has(b, coming) && has(a, sofar) && !has(a, coming)) return true
	if (able(a, p) !== able(b, q)) return true
	const [x, y] = [standing(a, p), standing(b, q)]
	if (x === y) return false
	if (x !== '' && y !== '') return true
	const foreseen = /^(forecast|target)$/.test(x + y)
	if (foreseen && has(x === '' ? a : b, coming)) return false
	return unreal.has(x + y)
}

/** "can carry 1,200 passengers". */
function able(side: Side, q: Quantity): boolean {
	const frame = frameOf(side)
	const verb = governor(frame, q)
	return verb !== undefined && /^(can|could)$/.test(frame.tokens[verb.from - 1]?.lower ?? '')
}

/** "80 in the capital" against "310 across the country": the whole is larger. */
function partial(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	const total = (side: Side) =>
		/\b(in (total|all)|a total of|across the (country|nation)|altogether|overall|whole|entire)\b/.test(
			frameOf(side)
				.tokens.map(({ lower }) => lower)
				.join(' ')
		)
	return p.value < q.value && total(b) && !total(a)
}

/** What a figure is, if not what came about: the nearest word that says so, in its own claim. */
export function standing(side: Side, q: Quantity): string {
	const { tokens } = frameOf(side)
	let best = ''
	let least = 9
	const at = tokens.findIndex(({ start }) => start >= q.start)
	for (const [i, { lower, pos }] of tokens.entries()) {
		const found = pos === 'PROPN' ? undefined : standings.get(lower)
		const far = Math.abs(i - at)
		if (found !== undefined && far < least) [best, least] = [found, far]
	}
	return best
}

/** "45 of the soldiers" against 180 soldiers: fewer, of whom something else is said. */
function subset(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	const inside = partOf(a, p)
	if (inside < 0 || partOf(b, q) >= 0 || p.value >= q.value) return false
	const x = frameOf(a)
	const at = x.tokens.findIndex(({ start }) => start >= p.start)
	const behind = restricted(x, inside)
	const first = deedOf(x, p.start)
	const deed =
		first && first.to <= at ? first : predicates(x).find(({ word }) => word.from >= behind)?.word
	return sameDeed(deed, deedOf(frameOf(b), q.start)) < 0.9
}

/** Index in the frame behind "45 of the", -1 where there is none. */
function partOf(side: Side, { end }: Quantity): number {
	const { tokens } = frameOf(side)
	const at = tokens.findIndex(({ start }) => start >= end)
	// "of the patients, 17 were …"
	const ahead = tokens.slice(Math.max(0, at - 16), at).map(({ lower }) => lower)
	if (
		/^of (the|these|those|them)\b/.test(ahead.slice(ahead.indexOf('of')).join(' ')) &&
		ahead.includes(',')
	)
		return at
	if (tokens[at]?.lower !== 'of') return -1
	return /^(the|these|those|them|whom|which)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : -1
}

/** Past "soldiers held in the camp": a participle right behind the noun only says which are meant. */
function restricted(frame: Frame, from: number): number {
	let at = from
	while (/^(NOUN|ADJ|PROPN)$/.test(frame.tokens[at]?.pos ?? '')) at++
	return frame.tokens[at]?.pos === 'VERB' && /(ed|n|t|ld)$/.test(frame.tokens[at]!.lower)
		? at + 1
		: at
}

/** The noun that a number counts: the last of the first run of nouns after it. */
export function counted(side: Side, q: Quantity): Word | undefined {
	const frame = frameOf(side)
	const noun = (word: Word | undefined) =>
		word && !word.number && frame.tokens[word.from]!.pos === 'NOUN'
	let at = frame.words.findIndex(
		(word) =>
			noun(word) &&
			frame.tokens[word.from]!.start >= q.end &&
			frame.tokens[word.from]!.start - q.end < 24
	)
	if (at < 0) return undefined
	while (noun(frame.words[at + 1]) && frame.words[at + 1]!.from === frame.words[at]!.to) at++
	return frame.words[at]
}
