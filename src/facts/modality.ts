import { hedges } from '../language/en/hedges.js'
import {
	barring,
	clauseOpeners,
	deniers,
	denyingPhrases,
	harmless,
	nearly,
	negators,
	negRaisers,
	saying,
	sayingNouns,
	truth,
	untruth,
	wideNegators,
	wishes,
	withClause,
	withGerund,
	withInfinitive,
	withNoun
} from '../language/en/negation.js'
import { actOf } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'
import type { Polarity } from '../model/index.js'
import { hedgesHere, isCondition, takenForGranted, theAccused, unreal, wishful } from './leaning.js'
import type { Mode } from './mode.js'

/** Whether a claim affirms, denies or leaves open, and how firmly. */
export interface Modality {
	polarity: Polarity
	certainty: number
	act?: string
}

/** Polarity and certainty of a claim, read at its main word, within its sentence. */
export function modality(
	tokens: readonly Token[],
	sentenceTokens: readonly Token[] = tokens
): Modality {
	const all = modes(sentenceTokens)
	const at = sentenceTokens.findIndex((token) => token.start === tokens[0]?.start)
	const own = at < 0 ? modes(tokens) : all.slice(at, at + tokens.length)
	const head = headOf(tokens, own)
	const mode = own[head] ?? { denied: false, open: false, certainty: 1 }
	const polarity = mode.open ? 'open' : mode.denied ? 'denied' : 'affirmed'
	return { polarity, certainty: mode.certainty }
}

/** The main word: the verb under the last verb of saying, or the first verb of all. */
function headOf(tokens: readonly Token[], own: readonly Mode[]): number {
	let head = -1
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i]!
		if (token.pos !== 'VERB' && !(head < 0 && token.pos === 'AUX')) continue
		if (token.stop && head >= 0) continue
		const speech = actOf(token.stem, [])?.speech
		const before = head >= 0 ? tokens[head]! : undefined
		if (head < 0 || before!.stop) head = i
		else if (actOf(before!.stem, [])?.speech && !speech && i - head < 14)
			return reach(tokens, i, own)
	}
	return head < 0 ? weakest(tokens, own) : reach(tokens, head, own)
}

/** Where the tagger sees no verb: the word that is meant least firmly. */
function weakest(tokens: readonly Token[], own: readonly Mode[]): number {
	let least = -1
	for (let i = 0; i < tokens.length; i++) {
		if (tokens[i]!.stop) continue
		const { certainty, denied } = own[i]!
		if (least < 0 || certainty < own[least]!.certainty || (denied && !own[least]!.denied)) least = i
	}
	return least
}

/** "made no promise", "had not signed": a denial of the object is one of the claim. */
function reach(tokens: readonly Token[], head: number, own: readonly Mode[]): number {
	if (own[head]!.denied || own[head]!.open) return head
	for (let i = head + 1; i < Math.min(tokens.length, head + 4); i++) {
		if (wideNegators.has(tokens[i]!.lower) && own[i + 1]?.denied) return i + 1
		if (clauseOpeners.has(tokens[i]!.lower)) break
	}
	return head
}

const harmlessFrom = byFirst(harmless)
const denyingFrom = byFirst(denyingPhrases)

/** Phrases by their first word. */
function byFirst(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
	const first = new Map<string, (readonly string[])[]>()
	for (const phrase of phrases) first.set(phrase[0]!, [...(first.get(phrase[0]!) ?? []), phrase])
	return first
}

const known = new WeakMap<readonly Token[], Mode[]>()

/** How every token of a sentence is meant. Each denial reaches to the end of its clause. */
export function modes(tokens: readonly Token[]): Mode[] {
	const before = known.get(tokens)
	if (before) return before
	const all = readModes(tokens)
	takenForGranted(tokens, all, readModes)
	known.set(tokens, all)
	return all
}

function readModes(tokens: readonly Token[]): Mode[] {
	const all: Mode[] = tokens.map(() => ({ denied: false, open: false, certainty: 1 }))
	const question = tokens.some((token) => token.text === '?')
	const skip = harmlessAt(tokens)
	for (let i = 0; i < tokens.length; i++) {
		const { lower, stem } = tokens[i]!
		if (skip.has(i)) continue
		const phrase = denyingFrom
			.get(lower)
			?.find((words) => words.every((word, n) => tokens[i + n]?.lower === word))
		if (phrase) {
			each(tokens, i + phrase.length - 1, all, false, flip, 5)
			i += phrase.length - 1
			continue
		}
		if (isCondition(tokens, i)) suppose(tokens, i, all)
		else if (nearly.has(lower) && tokens[i + 1]?.pos !== 'NUM') {
			// "nearly empty" is empty enough; "nearly fell" did not fall.
			const next = tokens[i + 1]?.pos === 'ADJ' ? undefined : all[i + 1]
			if (next) next.open = true
		} else if (unreal(tokens, i))
			each(tokens, i, all, tokens[i]!.pos === 'ADJ', (mode) => (mode.open = true))
		else if (negators.has(lower) && tokens[i + 1]?.text !== '-') deny(tokens, i, all)
		else if ((deniers.has(stem) || barring.has(stem)) && denies(tokens, i)) {
			all[i]!.operator = true
			denyComplement(tokens, i, all)
		}
		const hedge = hedges.get(stem) ?? 1
		if (theAccused(tokens, i)) continue
		if (hedge < 1 && hedgesHere(tokens, i) && !(all[i]!.denied && negRaisers.has(stem))) {
			// "a possible customer": it says so of the customer alone.
			const near = tokens[i]!.pos === 'ADJ' && tokens[i + 1]?.pos === 'NOUN' ? 1 : undefined
			const lower = (mode: Mode) => (mode.certainty = Math.min(mode.certainty, hedge))
			each(tokens, i, all, false, lower, near)
		}
		if ((wishes.has(stem) || stem === 'tell') && wishful(tokens, i))
			each(tokens, i, all, false, (mode) => (mode.open = true))
	}
	denyBackward(tokens, all)
	if (question) for (const mode of all) mode.open = true
	return all
}

/** "The rumour that the king had died was false": what is said of a saying is said of its clause. */
function denyBackward(tokens: readonly Token[], all: Mode[]): void {
	const end = tokens.findLastIndex(({ lower }) => untruth.has(lower))
	if (end < 0 || !tokens.slice(Math.max(0, end - 3), end).some(({ lower }) => BE.test(lower)))
		return
	const noun = tokens.findIndex(({ stem }, i) => i < end && sayingNouns.has(stem))
	if (noun < 0 || !/^(that|of)$/.test(tokens[noun + 1]?.lower ?? '')) return
	for (let i = noun + 2; i < end; i++) flip(all[i]!)
}

const BE = /^(is|are|was|were|been|proved?)$/

/** A condition, and with it what is said to hang on it; after "asked if" only the question. */
function suppose(tokens: readonly Token[], i: number, all: Mode[]): void {
	const before = tokens.slice(Math.max(0, i - 3), i)
	const asked = before.some(({ stem }) => wishes.has(stem) || saying.has(stem))
	const whole = /^(if|unless|provided)$/.test(tokens[i]!.lower) && !asked
	if (whole && tokens[i - 1]?.lower !== 'even') for (const mode of all) mode.open = true
	else each(tokens, i, all, true, (mode) => (mode.open = true))
}

function deny(tokens: readonly Token[], i: number, all: Mode[]): void {
	const { lower } = tokens[i]!
	// "Neither the mayor nor the chief was warned": one denial, not two.
	if (lower === 'nor' && tokens.slice(0, i).some((token) => token.lower === 'neither')) return
	// "did not resign until March", "could not have been happier": it was so.
	const clause = tokens.slice(i + 1, i + 9)
	if (clause.some((token) => token.lower === 'until')) return
	if (/^(not|n't|never)$/.test(lower) && clause.slice(0, 4).some(comparative)) return
	// "did not have to wait": it may have.
	if (/^(not|n't|never)$/.test(lower) && /^(have|need)$/.test(clause[0]?.lower ?? ''))
		if (clause[1]?.lower === 'to') {
			each(tokens, i, all, false, (mode) => (mode.open = true))
			return
		}
	// "no council had ever approved it before": now it has.
	const last = clause.at(-1)
	if (clause.some((token) => token.lower === 'ever') && clause.length < 9) {
		const end = /^[.;]$/.test(last?.text ?? '') ? clause.at(-2) : last
		if (end?.lower === 'before') return
	}
	// "did not resign because of the scandal": what is denied is the reason.
	const cause = clause.findIndex((token) => token.lower === 'because' || token.lower === 'due')
	if (lower !== 'without' && cause >= 0 && !clause.slice(0, cause).some(({ text }) => text === ','))
		return
	// "did not confirm the sinking": the ship may have sunk for all that is said.
	const verb = clause.findIndex(({ pos }) => pos === 'VERB')
	if (/^(not|n't|never)$/.test(lower) && verb >= 0 && verb < 3 && saying.has(clause[verb]!.stem)) {
		all[i + 1 + verb]!.denied = true
		each(tokens, i + 1 + verb, all, false, (mode) => (mode.open = true))
		return
	}
	// "does not think that it works": what is thought is denied.
	if (
		/^(not|n't|never)$/.test(lower) &&
		verb >= 0 &&
		verb < 3 &&
		negRaisers.has(clause[verb]!.stem)
	) {
		const that = clause.slice(verb, verb + 4).findIndex((token) => token.lower === 'that')
		each(tokens, that < 0 ? i : i + 1 + verb + that, all, false, flip)
		return
	}
	// "without consulting": it denies no further than its own phrase.
	each(tokens, i, all, false, flip, lower === 'without' ? 6 : Number.POSITIVE_INFINITY)
}

const comparative = ({ lower, pos }: Token, i: number, all: readonly Token[]) =>
	/^(been|be)$/.test(all[i - 1]?.lower ?? '') &&
	(lower === 'more' || (pos === 'ADJ' && /er$/.test(lower)))

const flip = (mode: Mode) => {
	mode.denied = !mode.denied
}

/** Whether the denier at `i` denies a deed or a saying here, rather than being a deed itself. */
function denies(tokens: readonly Token[], i: number): boolean {
	const { stem } = tokens[i]!
	const next = tokens[i + 1]
	if (!next) return false
	if (withInfinitive.has(stem)) return next.lower === 'to'
	if (next.lower === 'short') return false
	// "barred from using", "impossible for them to land".
	const near = tokens.slice(i + 1, i + 9)
	if (barring.has(stem)) {
		const from = near.findIndex(({ lower }) => lower === 'from')
		return from >= 0 && from < 5 && /ing$/.test(near[from + 1]?.lower ?? '')
	}
	if (stem === 'imposs' && near.some(({ lower }) => lower === 'to')) return true
	// "rules that apply": only what is ruled out is denied.
	if (stem === 'rule' && !tokens.slice(i + 1, i + 4).some(({ lower }) => lower === 'out'))
		return false
	const close = tokens.slice(i + 1, i + 7)
	const that = close.findIndex((token) => token.lower === 'that')
	if (withClause.has(stem) && that >= 0) {
		const between = close.slice(0, that)
		return between.every((token) => token.stop) || between.some((t) => sayingNouns.has(t.stem))
	}
	const gerund = close.findIndex((token) => /ing$/.test(token.lower) && token.pos !== 'ADP')
	if (withGerund.has(stem) && gerund >= 0 && gerund < 5) return true
	// "escaped injury" was not hurt; "escaped the police" is a deed.
	if (stem === 'escap' && /^(the|a|an|his|her|its|their|from)$/.test(next.lower)) return false
	return withNoun.has(stem)
}

function denyComplement(tokens: readonly Token[], i: number, all: Mode[]): void {
	const next = tokens.slice(i + 1, i + 4)
	if (next[0]?.lower === 'to' && saying.has(next[1]?.stem ?? '')) {
		each(tokens, i, all, false, (mode) => (mode.open = true))
		return
	}
	const that = tokens.slice(i + 1, i + 7).findIndex((token) => token.lower === 'that')
	each(tokens, that >= 0 ? i + 1 + that : i, all, false, flip)
}

/** Calls `change` for the tokens from `i + 1` to the end of the clause. */
function each(
	tokens: readonly Token[],
	i: number,
	all: Mode[],
	whole: boolean,
	change: (mode: Mode) => void,
	most = Number.POSITIVE_INFINITY
): void {
	for (let j = i + 1; j < tokens.length && j - i <= most; j++) {
		if (ends(tokens, j, i) && !(whole && tokens[j]!.text !== ',')) break
		change(all[j]!)
	}
}

function ends(tokens: readonly Token[], j: number, from: number): boolean {
	const { text, lower, pos } = tokens[j]!
	if (/^[;:—–.!?()]$/.test(text)) return true
	if (text === ',') return !listComma(tokens, j)
	// "did not say that …": what is said is not denied, only the saying.
	// "did not deny that …" reaches on: the two denials meet in what follows.
	// "it is not true that …": the clause is what is denied.
	const between = tokens.slice(from + 1, j)
	if (
		lower === 'that' &&
		between.some((token) => deniers.has(token.stem) || truth.has(token.lower))
	)
		return false
	if (lower === 'in' && tokens[j + 1]?.lower === 'spite') return true
	if (clauseOpeners.has(lower)) return j > from + 1 || lower === 'but'
	if (lower === 'and' || lower === 'or') return lower === 'and' && verbAhead(tokens, j)
	return pos === 'X'
}

/** A comma inside a list of nouns goes on: "no envoys, ministers or aides". */
function listComma(tokens: readonly Token[], j: number): boolean {
	for (let k = j + 1; k < Math.min(tokens.length, j + 6); k++) {
		if (tokens[k]!.lower === 'or' || tokens[k]!.lower === 'nor') return true
		if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') return false
	}
	return false
}

const verbAhead = (tokens: readonly Token[], j: number) =>
	tokens.slice(j + 1, j + 7).some((token) => token.pos === 'VERB' || token.pos === 'AUX')

/** Indices inside set phrases that deny nothing, and "never … without" taken together. */
function harmlessAt(tokens: readonly Token[]): Set<number> {
	const found = new Set<number>()
	const words = tokens.map(({ lower }) => (lower === "n't" ? 'not' : lower))
	for (let i = 0; i < tokens.length; i++) {
		for (const phrase of harmlessFrom.get(words[i]!) ?? [])
			if (phrase.every((word, n) => words[i + n] === word))
				for (let n = 0; n < phrase.length; n++) found.add(i + n)
		if (tokens[i]!.lower !== 'without' && tokens[i]!.lower !== 'fail' && tokens[i]!.stem !== 'fail')
			continue
		const before = tokens.slice(0, i).findIndex(({ lower }) => /^(never|not|n't|no)$/.test(lower))
		if (before >= 0 && !tokens.slice(before, i).some((token) => token.text === ','))
			found.add(before).add(i)
	}
	for (let i = 0; i < tokens.length; i++) cancel(tokens, i, found)
	return found
}

/** "hardly a house that was not hit", "left no clause unread": two denials that meet. */
function cancel(tokens: readonly Token[], i: number, found: Set<number>): void {
	if (!/^(no|hardly|scarcely|nobody|nothing|none|nowhere)$/.test(tokens[i]!.lower)) return
	const near = tokens.slice(i + 1, i + 8)
	const turn = near.findIndex(({ lower }) => /^(that|who|which|un\p{L}{3,}ed|unread)$/u.test(lower))
	if (turn < 0 || near.slice(0, turn).some(({ pos }) => pos === 'PUNCT' || pos === 'AUX')) return
	if (near[turn]!.lower.startsWith('un')) found.add(i)
	const end = Math.min(tokens.length, i + turn + 8)
	for (let k = i + turn + 2; k < end; k++)
		if (/^(not|n't|never)$/.test(tokens[k]!.lower)) found.add(i).add(k)
}
