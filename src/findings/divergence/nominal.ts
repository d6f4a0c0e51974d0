import { behests, deedNouns, mutual, tellings } from '../../language/en/acts.js'
import type { Chunk } from '../../language/en/chunks.js'
import type { Group, Parse } from '../../language/en/parse.js'
import { type Act, stemAt } from './act.js'
import type { Frame } from './frame.js'
import { partyOf } from './party.js'

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
			vague: false,
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
