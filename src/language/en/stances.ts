import { addPhrase, stemsOf } from './phrases.js'

// What somebody does with a demand, an offer or a charge, and what one cannot do with it at once: a pair
// of lines each, the second against the first. Own knowledge.
const table = `
agree accept consent approve endorse support back embrace sign promise pledge vow undertake offer commit guarantee assure clear authorize allow permit grant concur welcome ratify adopt sanction assent acquiesce favor volunteer swear affirm word consent approval blessing go-ahead
refuse reject decline rule_out oppose resist turn_down veto object block rebuff dismiss walk_out spurn forbid ban withhold balk deny disown repudiate exclude reluctant unwilling turn_away stop
admit concede acknowledge confess accept apologize recognize own_up confirm plead_guilty regret
deny dispute contest reject refute stand_by defend rebut dismiss disavow disclaim plead_not_guilty refuse blame
drop waive abandon withdraw give_up relent back_down yield renounce forgo soften relinquish compromise climb_down write_off renege retreat lift
insist demand stand_by hold_firm uphold press reassert reaffirm reiterate repeat maintain
ask_for beg_for plead_for request seek ask beg plead want wish desire implore apply_for press_for
refuse reject decline turn_down spurn unwilling
confirm reproduce replicate verify corroborate prove establish
fail disprove refute contradict doubt question dispute
offer volunteer waive
demand insist charge require
favor speak_for speak_in_favor in_favor advocate campaign_for welcome
oppose object complain protest speak_against campaign_against resist fight criticize condemn denounce
`

const groups = new Map<string, number[]>()
/** Phrases that stand in the table, by their first stem. */
export const stancePhrases = new Map<string, string[][]>()

for (const [line, words] of table.trim().split('\n').entries())
	for (const entry of words.trim().split(/\s+/)) {
		const stems = stemsOf(entry)
		if (stems.length > 1) addPhrase(stancePhrases, stems)
		const key = stems.join('_')
		groups.set(key, [...(groups.get(key) ?? []), line])
	}

/** Whether a word tells how somebody stands to a matter. */
export const takesStance = (key: string): boolean => groups.has(key)

/** Whether nobody does both with one thing at once: "agreed to" and "ruled out". */
export function stancesClash(a: string, b: string): boolean {
	const other = groups.get(b) ?? []
	// The lines stand in pairs.
	return (groups.get(a) ?? []).some((line) => other.includes(line ^ 1))
}

/** Whether two words take one side: "promised", "undertook". */
export function sameStance(a: string, b: string): boolean {
	const other = groups.get(b) ?? []
	return (groups.get(a) ?? []).some((line) => other.includes(line))
}
