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

/** Persons named by whom they stand beside, who seldom speak for them. */
export const relatives: ReadonlySet<string> = new Set(
	`deputy ally rival opponent critic predecessor successor neighbor wife husband father mother son daughter
	brother sister friend enemy partner colleague competitor supporter widow uncle aunt cousin`
		.trim()
		.split(/\s+/)
		.map((word) => root(stem(word)))
)
