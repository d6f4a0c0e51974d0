import { root } from './phrases.js'
import { stem } from './stem.js'

/** Words for anybody: a report may trade one for another, or for a name. */
export const persons: ReadonlySet<string> = new Set(
	`person people man men woman women boy girl guy lady gentleman kid child children someone somebody
	individual male female youth adult couple pair group crowd family human`
		.trim()
		.split(/\s+/)
		.map((word) => root(stem(word)))
)
