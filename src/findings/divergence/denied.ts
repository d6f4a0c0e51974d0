import { deniers, holding, manners, negators, traces } from '../../language/en/negation.js'
import { lightVerbs } from '../../language/en/parts.js'
import { root } from '../../language/en/phrases.js'
import { stem } from '../../language/en/stem.js'
import { akin, type Frame, type Word } from './frame.js'
import { predicates } from './roles.js'

/** What one negator denies in a frame. */
export interface Denied {
	words: readonly Word[]
	/** What is said not to be so: the verb, or the thing that is not there. */
	core: Word
	/** The verb that "no …" hangs on as its object, where the verb matters. */
	verb?: Word
}

/** The runs of denied words, each with what it is that is denied. */
export function deniedIn(frame: Frame): Denied[] {
	const runs: Word[][] = []
	let last: Word | undefined
	for (const word of frame.words) {
		const is = word.mode.denied && !word.mode.open
		if (is && last && word.from - last.to < 5) runs[runs.length - 1]!.push(word)
		else if (is) runs.push([word])
		last = is ? word : undefined
	}
	return runs.flatMap((words) => coreOf(frame, words) ?? [])
}

const AUXILIARY = /^(do|does|did|has|have|had|will|would|can|could|ca|wo|shall|should|must)$/
const BE = /^(is|are|was|were|be|been|being|'s|'re)$/

function coreOf(frame: Frame, words: readonly Word[]): Denied | undefined {
	const first = words[0]!
	const at = negatorBefore(frame, first)
	const negator = at < 0 ? '' : frame.tokens[at]!.lower
	// "banned on weekdays, but not on Sundays": a circumstance is denied, no deed.
	const before = frame.tokens[at - 1]?.lower ?? ''
	if (negator === 'not' && frame.tokens[at + 1]?.pos === 'ADP' && !BE.test(before)) return undefined
	const inside = predicates(frame).filter(({ word }) => words.includes(word))
	if (
		/^(not|n't|never|cannot|to)$/.test(negator) ||
		at < 0 ||
		deniers.has(frame.tokens[at]!.stem)
	) {
		// Behind "did not" stands the deed, whatever the tagger takes it for.
		const auxiliary = frame.tokens
			.slice(Math.max(0, at - 4), at)
			.findLast(({ pos, lower }) => pos === 'AUX' || AUXILIARY.test(lower))
		const verbal = auxiliary !== undefined && AUXILIARY.test(auxiliary.lower)
		const be = frame.tokens.slice(at + 1, first.from).some(({ lower }) => BE.test(lower))
		if (verbal && !be && !/^(DET|NUM)$/.test(frame.tokens[at + 1]?.pos ?? ''))
			return { words, core: first }
		if (inside[0] && holding.has(inside[0].word.sense) && inside[0].word !== first)
			return { words, core: nounHead(frame, words) }
		const deed = inside[0]?.word
		return { words, core: deed ?? nounHead(frame, words) }
	}
	const finite = inside.find(({ agent, patient, passive }) => {
		const subject = passive ? patient : agent
		return subject !== undefined && subject.from <= first.from && subject.to >= first.to
	})
	const there = holding.has(finite?.word.sense ?? '')
	if (finite && !there) return { words, core: finite.word }
	const deed = inside.find(({ word }) => word === first)?.word
	if (deed && !there) return { words, core: deed }
	const core = nounHead(frame, words)
	const governor = predicates(frame).find(({ patient, word }) => {
		return patient !== undefined && patient.from <= at && patient.to >= first.to && word.from < at
	})?.word
	const ruling = governor ?? frame.words.findLast((word) => word.to <= at)
	const near = ruling && at - ruling.to < 3 && frame.tokens[ruling.from]!.pos === 'VERB'
	if (!near || negator === 'without' || lightVerbs.has(ruling.key) || holding.has(ruling.key))
		return { words, core }
	return { words, core, verb: ruling }
}

function negatorBefore(frame: Frame, word: Word): number {
	for (let i = word.from - 1; i >= Math.max(0, word.from - 8); i--) {
		const { lower, stem } = frame.tokens[i]!
		if (negators.has(lower) || deniers.has(stem)) return i
	}
	return -1
}

/** The last noun of the first noun phrase. */
function nounHead(frame: Frame, words: readonly Word[]): Word {
	let head = words[0]!
	for (const word of words.slice(1)) {
		// "not a trace of water": the water is what is not there.
		const of = traces.has(head.key) && frame.tokens[head.to]?.lower === 'of'
		if (of && word.from > head.to) {
			head = word
			continue
		}
		if (word.from !== head.to || !/^(NOUN|PROPN)$/.test(frame.tokens[word.from]!.pos)) break
		head = word
	}
	return head
}

const MANNER =
	/\b(in time|on time|in full|in person|in public|at once|as planned|by name|by hand)\b/

/** "did not approve it unanimously": behind the deed an adverb of manner takes the denial to itself. */
export function manner(frame: Frame, { words, core }: Denied, other: Frame): boolean {
	const last = words.at(-1)!
	const behind = ({ tokens }: Frame) => tokens.map(({ lower }) => lower).join(' ')
	const set = MANNER.exec(behind(frame))
	if (set && !behind(other).includes(set[0])) return true
	return frame.tokens.some(
		({ lower, pos }, i) =>
			i >= core.to &&
			i <= last.to + 2 &&
			pos === 'ADV' &&
			(/[^l]ly$/.test(lower) || manners.has(lower)) &&
			!other.tokens.some((token) => token.lower === lower)
	)
}

/** Whether a frame knows a word, by itself or by one that comes to the same. */
export function twinOf(frame: Frame, word: Word): Word | undefined {
	const all = frame.words.filter((other) => akin(other, word) || doerOf(other, word))
	const rank = (other: Word) =>
		+(other.key === word.key) + +predicates(frame).some((p) => p.word === other)
	return all.sort((a, b) => rank(b) - rank(a))[0]
}

/** "a writer" writes. */
const doerOf = ({ lower, name }: Word, deed: Word): boolean =>
	!name &&
	/(er|or)$/.test(lower) &&
	[lower.slice(0, -1), lower.slice(0, -2)].some((base) => root(stem(base)) === deed.key)
