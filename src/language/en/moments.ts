/** Words that put a deed before or after the time that follows. */
export const ways: ReadonlyMap<string, number> = new Map([
	['before', -1],
	['ahead', -1],
	['after', 1],
	['following', 1]
])

/** Hours of a day that a word for a part of it leaves open; a night ends on the next day. */
export const hours: ReadonlyMap<string, readonly [number, number]> = new Map([
	['dawn', [3, 8]],
	['daybreak', [3, 8]],
	['sunrise', [3, 8]],
	['morning', [4, 12]],
	['noon', [11, 14]],
	['midday', [11, 14]],
	['afternoon', [12, 18]],
	['evening', [17, 24]],
	['dusk', [16, 23]],
	['sunset', [16, 23]],
	['nightfall', [16, 24]],
	['night', [18, 30]]
])

/** Words that put one happening before (-1) or after another. */
export const orderWords: ReadonlyMap<string, number> = new Map([
	['before', -1],
	['eve', -1],
	['ahead', -1],
	['after', 1],
	['following', 1],
	['once', 1]
])

/** What is published: a day that it bears is not that of what it tells. */
export const papers: ReadonlySet<string> = new Set(
	`report statement letter article issue bulletin note email memo post interview filing notice paper study
	edition communique dispatch`.split(/\s+/)
)
