import * as chrono from 'chrono-node/en'
import { type Day, day, monthOf, parts } from './calendar.js'
import { counted } from './measures.js'
import { deadline, narrow, narrowed } from './periods.js'
import { type Piece, tight } from './pieces.js'
import { isYear, type Period, type Reading, type Scene, yearFor } from './scene.js'
import { months, timePrepositions } from './times.js'

/** "Nov. 24", "24 November 2025", "January 9–10" through chrono; "late October", "in April" here. */
export function readMonth(scene: Scene, at: number, month: number): Reading | undefined {
	const { pieces, anchor } = scene
	const point = pieces[at + 1]?.lower === '.' && tight(pieces[at + 1]) ? 1 : 0
	const after = pieces[at + 1 + point]
	const before = pieces[at - 1]
	const ordinal = before?.kind === 'word' && /^(st|nd|rd|th)$/.test(before.lower) && tight(before)
	const ordinalOf = before?.lower === 'of' && /^(st|nd|rd|th)$/.test(pieces[at - 2]?.lower ?? '')
	const dayBefore = isDate(before) || ordinal || ordinalOf
	if (dayBefore || (isDate(after) && !countsSomething(pieces, at + 1 + point))) {
		const start = ordinalOf
			? at - 3
			: ordinal
				? at - 2
				: dayBefore
					? rangeStart(pieces, at - 1)
					: at
		const read = throughChrono(scene, start, at)
		if (read !== undefined) return deadline(scene, read)
	}
	const yearAt = after?.lower === ',' || after?.lower === 'of' ? at + 2 + point : at + 1 + point
	const year = isYear(pieces[yearAt]) ? pieces[yearAt]!.value : undefined
	const full = pieces[at]!.lower.length > 4 || month === 5 || /^(june|july)/.test(pieces[at]!.lower)
	if (year === undefined) {
		if (
			anchor === undefined ||
			!full ||
			!timePrepositions.has(before?.lower ?? '') ||
			(before?.lower === 'to' && month === 5 && !narrowed(pieces, at))
		) {
			if (before?.lower !== '-' || !/^(mid|end)$/.test(pieces[at - 2]?.lower ?? ''))
				return undefined
		}
		// "April Smith", "for May to decide" (a person): a capitalised word follows, or nothing tells.
		if (after?.kind === 'word' && after.capital && point === 0) return undefined
		if (month === 5 && /^(for|of|by|to|and|from)$/.test(before?.lower ?? ''))
			if (!narrowed(pieces, at)) return undefined
	}
	// "in November last year"
	const related = year === undefined ? yearNamed(scene, at + 1 + point) : undefined
	if (related !== undefined) {
		const days = monthOf(related.year, month)
		return deadline(scene, narrow(scene, { from: at, to: related.to, days, vague: false }))
	}
	const to =
		year === undefined
			? at + 1 + (point && /^\p{Ll}/u.test(after?.lower ?? '') ? 0 : 0)
			: yearAt + 1
	const chosen = year ?? yearFor(scene, at, (y) => monthOf(y, month))
	if (chosen === undefined) return undefined
	const relative = /^(last|next|this)$/.test(before?.lower ?? '') && year === undefined
	const period: Period = {
		from: relative ? at - 1 : at,
		to,
		days: monthOf(chosen, month),
		vague: false
	}
	if (relative) period.days = monthOf(relativeYear(scene, before!.lower, month), month)
	return deadline(scene, narrow(scene, period))
}

/** "last year", "of this year" behind a month. */
function yearNamed(
	{ pieces, anchor }: Scene,
	from: number
): { to: number; year: number } | undefined {
	const at = pieces[from]?.lower === 'of' ? from + 1 : from
	const step = { last: -1, this: 0, next: 1 }[pieces[at]?.lower ?? '']
	if (anchor === undefined || step === undefined || pieces[at + 1]?.lower !== 'year')
		return undefined
	return { to: at + 2, year: parts(anchor).year + step }
}

function relativeYear(scene: Scene, word: string, month: number): number {
	const now = parts(scene.anchor!)
	if (word === 'last') return month < now.month ? now.year : now.year - 1
	if (word === 'next') return month > now.month ? now.year : now.year + 1
	return now.year
}

function isDate(piece: Piece | undefined): boolean {
	return (
		piece?.kind === 'number' &&
		piece.decimals === 0 &&
		!piece.grouped &&
		piece.value >= 1 &&
		piece.value <= 31 &&
		piece.end - piece.start <= 2
	)
}

/** "March 5 troops": the number counts what follows it. Only for months that are also words. */
function countsSomething(pieces: Piece[], at: number): boolean {
	if (!/^(march|may)$/.test(pieces[at - 1]?.lower ?? '')) return false
	const after = pieces[at + 1]
	return after?.kind === 'word' && counted.has(after.lower)
}

/** The first day of "9-10 January". */
function rangeStart(pieces: Piece[], at: number): number {
	const dash = /^[-–—]$|^to$|^and$/.test(pieces[at - 1]?.lower ?? '')
	return dash && isDate(pieces[at - 2]) ? at - 2 : at
}

/** Longest stretch chrono is shown: it costs by the call and by the length. */
const WINDOW = 48

function throughChrono(scene: Scene, start: number, at: number): Reading | undefined {
	const { text, pieces, anchor } = scene
	const from = pieces[start]!.start
	const shown = text
		.slice(from, Math.max(from + WINDOW, pieces[at]!.end))
		.replace(/[–—‐‑]/g, '-')
		// "between 3 and 14 March", "on 1 and 2 March", at its own length
		.replace(/^(\d{1,2}) and (?=\d)/, '$1  -  ')
		.replace(/[\n\r].*/s, '')
		// What follows the date is none of chrono's business: "9 at 8 p.m." is still the 9th.
		.replace(/\s(?:at|in|with|when|where|that|after|before)\s.*/s, '')
	const reference = {
		instant: new Date(((anchor ?? day(2000, 7, 1)) + 0.5) * 86_400_000),
		timezone: 0
	}
	const result = chrono.strict.parse(shown, reference)[0]
	if (result === undefined || result.index > 3) return undefined
	if (anchor === undefined && !result.start.isCertain('year')) return undefined
	if (!result.start.isCertain('day')) return undefined
	let to = start
	const end = from + result.index + result.text.length
	while (to < pieces.length && pieces[to]!.end <= end) to++
	if (to <= at) return undefined
	const days = { from: dayOf(result.start), to: dayOf(result.end ?? result.start) }
	if (!result.start.isCertain('year') && !result.end?.isCertain('year')) {
		const span = days.to - days.from
		const { month, date } = parts(days.from)
		const year = yearFor(scene, at, (y) => ({ from: day(y, month, date), to: day(y, month, date) }))
		if (year !== undefined) days.from = day(year, month, date)
		days.to = days.from + span
	}
	if (days.to < days.from) return undefined
	// "in the week of 10 June"
	if (pieces[start - 1]?.lower === 'of' && pieces[start - 2]?.lower === 'week')
		return { from: start, to, days: { from: days.from, to: days.from + 6 }, vague: true }
	// "Nov. 24 and 25"
	if (pieces[to]?.lower === 'and' && isDate(pieces[to + 1]) && pieces[to + 2]?.kind !== 'word') {
		const second = day(parts(days.to).year, parts(days.to).month, pieces[to + 1]!.value)
		if (second > days.to)
			return { from: start, to: to + 2, days: { from: days.from, to: second }, vague: false }
	}
	return { from: start, to, days, vague: false }
}

function dayOf(components: { get(name: 'year' | 'month' | 'day'): number | null }): Day {
	return day(components.get('year')!, components.get('month')!, components.get('day')!)
}

/** "2025-11-24", "11/24/2025", "24.11.2025". */
export function readNumeric(scene: Scene, at: number): Reading | undefined {
	const { text, pieces } = scene
	const start = pieces[at]!.start
	if (at > 0 && tight(pieces[at]) && /[\p{L}\p{N}/.-]/u.test(pieces[at - 1]!.lower))
		return undefined
	const shape =
		/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\.\d{1,2}\.\d{4})(?![\d/.-]*\d)/
	const match = shape.exec(text.slice(start, start + 16))
	if (match !== null) return throughChrono(scene, at, at)
	// "24-25 November", "24 November": the month reads it; step over the first day.
	const next = pieces[at + 1]
	const monthAt = /^(st|nd|rd|th)$/.test(next?.lower ?? '') ? at + 2 : at + 1
	const dash = /^[-–—]$|^to$|^and$/.test(next?.lower ?? '') ? at + 3 : monthAt
	const named = pieces[dash]?.lower === 'of' ? dash + 1 : dash
	const month = pieces[named]
	if (!isDate(pieces[at]) || month?.kind !== 'word' || !month.capital || !months.has(month.lower))
		return undefined
	return readMonth(scene, named, months.get(month.lower)!)
}
