import { root } from './phrases.js'
import { stem } from './stem.js'

// Own knowledge of English, all of it.
const words = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.trim()
			.split(/\s+/)
			.map((word) => root(stem(word)))
	)

/** A line each: words that reports trade for one another, under the first of them. */
const groups = (table: string): ReadonlyMap<string, string> =>
	new Map(
		table
			.trim()
			.split('\n')
			.map((line) => line.trim().split(' '))
			.flatMap((group) => group.map((word): [string, string] => [root(stem(word)), group[0]!]))
	)

/** Words that say which sort of place a name is of: "Sea of Marmara", "Northern Province". */
export const placeSorts: ReadonlyMap<string, string> = new Map([
	...groups(`
	sea
	ocean
	lake loch lough bay gulf strait channel canal lagoon sound
	river
	crossing checkpoint
	quarter
	market bazaar
	harbour port
	refinery
	gorge canyon ravine
	junction
	island isle
	province region district county state prefecture oblast
	city town village hamlet
	mountain mount peak hill
	valley val vall tal glen dale strath
	street square avenue road lane rue boulevard alley highway drive strasse via calle
	airport
	desert
	peninsula cape
	trench
	crater
	basin
	glacier
	tunnel
	camp fort base barracks
	prison jail
	bridge
	stadium arena
	hospital clinic
	hotel
	school
	university
	park
	station
	square
	pass col saddle
	forest
	church cathedral
	dam
	works factory plant mill
	mine pit colliery
	field oilfield
	yard shipyard
	monastery abbey
	palace castle
	market
	bank shoal reef
	`)
])

/** Common words that end a place's name in small letters: "the Gotthard tunnel". */
export const namedPlaces = words(`
	tunnel bridge canal dam pass valley river lake airport airfield station prison camp quarter district
	crossing hospital hotel stadium square street road refinery junction gorge trench strait peninsula
	province region county island forest park market harbour port base
	works factory plant mill mine pit colliery shipyard crater glacier basin reef monastery abbey castle dome
`)

/** Sorts of place that are points: two of them by different names are two places, whatever the sorts. */
export const points: ReadonlySet<string> = new Set(
	'crossing market refinery junction street airport tunnel prison bridge stadium hospital hotel school university park station square church dam works mine yard lake monastery palace mountain'.split(
		' '
	)
)

/** What stands before "of" and a place without changing which place it is: "the outskirts of Kirkuk". */
export const sideWords = words(`
	outskirts edge centre center heart middle port harbour city town village island province region district
	county state suburb quarter coast hills north south east west side canton municipality department prefecture
	face slope flank foot ridge summit top bottom floor bed surface tip mouth edges fringe fringes rim
	site ruins grounds abbey monastery castle church cathedral fortress palace archive library streets banks shores capital borough republic vicinity hamlet isle peninsula
`)

/** Deeds that are done where they are done from: "launched from Kourou". */
export const fromVerbs = words(
	'launch fire broadcast operate direct command plot run lead film rise lift blast soar'
)

/** Verbs of leaving the place they name: "left Grenoble". */
export const leaving = words('leave left depart quit flee exit evacuate abandon')

/** Verbs whose object is a place, whatever its name. */
export const reaching = words(
	'reach climb descend ascend scale enter cross tour visit circle summit'
)

/** Nouns that say what happened, and that say where. */
export const happenings = {
	events: words(`
		attack assault raid bombing shelling strike battle fighting clash massacre killing murder shooting stabbing
		explosion blast fire blaze crash collision accident derailment earthquake quake flood landslide mudslide
		avalanche storm eruption meeting summit conference talk negotiation ceremony signing rally protest
		demonstration march riot election vote trial hearing arrest raid robbery theft burglary match game race
		final semi-final fight bout concert festival premiere opening wedding funeral burial outbreak case infection
		launch landing test experiment discovery find construction excavation strike walkout ambush siege coup
		dinner banquet session congress party incident event scene epicentre epicenter brawl quarantine inspection
		evacuation rescue search interrogation handover
	`),
	scenes: words(`
		hub base site place scene town city venue setting location epicentre epicenter birthplace host spot ground source
		origin destination home village port headquarter capital
	`)
}

/** Words for the point of the compass and the like, that tell one side of a thing from the other. */
export const bearings = words(
	'north northern south southern east eastern west western upper lower left right inner outer upstream downstream northeast northwest southeast southwest'
)

/** What is told apart by its number: "junction 14". */
export const numbered = words(
	'junction gate platform terminal exit pier berth room floor ward track runway lane stage court hangar level block checkpoint kilometre mile shaft reactor building unit warehouse well pit cell barrack tent'
)

/** Names that towns of many countries bear: which one is meant is not known. */
export const namesakes: ReadonlySet<string> = new Set(
	`toledo birmingham cambridge richmond athens valencia cordoba córdoba georgetown santiago hamilton victoria
	kingston newcastle york lincoln portland springfield columbia alexandria tripoli plymouth dover lancaster
	worcester halifax syracuse san_jose san_josé santa_cruz merida mérida leon león granada guadalajara salem
	hyderabad windsor manchester aberdeen rochester cartagena trinidad la_paz santa_fe`
		.trim()
		.split(/\s+/)
		.map((name) => name.replaceAll('_', ' '))
)

/** What is told apart by its place in a row: "on the sixth floor". */
export const storeys = words('floor storey story deck level row')
