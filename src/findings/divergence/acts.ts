import {
	behests,
	deedNouns,
	mutual,
	ownWill,
	type Telling,
	tellings
} from '../../language/en/acts.js'
import { lightVerbs } from '../../language/en/parts.js'
import { root } from '../../language/en/phrases.js'
import { type Chunk, type Group, type Parse, parse } from './chunks.js'
import type { Side } from './detector.js'
import { type Frame, type Word, wholeFrameOf } from './frame.js'
import { type Party, partyOf } from './party.js'
import { sentenceOf } from './sentence.js'

/** Something done by one to another, whatever the grammar that tells it. */
export interface Act {
	/** Kinds of deed it may be; empty for what the table lacks. */
	kinds: readonly string[]
	word: Word | undefined
	doer: Party | undefined
	/** Whoever takes another part. */
	to: readonly Party[]
	/** What is done or whom it is done to, without what hangs on it by prepositions. */
	themes: readonly Party[]
	/** What it is about, in words: the deed that hangs on it. */
	matter: readonly Word[]
	/** The clause of the verb, for what else it says. */
	group: Group | undefined
	/** Of the doer's own will, or he and no other. */
	self: boolean
	noun: boolean
	/** Two do it together. */
	mutual: boolean
	/** Denied or left open. */
	unsure: boolean
	/** Where its word starts in the account's text. */
	start: number
}

/** Deeds of a side's sentence, with the frame they stand in. */
export interface Deeds {
	frame: Frame
	parse: Parse
	acts: readonly Act[]
}

const cache = new WeakMap<Side, Deeds>()

/** Everything that the sentence of a side says somebody did. */
export function actsOf(side: Side): Deeds {
	const known = cache.get(side)
	if (known) return known
	const frame = wholeFrameOf(sentenceOf(side))
	const parsed = parse(frame.tokens)
	const acts = [
		...parsed.groups.flatMap((group) => verbal(frame, parsed, group)),
		...parsed.chunks.flatMap((chunk) => nominal(frame, parsed, chunk))
	]
	const deeds = { frame, parse: parsed, acts: acts.filter(({ doer }) => doer !== undefined) }
	cache.set(side, deeds)
	return deeds
}

const stemAt = (frame: Frame, i: number) => {
	const token = frame.tokens[i]
	return BE.test(token?.lower ?? '') ? 'be' : root(token?.stem ?? '')
}

const BE = /^(is|are|was|were|been|being)$/

const PARTICLE = /^(up|down|out|off|over|away|back|in|on)$/
/** Prepositions that belong to the verb only where they follow it at once: "broke with". */
const CLOSE = /^(with|at|for|upon|into|across|through|after|about)$/
/** What may bring in the other party. */
const TOWARDS = /^(to|from|against|on|upon|at|with|for|into|over|of|about|towards?|between|under)$/

function verbal(frame: Frame, parsed: Parse, group: Group): Act[] {
	const found: Act[] = []
	const all = told(frame, group)
	const longest = Math.max(0, ...all.map(({ telling }) => telling.rest.length))
	const best = all.filter(({ telling }) => telling.rest.length === longest)
	const used = new Set(best.flatMap(({ at }) => at))
	for (const undergone of [false, true]) {
		const kinds = best
			.filter(({ telling }) => telling.undergone === undergone)
			.map(({ telling }) => telling.kind)
		if (kinds.length > 0 || (!undergone && best.length === 0))
			found.push(
				act(
					frame,
					parsed,
					group,
					kinds,
					used,
					undergone,
					[...used].map((i) => frame.tokens[i]!.lower)
				)
			)
	}
	// "made an offer", "gave the order to leave".
	const object = group.objects.at(-1)
	if (object && longest === 0 && !group.passive && lightVerbs.has(stemAt(frame, group.verb))) {
		const kinds = nounKinds(frame, object)
		if (kinds.length > 0) {
			const made = act(frame, parsed, group, kinds, new Set([object.head]), false)
			found.push({ ...made, noun: true, word: frame.wordAt(object.head) })
		}
	}
	return found
}

/** The tellings that a verb and the words of its clause make up. */
function told(frame: Frame, group: Group): { telling: Telling; at: number[] }[] {
	const found: { telling: Telling; at: number[] }[] = []
	for (const telling of tellings.get(stemAt(frame, group.verb)) ?? []) {
		const at = restAt(frame, group, telling.rest)
		if (at) found.push({ telling, at })
	}
	return found
}

/** Where the words behind the verb stand, in order. */
export function restAt(frame: Frame, group: Group, rest: readonly string[]): number[] | undefined {
	const at: number[] = []
	// "let the pilots go": the infinitive is part of it.
	const bare = frame.tokens[group.verb]!.lower === 'let'
	const limit = Math.min(bare ? frame.tokens.length : group.to, group.verb + (bare ? 8 : 12))
	for (let i = group.verb + 1; i < limit && at.length < rest.length; i++) {
		if (stemAt(frame, i) !== rest[at.length]) continue
		const particle = at.length === 0 && PARTICLE.test(frame.tokens[i]!.lower)
		const object = group.objects[0]
		if (particle && i !== group.verb + 1 && i !== object?.to) continue
		if (at.length === 0 && CLOSE.test(frame.tokens[i]!.lower) && i !== group.verb + 1)
			return undefined
		at.push(i)
	}
	return at.length === rest.length ? at : undefined
}

/** Kinds whose object acts where the subject undergoes: "visited the king", "evaded the police". */
const met = new Set('host pursue replace employ yield attack defeat'.split(' '))

/** Prepositions before the one who acts where the subject undergoes it: "bought from", "lost to". */
const SOURCE = /^(from|of|by|under)$/

function act(
	frame: Frame,
	parsed: Parse,
	group: Group,
	kinds: readonly string[],
	used: ReadonlySet<number>,
	undergone: boolean,
	prepositions: readonly string[] = []
): Act {
	const party = (chunk: Chunk | undefined) => chunk && partyOf(frame, parsed, chunk)
	const parties = (chunks: readonly Chunk[]) => chunks.flatMap((chunk) => party(chunk) ?? [])
	const by = group.obliques.find(({ preposition }) => preposition === 'by')?.chunk
	const agent = group.passive ? by : group.subject
	const objects = group.objects.filter(({ head }) => !used.has(head))
	const patients = group.passive && group.subject ? [group.subject, ...objects] : objects
	const hung = group.obliques.filter(
		({ preposition, chunk }) => TOWARDS.test(preposition) && !used.has(chunk.head) && chunk !== by
	)
	const mode = frame.modes[group.verb]
	const window = frame.tokens.slice(group.subject?.to ?? group.from, group.to + 8)
	const common = {
		kinds,
		word: frame.wordAt(group.verb),
		group,
		noun: false,
		matter: parsed.groups.flatMap(({ under, verb }) =>
			under === group ? (frame.wordAt(verb) ?? []) : []
		),
		self: ownWill.test(window.map(({ lower }) => lower).join(' ')) || cleft(frame, group),
		mutual: together(frame, group, kinds),
		unsure: !mode || mode.denied || mode.open || group.guessed === true,
		start: frame.tokens[group.verb]!.start
	}
	const rest = [...hung.map(({ chunk }) => chunk), ...beneath(parsed, group)]
	const owners = (chunks: readonly Chunk[]) => chunks.flatMap(({ owner }) => owner ?? [])
	if (!undergone) {
		const themes =
			patients.length > 0
				? patients
				: hung
						.slice(0, 1)
						.flatMap(({ preposition, chunk }) => (INNER.test(preposition) ? chunk : []))
		const to = [...patients, ...rest]
		return {
			...common,
			doer: party(cleftDoer(frame, parsed, group) ?? agent),
			to: parties([...to, ...owners(to)]),
			themes: parties(themes)
		}
	}
	const own = hung.find(({ preposition }) => prepositions.includes(preposition))
	const source = (own ?? hung.find(({ preposition }) => SOURCE.test(preposition)))?.chunk
	const doer = source ?? (kinds.some((kind) => met.has(kind)) ? patients[0] : undefined)
	const others = [agent, ...patients, ...rest].filter((chunk) => chunk && chunk !== doer)
	const themes = source ? patients : agent ? [agent] : []
	return { ...common, doer: party(doer), to: parties(others as Chunk[]), themes: parties(themes) }
}

/** Prepositions whose noun a verb without an object acts on. */
const INNER = /^(of|from|on|upon|into|with|at|for)$/

/** Parties of the deeds that hang on a verb and are its subject's own: "refused to shake his hand". */
function beneath(parsed: Parse, group: Group): Chunk[] {
	return [
		...parsed.groups.filter(({ under, subject }) => under === group && subject === group.subject),
		...(group.under && group.under.subject === group.subject ? [group.under] : [])
	].flatMap(({ objects, obliques }) => [
		...objects,
		...obliques.flatMap(({ preposition, chunk }) => (TOWARDS.test(preposition) ? chunk : []))
	])
}

/** "It was Reyl, not the club, who broke off …". */
function cleft(frame: Frame, group: Group): boolean {
	const before = frame.tokens.slice(0, group.from).map(({ lower }) => lower)
	const it = before.lastIndexOf('it')
	return (
		it >= 0 &&
		/^(was|is)$/.test(before[it + 1] ?? '') &&
		group.from - it < 14 &&
		/^(who|that)$/.test(before.at(-1) ?? '')
	)
}

/** Who it was, of "it was X, not Y, who". */
function cleftDoer(frame: Frame, parsed: Parse, group: Group): Chunk | undefined {
	if (!cleft(frame, group)) return undefined
	const it = frame.tokens.slice(0, group.from).findLastIndex(({ lower }) => lower === 'it')
	return parsed.startingAt(it + 2)
}

function together(frame: Frame, group: Group, kinds: readonly string[]): boolean {
	const word = frame.wordAt(group.verb)
	if (kinds.length === 0 && word?.concepts.some((concept) => mutual.has(concept))) return true
	// "signed with", "drew with".
	if (
		mutual.has(stemAt(frame, group.verb)) &&
		group.obliques.some(({ preposition }) => preposition === 'with')
	)
		return true
	return frame.tokens
		.slice(group.verb, group.to)
		.some(
			({ lower }, i, all) =>
				lower === 'together' || (lower === 'each' && all[i + 1]?.lower === 'other')
		)
}

const nounKinds = (frame: Frame, chunk: Chunk) =>
	!deedNouns.has(stemAt(frame, chunk.head))
		? []
		: (tellings.get(stemAt(frame, chunk.head)) ?? [])
				.filter(({ rest }) => rest.length === 0)
				.map(({ kind }) => kind)

/** "Lisse's bugging of the embassy", "an attack by rebels", "a win for Sosa over Petrenko", "at X's request". */
function nominal(frame: Frame, parsed: Parse, chunk: Chunk): Act[] {
	const kinds = nounKinds(frame, chunk)
	const word = frame.wordAt(chunk.head)
	if (!word || chunk.pronoun || (kinds.length === 0 && !behests.has(word.key))) return []
	const hung = hangingOn(frame, parsed, chunk)
	const doer = doerOf(frame, parsed, chunk, hung)
	const party = doer && partyOf(frame, parsed, doer)
	if (!party) return []
	const holder = parsed.groups.find(({ objects }) => objects.includes(chunk))?.subject
	const others = [...hung.map(({ chunk: other }) => other), ...(holder ? [holder] : [])]
	const to = others
		.filter((other) => other !== doer)
		.flatMap((other) => partyOf(frame, parsed, other) ?? [])
	const themes = hung
		.filter(
			({ preposition, chunk: other }) => /^(of|on|against)$/.test(preposition) && other !== doer
		)
		.flatMap(({ chunk: other }) => partyOf(frame, parsed, other) ?? [])
	return [
		{
			kinds,
			word,
			doer: party,
			to,
			themes,
			matter: [],
			group: undefined,
			self: /^(was|were|is)$/.test(frame.tokens[chunk.left - 1]?.lower ?? ''),
			noun: true,
			mutual: kinds.length === 0 && mutual.has(word.key),
			unsure: word.mode.denied || word.mode.open,
			start: frame.tokens[chunk.head]!.start
		}
	]
}

/** The prepositions and noun phrases right behind a noun. */
function hangingOn(frame: Frame, parsed: Parse, chunk: Chunk): Group['obliques'] {
	const found: Group['obliques'] = []
	let at = chunk.to
	for (let n = 0; n < 4; n++) {
		const next = parsed.chunks.findLast(({ left }) => left === at + 1)
		if (
			!next ||
			!/^(by|of|on|against|to|for|from|over|at|with|in|upon)$/.test(frame.tokens[at]?.lower ?? '')
		)
			break
		found.push({ preposition: frame.tokens[at]!.lower, chunk: next })
		at = next.to
	}
	return found
}

function doerOf(
	frame: Frame,
	parsed: Parse,
	chunk: Chunk,
	hung: Group['obliques']
): Chunk | undefined {
	if (chunk.owner) return chunk.owner
	const hanging = (test: RegExp) => hung.find(({ preposition }) => test.test(preposition))?.chunk
	const by = hanging(/^by$/)
	if (by) return by
	const key = stemAt(frame, chunk.head)
	if (behests.has(key) && /^(at|on|by)$/.test(frame.tokens[chunk.left - 1]?.lower ?? ''))
		return hanging(/^of$/)
	if (/^(win|victori|triumph)$/.test(key)) return hanging(/^(for|by|of)$/)
	// "The snub came from Premier Lund", "the order was given by …".
	const group = parsed.groups.find(({ subject }) => subject === chunk)
	if (!group) return undefined
	const come = /^(come|stem|origin|issu|emanat)$/.test(stemAt(frame, group.verb))
	const wanted = group.passive ? /^by$/ : come ? /^from$/ : undefined
	return wanted && group.obliques.find(({ preposition }) => wanted.test(preposition))?.chunk
}
