import type { Parse } from '../../language/en/groups.js'
import { parse } from '../../language/en/parse.js'
import type { Token } from '../../language/language.js'
import type { Act } from './act.js'
import type { Side } from './detector.js'
import { type Frame, wholeFrameOf } from './frame.js'
import { nominal } from './nominal.js'
import { sentenceOf } from './sentence.js'
import { verbal } from './verbal.js'

/** Deeds of a side's sentence, with the frame they stand in. */
export interface Deeds {
	frame: Frame
	parse: Parse
	acts: readonly Act[]
}

/** Of an endless sentence only the claim is read. */
const LONGEST = 200

const cache = new WeakMap<readonly Token[], Deeds>()

/** Everything that the sentence of a side says somebody did. */
export function actsOf(side: Side): Deeds {
	const read = side.sentence.length > LONGEST ? side : sentenceOf(side)
	const known = cache.get(read.tokens)
	if (known) return known
	const frame = wholeFrameOf(read)
	const parsed = parse(frame.tokens)
	const acts = [
		...parsed.groups.flatMap((group) => verbal(frame, parsed, group)),
		...parsed.chunks.flatMap((chunk) => nominal(frame, parsed, chunk))
	]
	const deeds = {
		frame,
		parse: parsed,
		acts: acts.map((one) => behind(one, acts)).filter(({ doer }) => doer !== undefined)
	}
	cache.set(read.tokens, deeds)
	return deeds
}

/** "the shot that killed the hostage": the doer is who fired it, where the sentence tells. */
function behind(one: Act, all: readonly Act[]): Act {
	const thing = one.doer
	if (!thing?.thing) return one
	const holds = ({ group }: Act) =>
		[...(group?.objects ?? []), group?.subject].some((chunk) => chunk?.from === thing.from)
	const user = all.find(
		(other) => other.doer && !other.doer.thing && other.group !== one.group && holds(other)
	)
	return user ? { ...one, doer: user.doer } : one
}
