import {
	dating,
	lending,
	locating,
	occurring,
	perceiving,
	phases,
	restating,
	tallies,
	tellers
} from '../../language/en/phases.js'
import { synonyms } from '../../language/en/synonyms.js'
import { type Frame, same, type Word } from './frame.js'
import { type Phrase, type Predicate, predicates } from './roles.js'
import { known, sameDeed, sameScene, stages } from './stages.js'

/**
 * The deed that a stretch of text hangs on: the nearest one before it in its clause, else after.
 * Verbs that only tell are passed over; where `untold`, those that announce as well.
 */
export function deedOf(frame: Frame, start: number, untold = false): Word | undefined {
	const at = frame.tokens.findIndex((token) => token.start >= start)
	if (at < 0) return undefined
	const deeds = predicates(frame)
		.map(({ word }) => word)
		.filter((word) => !(tellers.has(word.key) && !informs(frame, word)) && !participle(frame, word))
		.filter((word) => !untold || !announces(word))
	const before = deeds.filter((word) => word.to <= at).at(-1)
	const behind = behindAside(frame, at)
	const later = deeds.filter((word) => word.from >= behind && !inAside(frame, at, word))
	const after = later.find((word) => !/ing$/.test(word.lower)) ?? later[0]
	const comma = (from: number, to: number) =>
		frame.tokens.slice(from, to).some((token) => /^[,;]$/.test(token.text))
	if (before && !comma(before.to, at)) return before
	return after ?? before ?? byName(frame, at)
}

/** "called its ambassador home": verb and particle with something between. */
function particled(frame: Frame, word: Word): Word {
	const near = frame.tokens.slice(word.to, word.to + 7)
	const stop = near.findIndex(({ text }) => /^[,;:]$/.test(text))
	const reach = stop < 0 ? near : near.slice(0, stop)
	for (const [i, { lower }] of reach.entries()) {
		const key = `${word.key}_${lower}`
		// "over the weekend" is no particle.
		if (!PARTICLE.test(lower) || /^(DET|NUM)$/.test(frame.tokens[word.to + i + 1]?.pos ?? ''))
			continue
		if (phases.has(key))
			return { ...word, key, concepts: [key, ...(synonyms.groups.get(key) ?? [])] }
	}
	return word
}

/** "was told of the leak": that is a happening of its own. */
const informs = ({ tokens }: Frame, { lower, to }: Word) =>
	/^(told|tells?)$/.test(lower) &&
	tokens.slice(to, to + 4).some(({ lower }) => /^(of|about)$/.test(lower))

/** What is announced may have happened elsewhere; the saying itself is told of no place. */
const announces = ({ key }: Word) => /^(report|announc|declar)$/.test(key)

const PARTICLE = /^(out|off|home|back|down|up|away|over|apart)$/

/** "behind closed doors": nothing is closed. */
const participle = ({ tokens }: Frame, { from, to }: Word) =>
	tokens[from - 1]?.pos === 'ADP' &&
	tokens[to]?.pos === 'NOUN' &&
	/(ed|en)$/.test(tokens[from]!.lower)

/** Where the tagger sees no verb, the nearest word that names a happening. */
function byName(frame: Frame, at: number): Word | undefined {
	// An inspector is no inspection.
	const named = frame.words.filter(
		(word) => !word.name && known(word) && !/(or|er|ors|ers|ist|ists)$/.test(word.lower)
	)
	return named.filter((word) => word.to <= at).at(-1) ?? named.find((word) => word.from >= at)
}

/** "In March, as the thaw set in, …": where the clause goes on that the time opens. */
function behindAside({ tokens }: Frame, at: number): number {
	const comma = tokens.findIndex(({ text }, i) => i >= at && i < at + 5 && text === ',')
	if (
		comma < 0 ||
		!/^(as|when|while|after|before|because|since|though|once)$/.test(tokens[comma + 1]?.lower ?? '')
	)
		return at
	const next = tokens.findIndex(({ text }, i) => i > comma && text === ',')
	return next < 0 ? at : next
}

/** "On 6 August the truce, which had come into force before, was broken": said in passing of the subject. */
function inAside({ tokens }: Frame, at: number, { from, to }: Word): boolean {
	const comma = tokens.findLastIndex(({ text }, i) => i >= at && i < from && text === ',')
	if (comma < 0) return false
	if (/^(which|who|whose|where)$/.test(tokens[comma + 1]?.lower ?? '')) return true
	// "On the 22nd, the choreographer wrote, her ballet was danced"
	return tokens[to]?.text === ',' && /^(wrote|writes)$/.test(tokens[from]!.lower)
}

/** What is dated, and whether it is its beginning or its end. */
interface Happening {
	word: Word | undefined
	aspect: readonly string[]
}

/**
 * What a time is the time of: behind a verb that only says that it was, dates it, lends it a verb or
 * begins it, the noun that names it ("received approval", "the siege began", "dates the order to May").
 */
function happeningAt(frame: Frame, start: number, untold: boolean): Happening {
	const plain = (word: Word | undefined): Happening => ({ word, aspect: [] })
	const noun = nominal(frame, start)
	if (noun) return plain(noun)
	const deed = deedOf(frame, start, untold)
	if (!deed) return plain(undefined)
	const all = predicates(frame)
	const at = frame.tokens.findIndex((token) => token.start >= start)
	const told = all.find(
		({ word }) =>
			dating.has(word.key) &&
			word.to <= at &&
			/^(to|at|in|on|from|as|of)$/.test(
				frame.tokens[frame.tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1]?.lower ?? ''
			)
	)
	// "put the country on watch on 3 May" dates nothing.
	const dated = told && (common(told.patient) ?? subject(frame, told.word))
	if (dated && (known(dated) || /^(dat|trac)/.test(told.word.key))) return plain(dated)
	const own = all.find(({ word }) => word === deed)
	if (restates(own)) return plain({ ...deed, key: 'announc', concepts: ['announc'] })
	const seen =
		perceiving.has(deed.key) &&
		(happeningBehind(frame, deed) ?? own?.patient?.words.find((word) => known(word)))
	if (seen) return plain(seen)
	const thing = common(own?.patient) ?? subject(frame, deed)
	if (occurring.has(deed.key)) return plain(subject(frame, deed) ?? thing ?? deed)
	const aspect = stages(deed).filter((stage) => aspects.has(stage))
	if (aspect.length > 0) return { word: thing && known(thing) ? thing : deed, aspect }
	// "began recalling"
	const opener = all.find(({ word }) => word.to === deed.from && /ing$/.test(deed.lower))?.word
	if (opener && stages(opener).some((stage) => aspects.has(stage)))
		return { word: deed, aspect: stages(opener).filter((stage) => aspects.has(stage)) }
	if (!lending.has(deed.key)) return plain(deed)
	return plain(
		[common(own?.patient), own?.passive ? subject(frame, deed) : undefined].find(
			(word) => word && known(word) && !GOODS.test(word.lower)
		) ?? deed
	)
}

/** "raised the death toll to 41", "the number of dead rose": a figure is told anew, nothing else happened. */
const restates = (deed: Predicate | undefined) =>
	deed !== undefined &&
	restating.has(deed.word.key) &&
	[deed.patient, deed.agent].some((phrase) => phrase?.words.some(({ key }) => tallies.has(key)))

/** "heard the signal of the touchdown": who perceives a happening does so when it happens. */
function happeningBehind({ tokens, words }: Frame, deed: Word): Word | undefined {
	const stop = tokens.findIndex(({ text }, i) => i >= deed.to && /^[,;:]$/.test(text))
	const end = stop < 0 ? tokens.length : stop
	return words.find(
		(word) =>
			word.from >= deed.to && word.to <= end && tokens[word.from]!.pos === 'NOUN' && known(word)
	)
}

/** "since its inauguration in 1976", "gives 1874 as the year of birth": a noun that the time hangs on. */
function nominal(frame: Frame, start: number): Word | undefined {
	const { tokens } = frame
	const at = tokens.findIndex((token) => token.start >= start)
	const verb = at > 0 ? frame.wordAt(at - 1) : undefined
	if (verb && dating.has(verb.key)) return frame.words.find((word) => word.from > at && known(word))
	if (!/^(in|on|of)$/.test(tokens[at - 1]?.lower ?? '')) return undefined
	const noun = frame.wordAt(at - 2)
	if (!noun || tokens[noun.from]!.pos !== 'NOUN' || !known(noun)) return undefined
	let before = noun.from - 1
	while (/^(DET|ADJ|PRON|NOUN|PART)$/.test(tokens[before]?.pos ?? '')) before--
	// "learned of the breach in May": when it was learned.
	if (heardOf(frame, before)) return undefined
	return /^(ADP|SCONJ)$/.test(tokens[before]?.pos ?? '') ? noun : undefined
}

/** Goods that are called as what is done with them. */
const GOODS = /^(vaccines?|shells?|bombs?|mines?|films?)$/

const aspects: ReadonlySet<string> = new Set(['begun', 'ended'])

const common = (phrase: Phrase | undefined) => (phrase?.head.name ? undefined : phrase?.head)

/** The noun that a verb is said of: "the intrusion into the files happened". */
function subject(frame: Frame, verb: Word): Word | undefined {
	const { tokens } = frame
	let from = verb.from
	while (from > 0 && !/^[,;:]$/.test(tokens[from - 1]!.text)) from--
	let noun: Word | undefined
	for (const word of frame.words) {
		if (word.from < from || word.to > verb.from) continue
		const between = noun ? tokens.slice(noun.to, word.from) : []
		if (between.some(({ pos, lower }) => pos === 'ADP' || lower === 'to')) break
		if (tokens[word.from]!.pos === 'VERB' && noun && !/ing$/.test(word.lower)) break
		if (/^(NOUN|ADJ|VERB)$/.test(tokens[word.from]!.pos) && !word.name) noun = word
	}
	return noun
}

/**
 * The same for what two stretches of text hang on; a deed that the other side names at all is shared.
 * `placed`: they are places, which are told of many stages at once, and never of the telling.
 */
export function sameDeedIn(x: Frame, atX: number, y: Frame, atY: number, placed = false): number {
	const [verb, other] = [deedOf(x, atX, placed), deedOf(y, atY, placed)]
	// What did not happen in the one place may have happened in the other.
	if (placed && verb && other && verb.mode.denied !== other.mode.denied) return 0
	if (verb && other && same(verb, other)) return 1
	const left = happeningAt(x, atX, placed)
	const right = happeningAt(y, atY, placed)
	const p = left.word && particled(x, left.word)
	const q = right.word && particled(y, right.word)
	const both = left.aspect.length > 0 && right.aspect.length > 0
	if (both && !left.aspect.some((stage) => right.aspect.includes(stage))) return 0
	const sure = placed ? sameScene(p, q) : sameDeed(p, q)
	if (sure >= 0.9 || !p || !q) return sure
	if (placed && (locating.has(p.key) || locating.has(q.key))) return sure
	if (set(p, q) || ahead(x, p, q) || ahead(y, q, p)) return 0
	const half = left.aspect.length !== right.aspect.length
	const named = (word: Word, frame: Frame) =>
		frame.words.some((more) => same(word, more) && !attribute(frame, more) && !beside(frame, more))
	if (named(p, y) || named(q, x)) return Math.max(sure, half ? HALF_NAMED : 0.8)
	return half ? Math.min(sure, ONLY_BEGUN) : sure === 0 && placed ? SAME_DEED : sure
}

/** "the flooded town": no flood is told of. */
const attribute = ({ tokens }: Frame, { from, to }: Word) =>
	tokens[from]!.pos === 'ADJ' && tokens[to]?.pos === 'NOUN'

/** "after a closure of two weeks", "learned of the breach": named only as what came before. */
function beside(frame: Frame, { from }: Word): boolean {
	const { tokens } = frame
	let i = from - 1
	while (/^(DET|ADJ|NOUN|PRON|PART)$/.test(tokens[i]?.pos ?? '')) i--
	if (tokens[from]!.pos !== 'NOUN') return false
	return /^(after|before|following|since)$/.test(tokens[i]?.lower ?? '') || heardOf(frame, i)
}

/** "learned of the breach": whether token `i` is the "of" of being told. */
function heardOf(frame: Frame, i: number): boolean {
	const verb = frame.wordAt(i - 1)
	return (
		/^(of|about)$/.test(frame.tokens[i]?.lower ?? '') &&
		verb !== undefined &&
		stages(verb).includes('informed')
	)
}

/** One side tells of a beginning or an end, the other does not. */
const ONLY_BEGUN = 0.2
/** The same where the other side at least names what began. */
const HALF_NAMED = 0.4

/** "agreed to hold a summit", "announced that it would close": what is agreed comes later. */
const ahead = (frame: Frame, word: Word, other: Word) =>
	stages(word).some((stage) => apart.has(stage)) &&
	!oneKind(word, other) &&
	frame.tokens
		.slice(word.to, word.to + 8)
		.some(({ lower }, i, all) => lower === 'that' || (lower === 'to' && all[i + 1]?.pos === 'VERB'))

/** Whether one of two deeds is a stage that is never told as the other, though it names it: "announced that it would acquire". */
const set = (p: Word, q: Word) =>
	known(p) &&
	known(q) &&
	[p, q].some((word) => stages(word).every((stage) => apart.has(stage))) &&
	!oneKind(p, q)

const oneKind = (p: Word, q: Word) => stages(p).some((stage) => stages(q).includes(stage))

const apart: ReadonlySet<string> = new Set(
	'announced decided ordered elected published marked agreed approved invited offered demanded applied born committed admitted'.split(
		' '
	)
)

/** From here on two deeds are taken for one. */
export const SAME_DEED = 0.5
