import type { Pos, Token } from '../language.js'
import { irregular } from './irregular.js'
import { sayers, titles } from './people.js'

/** Verbs whose past is spelled as they are. */
const PAST =
	/^(cut|hit|put|set|let|hurt|shut|cost|quit|spread|burst|bid|cast|split|shed|thrust|upset|beat|read|rid|bet|wed|undercut|outbid|recast|offset|reset)$/
/** Possessives, which open a noun phrase as articles do. */
const OWN = /^(its|his|her|their|our|my|your|whose)$/
const RELATIVE = /^(who|which|that|whom)$/

/** The tagger's parts of speech, where it takes a noun for a verb or the other way round. */
export function retag(tokens: readonly Token[]): Pos[] {
	const tags = tokens.map(({ pos }) => pos)
	for (let i = 0; i < tokens.length; i++) {
		const { lower } = tokens[i]!
		const before = tags[i - 1]
		const next = tags[i + 1]
		// "has today ordered": when, not who.
		if (/^(today|yesterday|tomorrow|tonight)$/.test(lower)) tags[i] = 'ADV'
		// "sent the sailor home".
		if (
			lower === 'home' &&
			tags[i] === 'NOUN' &&
			/^(NOUN|PROPN)$/.test(before ?? '') &&
			homeward(tokens, i)
		)
			tags[i] = 'ADV'
		// "A patrol shot at the guards", "took the tenant to court".
		if (lower === 'shot' && /^(at|dead|down)$/.test(tokens[i + 1]?.lower ?? ''))
			if (/^(NOUN|PROPN)$/.test(before ?? '')) tags[i] = 'VERB'
		if (lower === 'court' && tokens[i - 1]?.lower === 'to' && next !== 'DET') tags[i] = 'NOUN'
		// "The Red Cross distributed".
		if (
			tags[i] === 'VERB' &&
			before === 'PROPN' &&
			/^\p{Lu}/u.test(tokens[i]!.text) &&
			tags[i + 1] === 'VERB'
		)
			tags[i] = 'PROPN'
		// "The lorry overtook the coach": a past that is no noun, before an object.
		// "were mixed up by": a participle, whatever it is taken for.
		if (tags[i] === 'ADJ' && /ed$/.test(lower) && before === 'AUX')
			if (tokens.slice(i + 1, i + 3).some((token) => token.lower === 'by')) tags[i] = 'VERB'
		if (
			/^(NOUN|ADJ)$/.test(tags[i]!) &&
			(past(lower) || PAST.test(lower)) &&
			/^(NOUN|PROPN|PRON|AUX)$/.test(before ?? '')
		)
			if (/^(DET|PROPN|PRON)$/.test(next ?? '') || (next === 'ADP' && tags[i + 2] === 'DET'))
				tags[i] = 'VERB'
		if (tags[i] === 'VERB') {
			// "the upstream dam released", "offer of help": no verb in the midst of a noun phrase.
			const object = /^(DET|PROPN|PRON|NUM)$/.test(next ?? '')
			const plain = !/(ed|ing|[^s]s)$/.test(lower) && !irregular.has(lower) && !PAST.test(lower)
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
		} else if (
			tags[i] === 'ADJ' &&
			(before === 'DET' || /^['’]s$/.test(tokens[i - 1]?.lower ?? ''))
		) {
			if (RELATIVE.test(tokens[i + 1]?.lower ?? '') || /^(VERB|AUX)$/.test(next ?? ''))
				tags[i] = 'NOUN'
		} else if (tags[i] === 'ADJ' && before === 'NOUN' && !/^(NOUN|PROPN|ADJ)$/.test(next ?? '')) {
			const loose =
				/^(first|last|alone|early|late|alive|dead|free|open|ill|unconscious|unprompted)$/.test(
					lower
				)
			if (!loose && determined(tokens, tags, i) && !/^(to|of)$/.test(tokens[i + 1]?.lower ?? ''))
				tags[i] = 'NOUN'
		} else if (lower === 'will' && (before === 'PART' || before === 'ADJ' || before === 'DET'))
			tags[i] = 'NOUN'
		else if (OWN.test(lower) && lower !== 'her' && tags[i] === 'PRON') tags[i] = 'DET'
		else if (lower === 'her' && /^(NOUN|ADJ|PROPN)$/.test(next ?? '')) tags[i] = 'DET'
	}
	return tags
}

/** An irregular past; "men" and "feet" are none. */
const past = (lower: string) =>
	irregular.has(lower) &&
	!/^(men|women|children|people|persons|feet|lives|wives|dead|deaths?|crises|criteria|analyses|ground|left|bound|wound|felt)$/.test(
		lower
	)

const homeward = (tokens: readonly Token[], i: number) =>
	!/^(NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '') &&
	tokens
		.slice(Math.max(0, i - 7), i)
		.some(({ stem }) => /^(send|bring|take|drive|fly|call|order|allow|let)$/.test(stem))

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
