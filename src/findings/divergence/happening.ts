import { dating, lending, occurring, phases } from '../../language/en/phases.js'
import { type Frame, same, type Word } from './frame.js'
import { type Phrase, predicates } from './roles.js'

/** The deed that a stretch of text hangs on: the nearest one before it in its clause, else after. */
export function deedOf(frame: Frame, start: number): Word | undefined {
	const at = frame.tokens.findIndex((token) => token.start >= start)
	if (at < 0) return undefined
	const deeds = predicates(frame)
		.map(({ word }) => word)
		.filter(({ key }) => !saying.has(key))
	const before = deeds.filter((word) => word.to <= at).at(-1)
	const later = deeds.filter((word) => word.from >= at)
	const after = later.find((word) => !/ing$/.test(word.lower)) ?? later[0]
	const comma = (from: number, to: number) =>
		frame.tokens.slice(from, to).some((token) => /^[,;]$/.test(token.text))
	if (before && !comma(before.to, at)) return before
	return after ?? before
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
function happeningAt(frame: Frame, start: number): Happening {
	const plain = (word: Word | undefined): Happening => ({ word, aspect: [] })
	const deed = deedOf(frame, start)
	if (!deed) return plain(undefined)
	const all = predicates(frame)
	const at = frame.tokens.findIndex((token) => token.start >= start)
	const told = all.find(
		({ word }) =>
			dating.has(word.key) &&
			word.to <= at &&
			/^(to|at|in|on|from|as)$/.test(
				frame.tokens[frame.tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1]?.lower ?? ''
			)
	)
	if (told) return plain(common(told.patient) ?? subject(frame, told.word) ?? deed)
	const own = all.find(({ word }) => word === deed)
	const noun = common(own?.patient) ?? subject(frame, deed)
	if (occurring.has(deed.key)) return plain(noun ?? deed)
	const aspect = stages(deed).filter((stage) => aspects.has(stage))
	if (aspect.length > 0) return { word: noun ?? deed, aspect }
	// "began recalling"
	const opener = all.find(({ word }) => word.to === deed.from && /ing$/.test(deed.lower))?.word
	if (opener && stages(opener).some((stage) => aspects.has(stage)))
		return { word: deed, aspect: stages(opener).filter((stage) => aspects.has(stage)) }
	if (!lending.has(deed.key)) return plain(deed)
	return plain(
		[common(own?.patient), subject(frame, deed)].find((word) => word && stages(word).length > 0) ??
			deed
	)
}

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
		if (noun && tokens.slice(noun.to, word.from).some(({ pos }) => pos === 'ADP')) break
		if (/^(NOUN|ADJ|VERB)$/.test(tokens[word.from]!.pos) && !word.name) noun = word
	}
	return noun
}

/** Stages of a matter that a word may name. */
const stages = (word: Word): string[] => word.concepts.flatMap((key) => phases.get(key) ?? [])

/** 1: one deed; 0: stages of one matter that differ; between: nothing is known of the two. */
export function sameDeed(p: Word | undefined, q: Word | undefined): number {
	if (!p || !q) return 0.6
	if (same(p, q)) return 1
	const [left, right] = [stages(p), stages(q)]
	if (left.length > 0 && right.length > 0)
		return left.some((stage) => right.includes(stage)) ? 0.9 : 0
	// One of the two says that it began, ended or was announced: hardly the same moment.
	return [...left, ...right].some((stage) => turning.has(stage)) ? 0.2 : 0.6
}

/** The same for what two stretches of text hang on; a deed that the other side names at all is shared. */
export function sameDeedIn(x: Frame, atX: number, y: Frame, atY: number): number {
	const [verb, other] = [deedOf(x, atX), deedOf(y, atY)]
	if (verb && other && same(verb, other)) return 1
	const left = happeningAt(x, atX)
	const right = happeningAt(y, atY)
	const { word: p } = left
	const { word: q } = right
	const both = left.aspect.length > 0 && right.aspect.length > 0
	if (both && !left.aspect.some((stage) => right.aspect.includes(stage))) return 0
	const sure = sameDeed(p, q)
	if (sure >= 0.9 || !p || !q) return sure
	if (sure === 0 || set(p, q)) return 0
	const half = left.aspect.length !== right.aspect.length
	const named = (word: Word, frame: Frame) => frame.words.some((more) => same(word, more))
	if (named(p, y) || named(q, x)) return Math.max(sure, 0.8)
	return half ? Math.min(sure, ONLY_BEGUN) : sure
}

/** One side tells of a beginning or an end, the other does not. */
const ONLY_BEGUN = 0.2

/** Whether one of two deeds is a stage that is never told as the other, though it names it: "announced that it would acquire". */
const set = (p: Word, q: Word) =>
	[...stages(p), ...stages(q)].some((stage) => apart.has(stage)) &&
	stages(p).length !== stages(q).length

const apart: ReadonlySet<string> = new Set('announced decided elected published marked'.split(' '))

const turning: ReadonlySet<string> = new Set(
	'begun ended elected announced published born buried marked tried examined treated found decided'.split(
		' '
	)
)

/** Verbs that only tell. */
const saying: ReadonlySet<string> = new Set(['sai', 'say', 'tell', 'add', 'insist', 'argu'])

/** From here on two deeds are taken for one. */
export const SAME_DEED = 0.5
