import { complementizers, conjunctions } from '../language/en/clauses.js'
import { days } from '../language/en/days.js'
import { collectives, deciders, pronouns, titles } from '../language/en/people.js'
import { type Act, actOf, expressive } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'
import type { Attribution } from '../model/index.js'
import type { Cast } from './people.js'
import { invertedSubject, subjectBefore } from './subjects.js'
import type { ReadClaim } from './types.js'

/** A verb or phrase that gives words to somebody. */
interface Cue {
	index: number
	act: Act
	speakers: string[]
	/** The subject stands right here, not carried over from the first half. */
	own: boolean
	/** It governs what stands before it: "…, he said", "according to …". */
	backward: boolean
	/** The act is done, not said: it tells of no content of its own. */
	nested: boolean
}

const rules = /^(decide|uph[eo]ld|order|rule)/
const modal = /^(would|will|could|can|may|might|should|must|'ll|'d)$/

const sourceNouns = /^(words|views?|opinion)$/

const QUOTE = /^["“”]$/

/** Gives the claims of one sentence their attribution and act. Sentences are read in order. */
export function attribute(
	tokens: readonly Token[],
	claims: readonly ReadClaim[],
	cast: Cast
): void {
	cast.read(tokens)
	const cues = findCues(tokens, cast)
	const leading = leadingSubject(tokens, cast)
	const first = cues.find((cue) => !cue.backward)
	const plural = tokens
		.slice(0, first?.index ?? 6)
		.some((token) => /s$/.test(token.lower) && token.pos === 'NOUN')
	// "Winds reached the coast. They told us …": only who speaks, or several, may be "they".
	if (first?.own) cast.subject(first.speakers, plural)
	else cast.subject(leading, false)
	for (const claim of claims) {
		const chain = chainFor(tokens, claim, cues)
		claim.attribution = chain.filter(spoken).map(({ speakers, index }): Attribution => {
			const { start, end } = tokens[index]!
			return { speakers, accounts: [], cue: [start, end] }
		})
		const inner = chain[chain.length - 1] ?? jointCue(tokens, claim)
		if (inner) {
			claim.act = inner.act.act
			claim.certainty = inner.act.certainty
		}
	}
}

/** Acts that nobody speaks ("discussed", "met") still tell what kind of claim it is. */
function jointCue(tokens: readonly Token[], claim: ReadClaim): { act: Act } | undefined {
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i]!
		if (token.end <= claim.start || token.start >= claim.end || token.pos !== 'VERB') continue
		const act = actOf(token.stem, following(tokens, i))
		if (act && !act.speech) return { act }
	}
	return undefined
}

const following = (tokens: readonly Token[], i: number) =>
	tokens.slice(i + 1, i + 4).map((token) => token.lower)

const spoken = ({ speakers }: Cue) => speakers.length > 0

const isOwn = (phrase: readonly Token[]) =>
	phrase.length === 1 && pronouns.own.has(phrase[0]!.lower)

function findCues(tokens: readonly Token[], cast: Cast): Cue[] {
	const cues: Cue[] = []
	let carried: string[] = []
	for (let i = 0; i < tokens.length; i++) {
		const cue = accordingTo(tokens, i, cast) ?? verbCue(tokens, i, cast, carried)
		if (!cue) continue
		cues.push(cue)
		if (!cue.backward) carried = cue.speakers
	}
	return cues
}

function accordingTo(tokens: readonly Token[], i: number, cast: Cast): Cue | undefined {
	const from = behindSource(tokens, i)
	const act: Act = { act: 'states', speech: true, relays: true, certainty: 0.85 }
	const cue = { index: i, act, own: true, backward: i > 0, nested: false }
	if (from === 0) return inOnesWords(tokens, i, cast, cue)
	const phrase: Token[] = []
	for (let j = from; j < tokens.length; j++) {
		if (/^[,;:—–.]$/.test(tokens[j]!.text)) break
		if (tokens[j]!.pos === 'VERB' && !/^\p{Lu}/u.test(tokens[j]!.text)) break
		phrase.push(tokens[j]!)
	}
	const speakers = cast.speakers(phrase)
	const name = speakers.length > 0 ? speakers : [phrase.map((token) => token.text).join(' ')]
	return { ...cue, speakers: name }
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

function verbCue(
	tokens: readonly Token[],
	i: number,
	cast: Cast,
	carried: readonly string[]
): Cue | undefined {
	const token = tokens[i]!
	const act = token.pos === 'VERB' ? actFor(tokens, i) : expressive.get(token.lower)
	// "Was grateful" is no passive.
	const quality = act !== undefined && token.pos !== 'VERB'
	if (!act?.speech || (!quality && passive(tokens, i)) || attributive(tokens, i)) return undefined
	// "that the defence would appeal": nothing is said yet.
	if (carried.length > 0 && tokens.slice(Math.max(0, i - 2), i).some((t) => modal.test(t.lower)))
		return undefined
	const inverted = invertedSubject(tokens, i)
	if (inverted.length > 0) {
		const speakers = cast.speakers(inverted)
		if (speakers.length > 0)
			return { index: i, act, speakers, own: true, backward: true, nested: false }
	}
	const infinitive = tokens[i - 1]?.lower === 'to'
	const phrase = infinitive ? [] : subjectBefore(tokens, i)
	if (phrase.length > 0) {
		const speakers = cast.speakers(phrase, plainness(token, act))
		const nested = nestedBefore(tokens, phrase)
		// "…, and I said yes": the account's own voice again.
		if (speakers.length === 0 && !(isOwn(phrase) && !nested)) return undefined
		if (!act.relays && carried.length > 0 && (nested || said(tokens, i))) return undefined
		const backward = afterContent(tokens, phrase, i)
		return { index: i, act, speakers, own: true, backward, nested }
	}
	if (carried.length === 0 || infinitive) return undefined
	return { index: i, act, speakers: [...carried], own: false, backward: false, nested: false }
}

/** "President Trump also discussed …": what one person alone discusses, that person says. */
function actFor(tokens: readonly Token[], i: number): Act | undefined {
	const act = actOf(tokens[i]!.stem, following(tokens, i))
	// A ruling is the words of who rules.
	if (act?.act === 'orders' && rules.test(tokens[i]!.lower)) {
		// "Democrats decided to send him": only who sits to decide says what is decided.
		const sits = subjectBefore(tokens, i).some(({ lower }) => deciders.has(lower))
		return sits || !/^decide/.test(tokens[i]!.lower) ? { ...act, speech: true } : act
	}
	if (act?.act !== 'discusses' && act?.act !== 'meets') return act
	const told = act.act === 'discusses' || /^(about|of)$/.test(tokens[i + 1]?.lower ?? '')
	const phrase = told ? subjectBefore(tokens, i) : []
	const several = phrase.some(
		(t) => t.pos === 'CCONJ' || collectives.has(t.lower) || /^(we|i)$/.test(t.lower)
	)
	const person = (t: Token) =>
		t.pos === 'PROPN' || titles.has(t.lower) || /^(he|she)$/.test(t.lower)
	const one = phrase.some(person) && !several
	return one ? { ...act, speech: true } : act
}

/** Whether a "that" stands somewhere before: what follows is said by who said "that". */
const said = (tokens: readonly Token[], i: number) =>
	tokens
		.slice(0, i)
		.some(
			(token, n) =>
				(token.lower === 'that' && tokens[n - 1]?.pos === 'VERB') ||
				(token.lower === 'that' && tokens[n - 1]?.lower === 'clear')
		)

/** "was told", "has been agreed": the subject is not the speaker. */
function passive(tokens: readonly Token[], i: number): boolean {
	if (/ing$/.test(tokens[i]!.lower)) return false
	for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
		const { lower, pos } = tokens[j]!
		if (/^(was|were|been|be|is|are|being|'s|'re)$/.test(lower)) return true
		if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART') return false
	}
	return false
}

/** "the proposed talks", "a report": a participle before its noun is no cue. */
function attributive(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1]
	const after = tokens[i + 1]
	return (
		(before?.pos === 'DET' || before?.pos === 'ADJ') &&
		(after?.pos === 'NOUN' || after?.pos === 'PROPN')
	)
}

/** How plainly a verb makes its subject a speaker: figures "show", people "say". */
function plainness({ lower }: Token, act: Act): 'plainly' | 'perhaps' | 'no' {
	if (/^(say|says|said|tells?|told|announce[sd]?|adds?|added|insist(s|ed)?)$/.test(lower))
		return 'plainly'
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
	const stop = tokens.findIndex((token, n) => n > verb && /^[,;—–]$/.test(token.text))
	const rest = tokens.slice(verb + 1, stop < 0 ? undefined : stop)
	const content = rest.filter((token) => token.stem !== '' && !token.stop && !days.has(token.lower))
	return QUOTE.test(before.text) || content.length <= 4
}

/** "said that Trump acknowledged": a cue inside what another says. */
function nestedBefore(tokens: readonly Token[], phrase: readonly Token[]): boolean {
	const at = tokens.indexOf(phrase[0]!)
	const before = tokens[at - 1]
	if (!before) return false
	if (complementizers.has(before.lower)) return true
	return before.pos === 'VERB' && !conjunctions.has(before.lower)
}

function chainFor(tokens: readonly Token[], claim: ReadClaim, cues: readonly Cue[]): Cue[] {
	let chain: Cue[] = []
	for (const cue of cues) {
		const at = tokens[cue.index]!.start
		if (cue.backward) {
			if (claim.start <= at)
				chain = [cue, ...chain.filter((other) => other.speakers[0] !== cue.speakers[0])]
			else if (claim.start > at && /^["“]/.test(claim.quote)) chain = [cue]
			continue
		}
		if (at >= claim.end) break
		chain = cue.nested && chain.length > 0 ? [...chain, cue] : [...outer(chain, cue), cue]
	}
	return chain
}

/** A coordinated cue replaces the last one and keeps what governs both. */
function outer(chain: readonly Cue[], cue: Cue): Cue[] {
	if (chain.length === 0) return []
	const last = chain[chain.length - 1]!
	if (!cue.own && last.nested) return chain.slice(0, -1)
	return chain.filter((other) => other.backward && other !== last)
}

/** Who is the subject of the first verb, whatever the verb. */
function leadingSubject(tokens: readonly Token[], cast: Cast): string[] {
	const verb = tokens.findIndex((token) => token.pos === 'VERB' || token.pos === 'AUX')
	if (verb <= 0) return []
	const phrase = subjectBefore(tokens, verb)
	return phrase.length > 0 ? cast.speakers(phrase) : []
}
