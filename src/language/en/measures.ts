import { stem } from './stem.js'
import { namedBy } from './table.js'

// What numbers in reports of events most often count. The first word of a line is its name; the others
// are the words it is told by. A number is measured by such a category before any other noun.
const table = `
dead kill kills killed killing dead die dies died dying death deaths fatality fatalities fatal fatally toll perish perished perishing slain bodies corpses murdered drowned suffocated massacred claimed-lives lives
injured injure injures injured injuries injury injuring wound wounds wounded wounding hurt hospitalized hospitalised maimed maiming
casualty casualty casualties
missing missing unaccounted
arrested arrest arrests arrested arresting detain detains detained detaining detention detentions detainees custody
freed free frees freed freeing release releases released releasing
charged charge charges charged charging indict indicts indicted indicting indictment
convicted convict convicts convicted convicting conviction convictions
displaced displace displaced displacing displacement homeless uprooted flee fled fleeing refugees refugee
evacuated evacuate evacuates evacuated evacuating evacuees evacuation evacuations
rescued rescue rescues rescued rescuing survivors survivor saved alive
trapped trap traps trapped trapping stranded
infected infect infects infected infecting infection infections sickened
vaccinated vaccinate vaccinates vaccinated vaccinating vaccination vaccinations jab jabs inoculate inoculated
destroyed destroy destroys destroyed destroying destruction raze razed flatten flattened wreck wrecks wrecked demolish demolished
damaged damage damaged damaging
home home homes house houses household households dwelling dwellings
job job jobs payroll payrolls employment hires position positions
unemployment unemployment jobless joblessness
loss loss losses lose loses losing lost
profit profit profits earnings
revenue revenue revenues sales turnover
price price prices priced bought buy buys buying pay pays paid paying sold sell sells selling purchase purchases purchased purchasing acquired acquire acquires acquiring acquisition cost costs costing fee fees
worth worth valued values valuation
aid aid assistance relief donate donates donated donating donation donations funding grant grants
award damages award awards awarded awarding fine fines fined settlement penalty compensation
attendance crowd crowds attendance attend attends attended attending spectators
protest protest protests protesters demonstrators marchers protested protestors march marched marching
turnout turnout eligible
spending spend spends spending spent
vote vote votes voted voting
tariff tariff tariffs duties
inflation inflation
growth gdp growth
interest interest
wage wage wages salary salaries
magnitude magnitude
depth depth depths deep
height height heights tall high altitude altitudes elevation
wind wind winds gust gusts
temperature temperature temperatures warming
prison prison jail jailed jailing sentence sentences sentenced imprison imprisoned imprisonment
age age aged old
intercepted intercept intercepts intercepted intercepting interception interceptions downed
troops troops soldiers servicemen
seat seat seats
goal goal goals
debt debt debts
investment invest invests invested investing investment investments
budget budget budgets budgeted
length long length
distance distance away
width wide width diameter
`

/**
 * Category of a word as written, such as "perished" → "dead". By forms and not by stems, which take
 * a hospital for "hospitalized" and "positive" for a position.
 */
export const categories: ReadonlyMap<string, string> = namedBy(table)

/** Categories that only the counted noun itself gives ("brought home 121 grams" counts no homes). */
export const headOnly: ReadonlySet<string> = new Set(['home', 'troops', 'seat', 'goal'])

/** Categories that only fit one dimension: "prisoners" are no prison term. */
export const onlyIn: ReadonlyMap<string, string> = new Map([
	['prison', 'time'],
	['age', 'time'],
	['depth', 'length'],
	['height', 'length'],
	['distance', 'length'],
	['width', 'length'],
	['wind', 'speed'],
	['inflation', 'share'],
	['unemployment', 'share'],
	['turnout', 'share']
])

/** Categories that are counted in heads or as a share of them: a deadly quake's magnitude is no toll. */
export const counts: ReadonlySet<string> = new Set(
	`dead injured casualty missing arrested freed charged convicted displaced evacuated rescued trapped infected
	vaccinated attendance protest turnout vote troops seat goal job`.split(/\s+/)
)

/** The names of all categories. */
export const categoryNames: ReadonlySet<string> = new Set(categories.values())

/** Change of a level; only where the number is the change ("rose by 5 %", not "rose to 5 %"). */
export const directions: ReadonlyMap<string, 'rise' | 'fall'> = new Map(
	(
		[
			[
				'rise',
				'rise rose risen rising increase increased increasing grew grown grow gain gained climbed climb jumped jump surged surge added add adding expanded higher soared up raised created creating'
			],
			[
				'fall',
				'fall fell fallen falling drop dropped decline declined cut cuts cutting reduced reduce reduction lost lose shed down lower lowered slashed decrease decreased shrank slumped slump plunged tumbled wipe axed eliminate eliminated slipped'
			]
		] as const
	).flatMap(([name, words]) => words.split(' ').map((word) => [stem(word), name] as const))
)

const groups = `
person people person persons individual individuals resident residents human humans inhabitant inhabitants citizen citizens men man women woman villager villagers islander islanders local locals adult adults passer-by passers-by
civilian civilian civilians noncombatant noncombatants
child child children kid kids minor minors boy boys girl girls infant infants baby babies toddler toddlers teenager teenagers youngster youngsters youth youths schoolchildren
soldier soldier soldiers troop troops serviceman servicemen servicewomen personnel fighter fighters militant militants combatant combatants gunmen insurgent insurgents rebel rebels militiamen recruit recruits conscript conscripts
worker worker workers employee employees staff labourer labourers laborer laborers staffer staffers
case case cases infection infections
building building buildings structure structures
home home homes house houses household households dwelling dwellings
vehicle vehicle vehicles car cars
aircraft aircraft plane planes jet jets airplane airplanes airliner airliners
ship ship ships vessel vessels boat boats
attendee spectator spectators fan fans attendee attendees supporter supporters onlookers visitor visitors guests participant participants
protester protester protesters demonstrator demonstrators protestor protestors marcher marchers
prisoner prisoner prisoners captive captives pow pows detainee detainees inmate inmates
hostage hostage hostages
job job jobs position positions post posts
voter voter voters elector electors electorate
patient patient patients
drone drone drones uav uavs
missile missile missiles rocket rockets
company company companies firm firms business businesses
country country countries nation nations state states government governments
student student students pupil pupils
survivor survivor survivors
refugee refugee refugees migrant migrants asylum-seekers
passenger passenger passengers traveller travellers traveler travelers
victim victim victims fatality fatalities
officer officer officers policeman policemen
lawmaker lawmaker lawmakers deputy deputies legislator legislators mp mps senator senators representatives councillor councillors
flight flight flights departure departures
shop shop shops store stores outlet outlets branch branches
school school schools college colleges
village village villages settlement settlements hamlet hamlets
item item items article articles piece pieces
page page pages
volunteer volunteer volunteers subject subjects
animal animal animals creature creatures
round round rounds shot shots bullet bullets
truck truck trucks lorry lorries
tank tank tanks
customer customer customers client clients shopper shoppers subscriber subscribers user users
farmer farmer farmers grower growers smallholder smallholders
teacher teacher teachers lecturer lecturers instructor instructors
doctor doctor doctors physician physicians medic medics
guard guard guards warder warders
document document documents file files
complaint complaint complaints grievance grievances
breach breach breaches violation violations infringement infringements
raid raid raids attack attacks airstrike airstrikes sortie sorties
tree tree trees
judge judge judges justice justices magistrate magistrates
athlete athlete athletes competitor competitors runner runners entrant entrants starter starters contestant contestants
painting painting paintings canvas canvases picture pictures
grave grave graves tomb tombs
room room rooms
flat flat flats apartment apartments
mine mine mines landmine landmines
sailor sailor sailors crewman crewmen seaman seamen
rescuer rescuer rescuers firefighter firefighters fireman firemen
candidate candidate candidates applicant applicants
tourist tourist tourists holidaymaker holidaymakers
cattle cattle cow cows
stone stone stones rock rocks boulder boulders
body body corpse corpses
sample sample samples specimen specimens
letter letter letters
call call calls
gun gun guns firearm firearms weapon weapons rifle rifles
stop stop stops station stations
`

/** Nouns that count the same things, as written: "residents" and "people" are "person". */
export const counted: ReadonlyMap<string, string> = namedBy(groups)

/** Kinds of person: each may be meant by "people". */
export const persons: ReadonlySet<string> = new Set(
	`person civilian child soldier worker attendee protester prisoner hostage voter patient student refugee victim
	passenger survivor officer lawmaker volunteer tourist polic offic foreign journalist palestinian isra american
	member user custom customer client farmer teacher doctor nurs driver guard crew pilot athlete judge sailor
	rescuer candidate tourist survivor diplomat player juror wit monk priest nun artist`.split(/\s+/)
)

/** Two categories under which one figure may be told, each by its own word: a loss is what something cost. */
export const kindred: ReadonlySet<string> = new Set(
	`loss price|price wage|price spending|budget spending|investment spending|aid spending|inflation price|
	attendance protest`
		.split('|')
		.map((pair) => pair.trim())
)

/** What a share is of where it is named at all: turnout is nobody's share of the votes. */
export const strict: ReadonlySet<string> = new Set(['turnout', 'unemployment'])

/** Nouns too empty to say what is measured. */
export const emptyHeads: ReadonlySet<string> = new Set(
	'number total capac figur amount level record rate consensu expect predict project outlook forecast estim target averag half rest thing other peopl part time year day week month'
		.split(' ')
		.filter((word) => word !== 'peopl')
)

/** Words that mark a part of a count told before ("including 16 children"). */
export const partMarks: ReadonlySet<string> = new Set(['including', 'among', 'whom', 'which'])

/** Verbs of telling, as written: what stands before one is who tells, not what is counted. */
export const tellers: ReadonlySet<string> = new Set(
	`said says say told tells reported reports claimed claims stated states insisted insists estimated estimates
	believe believes believed calculated calculates maintains maintained conceded concedes admitted admits noted
	announced acknowledged revealed wrote found showed shows testified argued argues`.split(/\s+/)
)

/** Categories that are told in money alone, so that pounds beside them are no weight. */
export const inMoney: ReadonlySet<string> = new Set(
	'price worth aid award spending wage profit revenue debt investment budget'.split(' ')
)
