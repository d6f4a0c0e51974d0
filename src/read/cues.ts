import { complementizers, conjunctions, subordinators, timeUnits } from '../language/en/clauses.js'
import { days, moments } from '../language/en/days.js'
import { documents, pronouns } from '../language/en/people.js'
import { type Act, actOf, addressed, baseForms, raising, stating } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'
import type { Span } from '../model/index.js'
import { type Cast, headOf } from './people.js'
import { passive, spokenAct } from './senses.js'
import {
	invertedSubject,
	mainSubject,
	nounPhraseFrom,
	relativeAt,
	type Subject,
	subjectOf
} from './subjects.js'

/** A verb or phrase that gives words to somebody. */
export interface Cue {
	index: number
	act: Act
	/** None where it is the account's own voice. */
	speakers: string[]
	/** The subject stands right here, not carried over from the first half. */
	own: boolean
	/** It governs what stands before it: "…, he said", "according to …". */
	backward: boolean
	/** It stands inside what another says. */
	nested: boolean
	/** Only claims inside this stretch are its content: "Roe, who vowed to appeal, lost". */
	reach?: Span
	/** What stands in its reach is an aside of the account, whoever says the rest. */
	aside?: boolean
}

const sourceNouns = /^(words|views?|opinion)$/

const QUOTE = /^["“”]$/

/** The cues of a sentence, left to right. */
export function findCues(tokens: readonly Token[], cast: Cast): Cue[] {
	const cues: Cue[] = []
	for (let i = 0; i < tokens.length; i++) {
		const cue =
			accordingTo(tokens, i, cast) ??
			beforeQuotation(tokens, i, cast, cues) ??
			verbCue(tokens, i, cast, cues)
		if (cue) cues.push(cue)
	}
	// "“They called us traitors,” Roe said": within a quotation, only who quotes it speaks.
	const quoted = (cue: Cue) => inQuotation(tokens, cue.index)
	return cues.some((cue) => !quoted(cue)) ? cues.filter((cue) => !quoted(cue)) : cues
}

/** Whether a token stands inside a quotation that opened in its sentence. */
export function inQuotation(tokens: readonly Token[], i: number): boolean {
	let open = false
	for (const { text } of tokens.slice(0, i)) {
		if (text === '“') open = true
		else if (text === '”') open = false
		else if (text === '"') open = !open
	}
	return open
}

/** Who spoke last in the main line of the sentence. */
const carriedFrom = (cues: readonly Cue[]) =>
	cues.findLast(({ backward, reach }) => !backward && !reach)?.speakers ?? []

function accordingTo(tokens: readonly Token[], i: number, cast: Cast): Cue | undefined {
	const { lower } = tokens[i]!
	if (lower !== 'according' && lower !== 'in') return undefined
	const from = behindSource(tokens, i)
	const act: Act = { act: 'states', speech: true, relays: true, certainty: 0.85 }
	const cue = { index: i, act, own: true, backward: i > 0, nested: false }
	if (from === 0) return inOnesWords(tokens, i, cast, cue)
	const phrase: Token[] = []
	for (let j = from; j < tokens.length; j++) {
		if (/^[,;:—–.]$/.test(tokens[j]!.text)) break
		const told = tokens[j]!.pos === 'VERB' && !/^\p{Lu}/u.test(tokens[j]!.text)
		const noun = tokens[j - 1]!.pos === 'ADV' ? tokens[j - 2] : tokens[j - 1]
		if (j > from && told && noun?.pos !== 'DET') {
			// "the lawsuit Roe filed": who filed it is no part of it.
			const last = phrase.findLastIndex(({ pos, text }) => pos === 'NOUN' && /^\p{Ll}/u.test(text))
			if (last >= 0) phrase.length = last + 1
			break
		}
		phrase.push(tokens[j]!)
	}
	const made = tokens[from + phrase.length]
	const agent = made && makes.test(made.lower) ? agentOf(tokens, from + phrase.length) : []
	const speakers = cast.speakers(agent.length > 0 ? agent : phrase, 'as source')
	return speakers.length > 0 ? { ...cue, speakers } : undefined
}

/** What is done to figures by who answers for them, and not by who saw them. */
const makes =
	/^(compiled|published|released|collected|gathered|prepared|conducted|issued|commissioned|drawn)$/

/** "compiled by the opposition", "was condemned by Roe": who does what the participle before tells. */
function agentOf(tokens: readonly Token[], verb: number): Token[] {
	const by = tokens.findIndex(({ lower }, n) => n > verb && n < verb + 5 && lower === 'by')
	if (by < 0 || tokens.slice(verb, by).some(({ text }) => /^[,;.]$/.test(text))) return []
	let to = by + 1
	const goesOn = ({ pos, lower }: Token) =>
		/^(NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(pos) || /^['’]s?$/.test(lower)
	while (to < tokens.length && goesOn(tokens[to]!)) to++
	return tokens.slice(by + 1, to)
}

/** The token behind "according to", "in the words of"; 0 where there is no such phrase. */
function behindSource(tokens: readonly Token[], i: number): number {
	const [first, second, third, fourth] = tokens.slice(i, i + 4).map((token) => token.lower)
	if (first === 'according' && second === 'to') return i + 2
	const words = first === 'in' && second === 'the' && sourceNouns.test(third ?? '')
	return words && fourth === 'of' ? i + 4 : 0
}

/** "In her words, …". */
function inOnesWords(
	tokens: readonly Token[],
	i: number,
	cast: Cast,
	cue: Omit<Cue, 'speakers'>
): Cue | undefined {
	const whose = tokens[i + 1]
	if (tokens[i]!.lower !== 'in' || !whose || !sourceNouns.test(tokens[i + 2]?.lower ?? ''))
		return undefined
	const pronoun = { his: 'he', her: 'she', their: 'they' }[whose.lower]
	const speakers = pronoun ? cast.speakers([{ ...whose, lower: pronoun }]) : []
	return speakers.length > 0 ? { ...cue, speakers } : undefined
}

/** "An aide went further: “…": whoever is the subject before the colon says it. */
function beforeQuotation(
	tokens: readonly Token[],
	i: number,
	cast: Cast,
	cues: readonly Cue[]
): Cue | undefined {
	if (tokens[i]!.text !== ':' || !/^["“]$/.test(tokens[i + 1]?.text ?? '') || cues.length > 0)
		return undefined
	const speakers = cast.speakers(mainSubject(tokens, i))
	const cue = { index: i, act: stating, own: true, backward: false, nested: false }
	return speakers.length > 0 ? { ...cue, speakers } : undefined
}

function verbCue(
	tokens: readonly Token[],
	i: number,
	cast: Cast,
	cues: readonly Cue[]
): Cue | undefined {
	const token = tokens[i]!
	const act = spokenAct(tokens, i)
	if (!act) return undefined
	const cue = { index: i, act, own: true, backward: false, nested: false }
	// "Was grateful" is no passive.
	if (token.pos === 'VERB' && passive(tokens, i)) {
		const speakers =
			act.relays || act.act === 'orders' ? cast.speakers(agentOf(tokens, i), 'perhaps') : []
		return speakers.length > 0 ? { ...cue, speakers } : undefined
	}
	const subject = participle(tokens, i) ? undefined : subjectOf(tokens, i)
	const inverted =
		subject || addressed.test(token.lower) || /ing$/.test(token.lower)
			? []
			: cast.speakers(invertedSubject(tokens, i))
	if (inverted.length > 0) return { ...cue, speakers: inverted, backward: true }
	if (tokens[i - 1]?.lower === 'to') return raisedCue(tokens, i, cast, cue)
	if (!subject) return shared(tokens, i, cast, act, cues)
	if (infinitive(tokens, i, subject) || reduced(tokens, i, subject)) return undefined
	const how = plainness(token, act)
	// "a defeat for the ministry, which argued": the likelier phrase has to be one that speaks.
	const speakers = firstOf(subject.phrases, (words, only) =>
		cast.speakers(words, only || how !== 'plainly' ? how : 'perhaps')
	)
	const inside = insideOf(tokens, i, subject, act)
	// "The industries that had threatened her": it tells which, and no more.
	if (subject.via === 'relative' && tokens[subject.from]!.lower === 'that' && how !== 'plainly')
		return undefined
	if (inside) return speakers.length > 0 ? { ...cue, ...inside, speakers } : undefined
	const phrase = subject.phrases[0]!
	const nested = nestedBefore(tokens, phrase)
	// "for what pupils say": which words, and not that they are so.
	if (nested && /^sa(y|ys|id)$/.test(token.lower) && tokens[subject.from - 1]!.lower === 'what')
		return undefined
	// "…, and I said yes": the account's own voice again.
	if (speakers.length === 0 && !(isOwn(phrase) && !nested)) return undefined
	const told = carriedFrom(cues).length > 0 && (nested || saidThat(tokens, i))
	if (!act.relays && told) return undefined
	return { ...cue, speakers, backward: afterContent(tokens, phrase, i), nested }
}

/** "continues to warn", "was at pains to stress": the subject stands before the verb before. */
function raisedCue(
	tokens: readonly Token[],
	i: number,
	cast: Cast,
	cue: Omit<Cue, 'speakers'>
): Cue | undefined {
	if (!raising.test(tokens[i - 2]?.lower ?? '')) return undefined
	let verb = i - 2
	while (verb > 0 && !/^(VERB|AUX)$/.test(tokens[verb]!.pos)) verb--
	const subject = subjectOf(tokens, verb)
	if (subject?.via !== 'plain') return undefined
	const speakers = cast.speakers(subject.phrases[0]!, 'perhaps')
	return speakers.length > 0 ? { ...cue, speakers } : undefined
}

const isOwn = (phrase: readonly Token[]) =>
	pronouns.ours.has(phrase[0]!.lower) || (phrase.length === 1 && pronouns.own.has(phrase[0]!.lower))

function firstOf(
	all: readonly Token[][],
	found: (one: Token[], last: boolean) => string[]
): string[] {
	for (const one of all) {
		const names = found(one, one === all.at(-1))
		if (names.length > 0) return names
	}
	return []
}

/** The clause inside a larger one that a cue stands in, if any, and how far it reaches. */
function insideOf(
	tokens: readonly Token[],
	verb: number,
	{ via, from }: Subject,
	act: Act
): Pick<Cue, 'reach' | 'aside'> | undefined {
	if (via === 'relative')
		return { reach: [tokens[from]!.start, clauseEnd(tokens, verb, mainVerbNext)], aside: true }
	if (tokens[from - 1]?.lower === 'whose')
		return { reach: [tokens[from - 1]!.start, clauseEnd(tokens, verb, mainVerbNext)], aside: true }
	// "the tankers that Roe promised": what is promised stands before; "in which both sides agreed".
	const opener = tokens[from - 1]
	if (!opener) return undefined
	if (relativeAt(tokens, from - 1)) {
		const before = tokens[from - 2]!
		if (before.text === ',' || before.pos === 'ADP')
			return {
				reach: [
					(before.text === ',' ? opener : before).start,
					clauseEnd(tokens, verb, mainVerbNext)
				],
				aside: true
			}
		return { reach: defined(tokens, nounPhraseFrom(tokens, from - 1), verb, act) }
	}
	// "a step the mayor rejected", but not "in a statement the mayor …".
	if (opener.pos === 'NOUN' && /^(DET|PRON)$/.test(tokens[from]!.pos) && !times.has(opener.lower)) {
		const first = nounPhraseFrom(tokens.slice(0, from), from)
		const before = tokens[first]!.pos === 'ADP' ? tokens[first - 1] : tokens[first - 2]
		const introduces = tokens[first]!.pos === 'ADP' || tokens[first - 1]?.pos === 'ADP'
		if (!introduces || (before && before.text !== ','))
			return { reach: defined(tokens, first, verb, act) }
	}
	if (!subordinators.has(opener.lower)) return undefined
	// "As the paper notes, …": all of it.
	if (opener.lower === 'as' && act.relays && /^[,.]$/.test(tokens[verb + 1]?.text ?? '.'))
		return undefined
	let first = from - 1
	while (first > 0 && (tokens[first - 1]!.pos === 'ADV' || timeUnits.has(tokens[first - 1]!.lower)))
		first--
	// "Lund said yes, while Roe urged patience": one beside the other.
	const aside =
		tokens[first - 1]?.text === ',' || /^(while|whereas|although|though)$/.test(opener.lower)
	return { reach: [tokens[first]!.start, clauseEnd(tokens, verb, () => true)], aside }
}

/** "Last month she demanded …": when, and nothing that she demanded. */
const times = new Set([
	...days,
	...moments,
	...timeUnits,
	...'morning afternoon evening night time'.split(' ')
])

/** How far "a move that Roe said was overdue" reaches. */
function defined(tokens: readonly Token[], first: number, verb: number, act: Act): Span {
	let last = verb
	while (act.relays && /^(VERB|AUX|ADV)$/.test(tokens[last + 1]?.pos ?? '')) last++
	const end = tokens.findIndex((_, n) => n > last && ends(tokens, n))
	return [tokens[first]!.start, tokens[end]?.start ?? Number.POSITIVE_INFINITY]
}

/** Where "the tankers that Roe promised" ends: at the main verb, a comma or a conjunction. */
const ends = (tokens: readonly Token[], i: number) =>
	/^(VERB|AUX|CCONJ|PUNCT)$/.test(tokens[i]!.pos) && tokens[i - 1]!.lower !== 'to'

/** Behind the comma stands the main verb, or a main clause. */
function mainVerbNext(tokens: readonly Token[], comma: number): boolean {
	let at = comma + 1
	while (at < tokens.length && /^(DET|ADJ|NUM|NOUN|PROPN|PRON|ADP|PART)$/.test(tokens[at]!.pos))
		at++
	return /^(VERB|AUX)$/.test(tokens[at]?.pos ?? '') && !/ing$/.test(tokens[at]!.lower)
}

/** Where the clause of a verb ends: at the first comma that closes it, else with the sentence. */
function clauseEnd(
	tokens: readonly Token[],
	verb: number,
	closes: (tokens: readonly Token[], comma: number) => boolean
): number {
	const end = tokens.findIndex(({ text }, n) => n > verb && text === ',' && closes(tokens, n))
	return end < 0 ? Number.POSITIVE_INFINITY : tokens[end]!.start
}

/** "…, saying that …", "… and demanded …": the subject stands before another verb. */
function shared(
	tokens: readonly Token[],
	i: number,
	cast: Cast,
	act: Act,
	cues: readonly Cue[]
): Cue | undefined {
	const last = cues.at(-1)
	const cue = { index: i, act, own: false, backward: false, nested: false }
	if (participle(tokens, i)) {
		const speakers = last?.backward
			? last.speakers
			: cast.speakers(mainSubject(tokens, i), 'perhaps')
		return speakers.length > 0 ? { ...cue, speakers: [...speakers] } : undefined
	}
	if (/ing$/.test(tokens[i]!.lower)) return undefined
	// "while the mayor urged patience and accused …": both stand in one clause.
	if (last?.reach && last.own && tokens[i]!.start < last.reach[1] && conjoined(tokens, i))
		return { ...cue, speakers: [...last.speakers], reach: last.reach, aside: last.aside ?? false }
	const carried = carriedFrom(cues)
	if (carried.length > 0) return { ...cue, speakers: [...carried] }
	const twin = parallel(tokens, i)
	if (twin === undefined) return undefined
	const subject = subjectOf(tokens, twin)!
	const speakers = firstOf(subject.phrases, (words) => cast.speakers(words, 'perhaps'))
	const inside = insideOf(tokens, twin, subject, act)
	if (speakers.length === 0) return undefined
	return { ...cue, ...inside, speakers }
}

/** "…, saying that …", "filed a lawsuit accusing …": it goes with the main clause. */
function participle(tokens: readonly Token[], i: number): boolean {
	if (!/ing$/.test(tokens[i]!.lower)) return false
	const before = tokens[i - 1]
	if (before?.text === ',' || before?.pos === 'CCONJ') return true
	const to = before && dated(before) ? i - 1 : i
	const phrase = tokens.slice(nounPhraseFrom(tokens, to), to)
	return phrase.length > 0 && documents.has(headOf(phrase).lower)
}

function conjoined(tokens: readonly Token[], i: number): boolean {
	let at = i - 1
	while (tokens[at]?.pos === 'ADV') at--
	return tokens[at]?.pos === 'CCONJ'
}

/** "decreed five days of mourning and assured …": the verb before that has the subject of both. */
function parallel(tokens: readonly Token[], i: number): number | undefined {
	if (!conjoined(tokens, i)) return undefined
	let comma = false
	for (let v = i - 1; v > 0; v--) {
		comma ||= tokens[v]!.text === ','
		if (tokens[v]!.pos !== 'VERB' || /ing$/.test(tokens[v]!.lower)) continue
		if (tokens[v - 1]!.lower === 'to') continue
		const subject = subjectOf(tokens, v)
		// "the driver, who fell on Monday, and reaffirms": a comma closes what stands inside.
		if (!subject || (comma && subject.via === 'relative')) continue
		return passive(tokens, v) ? undefined : v
	}
	return undefined
}

/** Whether a "that" stands somewhere before: what follows is said by who said "that". */
const saidThat = (tokens: readonly Token[], i: number) =>
	tokens
		.slice(0, i)
		.some(
			(token, n) =>
				(token.lower === 'that' && tokens[n - 1]?.pos === 'VERB') ||
				(token.lower === 'that' && tokens[n - 1]?.lower === 'clear')
		)

/** "helped the army defend its base": a base form behind a singular noun heads no clause. */
function infinitive(tokens: readonly Token[], i: number, { via, phrases }: Subject): boolean {
	const { lower, pos } = tokens[i]!
	if (via !== 'plain' || pos !== 'VERB' || !baseForms.has(lower)) return false
	const before = tokens[i - 1]!
	if (before.pos === 'AUX' || before.pos === 'ADV' || before.pos === 'PART') return false
	const phrase = phrases[0]!
	if (phrase.some((token) => token.pos === 'CCONJ' || token.pos === 'NUM' || token.text === ','))
		return false
	const head = headOf(phrase)
	return /^(NOUN|PROPN)$/.test(head.pos) && !/s$|^(police|people|men|women|staff)$/.test(head.lower)
}

/** "among several people described as …": a participle behind the object of what stands before. */
function reduced(tokens: readonly Token[], i: number, { via, from }: Subject): boolean {
	if (via !== 'plain' || !/(ed|en)$/.test(tokens[i]!.lower) || from < 2) return false
	if (/^(AUX|ADV)$/.test(tokens[i - 1]!.pos)) return false
	const before = tokens[from - 1]!
	// "is a woman depicted on …": what stands before has its own verb.
	const verb = before.pos === 'VERB' && !/ing$/.test(before.lower)
	if (before.pos === 'AUX' || (verb && !actOf(before.stem, [])?.speech)) return true
	const at = tokens[from]!.pos === 'ADP' ? from : from - 1
	if (tokens[at]!.pos !== 'ADP' || subordinators.has(tokens[at]!.lower)) return false
	return at > 0 && /^(NOUN|PROPN|VERB|AUX|ADV|ADJ)$/.test(tokens[at - 1]!.pos)
}

/** Verbs that only persons and bodies do. */
const plain =
	/^(say|says|said|tells?|told|announc|add(s|ed)?$|insist|explain|argu|claim|repl[iy]|declar|acknowledg|complain|admit|deny|deni|promis|vow|pledg|alleg|point|testif|wr[io]t|recall|remark|comment|caution|tweet|stress|emphasi|conten[dt]|conced|shout)/

/** How plainly a verb makes its subject a speaker: figures "show", people "say". */
function plainness({ lower }: Token, act: Act): 'plainly' | 'perhaps' | 'no' {
	if (plain.test(lower)) return 'plainly'
	const shows = /^(show|suggest|indicat|highlight|reveal|impl|find|found|make|made|note)/.test(
		lower
	)
	return act.relays && !shows ? 'perhaps' : 'no'
}

/** "Employers added 235,000 jobs, the department reported": content first, then a comma, who, said. */
function afterContent(tokens: readonly Token[], phrase: readonly Token[], verb: number): boolean {
	const at = tokens.indexOf(phrase[0]!)
	const before = tokens[at - 1]
	if (!before || !/^[,"”]$/.test(before.text)) return false
	const next = tokens[verb + 1]
	// "…, and he said that …" goes on; "…, he said." closes.
	if (next && (complementizers.has(next.lower) || next.pos === 'PRON')) return false
	if (QUOTE.test(before.text)) return true
	// "…, the board announced on Wednesday while leaving …": when and how, and nothing that is said.
	let then = verb + 1
	while (tokens[then] && (tokens[then]!.pos === 'ADV' || dated(tokens[then]!))) then++
	if (then === tokens.length || /^(ADP|SCONJ|PUNCT)$/.test(tokens[then]!.pos)) return true
	// "…, Roe threatened violence" tells what he did; "…, Roe told reporters" closes.
	const object = /^(NOUN|DET|PRON)$/.test(tokens[then]!.pos)
	if (object && !addressed.test(tokens[verb]!.lower)) return false
	const stop = tokens.findIndex((token, n) => n > verb && /^[,;—–]$/.test(token.text))
	const rest = tokens.slice(verb + 1, stop < 0 ? undefined : stop)
	return rest.filter((token) => token.stem !== '' && !token.stop && !dated(token)).length <= 4
}

const dated = ({ lower }: Token) => days.has(lower) || moments.has(lower)

/** "said that Trump acknowledged": a cue inside what another says. */
function nestedBefore(tokens: readonly Token[], phrase: readonly Token[]): boolean {
	const at = tokens.indexOf(phrase[0]!)
	const before = tokens[at - 1]
	if (!before) return false
	if (complementizers.has(before.lower)) return true
	if (before.text === ',') {
		// "says that when Roe came, Pike threatened violence"
		const that = tokens.findLastIndex(
			(t, n) => n < at - 1 && (t.text === ',' || t.lower === 'that')
		)
		return tokens[that]?.lower === 'that' && subordinators.has(tokens[that + 1]!.lower)
	}
	return before.pos === 'VERB' && !conjunctions.has(before.lower)
}
