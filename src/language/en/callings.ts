import { root } from './phrases.js'
import { stem } from './stem.js'

// What people and bodies are called by what they do: a line for each field, its words that may stand for
// any other of the line before "|", after it those that name one calling and no other of the line.
// Own knowledge of whom reports quote.
const table = `
leader head chief boss president director chairman chairwoman chair chairperson executive ceo chief-executive manager principal premier chancellor king queen emir sultan ruler monarch prince captain commissioner governor superintendent rector dean supervisor administrator founder commander secretary-general leadership | mayor whip
official minister ministry secretary government cabinet administration authority authorities state department premier chancellor undersecretary administrator office commissioner deputy agency presidency treasury chancellery | ombudsman governor mayor clerk inspector auditor senator councillor councilman mp congressman congresswoman deputy-mayor
diplomat envoy ambassador secretary minister delegation mission representative emissary negotiator mediator attache | consul
body agency organization organisation watchdog regulator authority commission council committee panel board inspectorate institute department association federation chamber | parliament senate museum gallery archive library school university college prison theatre festival zoo charity monastery orchestra foundation
firm company group business corporation maker manufacturer producer supplier owner operator employer management enterprise conglomerate developer spokesman spokeswoman spokesperson executive boss insider | contractor bank lender insurer airline railway railroad retailer brewery bakery hotel supermarket publisher broadcaster studio shipyard carmaker drugmaker planemaker chipmaker utility restaurant carrier buyer seller investor shareholder
soldier troop army military general colonel major captain lieutenant sergeant admiral brigadier marshal commander officer command staff forces navy serviceman garrison headquarters | gunner sniper paratrooper airman sailor veteran conscript
rebel insurgent militant fighter guerrilla militia separatist commander | deserter
police officer policeman policewoman detective constable inspector superintendent sheriff investigator chief commissioner force | coroner
firefighter fireman brigade rescuer chief marshal crew | paramedic
court judge justice magistrate tribunal bench panel jury | juror foreman clerk
lawyer attorney counsel barrister solicitor advocate defence defense prosecutor prosecution | notary
doctor physician surgeon medic clinician specialist professor consultant hospital clinic | nurse midwife dentist pharmacist psychiatrist vet paramedic porter physiotherapist pathologist
scientist researcher author team expert professor academic scholar specialist analyst institute laboratory study | geologist seismologist physicist chemist biologist astronomer oceanographer glaciologist volcanologist meteorologist forecaster climatologist economist historian archaeologist anthropologist palaeontologist paleontologist linguist botanist zoologist ecologist statistician virologist epidemiologist psychologist sociologist criminologist engineer
union organizer organiser steward worker employee staff labourer representative secretary leader | docker miner nurse driver
company management employer director executive manager board
player team side squad captain footballer athlete club skipper | goalkeeper striker winger midfielder defender forward batsman bowler sprinter cyclist boxer wrestler skier rower jockey swimmer runner golfer
coach manager trainer club team side | referee umpire linesman steward
reporter journalist correspondent newspaper paper newsletter editor broadcaster magazine | photographer columnist cartoonist
cleric priest bishop imam rabbi pastor sheikh church vicar archbishop cardinal | nun monk
artist musician performer star | novelist writer biographer memoirist critic reviewer dramatist librettist dancer choreographer comedian poet painter sculptor composer conductor singer tenor soprano pianist violinist actor actress director producer architect designer curator publisher playwright screenwriter
relative family parent | stepfather stepmother fiance fiancee bride groom mother father sister brother son daughter wife husband widow widower grandson granddaughter grandmother grandfather uncle aunt cousin nephew niece partner
witness bystander resident neighbour neighbor villager local person man woman passer-by onlooker survivor victim | tenant landlord shopkeeper passenger farmer fisherman teacher pupil student janitor caretaker guard driver pilot skipper mechanic engineer conductor waiter barman bartender barmaid cook baker butcher carpenter electrician plumber gardener porter cleaner cashier librarian housekeeper shepherd hunter beekeeper controller stewardess lifeguard harbour-master
supporter fan campaigner activist critic opponent protester demonstrator group opposition party | conservationist
observer monitor mission group | pollster
politician lawmaker legislator deputy senator mp congressman congresswoman parliamentarian leader minister member | whip
| keeper gamekeeper watchman dispatcher courier postman messenger sculler attendant steward usher broker dealer auctioneer trader jeweller clockmaker restorer sitter surveyor assessor valuer appraiser inventor programmer hacker technician foreman apprentice trainee intern volunteer hostage captive refugee migrant cyclist motorist pedestrian hiker climber mountaineer skipper trucker haulier cabbie chauffeur sherpa ranger diver treasurer pensioner bookkeeper accountant translator interpreter deminer adviser advisor lobbyist banker businessman entrepreneur magnate tycoon chef model
suspect defendant accused convict prisoner inmate plaintiff claimant complainant
`

/** A calling: the fields it belongs to, and in which of them it may stand for any other. */
interface Calling {
	wide: readonly number[]
	narrow: readonly number[]
}

const callings = new Map<string, { wide: number[]; narrow: number[] }>()
for (const [field, line] of table.trim().split('\n').entries())
	for (const [i, half] of line.split('|').entries())
		for (const word of half.trim().split(/\s+/)) {
			const key = root(stem(word))
			const calling = callings.get(key) ?? { wide: [], narrow: [] }
			calling[i === 0 ? 'wide' : 'narrow'].push(field)
			callings.set(key, calling)
		}

/** The calling that a stem names, if any. */
export const callingOf = (key: string): Calling | undefined => callings.get(key)

/** Whether one who is called the one may be called the other. */
export function mayBeOne(a: string, b: string): boolean {
	if (a === b) return true
	const [p, q] = [callings.get(a), callings.get(b)]
	if (!p || !q) return true
	return (
		p.wide.some((field) => q.wide.includes(field) || q.narrow.includes(field)) ||
		p.narrow.some((field) => q.wide.includes(field))
	)
}
