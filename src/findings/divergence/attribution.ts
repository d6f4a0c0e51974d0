import { mutual } from '../../language/en/parts.js'
import { root } from '../../language/en/phrases.js'
import { actOf } from '../../language/en/verbs.js'
import { shown } from './actor.js'
import { deedsOf, sameDoer } from './deeds.js'
import type { Detector, PairContext, Side, Value } from './detector.js'
import { difference } from './difference.js'
import { type Frame, overlap, same, type Word, wholeFrameOf } from './frame.js'
import { putIntoMouth } from './mouth.js'
import type { Phrase } from './roles.js'
import { type Sayer, twoSayers } from './sayer.js'
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
		if (cover < COVER) return undefined
		const left = givers(a, x, context)
		const right = givers(b, y, context)
		const two = oneWordTwoMouths(a, x, b, y, context)
		if (two) return { ...difference('attribution', [a, b], two, 0.6 + 0.4 * cover), yields: true }
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
	if (!right.every((other) => twoSayers(p, other)) || !left.every((one) => twoSayers(one, q)))
		return undefined
	if (names(b, p, q) || names(a, q, p) || !oneAct(a, p, b, q)) return undefined
	// Two parties that each say so for themselves agree.
	if (ownVoice(a, p) && ownVoice(b, q)) return undefined
	const told = (frame: Frame, sayers: readonly Sayer[]) =>
		frame.words.filter((word) => {
			const { start } = frame.tokens[word.from]!
			return !sayers.some(
				({ span, cue }) => (start >= span[0] && start < span[1]) || start === cue[0]
			)
		})
	const [one, other] = [told(x, left), told(y, right)]
	const shared = one.filter((word) => other.some((twin) => same(word, twin))).length
	if (shared < WORDS || shared / Math.min(one.length, other.length) < TOLD) return undefined
	return [p.value, q.value]
}

/** Both tell it, or both do one thing with it: "offered" is no "said". */
function oneAct(a: Side, p: Sayer, b: Side, q: Sayer): boolean {
	const act = ({ sentence }: Side, { cue }: Sayer) => {
		const at = sentence.findIndex(({ start }) => start === cue[0])
		const { stem } = sentence[at]!
		// "called the decision brave" tells, "called for talks" asks.
		if (stem === 'call' && !/^(for|on|upon)$/.test(sentence[at + 1]?.lower ?? '')) return 'states'
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

/** The sentence names the other's speaker as well: as who is quoted, or as one and the same. */
const names = ({ sentence }: Side, { names: all, calling, marks }: Sayer, own: Sayer) =>
	sentence.some(
		({ lower, stem }, i) =>
			(all.includes(lower) ||
				(root(stem) === calling && calling !== own.calling) ||
				(!calling && all.length === 0 && lower === marks.at(-1))) &&
			// "It was the union, not the mayor, that …": named so as to be ruled out.
			!sentence.slice(Math.max(0, i - 4), i).some((token) => ruledOut.has(token.lower))
	)

const ruledOut: ReadonlySet<string> = new Set(
	'not never nor neither without instead rather than'.split(' ')
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
