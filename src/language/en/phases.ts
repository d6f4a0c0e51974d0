import { addPhrase, stemsOf } from './phrases.js'

// A line each: a stage that a matter passes through, and the words that name it. Happenings of
// different stages have times and places of their own. Own knowledge.
const table = `
announced announce announcement unveil say declare intend plan expect will_be propose
published publish issue release_report statement report bulletin filing
agreed agree agreement accord deal
signed sign signature ink put_signature put_name_to initial
in-force enter_into_force take_effect come_into_force effect force entry
due oblige deadline expire expiry due require
arrested arrest detain custody seize_suspect apprehend take_into_custody
charged charge indict accuse
tried trial plead testify
convicted convict guilty verdict
sentenced sentence jail
appealed appeal
begun begin start open launch commence outbreak
ended end lift finish close complete conclude conclusion
marked mark anniversary commemorate remember
found discover find notice detect
born birth bear
died die kill death
buried bury funeral
elected elect election vote
sworn inaugurate swear inauguration
appointed appoint name_to hire
resigned resign quit leave
left leave depart set_out take_off lift_off
arrived arrive land reach
made build construct
examined examine date analyze study inspect test
treated treat hospital
sent send ship dispatch export
received receive import
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
