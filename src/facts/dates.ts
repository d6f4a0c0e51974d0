import { iso, parseDay } from '../language/en/calendar.js'
import { readDates } from '../language/en/dates.js'
import type { Piece } from '../language/en/pieces.js'
import type { DateFact } from '../model/index.js'

/** Times of `text` as intervals of days, in order; `date` is the account's own. */
export function findDates(text: string, pieces: Piece[], date?: string): DateFact[] {
	return readDates(text, pieces, parseDay(date)).map(({ from, to, days, vague }) => {
		const start = pieces[from]!.start
		const last = pieces[to - 1]!
		// "Sunday's derby": the day is "Sunday".
		const owner = last.lower.endsWith("'s") && !last.lower.startsWith("year's")
		const end = owner ? last.end - 2 : last.end
		return {
			kind: 'date',
			start,
			end,
			quote: text.slice(start, end),
			from: iso(days.from),
			to: iso(days.to),
			vague
		}
	})
}
