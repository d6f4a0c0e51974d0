import { undoing } from '../../language/en/negation.js'
import type { Frame, Word } from './frame.js'
import { type Predicate, predicates } from './roles.js'

/** Whether a word is said to be so, rather than asked, undone, or named of those who do it. */
export function stated(frame: Frame, word: Word): boolean {
	if (word.mode.open || word.mode.operator) return false
	if (/^(who|whose)$/.test(frame.tokens[word.from - 1]?.lower ?? '')) return false
	if (/^(those|anyone|anybody|people)$/.test(frame.tokens[word.to]?.lower ?? ''))
		if (frame.tokens[word.to + 1]?.lower === 'who') return false
	// "lost strength", "lifted the ban": what is taken away is not stated.
	return !predicates(frame).some(
		(p) =>
			(p.patient?.head === word && undoing.has(p.word.key) && finite(frame, p)) ||
			p.obliques.some(
				({ preposition, phrase }) => phrase.head === word && /^(out|off|against)$/.test(preposition)
			)
	)
}

/** "lifted the ban", "the ban was lifted": not "staff dismissed from the plant". */
const finite = (frame: Frame, { word, passive }: Predicate) =>
	!passive || frame.tokens[word.from - 1]?.pos === 'AUX'
