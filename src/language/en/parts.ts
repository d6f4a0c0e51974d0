import { addPhrase, stemsOf } from './phrases.js'

const stems = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.trim()
			.split(/\s+/)
			.map((entry) => stemsOf(entry).join('_'))
	)

/** Deeds that two do together: who stands first tells nothing. Own knowledge, as all below. */
export const mutual = stems(`
	meet talk discuss speak agree sign merge marry cooperate negotiate quarrel argue converse conclude form
	trade clash debate exchange share hold play draw attend unite join reach
`)

/** Verbs that lend their object its deed: "made an offer", "issued a warning". */
export const lightVerbs = stems(`
	make give issue offer voice express submit launch file lodge place bring put raise take have hold
	secure deliver extend
`)

/** Nouns of saying, as in "the assurance came from its owner". */
export const sayingDeeds = stems(`
	assurance idea suggestion forecast instruction warning request offer proposal claim statement demand
	promise pledge apology remark comment advice order threat admission call appeal declaration prediction
	invitation complaint announcement initiative approach question recommendation plan estimate warn
	accusation confession concession guarantee
	say tell assure suggest forecast instruct request propose state promise apologize advise threaten admit
	declare predict invite complain announce recommend describe warn concede ask urge insist raise bring_up
	bring_forward float mention raise_question ask_for call_for beg plead beg_for advocate initiate
`)

/** What can be told of one happening with the other side as the one who acts. */
const rivalTable = `
dismiss sack fire oust remove force_out | resign quit step_down leave retire self
invite | ask request seek ask_for swap
offer propose | demand ask request extort solicit ask_for swap
expel evict throw_out deport | leave quit depart self
hand_over surrender give_up | seize confiscate grab swap
order command instruct force | volunteer self
approach | approach swap
provoke | attack swap
`

/** Rival tellings: for a deed's key, those that tell it of another doer, and how the parts lie. */
export const rivals = new Map<string, Map<string, 'self' | 'swap'>>()
/** Phrases that stand in the tables, by their first stem. */
export const partPhrases = new Map<string, string[][]>()

for (const line of rivalTable.trim().split('\n')) {
	const [left, right] = line.split('|').map((side) => side.trim().split(/\s+/))
	const how = right!.pop() as 'self' | 'swap'
	for (const a of left!)
		for (const b of right!) {
			const row = rivals.get(keyOf(a)) ?? new Map<string, 'self' | 'swap'>()
			rivals.set(keyOf(a), row.set(keyOf(b), how))
		}
}
for (const phrase of sayingDeeds)
	if (phrase.includes('_')) addPhrase(partPhrases, phrase.split('_'))

function keyOf(entry: string): string {
	const all = stemsOf(entry)
	if (all.length > 1) addPhrase(partPhrases, all)
	return all.join('_')
}

const bodyTable = `
rebel insurgent militant guerrilla fighter militiaman militia separatist partisan defender garrison
government ministry cabinet authority administration state official minister leadership
army military troop soldier force general_staff command unit serviceman defence paratrooper infantry regular commando
police officer constable policeman detective investigator cop inspector
company firm management owner operator maker manufacturer employer group business corporation
bank lender
insurer underwriter
court judge tribunal magistrate
jury juror
crowd protester demonstrator mob marcher
fan supporter spectator crowd
worker employee staff union
union steward negotiator
doctor medic physician hospital surgeon clinic
pilot crew captain
student pupil
teacher professor lecturer tutor
researcher scientist academic scholar
leader head chief president
leader head premier chancellor
premier minister
leader head chairman director
board director chairman executive
boss manager supervisor foreman superior employer
lawyer counsel attorney barrister solicitor
salesperson salesman saleswoman agent representative rep consultant specialist adviser advisor seller
client customer buyer shopper
voter electorate citizen public resident
resident villager neighbour inhabitant local homeowner householder
gunman attacker assailant militant killer shooter
rescuer firefighter fireman
refugee migrant
driver motorist
champion title-holder winner titleholder
passenger traveller traveler
lawmaker deputy legislator parliament senator
thief burglar robber
`

/** Words for doers that one account may use for what another calls by its neighbour. */
export const doers = new Map<string, number[]>()
for (const [i, line] of bodyTable.trim().split('\n').entries())
	for (const entry of line.trim().split(/\s+/)) {
		const name = stemsOf(entry).join('_')
		doers.set(name, [...(doers.get(name) ?? []), i])
	}
