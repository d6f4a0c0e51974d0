import { complementizers } from '../language/en/clauses.js'
import { days, moments } from '../language/en/days.js'
import { chambers, collectives, deciders, sayers, titles } from '../language/en/people.js'
import {
	type Act,
	actOf,
	bare,
	beforeClause,
	behindQuotation,
	expressive,
	figures,
	lifted,
	lightVerbs,
	silent,
	speechNouns,
	stating
} from '../language/en/verbs.js'
import type { Token } from '../language/language.js'
import { relativeAt, subjectBefore } from './subjects.js'

const rules = /^(decide|uph[eo]ld|order|rule|mandate|decree)/
const modal = /^(would|will|could|can|may|might|should|must|'ll|'d|wo|ca)$/
const told = /^(say|confirm)$/

/** The act of a word that gives somebody's words here, and not only in other sentences. */
export function spokenAct(tokens: readonly Token[], i: number): Act | undefined {
	const token = tokens[i]!
	if (token.pos !== 'VERB' && (token.pos !== 'NOUN' || !verbAfterAll(tokens, i)))
		return expressive.get(token.lower)
	const act =
		lightAct(tokens, i) ?? figureAct(tokens, i) ?? clauseAct(tokens, i) ?? actFor(tokens, i)
	if (!act?.speech || attributive(tokens, i) || nounAfterAll(tokens, i)) return undefined
	if (otherSense(tokens, i)) return undefined
	// "The defence will appeal": nothing is said yet. "He would say only that …" is.
	const behind = tokens[i + 1]
	const still = told.test(token.lower) && /^(only|that|not|["“])$/.test(behind?.lower ?? '')
	if (!still && helpers(tokens, i).some(({ lower }) => modal.test(lower))) return undefined
	return bare.test(token.lower) && !hasContent(tokens, i) && !inverted(tokens, i) ? undefined : act
}

/** "gave an assurance", "provided an update": the noun says what is done. */
function lightAct(tokens: readonly Token[], i: number): Act | undefined {
	if (!lightVerbs.has(tokens[i]!.stem)) return undefined
	const noun = tokens.slice(i + 1, i + 6).find(({ pos }) => pos === 'NOUN')
	return noun && speechNouns.get(noun.lower.replace(/s$/, ''))
}

/** "put the toll at 31": who names a figure stands for it. */
function figureAct(tokens: readonly Token[], i: number): Act | undefined {
	if (!/^(put|puts)$/.test(tokens[i]!.lower)) return undefined
	const at = tokens.findIndex(({ lower }, n) => n > i + 1 && n < i + 14 && lower === 'at')
	const figure = tokens
		.slice(at + 1, at + 5)
		.some(({ pos, lower }) => pos === 'NUM' || share.test(lower))
	return at > 0 && figure ? figures : undefined
}

const share = /^(half|third|quarter|hundreds|thousands|millions|dozens)$/

/** "held that", "“…,” Roe continued.": verbs that speak only beside what is said. */
function clauseAct(tokens: readonly Token[], i: number): Act | undefined {
	const { lower } = tokens[i]!
	const next = tokens[i + 1]
	if (beforeClause.test(lower) && next?.lower === 'that') return stating
	if (!behindQuotation.test(lower)) return undefined
	const closes = !next || /^[.,:]$/.test(next.text) || next.lower === 'on'
	const quoted = tokens.slice(Math.max(0, i - 6), i).some(({ text }) => /^["”]$/.test(text))
	return closes && quoted ? stating : undefined
}

/** "Economists estimate that", "…, the paper reports.": wink takes some verbs for nouns. */
function verbAfterAll(tokens: readonly Token[], i: number): boolean {
	const { lower } = tokens[i]!
	const before = tokens[i - 1]
	const next = tokens[i + 1]
	if (!before) return false
	if (lower === 'forecast') return before.pos === 'AUX'
	if (!actOf(tokens[i]!.stem, [])?.relays) return false
	if (before.text === ',') return next?.lower === 'that' && subjectBefore(tokens, i).length > 0
	if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return false
	const agrees = /s$/.test(lower) !== /s$|^(police|people)$/.test(before.lower)
	// "…, the paper reports.", "As the paper reports, …"
	if (!next || /^[.,]$/.test(next.text)) return agrees && parenthesis(tokens, i)
	const verbs = () => tokens.slice(0, i).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
	if (next.lower === 'that' && next.pos === 'SCONJ') return agrees || !verbs()
	if (!agrees || !/^(DET|PRON|PROPN|NUM|NOUN)$/.test(next.pos) || verbs()) return false
	// "The association disputes the picture", "The paper claims he was there".
	const clause = tokens.slice(i + 2).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
	const speaks = before.pos === 'PROPN' || sayers.has(before.lower)
	return speaks && (next.pos === 'DET' || clause)
}

/** Whether a noun phrase before token `i` stands alone behind a comma, a quotation or "as". */
function parenthesis(tokens: readonly Token[], i: number): boolean {
	const phrase = subjectBefore(tokens, i)
	const at = tokens.indexOf(phrase[0]!)
	const opener = tokens[at - 1]
	const names =
		phrase[0]?.pos === 'DET' ||
		phrase.some(({ pos, lower }) => pos === 'PROPN' || sayers.has(lower))
	return names && /^([,”"]|as)$/.test(opener?.lower ?? '')
}

/** "called off the talks", "slammed into the coast", "the Senate rejected the bill": nothing is said. */
function otherSense(tokens: readonly Token[], i: number): boolean {
	const { lower } = tokens[i]!
	const next = tokens[i + 1]?.lower ?? ''
	if (/^plea/.test(lower) && /^(guilty|not|innocent|no)$/.test(next)) return true
	// "a man accused of …", "rowers told to leave".
	if ((lower === 'accused' && next === 'of') || (lower === 'told' && next === 'to'))
		return !helpers(tokens, i).some(({ pos }) => pos === 'AUX')
	if (/^call/.test(lower) && /^(off|in|up)$/.test(next)) return true
	if (/^(slam|blast)/.test(lower) && /^(into|through)$/.test(next)) return true
	if (/^(finds?|found|finding)$/.test(lower) && next === 'out') return true
	if (lower === 'telling' && next === 'that') return true
	if (/^(nothing|little)$/.test(next)) return true
	if (silent.test(lower) && helpers(tokens, i).some((t) => /^(not|n't|never)$/.test(t.lower)))
		return !/^only$/.test(next)
	return votes.test(lower) && subjectBefore(tokens, i).some((token) => chambers.has(token.lower))
}

const votes = /^(agree|reject|endorse|back|consent)/

/** "President Trump also discussed …": what one person alone discusses, that person says. */
function actFor(tokens: readonly Token[], i: number): Act | undefined {
	const act = actOf(tokens[i]!.stem, following(tokens, i))
	// A ruling is the words of who rules.
	if (act?.act === 'orders' && rules.test(tokens[i]!.lower)) {
		// "Democrats decided to send him": only who sits to decide says what is decided.
		const sits = subjectBefore(tokens, i).some(({ lower }) => deciders.has(lower))
		const closes = /^[,.]$/.test(tokens[i + 1]?.text ?? '')
		return sits || closes || !/^decide/.test(tokens[i]!.lower) ? { ...act, speech: true } : act
	}
	if (act?.act !== 'discusses' && act?.act !== 'meets') return act
	// "raised the case of two miners" is said, "raised rates" is not.
	if (
		/^rais/.test(tokens[i]!.lower) &&
		tokens.slice(i + 1, i + 4).some((t) => lifted.test(t.lower))
	)
		return act
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

export const following = (tokens: readonly Token[], i: number) =>
	tokens.slice(i + 1, i + 4).map((token) => token.lower)

/** Adverbs and auxiliaries right before a verb. */
function helpers(tokens: readonly Token[], i: number): Token[] {
	let from = i
	while (from > 0 && /^(ADV|AUX|PART)$/.test(tokens[from - 1]!.pos)) from--
	return tokens.slice(from, i)
}

/** "was told", "has been agreed": the subject is not the speaker. */
export function passive(tokens: readonly Token[], i: number): boolean {
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

/** "the miners' hopes", "offers are …", "amendments proposed by …": what the tagger takes for a verb. */
function nounAfterAll(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1]
	const next = tokens[i + 1]
	if (before && /^['’]s?$/.test(before.text) && before.end < tokens[i]!.start) return true
	// "in line with promises to …"
	if (before?.pos === 'ADP' && !/ing$/.test(tokens[i]!.lower)) return true
	if (next?.pos === 'AUX' && /s$/.test(tokens[i]!.lower)) return true
	return before?.pos === 'NOUN' && next?.lower === 'by' && /(ed|en)$/.test(tokens[i]!.lower)
}

/** "…, added Roe". */
const inverted = (tokens: readonly Token[], i: number) =>
	/^[,"”]$/.test(tokens[i - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')

/** Whether what follows a verb is a clause, a quotation or a view, or it stands behind what is said. */
function hasContent(tokens: readonly Token[], verb: number): boolean {
	let closes = true
	for (let i = verb + 1; i < tokens.length; i++) {
		const { text, lower, pos } = tokens[i]!
		if (/^[,.;]$/.test(text)) return closes
		if (/^["“:]$/.test(text) || speechNouns.has(lower.replace(/s$/, ''))) return true
		closes &&= pos === 'ADP' || pos === 'ADV' || days.has(lower) || moments.has(lower)
		if (relativeAt(tokens, i) || pos === 'CCONJ') return false
		if (complementizers.has(lower) || pos === 'AUX') return true
		if (pos === 'VERB' && !/(ing|ed)$/.test(lower) && tokens[i - 1]!.lower !== 'to') return true
	}
	return closes
}
