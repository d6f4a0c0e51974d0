import { dimension } from '../../facts/units.js'
import type { Quantity } from '../../model/index.js'
import { type Frame, same, type Word } from './frame.js'
import { deedOf } from './happening.js'
import { type Phrase, predicates } from './roles.js'
import { mentioned } from './slots.js'

/** The verb that a figure is the object of, else the one it is the subject of. */
export function governor(frame: Frame, { start, end, unit }: Quantity): Word | undefined {
	const at = frame.tokens.findIndex((token) => token.start >= start)
	const after = frame.tokens.findIndex((token) => token.start >= end)
	const all = predicates(frame).map(({ word }) => word)
	// "talked for five hours": how long, whatever the verb.
	if (dimension(unit) === 'time' && frame.tokens[at - 1]?.lower === 'for') return undefined
	const before = all.find(
		({ to }) => to <= at && at - to < 2 && !/^(PUNCT|SCONJ)$/.test(frame.tokens[to]?.pos ?? '')
	)
	if (before || after < 0) return before
	return all.find((word) => word.from >= after && word.from - after < 5)
}

/** "gave the driver six months", "gave the passenger two years": one verb, done to two. */
export function otherParts(x: Frame, verb: Word, y: Frame, twin: Word): boolean {
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
export function otherNamed(x: Frame, p: Quantity, y: Frame, q: Quantity): boolean {
	const [deed, twin] = [deedOf(x, p.start), deedOf(y, q.start)]
	if (!deed || !twin || !same(deed, twin)) return false
	const patient = (frame: Frame, verb: Word) =>
		predicates(frame).find(({ word }) => word === verb)?.patient
	const [one, other] = [patient(x, deed), patient(y, twin)]
	if (!one?.head.name || !other?.head.name) return false
	return !mentioned(one, y) && !mentioned(other, x)
}

/** "raise the debt limit for two months", "extending the borrowing limit for three": one thing, two verbs. */
export function sameObject(x: Frame, p: Quantity, y: Frame, q: Quantity): boolean {
	const object = (frame: Frame, { start }: Quantity) => {
		const deed = deedOf(frame, start)
		return predicates(frame).find(({ word }) => word === deed)?.patient?.head
	}
	const [one, other] = [object(x, p), object(y, q)]
	return one !== undefined && other !== undefined && same(one, other)
}

/** "owes its suppliers 70 million", "owes its banks 112 million": whom one deed gives a figure to. */
export function otherReceiver(x: Frame, p: Quantity, y: Frame, q: Quantity): boolean {
	const [one, other] = [receiver(x, p), receiver(y, q)]
	if (!one || !other || !same(one.deed, other.deed) || same(one.noun, other.noun)) return false
	const known = (word: Word, frame: Frame) => frame.words.some((more) => same(more, word))
	return !known(one.noun, y) && !known(other.noun, x)
}

function receiver(frame: Frame, { start }: Quantity): { deed: Word; noun: Word } | undefined {
	const { tokens } = frame
	const at = tokens.findIndex((token) => token.start >= start)
	const noun = at > 0 ? frame.wordAt(at - 1) : undefined
	if (!noun || tokens[noun.from]!.pos !== 'NOUN') return undefined
	let from = noun.from
	while (/^(DET|ADJ|NOUN|PRON)$/.test(tokens[from - 1]?.pos ?? '')) from--
	const deed = predicates(frame).find(({ word }) => word.to === from)?.word
	return deed && { deed, noun }
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
