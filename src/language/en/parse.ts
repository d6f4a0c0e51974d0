import type { Pos, Token } from '../language.js'
import { chunksOf } from './chunks.js'
import { BE, type Group, type Parse } from './groups.js'
import { retag } from './retag.js'
import { resolved, subjectOf, unsettled } from './subjects.js'

/** Cuts a sentence; linear but for short looks around. */
export function parse(tokens: readonly Token[]): Parse {
	const tags = retag(tokens)
	const chunks = chunksOf(tokens, tags)
	const ends = new Map(chunks.map((c) => [c.to, c]))
	for (const c of chunks)
		if (/^(and|or)$/.test(tokens[c.left - 1]?.lower ?? '')) {
			const first = ends.get(c.left - 1)
			if (first) c.also = first
		}
	const starts = new Map(chunks.map((c) => [c.left, c]))
	const inside = new Set<number>()
	for (const { from, to } of chunks) for (let i = from; i < to; i++) inside.add(i)
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
	// "had to give way" has its subject before it.
	const infinitive =
		lead.some(({ lower }) => lower === 'to') &&
		!/^(have|has|had|is|are|was|were)$/.test(lead[0]!.lower)
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
	// "had the opposition removed": done at whose bidding.
	const caused =
		last && participle && from === verb && /^(had|has|have|get|got)$/.test(tokens[last.verb]!.lower)
	if (caused && last.subject && base.endingAt(verb) === last.objects[0]) {
		passive = true
		made.agent = last.subject
	}
	made.passive = passive
	const marked = base.endingAt(verb)
	if (passive && from === verb && !made.subject && marked) made.subject = marked
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
