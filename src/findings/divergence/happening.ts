import { phases } from '../../language/en/phases.js'
import { type Frame, same, type Word } from './frame.js'
import { predicates } from './roles.js'

/**
 * The deed that a stretch of text hangs on: the nearest one before it in its clause, else after;
 * verbs of telling are passed over where `untold`.
 */
export function deedOf(frame: Frame, start: number, untold = false): Word | undefined {
	const at = frame.tokens.findIndex((token) => token.start >= start)
	if (at < 0) return undefined
	const all = predicates(frame).map(({ word }) => word)
	const deeds = untold ? all.filter(({ key }) => !telling.test(key)) : all
	const before = deeds.filter((word) => word.to <= at).at(-1)
	const later = deeds.filter((word) => word.from >= at)
	const after = later.find((word) => !/ing$/.test(word.lower)) ?? later[0]
	const comma = (from: number, to: number) =>
		frame.tokens.slice(from, to).some((token) => /^[,;]$/.test(token.text))
	if (before && !comma(before.to, at)) return before
	return after ?? before
}

const telling =
	/^(sai|say|tell|state|claim|report|announc|declar|insist|add|recal|explain|argu|alleg|note)$/

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
export function sameDeedIn(x: Frame, atX: number, y: Frame, atY: number, untold = false): number {
	const p = deedOf(x, atX, untold)
	const q = deedOf(y, atY, untold)
	const sure = sameDeed(p, q)
	if (sure >= 0.9) return sure
	const named = (word: Word | undefined, frame: Frame) =>
		word !== undefined && frame.words.some((other) => same(word, other))
	return named(p, y) || named(q, x) ? Math.max(sure, 0.8) : sure
}

const turning: ReadonlySet<string> = new Set(
	'begun ended announced published born buried marked tried examined treated'.split(' ')
)

/** From here on two deeds are taken for one. */
export const SAME_DEED = 0.5
