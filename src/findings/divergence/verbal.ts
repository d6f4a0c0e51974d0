import { behests, mutual, ownWill, type Telling, tellings } from '../../language/en/acts.js'
import type { Chunk } from '../../language/en/chunks.js'
import type { Group, Parse } from '../../language/en/groups.js'
import { irregular } from '../../language/en/irregular.js'
import { lightVerbs } from '../../language/en/parts.js'
import { type Act, stemAt } from './act.js'
import type { Frame } from './frame.js'
import { nounKinds } from './nominal.js'
import { partyOf } from './party.js'

const PARTICLE = /^(up|down|out|off|over|away|back|in|on|into)$/
/** Prepositions that belong to the verb only where they follow it at once: "broke with". */
const CLOSE = /^(with|at|for|upon|across|through|after|about)$/
/** What may bring in the other party. */
const TOWARDS =
	/^(to|from|against|on|upon|at|with|for|into|over|of|about|towards?|between|under|before)$/

/** The deeds that a verb tells of, with the noun it may lend itself to. */
export function verbal(frame: Frame, parsed: Parse, group: Group): Act[] {
	const found: Act[] = []
	const all = told(frame, group)
	const longest = Math.max(0, ...all.map(({ telling }) => telling.rest.length))
	const long = all.filter(({ telling }) => telling.rest.length === longest)
	const first = Math.min(...long.map(({ at }) => at[0] ?? 0))
	const best = long.filter(({ at }) => (at[0] ?? 0) === first)
	const used = new Set(best.flatMap(({ at }) => at))
	for (const undergone of [false, true]) {
		const kinds = best
			.filter(({ telling }) => telling.undergone === undergone)
			.map(({ telling }) => telling.kind)
		const bare = !undergone && best.every(({ telling }) => telling.undergone)
		// "died" alone is no deed of the one who died.
		const dies = bare && best.some(({ telling }) => telling.kind === 'kill')
		if (kinds.length > 0 || (bare && !dies))
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
	// "was the reviewer of": whose trade it is does it.
	const trade = group.objects.at(-1)
	if (
		stemAt(frame, group.verb) === 'be' &&
		trade &&
		/(er|or)s?$/.test(frame.tokens[trade.head]!.lower)
	) {
		const kinds = (tellings.get(stemAt(frame, trade.head)) ?? []).filter(
			({ rest }) => rest.length === 0
		)
		const made = act(
			frame,
			parsed,
			group,
			kinds.map(({ kind }) => kind),
			new Set([trade.head]),
			false
		)
		found.push({ ...made, word: frame.wordAt(trade.head) })
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
		// "walked out on them" is not "walked out … on Monday".
		const after = at.length > 0 && frame.tokens[i]!.pos === 'ADP'
		if (after && i !== at.at(-1)! + 1) continue
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
	const agent = group.passive ? (by ?? group.agent) : group.subject
	const objects = group.objects.flatMap((object) => unused(frame, object, used))
	const patients = group.passive && group.subject ? [group.subject, ...objects] : objects
	const hung = group.obliques.filter(
		({ preposition, chunk }) =>
			(TOWARDS.test(preposition) || used.has(chunk.left - 1)) &&
			!used.has(chunk.head) &&
			!behests.has(stemAt(frame, chunk.head)) &&
			chunk !== by
	)
	const mode = frame.modes[group.verb]
	const window = frame.tokens.slice(group.subject?.to ?? group.from, group.to + 14)
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
		vague: [...group.objects, ...group.obliques.map(({ chunk }) => chunk)].some(
			({ pronoun }) => pronoun
		),
		whole: [...used].some((i) => /^(NOUN|PROPN)$/.test(frame.tokens[i]!.pos)),
		unsure:
			!mode || mode.denied || (mode.open && !asserted(frame, group)) || group.guessed === true,
		start: frame.tokens[group.verb]!.start
	}
	const rest = [...hung.map(({ chunk }) => chunk), ...beneath(parsed, group)]
	const owners = (chunks: readonly Chunk[]) => chunks.flatMap(({ owner }) => owner ?? [])
	if (!undergone) {
		const themes =
			patients.length > 0 || common.vague
				? patients
				: hung
						.slice(0, 1)
						.flatMap(({ preposition, chunk }) =>
							INNER.test(preposition) || (preposition === 'to' && used.size > 0) ? chunk : []
						)
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
	const themes = source && patients.length > 0 ? patients : agent ? [agent] : []
	return { ...common, doer: party(doer), to: parties(others as Chunk[]), themes: parties(themes) }
}

/** An object less what belongs to the verb: "let the sample fall", where the tagger sees one noun. */
function unused(frame: Frame, object: Chunk, used: ReadonlySet<number>): Chunk[] {
	if (!used.has(object.head)) return [object]
	const head = object.head - 1
	return head > object.from && frame.tokens[head]!.pos === 'NOUN'
		? [{ ...object, head, to: head + 1 }]
		: []
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
	const { tokens } = frame
	if (!/^(who|that)$/.test(tokens[group.from - 1]?.lower ?? '')) return false
	const it = tokens.findLastIndex(({ lower }, i) => i < group.from && lower === 'it')
	return it >= 0 && /^(was|is)$/.test(tokens[it + 1]!.lower) && group.from - it < 14
}

/** Who it was, of "it was X, not Y, who". */
function cleftDoer(frame: Frame, parsed: Parse, group: Group): Chunk | undefined {
	if (!cleft(frame, group)) return undefined
	const it = frame.tokens.findLastIndex(({ lower }, i) => i < group.from && lower === 'it')
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

/** "agreed that the conductor pulled the brake": told as a fact, whatever verb tells it. */
function asserted(frame: Frame, group: Group): boolean {
	const { lower } = frame.tokens[group.verb]!
	const lead = frame.tokens.slice(group.from, group.verb)
	const past =
		/ed$/.test(lower) ||
		irregular.has(lower) ||
		lead.some((token) => /^(had|was|were)$/.test(token.lower))
	if (
		!past ||
		lead.some((token) =>
			/^(would|could|may|might|should|must|to|will|shall|can)$/.test(token.lower)
		)
	)
		return false
	return !frame.tokens.some((token) =>
		/^(if|whether|unless|hop|want|wish|fear|plan|threaten|\?)/.test(token.lower)
	)
}
