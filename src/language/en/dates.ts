import { readAmount } from './amounts.js'
import { type Day, day, nthWeekday, weekday, yearOf } from './calendar.js'
import { categories, counted } from './measures.js'
import { readMonth, readNumeric } from './months.js'
import { deadline, narrow, readCentury, readDecade, readPeriod } from './periods.js'
import { type Piece, tight } from './pieces.js'
import { isYear, type Reading, type Scene, single, yearFor } from './scene.js'
import { tenseAt } from './tense.js'
import {
	dayParts,
	decades,
	holidays,
	months,
	namedWeekdays,
	nearDays,
	ordinals,
	seasons,
	timePrepositions,
	unitDays,
	weekdays
} from './times.js'
import { units } from './units.js'

/**
 * Times in a text, in order, without overlap. `anchor` is the account's date; without it only what
 * names its own year is read. chrono-node reads calendar dates; what it leaves out or resolves to a
 * single moment ("late October", "later in the year", "three weeks ago") is read here, as days.
 */
export function readDates(text: string, pieces: Piece[], anchor?: Day): Reading[] {
	const scene: Scene = { text, pieces, anchor }
	const found: Reading[] = []
	let free = 0
	for (let i = 0; i < pieces.length; i++) {
		const reading = readAt(scene, i)
		if (reading === undefined || reading.from < free) continue
		if (!Number.isFinite(reading.days.from) || Math.abs(reading.days.to) > 4e6) continue
		found.push(reading)
		free = reading.to
		i = reading.to - 1
	}
	return found
}

function readAt(scene: Scene, at: number): Reading | undefined {
	const piece = scene.pieces[at]!
	if (piece.kind === 'number') return readNumeric(scene, at) ?? readYear(scene, at)
	if (piece.kind !== 'word') return undefined
	const word = bare(piece)
	if (word === 'ago' || word === 'from') return readAgo(scene, at)
	if (piece.capital) {
		if (months.has(word)) return readMonth(scene, at, months.get(word)!)
		if (weekdays.has(word)) return readWeekday(scene, at, weekdays.get(word)!)
		const holiday = readHoliday(scene, at)
		if (holiday !== undefined) return holiday
	}
	if (word === 'century') {
		const century = readCentury(scene, at)
		if (century !== undefined) return century
	}
	if (decades.has(word)) return readDecade(scene, at, decades.get(word)!)
	if (scene.anchor === undefined && !seasons.has(word)) return undefined
	if (word === 'overnight') {
		const days = { from: scene.anchor! - 1, to: scene.anchor! }
		return { from: at, to: at + 1, days, vague: true }
	}
	const beyond = readBeyond(scene, at, word)
	if (beyond !== undefined) return beyond
	const near = nearDays.get(word)
	if (near !== undefined) return single(at, at + 1, scene.anchor! + near)
	return readPeriod(scene, at, word)
}

/** "the day before yesterday", "the day after tomorrow". */
function readBeyond({ pieces, anchor }: Scene, at: number, word: string): Reading | undefined {
	const [the, unit, side] = [pieces[at - 3], pieces[at - 2], pieces[at - 1]].map((p) => p?.lower)
	if (the !== 'the' || unit !== 'day') return undefined
	if (word === 'yesterday' && side === 'before') return single(at - 3, at + 1, anchor! - 2)
	if (word === 'tomorrow' && side === 'after') return single(at - 3, at + 1, anchor! + 2)
	return undefined
}

function bare(piece: Piece): string {
	return piece.lower.endsWith("'s") ? piece.lower.slice(0, -2) : piece.lower
}

/** "in 2021", "the 2008 crisis", "2014-15", "the 1990s", "mid-2026". */
function readYear(scene: Scene, at: number): Reading | undefined {
	const { pieces } = scene
	const piece = pieces[at]!
	if (!isYear(piece)) return undefined
	const after = pieces[at + 1]
	const before = pieces[at - 1]
	if (tight(after) && after?.kind === 'word' && after.lower === 's' && piece.value % 10 === 0) {
		const days = { from: day(piece.value, 1, 1), to: day(piece.value + 9, 12, 31) }
		return narrow(scene, { from: at, to: at + 2, days, vague: false })
	}
	const mid = before?.lower === '-' && pieces[at - 2]?.lower === 'mid'
	if (before !== undefined && tight(piece) && !mid && before.lower !== '(') return undefined
	if (tight(after) && after?.kind === 'word') return undefined
	const introduced =
		before !== undefined &&
		(timePrepositions.has(before.lower) || before.lower === 'the' || before.lower === '(')
	const spring = seasons.has(before?.lower ?? '')
	// "gives 1961 as the year"
	const named = after?.lower === 'as' && pieces[at + 3]?.lower === 'year'
	if (!introduced && !mid && !spring && !named && before?.lower !== 'year') return undefined
	const head = after?.kind === 'word' ? after.lower : ''
	if (head !== '' && (counted.has(head) || (categories.has(head) && before?.lower !== 'the')))
		return undefined
	if (after?.lower === '%' || units.has(after?.lower ?? '')) return undefined
	let last = piece.value
	let to = at + 1
	const end = pieces[at + 2]
	if (
		tight(after) &&
		/^[-–—/]$/.test(after?.lower ?? '') &&
		tight(end) &&
		end?.kind === 'number' &&
		end.decimals === 0
	) {
		const second = end.value < 100 ? Math.floor(piece.value / 100) * 100 + end.value : end.value
		if (second > piece.value && second <= 2100) {
			last = second
			to = at + 3
		}
	}
	if (spring) return undefined
	const days = { from: yearOf(piece.value).from, to: yearOf(last).to }
	return deadline(scene, narrow(scene, { from: at, to, days, vague: false }))
}

/** "three weeks ago", "two days from now": a day with one unit of slack either way. */
function readAgo(scene: Scene, at: number): Reading | undefined {
	const { pieces, anchor } = scene
	if (anchor === undefined) return undefined
	const future = pieces[at]!.lower === 'from'
	if (future && !/^(now|today)$/.test(pieces[at + 1]?.lower ?? '')) return undefined
	const unitAt = at - 1
	const unit = units.get(pieces[unitAt]?.lower ?? '')
	const length = unit?.dimension === 'time' ? unitDays[unit.id] : undefined
	if (length === undefined) return undefined
	for (let from = Math.max(0, unitAt - 5); from <= unitAt; from++) {
		const article = /^(a|an)$/.test(pieces[from]!.lower) && from === unitAt - 1
		const amount = article ? undefined : readAmount(pieces, from)
		if (!article && amount?.to !== unitAt) continue
		// "half a year ago"
		const half = article && pieces[from - 1]?.lower === 'half'
		const one = half ? 0.5 : 1
		const [low, high] = amount?.stretch ?? [amount?.value ?? one, amount?.value ?? one]
		const slack = length < 1 ? 0 : length > 3000 ? length / 2 : length
		const sign = future ? 1 : -1
		const ends = [anchor + sign * low * length, anchor + sign * high * length].sort((a, b) => a - b)
		let days = { from: Math.floor(ends[0]! - slack), to: Math.ceil(ends[1]! + slack) }
		if (slack === 0) days = { from: Math.floor(ends[0]!), to: Math.ceil(ends[1]!) }
		if (!future) days.to = Math.min(days.to, anchor)
		else days.from = Math.max(days.from, anchor)
		return { from: half ? from - 1 : from, to: future ? at + 2 : at + 1, days, vague: true }
	}
	return undefined
}

function readWeekday(scene: Scene, at: number, which: number): Reading | undefined {
	const { pieces, anchor } = scene
	const before = pieces[at - 1]
	if (before?.capital && namedWeekdays.has(before.lower)) return undefined
	// "Monday, Nov. 24": the date decides.
	const next = pieces[at + 1]?.lower === ',' ? at + 2 : at + 1
	const dayFirst = pieces[next]?.kind === 'number' ? readNumeric(scene, next) : undefined
	if (dayFirst !== undefined) return { ...dayFirst, from: at }
	const month = pieces[next]
	if (month?.capital && months.has(month.lower)) {
		const dated = readMonth(scene, next, months.get(month.lower)!)
		if (dated !== undefined) return { ...dated, from: at }
	}
	const nth = readNth(scene, at, which) ?? readBeside(scene, at, which)
	if (nth !== undefined) return nth
	if (anchor === undefined) return undefined
	const back = (weekday(anchor) - which + 7) % 7
	const word = before?.lower ?? ''
	let on = anchor - back
	const named = weekNamed(pieces, at + 1)
	if (named !== undefined) {
		const monday = anchor - ((weekday(anchor) + 6) % 7) + 7 * named.step
		return single(at, named.to, monday + ((which + 6) % 7))
	}
	if (word === 'next' || word === 'coming') on = anchor + (7 - back)
	else if (word === 'last' && back === 0) on = anchor - 7
	else if (word === 'this' && back > 0)
		on = tenseAt(pieces, at) === 'past' ? on : anchor + (7 - back)
	else if (word !== 'last' && word !== 'since' && back > 0 && tenseAt(pieces, at) === 'future') {
		// On its own weekday the news says "Tuesday" for today.
		on = anchor + (7 - back)
	}
	const led = /^(last|next|this|coming)$/.test(word)
	const to = dayParts.has(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1
	return deadline(scene, single(led ? at - 1 : at, to, on))
}

/** "the last Friday of June", "on the first Sunday in May 2024". */
function readNth(scene: Scene, at: number, which: number): Reading | undefined {
	const { pieces } = scene
	const word = pieces[at - 1]?.lower ?? ''
	const n = word === 'last' ? -1 : ordinals.get(word)
	const month = pieces[at + 2]
	if (n === undefined || n > 5 || !/^(of|in)$/.test(pieces[at + 1]?.lower ?? '')) return undefined
	if (!month?.capital || !months.has(month.lower)) return undefined
	const spelled = isYear(pieces[at + 3]) ? pieces[at + 3]!.value : undefined
	const on = (year: number) => nthWeekday(year, months.get(month.lower)!, which, n)
	const year = spelled ?? yearFor(scene, at, (y) => ({ from: on(y), to: on(y) }))
	if (year === undefined) return undefined
	return single(at - 1, spelled === undefined ? at + 3 : at + 4, on(year))
}

/** "the Friday before Christmas", "the Monday after 9 August". */
function readBeside(scene: Scene, at: number, which: number): Reading | undefined {
	const { pieces } = scene
	const way = { before: -1, preceding: -1, after: 1, following: 1 }[pieces[at + 1]?.lower ?? '']
	const next = pieces[at + 2]
	if (way === undefined || pieces[at - 1]?.lower !== 'the' || next === undefined) return undefined
	const month = next.kind === 'word' && next.capital ? months.get(next.lower) : undefined
	const other =
		next.kind === 'number'
			? readNumeric(scene, at + 2)
			: month === undefined
				? readHoliday(scene, at + 2)
				: readMonth(scene, at + 2, month)
	if (other === undefined || other.days.from !== other.days.to) return undefined
	const from = other.days.from
	const days =
		way < 0 ? -(((weekday(from) - which + 6) % 7) + 1) : ((which - weekday(from) + 6) % 7) + 1
	return single(at, other.to, from + days)
}

/** "of last week", "of the previous week", "next week", after a weekday. */
function weekNamed(pieces: Piece[], from: number): { to: number; step: number } | undefined {
	let at = pieces[from]?.lower === 'of' ? from + 1 : from
	if (pieces[at]?.lower === 'the') at++
	const step = { last: -1, previous: -1, preceding: -1, this: 0, next: 1, following: 1 }[
		pieces[at]?.lower ?? ''
	]
	return step !== undefined && pieces[at + 1]?.lower === 'week' ? { to: at + 2, step } : undefined
}

/** Words that a holiday's name begins with. */
const holidayWords: ReadonlySet<string> = new Set(holidays.map(({ words }) => words[0]!))

function readHoliday(scene: Scene, at: number): Reading | undefined {
	const { pieces } = scene
	const first = pieces[at]!
	if (!holidayWords.has(first.lower) && !holidayWords.has(bare(first))) return undefined
	for (const { words, on } of holidays) {
		if (!words.every((word, i) => pieces[at + i] && bareUnless(pieces[at + i]!, word) === word))
			continue
		const to = at + words.length
		const spelled = isYear(pieces[to]) ? pieces[to]!.value : undefined
		const year = spelled ?? yearFor(scene, at, (y) => ({ from: on(y), to: on(y) }))
		if (year === undefined) return undefined
		return deadline(scene, single(at, spelled === undefined ? to : to + 1, on(year)))
	}
	return undefined
}

function bareUnless(piece: Piece, word: string): string {
	return word.endsWith("'s") ? piece.lower : bare(piece)
}
