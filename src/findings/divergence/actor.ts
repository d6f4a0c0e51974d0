import { asking, giving, offering, oneField, selves, taking } from '../../language/en/acts.js'
import { root } from '../../language/en/phrases.js'
import { actOf } from '../../language/en/verbs.js'
import type { Act } from './act.js'
import { actsOf, type Deeds } from './acts.js'
import type { Detector, Side, Value } from './detector.js'
import { difference, valueAt } from './difference.js'
import { type Frame, frameOf, overlap, same, type Word } from './frame.js'
import { otherOccasion } from './occasion.js'
import { nearParty, otherParty, sameParty, sameThing, wordedAlike } from './parties.js'
import type { Party } from './party.js'
import type { Phrase } from './roles.js'
import { restAt } from './verbal.js'
import { comparable } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.25
/** Least surety that two doers are two. */
const OTHER = 0.7

/** Who did it, to whom, on whose initiative. */
export const actor: Detector = {
	kind: 'actor',
	detect(a, b, context) {
		const voices = Math.max(0.6, comparable(a, b, context))
		const { cover } = overlap(frameOf(a), frameOf(b))
		if (cover < COVER) return undefined
		const [x, y] = [actsOf(a), actsOf(b)]
		const [here, there] = [own(a, x), own(b, y)]
		for (const p of here)
			for (const q of there) {
				const part = otherPart(p, x, q, y)
				// Of two countries that each name the other, the places are who did it.
				const crossed = names(x.frame, q.doer ?? p.doer!) && names(y.frame, p.doer ?? q.doer!)
				const sure = part < 0.9 && !crossed && otherOccasion(a, b) ? 0.7 * part : part
				if (sure < OTHER) continue
				const values = [told(a, x, p.doer!), told(b, y, q.doer!)] as const
				return difference('actor', [a, b], values, voices * sure * (0.8 + 0.2 * cover))
			}
		return undefined
	}
}

/** The acts that the claim itself tells, without those of telling. */
const own = ({ claim }: Side, { acts }: Deeds) =>
	acts.filter(
		({ start, word, kinds }) =>
			start >= claim.start &&
			start < claim.end &&
			(kinds.length > 0 || actOf(word?.key ?? '', [])?.act !== 'states')
	)

const told = (side: Side, { frame }: Deeds, party: Party): Value =>
	valueAt(side, frame, party.from, party.to)

/** The name or noun phrase of a doer. */
export function shown(side: Side, frame: Frame, phrase: Phrase): Value {
	const first = phrase.words[0]!
	return valueAt(side, frame, first.from, Math.max(first.to, phrase.head.to))
}

/** 0..1: how sure it is that two acts are one deed with its parts given otherwise. */
function otherPart(p: Act, x: Deeds, q: Act, y: Deeds): number {
	if (p.unsure || q.unsure || !p.doer || !q.doer) return 0
	const way = agrees(x, q, true) || agrees(y, p, true) ? 0 : rival(p, x, q, y) || rival(q, y, p, x)
	if (way > 0) return way
	if (turned(p, x, q, y)) return 0.8
	if (!sameDeed(p, q) || p.mutual || q.mutual || oneDoer(p, q)) return 0
	if (agrees(x, q) || agrees(y, p)) return 0
	const known = p.kinds.length > 0 && q.kinds.length > 0
	if (swapped(p, q) && (known || (p.doer.agent && q.doer.agent))) return 0.95
	const upon = (one: Act, other: Act) =>
		!one.self &&
		!other.self &&
		one.themes.some(({ head }) => other.doer!.heads.some((word) => same(word, head)))
	if (halfSwapped(p, q, y) || halfSwapped(q, p, x)) return 0.85
	// "the coach substituted Benitez" / "Benitez replaced Okoro": one deed told from two ends.
	if (upon(p, q) || upon(q, p) || !oneTheme(p, x, q, y)) return 0
	const [here, there] = [names(x.frame, q.doer), names(y.frame, p.doer)]
	const both = here || there
	const other = otherParty(p.doer, q.doer)
	const crossed = other > 0.1 && here && there
	const named = crossed || (other >= 0.3 && both) || (other >= 0.25 && (p.self || q.self))
	// Of a word that only its deed makes somebody, the deed must be known.
	if (!known && !(p.doer.agent && q.doer.agent)) return 0
	return named ? Math.max(other, 0.8) : other
}

const sameDeed = (p: Act, q: Act) =>
	p.kinds.length > 0 && q.kinds.length > 0
		? p.kinds.some((kind) => q.kinds.includes(kind))
		: p.word !== undefined && q.word !== undefined && same(p.word, q.word)

/** One doer; "the judge" and "the jury" may be one body, but not where the one acts on the other. */
function oneDoer(p: Act, q: Act): boolean {
	if (!sameParty(p.doer!, q.doer!)) return false
	if (wordedAlike(p.doer!, q.doer!)) return true
	const other = (act: Act, doer: Party) => act.to.some((party) => wordedAlike(party, doer))
	return !other(p, q.doer!) && !other(q, p.doer!)
}

/** The one who acts here is acted on there, and the other way round. */
const swapped = (p: Act, q: Act) =>
	p.to.some((party) => nearParty(party, q.doer!)) && q.to.some((party) => nearParty(party, p.doer!))

/** The same of two deeds of one field: of things that change hands, of the same thing. */
const turned = (p: Act, x: Deeds, q: Act, y: Deeds) =>
	!sameDeed(p, q) &&
	!p.mutual &&
	!q.mutual &&
	oneField(p.kinds, q.kinds) &&
	!oneDoer(p, q) &&
	swapped(p, q) &&
	!agrees(x, q) &&
	!agrees(y, p) &&
	(oneTheme(p, x, q, y) || !p.kinds.some((kind) => /^(give|take|sell|lend|owe|fund)$/.test(kind)))

/** "Olane telephoned Duric" / "Duric placed the call …": whom it was placed to, the sentence tells. */
const halfSwapped = (p: Act, q: Act, y: Deeds) =>
	p.doer!.agent &&
	!q.to.some(({ agent }) => agent) &&
	p.to.some((party) => sameParty(party, q.doer!)) &&
	names(y.frame, p.doer!)

/** The side says the same of the same doer somewhere; surely, where it is no mere order or wish. */
const agrees = ({ acts }: Deeds, act: Act, surely = false) =>
	acts.some(
		(other) =>
			!(surely && other.unsure) && sameDeed(other, act) && sameParty(other.doer!, act.doer!)
	)

/** Whether a side speaks of a party in whatever part. */
const names = (frame: Frame, party: Party) =>
	frame.words.some((word) => party.heads.some((head) => same(word, head)))

/** Both are done to one thing, or are about one deed. */
function oneTheme(p: Act, x: Deeds, q: Act, y: Deeds): boolean {
	if (p.themes.some((one) => q.themes.some((other) => sameThing(one, other)))) return true
	// "bribed the clerk" / "paid the bribe to the clerk".
	const reaches = (one: Act, other: Act) =>
		one.themes.some((theme) => theme.agent && other.to.some((party) => sameParty(theme, party)))
	if (reaches(p, q) || reaches(q, p)) return true
	const about = (act: Act) => [...act.themes.map(({ head }) => head), ...act.matter]
	const [left, right] = [about(p), about(q)]
	if (left.length + right.length === 0) return p.whole && q.whole
	if (left.some((word) => right.some((other) => same(word, other)))) return true
	// "at X's request": a noun may leave it to the rest of the sentence.
	const spoken = (words: readonly Word[], { frame }: Deeds) =>
		words.length > 0 && words.some((word) => frame.words.some((other) => same(word, other)))
	if ((q.noun || q.vague) && right.length === 0) return spoken(left, y)
	return (p.noun || p.vague) && left.length === 0 && spoken(right, x)
}

/** One side has somebody made to go, or asked; the other has him go, or ask, by himself. */
function rival(p: Act, x: Deeds, q: Act, y: Deeds): number {
	if (oneDoer(p, q)) return 0
	const touched = p.to.some((party) => sameParty(party, q.doer!))
	const back = q.to.some((party) => sameParty(party, p.doer!))
	const alone = !q.to.some(({ agent }) => agent) && names(y.frame, p.doer!)
	if (touched && (back || alone) && begins(p, x, q, y)) return 0.85
	const maybe = touched || p.themes.some((party) => otherParty(party, q.doer!) < 0.5)
	if (!maybe || q.group?.passive) return 0
	for (const { imposed, own, mild, apart } of selves) {
		if (apart && back) continue
		const went = by(q, y, own) || (q.self && mild !== undefined && by(q, y, mild))
		if (p.themes.length > 0 && went && by(p, x, imposed)) return touched ? 0.85 : 0.75
	}
	return touched && q.self && p.kinds.includes('order') ? 0.85 : 0
}

/** The one comes with something, or the other asked for it. */
function begins(p: Act, x: Deeds, q: Act, y: Deeds): boolean {
	const kind = (act: Act, kinds: ReadonlySet<string>) => act.kinds.some((one) => kinds.has(one))
	if (sameDeed(p, q)) return false
	if (kind(p, giving) && kind(q, taking)) return oneTheme(p, x, q, y)
	if (!kind(q, asking)) return false
	return kind(p, offering) || (kind(p, giving) && oneTheme(p, x, q, y))
}

/** Whether an act is told in one of these ways. */
const by = (
	{ group }: Act,
	{ frame }: Deeds,
	ways: ReadonlyMap<string, readonly (readonly string[])[]>
) =>
	group !== undefined &&
	(ways.get(root(frame.tokens[group.verb]!.stem)) ?? []).some((rest) => restAt(frame, group, rest))
