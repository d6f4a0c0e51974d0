import { type Amount, readAmount } from '../language/en/amounts.js'
import type { Piece } from '../language/en/pieces.js'
import { attachUnit } from './attach.js'
import { dimension, readUnit, toBase } from './units.js'

/** Where what follows a measure adds to it, and by how much, in the measure's own unit. */
interface Rest {
	to: number
	more: number
	/** The worth of the last digit of the whole. */
	step: number
}

/** "6 feet 6 inches", "two hours and ten minutes", "three years and a half". */
export function restOf(pieces: Piece[], at: number, unit: string): Rest | undefined {
	const own = dimension(unit)
	if (own === '' || own === unit) return undefined
	const joined = /^(and|,)$/.test(pieces[at]?.lower ?? '') ? at + 1 : at
	const half = joined > at ? halfAt(pieces, joined) : undefined
	if (half !== undefined) return { to: joined + 2, more: half, step: half / 2 }
	const amount = readAmount(pieces, joined)
	if (amount === undefined || amount.stretch || amount.share) return undefined
	const second = attachUnit(pieces, amount, { money: false })
	if (dimension(second.unit) !== own || second.per !== '' || second.age) return undefined
	const [worth, whole] = [toBase(1, second.unit), toBase(1, unit)]
	if (worth >= whole || amount.value * worth >= whole) return undefined
	return { to: second.to, more: (amount.value * worth) / whole, step: worth / whole }
}

function halfAt(pieces: Piece[], at: number): number | undefined {
	if (!/^(a|one)$/.test(pieces[at]?.lower ?? '')) return undefined
	return { half: 0.5, quarter: 0.25 }[pieces[at + 1]?.lower ?? '']
}

/** "a year and a half", "an hour and a quarter": one of a unit that only the rest makes an amount. */
export function oneAndMore(
	pieces: Piece[],
	at: number
): { amount: Amount; unit: string; to: number } | undefined {
	if (!/^(a|an)$/.test(pieces[at]?.lower ?? '')) return undefined
	const read = readUnit(pieces, at + 1)
	const half = read && pieces[read.to]?.lower === 'and' && halfAt(pieces, read.to + 1)
	if (!read || !half) return undefined
	const to = read.to + 3
	const amount: Amount = {
		from: at,
		to,
		value: 1 + half,
		step: half / 2,
		scaled: false,
		share: false,
		digits: false
	}
	return { amount, unit: read.unit.id, to }
}
