import { fidelity, inWords } from '../language/en/wording.js'
import type { Claim, Divergence, Note, Omission } from '../model/index.js'
import { oneLine } from './safe.js'
import type { Party, View } from './view.js'

/** The words of one account, ready for a report to quote. */
export interface Quoted {
	party: Party
	claim?: Claim
	quote: string
	/** The words in the quote that matter. */
	evidence?: string
}

/** One side of a divergence: the value, and who says it in which words. */
export interface Side {
	value: string
	quotes: Quoted[]
}

/** How near the party's text is to what it published: `restated`; empty for its own words. */
export function fidelityOf(party: Party): string {
	return party.fidelity ? (fidelity[party.fidelity]?.label ?? party.fidelity) : ''
}

/** The party with its fidelity, where the text is not verbatim: `The Courier [excerpt]`. */
export function nameOf(party: Party): string {
	const note = fidelityOf(party)
	return note ? `${party.name} [${note}]` : party.name
}

/** What others state and the account leaves out, the most salient first. */
export function omittedQuotes(view: View, omission: Omission): Quoted[] {
	return omission.claims
		.map((id) => view.claim(id))
		.filter((claim) => claim !== undefined)
		.map((claim) => ({ party: view.party(claim.account), claim, quote: claim.quote }))
}

/** The nearest thing that the account does say, if anything is near. */
export function nearestQuote(view: View, omission: Omission): Quoted | undefined {
	const claim = omission.nearest && view.claim(omission.nearest.claim)
	return claim && { party: view.party(claim.account), claim, quote: claim.quote }
}

/**
 * The sides of a divergence, each with the whole claims that bear it out: a value alone
 * ("31 people") is not what the account said.
 */
export function sidesOf(view: View, divergence: Divergence): Side[] {
	return divergence.positions.map((position) => {
		const seen = new Set<string>()
		const quotes: Quoted[] = []
		for (const evidence of position.evidence) {
			if (seen.has(evidence.claim)) continue
			seen.add(evidence.claim)
			const claim = view.claim(evidence.claim)
			quotes.push(
				claim
					? {
							party: view.party(claim.account),
							claim,
							quote: claim.quote,
							evidence: evidence.quote
						}
					: { party: view.party(position.accounts[0] ?? ''), quote: evidence.quote }
			)
		}
		// A detector of the user's own may give no evidence: the accounts are still named.
		if (quotes.length === 0)
			for (const account of position.accounts)
				quotes.push({ party: view.party(account), quote: '' })
		return { value: position.value, quotes }
	})
}

/** The quotes that a message does not hold already: no report says the same words twice. */
export function notIn(message: string, quotes: Quoted[]): Quoted[] {
	return quotes.filter((quoted) => quoted.quote !== '' && !message.includes(quoted.quote))
}

/** The claims of a matter, account by account in the order of the accounts. */
export function matterQuotes(view: View, cells: Map<string, Claim[]>): Quoted[] {
	return view.parties.flatMap((party) =>
		(cells.get(party.id) ?? []).map((claim) => ({ party, claim, quote: claim.quote }))
	)
}

/** Who is said to say it, inside the account, outermost first: "ministry → Trump". */
export function speakersOf(claim: Claim | undefined): string {
	return (claim?.attribution ?? [])
		.map((step) => step.speakers.map(oneLine).join(', '))
		.filter((names) => names !== '')
		.join(' → ')
}

/** The notes; what is noted in the same words of several accounts is said once, of all of them. */
export function notesOf(view: View): Note[] {
	const notes: Note[] = []
	const same = new Map<string, { at: number; parties: string[] }>()
	for (const note of view.comparison.notes) {
		const party = note.accounts.length === 1 ? view.party(note.accounts[0]!).account.party : ''
		const rest = note.message.startsWith(`${party}: `) ? note.message.slice(party.length) : ''
		const key = JSON.stringify([note.code, rest])
		const known = same.get(key)
		if (party === '' || rest === '' || note.claims?.length || !known) {
			if (party !== '' && rest !== '' && !note.claims?.length)
				same.set(key, { at: notes.length, parties: [party] })
			notes.push(note)
			continue
		}
		known.parties.push(party)
		const first = notes[known.at]!
		notes[known.at] = {
			...first,
			accounts: [...first.accounts, ...note.accounts],
			message: inWords(known.parties) + rest
		}
	}
	return notes
}
