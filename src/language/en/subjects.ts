import type { Pos } from '../language.js'
import { objectControl } from './acts.js'
import type { Chunk } from './chunks.js'
import { BE, type Group, type Parse } from './groups.js'

const RELATIVE = /^(who|which|that|whom)$/
/** Prepositions that hang one noun on another. */
const HANGS =
	/^(of|in|at|from|for|on|to|by|with|between|over|across|along|near|behind|under|above|outside|inside|among|against|about|through|around|within|without|into|aboard|off|beside)$/
const REFLEXIVE = /^(himself|herself|itself|themselves)$/

/** Who a verb's subject is. */
export interface Subject {
	chunk?: Chunk
	under?: Group
	/** What a relative clause leaves out of its own object's place. */
	object?: Chunk
	joined?: boolean
	guessed?: boolean
}

/** "A told B that he …": more than one may be meant. */
export const unsettled = ({ guessed }: Subject, earlier: readonly Group[]) =>
	guessed === true ||
	new Set(
		earlier.flatMap(({ subject, objects }) => [subject, ...objects].filter((c) => c && !c.pronoun))
	).size > 1

/** Finds the subject of the verb whose auxiliaries start at token `from`. */
export function subjectOf(
	base: Parse,
	tags: readonly Pos[],
	from: number,
	infinitive: boolean,
	verb: number,
	earlier: readonly Group[]
): Subject {
	const { tokens } = base
	const last = earlier.at(-1)
	let at = from
	if (infinitive || (/ing$/.test(tokens[verb]!.lower) && !BE.test(tokens[verb - 1]?.lower ?? ''))) {
		if (!last) return {}
		const control = infinitive && objectControl.has(tokens[last.verb]!.stem) && !last.passive
		const object =
			last.objects[0] ??
			last.obliques.find(({ preposition }) => /^(on|to|for)$/.test(preposition))?.chunk
		const chunk = control && object ? object : last.subject
		const adjacent = base.endingAt(at)
		// "Hideo Maki, working in Hokkaido": it hangs on the noun before it.
		const hung = adjacent && last.obliques.some(({ chunk: other }) => other === adjacent)
		if (!infinitive && adjacent && last.verb < adjacent.left && !hung)
			return { chunk: adjacent, under: last }
		// "a decision by Uzbekistan to shut down …": whose deed it is only some verbs tell.
		const first = BE.test(tokens[last.verb]!.lower)
		// ", providing cover": of several verbs it may hang on any.
		const trails = !infinitive && tokens[at - 1]?.text === ',' && earlier.length > 1
		const far = infinitive && !control && !first && base.endingAt(at) !== undefined
		return {
			...(chunk ? { chunk } : {}),
			under: last,
			guessed: far || trails || last.guessed === true
		}
	}
	while (at > 0 && (tags[at - 1] === 'ADV' || REFLEXIVE.test(tokens[at - 1]!.lower))) at--
	// "The Safety Office (NPSO) has ordered".
	if (tokens[at - 1]?.text === ')') {
		const open = tokens.slice(0, at).findLastIndex(({ text }) => text === '(')
		if (open > at - 10) at = open
	}
	if (tokens[at - 1]?.text === ',') at = beforeAside(base, tags, at) ?? at
	const word = tokens[at - 1]
	if (!word) return {}
	if (RELATIVE.test(word.lower) && tags[at - 1] !== 'DET') {
		let end = at - 1
		if (tokens[end - 1]?.text === ',') end--
		const chunk = base.endingAt(end)
		return chunk ? { chunk: climb(base, chunk, word.lower === 'who') } : {}
	}
	if (tags[at - 1] === 'CCONJ' && last)
		return {
			...(last.subject ? { chunk: last.subject } : {}),
			joined: true,
			guessed: last.guessed === true
		}
	const chunk = base.endingAt(at)
	if (!chunk) return {}
	const whole = earlier.find(
		({ objects, obliques, from: start, verb: other, subject }) =>
			subject &&
			(objects.includes(chunk) || obliques.some((oblique) => oblique.chunk === chunk)) &&
			(RELATIVE.test(tokens[start - 1]?.lower ?? '') || /ing$/.test(tokens[other]!.lower))
	)
	// "The water that drowned Chalma had been released".
	if (whole?.subject) return { chunk: whole.subject }
	const top = climb(base, chunk, false)
	const before = tokens[top.left - 1]
	if (before && tags[top.left - 1] === 'ADP' && !base.endingAt(top.left - 1)) {
		const name = trailingName(base, top)
		return name ? { chunk: name } : {}
	}
	// "the arbitration that the airline had proposed", "an idea the lawyers put to …".
	const rel = before && RELATIVE.test(before.lower) ? top.left - 1 : top.left
	const object = base.endingAt(rel)
	return object && !object.pronoun ? { chunk: top, object } : { chunk: top }
}

/** ", who had been denounced by Medina, lost": the start of what stands between commas. */
function beforeAside(base: Parse, tags: readonly Pos[], at: number): number | undefined {
	const { tokens } = base
	for (let i = at - 2; i > Math.max(0, at - 16); i--) {
		if (tokens[i]!.text !== ',') continue
		const next = tokens[i + 1]!
		const aside =
			RELATIVE.test(next.lower) ||
			/ing$/.test(next.lower) ||
			tags[i + 1] === 'DET' ||
			next.lower === 'not'
		return aside && base.endingAt(i) ? i : undefined
	}
	return base.endingAt(at - 1) && tokens[at]?.pos !== 'AUX' ? at - 1 : undefined
}

/** "Operators at the upstream dam": from what hangs on it to the noun itself. */
function climb(base: Parse, chunk: Chunk, near: boolean): Chunk {
	if (near) return chunk
	let top = chunk
	for (let n = 0; n < 4; n++) {
		const preposition = base.tokens[top.left - 1]
		if (top.also) {
			// "the governments of X and Y": what the last hangs on holds the first as well.
			const outer = /^(of|in|from)$/.test(base.tokens[top.also.left - 1]?.lower ?? '')
			if (!outer) break
			top = top.also
			continue
		}
		if (!preposition || !HANGS.test(preposition.lower)) break
		const higher = base.endingAt(top.left - 1)
		if (!higher || higher.pronoun) break
		top = higher
	}
	return top
}

/** "In the paint makers' merger Lindholm took over": the name behind the adverbial. */
function trailingName(base: Parse, chunk: Chunk): Chunk | undefined {
	let from = chunk.to
	while (from > chunk.from && base.tokens[from - 1]!.pos === 'PROPN') from--
	if (from === chunk.from || from === chunk.to) return undefined
	return { left: from, from, to: chunk.to, head: chunk.to - 1, pronoun: false }
}

/** "it threw out the ambassador": whom a pronoun stands for, the nearest subject before it. */
export function resolved(base: Parse, chunk: Chunk, earlier: readonly Group[]): Chunk {
	const word = base.tokens[chunk.head]!.lower
	if (!chunk.pronoun || !/^(he|she|it|they)$/.test(word)) return chunk
	for (let i = earlier.length - 1; i >= 0; i--) {
		const subject = earlier[i]!.subject
		if (!subject || subject.pronoun || subject.to > chunk.from) continue
		const many = /[^s]s$/.test(base.tokens[subject.head]!.lower) || subject.also !== undefined
		if (many === (word === 'they') || base.tokens[subject.head]!.pos === 'PROPN') return subject
	}
	return chunk
}
