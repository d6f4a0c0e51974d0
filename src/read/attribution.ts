import { type Act, actOf } from '../language/en/verbs.js'
import type { Token } from '../language/language.js'
import type { Attribution } from '../model/index.js'
import { findCues, inQuotation } from './cues.js'
import type { Cast } from './people.js'
import { following } from './senses.js'
import { leadingSubject, openingSubject, relativeAt } from './subjects.js'
import type { Cue, ReadClaim } from './types.js'

/** Gives the claims of one sentence their attribution and act. Sentences are read in order. */
export function attribute(
	tokens: readonly Token[],
	claims: readonly ReadClaim[],
	cast: Cast
): void {
	cast.read(tokens)
	for (const topic of [openingSubject(tokens), leadingSubject(tokens)])
		if (topic.length > 0) cast.about(topic)
	const cues = findCues(tokens, cast)
	const first = cues.find((cue) => !cue.backward && !cue.reach)
	if (first?.own) cast.subject(first.speakers)
	for (const claim of claims) {
		const chain = chainFor(tokens, claim, cues)
		claim.attribution = chain.filter(spoken).map(({ speakers, index }): Attribution => {
			const { start, end } = tokens[index]!
			return { speakers, accounts: [], cue: [start, end] }
		})
		const inner = chain[chain.length - 1] ?? jointCue(tokens, claim)
		if (inner) {
			claim.act = inner.act.act
			claim.certainty = inner.act.certainty
		}
	}
}

/** Acts that nobody speaks ("discussed", "met") still tell what kind of claim it is. */
function jointCue(tokens: readonly Token[], claim: ReadClaim): { act: Act } | undefined {
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i]!
		if (token.end <= claim.start || token.start >= claim.end || token.pos !== 'VERB') continue
		const act = actOf(token.stem, following(tokens, i))
		if (act && !act.speech) return { act }
	}
	return undefined
}

const spoken = ({ speakers }: Cue) => speakers.length > 0

function chainFor(tokens: readonly Token[], claim: ReadClaim, cues: readonly Cue[]): Cue[] {
	let chain: Cue[] = []
	const aside = isAside(tokens, claim)
	for (const cue of cues) {
		const at = tokens[cue.index]!.start
		if (cue.backward) {
			if (claim.start <= at)
				chain = [
					cue,
					...chain.filter(
						// "The two sides agreed …, the ministry said": the ministry says it.
						(other) => other.act.relays && other.speakers[0] !== cue.speakers[0]
					)
				]
			else if (resumed(tokens, claim) || parenthetical(tokens, cue)) chain = [cue]
			continue
		}
		if (at >= claim.end) break
		if (aside && at < claim.start) continue
		if (cue.reach) {
			const [from, to] = cue.reach
			if (claim.start >= from && claim.end <= to)
				chain = cue.aside || !cue.own ? [cue] : [...chain, cue]
			continue
		}
		// "She said that she wrote": one step, by one person.
		if (cue.nested && cue.speakers.join() === chain.at(-1)?.speakers.join()) continue
		chain = cue.nested && chain.length > 0 ? [...chain, cue] : [...outer(chain, cue), cue]
	}
	return chain
}

/** "The two states, he recalled, once fought together": what stands before is no clause of its own. */
function parenthetical(tokens: readonly Token[], { index }: Cue): boolean {
	return (
		tokens[index + 1]?.text === ',' &&
		!tokens.slice(0, index).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
	)
}

/** "…,” said Roe, “and …": the quotation goes on behind who speaks. */
function resumed(tokens: readonly Token[], { start, quote }: ReadClaim): boolean {
	return (
		/^["“]/.test(quote) ||
		inQuotation(
			tokens,
			tokens.findIndex((token) => token.start >= start)
		)
	)
}

/** "…, which had been announced in May": what an account adds to what others say. */
function isAside(tokens: readonly Token[], { start, quote }: ReadClaim): boolean {
	const at = tokens.findIndex((token) => token.start >= start)
	if (at <= 0 || inQuotation(tokens, at)) return false
	if (/^(who|whose|which|where)$/.test(tokens[at]!.lower)) return tokens[at - 1]!.text === ','
	return relativeAt(tokens, at) || /^(though|although|even though|despite)\b/.test(quote)
}

/** A coordinated cue replaces the last one and keeps what governs both. */
function outer(chain: readonly Cue[], cue: Cue): Cue[] {
	if (chain.length === 0) return []
	const last = chain[chain.length - 1]!
	if (!cue.own && last.nested) return chain.slice(0, -1)
	return chain.filter((other) => other.backward && other !== last)
}
