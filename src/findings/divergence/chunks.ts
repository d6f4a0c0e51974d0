import { objectControl } from '../../language/en/acts.js'
import { irregular } from '../../language/en/irregular.js'
import { sayers, titles } from '../../language/en/people.js'
import type { Pos, Token } from '../../language/language.js'

/** A noun phrase without what hangs on it. Tokens `[from, to)`; `left` takes in whose it is. */
export interface Chunk {
	left: number
	from: number
	to: number
	head: number
	owner?: Chunk
	/** What "and" joins it to. */
	also?: Chunk
	pronoun: boolean
}

/** A verb with its parts, as the grammar has them. */
export interface Group {
	verb: number
	/** First token of its auxiliaries. */
	from: number
	/** Where its clause ends. */
	to: number
	passive: boolean
	subject?: Chunk
	objects: Chunk[]
	obliques: { preposition: string; chunk: Chunk }[]
	/** The verb it hangs on: "kept interrupting", "ordered to halt". */
	under?: Group
	/** Its subject is a guess. */
	guessed?: boolean
}

/** A sentence cut into noun phrases and verbs. */
export interface Parse {
	tokens: readonly Token[]
	chunks: readonly Chunk[]
	groups: readonly Group[]
	/** The noun phrase that ends right before a token, or starts at it. */
	endingAt(token: number): Chunk | undefined
	startingAt(token: number): Chunk | undefined
}

const BE = /^(is|are|was|were|be|been|being|am|got|get|gets|'s|'re)$/
const TIME =
	/^((mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|noon|midnight|dawn|yesterday|today|tomorrow|week|month|year)$/
/** Verbs whose past is spelled as they are. */
const PAST =
	/^(cut|hit|put|set|let|hurt|shut|cost|quit|spread|burst|bid|cast|split|shed|thrust|upset|beat|read|rid|bet|wed)$/
const RELATIVE = /^(who|which|that|whom)$/
const OWN = /^(its|his|her|their|our|my|your|whose)$/
const REFLEXIVE = /^(himself|herself|itself|themselves)$/
const PERSON = /^(he|she|it|they|him|her|them|we|us|i|me|you|himself|herself|itself|themselves)$/

/** Cuts a sentence; linear but for short looks around. */
export function parse(tokens: readonly Token[]): Parse {
	const tags = retag(tokens)
	const chunks = chunk(tokens, tags)
	const ends = new Map(chunks.map((c) => [c.to, c]))
	for (const c of chunks)
		if (/^(and|or)$/.test(tokens[c.left - 1]?.lower ?? '')) {
			const first = ends.get(c.left - 1)
			if (first) c.also = first
		}
	const starts = new Map(chunks.map((c) => [c.left, c]))
	const inside = new Set(chunks.flatMap((c) => range(c.from, c.to)))
	const base: Parse = {
		tokens,
		chunks,
		groups: [],
		endingAt: (i) => ends.get(i),
		startingAt: (i) => starts.get(i)
	}
	const verbs = tokens.flatMap((_, i) => (verbAt(tokens, tags, inside, i) ? [i] : []))
	const groups: Group[] = []
	for (const [n, verb] of verbs.entries())
		groups.push(group(base, tags, verb, verbs[n + 1] ?? tokens.length, groups))
	return { ...base, groups }
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

/** The tagger's parts of speech, where it takes a noun for a verb or the other way round. */
function retag(tokens: readonly Token[]): Pos[] {
	const tags = tokens.map(({ pos }) => pos)
	for (let i = 0; i < tokens.length; i++) {
		const { lower } = tokens[i]!
		const before = tags[i - 1]
		const next = tags[i + 1]
		const plain = !/(ed|ing|[^s]s)$/.test(lower) && !irregular.has(lower) && !PAST.test(lower)
		if (tags[i] === 'VERB') {
			// "the upstream dam released", "offer of help": no verb in the midst of a noun phrase.
			const object = /^(DET|PROPN|PRON|NUM)$/.test(next ?? '')
			if (plain && !object && determined(tokens, tags, i)) tags[i] = 'NOUN'
			else if (
				/ing$/.test(lower) &&
				tokens[i + 1]?.lower === 'of' &&
				/^(PART|DET)$/.test(`${before}`)
			)
				tags[i] = 'NOUN'
			// "on coral spawning at": the last noun of a phrase.
			else if (/ing$/.test(lower) && before === 'NOUN' && tags[i - 2] === 'ADP' && !object)
				tags[i] = 'NOUN'
			else if (plain && before === 'ADP' && tokens[i - 1]!.lower !== 'to') tags[i] = 'NOUN'
			else if (/^(DET)$/.test(before ?? '') && /^(VERB|AUX|ADP|PUNCT|undefined)$/.test(`${next}`))
				tags[i] = 'NOUN'
			// "payments to referee Olsen".
			else if (before === 'PART' && next === 'PROPN' && titled(lower)) {
				tags[i] = 'NOUN'
				tags[i - 1] = 'ADP'
			}
		} else if (tags[i] === 'NOUN' && /[^s]s$/.test(lower) && goesOn(tokens, tags, i))
			tags[i] = 'VERB'
		else if (/^(ADJ|NOUN)$/.test(tags[i]!) && /ed$/.test(lower)) {
			const subject =
				/^(NOUN|PROPN|PRON|SCONJ)$/.test(before ?? '') && !OWN.test(tokens[i - 1]!.lower)
			if (subject && /^(DET|PROPN|PRON|ADP|ADV|NUM)$/.test(next ?? '')) tags[i] = 'VERB'
		} else if (tags[i] === 'ADJ' && before === 'DET') {
			if (RELATIVE.test(tokens[i + 1]?.lower ?? '') || /^(VERB|AUX)$/.test(next ?? ''))
				tags[i] = 'NOUN'
		} else if (tags[i] === 'ADJ' && before === 'NOUN' && !/^(NOUN|PROPN|ADJ)$/.test(next ?? '')) {
			if (determined(tokens, tags, i) && !/^(to|of)$/.test(tokens[i + 1]?.lower ?? ''))
				tags[i] = 'NOUN'
		} else if (lower === 'will' && (before === 'PART' || before === 'ADJ' || before === 'DET'))
			tags[i] = 'NOUN'
		else if (OWN.test(lower) && lower !== 'her' && tags[i] === 'PRON') tags[i] = 'DET'
		else if (lower === 'her' && /^(NOUN|ADJ|PROPN)$/.test(next ?? '')) tags[i] = 'DET'
	}
	return tags
}

const titled = (lower: string) => titles.has(lower) || sayers.has(lower)

/** "the salesperson guarantees to create": a plural behind a singular, and an object or a clause after it. */
function goesOn(tokens: readonly Token[], tags: readonly Pos[], i: number): boolean {
	if (tags[i - 1] !== 'NOUN' || /s$/.test(tokens[i - 1]!.lower)) return false
	const next = tokens[i + 1]
	const clause = next?.lower === 'that' || (next?.lower === 'to' && tags[i + 2] === 'VERB')
	return clause && determined(tokens, tags, i)
}

/** Stands behind a singular noun or an adjective of a phrase that an article opens. */
function determined(tokens: readonly Token[], tags: readonly Pos[], i: number): boolean {
	const plural = tags[i - 1] === 'NOUN' && /[^s]s$/.test(tokens[i - 1]!.lower)
	for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
		if (tags[j] === 'DET') return !plural || /^an?$/.test(tokens[j]!.lower)
		if (plural && j < i - 1 && tags[j] !== 'NOUN') return false
		if (tokens[j]!.lower === "'s" && tags[j] === 'PART') return true
		if (!/^(ADJ|ADV|NOUN|PROPN|NUM)$/.test(tags[j]!)) return false
	}
	return false
}

function chunk(tokens: readonly Token[], tags: readonly Pos[]): Chunk[] {
	const found: Chunk[] = []
	let owner: Chunk | undefined
	for (let i = 0; i < tokens.length; ) {
		const { lower } = tokens[i]!
		if (owner && possessive(tokens, tags, i)) {
			i++
			continue
		}
		if (tags[i] === 'PRON' && PERSON.test(lower)) {
			found.push({ left: i, from: i, to: i + 1, head: i, pronoun: true })
			owner = undefined
			i++
			continue
		}
		const end = phraseEnd(tokens, tags, i)
		if (end === i) {
			owner = undefined
			i++
			continue
		}
		const head = headOf(tokens, tags, i, end)
		const made: Chunk = {
			left: owner?.left ?? i,
			from: i,
			to: end,
			head,
			pronoun: false,
			...(owner ? { owner } : {})
		}
		found.push(made)
		owner = possessive(tokens, tags, end) || /['’]s$/.test(tokens[head]!.lower) ? made : undefined
		i = end
	}
	return found
}

/** "the army 's", "the makers ' merger". */
const possessive = (tokens: readonly Token[], tags: readonly Pos[], i: number) =>
	(/^['’]s$/.test(tokens[i]?.lower ?? '') && !/^(VERB|AUX)$/.test(tags[i + 1] ?? '')) ||
	(/^['’]$/.test(tokens[i]?.lower ?? '') &&
		/s$/.test(tokens[i - 1]?.lower ?? '') &&
		/^(NOUN|ADJ|PROPN|NUM|VERB)$/.test(tags[i + 1] ?? ''))

/** Where the noun phrase that starts at `i` ends; `i` itself when none does. */
function phraseEnd(tokens: readonly Token[], tags: readonly Pos[], i: number): number {
	let to = i
	let nouns = 0
	for (; to < tokens.length; to++) {
		const tag = tags[to]!
		const { text } = tokens[to]!
		if (tag === 'NOUN' || tag === 'PROPN') {
			// "on Thursday morning rebels were …": a time and what follows it are two.
			if (to > i && TIME.test(tokens[to - 1]!.lower) && !TIME.test(tokens[to]!.lower)) break
			nouns = to + 1
			continue
		}
		if (text === '-' && to > i && to + 1 < tokens.length) continue
		if (nouns > 0 && tag === 'NUM' && /^\d/.test(text)) {
			nouns = to + 1
			continue
		}
		if (nouns > 0 && nouns === to && tokens[to - 1]!.text !== '-') break
		if (tag === 'DET' && to === i) continue
		if (tag === 'ADJ' || tag === 'NUM') continue
		if (tag === 'ADV' && /^(ADJ|NOUN)$/.test(tags[to + 1] ?? '') && to > i) continue
		if (tag === 'VERB' && premodifier(tokens, tags, to, i)) continue
		break
	}
	return nouns
		? Math.max(nouns, i)
		: tags[i] === 'DET' && tags[i + 1] === 'ADJ' && !/^(NOUN|PROPN|ADJ)$/.test(tags[i + 2] ?? '')
			? i + 2
			: i
}

/** "the leaked cable", "disputed waters": a participle that marks a noun. */
function premodifier(tokens: readonly Token[], tags: readonly Pos[], i: number, start: number) {
	if (!/(ed|ing|en)$/.test(tokens[i]!.lower) && !irregular.has(tokens[i]!.lower)) return false
	if (!/^(NOUN|ADJ|PROPN)$/.test(tags[i + 1] ?? '')) return false
	if (i > start) return true
	return tags[i - 1] === 'ADP' && /ed$/.test(tokens[i]!.lower)
}

/** The last noun; of "tram 5" and "engineer Ryo Abe" the last as well. */
function headOf(tokens: readonly Token[], tags: readonly Pos[], from: number, to: number): number {
	for (let i = to - 1; i >= from; i--)
		if (/^(NOUN|PROPN)$/.test(tags[i]!) && tokens[i]!.text !== '-') return i
	return to - 1
}

function verbAt(
	tokens: readonly Token[],
	tags: readonly Pos[],
	inside: ReadonlySet<number>,
	i: number
): boolean {
	if (tags[i] === 'VERB') return !inside.has(i) && tokens[i]!.lower !== 'according'
	if (tags[i] !== 'AUX' || !/^(is|are|was|were|be|been|had|has|have)$/.test(tokens[i]!.lower))
		return false
	for (let j = i + 1; j < Math.min(tokens.length, i + 5); j++) {
		if (tags[j] === 'VERB' && !inside.has(j)) return false
		if (!/^(AUX|ADV|PART)$/.test(tags[j]!)) return !(tags[j] === 'AUX')
		if (tags[j] === 'AUX') return false
	}
	return true
}

function group(
	base: Parse,
	tags: readonly Pos[],
	verb: number,
	next: number,
	earlier: readonly Group[]
): Group {
	const { tokens } = base
	let from = verb
	while (
		from > 0 &&
		/^(AUX|ADV|PART)$/.test(tags[from - 1]!) &&
		!/^['’]s?$/.test(tokens[from - 1]!.lower)
	)
		from--
	const lead = tokens.slice(from, verb)
	const participle = tags[verb] === 'VERB' && !/ing$/.test(tokens[verb]!.lower)
	const infinitive = lead.some(({ lower }) => lower === 'to')
	let passive = participle && lead.some(({ lower }) => BE.test(lower))
	const last = earlier.at(-1)
	const made: Group = {
		verb,
		from,
		to: clauseEnd(base, tags, verb, next),
		passive,
		objects: [],
		obliques: []
	}
	fill(base, tags, made)
	const subject = subjectOf(base, tags, from, infinitive, verb, earlier)
	if (subject.under) made.under = subject.under
	if (subject.chunk) made.subject = resolved(base, subject.chunk, earlier)
	if (subject.guessed || made.subject !== subject.chunk ? unsettled(subject, earlier) : false)
		made.guessed = true
	// "the letter written by X", "three people arrested in": a participle behind its noun.
	const reduced = participle && !passive && from === verb && /(ed|en)$/.test(tokens[verb]!.lower)
	const by = made.obliques.some(({ preposition }) => preposition === 'by')
	if (
		reduced &&
		made.objects.length === 0 &&
		by &&
		/^(by|in|at)$/.test(tokens[verb + 1]?.lower ?? '')
	)
		passive = true
	if (participle && !passive && last && subject.joined && last.passive && from === verb) {
		const objectless = made.objects.length === 0
		if (objectless && /ed$/.test(tokens[verb]!.lower)) passive = true
	}
	made.passive = passive
	if (!passive && subject.object && made.objects.length === 0) made.objects.push(subject.object)
	return made
}

/** Where what belongs to a verb ends: at the next verb's subject, or at a mark. */
function clauseEnd(base: Parse, tags: readonly Pos[], verb: number, next: number): number {
	for (let i = verb + 1; i < Math.min(next, base.tokens.length); i++) {
		const { text, lower } = base.tokens[i]!
		if (/^[;:]$/.test(text)) return i
		// ", the port operator, from …": what a noun is called besides.
		const aside = text === ',' ? base.startingAt(i + 1) : undefined
		if (aside && base.tokens[aside.to]?.text === ',' && tags[aside.to + 1] === 'ADP') {
			i = aside.to
			continue
		}
		if (
			text === ',' &&
			!(base.tokens[i + 1] && /^(to|from|by|against)$/.test(base.tokens[i + 1]!.lower))
		)
			return i
		if (lower === 'that' && tags[i] !== 'DET') return i
		if (tags[i] === 'SCONJ' || /^(who|which|but|when|while|because|where|whose|until)$/.test(lower))
			return i
		if (/^(after|before)$/.test(lower) && verbSoon(tags, i)) return i
	}
	let end = next
	while (end > verb + 1 && /^(AUX|ADV|PART|CCONJ)$/.test(tags[end - 1] ?? '')) end--
	return end
}

const verbSoon = (tags: readonly Pos[], i: number) => tags.slice(i + 1, i + 6).includes('VERB')

/** Objects and what hangs on the verb by prepositions. */
function fill(base: Parse, tags: readonly Pos[], made: Group): void {
	const { tokens } = base
	let preposition = ''
	let free = true
	for (let i = made.verb + 1; i < made.to; i++) {
		const chunk = base.startingAt(i)
		const owned = chunk && base.chunks.filter(({ left }) => left === i).at(-1)
		if (owned && owned.to <= made.to) {
			if (tokens[i - 1]?.text === ',') {
				i = owned.to - 1
				continue
			}
			if (preposition) made.obliques.push({ preposition, chunk: owned })
			else if (free) made.objects.push(owned)
			preposition = ''
			i = owned.to - 1
			continue
		}
		const { lower } = tokens[i]!
		if (tags[i] === 'ADP' || lower === 'to') {
			// "took over Corvane", "tore down the flag": a particle, the object follows.
			const particle =
				/^(up|down|out|off|over|away|back)$/.test(lower) &&
				preposition === '' &&
				made.objects.length === 0
			preposition = particle ? '' : lower
			if (!particle) free = false
		} else if (tags[i] === 'CCONJ') continue
		else if (tags[i] !== 'ADV' && tags[i] !== 'ADJ') preposition = ''
	}
}

interface Subject {
	chunk?: Chunk
	under?: Group
	/** What a relative clause leaves out of its own object's place. */
	object?: Chunk
	joined?: boolean
	guessed?: boolean
}

/** "A told B that he …": more than one may be meant. */
const unsettled = ({ guessed }: Subject, earlier: readonly Group[]) =>
	guessed === true ||
	new Set(
		earlier.flatMap(({ subject, objects }) => [subject, ...objects].filter((c) => c && !c.pronoun))
	).size > 1

function subjectOf(
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
		const far = infinitive && !control && base.endingAt(at) !== undefined
		return { ...(chunk ? { chunk } : {}), under: last, guessed: far || last.guessed === true }
	}
	while (at > 0 && (tags[at - 1] === 'ADV' || REFLEXIVE.test(tokens[at - 1]!.lower))) at--
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
		if (!preposition || !/^(of|in|at|from|for|on|to|by|with|between|over)$/.test(preposition.lower))
			break
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
function resolved(base: Parse, chunk: Chunk, earlier: readonly Group[]): Chunk {
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
