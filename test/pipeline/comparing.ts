import { readFileSync } from 'node:fs'
import { compare } from '../../src/index.js'
import type { Account, Comparison, Omission } from '../../src/model/index.js'

/** An event of the corpus. */
export function event(name: string): { accounts: Account[] } {
	const url = new URL(`../../corpus/${name}.json`, import.meta.url)
	return JSON.parse(readFileSync(url, 'utf8'))
}

/** Accounts a, b, c … of the given texts. */
export const accounts = (...texts: string[]): Account[] =>
	texts.map((text, i) => {
		const id = String.fromCharCode(97 + i)
		return { id, party: `Party ${id.toUpperCase()}`, text }
	})

export const compareTexts = (...texts: string[]): Comparison => compare(accounts(...texts))

export const omissionsOf = ({ findings }: Comparison, account: string): Omission[] =>
	findings.filter((f): f is Omission => f.type === 'omission' && f.account === account)

/** What an account leaves out, in the words of the others. */
export function leftOut(comparison: Comparison, account: string): string[] {
	const quotes = new Map(comparison.claims.map(({ id, quote }) => [id, quote]))
	return omissionsOf(comparison, account).flatMap((o) => o.claims.map((id) => quotes.get(id)!))
}

/** Codes of the notes that name an account. */
export const notesOf = ({ notes }: Comparison, account: string): string[] =>
	notes.filter(({ accounts }) => accounts.includes(account)).map(({ code }) => code)

/** Milliseconds that a task takes, the best of a few runs. */
export function time(task: () => unknown, runs = 2): number {
	let best = Number.POSITIVE_INFINITY
	for (let i = 0; i < runs; i++) {
		const start = performance.now()
		task()
		best = Math.min(best, performance.now() - start)
	}
	return best
}
