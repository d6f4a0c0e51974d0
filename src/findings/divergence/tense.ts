import { irregular } from '../../language/en/irregular.js'
import { stageMarks } from '../../language/en/negation.js'
import { type Frame, same, type Word } from './frame.js'

/** "has not paid" / "will pay", "used to be open" / "is closed", before it and after it: both may hold. */
export function otherTense(x: Frame, word: Word, y: Frame, other: Word): boolean {
	const [left, right] = [tense(x, word), tense(y, other)]
	if (left !== right && left !== 'present' && right !== 'present') return true
	const staged = (frame: Frame, at: Word) =>
		near(frame, at).some(({ lower }) => stageMarks.has(lower))
	if (stage(x) !== stage(y)) return true
	return staged(x, word) !== staged(y, other) || acrossTurn(x, y) || acrossTurn(y, x)
}

/** "at first", "in the end": it tells one stage of several. */
const stage = ({ tokens }: Frame) =>
	/\b(at first|at last|in the (end|beginning)|for a time|after all)\b/.exec(
		tokens.map(({ lower }) => lower).join(' ')
	)?.[0]

const near = (frame: Frame, at: Word) => frame.tokens.slice(Math.max(0, at.from - 5), at.from)

export function tense(frame: Frame, at: Word): 'past' | 'present' | 'future' {
	const before = near(frame, at).map(({ lower }) => lower)
	if (before.some((lower) => /^(will|shall|'ll|wo)$/.test(lower))) return 'future'
	if (
		before.some((lower) =>
			/^(is|are|'s|'re|am|do|does|to|would|could|should|may|might|must|can)$/.test(lower)
		)
	)
		return 'present'
	const { pos, lower } = frame.tokens[at.from]!
	// "has paid" is over, "has enough" is not.
	if (before.some((word) => /^(was|were|did|had)$/.test(word))) return 'past'
	if (pos === 'VERB' && before.some((word) => /^(has|have)$/.test(word))) return 'past'
	return pos === 'VERB' && (/ed$/.test(lower) || irregular.has(lower)) ? 'past' : 'present'
}

/** "could erupt", "may close": it need not come to that. */
export const possible = (frame: Frame, at: Word) =>
	near(frame, at)
		.slice(-3)
		.some(({ lower, pos }) => /^(could|may|might)$/.test(lower) && pos === 'AUX')

/** "Before the storm …" / "after the storm …". */
function acrossTurn(x: Frame, y: Frame): boolean {
	const after = (frame: Frame, mark: RegExp) =>
		frame.tokens.flatMap(({ lower }, i) =>
			mark.test(lower) ? (frame.words.find((word) => word.from > i) ?? []) : []
		)
	const turns = after(y, /^(after|since|following)$/)
	return after(x, /^(before|until|till)$/).some((word) => turns.some((w) => same(word, w)))
}
