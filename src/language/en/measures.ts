import { stem } from './stem.js'

// What numbers in reports of events most often count. The first word of a line is its name; the others
// are the words it is told by. A number is measured by such a category before any other noun.
const table = `
dead killed kill dead die died dying death deaths fatality fatalities fatal fatally toll perished slain bodies corpses murdered drowned massacred claimed-lives lives
injured injured injuries injury injuring wounded wounding wounds hurt hospitalized hospitalised maimed
casualty casualties
missing missing unaccounted
arrested arrested arrest arrests arresting detained detain detention detainees custody
freed freed released release freeing releasing
charged charged indicted charges
convicted convicted
displaced displaced displacing homeless uprooted fled flee fleeing refugees refugee
evacuated evacuated evacuate evacuating evacuees evacuation evacuations
rescued rescued rescue rescuing survivors survivor saved alive
trapped trapped stranded
infected infected infections infection infecting contracted sickened
vaccinated vaccinated vaccinations doses dose jabs inoculated
destroyed destroyed destroy destroying razed flattened leveled levelled wrecked demolished
damaged damaged damaging
home home homes house houses household households dwelling dwellings
job job jobs payroll payrolls employment hires position positions
unemployment unemployment jobless joblessness
loss loss losses
profit profit profits earnings
revenue revenue revenues sales turnover
price price priced bought buy paid pay sold purchase acquired acquisition cost costs costing buying purchased
worth worth valued valuation
aid aid assistance relief donated donation donations funding grant grants
award damages awarded fine fined settlement penalty compensation
attendance crowd attendance attended spectators
protest protesters demonstrators marchers protested marched protestors
turnout turnout eligible
spending spending spent spend
vote vote votes voted
tariff tariff tariffs duties
inflation inflation
growth gdp growth
interest interest
wage wage wages salary salaries
magnitude magnitude
depth depth deep
height height tall high
wind wind winds gusts
temperature temperature temperatures warming
prison prison jail sentence sentenced imprisonment sentences
age age aged old
intercepted intercepted intercept intercepting downed
troops troops soldiers servicemen
seat seat seats
goal goal goals
debt debt debts
investment invest invested investment investments
budget budget
length long length
`

/** Category of a stem, such as "perish" → "dead". */
export const categories: ReadonlyMap<string, string> = new Map(
	table
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [name, ...words] = line.split(' ')
			return words.map((word) => [stem(word), name!] as [string, string])
		})
)

/** Categories that only the counted noun itself gives ("brought home 121 grams" counts no homes). */
export const headOnly: ReadonlySet<string> = new Set(['home', 'troops', 'seat', 'goal'])

/** Categories that only fit one dimension: "prisoners" are no prison term. */
export const onlyIn: ReadonlyMap<string, string> = new Map([
	['prison', 'time'],
	['depth', 'length'],
	['height', 'length']
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
person people person persons individual individuals resident residents human humans inhabitants citizen citizens men women man woman
civilian civilian civilians noncombatants
child child children kid kids minors boys girls
soldier soldier soldiers troops troop serviceman servicemen personnel fighters militants combatants
worker worker workers employee employees staff
case case cases infection infections
building building buildings structure structures
home home homes house houses dwelling dwellings
vehicle vehicle vehicles car cars
aircraft aircraft plane planes jet jets airplane airplanes
ship ship ships vessel vessels boat boats
attendee spectator spectators fan fans attendee attendees
protester protester protesters demonstrator demonstrators protestor protestors marchers
prisoner prisoner prisoners captive captives pow pows detainee detainees
hostage hostage hostages
job job jobs position positions post posts
voter voter voters elector electors electorate
patient patient patients
drone drone drones uav uavs
missile missile missiles rocket rockets
company company companies firm firms business businesses
country country countries nation nations state states
student student students pupil pupils
`

/** Nouns that count the same things, by stem: "residents" and "people" are "person". */
export const counted: ReadonlyMap<string, string> = new Map(
	groups
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [name, ...words] = line.split(' ')
			return words.map((word) => [stem(word), name!] as [string, string])
		})
)

/** Kinds of person: each may be meant by "people". */
export const persons: ReadonlySet<string> = new Set(
	`person civilian child soldier worker attendee protester prisoner hostage voter patient student migrant
	refuge victim passeng tourist survivor polic offic foreign journalist palestinian isra american`.split(
		/\s+/
	)
)

/** Nouns too empty to say what is measured. */
export const emptyHeads: ReadonlySet<string> = new Set(
	'number total figur amount level record rate half rest thing other peopl part time year day week month'
		.split(' ')
		.filter((word) => word !== 'peopl')
)

/** Words that mark a part of a count told before ("including 16 children"). */
export const partMarks: ReadonlySet<string> = new Set(['including', 'among', 'whom', 'which'])
