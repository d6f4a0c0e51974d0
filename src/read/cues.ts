import { complementizers, conjunctions, subordinators } from '../language/en/clauses.js'
import { days, moments } from '../language/en/days.js'
import { documents, pronouns } from '../language/en/people.js'
import { type Act, addressed, raising, stating } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'
import { infinitive, insideOf, reduced } from './inside.js'
import { type Cast, headOf } from './people.js'
import { passive, spokenAct } from './senses.js'
import { accordingTo, agentOf } from './sources.js'
import {
	invertedSubject,
	mainSubject,
	nounPhraseFrom,
	type Subject,
	subjectOf
} from './subjects.js'
import type { Cue } from './types.js'

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
	if (token.lower === 'quoted' && tokens[i + 1]?.lower === 'as') return quotedAs(tokens, i, cast)
	const act = spokenAct(tokens, i)
	if (!act) return undefined
	const cue = { index: i, act, own: true, backward: false, nested: false }
	// "Was grateful" is no passive.
	if (token.pos === 'VERB' && passive(tokens, i)) {
		const speakers =
			act.relays || act.act === 'orders' ? cast.speakers(agentOf(tokens, i), 'perhaps') : []
		// "Roe said the visit was requested by Pike": Roe tells of it.
		const told = subjectOf(tokens, i)
		const nested = told?.via === 'plain' && nestedBefore(tokens, told.phrases[0]!)
		return speakers.length > 0 ? { ...cue, speakers, nested } : undefined
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
	// "It was Roe who said": no clause inside another, but the main one.
	const it = cleft(tokens, subject)
	const inside = it ? undefined : insideOf(tokens, i, subject, act)
	// "The industries that had threatened her": it tells which, and no more.
	if (subject.via === 'relative' && tokens[subject.from]!.lower === 'that' && how !== 'plainly')
		return undefined
	if (inside) return speakers.length > 0 ? { ...cue, ...inside, speakers } : undefined
	const phrase = subject.phrases[0]!
	const nested = nestedBefore(tokens, it ?? phrase)
	// "for what pupils say": which words, and not that they are so.
	if (nested && /^sa(y|ys|id)$/.test(token.lower) && tokens[subject.from - 1]!.lower === 'what')
		return undefined
	// "…, and I said yes": the account's own voice again.
	if (speakers.length === 0 && !(isOwn(phrase) && !nested)) return undefined
	const told = carriedFrom(cues).length > 0 && (nested || saidThat(tokens, i))
	if (!act.relays && told) return undefined
	return { ...cue, speakers, backward: afterContent(tokens, phrase, i), nested }
}

/** "Roe was quoted as saying": the words are Roe's. */
function quotedAs(tokens: readonly Token[], i: number, cast: Cast): Cue | undefined {
	const phrase = passive(tokens, i) ? subjectOf(tokens, i)?.phrases[0] : undefined
	const speakers = phrase ? cast.speakers(phrase, 'plainly') : []
	const backward = phrase !== undefined && afterContent(tokens, phrase, i + 2)
	return speakers.length > 0
		? { index: i, act: stating, own: true, backward, nested: false, speakers }
		: undefined
}

/** The "it" of "It was the mayor who said". */
function cleft(tokens: readonly Token[], { via, phrases }: Subject): Token[] | undefined {
	if (via !== 'relative') return undefined
	let at = tokens.indexOf(phrases[0]![0]!)
	while (tokens[at - 1]?.pos === 'DET') at--
	const is = /^(was|is)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'it'
	return is ? tokens.slice(at - 2, at - 1) : undefined
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
