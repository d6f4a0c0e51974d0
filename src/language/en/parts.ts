import { addPhrase, keys, stemsOf } from './phrases.js'

/** Deeds that two do together: who stands first tells nothing. Own knowledge, as all below. */
export const mutual = keys(`
	meet talk discuss speak agree sign merge marry cooperate negotiate quarrel argue converse conclude form
	trade clash debate exchange share hold play draw attend unite join reach
`)

/** Verbs that lend their object its deed: "made an offer", "issued a warning". */
export const lightVerbs = keys(`
	make give issue offer voice express submit launch file lodge place bring put raise take have hold
	secure deliver extend
`)

/** Nouns of saying, as in "the assurance came from its owner". */
export const sayingDeeds = keys(`
	assurance idea suggestion forecast instruction warning request offer proposal claim statement demand
	promise pledge apology remark comment advice order threat admission call appeal declaration prediction
	invitation complaint announcement initiative approach question recommendation plan estimate warn
	accusation confession concession guarantee
	say tell assure suggest forecast instruct request propose state promise apologize advise threaten admit
	declare predict invite complain announce recommend describe warn concede ask urge insist raise bring_up
	bring_forward float mention raise_question ask_for call_for beg plead beg_for advocate initiate
`)

/** Phrases that stand in the tables, by their first stem. */
export const partPhrases = new Map<string, string[][]>()

// Set phrases of leaving and handing over, read as one word wherever they stand.
const leaving = keys('force_out step_down ask_for throw_out hand_over give_up')

for (const phrase of [...sayingDeeds, ...leaving])
	if (phrase.includes('_')) addPhrase(partPhrases, phrase.split('_'))

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
guard warder jailer gaoler sentry watchman officer
captor kidnapper hijacker hostage-taker militant rebel gunman
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
regulator watchdog authority ombudsman inspectorate commission
king monarch sovereign ruler emperor palace
queen monarch sovereign ruler empress palace
lawyer defence defense counsel
prosecutor prosecution
newspaper paper daily weekly magazine journalist reporter editor
bishop church diocese clergy
museum gallery curator
airline carrier company
railway operator company
carmaker manufacturer company
drugmaker company
retailer grocer chain company
developer builder company contractor
club team side
coach manager trainer
father parent
mother parent
son boy child teenager
daughter girl child teenager
wife spouse partner
husband spouse partner
aide adviser assistant secretary
envoy ambassador diplomat mediator negotiator
terrorist militant extremist gunman
rider cyclist
hacker criminal
investor shareholder
landlord owner
author writer novelist
singer vocalist
actor star
actress star
council town city municipality councillor
`

/** Words for doers that one account may use for what another calls by its neighbour. */
export const doers = new Map<string, number[]>()
for (const [i, line] of bodyTable.trim().split('\n').entries())
	for (const entry of line.trim().split(/\s+/)) {
		const name = stemsOf(entry).join('_')
		doers.set(name, [...(doers.get(name) ?? []), i])
	}
