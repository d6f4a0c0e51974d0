const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that open a subordinate clause which can be a statement of its own. */
export const subordinators = words(`
	as after before when while because since although though if unless until once whereas where
	amid despite following
`)

/** Relative pronouns. */
export const relatives = words('which who whom whose that')

/** Conjunctions that join clauses or the items of a list. */
export const conjunctions = words('and or but nor yet plus')

/** Adverbs that may stand between a comma or a conjunction and the verb it joins. */
export const adverbs = words(
	'also then further furthermore thus thereby only just even again later subsequently additionally'
)

/** Words that introduce examples or a part of what was said. */
export const introducers = words('including especially particularly notably namely such')

/** Openings of phrases that add a fact of their own after a comma: "down from 943,000". */
export const trailers = words(
	'down up far well just only compared citing adding noting despite nearly'
)

/** Words after which a clause is what is said, not a further claim. */
export const complementizers = words('that whether if how why what')

/** "four weeks after they met": what stands before "after" belongs to it. */
export const timeUnits: ReadonlySet<string> = new Set(
	'minute minutes hour hours day days week weeks month months year years'.split(' ')
)
