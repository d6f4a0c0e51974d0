import { mutual, sayingDeeds } from '../../language/en/parts.js'
import { actOf } from '../../language/en/verbs.js'
import { shown } from './actor.js'
import { deedsOf, sameDoer } from './deeds.js'
import type { Detector, PairContext, Side, Value } from './detector.js'
import { difference, valueAt, wordValue } from './difference.js'
import { type Frame, overlap, same, type Word, wholeFrameOf } from './frame.js'
import { denial, opposites, withDenier } from './polarity.js'
import type { Phrase } from './roles.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.25

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
		if (cover < COVER) return undefined
		const left = givers(a, x, context)
		const right = givers(b, y, context)
		const denied = ownDenial(a, x, left, b, y, right, cover)
		if (denied) return difference('attribution', [a, b], denied, 0.6 + 0.4 * cover)
		for (const p of left)
			for (const q of right) {
				if (!oneSaying(p, q) || !otherGiver(p, q)) continue
				// Each side names the other's speaker as well: nothing tells which of them differs.
				if (left.some((g) => !otherGiver(g, q)) && right.some((g) => !otherGiver(p, g))) continue
				// One side gives it to the other's party, which gives it to somebody else.
				const crossed = p.account === b.account.id || q.account === a.account.id
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
		const account = accountOfPhrase(side, frame, doer, context)
		found.push({ value: shown(side, frame, doer), phrase: doer, names, account, word, only })
	}
	for (const { speakers, cue } of side.claim.attribution) {
		if (speakers.length !== 1 || cue[0] < side.claim.start || cue[1] > side.claim.end) continue
		const account = context.accountOf(speakers[0]!)
		const word = frame.words.find(({ from }) => frame.tokens[from]!.start === cue[0])
		const value = { value: side.account.text.slice(...cue), start: cue[0], end: cue[1] }
		const names = speakers[0]!.toLowerCase().split(' ')
		found.push({ value, phrase: undefined, names, account, word, only: false })
	}
	return found
}

const says = (word: Word) =>
	sayingDeeds.has(word.key) ||
	word.concepts.some((concept) => sayingDeeds.has(concept)) ||
	actOf(word.key, [])?.speech === true

function accountOfPhrase(side: Side, frame: Frame, phrase: Phrase, context: PairContext) {
	const text = side.account.text
	const first = frame.tokens[phrase.words[0]!.from]!.start
	const last = frame.tokens[phrase.head.to - 1]!.end
	const whole = context.accountOf(text.slice(first, last))
	if (whole) return whole
	const named = phrase.words.filter(({ name }) => name)
	return [...named, phrase.head].flatMap(
		({ from }) => context.accountOf(frame.tokens[from]!.text) ?? []
	)[0]
}

/** One act of saying: the same word, or any two words of saying where one insists on its speaker. */
const oneSaying = (p: Giver, q: Giver) =>
	p.word !== undefined &&
	q.word !== undefined &&
	(same(p.word, q.word) || p.only || q.only) &&
	!p.word.mode.denied &&
	!q.word.mode.denied

function otherGiver(p: Giver, q: Giver): boolean {
	if (p.account && q.account) return p.account !== q.account
	if (p.names.some((name) => q.names.includes(name))) return false
	return !(p.phrase && q.phrase && sameDoer(p.phrase, q.phrase))
}

/** "said nothing about burning any cranes": a saying that one side tells of, and the other denies. */
function silence(a: Side, x: Frame, b: Side, y: Frame): [Value, Value] | undefined {
	const { tokens } = y
	const at = tokens.findIndex(
		({ lower }, i) =>
			/^(nothing|no|never)$/.test(lower) &&
			(/^sa(id|ys?)$/.test(tokens[i - 1]?.lower ?? '') ||
				/^mention/.test(tokens[i + 1]?.lower ?? ''))
	)
	if (at < 0) return undefined
	const told = x.words.find((word) => says(word) && !word.mode.denied)
	const about = y.words.filter((word) => word.from > at && word.mode.denied)
	if (!told || !about.some((word) => x.words.some((twin) => same(word, twin)))) return undefined
	return [wordValue(a, x, told), valueAt(b, y, Math.max(0, at - 1), at + 1)]
}

/** One account gives it to the other's party; that party's own account denies it or says the opposite. */
function ownDenial(
	a: Side,
	x: Frame,
	left: readonly Giver[],
	b: Side,
	y: Frame,
	right: readonly Giver[],
	cover: number
): [Value, Value] | undefined {
	const puts = (side: Side, givers: readonly Giver[], other: Side) =>
		side.claim.attribution.some(({ accounts }) => accounts.includes(other.account.id)) ||
		givers.some(({ account }) => account === other.account.id)
	if (!puts(a, left, b) && !puts(b, right, a)) return undefined
	const turned = (pair: [Word, Word] | undefined): [Word, Word] | undefined =>
		pair && [pair[1], pair[0]]
	const still = silence(a, x, b, y)
	if (still) return still
	const back = silence(b, y, a, x)
	if (back) return [back[1], back[0]]
	const pair = denial(x, y) ?? turned(denial(y, x)) ?? opposites(x, y, cover)
	return pair && [withDenier(a, x, pair[0]), withDenier(b, y, pair[1])]
}
