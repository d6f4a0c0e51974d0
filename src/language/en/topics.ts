import type { Token } from '../language.js'
import { days } from './days.js'
import { actOf } from './verbs.js'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns too general to name what a claim is about. */
export const general: ReadonlySet<string> = words(`
	thing way part side sides party parties issue issues matter matters topic question situation case fact
	point view views position number people person time day week month year today yesterday monday tuesday
	wednesday thursday friday saturday sunday january february march april may june july august september
	october november december leader leaders president minister official officials country countries nation
	nations state states government statement conversation talks talk call discussion meeting work effort
	efforts step steps progress end start beginning result results role place world area level terms order
	need needs support importance measure measures action actions move way group member members something
	everything anything nothing lot kind sort hour hours minute minutes morning evening night percent
	yes weeks days years months hours sides matter account accounts other things weight guest course
	crisis conflict development developments presidents pair one two three both trip
	others tonight phone telephone spokesman spokesperson spokeswoman report reports news
`)

/** Verbs that go with anything: two claims in which somebody "comes" share nothing by it. */
export const lightVerbs: ReadonlySet<string> = words(`
	come comes came coming go goes went gone going get gets got getting make makes made making take takes
	took taken taking give gives gave given giving keep keeps kept keeping put puts putting set sets
	setting see sees saw seen seeing use uses used using bring brings brought bringing hold holds held
	holding become becomes became want wants wanted turn turns turned turning
`)

/** The tagger reads "the two sides stressed" as three nouns. */
const misread = ({ lower, stem }: Token) => /ed$/.test(lower) && actOf(stem, [])?.speech === true

/** Whether a word can name what a claim is about: a noun that says more than "thing" or "Monday". */
export const nameable = (token: Token): boolean =>
	(token.pos === 'NOUN' || token.pos === 'PROPN') &&
	!token.stop &&
	token.stem.length > 1 &&
	!general.has(token.lower) &&
	!days.has(token.lower) &&
	!/^\d/.test(token.lower) &&
	!misread(token)
