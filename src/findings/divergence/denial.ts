import { deniers, privations } from '../../language/en/negation.js'
import { otherFocus } from './contrast.js'
import { deniedIn, manner, twinOf } from './denied.js'
import { clash, type Frame, overlap, type Word } from './frame.js'
import { predicates } from './roles.js'
import { stated } from './stated.js'
import { otherTense, possible, tense } from './tense.js'
import { oneSlot } from './theme.js'

/** Least share of what is denied that the other side must affirm. */
const DENIED = 0.5
/** The same, where who or what it is of is plainly shared. */
const CIRCUMSTANCE = 0

/** A word that `x` states and `y` denies, the rest of what `y` denies being shared as well. */
export function denial(x: Frame, y: Frame): [Word, Word] | undefined {
	// Two denials at different words are seldom one against the other.
	if (x.words.some(({ mode }) => mode.denied)) return undefined
	const runs = deniedIn(y)
	if (runs.length === 0 || contrary(x) || contrary(y)) return undefined
	for (const run of runs) {
		const { words, core, verb } = run
		const twin = twinOf(x, core)
		if (!twin || !stated(x, twin) || twin.name !== core.name) continue
		if ((verb && !twinOf(x, verb)) || manner(y, run, x) || doubly(y, words[0]!)) continue
		const rest = words.filter((word) => word !== core && !word.number && word.sense !== '')
		const matched = rest.flatMap((word): [Word, Word][] => {
			const known = twinOf(x, word)
			return known ? [[known, word]] : []
		})
		const fit = oneSlot(x, twin, y, core)
		// What is left over may be mere circumstance where one thing is spoken of.
		const least = fit === 'same' ? CIRCUMSTANCE : DENIED
		if (matched.length < rest.length * least) continue
		const deed = predicates(y).some((p) => p.word === core)
		// Of a thing that is not there only its own marks narrow the denial.
		const marked = deed ? words : words.filter((word) => word.to <= core.from)
		if (narrowed(y, marked, [...matched, [twin, core]])) continue
		// "have no electricity" / "electricity is cut off": the same want in other words.
		if (!deed && x.tokens.some(({ stem, pos }) => pos === 'VERB' && privations.has(stem))) continue
		// "rejected suggestions that it was unlawful": the opposite denied is the word affirmed.
		if (x.words.some((other) => clash(core, other))) continue
		if (possible(x, twin) && tense(y, core) === 'past') continue
		if (otherTense(x, twin, y, core) || otherFocus(x, twin, y, core)) continue
		// All of it is denied and all of it stated: who does what need not be read.
		const whole = matched.length >= rest.length * 0.8 && overlap(x, y).cover >= 0.85
		// Of a thing that is not there, the place and what else is said of it tell enough.
		const thing = !deed && (matched.length >= 2 || without(y, core))
		if (fit === 'same' || fit === 'open') return [twin, core]
		if (fit === 'unlike' && (whole || thing)) return [twin, core]
	}
	return undefined
}

/** "ended without a deal": nothing came of it. */
const without = ({ tokens }: Frame, { from }: Word) =>
	tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'without') &&
	tokens.some(({ lower }) => /^(end|ended|ends|broke|finished|closed|concluded)$/.test(lower))

/** "Without her they would have lost": told of what did not come about. */
const contrary = ({ tokens }: Frame) => {
	const text = tokens.map(({ lower }) => lower).join(' ')
	// "It is not then that it starts": what is denied is when.
	if (/^it (is|was|'s) not\b.* that\b/.test(text)) return true
	return /\b(would|could|might)( not| n't| never)? have\b/.test(text) && UNLESS.test(text)
}

const UNLESS = /^(without|but for|if not for|had)\b|\b(without|but for|had it not|were it not|if)\b/

/** "could not find one that lacked it": the word that denies stands in what is itself denied. */
function doubly({ tokens }: Frame, first: Word): boolean {
	const at = tokens.findLastIndex(({ stem }, i) => i < first.from && deniers.has(stem))
	if (at < 0 || first.from - at > 4) return false
	const open = tokens.findLastIndex(({ lower }, i) => i < at && /^(that|which|who)$/.test(lower))
	if (open < 0 || at - open > 3) return false
	return tokens
		.slice(Math.max(0, open - 9), open)
		.some(({ lower }) => /^(not|n't|no|none|never|nobody|without)$/.test(lower))
}

/** "not the first woman", "not a silent film": what is denied is the word that the other lacks. */
function narrowed(
	frame: Frame,
	clause: readonly Word[],
	matched: readonly [Word, Word][]
): boolean {
	const shared = new Set(matched.map(([, word]) => word))
	return clause.some((word) => {
		const next = frame.wordAt(word.to)
		const marks = /^(ADJ|NUM)$/.test(frame.tokens[word.from]!.pos) || word.number
		return !shared.has(word) && marks && next !== undefined && shared.has(next)
	})
}
