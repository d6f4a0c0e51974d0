import { sameDimension, sameMeasure, toBase } from '../../facts/index.js'
import { dimension } from '../../facts/units.js'
import { categoryNames } from '../../language/en/measures.js'
import { unreal } from '../../language/en/standings.js'
import type { Quantity } from '../../model/index.js'
import { contrasted } from './contrasted.js'
import type { Side } from './detector.js'
import { frameOf, same, type Word } from './frame.js'
import { governor, otherNamed, otherParts, otherReceiver, sameObject } from './governor.js'
import { sameDeedIn } from './happening.js'
import { otherKind, ratio, standing } from './manner.js'
import { near } from './near.js'
import { unlike } from './stages.js'

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
	if (unreal.has(expected) && standing(b, q) === expected && bare(p, q) && ratio(p, q) < 2)
		return 0.75
	if (contrasted(frameOf(a), frameOf(b))) return 0
	const [verb, twin] = [governor(frameOf(a), p), governor(frameOf(b), q)]
	const shared = sharesCategory(p, q)
	if (verb && twin && !shared && unlike(verb, twin)) return 0
	if (verb && twin && otherParts(frameOf(a), verb, frameOf(b), twin)) return 0
	if (otherNamed(frameOf(a), p, frameOf(b), q) || otherReceiver(frameOf(a), p, frameOf(b), q))
		return 0
	// "4,000 people live there", "1,200 people have no water": people are counted for many reasons.
	const people = p.of === 'person' && q.of === 'person'
	if (people && cover < PEOPLE && sameDeedIn(frameOf(a), p.start, frameOf(b), q.start) < 0.8)
		return 0
	const [one, other] = [counted(a, p), counted(b, q)]
	const named = one && other && same(one, other) ? Math.max(measure, 0.75) : measure
	if (named >= MEASURE) return named
	const time = dimension(p.unit) === 'time'
	// "held for 48 hours", "held for nine days"
	const deed = sameDeedIn(frameOf(a), p.start, frameOf(b), q.start)
	// "delayed by two hours", "takes two hours"
	const by = (side: Side, own: Quantity) =>
		near(side, own.start - 16, own.start).at(-1)?.lower === 'by'
	const takes = (side: Side, own: Quantity) =>
		/^(tak|last|run|need)/.test(governor(frameOf(side), own)?.key ?? '')
	if (time && ((by(a, p) && takes(b, q)) || (by(b, q) && takes(a, p)))) return measure
	const long = time && lasts(a, p) && lasts(b, q)
	if (long && (deed >= 0.9 || sameObject(frameOf(a), p, frameOf(b), q))) return MEASURE
	if (cover < 0.35 || ratio(p, q) > FAR || (time && (locates(a, p) || locates(b, q))))
		return measure
	const alone = (own: Quantity, all: readonly Quantity[]) =>
		all.every((more) => more === own || !sameDimension(more.unit, own.unit))
	if (!alone(p, left) || !alone(q, right)) return measure
	if (p.unit !== '' && sharesName(a, p, b, q)) return MEASURE
	const twoNouns = one !== undefined && other !== undefined && p.unit === ''
	if (deed >= 0.8 && cover >= (twoNouns ? OTHER_NOUN : 0.4)) return MEASURE
	if (p.unit === '') return unsaid(p, q) && cover >= 0.5 && ratio(p, q) < 10 ? MEASURE : measure
	if (measure >= 0.4 || (measure >= 0.2 && cover >= MUCH)) return MEASURE
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

/** Share of words from which on one figure of a unit is the one that is told. */
const MUCH = 0.6

/** Least share of words where people are counted and no verb says why. */
const PEOPLE = 0.45

/** Whether a category, the dead or the displaced, says that two figures count one thing. */
const sharesCategory = (p: Quantity, q: Quantity) =>
	p.of.split(' ').some((word) => categoryNames.has(word) && q.of.split(' ').includes(word))

/** "talked for an hour", "a delay of two days". */
export const lasts = (side: Side, q: Quantity): boolean =>
	/^(for|lasted|took)$/.test(
		near(side, q.start - 30, q.start)
			.filter(
				({ lower }) => !/^(about|almost|around|just|only|roughly|nearly|some|over)$/.test(lower)
			)
			.at(-1)?.lower ?? ''
	)

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

/** The noun that a number counts: the last of the first run of nouns after it. */
function counted(side: Side, q: Quantity): Word | undefined {
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
