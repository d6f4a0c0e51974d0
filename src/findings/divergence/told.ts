import { deniers } from '../../language/en/negation.js'
import { weekdays } from '../../language/en/times.js'
import { actOf } from '../../language/en/verbs.js'
import type { Token } from '../../language/language.js'

// Verbs that only tell of the words; promises and denials are deeds of their own and stay.
const telling = /^(states|claims|warns-not|replies)$/
const alwaysTells =
	/^(insist|complain|maintain|wrote|writes|testif|recall|protest|argue|believe|clarifi|announc|admits?|show|found|find)/

/** The tokens `[from, to)` of a claim that are what is told, without "…, the ministry said". */
export function toldPart(tokens: readonly Token[]): [number, number] {
	const to = trailing(tokens)
	const from = leading(tokens, to)
	return from < to ? [from, to] : [0, tokens.length]
}

const tells = (token: Token) =>
	/^(VERB|NOUN|ADJ)$/.test(token.pos) &&
	!/^(statement|report|claim|answer|record|note|reply|mention|comment|expect|fear|charge)s?$/.test(
		token.lower
	) &&
	(token.pos === 'VERB' || /^(states|says|shows|claims|reports)$/.test(token.lower)) &&
	(telling.test(actOf(token.stem, [])?.act ?? '') || alwaysTells.test(token.lower)) &&
	!/^(recognize|admit|concede|acknowledge|accuse|confess|remind)/.test(token.lower)

/** ", the water authority maintains", ", he told reporters outside the courthouse". */
function trailing(tokens: readonly Token[]): number {
	for (let i = tokens.length - 1; i > 2; i--) {
		const { text, lower } = tokens[i]!
		if (lower === 'according' && tokens[i + 1]?.lower === 'to') {
			if (inserted(tokens, i)) continue
			return tokens[i - 1]!.text === ',' ? i - 1 : i
		}
		if (text !== ',' && !/^["”]$/.test(text)) continue
		const verb = tokens.findIndex((_, n) => n > i && n < i + 12 && finiteTell(tokens, n))
		if (verb < 0) continue
		const subject = tokens.slice(i + 1, verb)
		if (subject.some((t) => /^(and|but|that|who|which|as|when|while|where)$/.test(t.lower)))
			continue
		const rest = tokens.slice(verb + 1)
		// ", the airline reported a loss": it has an object of its own, so it is what is told.
		const object = /^(a|an|its|their|his|her)$/.test(rest[0]?.lower ?? '')
		if (subject.length > 0 && object && !/^(told|inform|assur|remind)/.test(tokens[verb]!.lower))
			continue
		if (rest.length > 12 || rest.some((t) => t.lower === 'that' || finite(t))) continue
		if (subject.length > 0 || rest.length > 0) return i
	}
	return tokens.length
}

/** "On 9 March, according to villagers, the bridge was blown up": what is told comes after it. */
function inserted(tokens: readonly Token[], at: number): boolean {
	const end = tokens.findIndex(({ text }, i) => i > at && text === ',')
	return end > 0 && tokens.slice(end).some(finite) && !tokens.slice(0, at).some(finite)
}

/** A verb that is no participle: "the union representing the staff" has none. */
const finite = ({ pos, lower }: Token) => pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))

const finiteTell = (tokens: readonly Token[], n: number) =>
	tokens[n + 1]?.lower !== 'by' &&
	// "hinted at a boycott" is what is told.
	!(tokens[n + 1]?.lower === 'at' && tokens[n]!.stem === 'hint') &&
	!/^(written|briefed)$/.test(tokens[n]!.lower) &&
	tells(tokens[n]!) &&
	!/^(to|the|a|an|of)$/.test(tokens[n - 1]?.lower ?? '')

/** How long a source may be that "According to" opens with, in tokens. */
const SOURCE = 16

/** "Residents' groups insist", "A spokesman said that": what stands before what is told. */
function leading(tokens: readonly Token[], to: number): number {
	if (tokens[0]?.lower === 'according' && tokens[1]?.lower === 'to') {
		const comma = tokens.slice(0, SOURCE).findIndex(({ text }) => text === ',')
		return comma > 0 ? comma + 1 : 0
	}
	for (let i = 1; i < Math.min(to - 3, 14); i++) {
		const { text, lower } = tokens[i]!
		if (/^[;:]$/.test(text) || /^(that|which|who)$/.test(lower)) return 0
		if (deniers.has(tokens[i]!.stem)) return 0
		if (!finiteTell(tokens, i)) continue
		// "…, said the unions": what is told stands before.
		if (tokens[i - 1]!.text === ',') return 0
		// "Not until July, the ministry says, did …": said in passing.
		if (tokens[i + 1]?.text === ',' && tokens.slice(0, i).some((token) => token.text === ','))
			return 0
		const next = tokens[i + 1]!
		if (next.lower === 'that') return i + 2
		// "said on Monday that", "said Thursday that".
		const day = tokens.slice(i + 1, i + 5).findIndex((token) => weekdays.has(token.lower))
		if (day >= 0 && tokens[i + day + 2]?.lower === 'that') return i + day + 3
		if (/^(told|tell|informed|reminded|assured)$/.test(lower)) {
			const that = tokens.slice(i, i + 8).findIndex((token) => token.lower === 'that')
			return that > 0 ? i + that + 1 : 0
		}
		// "said it would …" goes on with a clause; "found the wall breached" tells as well.
		if (clause(tokens, i + 1, to)) return i + 1
		return 0
	}
	return 0
}

function clause(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from + 1; i < Math.min(to, from + 16); i++) {
		const { pos, text, lower } = tokens[i]!
		// "found the stolen picture in Ghent" has no clause behind "found".
		if (pos === 'VERB' && /^(DET|ADJ)$/.test(tokens[i - 1]!.pos)) continue
		if (pos === 'VERB' || pos === 'AUX') return !/^to$/.test(tokens[i - 1]!.lower)
		if (/^[,;:]$/.test(text) || lower === 'that') return false
	}
	return false
}
