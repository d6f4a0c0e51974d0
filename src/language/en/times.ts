import { type Day, day, easter, nthWeekday } from './calendar.js'

/** Full names and abbreviations of months. */
export const months: ReadonlyMap<string, number> = new Map(
	[
		'january jan',
		'february feb',
		'march mar',
		'april apr',
		'may',
		'june jun',
		'july jul',
		'august aug',
		'september sept sep',
		'october oct',
		'november nov',
		'december dec'
	].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as [string, number]))
)

/** Full names of weekdays, 0 for Sunday: "Sun" and "Sat" are other words too often. */
export const weekdays: ReadonlyMap<string, number> = new Map(
	'sunday monday tuesday wednesday thursday friday saturday'
		.split(' ')
		.map((name, i) => [name, i] as [string, number])
)

/** Capitalised words that make a weekday a name ("Black Friday"). */
export const namedWeekdays: ReadonlySet<string> = new Set(
	'black good bloody super palm cyber ash fat holy maundy'.split(' ')
)

/** Parts of a day that may follow a weekday or "this". */
export const dayParts: ReadonlySet<string> = new Set('morning afternoon evening night'.split(' '))

/** Days by one word, in days from the account's date. */
export const nearDays: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tonight', 0],
	['yesterday', -1],
	['tomorrow', 1]
])

/** First month of each season of the north; a season is three months. */
export const seasons: ReadonlyMap<string, number> = new Map([
	['spring', 3],
	['summer', 6],
	['autumn', 9],
	['fall', 9],
	['winter', 12]
])

/** Holidays as the words of their names and their day in a year. */
export const holidays: readonly { words: readonly string[]; on: (year: number) => Day }[] = [
	{ words: ['shrove', 'tuesday'], on: (year) => easter(year) - 47 },
	{ words: ['mardi', 'gras'], on: (year) => easter(year) - 47 },
	{ words: ['ash', 'wednesday'], on: (year) => easter(year) - 46 },
	{ words: ['palm', 'sunday'], on: (year) => easter(year) - 7 },
	{ words: ['maundy', 'thursday'], on: (year) => easter(year) - 3 },
	{ words: ['holy', 'saturday'], on: (year) => easter(year) - 1 },
	{ words: ['ascension', 'day'], on: (year) => easter(year) + 39 },
	{ words: ['pentecost'], on: (year) => easter(year) + 49 },
	{ words: ['whitsun'], on: (year) => easter(year) + 49 },
	{ words: ['whit', 'sunday'], on: (year) => easter(year) + 49 },
	{ words: ['whit', 'monday'], on: (year) => easter(year) + 50 },
	{ words: ['corpus', 'christi'], on: (year) => easter(year) + 60 },
	{ words: ['epiphany'], on: (year) => day(year, 1, 6) },
	{ words: ['twelfth', 'night'], on: (year) => day(year, 1, 5) },
	{ words: ['martin', 'luther', 'king', 'day'], on: (year) => nthWeekday(year, 1, 1, 3) },
	{ words: ['presidents', "'", 'day'], on: (year) => nthWeekday(year, 2, 1, 3) },
	{ words: ['st', '.', "patrick's", 'day'], on: (year) => day(year, 3, 17) },
	{ words: ['st', "patrick's", 'day'], on: (year) => day(year, 3, 17) },
	{ words: ['april', 'fools', "'", 'day'], on: (year) => day(year, 4, 1) },
	{ words: ['international', "women's", 'day'], on: (year) => day(year, 3, 8) },
	{ words: ['may', 'day'], on: (year) => day(year, 5, 1) },
	{ words: ['juneteenth'], on: (year) => day(year, 6, 19) },
	{ words: ['bastille', 'day'], on: (year) => day(year, 7, 14) },
	{ words: ['columbus', 'day'], on: (year) => nthWeekday(year, 10, 1, 2) },
	{ words: ['all', 'saints', "'", 'day'], on: (year) => day(year, 11, 1) },
	{ words: ['all', 'souls', "'", 'day'], on: (year) => day(year, 11, 2) },
	{ words: ['guy', 'fawkes', 'night'], on: (year) => day(year, 11, 5) },
	{ words: ['armistice', 'day'], on: (year) => day(year, 11, 11) },
	{ words: ['boxing', 'day'], on: (year) => day(year, 12, 26) },
	{ words: ['christmas', 'eve'], on: (year) => day(year, 12, 24) },
	{ words: ['christmas', 'day'], on: (year) => day(year, 12, 25) },
	{ words: ['christmas'], on: (year) => day(year, 12, 25) },
	{ words: ['new', "year's", 'eve'], on: (year) => day(year, 12, 31) },
	{ words: ['new', "year's", 'day'], on: (year) => day(year, 1, 1) },
	{ words: ['new', "year's"], on: (year) => day(year, 1, 1) },
	{ words: ['thanksgiving', 'day'], on: (year) => nthWeekday(year, 11, 4, 4) },
	{ words: ['thanksgiving'], on: (year) => nthWeekday(year, 11, 4, 4) },
	{ words: ['good', 'friday'], on: (year) => easter(year) - 2 },
	{ words: ['easter', 'sunday'], on: easter },
	{ words: ['easter', 'monday'], on: (year) => easter(year) + 1 },
	{ words: ['easter'], on: easter },
	{ words: ['halloween'], on: (year) => day(year, 10, 31) },
	{ words: ['independence', 'day'], on: (year) => day(year, 7, 4) },
	{ words: ['fourth', 'of', 'july'], on: (year) => day(year, 7, 4) },
	{ words: ['labor', 'day'], on: (year) => nthWeekday(year, 9, 1, 1) },
	{ words: ['memorial', 'day'], on: (year) => nthWeekday(year, 5, 1, -1) },
	{ words: ['veterans', 'day'], on: (year) => day(year, 11, 11) },
	{ words: ['black', 'friday'], on: (year) => nthWeekday(year, 11, 4, 4) + 1 },
	{ words: ["valentine's", 'day'], on: (year) => day(year, 2, 14) }
]

/** Words before a month or a year that make it a date and not a verb or a count. */
export const timePrepositions: ReadonlySet<string> = new Set(
	`in of since by until till during before after from through throughout for on early late mid last next this
	to and between past around about around's every each or beyond within mid-to-late end beginning start
	middle later earlier as`.split(/\s+/)
)

/** "by", "before": the time named is a deadline. */
export const deadlines: ReadonlySet<string> = new Set(['by', 'before'])

/** Words that tell of what is to come. */
export const futureCues: ReadonlySet<string> = new Set(
	`will 'll shall would plans plan planned planning scheduled due expected expects hopes hope hoped intends
	intend upcoming invited invites invite agreed aims aim coming begins starts opens takes meets slated going
	next promised promises pledged pledges vowed ahead won't`.split(/\s+/)
)

/** Verbs of the past that do not end in "ed". */
export const pastCues: ReadonlySet<string> = new Set(
	`said told met held spoke was were had did made took came went began found left saw gave got sent won lost
	hit struck broke fell rose led put read shot brought thought bought wrote drew flew grew knew ran set has
	have been became fought stood sat kept heard shook tore swept blew died ago`.split(/\s+/)
)

/** Determiners and the like after "to": it is then no infinitive ("to the capital on Friday"). */
export const notInfinitive: ReadonlySet<string> = new Set(
	'the a an their its his her our my your this that these those be date them him us me you it whom'.split(
		' '
	)
)

/** What narrows a period, and to which part of it (0..1). */
export const narrowings: readonly {
	words: readonly string[]
	part: readonly [number, number] | 'rest' | 'past' | 'turn'
	/** Counted in days from its start, or from its end where below nought. */
	days?: boolean
}[] = [
	...dayNarrowings(),
	{ words: ['the', 'very', 'end', 'of'], part: [0.9, 1] },
	{ words: ['the', 'end', 'of'], part: [0.85, 1] },
	{ words: ['end', 'of'], part: [0.85, 1] },
	{ words: ['the', 'beginning', 'of'], part: [0, 0.2] },
	{ words: ['the', 'start', 'of'], part: [0, 0.2] },
	{ words: ['the', 'middle', 'of'], part: [0.3, 0.7] },
	{ words: ['turn', 'of'], part: 'turn' },
	{ words: ['first', 'half', 'of'], part: [0, 0.5] },
	{ words: ['second', 'half', 'of'], part: [0.5, 1] },
	{ words: ['first', 'quarter', 'of'], part: [0, 0.25] },
	{ words: ['second', 'quarter', 'of'], part: [0.25, 0.5] },
	{ words: ['third', 'quarter', 'of'], part: [0.5, 0.75] },
	{ words: ['fourth', 'quarter', 'of'], part: [0.75, 1] },
	{ words: ['last', 'quarter', 'of'], part: [0.75, 1] },
	{ words: ['later', 'in'], part: 'rest' },
	{ words: ['later'], part: 'rest' },
	{ words: ['earlier', 'in'], part: 'past' },
	{ words: ['earlier'], part: 'past' },
	{ words: ['early', 'in'], part: [0, 0.34] },
	{ words: ['early'], part: [0, 0.34] },
	{ words: ['late', 'in'], part: [0.66, 1] },
	{ words: ['late'], part: [0.66, 1] },
	{ words: ['end', '-'], part: [0.85, 1] },
	{ words: ['mid', '-'], part: [0.25, 0.75] },
	{ words: ['mid'], part: [0.25, 0.75] }
]

/** "the first week of", "the last days of": which days of a month or year, for each phrase. */
function dayNarrowings() {
	const table: Record<string, readonly [number, number]> = {
		'first day': [0, 0],
		'last day': [-1, -1],
		'final day': [-1, -1],
		'first days': [0, 7],
		'opening days': [0, 7],
		'last days': [-8, -1],
		'final days': [-8, -1],
		'closing days': [-8, -1],
		'first week': [0, 8],
		'second week': [6, 15],
		'third week': [13, 22],
		'fourth week': [20, 29],
		'last week': [-9, -1],
		'final week': [-9, -1],
		'first weekend': [0, 8],
		'second weekend': [6, 15],
		'third weekend': [13, 22],
		'last weekend': [-9, -1],
		'first weeks': [0, 20],
		'last weeks': [-21, -1],
		'final weeks': [-21, -1]
	}
	return Object.entries(table).map(([words, part]) => ({
		words: [...words.split(' '), 'of'],
		part,
		days: true
	}))
}

/** Ordinals of centuries, by word. */
export const ordinals: ReadonlyMap<string, number> = new Map(
	`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
	fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first`
		.split(/\s+/)
		.map((word, i) => [word, i + 1] as [string, number])
)

/** "the seventies": the first year of a decade of the last century. */
export const decades: ReadonlyMap<string, number> = new Map(
	'twenties thirties forties fifties sixties seventies eighties nineties'
		.split(' ')
		.map((word, i) => [word, 1920 + 10 * i] as [string, number])
)

/** Days in a unit of time, for "three weeks ago". */
export const unitDays: Readonly<Record<string, number>> = {
	second: 0,
	minute: 0,
	hour: 1 / 24,
	day: 1,
	night: 1,
	week: 7,
	fortnight: 14,
	month: 30.44,
	quarter: 91.3,
	year: 365.25,
	decade: 3652.5,
	century: 36_525
}
