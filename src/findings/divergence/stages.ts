import { locating, manifold, oneOccasion, phases } from '../../language/en/phases.js'
import { same, type Word } from './frame.js'

/** Kinds of happening that a word may name. */
export const stages = (word: Word): string[] => phases.get(word.key) ?? []

/** Whether it is known what kind of happening a word names. */
export const known = (word: Word) => stages(word).length > 0

/** Of two happenings of which a vague verb tells one. */
const LOOSE = 0.5

/** 1: one deed; 0: two that differ; between: nothing is known of them. */
export function sameDeed(p: Word | undefined, q: Word | undefined): number {
	if (!p || !q) return 0.6
	if (same(p, q)) return 1
	const [left, right] = [stages(p), stages(q)]
	if (left.length > 0 && right.length > 0) {
		if (left.some((stage) => right.includes(stage))) return 0.9
		return manifold.has(p.key) || manifold.has(q.key) ? LOOSE : 0
	}
	// One of the two says that it began, ended or was announced: hardly the same moment.
	return [...left, ...right].some((stage) => turning.has(stage)) ? 0.2 : 0.6
}

/** The same of deeds that have a place: stages of one occasion share theirs, and some verbs only give it. */
export function sameScene(p: Word | undefined, q: Word | undefined): number {
	const sure = sameDeed(p, q)
	if (!p || !q || sure >= 0.9) return sure
	if (stages(p).some((one) => stages(q).some((other) => oneOccasion(one, other)))) return 0.9
	return locating.has(p.key) || locating.has(q.key) ? Math.max(sure, LOOSE) : sure
}

const turning: ReadonlySet<string> = new Set(
	'begun ended elected announced published born buried marked tried examined treated found decided'.split(
		' '
	)
)

/** Whether two verbs surely tell of two things: neither is vague, and no kind of happening holds both. */
export const unlike = (p: Word, q: Word): boolean =>
	[p, q].every((word) => known(word) && !stages(word).some((stage) => spoken.has(stage))) &&
	sameDeed(p, q) === 0

const spoken: ReadonlySet<string> = new Set('announced informed decided found examined'.split(' '))
