import { key } from './phrases.js'
import { sortsOfThing } from './sorts.js'

// What people are by calling, a field each line; who is known for one field is hardly said to be of
// another. The arts are one field, since many practise several. Own knowledge.
const table = `
actor actress singer musician rapper drummer guitarist pianist composer songwriter dancer choreographer model painter sculptor director filmmaker screenwriter playwright producer comedian comedienne presenter entertainer author writer novelist poet journalist columnist cartoonist photographer designer artist vocalist bassist violinist cellist conductor soprano tenor dj celebrity personality host performer
politician senator congressman congresswoman president minister mayor governor diplomat chancellor councillor legislator deputy premier ambassador statesman prime_minister lawmaker
player footballer quarterback cricketer athlete boxer wrestler golfer swimmer goalkeeper goalie striker midfielder defender sprinter runner cyclist skier skater gymnast racer coach pitcher batsman bowler
driver trucker chauffeur pilot sailor
lawyer judge attorney barrister prosecutor
murderer criminal thief gangster burglar robber terrorist
scientist physicist chemist biologist astronomer mathematician engineer geologist historian economist philosopher professor
doctor surgeon physician nurse dentist veterinarian
soldier general admiral colonel sniper marine
priest bishop pope monk nun imam rabbi pastor
businessman businesswoman entrepreneur banker tycoon
farmer carpenter plumber electrician butcher baker chef cook teacher mechanic fisherman
dog cat horse cow elephant bird fish animal monkey
`

/** A calling to its field. */
export const callings = new Map<string, number>()
for (const [field, line] of table.trim().split('\n').entries())
	for (const word of line.trim().split(/\s+/))
		if (!callings.has(key(word))) callings.set(key(word), field)

const person = sortsOfThing.get(key('man'))!
for (const calling of callings.keys())
	if (!sortsOfThing.has(calling)) sortsOfThing.set(calling, person)

/** What is played, and which kinds of one work there are: of two in a group, one is right. */
const kinds = `
football basketball baseball cricket tennis hockey golf rugby volleyball poker chess snooker badminton handball soccer
comedy drama thriller horror romance romantic western documentary musical animated silent medical crime legal fantasy pornographic
rock pop metal jazz country classical reggae opera folk rap blues punk disco techno
first second third fourth fifth sixth seventh eighth ninth tenth
`

/** A kind to its group. */
export const kindGroups = new Map<string, number>()
for (const [group, line] of kinds.trim().split('\n').entries())
	for (const word of line.trim().split(/\s+/)) kindGroups.set(key(word), group)
