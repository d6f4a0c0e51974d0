import {
	type Day,
	day,
	type Interval,
	monthOf,
	parts,
	weekday,
	weekOf,
	yearOf
} from './calendar.js'
import { isYear, type Period, type Reading, type Scene, single, yearFor } from './scene.js'
import { tenseAt } from './tense.js'
import { deadlines, narrowings, ordinals, seasons } from './times.js'

/** "last month", "this year", "next week", "the weekend", "year-end", "later in the day". */
export function readPeriod(scene: Scene, at: number, word: string): Reading | undefined {
	const { pieces } = scene
	const season = seasons.get(word)
	if (season !== undefined) return readSeason(scene, at, season)
	// "the last week of May": May is the time.
	if (pieces[at + 1]?.lower === 'of' && (narrowed(pieces, at + 2) || isYear(pieces[at + 2])))
		return undefined
	const anchor = scene.anchor!
	if (word === 'year' || word === 'month' || word === 'week') {
		if (pieces[at + 1]?.lower === '-' && pieces[at + 2]?.lower === 'end') {
			const days = part(around(word, anchor, 0)!, [0.85, 1])
			return deadline(scene, { from: at, to: at + 3, days, vague: true })
		}
	}
	const before = pieces[at - 1]?.lower ?? ''
	// "the week before last"
	if (pieces[at + 1]?.lower === 'before' && pieces[at + 2]?.lower === 'last') {
		const days = around(word, anchor, -2)
		return days && { from: before === 'the' ? at - 1 : at, to: at + 3, days, vague: false }
	}
	const step = STEPS.get(before)
	if (word === 'morning' || word === 'afternoon' || word === 'evening' || word === 'night') {
		if (before === 'this') return single(at - 1, at + 1, anchor)
		return before === 'last' && word === 'night' ? single(at - 1, at + 1, anchor - 1) : undefined
	}
	if (word === 'weekend') return readWeekend(scene, at, before)
	// "in the third quarter": of this year, or of the last.
	const nth = word === 'quarter' ? ordinals.get(before) : undefined
	if (nth !== undefined && nth < 5 && pieces[at + 1]?.lower !== 'of') {
		const on = (year: number): Interval => ({
			from: day(year, nth * 3 - 2, 1),
			to: day(year, nth * 3 + 1, 0)
		})
		const year = yearFor(scene, at, on)
		return year === undefined
			? undefined
			: { from: at - 1, to: at + 1, days: on(year), vague: false }
	}
	if (step === undefined) {
		// "later in the year", "by the end of the month": only a narrowing makes "the year" a date.
		if (before !== 'the') return undefined
		const days = around(word, anchor, 0)
		if (days === undefined) return undefined
		const whole: Period = { from: at - 1, to: at + 1, days, vague: false }
		const narrowed = narrow(scene, whole)
		return narrowed === whole ? undefined : deadline(scene, narrowed)
	}
	const days = around(word, anchor, step)
	if (days === undefined) return undefined
	// "the past year", "over the last month": a stretch up to now, not a calendar period.
	if (before === 'past' || (pieces[at - 2]?.lower === 'the' && step !== 0)) {
		const length = days.to - days.from + 1
		const to = step < 0 ? anchor : anchor + length
		return { from: at - 1, to: at + 1, days: { from: to - length, to }, vague: true }
	}
	return deadline(scene, narrow(scene, { from: at - 1, to: at + 1, days, vague: false }))
}

const STEPS: ReadonlyMap<string, number> = new Map([
	['last', -1],
	['past', -1],
	['this', 0],
	['next', 1],
	['coming', 1],
	['upcoming', 1],
	['current', 0]
])

/** The period of a kind that holds the anchor, or one `step` away. */
function around(word: string, anchor: Day, step: number): Interval | undefined {
	const { year, month } = parts(anchor)
	switch (word) {
		case 'day':
			return step === 0 ? { from: anchor, to: anchor } : undefined
		case 'week':
			return weekOf(anchor + 7 * step)
		case 'month':
			return monthOf(year, month + step)
		case 'quarter': {
			const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * step
			return { from: day(year, first, 1), to: day(year, first + 3, 0) }
		}
		case 'year':
			return yearOf(year + step)
		case 'decade': {
			const first = Math.floor(year / 10) * 10 + 10 * step
			return { from: day(first, 1, 1), to: day(first + 9, 12, 31) }
		}
		case 'century': {
			const first = Math.floor(year / 100) * 100 + 100 * step
			return { from: day(first, 1, 1), to: day(first + 99, 12, 31) }
		}
		default:
			return undefined
	}
}

function readWeekend(scene: Scene, at: number, before: string): Reading | undefined {
	if (!/^(the|this|last|next|coming|past)$/.test(before)) return undefined
	const anchor = scene.anchor!
	// Saturday on or before the anchor, or the one to come.
	const back = (weekday(anchor) - 6 + 7) % 7
	const tense = tenseAt(scene.pieces, at)
	const ahead =
		before === 'next' || before === 'coming' || (tense === 'future' && before !== 'last')
	const coming = before === 'this' && tense !== 'past'
	const saturday = (ahead || coming) && back > 1 ? anchor - back + 7 : anchor - back
	return { from: at - 1, to: at + 1, days: { from: saturday - 1, to: saturday + 1 }, vague: true }
}

function readSeason(scene: Scene, at: number, first: number): Reading | undefined {
	const { pieces, anchor } = scene
	const before = pieces[at - 1]?.lower ?? ''
	const yearAt = pieces[at + 1]?.lower === 'of' ? at + 2 : at + 1
	const spelled = isYear(pieces[yearAt]) ? pieces[yearAt]!.value : undefined
	const on = (year: number): Interval => ({
		from: day(year, first - 1, 15),
		to: day(year, first + 3, 15)
	})
	if (spelled !== undefined) {
		return { from: at, to: yearAt + 1, days: on(spelled), vague: true }
	}
	if (anchor === undefined) return undefined
	// "the autumn of last year", "spring this year"
	const step = { last: -1, previous: -1, this: 0, next: 1 }[pieces[yearAt]?.lower ?? '']
	if (step !== undefined && pieces[yearAt + 1]?.lower === 'year')
		return { from: at, to: yearAt + 2, days: on(parts(anchor).year + step), vague: true }
	// "in spring", "over the summer"
	const opener = before === 'the' ? pieces[at - 2]?.lower : before
	if (/^(in|during|over|since|until)$/.test(opener ?? '') && pieces[at + 1]?.kind !== 'word') {
		const year = yearFor(scene, at, on)
		return year === undefined ? undefined : { from: at, to: at + 1, days: on(year), vague: true }
	}
	if (!/^(last|this|next|coming|past)$/.test(before)) return undefined
	const { year } = parts(anchor)
	const years = [year - 1, year, year + 1]
	const chosen =
		before === 'last' || before === 'past'
			? years.reverse().find((y) => on(y).to <= anchor + 15)
			: before === 'this'
				? yearFor(scene, at, on)
				: years.find((y) => on(y).from > anchor)
	return chosen === undefined
		? undefined
		: { from: at - 1, to: at + 1, days: on(chosen), vague: true }
}

/** Whether a phrase such as "the first week of" ends right before piece `at`. */
export function narrowed(pieces: Scene['pieces'], at: number): boolean {
	return narrowings.some(
		({ words }) =>
			words.at(-1) === 'of' &&
			words.every((word, i) => pieces[at - words.length + i]?.lower === word)
	)
}

/** "the late sixteenth century", "the 16th century". */
export function readCentury(scene: Scene, at: number): Reading | undefined {
	const { pieces } = scene
	const before = pieces[at - 1]
	const digits = /^(st|nd|rd|th)$/.test(before?.lower ?? '') && pieces[at - 2]?.kind === 'number'
	const joined = pieces[at - 2]?.lower === '-' && pieces[at - 3]?.lower === 'twenty'
	const number = digits
		? pieces[at - 2]!.value
		: ordinals.get((joined ? 'twenty-' : '') + (before?.lower ?? ''))
	if (number === undefined || !(number >= 1 && number <= 22)) return undefined
	const from = digits ? at - 2 : joined ? at - 3 : at - 1
	const first = (number - 1) * 100
	const days = { from: day(first, 1, 1), to: day(first + 99, 12, 31) }
	return narrow(scene, { from, to: at + 1, days, vague: false })
}

/** "the early seventies". */
export function readDecade(scene: Scene, at: number, first: number): Reading | undefined {
	const before = scene.pieces[at - 1]?.lower ?? ''
	if (!/^(the|early|mid|late|-)$/.test(before) || scene.pieces[at + 1]?.lower === 'of')
		return undefined
	if (before === '-' && scene.pieces[at - 2]?.lower !== 'mid') return undefined
	const days = { from: day(first, 1, 1), to: day(first + 9, 12, 31) }
	return narrow(scene, { from: at, to: at + 1, days, vague: false })
}

/** Narrows a period by the words right before it ("early", "later in", "the end of"). */
export function narrow(scene: Scene, period: Period): Reading {
	const { pieces, anchor } = scene
	for (const { words, part: share, days: counted } of narrowings) {
		let from = period.from - words.length
		if (!words.every((word, i) => pieces[from + i]?.lower === word)) continue
		if (words[0] === 'end' && pieces[from - 1]?.lower === 'the') from--
		const { days } = period
		const holds = anchor !== undefined && days.from <= anchor && anchor <= days.to
		if (share === 'turn') {
			const reach = Math.ceil((days.to - days.from + 1) / 10)
			return {
				...period,
				from,
				days: { from: days.from - reach, to: days.from + reach },
				vague: true
			}
		}
		if (counted && share !== 'rest' && share !== 'past') {
			const [first, last] = share.map((n) => (n < 0 ? days.to + 1 + n : days.from + n))
			const vague = first !== last
			return { ...period, from, days: { from: first!, to: Math.min(last!, days.to) }, vague }
		}
		if (share === 'rest') {
			const rest = holds ? { from: anchor, to: days.to } : part(days, [0.25, 1])
			return { ...period, from, days: rest, vague: true }
		}
		if (share === 'past') {
			const past = holds ? { from: days.from, to: anchor } : part(days, [0, 0.75])
			return { ...period, from, days: past, vague: true }
		}
		return { ...period, from, days: part(days, share), vague: true }
	}
	return period
}

export function part(days: Interval, [low, high]: readonly [number, number]): Interval {
	const length = days.to - days.from + 1
	return {
		from: days.from + Math.floor(length * low),
		to: Math.max(days.from, days.from + Math.ceil(length * high) - 1)
	}
}

/** "by Thanksgiving": any day from now until then. */
export function deadline(scene: Scene, reading: Reading): Reading {
	const before = scene.pieces[reading.from - 1]?.lower ?? ''
	if (!deadlines.has(before) || scene.anchor === undefined || reading.days.to <= scene.anchor)
		return reading
	const from = Math.min(scene.anchor, reading.days.from)
	return { ...reading, days: { from, to: reading.days.to }, vague: true }
}
