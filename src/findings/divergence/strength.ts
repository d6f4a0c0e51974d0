import { akinScales, openScales, SOFT, TALK } from '../../language/en/degrees.js'
import { hedges } from '../../language/en/hedges.js'
import { takesStance } from '../../language/en/stances.js'
import type { Detector, Side } from './detector.js'
import { difference, valueAt } from './difference.js'
import { type Firm, firmsOf, names } from './firmness.js'
import {
	type Frame,
	frameOf,
	overlap,
	same,
	sentenceFrameOf,
	type Word,
	wholeFrameOf
} from './frame.js'
import { otherOccasion } from './occasion.js'
import { predicates } from './roles.js'
import { slotsAgree } from './slots.js'
import { comparable } from './voices.js'

/** Least share of the shorter claim's words that both must hold. */
const COVER = 0.3
/** The same where only a hedge tells the two apart. */
const HEDGED = 0.6
/** Share of the longer side's words that both must hold where one side states flatly what the other weighs. */
const WHOLE = 0.6
/** Modal verbs by how firmly they commit. */
const modals: Readonly<Record<string, number>> = {
	will: 5,
	shall: 5,
	must: 5,
	may: 2,
	might: 2,
	could: 2,
	can: 2,
	should: 3
}

/** From here on a word of a scale commits. */
const FIRM = 4

type Mark = Pick<Firm, 'scale' | 'level' | 'from' | 'to'>

/** The same thing said of the same object, more firmly by one side than by the other. */
export const strength: Detector = {
	kind: 'strength',
	detect(a, b, context) {
		const voices = comparable(a, b, context)
		if (voices === 0) return undefined
		const x = frameOf(a)
		const y = frameOf(b)
		const { cover } = overlap(x, y)
		if (cover < COVER || otherOccasion(a, b)) return undefined
		const steps = stepsApart(a, b)
		const bare = steps ?? plainAgainstSoft(a, b)
		const found = bare ?? (cover >= HEDGED ? hedged(x, y) : undefined)
		if (!found) return undefined
		const [p, q] = found
		const [f, g] = bare ? [wholeFrameOf(a), wholeFrameOf(b)] : [x, y]
		return difference(
			'strength',
			[a, b],
			[valueAt(a, f, p.from, p.to), valueAt(b, g, q.from, q.to)],
			voices * (0.5 + 0.5 * cover)
		)
	}
}

/** Words of one scale at least two steps apart, with one object. */
function stepsApart(a: Side, b: Side): [Mark, Mark] | undefined {
	const [x, y] = [wholeFrameOf(a), wholeFrameOf(b)]
	const [left, right] = [firmsOf(x), firmsOf(y)]
	// "discussed the budget and then adopted it": what the rest of a sentence says as well.
	const said = [...left, ...firmsOf(sentenceFrameOf(a))]
	const heard = [...right, ...firmsOf(sentenceFrameOf(b))]
	for (const p of left)
		for (const q of right) {
			if (Math.abs(p.level - q.level) < 2 || p.denied !== q.denied) continue
			const [firm, soft] = p.level > q.level ? [p, q] : [q, p]
			const cross = p.scale !== q.scale
			if (cross && !(akinScales(firm.scale, soft.scale) && firm.level > FIRM && soft.level <= SOFT))
				continue
			if (firm.open && !soft.open) continue
			// Each side says the other's word as well, of something else.
			if (said.some((own) => near(own, q)) || heard.some((own) => near(own, p))) continue
			if (objectShared(a, x, p, b, y, q, cross) && !otherObject(x, p, y, q)) return [p, q]
		}
	return undefined
}

/** What one side states flatly is on the other only weighed, hoped for or held likely. */
function plainAgainstSoft(a: Side, b: Side): [Mark, Mark] | undefined {
	const [x, y] = [wholeFrameOf(a), wholeFrameOf(b)]
	const there = flat(a, x, b, y)
	if (there) return there
	const back = flat(b, y, a, x)
	return back && [back[1], back[0]]
}

function flat(a: Side, x: Frame, b: Side, y: Frame): [Mark, Mark] | undefined {
	const plain = toldWords(a, x).filter(({ number }) => !number)
	// What both leave open, as an "if" they share, tells nothing.
	const loose = ({ mode }: Word) => mode.open || mode.denied || mode.certainty < 0.9
	const conditional = x.tokens.some(({ lower }) => /^(if|unless)$/.test(lower))
	if (!conditional && plain.some(({ mode }) => mode.denied)) return undefined
	if (plain.some((word) => loose(word) && !y.words.some((twin) => loose(twin) && same(word, twin))))
		return undefined
	const marks = firmsOf(y)
	const talked = marks.flatMap(({ scale, from }) => (scale === TALK ? [from] : []))
	const soft = marks.find(
		({ scale, level, denied, from }) =>
			openScales.has(scale) && level <= SOFT && !denied && !talked.includes(from)
	)
	if (!soft || !plainly(x)) return undefined
	const rest = toldWords(b, y).filter(
		({ from, to, number }) => !number && (to <= soft.from || from >= soft.to)
	)
	const held = rest.filter((word) => plain.some((twin) => same(word, twin)))
	if (held.length < 3 || held.length < WHOLE * Math.max(rest.length, plain.length)) return undefined
	const deed = predicates(x).find(
		({ word }) =>
			plain.includes(word) &&
			!loose(word) &&
			x.tokens[word.from]!.pos === 'VERB' &&
			rest.some((twin) => same(word, twin))
	)?.word
	// "is the oldest bird" / "may well be the oldest bird".
	const copula = x.tokens.findIndex(({ lower }) => /^(is|are|was|were)$/.test(lower))
	const states = predicates(x).length === 0 && copula >= 0 && maybe(y, soft)
	const at = deed ?? (states ? { from: copula, to: copula + 1 } : undefined)
	if (!at) return undefined
	return [{ scale: soft.scale, level: 5, from: at.from, to: at.to }, soft]
}

/** "may be", "may well be", and no verb behind it. */
const maybe = ({ tokens }: Frame, { to }: Firm): boolean => {
	const be = [to - 1, to, to + 1].find((i) => tokens[i]?.lower === 'be')
	return be !== undefined && tokens[be + 1]?.pos !== 'VERB'
}

/** No word of the whole claim weighs, doubts or takes a stand. */
const plainly = (frame: Frame) =>
	!names(frame, openScales, FIRM) &&
	!frame.words.some(({ key }) => takesStance(key)) &&
	!frame.tokens.some(({ lower }) =>
		/^(against|fav(o|ou)r|can|view|opinion|judge?ment)$/.test(lower)
	)

const near = (p: Firm, q: Firm) => p.scale === q.scale && Math.abs(p.level - q.level) < 2

/** "ordered the bridge to be mined" / "recommended a medal": each has an object of its own. */
function otherObject(x: Frame, p: Firm, y: Frame, q: Firm): boolean {
	const object = (frame: Frame, { from, to }: Firm) =>
		predicates(frame).find(
			({ word, passive, patient }) =>
				word.from >= from && word.to <= to && !passive && patient && patient.head.from >= to
		)?.patient?.head
	const held = (word: Word, frame: Frame) => frame.words.some((twin) => same(word, twin))
	// "agreed to come again": what is agreed the other side knows nothing of.
	if (strange(x, p, y) || strange(y, q, x)) return true
	const [one, other] = [object(x, p), object(y, q)]
	if (!one || !other || same(one, other) || [one, other].some(({ lower }) => /ing$/.test(lower)))
		return false
	return !held(one, y) || !held(other, x)
}

/** Right behind it "to" and a clause of which the other side holds no word. */
function strange(frame: Frame, { to }: Firm, other: Frame): boolean {
	if (frame.tokens[to]?.lower !== 'to' || frame.tokens[to + 1]?.pos !== 'VERB') return false
	const rest = frame.words.filter((word) => word.from > to)
	return !rest.some((word) => other.words.some((twin) => same(word, twin)))
}

/** What follows both words, or is their subject, is mostly shared: by one side, or by `both`. */
function objectShared(
	a: Side,
	x: Frame,
	p: Firm,
	b: Side,
	y: Frame,
	q: Firm,
	both: boolean
): boolean {
	const after = (side: Side, frame: Frame, own: Firm) => {
		const rest = toldWords(side, frame).filter(
			({ from, to, number }) => (to <= own.from || from >= own.to) && !number
		)
		const tail = rest.filter((word) => word.from >= own.to)
		return tail.length > 0 ? tail : rest
	}
	const covered = (own: readonly Word[], other: Frame) => {
		const things = own.filter(({ name }) => !name)
		const all = things.length > 0 ? things : own
		return all.filter((word) => other.words.some((twin) => same(word, twin))).length / all.length
	}
	const [one, other] = [covered(after(a, x, p), y), covered(after(b, y, q), x)]
	return both ? Math.min(one, other) >= 0.5 : Math.max(one, other) >= 0.5
}

/** The words of the whole claim that stand in what is told. */
function toldWords(side: Side, frame: Frame): Word[] {
	const told = frameOf(side).tokens
	const [start, end] = [told[0]!.start, told[told.length - 1]!.end]
	const inside = frame.words.filter(({ from, to }) => {
		return frame.tokens[from]!.start >= start && frame.tokens[to - 1]!.end <= end
	})
	return inside.length > 0 ? inside : [...frame.words]
}

/** A flat statement on one side, the same under "may", "reportedly" or "alleged" on the other. */
function hedged(x: Frame, y: Frame): [Mark, Mark] | undefined {
	// "suggests that he restart" / "recommends that he restart": advice, and no doubt.
	if (names(x, advice) && names(y, advice)) return undefined
	// "denied that he knew" / "rejected claims that he knew": both deny.
	if (denies(x) && denies(y)) return undefined
	// "promised tax cuts" / "gave her word that taxes would be cut".
	if (firmsOf(x).some((p) => p.level >= FIRM && firmsOf(y).some((q) => near(p, q))))
		return undefined
	for (const word of x.words) {
		if (word.name || word.number) continue
		const twin = y.words.find((other) => same(word, other))
		if (!twin || !predicates(x).some((p) => p.word === word)) continue
		if (!predicates(y).some((p) => p.word === twin)) continue
		if (!slotsAgree(x, word, y, twin) || twin.mode.denied !== word.mode.denied) continue
		if (forecast(x, word) || forecast(y, twin) || charged(x, word) || charged(y, twin)) continue
		if (tail(x, word, y) && tail(y, twin, x)) continue
		const low = Math.min(word.mode.certainty, twin.mode.certainty)
		const high = Math.max(word.mode.certainty, twin.mode.certainty)
		if (high < 0.9 || low > 0.66) continue
		if (weighs(word.mode.certainty < twin.mode.certainty ? y : x)) continue
		const p = withHedge(x, word)
		const q = withHedge(y, twin)
		if (p && q && !(p.scale === 'modal' && q.scale === 'modal' && p.level === q.level))
			return [p, q]
	}
	return undefined
}

const denies = ({ tokens }: Frame) =>
	tokens.some(({ stem }) => /^(deni|reject|disput|refut|rebut|contradict)$/.test(stem))

/** A modal or a word of doubt anywhere: nothing in the claim is stated flatly. */
const weighs = ({ tokens }: Frame) =>
	tokens.some(
		({ lower, stem }) =>
			/^(may|might|could|unconfirmed|rumou?rs?|reports)$/.test(lower) || hedges.get(stem)! < 0.55
	)

/** What follows a word names things that the other side does not speak of. */
const tail = (frame: Frame, { to }: Word, other: Frame) =>
	frame.words.some(
		(word) => word.from >= to && !word.number && !other.words.some((twin) => same(word, twin))
	)

const advice: ReadonlySet<string> = new Set(['order'])

/** "was expected to dump": a forecast that the event has overtaken. */
function forecast(frame: Frame, word: Word): boolean {
	const before = frame.tokens.slice(Math.max(0, word.from - 5), word.from).map(({ lower }) => lower)
	return /\b(was|were|been) (expected|forecast|due|set|likely)\b/.test(before.join(' '))
}

/** "charged with tampering", "an indictment": an accusation as well, whoever calls it so. */
const charged = (frame: Frame, word: Word) =>
	word.mode.certainty === 1 &&
	frame.tokens.slice(0, word.from).some(({ stem }) => /^(charg|indict|accus|prosecut)/.test(stem))

/** The word with the modal or hedge that stands before it; undefined where none is seen. */
function withHedge(frame: Frame, word: Word): Mark | undefined {
	for (let i = word.from - 1; i >= Math.max(0, word.from - 8); i--) {
		const { lower, stem } = frame.tokens[i]!
		if (modals[lower] !== undefined)
			return { scale: 'modal', level: modals[lower], from: i, to: word.to }
		if (word.mode.certainty < 1 && hedges.has(stem))
			return { scale: 'hedge', level: 2, from: i, to: word.to }
	}
	return word.mode.certainty === 1
		? { scale: 'plain', level: 5, from: word.from, to: word.to }
		: undefined
}
