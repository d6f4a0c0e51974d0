/** Names of days and months, lower case: written with a capital, they name nobody. */
export const days: ReadonlySet<string> = new Set(
	`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
	august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun
	jul aug sep sept oct nov dec`
		.trim()
		.split(/\s+/)
)

/** Words for when something was said that may stand between the one who says it and the verb. */
export const moments: ReadonlySet<string> = new Set(['today', 'yesterday', 'tonight', 'overnight'])

/** Words for stretches of time and their ends: two claims that share no more speak of different things. */
export const timeWords: ReadonlySet<string> = new Set([
	...days,
	...moments,
	...`beginning start end middle eve early late last next same previous day days night nights week weeks weekend
	month months year years decade morning afternoon evening noon midnight spring summer autumn winter hour
	hours minute minutes time`
		.trim()
		.split(/\s+/)
])
