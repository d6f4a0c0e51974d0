import type { Account } from '../src/model/index.js'
import { type ReadClaim, type Reading, read } from '../src/read/index.js'

interface Unit {
	account: string
	start: number
	end: number
}

/**
 * An account whose claims are the annotators' units: what matching would be worth if every sentence
 * were cut as a careful reader cuts it. Who speaks and what is carried is as for the claim of ours
 * that shares most with the unit; a unit that runs over two sentences has the words of both.
 */
export function readUnits(account: Account, units: readonly Unit[]): Reading {
	const reading = read(account)
	const shared = (unit: Unit, { start, end }: ReadClaim) =>
		Math.min(unit.end, end) - Math.max(unit.start, start)
	const claims = units
		.filter((unit) => unit.account === account.id)
		.sort((x, y) => x.start - y.start)
		.flatMap((unit) => {
			const [nearest] = [...reading.claims].sort((x, y) => shared(unit, y) - shared(unit, x))
			if (!nearest) return []
			const { start, end } = unit
			return [
				{
					...nearest,
					start,
					end,
					quote: account.text.slice(start, end),
					role: 'proposition' as const,
					facts: [],
					tokens: reading.tokens.filter((token) => token.start >= start && token.end <= end)
				}
			]
		})
		.map((claim, n) => ({ ...claim, id: `${account.id}.${n + 1}` }))
	return { ...reading, claims }
}
