import { timeWords } from '../../language/en/days.js'
import { mutual } from '../../language/en/parts.js'
import { root } from '../../language/en/phrases.js'
import { actOf } from '../../language/en/verbs.js'
import type { Token } from '../../language/language.js'
import { shown } from './actor.js'
import { deedsOf, sameDoer } from './deeds.js'
import type { Detector, PairContext, Side, Value } from './detector.js'
import { difference } from './difference.js'
import { type Frame, overlap, same, type Word, wholeFrameOf } from './frame.js'
import { belongs, putIntoMouth } from './mouth.js'
import { type Phrase, predicates } from './roles.js'
import { oneSayer, type Sayer, twoSayers } from './sayer.js'
import { accountOfPhrase, declared, sayersOf, says, speaks } from './sayers.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.25
/** The same where one side gives the other's party a stand that this party denies. */
const PUT = 0.15

/** Somebody to whom a claim gives words or a commitment. */
interface Giver {
	value: Value
	phrase: Phrase | undefined
	names: readonly string[]
	account: string | undefined
	word: Word | undefined
	/** "it was X who said", "came from X". */
	only: boolean
}

/** Who said it; and words put into a party's mouth that its own account denies. */
export const attribution: Detector = {
	kind: 'attribution',
	detect(a, b, context) {
		const x = wholeFrameOf(a)
		const y = wholeFrameOf(b)
		const { cover } = overlap(x, y)
		const denied = cover >= PUT && putIntoMouth(a, x, b, y, context)
		if (denied) return difference('attribution', [a, b], denied, 0.6 + 0.4 * cover)
		const two = cover >= PUT && oneWordTwoMouths(a, x, b, y, context)
		if (two) return { ...difference('attribution', [a, b], two, 0.6 + 0.4 * cover), yields: true }
		if (cover < COVER) return undefined
		const left = givers(a, x, context)
		const right = givers(b, y, context)
		for (const p of left)
			for (const q of right) {
				if (!oneSaying(p, q) || !otherGiver(p, q)) continue
				// Each side names the other's speaker as well: nothing tells which of them differs.
				const there = left.some((g) => g.account !== a.account.id && !otherGiver(g, q))
				const here = right.some((g) => g.account !== b.account.id && !otherGiver(p, g))
				if (there && here) continue
				// One side gives it to the other's party, which gives it to somebody else.
				const crossed =
					(declared(b) && p.account === b.account.id) ||
					(declared(a) && q.account === a.account.id) ||
					(p.account === b.account.id &&
						q.account === a.account.id &&
						teller(left, p, a) &&
						teller(right, q, b))
				if (!crossed && !p.only && !q.only) continue
				return difference('attribution', [a, b], [p.value, q.value], 0.55 + 0.4 * cover)
			}
		return undefined
	}
}

/** Everyone to whom a claim gives words: in its attribution, and in its deeds of saying. */
function givers(side: Side, frame: Frame, context: PairContext): Giver[] {
	const found: Giver[] = []
	for (const { word, doer, only } of deedsOf(frame)) {
		if (!says(word) || word.concepts.some((concept) => mutual.has(concept))) continue
		const names = doer.words.map(({ lower }) => lower)
		if (!doer.words.some(speaks)) continue
		const account = accountOfPhrase(side, frame, doer, context)
		found.push({ value: shown(side, frame, doer), phrase: doer, names, account, word, only })
	}
	for (const { speakers, cue } of side.claim.attribution) {
		if (speakers.length !== 1 || cue[0] < side.claim.start || cue[1] > side.claim.end) continue
		const account = context.accountOf(speakers[0]!)
		const word = frame.words.find(({ from }) => frame.tokens[from]!.start === cue[0])
		const value = { value: side.account.text.slice(...cue), start: cue[0], end: cue[1] }
		const names = speakers[0]!
			.toLowerCase()
			.replace(/['’]s?/g, '')
			.split(' ')
		found.push({ value, phrase: undefined, names, account, word, only: false })
	}
	return found
}

/** Least share of what is told, and least number of its words, that both sides must hold. */
const TOLD = 0.4
const WORDS = 2
/** The same share where one side insists on its speaker: "it was X who said". */
const INSISTED = 0.3

/** The same said by two who can be told apart, neither in the own name of its account. */
function oneWordTwoMouths(
	a: Side,
	x: Frame,
	b: Side,
	y: Frame,
	context: PairContext
): [Value, Value] | undefined {
	const [left, right] = [sayersOf(a, context), sayersOf(b, context)]
	const [p, q] = [left?.at(-1), right?.at(-1)]
	if (!left || !right || !p || !q) return undefined
	// Whoever only passes it on must not be the other's speaker.
	const passers = (all: readonly Sayer[], speaker: Sayer) =>
		all.slice(0, -1).some((one) => oneSayer(one, speaker))
	const two = twoSayers(p, q) || ruled(b, p) || ruled(a, q)
	if (!two || passers(right, p) || passers(left, q)) return undefined
	if (names(b, p, q) || names(a, q, p) || !oneAct(a, p, b, q)) return undefined
	// Two parties that each say so for themselves agree; so do the one of whom it is told and its teller.
	if (ownVoice(a, p) && ownVoice(b, q)) return undefined
	if (tellsOf(a, x, b, q, context) || tellsOf(b, y, a, p, context)) return undefined
	const told = (frame: Frame, sayers: readonly Sayer[]) =>
		frame.words.filter((word) => {
			const { start } = frame.tokens[word.from]!
			return !sayers.some(
				({ span, cue }) => (start >= span[0] && start < span[1]) || start === cue[0]
			)
		})
	const [one, other] = [told(x, left), told(y, right)]
	const shared = one.filter(
		(word) => !timeWords.has(word.lower) && other.some((twin) => same(word, twin))
	).length
	const least = p.only || q.only ? INSISTED : TOLD
	if (shared < WORDS || shared / Math.min(one.length, other.length) < least) return undefined
	return [p.value, q.value]
}

/** Both tell it, or both do one thing with it: "offered" is no "said". */
function oneAct(a: Side, p: Sayer, b: Side, q: Sayer): boolean {
	if (p.only || q.only) return true
	const act = ({ sentence }: Side, { cue }: Sayer) => {
		const at = sentence.findIndex(({ start }) => start === cue[0])
		const { stem } = sentence[at]!
		// "called the decision brave" tells, "called for talks" asks.
		if (stem === 'call' && !/^(for|on|upon)$/.test(sentence[at + 1]?.lower ?? '')) return 'states'
		if (stem === 'speak') return 'states'
		return (
			actOf(
				stem,
				sentence.slice(at + 1).map(({ lower }) => lower)
			)?.act ?? 'states'
		)
	}
	const [one, other] = [act(a, p), act(b, q)]
	return one === other || (telling.has(one) && telling.has(other))
}

const telling: ReadonlySet<string> = new Set(
	'states claims believes warns replies reaffirms condemns hopes'.split(' ')
)

/** The account's own party speaks. */
const ownVoice = (side: Side, sayer: Sayer) => sayer.account === side.account.id && declared(side)

/** A deed of the other's speaker is what is told. */
const tellsOf = (side: Side, frame: Frame, other: Side, { account }: Sayer, context: PairContext) =>
	account === other.account.id &&
	predicates(frame).some(({ agent }) => agent && belongs(other, side, frame, agent, context))

/** The sentence names the other's speaker as well: as who is quoted, or as one and the same. */
const names = (side: Side, speaker: Sayer, own: Sayer) =>
	side.sentence.some((token, i) => {
		const { calling, marks, names: all } = speaker
		const mark = !calling && all.length === 0 && token.lower === marks.at(-1)
		const called = calls(token, speaker) && (all.includes(token.lower) || calling !== own.calling)
		return (mark || called) && !excluded(side, i)
	})

/** "It was the union, not the mayor": somebody named so as to be ruled out. */
const ruled = (side: Side, speaker: Sayer) =>
	side.sentence.some((token, i) => calls(token, speaker) && excluded(side, i))

const calls = ({ lower, stem }: Token, { names: all, calling, called }: Sayer) =>
	all.includes(lower) || (root(stem) === calling && lower.startsWith(called))

const excluded = ({ sentence }: Side, i: number) =>
	sentence.slice(Math.max(0, i - 4), i).some(({ lower }) => ruledOut.has(lower))

const ruledOut: ReadonlySet<string> = new Set(
	'not never nor neither instead rather than'.split(' ')
)

/** Besides who is said to have said it, the account's own speaker tells of it. */
const teller = (all: readonly Giver[], { word }: Giver, { account }: Side) =>
	all.some((giver) => giver.account === account.id && giver.word?.from !== word?.from)

/** One act of saying: the same word, or any two words of saying where one insists on its speaker. */
const oneSaying = (p: Giver, q: Giver) =>
	p.word !== undefined &&
	q.word !== undefined &&
	(same(p.word, q.word) || p.only || q.only || actsAlike(p.word, q.word)) &&
	!p.word.mode.denied &&
	!q.word.mode.denied

/** "demanded" and "called for": one act, and more than mere telling. */
function actsAlike(p: Word, q: Word): boolean {
	const [one, other] = [p, q].map(({ key }) => actOf(key.split('_')[0]!, [])?.act)
	return one !== undefined && one === other && one !== 'states'
}

function otherGiver(p: Giver, q: Giver): boolean {
	if (p.account && q.account) return p.account !== q.account
	if (p.names.some((name) => q.names.includes(name))) return false
	return !(p.phrase && q.phrase && sameDoer(p.phrase, q.phrase))
}
