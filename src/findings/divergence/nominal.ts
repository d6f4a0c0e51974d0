import { behests, deedNouns, mutual, tellings } from '../../language/en/acts.js'
import type { Chunk } from '../../language/en/chunks.js'
import type { Group, Parse } from '../../language/en/groups.js'
import { type Act, stemAt } from './act.js'
import type { Frame } from './frame.js'
import { type Party, partyOf, simple } from './party.js'

/** Kinds of deed that a noun tells: "attack", "offer". */
export const nounKinds = (frame: Frame, chunk: Chunk) =>
	!deedNouns.has(stemAt(frame, chunk.head))
		? []
		: (tellings.get(stemAt(frame, chunk.head)) ?? [])
				.filter(({ rest }) => rest.length === 0)
				.map(({ kind }) => kind)

/** "Lisse's bugging of the embassy", "an attack by rebels", "a win for Sosa over Petrenko", "at X's request". */
export function nominal(frame: Frame, parsed: Parse, chunk: Chunk): Act[] {
	const kinds = nounKinds(frame, chunk)
	const word = frame.wordAt(chunk.head)
	if (!word || chunk.pronoun || (kinds.length === 0 && !behests.has(word.key))) return []
	const hung = hangingOn(frame, parsed, chunk)
	const doer = doerOf(frame, parsed, chunk, hung)
	const called = doer ? undefined : adjectival(frame, chunk)
	const party = called ?? (doer && partyOf(frame, parsed, doer))
	if (!party) return []
	// "was the sultan's suggestion": what was, is what it is about.
	const being = parsed.groups.find(
		({ objects, verb }) => objects.includes(chunk) && stemAt(frame, verb) === 'be'
	)
	const subject = being?.subject
	const holder = parsed.groups.find(({ objects }) => objects.includes(chunk))?.subject
	const others = [...hung.map(({ chunk: other }) => other), ...(holder ? [holder] : [])]
	const to = others
		.filter((other) => other !== doer)
		.flatMap((other) => partyOf(frame, parsed, other) ?? [])
	const themes = [...(subject ? [{ preposition: 'of', chunk: subject }] : []), ...hung]
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
			vague: false,
			whole: false,
			mutual: kinds.length === 0 && mutual.has(word.key),
			// "against the captain's orders": what was done was another deed.
			unsure:
				word.mode.denied ||
				word.mode.open ||
				/^(against|despite|without)$/.test(lead(frame, chunk)),
			start: frame.tokens[chunk.head]!.start
		}
	]
}

/** The word before a noun phrase, whoever owns the noun. */
const lead = ({ tokens }: Frame, { left, owner }: Chunk) =>
	tokens[(owner?.left ?? left) - 1]?.lower ?? ''

/** Verbs that only say that a deed was done: "the ambush was laid by rebels". */
const done: ReadonlySet<string> = new Set(
	'make give lai issu launch carri stage mount commit lodg file place conduct perpetr undertak plan organ'.split(
		' '
	)
)

/** "was a Labour idea": a name before the noun tells whose it was. */
function adjectival(frame: Frame, chunk: Chunk): Party | undefined {
	const name = frame.words.findLast(
		(word) => word.name && word.from >= chunk.from && word.to <= chunk.head
	)
	if (!name || !/^(was|were|is|a|an)$/.test(frame.tokens[chunk.left]?.lower ?? '')) return undefined
	return simple(name, name)
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
	// "rejected the proposal by a wide margin" tells nothing of whose it was.
	if (by) return partyOf(frame, parsed, by)?.inert ? undefined : by
	const key = stemAt(frame, chunk.head)
	if (behests.has(key) && /^(at|on|by)$/.test(frame.tokens[chunk.left - 1]?.lower ?? ''))
		return hanging(/^of$/)
	if (/^(win|victori|triumph)$/.test(key)) return hanging(/^(for|by|of)$/)
	// "The snub came from Premier Lund", "the order was given by …".
	const group = parsed.groups.find(({ subject }) => subject === chunk)
	if (!group) return undefined
	const come = /^(come|stem|origin|issu|emanat)$/.test(stemAt(frame, group.verb))
	const wanted =
		group.passive && done.has(stemAt(frame, group.verb)) ? /^by$/ : come ? /^from$/ : undefined
	return wanted && group.obliques.find(({ preposition }) => wanted.test(preposition))?.chunk
}
