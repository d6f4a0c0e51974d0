import { lightVerbs } from '../../language/en/parts.js'
import { root } from '../../language/en/phrases.js'
import { sameStance, stancesClash, takesStance } from '../../language/en/stances.js'
import { stem } from '../../language/en/stem.js'
import { approving, blaming, valence } from '../../language/en/valence.js'
import { actOf } from '../../language/en/verbs.js'
import { denial } from './denial.js'
import type { PairContext, Side, Value } from './detector.js'
import { valueAt, wordValue } from './difference.js'
import { clash, type Frame, overlap, same, type Word } from './frame.js'
import { opposites } from './opposites.js'
import { swap, withDenier } from './polarity.js'
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
			return patient && belongs(other, side, frame, patient, context) ? [word] : []
		const noun = lightVerbs.has(word.key) && patient ? patient.head : word
		const told =
			takesStance(word.key) ||
			outspoken(frame, word) ||
			actOf(word.key, [])?.speech ||
			takesStance(noun.key)
		return told && agent && belongs(other, side, frame, agent, context)
			? [takesStance(noun.key) ? noun : word]
			: []
	})
}

/** "spoke out in favour of", "spoke up for". */
const outspoken = ({ tokens }: Frame, { key, to }: Word) =>
	key === 'speak' && /^(out|up|for|in|against)$/.test(tokens[to]?.lower ?? '')

/** Whether a phrase names the party of an account. */
export function belongs(
	other: Side,
	side: Side,
	frame: Frame,
	phrase: Phrase,
	context: PairContext
): boolean {
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
	const stands = x.words.filter((word) => takesStance(word.key) && !given.includes(word))
	for (const word of [...given, ...stands]) {
		if (word.mode.denied) {
			const wanted = y.words.find((other) => sameStance(word.key, other.key) && !other.mode.denied)
			if (wanted && themeShared(x, word, y, wanted))
				return [withDenier(a, x, word), wordValue(b, y, wanted)]
			continue
		}
		if (!given.includes(word)) continue
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
		denial(x, y) ??
		swap(turned) ??
		opposites(x, y, cover) ??
		loosely(x, y) ??
		appraised(x, y) ??
		swap(appraised(y, x)) ??
		somebodyElse(x, y)
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

/** The one calls a thing good, the other complains of it. */
function appraised(x: Frame, y: Frame): [Word, Word] | undefined {
	const common = x.words.filter((word) => y.words.some((twin) => same(word, twin)))
	if (!common.some(({ name, number }) => !name && !number)) return undefined
	const found = (frame: Frame, sign: 1 | -1) =>
		frame.words.find(
			(word) => !word.name && colour(word) === sign && !common.some((shared) => same(shared, word))
		)
	const [good, bad] = [found(x, 1), found(y, -1)]
	if (!good || !bad || found(x, -1) || found(y, 1)) return undefined
	return [good, bad]
}

/** 1 for praise, -1 for blame, a denial turning the one into the other. */
function colour({ key, sense, mode }: Word): number {
	// A "cleaner" is no praise: of single words the one that stands there counts.
	const name = sense.includes('_') ? sense : key
	const sign = valence(name) || (approving.has(name) ? 1 : blaming.has(name) ? -1 : 0)
	return mode.denied ? -sign : sign
}

/** "he had set it himself" / "somebody else set it". */
function somebodyElse(x: Frame, y: Frame): [Word, Word] | undefined {
	const another = (frame: Frame, { from }: Word) =>
		/\b(some(body|one) else|others|another (man|woman|person))\b/.test(
			frame.tokens
				.slice(Math.max(0, from - 4), from)
				.map(({ lower }) => lower)
				.join(' ')
		)
	for (const { word } of predicates(x))
		for (const { word: other } of predicates(y))
			if (same(word, other) && !word.mode.denied && !other.mode.denied)
				if (another(x, word) !== another(y, other)) return [word, other]
	return undefined
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
