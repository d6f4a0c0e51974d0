/** Names of days and months, lower case: written with a capital, they name nobody. */
export const days: ReadonlySet<string> = new Set(
	`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
	august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun
	jul aug sep sept oct nov dec`
		.trim()
		.split(/\s+/)
)
