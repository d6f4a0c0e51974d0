import { root } from './phrases.js'
import { stem } from './stem.js'

// Words that tell one thing, person or time from its fellows, a line for each way of telling. Where
// two claims name different ones, they speak of two things. Own knowledge.
const table = `
north northern south southern east eastern west western northeast northeastern northwest northwestern southeast southeastern southwest southwestern central
upper lower middle
left right
inner outer
inbound outbound incoming outgoing
front rear back
port starboard
first second third fourth fifth sixth seventh eighth ninth tenth opening final
male female
man woman boy girl
adult child infant newborn teenager elderly youngster toddler baby
young old
old new former current
domestic foreign overseas export
home away
weekday weekend
day night overnight daytime
morning afternoon evening
spring summer autumn winter
urban rural
public private
state federal local municipal regional national
military civilian
civil criminal
junior senior
red blue green yellow white black orange grey
gold silver bronze
oral written
mountain coastal valley
passenger cargo freight
deposit lending mortgage savings
retail wholesale
online printed
`

const lines = new Map<string, number[]>()
for (const [n, line] of table.trim().split('\n').entries())
	for (const word of line.trim().split(/\s+/)) {
		const key = root(stem(word))
		lines.set(key, [...(lines.get(key) ?? []), n])
	}

/** The line of parts of the day and year, which need no noun behind them. */
export const timely: ReadonlySet<number> = new Set(
	['night', 'winter', 'weekend'].flatMap((word) => lines.get(root(stem(word))) ?? [])
)

/** Ways of telling things apart that a word belongs to. */
export const sortersOf = (key: string): readonly number[] => lines.get(key) ?? []
