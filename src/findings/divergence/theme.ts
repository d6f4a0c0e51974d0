import { doers } from '../../language/en/parts.js'
import { persons, relatives } from '../../language/en/persons.js'
import { rarity } from '../../language/en/rarity.js'
import { bearings, sites } from '../../language/en/sites.js'
import { akin, clash, type Frame, same, type Word } from './frame.js'
import type { Phrase, Predicate } from './roles.js'
import { phraseBefore, predicates } from './roles.js'
import { apart, partsOf } from './slots.js'

/** Whether two words are said of one thing: it is so, nothing speaks against it, or they are not. */
export type Fit = 'same' | 'open' | 'other'

/** Compares what two words, opposite or alike, are said of, who does it, and where. */
export function oneSlot(x: Frame, a: Word, y: Frame, b: Word): Fit {
	const p = placed(x, a)
	const q = placed(y, b)
	let theme = themes(p.theme, x, a, q.theme, y, b)
	if (theme === 'other' && (takesPart(p, q) || takesPart(q, p))) theme = 'open'
	if (theme === 'other') return 'other'
	if (!agentsFit(p, x, q, y) || beaten(p, a, q, b)) return 'other'
	if (surroundings(p.predicate, x, a, q.predicate, y, b) || elsewhere(x, y)) return 'other'
	return theme
}

interface Placed {
	theme?: Phrase
	agent?: Phrase
	predicate?: Predicate
}

/** "intercepted the missile", "the missile slipped through": what the one is of has another part in the other. */
function takesPart(
	{ theme, predicate: holder }: Placed,
	{ agent, theme: own, predicate }: Placed
): boolean {
	if (!theme || !own) return false
	// "opposed a delay to the levy": behind an object most prepositions hang on it, not on the verb.
	const hangs = predicate?.obliques.filter(
		({ preposition }) => !predicate.patient || /^(from|by|with)$/.test(preposition)
	)
	const others = [agent, ...(hangs?.map(({ phrase }) => phrase) ?? [])]
	return others.some(
		(phrase) =>
			phrase &&
			!apart(phrase, theme) &&
			(akin(phrase.head, theme.head) || (phrase.head.name && ofName(theme, holder, phrase.head)))
	)
}

/** "the town of Karvel" is Karvel. */
const ofName = (theme: Phrase, holder: Predicate | undefined, name: Word) =>
	holder?.obliques.some(
		({ preposition, phrase }) =>
			preposition === 'of' && phrase.from === theme.to + 1 && same(phrase.head, name)
	) ?? false

/** What a word is said of, and by whose doing. */
function placed(frame: Frame, word: Word): Placed {
	const all = predicates(frame)
	const own = all.find((p) => p.word === word)
	if (own) {
		const agent = grown(frame, own.agent) ?? (own.passive ? undefined : carriedOf(frame, own))
		const patient = grown(frame, bare(frame, own.patient))
		const theme = patient ?? agent ?? beforeVerb(frame, word)
		return { theme, agent: theme === agent ? undefined : agent, predicate: own }
	}
	const holder = all.find((p) => p.patient?.head === word)
	// "called the decree unlawful", "found the wall breached": said of the noun before it.
	const state = holder?.patient && /^(ADJ|VERB)$/.test(frame.tokens[word.from]!.pos)
	const object = state ? without(holder.patient!, word) : undefined
	if (object) return { theme: object }
	// "contained no asbestos", "gave no promise": a thing that another has, holds or gives.
	if (holder) return { theme: grown(frame, holder.agent), predicate: holder }
	return {
		theme:
			beforeVerb(frame, word) ??
			stateOf(frame, word) ??
			marked(frame, word) ??
			partsOf(frame, word).theme
	}
}

/** A phrase without what belongs to its verb: "called its ambassador home", "set foot". */
function bare(frame: Frame, phrase: Phrase | undefined): Phrase | undefined {
	if (!phrase || phrase.head.sense === '') return undefined
	const { pos } = frame.tokens[phrase.head.from]!
	const loose = /^(home|back|open|shut|alive|free)$/.test(phrase.head.lower) || pos === 'ADJ'
	return loose ? (without(phrase, phrase.head) ?? phrase) : phrase
}

function without(phrase: Phrase, word: Word): Phrase | undefined {
	const words = phrase.words.filter((other) => other.to <= word.from)
	const head = words.at(-1)
	return head && { from: phrase.from, to: head.to, head, words }
}

/** "the fire is under control", "was heard behind closed doors": said of the subject before the verb. */
function stateOf(frame: Frame, word: Word): Phrase | undefined {
	const joint = frame.tokens.slice(Math.max(0, word.from - 3), word.from)
	if (!joint.some(({ pos }) => pos === 'ADP')) return undefined
	for (let i = word.from - 1; i >= Math.max(0, word.from - 5); i--) {
		const { pos, lower } = frame.tokens[i]!
		const deed = predicates(frame).find((p) => p.word.from === i)
		if (deed) return grown(frame, deed.patient ?? deed.agent)
		if (pos === 'AUX' && /^(is|are|was|were|be|been|'s|'re)$/.test(lower))
			return grown(frame, phraseBefore(frame, i))
	}
	return undefined
}

/** "a lower property levy": the noun that an adjective stands before. */
function marked(frame: Frame, word: Word): Phrase | undefined {
	if (frame.tokens[word.from]!.pos !== 'ADJ') return undefined
	const words: Word[] = []
	for (let i = word.to; /^(NOUN|PROPN)$/.test(frame.tokens[i]?.pos ?? ''); i++) {
		const next = frame.wordAt(i)
		if (next && !words.includes(next)) words.push(next)
	}
	const head = words.at(-1)
	return head && { from: word.to, to: head.to, head, words }
}

/** "talks remain suspended", "were pulled alive": what a state is said of has a part in the verb before it. */
function beforeVerb(frame: Frame, word: Word): Phrase | undefined {
	const verb = predicates(frame).find((p) => p.word.to === word.from)
	if (!verb) return undefined
	const state = frame.tokens[word.from]!.pos === 'ADJ' || copulas.test(verb.word.key)
	const patient = verb.patient?.head === word ? without(verb.patient, word) : verb.patient
	return state ? grown(frame, patient ?? verb.agent) : undefined
}

const copulas = /^(remain|stai|keep|becom|seem|appear|look|prove|go|get|turn|stand|lie)$/

/** "infections with the fever": a phrase that hangs on the noun before it belongs to that noun. */
function grown(frame: Frame, phrase: Phrase | undefined): Phrase | undefined {
	if (!phrase) return undefined
	const joint = frame.tokens[phrase.from - 1]
	const noun = frame.words.find((word) => word.to === phrase.from - 1)
	if (joint?.pos !== 'ADP' || !noun || !/^(NOUN|PROPN)$/.test(frame.tokens[noun.from]!.pos))
		return phrase
	const words = [noun, ...phrase.words]
	return { from: noun.from, to: phrase.to, head: noun, words }
}

/** The subject that the sentence's first half lends to its second. */
function carriedOf(frame: Frame, own: Predicate): Phrase | undefined {
	const head = frame.carried?.at(-1)
	if (!head || predicates(frame)[0] !== own) return undefined
	return { from: -1, to: -1, head, words: frame.carried! }
}

/** "some of the passengers" and "others": what holds of some need not hold of the rest. */
function partsOnly(x: Frame, p: Phrase, y: Frame, q: Phrase): boolean {
	const [left, right] = [someOf(x, p), someOf(y, q)]
	return left !== '' && right !== '' && (left !== right || left === 'some')
}

function someOf({ tokens }: Frame, { from, head }: Phrase): string {
	const before = tokens.slice(Math.max(0, from - 2), Math.max(0, head.from))
	const some = before.findIndex(({ lower, pos }) => pos === 'NUM' || SOME.test(lower))
	if (some < 0 || /^(the|all|both|these|those)$/.test(before[some - 1]?.lower ?? '')) return ''
	return before[some]!.lower
}

const SOME = /^(some|several|many|few|most|half|part|others|another|dozens|hundreds|thousands)$/

const nobody = /^(nobody|none|nothing|anyone|anybody|everything|everyone|everybody|anything)$/

function themes(
	p: Phrase | undefined,
	x: Frame,
	a: Word,
	q: Phrase | undefined,
	y: Frame,
	b: Word
): Fit {
	if (!p || !q) {
		const one = p ?? q
		return !one || spokenOf(one, p ? y : x) ? 'open' : 'other'
	}
	if (apart(p, q) || (a.mode.denied === b.mode.denied && partsOnly(x, p, y, q))) return 'other'
	if (nobody.test(p.head.lower) || nobody.test(q.head.lower)) return 'open'
	if (akin(p.head, q.head) || body(p.head, q.head))
		return marksDiffer(p, x, a, q, y, b) ? 'other' : 'same'
	if (front(p).some((word) => word.name && has(front(q), word))) return metonym(p, q)
	if (inner(p, q) || inner(q, p)) return 'other'
	const left = spokenOf(p, y)
	const right = spokenOf(q, x)
	if (left && right) return 'open'
	if (!left && !right) return 'other'
	return (left ? tied(y, q, p.head) : tied(x, p, q.head)) ? 'other' : 'open'
}

/** "Orsk" and "Orsk's delegation": one name, and what acts for it. */
const metonym = (p: Phrase, q: Phrase): Fit =>
	p.head.name || q.head.name || acts(p.head) || acts(q.head) ? 'same' : 'other'

const acts = (word: Word) => persons.has(word.key) || doers.has(word.key)

/** "a delay to the levy" is not the levy, nor the bar next to the bakery the bakery. */
const inner = (p: Phrase, q: Phrase) =>
	p.words.some((word) => word !== p.head && akin(word, q.head)) &&
	!measures.has(p.head.key) &&
	!has(q.words, p.head)

const body = (a: Word, b: Word) => {
	const [left, right] = [doers.get(a.key) ?? [], doers.get(b.key) ?? []]
	return left.some((group) => right.includes(group))
}

/** "opposed a ban on the pipeline": what the other side speaks of hangs on the thing spoken of here. */
function tied(frame: Frame, phrase: Phrase, word: Word): boolean {
	const next = frame.tokens[phrase.to]
	if (!next || (next.pos !== 'ADP' && !/^(to|who|which|that)$/.test(next.lower))) return false
	if (/^(from|by|with)$/.test(next.lower)) return false
	return frame.words.some((w) => w.from > phrase.to && w.from < phrase.to + 6 && akin(w, word))
}

const measures: ReadonlySet<string> = new Set(
	'length size level number amount rate price cost valu volum scale extent level degre pace speed part member half head leader chief boss team outbreak epidemic wave case situation process crisis'.split(
		' '
	)
)

const has = (words: readonly Word[], word: Word) => words.some((other) => same(other, word))

/** Words of a phrase up to its head: "Perun's drill" of "Perun's drill in the crater". */
const front = (phrase: Phrase) => phrase.words.filter((word) => word.from <= phrase.head.from)

/** Whether a frame speaks of what a word names, be it only in who tells it. */
const known = (frame: Frame, word: Word) =>
	[...frame.words, ...(frame.tellers ?? [])].some((other) => akin(other, word))

const spokenOf = (phrase: Phrase, frame: Frame) =>
	known(frame, phrase.head) ||
	persons.has(phrase.head.key) ||
	front(phrase).some((word) => word.name && has(frame.words, word))

/** Words that mark a thing without telling it from others of its kind. */
const idle: ReadonlySet<string> = new Set(
	'notable famous prominent leading big great new latest recent own entire whole disputed controversial said so-called total full many several few same other'.split(
		' '
	)
)

/** Each side marks one thing with what the other knows nothing of: "coastal road", "mountain road". */
function marksDiffer(p: Phrase, x: Frame, a: Word, q: Phrase, y: Frame, b: Word): boolean {
	if (p.head.name || q.head.name) return false
	const foreign = (phrase: Phrase, said: Word, other: Frame) =>
		phrase.words.filter(
			(word) =>
				word !== phrase.head && word !== said && !idle.has(word.lower) && !known(other, word)
		)
	if (distinct(x, p, y) !== distinct(y, q, x)) return true
	return foreign(p, a, y).length > 0 && foreign(q, b, x).length > 0
}

/** "the other ship", "a rival bank", "the deputy minister": plainly not the one of that name alone. */
const distinct = ({ tokens }: Frame, { from, head }: Phrase, other: Frame) =>
	tokens
		.slice(Math.max(0, from - 1), Math.max(0, head.from))
		.some(({ lower }) => DISTINCT.test(lower) && !other.tokens.some((t) => t.lower === lower))

const DISTINCT =
	/^(other|another|rival|neighbou?ring|competing|opposing|deputy|vice|assistant|shadow|former|ex)$/

function agentsFit(p: Placed, x: Frame, q: Placed, y: Frame): boolean {
	if (!p.agent || !q.agent) return true
	if (apart(p.agent, q.agent)) return false
	const [one, two] = [p.agent.head, q.agent.head]
	if (akin(one, two)) return distinct(x, p.agent, y) === distinct(y, q.agent, x)
	if (body(one, two)) return true
	if (persons.has(one.key) || persons.has(two.key)) return !clash(one, two)
	if (nobody.test(one.lower) || nobody.test(two.lower)) return true
	if (relative(p.agent, q.agent) || relative(q.agent, p.agent)) return false
	const fits = (head: Word, phrase: Phrase) =>
		front(phrase).some((word) => akin(word, head) || body(word, head))
	if (fits(one, q.agent) || fits(two, p.agent)) return true
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

/**
 * "did not find it in bats" / "found it in camels": each side hangs something of its own on the deed,
 * so that the denial may be of that alone.
 */
export function otherFocus(x: Frame, a: Word, y: Frame, b: Word): boolean {
	const own = (frame: Frame, word: Word, other: Frame) => {
		const deed = predicates(frame).find((p) => p.word === word)
		return (deed?.obliques ?? [])
			.filter(({ phrase }) => !formal.test(phrase.head.lower))
			.filter(({ phrase }) => !phrase.words.some((part) => known(other, part)))
			.map(({ preposition }) => (IN.test(preposition) ? 'in' : preposition))
	}
	const left = own(x, a, y)
	return own(y, b, x).some((preposition) => preposition !== 'by' && left.includes(preposition))
}

/** "in spite of", "in front of": heads of prepositions of several words. */
const formal = /^(spite|front|fact|case|order|addition|course|face|wake|light|favou?r)$/

/** Places or beneficiaries that the two sides name for themselves, and that exclude each other. */
function surroundings(
	p: Predicate | undefined,
	x: Frame,
	a: Word,
	q: Predicate | undefined,
	y: Frame,
	b: Word
): boolean {
	if (!p || !q) return false
	for (const { preposition, phrase } of p.obliques)
		for (const other of q.obliques) {
			const twin = other.phrase
			const shared = phrase.words.some((word) => has(twin.words, word))
			const alone = !shared && !known(y, phrase.head) && !known(x, twin.head)
			if (differ(phrase, twin)) return true
			if (preposition === other.preposition) {
				if (apart(phrase, twin)) return true
				if (akin(phrase.head, twin.head) && marksDiffer(phrase, x, a, twin, y, b)) return true
				if (/^(of|for|with|against|to|on|about|from)$/.test(preposition) && alone) return true
			}
			if (alone && locative(preposition, phrase) && locative(other.preposition, twin)) return true
		}
	return false
}

/** "from the north wing" / "into the south wing". */
const differ = (p: Phrase, q: Phrase) =>
	akin(p.head, q.head) && p.words.some((word) => q.words.some((other) => clash(word, other)))

const IN = /^(in|at|on|near|outside|inside|along|above|below|across)$/

const locative = (preposition: string, { words, head }: Phrase) =>
	IN.test(preposition) && (sites.has(head.key) || words.some(tellsWhere))

const tellsWhere = (word: Word) => word.name || bearings.has(word.key)

/** Both name a quarter or a place, wherever in the clause, and not the same: "in the north", "in Velm". */
function elsewhere(x: Frame, y: Frame): boolean {
	const [left, right] = [quarters(x), quarters(y)]
	return (
		left.length > 0 &&
		right.length > 0 &&
		!left.some((word) => known(y, word)) &&
		!right.some((word) => known(x, word))
	)
}

const quarters = (frame: Frame) =>
	frame.words.filter((word) => {
		if (!tellsWhere(word)) return false
		const before = frame.tokens.slice(Math.max(0, word.from - 2), word.from)
		const close = before.at(-1)?.pos === 'DET' ? before.at(-2) : before.at(-1)
		return close !== undefined && IN.test(close.lower)
	})
