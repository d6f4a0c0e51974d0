const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Abbreviations that a name, a number or a noun follows: never the end of a sentence. */
export const titlesBefore = words(`
	mr mrs ms mx dr prof rev fr sr jr st gen col lt maj capt sgt cpl adm cmdr cdr brig gov sen rep reps
	sens pres hon supt det insp amb messrs mme mlle no nos vol pp fig figs art sec ch para al approx ca cf
	vs v eg e.g ie i.e viz est dept univ assn bros ft mt
`)

/** Abbreviations that may also close a sentence: what follows decides. */
export const mayEnd = words(`
	u.s u.k u.n e.u u.s.a u.s.s.r d.c a.m p.m etc inc ltd co corp plc llc jan feb mar apr jun jul aug sep
	sept oct nov dec mon tue tues wed thu thur thurs fri sat sun calif fla mass penn conn ariz mich minn
	wash ave blvd rd b.c a.d ph.d m.d
`)

/** Words that begin sentences, and seldom follow "U.S." inside one. */
export const openers = words(`
	the a an he she it we they i you this that these those his her its our their my there here in on at
	for from with by as after before when while since during despite although though if both some many most
	all each every no not but and however meanwhile moreover also earlier later today yesterday tomorrow
	according what who how why where president mr ms
`)
