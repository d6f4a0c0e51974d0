import { lightVerbs } from '../../language/en/parts.js'
import { root } from '../../language/en/phrases.js'
import { sameStance, stancesClash, takesStance } from '../../language/en/stances.js'
import { stem } from '../../language/en/stem.js'
import { actOf } from '../../language/en/verbs.js'
import type { PairContext, Side, Value } from './detector.js'
import { valueAt, wordValue } from './difference.js'
import { clash, type Frame, overlap, same, type Word } from './frame.js'
import { denial, opposites, withDenier } from './polarity.js'
import { type Phrase, predicates } from './roles.js'
import { accountOfPhrase, declared } from './sayers.js'
import { toldPart } from './told.js'

/**
 * Words or a stand that one account gives to the other's party, whose own account says otherwise.
 * The values stand in the order of the sides.
 */
export function putIntoMouth(
	a: Side,
	x: Frame,
	b: Side,
	y: Frame,
	context: PairContext
): [Value, Value] | undefined {
	const there = given(a, x, b, context)
	const back = given(b, y, a, context)
	const told = (side: Side, other: Side) =>
		side.claim.attribution.some(
			({ accounts }) => accounts.length === 1 && accounts[0] === other.account.id
		)
	const put = (there.length > 0 || told(a, b)) && ownWords(b, a, context)
	const returned = (back.length > 0 || told(b, a)) && ownWords(a, b, context)
	if (!put && !returned) return undefined
	const one = put && against(a, x, there, b, y)
	if (one) return one
	const other = returned && against(b, y, back, a, x)
	return other ? [other[1], other[0]] : undefined
}

/** What a claim has the party of the other account say, promise, admit or refuse. */
function given(side: Side, frame: Frame, other: Side, context: PairContext): Word[] {
	return predicates(frame).flatMap(({ word, agent, patient }) => {
		// "quoted the rebels as saying".
		if (/^(quot|cite)$/.test(word.key))
			return patient && of(other, side, frame, patient, context) ? [word] : []
		const noun = lightVerbs.has(word.key) && patient ? patient.head : word
		const told = takesStance(word.key) || actOf(word.key, [])?.speech || takesStance(noun.key)
		return told && agent && of(other, side, frame, agent, context)
			? [takesStance(noun.key) ? noun : word]
			: []
	})
}

/** Whether a phrase names the party of an account. */
function of(other: Side, side: Side, frame: Frame, phrase: Phrase, context: PairContext): boolean {
	const { id, party, speaker, aliases = [] } = other.account
	if (accountOfPhrase(side, frame, phrase, context) === id) return true
	// "the union" is the Rail Union where no other party is one.
	const ends = (name: string | undefined) => name?.toLowerCase().split(/\s+/).at(-1)
	const own = [side.account.party, side.account.speaker].map(ends)
	const { lower, key } = phrase.head
	// "the rebels" have "a rebel spokesman" speak for them.
	const source = other.claim.attribution[0]
	const spoken = source?.accounts.includes(id)
		? (source.speakers[0]?.toLowerCase().split(/['’\s]+/) ?? [])
		: []
	const told = side.claim.attribution[0]?.speakers[0]?.toLowerCase().split(/['’\s]+/) ?? []
	const holds = (words: readonly string[]) => words.some((word) => root(stem(word)) === key)
	if (holds(spoken) && !holds(told)) return true
	return (
		declared(other) &&
		[party, speaker, ...aliases].map(ends).includes(lower) &&
		!own.includes(lower)
	)
}

/** Nobody of the other party speaks here: the account's own does, or who speaks for it. */
const ownWords = ({ claim }: Side, other: Side, context: PairContext) =>
	!claim.attribution[0]?.speakers.some((one) => context.accountOf(one) === other.account.id)

/** Two stands that do not go together, a denial, or opposites in what is told. */
function against(
	a: Side,
	x: Frame,
	given: readonly Word[],
	b: Side,
	y: Frame
): [Value, Value] | undefined {
	const { cover } = overlap(x, y)
	const still = silence(b, y, given, x)
	if (still) return [wordValue(a, x, still[0]), still[1]]
	for (const word of given) {
		if (word.mode.denied) continue
		for (const other of y.words) {
			const clash = stancesClash(word.key, other.key) && !other.mode.denied
			const denied =
				(same(word, other) || sameStance(word.key, other.key)) &&
				(other.mode.denied ||
					y.words.some((w) => w.mode.denied && w.from - other.to < 3 && w.from >= other.to))
			const none = same(word, other) && nothingBehind(y, other)
			if (none || ((clash || denied) && themeShared(x, word, y, other)))
				return [wordValue(a, x, word), withDenier(b, y, other)]
		}
	}
	const turned = denial(y, x)
	const pair =
		denial(x, y) ?? (turned && [turned[1], turned[0]]) ?? opposites(x, y, cover) ?? loosely(x, y)
	return pair && [withDenier(a, x, pair[0]), withDenier(b, y, pair[1])]
}

/**
 * What sets two tellings of one's own words against each other without their being matched part by
 * part: opposite words.
 */
function loosely(x: Frame, y: Frame): [Word, Word] | undefined {
	const common = x.words.filter(
		(word) => !word.name && !word.number && y.words.some((twin) => same(word, twin))
	)
	if (common.length === 0) return undefined
	return opposite(x, y)
}

/** Opposite words, whatever their parts. */
function opposite(x: Frame, y: Frame): [Word, Word] | undefined {
	for (const word of x.words)
		for (const other of y.words)
			if (clash(word, other) && word.mode.denied === other.mode.denied) return [word, other]
	return undefined
}

/** "agreed to nothing", "promised no such thing". */
const nothingBehind = ({ tokens }: Frame, { to }: Word) =>
	tokens
		.slice(to, to + 3)
		.some(
			({ lower }, i) =>
				lower === 'nothing' || (lower === 'no' && tokens[to + i + 1]?.lower === 'such')
		)

/** Half of what follows the one word stands on the other side, or the other way round. */
function themeShared(x: Frame, word: Word, y: Frame, other: Word): boolean {
	const share = (frame: Frame, own: Word, twin: Frame) => {
		const [, end] = toldPart(frame.tokens)
		const rest = frame.words.filter((w) => w.from >= own.to && w.to <= end && !w.number)
		// "offered no apology": nothing is named that could differ.
		if (rest.length === 0 && frame === y && same(word, other)) return 1
		const held = rest.filter((w) => twin.words.some((v) => same(v, w)))
		return held.some(({ name }) => !name) ? held.length / rest.length : 0
	}
	return share(x, word, y) >= 0.5 || share(y, other, x) >= 0.5
}

/** "said nothing about burning any cranes": a saying that one side tells of, and the other denies. */
function silence(
	side: Side,
	frame: Frame,
	given: readonly Word[],
	other: Frame
): [Word, Value] | undefined {
	const { tokens } = frame
	const at = tokens.findIndex(
		({ lower }, i) =>
			/^(nothing|no|never)$/.test(lower) &&
			(/^sa(id|ys?)$/.test(tokens[i - 1]?.lower ?? '') ||
				/^mention/.test(tokens[i + 1]?.lower ?? ''))
	)
	const told = given.find((word) => !word.mode.denied)
	if (at < 0 || !told) return undefined
	const about = frame.words.filter((word) => word.from > at && word.mode.denied)
	if (!about.some((word) => other.words.some((twin) => same(word, twin)))) return undefined
	return [told, valueAt(side, frame, Math.max(0, at - 1), at + 1)]
}
