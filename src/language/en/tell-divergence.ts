/** A value and who holds it. */
export interface Held {
	parties: readonly string[]
	value: string
}

const list = (names: readonly string[]) =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const says = (held: Held) => `${list(held.parties)} ${held.parties.length > 1 ? 'say' : 'says'}`
const quoted = (held: Held) => `“${held.value}”`
const each = (all: readonly Held[], verb: (held: Held) => string) =>
	all.map((held) => `${verb(held)} ${quoted(held)}`).join('; ')

const openings: Record<string, string> = {
	quantity: 'The figures differ',
	date: 'The dates exclude each other',
	place: 'The places differ',
	actor: 'They differ on who did it',
	polarity: 'One affirms what the other denies',
	attribution: 'They differ on who said what',
	strength: 'They differ on how firmly it was meant',
	framing: 'They paint it in opposite lights'
}

/** One sentence on a divergence, naming the parties and quoting their values. */
export function tellDivergence(kind: string, all: readonly Held[]): string {
	return `${openings[kind] ?? `They differ (${kind})`}: ${each(all, says)}.`
}
