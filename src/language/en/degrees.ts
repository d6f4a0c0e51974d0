import { addPhrase, stemsOf } from './phrases.js'

// Scales of firmness. A line each: the scale, the step (higher is firmer), the words of that step.
// Two words of one scale, a step or more apart, said of one object, differ in strength. Own knowledge.
const table = `
commit 5 sign conclude finalize seal agree agreement clinch reach_agreement approve adopt decide decision resolve accept deal ratify complete settle declare implement enact impose
commit 4 commit promise pledge vow guarantee undertake undertaking swear word_to give_word bind obligate assure ensure
commit 3 plan intend will_seek expect aim prepare announce_plan set_out
commit 2 propose suggest float offer moot table put_forward raise_possibility hope proposal
commit 1 consider weigh mull explore study contemplate ponder discuss talk_over discussion debate examine look_at look_into think_about show_interest express_interest interest exchange_view touch_on toy_with open_to willing evaluate review
order 5 order command instruct require demand force oblige compel mandate must mandatory obligatory compulsory decree insist direct ultimatum
order 3 urge press call_on call_for appeal request ask
order 2 recommend advise suggest encourage invite propose should voluntary optional advice
forbid 5 ban forbid prohibit bar outlaw block disqualify expel
forbid 4 suspend
forbid 3 restrict limit curb
forbid 2 discourage advise_against warn_against caution_against dissuade frown_on warning reprimand caution
condemn 5 condemn denounce decry deplore outrage slam blast lambaste
condemn 3 criticize rebuke censure protest object chide
condemn 2 concern regret worry disappoint unease question reservation misgiving note lament
evidence 5 prove proof establish confirm demonstrate verify certain conclude determine conclusive show certainty definite detect definitely find convict
evidence 2 suggest indicate suspect allege hint speculate believe suspicion claim possible possibly might_have speculation hypothesize suppose assume think imply theorize consistent_with
refuse 5 refuse reject rule_out veto
refuse 2 reluctant hesitate hesitant wary unwilling_yet reservation cautious delay
support 5 endorse back champion guarantee
support 2 sympathize understand express_sympathy lukewarm sympathetic note
certain 5 certain certainly definitely undoubtedly surely inevitable guarantee confident
certain 2 likely probably possible possibly perhaps maybe may might could
`

/** A place on a scale of firmness. */
export interface Step {
	scale: string
	level: number
}

/** Stem, or stems joined by "_", to its steps. */
export const degrees = new Map<string, Step[]>()
/** Phrases that stand on a scale, by their first stem. */
export const degreePhrases = new Map<string, string[][]>()

for (const line of table.trim().split('\n')) {
	const [scale, level, ...entries] = line.trim().split(/\s+/)
	for (const entry of entries) {
		const stems = stemsOf(entry)
		if (stems.length > 1) addPhrase(degreePhrases, stems)
		const name = stems.join('_')
		const list = degrees.get(name) ?? []
		list.push({ scale: scale!, level: Number(level) })
		degrees.set(name, list)
	}
}
