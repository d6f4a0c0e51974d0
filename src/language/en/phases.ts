import { addPhrase, stemsOf } from './phrases.js'

// A line each: a stage that a matter passes through, and the words that name it. Happenings of
// different stages have times and places of their own. Own knowledge.
const table = `
announced announce announcement unveil say declare intend plan expect will_be propose reveal
published publish issue release_report statement report bulletin
decided decide decision resolve decree order
approved vote approve approval license licence authorize authorise ratify ratification certify
applied apply_for application nominate nomination bid offer
agreed agree agreement accord deal
signed sign signature ink put_signature put_name_to put_her_name put_his_name put_their_name initial
in-force enter_into_force take_effect come_into_force effect force entry apply
due oblige deadline expire expiry due require fall_due
committed rob robbery steal theft burgle burglary murder kidnap abduct abduction rape defraud embezzle smuggle crime offence offense
arrested arrest detain custody seize_suspect apprehend take_into_custody
charged charge indict accuse
tried trial plead testify hear hearing
convicted convict guilty verdict find_guilty
acquitted acquit acquittal clear_of
sentenced sentence jail imprison send_to_prison send_to_jail send_to_jail
freed free parole set_free release_from
appealed appeal
begun begin start open launch commence outbreak break_out get_under_way
ended end lift finish close complete conclude conclusion completion
cancelled cancel call_off cancellation
postponed postpone delay defer
marked mark anniversary commemorate remember
found discover find notice detect unearth uncover
born birth bear born
baptised baptize baptise christen
married marry wed wedding marriage
divorced divorce
died die kill death pass_away
buried bury funeral burial lay_to_rest carry_to_grave cremate
elected elect election choose
sworn inaugurate swear inauguration take_office assume_office take_up_office swear_in take_oath take_over_as
appointed appoint name name_to hire
resigned resign quit step_down resignation leave
dismissed dismiss sack fire oust dismissal
left leave depart set_out take_off lift_off departure set_sail
arrived receive get deliver get_through arrive land reach arrival touch_down come_ashore landfall
returned return come_back go_back homecoming
attacked attack offensive assault invade invasion raid ambush
captured capture seize overrun conquer surrender capitulate capitulation
made build construct
renovated renovate restore refurbish rebuild
demolished demolish tear_down pull_down
examined examine date analyze study inspect test
treated treat hospital
sent send ship dispatch export
received receive import
won win name_winner award honor honour
presented present presentation
ordered order_book commission
delivered deliver delivery
withdrawn withdraw recall take_off_market
invited invite invitation
infected infect contract
launched lift_off blast_off
`

/** Word or phrase to the stages it may name. */
export const phases = new Map<string, string[]>()

/** Phrases that name a stage, by their first stem. */
export const phasePhrases = new Map<string, string[][]>()

for (const line of table.trim().split('\n')) {
	const [stage, ...entries] = line.trim().split(/\s+/)
	for (const entry of entries) {
		const stems = stemsOf(entry)
		if (stems.length > 1) addPhrase(phasePhrases, stems)
		const name = stems.join('_')
		phases.set(name, [...(phases.get(name) ?? []), stage!])
	}
}

const keys = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.trim()
			.split(/\s+/)
			.map((entry) => stemsOf(entry).join('_'))
	)

/** Verbs that only say that something was, or when. */
export const occurring = keys(`
	occur happen take_place come befall follow last ensue transpire go_ahead
`)

/** Verbs that lend their object its deed: "received approval", "reached an agreement". */
export const lending = keys(`
	receive get obtain give grant issue hold make take reach win secure have hand_down deliver submit lodge
	file launch mount carry carry_out conduct undergo suffer
`)

/** Verbs that put something at a time. */
export const dating = keys(`
	date put place give set count assign trace schedule fix time locate reckon record log register note
	list state show
`)
