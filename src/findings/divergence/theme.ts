import { persons, relatives } from '../../language/en/persons.js'
import { rarity } from '../../language/en/rarity.js'
import { elsewhere, otherErrand, sorted, surroundings } from './contrast.js'
import { akin, clash, type Frame, same, type Word } from './frame.js'
import { type Placed, placed } from './placed.js'
import type { Phrase, Predicate } from './roles.js'
import { apart } from './slots.js'
import { body, distinct, type Fit, front, has, nobody, oneThing } from './things.js'

/** Compares what two words, opposite or alike, are said of, who does it, and where. */
export function oneSlot(x: Frame, a: Word, y: Frame, b: Word): Fit {
	let p = placed(x, a)
	let q = placed(y, b)
	// "is reading" / "is not reading a book": of one verb those who do it are compared.
	if (akin(a, b) && p.predicate && q.predicate && !p.agent !== !q.agent) {
		p = p.agent ? { ...p, theme: p.agent, agent: undefined } : p
		q = q.agent ? { ...q, theme: q.agent, agent: undefined } : q
	}
	let theme = oneThing(p.theme, x, a, q.theme, y, b)
	if (/other|unlike/.test(theme) && (takesPart(x, p, q) || takesPart(y, q, p))) theme = 'open'
	if (theme === 'other') return 'other'
	if (!agentsFit(p, x, q, y) || beaten(p, a, q, b)) return 'other'
	if (surroundings(p.predicate, x, a, q.predicate, y, b) || elsewhere(x, y)) return 'other'
	if (sorted(x, a, y, b) || otherErrand(x, a, y, b)) return 'other'
	return theme
}

/** "intercepted the missile", "the missile slipped through": what the one is of has another part in the other. */
function takesPart(
	frame: Frame,
	{ theme, predicate: holder }: Placed,
	{ agent, theme: own, predicate }: Placed
): boolean {
	if (!theme || !own) return false
	// "opposed a delay to the levy": behind an object most prepositions hang on it, not on the verb.
	const hangs = predicate?.obliques.filter(
		({ preposition }) => !predicate.patient?.head.sense || /^(from|by|with)$/.test(preposition)
	)
	// Who does a deed to another is not in the state that the deed brings about.
	const doer = holder && deedLike(frame, holder) ? agent : undefined
	const others = [doer, ...(hangs?.map(({ phrase }) => phrase) ?? [])]
	return others.some(
		(phrase) =>
			phrase &&
			!apart(phrase, theme) &&
			(akin(phrase.head, theme.head) || (phrase.head.name && ofName(theme, holder, phrase.head)))
	)
}

const deedLike = ({ tokens }: Frame, { word }: Predicate) => tokens[word.from]!.pos === 'VERB'

/** "the town of Karvel" is Karvel. */
const ofName = (theme: Phrase, holder: Predicate | undefined, name: Word) =>
	holder?.obliques.some(
		({ preposition, phrase }) =>
			preposition === 'of' && phrase.from === theme.to + 1 && same(phrase.head, name)
	) ?? false

function agentsFit(p: Placed, x: Frame, q: Placed, y: Frame): boolean {
	if (!p.agent || !q.agent) return true
	if (apart(p.agent, q.agent)) return false
	const [one, two] = [p.agent.head, q.agent.head]
	if (akin(one, two)) return distinct(x, p.agent, y) === distinct(y, q.agent, x)
	if (body(one, two)) return true
	if (persons.has(one.key) || persons.has(two.key)) return !clash(one, two)
	if (nobody.test(one.lower) || nobody.test(two.lower)) return true
	if (relative(p.agent, q.agent) || relative(q.agent, p.agent)) return false
	// "impossible for the crew to": the adjective is no doer.
	const doers = (frame: Frame, phrase: Phrase) =>
		frame.tokens[phrase.head.from]?.pos === 'ADJ' ? phrase.words : front(phrase)
	const fits = (head: Word, frame: Frame, phrase: Phrase) =>
		doers(frame, phrase).some((word) => akin(word, head) || body(word, head))
	if (fits(one, y, q.agent) || fits(two, x, p.agent)) return true
	if (p.agent.words.some((word) => word.name && has(q.agent!.words, word))) return true
	if (equated(x, one, two) || equated(y, two, one)) return true
	// "Lindau" and "the company" may be one; two names, or two kinds of doers, are not.
	return named(one) !== named(two)
}

/** "Gin is a spirit which …": what is said of the spirit is said of gin. */
function equated(frame: Frame, head: Word, other: Word): boolean {
	const subject = frame.words.find((word) => word.from < head.from && akin(word, other))
	return (
		subject !== undefined &&
		frame.tokens.slice(subject.to, head.from).some(({ lower }) => /^(is|was|are|were)$/.test(lower))
	)
}

/** "the chairman's deputy" is not the chairman. */
const relative = (p: Phrase, q: Phrase) =>
	relatives.has(p.head.key) && front(p).some((word) => word !== p.head && akin(word, q.head))

/** A name that is none for its capital alone, as the first word of a sentence may be. */
const named = (word: Word) => word.name && (word.from > 0 || rarity(word.key) > 0.9)

/** "beat Jones" and "lost to Smith" tell of one match: whoever wins is not who loses. */
function beaten(p: Placed, a: Word, q: Placed, b: Word): boolean {
	if (!contests.has(a.key) || !contests.has(b.key)) return false
	const winner = p.agent ?? p.theme
	const loser = q.agent ?? q.theme
	return winner !== undefined && loser !== undefined && !akin(winner.head, loser.head)
}

const contests: ReadonlySet<string> = new Set(
	'win beat defeat lose prevail triumph overcom victori loss fall_to go_down'.split(' ')
)
