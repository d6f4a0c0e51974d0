import { akin, type Frame, same, type Word } from './frame.js'
import { predicates } from './roles.js'
import { mentioned } from './slots.js'
import { known } from './things.js'

/** "voted for the bill" / "voted against the bill", "in favour of moving it" / "against moving it". */
export function forAgainst(x: Frame, y: Frame): [Word, Word] | undefined {
	return votes(x, y) ?? sides(x, y, /^(favou?r)$/, /^(against)$/) ?? swapped(x, y)
}

const swapped = (x: Frame, y: Frame): [Word, Word] | undefined => {
	const found = sides(y, x, /^(favou?r)$/, /^(against)$/)
	return found && [found[1], found[0]]
}

function votes(x: Frame, y: Frame): [Word, Word] | undefined {
	for (const p of predicates(x))
		for (const q of predicates(y)) {
			if (!same(p.word, q.word) || p.word.mode.denied !== q.word.mode.denied) continue
			for (const { preposition, phrase } of p.obliques) {
				if (p.agent && q.agent && !mentioned(p.agent, y) && !mentioned(q.agent, x)) continue
				const other = preposition === 'for' ? 'against' : preposition === 'against' ? 'for' : ''
				const twin = q.obliques.find((oblique) => oblique.preposition === other)
				if (twin && same(twin.phrase.head, phrase.head)) return [p.word, q.word]
			}
		}
	return undefined
}

/** One is for a thing and the other against it, the one who is so being spoken of by both. */
function sides(x: Frame, y: Frame, pro: RegExp, con: RegExp): [Word, Word] | undefined {
	const p = objectOf(x, pro)
	const q = objectOf(y, con)
	if (!p || !q || !akin(p, q)) return undefined
	const subject = x.words[0]
	return subject && subject !== p && known(y, subject) ? [p, q] : undefined
}

function objectOf(frame: Frame, mark: RegExp): Word | undefined {
	const at = frame.tokens.findIndex(({ lower }) => mark.test(lower))
	return at < 0
		? undefined
		: frame.words.find((word) => word.from > at && word.from < at + 4 && !word.mode.denied)
}

/** "has the backing of her party" / "lost the backing of her party". */
export function hasOrLost(x: Frame, y: Frame): [Word, Word] | undefined {
	for (const { word, patient, obliques, agent } of predicates(y)) {
		if (!LOSING.test(word.sense) || word.mode.denied || word.mode.open) continue
		const thing =
			patient?.head ?? obliques.find(({ preposition }) => preposition === 'of')?.phrase.head
		const twin = thing && x.words.find((other) => same(other, thing) && has(x, other))
		if (!twin || !agent || !known(x, agent.head)) continue
		return [twin, word]
	}
	return undefined
}

const LOSING = /^(lose|lack|forfeit|run_out|be_without)$/

const has = (frame: Frame, { from, mode }: Word) =>
	!mode.denied &&
	!mode.open &&
	frame.tokens
		.slice(Math.max(0, from - 4), from)
		.some(({ lower }) =>
			/^(has|have|had|keeps?|kept|retains?|retained|enjoys?|enjoyed|holds?|held)$/.test(lower)
		)
