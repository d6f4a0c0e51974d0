import type { Amount } from '../language/en/amounts.js'
import { type Piece, tight } from '../language/en/pieces.js'
import { tightUnits, unitFillers, units } from '../language/en/units.js'
import { readUnit } from './units.js'

/** The unit found around an amount, and how far the words for it reach. */
export interface Attached {
	from?: number
	to: number
	/** "" where things are only counted. */
	unit: string
	/** "/hour", "/barrel" or nothing. */
	per: string
	/** Years of age. */
	age: boolean
}

/** Reads the unit after `amount`, or before it ("magnitude 7.2"), and what it is "per". */
export function attachUnit(pieces: Piece[], amount: Amount, options: { money: boolean }): Attached {
	if (options.money) {
		// "$5 million dollars", "US$5m Canadian": the sign has already said which.
		const spelled = readUnit(pieces, amount.to)
		const to = spelled?.unit.dimension === 'usd' ? spelled.to : amount.to
		return withPer(pieces, { to, unit: '', per: '', age: false })
	}
	const unit = unitAfter(pieces, amount)
	if (unit !== undefined) return withPer(pieces, unit)
	const before = pieces[amount.from - 1]?.lower
	const earlier = before === '-' || before === 'of' ? amount.from - 2 : amount.from - 1
	if (pieces[earlier]?.lower === 'magnitude') {
		return { from: earlier, to: amount.to, unit: 'magnitude', per: '', age: false }
	}
	// "measured at 5.4 on the Richter scale"
	const scale = pieces.slice(amount.to, amount.to + 4).map(({ lower }) => lower)
	if (/^on the [a-z-]+ scale$/.test(scale.join(' ')) && amount.value < 11)
		return { to: amount.to, unit: 'magnitude', per: '', age: false }
	if (/^(measured|measuring|registered|registering)$/.test(before ?? '') && amount.value < 11)
		if (
			pieces.slice(Math.max(0, amount.from - 8), amount.from).some(({ lower }) => QUAKES.has(lower))
		)
			return { to: amount.to, unit: 'magnitude', per: '', age: false }
	if (before === 'aged') return { to: amount.to, unit: 'year', per: '', age: true }
	if (isApposedAge(pieces, amount)) return { to: amount.to, unit: 'year', per: '', age: true }
	const plain = { to: amount.to, unit: amount.share ? '%' : '', per: '', age: false }
	return withPer(pieces, plain)
}

const QUAKES = new Set('quake earthquake tremor aftershock temblor'.split(' '))

function unitAfter(pieces: Piece[], amount: Amount): Attached | undefined {
	let at = amount.to
	const next = pieces[at]
	if (next === undefined) return undefined
	const hyphen = (next.lower === '-' || next.lower === '‑') && tight(next) && tight(pieces[at + 1])
	if (hyphen) at++
	else if (next.lower === '.' && amount.digits) return undefined
	if (amount.share) {
		// "half an hour", "a quarter of a mile"
		if (pieces[at]?.lower === 'of') at++
		if (pieces[at]?.lower === 'a' || pieces[at]?.lower === 'an') at++
		else if (!hyphen && at !== amount.to) return undefined
	}
	if (unitFillers.has(pieces[at]?.lower ?? '')) at++
	const read = readUnit(pieces, at)
	if (read === undefined) return undefined
	const { unit } = read
	const first = pieces[at]!
	if (amount.share && unit.id === '%') return undefined
	if (
		tightUnits.has(first.lower) &&
		(first.spaced || hyphen) &&
		!(amount.scaled && unit.id === 'krw')
	)
		return undefined
	if (first.lower === 'second' && amount.value !== 1 && !hyphen) return undefined
	if (first.lower === 'real' || (unit.id === 'magnitude' && !hyphen)) return undefined
	if (unit.dimension === 'mass' && unit.id === 'lb' && amount.scaled) {
		return { to: read.to, unit: 'gbp', per: '', age: false }
	}
	const age = ageAfter(pieces, read.to, unit.id)
	return { to: age ?? read.to, unit: unit.id, per: '', age: age !== undefined }
}

/** "34 years old", "34-year-old", "34 years of age". */
function ageAfter(pieces: Piece[], at: number, unit: string): number | undefined {
	if (unit !== 'year' && unit !== 'month') return undefined
	if (pieces[at]?.lower === 'old') return at + 1
	if (pieces[at]?.lower === '-' && /^olds?$/.test(pieces[at + 1]?.lower ?? '')) return at + 2
	if (pieces[at]?.lower === 'of' && pieces[at + 1]?.lower === 'age') return at + 2
	return undefined
}

/** "Ann Smith, 34, said". */
function isApposedAge(pieces: Piece[], amount: Amount): boolean {
	if (!amount.digits || amount.step > 0 || amount.value > 115) return false
	const [name, comma, after] = [pieces[amount.from - 2], pieces[amount.from - 1], pieces[amount.to]]
	return (
		comma?.lower === ',' &&
		after?.lower === ',' &&
		name?.kind === 'word' &&
		name.capital &&
		!comma.spaced
	)
}

/** What may follow "a" or "an" to make a rate ("$15 an hour", "$80 a barrel"). */
const RATES = new Set(
	'second minute hour day night week month year barrel gallon ton tonne share liter litre kg kilogram kilo pound ounce person head household piece bushel'.split(
		' '
	)
)

function withPer(pieces: Piece[], attached: Attached): Attached {
	const link = pieces[attached.to]
	const noun = pieces[attached.to + 1]
	if (link === undefined || noun === undefined) return attached
	const slash = link.lower === '/' && tight(link) && tight(noun)
	const article = (link.lower === 'a' || link.lower === 'an') && RATES.has(noun.lower)
	if (link.lower !== 'per' && !slash && !article) return attached
	if (noun.kind === 'sign' || (slash && noun.kind === 'number')) return attached
	if (noun.lower === 'cent' || noun.lower === 'se') return attached
	const id = units.get(noun.lower)?.id ?? (noun.kind === 'number' ? String(noun.value) : noun.lower)
	return { ...attached, to: attached.to + 2, per: '/' + id }
}
