/** Days since 1970-01-01, UTC: dates are reckoned in whole days, so no time zone can shift them. */
export type Day = number

/** An interval of days, both ends included. */
export interface Interval {
	from: Day
	to: Day
}

/** The day of a calendar date; months count from 1 and may overflow. */
export function day(year: number, month: number, date: number): Day {
	return Math.floor(Date.UTC(year, month - 1, date) / 86_400_000)
}

/** Year, month (1–12) and date of a day. */
export function parts(at: Day): { year: number; month: number; date: number } {
	const moment = new Date(at * 86_400_000)
	return {
		year: moment.getUTCFullYear(),
		month: moment.getUTCMonth() + 1,
		date: moment.getUTCDate()
	}
}

/** "2025-11-24" as a day; undefined where it is none. */
export function parseDay(text: string | undefined): Day | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '')
	if (match === null) return undefined
	const at = day(Number(match[1]), Number(match[2]), Number(match[3]))
	return Number.isNaN(at) ? undefined : at
}

/** A day as ISO text. */
export function iso(at: Day): string {
	return new Date(at * 86_400_000).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(at: Day): number {
	return (((at + 4) % 7) + 7) % 7
}

/** All days of a month. */
export function monthOf(year: number, month: number): Interval {
	return { from: day(year, month, 1), to: day(year, month + 1, 0) }
}

/** All days of a year. */
export function yearOf(year: number): Interval {
	return { from: day(year, 1, 1), to: day(year, 12, 31) }
}

/** The week that holds a day, from Sunday to the Sunday after: nobody agrees on where a week starts. */
export function weekOf(at: Day): Interval {
	const monday = at - ((weekday(at) + 6) % 7)
	return { from: monday - 1, to: monday + 6 }
}

/** The n-th given weekday of a month (n from 1; -1: the last). */
export function nthWeekday(year: number, month: number, which: number, n: number): Day {
	if (n < 0) {
		const last = day(year, month + 1, 0)
		return last - ((weekday(last) - which + 7) % 7)
	}
	const first = day(year, month, 1)
	return first + ((which - weekday(first) + 7) % 7) + 7 * (n - 1)
}

/** Easter Sunday of the Gregorian calendar (anonymous algorithm, Nature 1876). */
export function easter(year: number): Day {
	const a = year % 19
	const b = Math.floor(year / 100)
	const c = year % 100
	const d =
		(19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
	const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
	const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
	return day(year, Math.floor(f / 31), (f % 31) + 1)
}
