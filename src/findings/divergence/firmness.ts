import { degreePhrases, degrees, type Step } from '../../language/en/degrees.js'
import { lightVerbs } from '../../language/en/parts.js'
import { root } from '../../language/en/phrases.js'
import type { Token } from '../../language/language.js'
import { phraseFrom } from './entries.js'
import type { Frame } from './frame.js'
import { predicates } from './roles.js'

/** A word or phrase of a frame that tells how firmly something is meant. */
export interface Firm extends Step {
	/** Tokens `[from, to)` of the frame. */
	from: number
	to: number
	denied: boolean
	open: boolean
}

const known = new WeakMap<Frame, Firm[]>()

/** Every mark of firmness in a frame, a mark for each scale that a word stands on. */
export function firmsOf(frame: Frame): Firm[] {
	let all = known.get(frame)
	if (!all) {
		all = []
		for (let i = 0; i < frame.tokens.length; i++) {
			const [key, to] = entryAt(frame.tokens, i)
			if (!key || (to - i === 1 && !commits(frame, i))) continue
			const { denied, open } = frame.modes[i]!
			for (const { scale, level } of degrees.get(key)!) {
				// "lukewarm backing": what stands before it says how it is meant.
				const weak = all.some((one) => one.scale === scale && one.to === i && one.level < level)
				if (!weak) all.push({ scale, level, from: i, to, denied, open })
			}
			i = to - 1
		}
		known.set(frame, all)
	}
	return all
}

/** Whether a frame holds any word of some scales below a step, in whatever part of speech. */
export const names = (frame: Frame, scales: ReadonlySet<string>, below = 9): boolean =>
	frame.tokens.some((_, i) => {
		const [key] = entryAt(frame.tokens, i)
		return (
			key !== undefined &&
			degrees.get(key)!.some(({ scale, level }) => scales.has(scale) && level < below)
		)
	})

/** The longest entry of the scales that starts at a token, and where it ends. */
function entryAt(tokens: readonly Token[], i: number): [string | undefined, number] {
	const phrase = phraseFrom(degreePhrases, tokens, i)
	// "going to court" goes somewhere, "going to fall" is about to.
	const about = tokens[i]!.lower === 'going' && tokens[phrase?.[1] ?? 0]?.pos === 'VERB'
	if (phrase && (phrase[0] !== 'go_to' || about)) return phrase
	const first = root(tokens[i]!.stem)
	return [degrees.has(first) ? first : undefined, i + 1]
}

/** A verb, an adjective or adverb; a modal; a noun only where it tells what is done: "voiced concern". */
function commits(frame: Frame, i: number): boolean {
	const { tokens } = frame
	const { pos, lower } = tokens[i]!
	if (/^(may|might|must|should|could)$/.test(lower))
		return pos === 'AUX' && !(lower === 'could' && /^(not|n't)$/.test(tokens[i + 1]?.lower ?? ''))
	// "as quickly as possible", "the best possible".
	if (lower === 'possible' && /^as$|est$/.test(tokens[i - 1]?.lower ?? '')) return false
	if (lower === 'back') return pos === 'VERB'
	if (pos === 'VERB' || pos === 'ADJ' || pos === 'ADV') return true
	if (pos !== 'NOUN') return false
	if (/^(under|in|on)$/.test(tokens[i - 1]?.lower ?? '')) return true
	// The tagger reads "Doctors guarantee that …" as two nouns; "are indications that …" is what is said.
	if (tokens[i + 1]?.lower === 'that') return true
	if (/^(chance|prospect|risk|possibility|likelihood|certainty)s?$/.test(lower)) return true
	const before = tokens.slice(Math.max(0, i - 3), i)
	if (DOUBTS.test(lower) && before.some((token) => IS.test(token.lower))) return true
	if (before.some(({ stem }) => lightVerbs.has(stem) || shows.test(stem))) return true
	return predicates(frame).some((p) => p.word.from === i)
}

/** Nouns that say, where a thing is one or there is one, how sure it is. */
const DOUBTS =
	/^(indication|hypothesis|hypothese|theory|possibility|option|suggestion|idea|proposal|reservation|misgiving|doubt|qualm|hope|hint|sign|clue|rumou?r|guess|prospect|question|fact|certainty|conjecture|speculation|assumption|suspicion|aspiration|intention|toss-up)s?$/
const IS = /^(is|are|was|were|be|been|remains?|remained|there|has|have|had|with|as)$/

/** Verbs whose object is what is done or felt. */
const shows = /^(have|receiv|show|express|get|face|signal|reach|meet|harbor|convei|regist|with)$/
