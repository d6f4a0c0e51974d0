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
