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

/** Kinds of buildings, grounds and vehicles: what happens in one of them does not in another. */
export const sites = groups(`
	barracks garrison
	hospital clinic infirmary sanatorium
	school academy college classroom
	market bazaar marketplace mall
	church chapel cathedral basilica
	mosque
	temple shrine
	synagogue
	monastery convent abbey
	factory works workshop
	depot warehouse storehouse
	airport airfield airstrip aerodrome
	bridge viaduct footbridge
	house home villa cottage mansion residence apartment flat bungalow farmhouse farm ranch
	hotel motel inn hostel
	restaurant cafe bar pub tavern diner canteen
	theatre cinema
	stadium arena
	station
	prison jail penitentiary
	courthouse
	embassy consulate
	palace castle
	parliament
	port harbour dock wharf quay pier
	shelter
	kindergarten nursery crèche
	university campus
	library
	museum
	checkpoint roadblock
	refinery
	dam
	garage
	square plaza
	hall
	forest woods
	beach shore
	bakery
	pharmacy
	bunker
	tunnel
	ferry yacht
	train carriage
	bus coach
	aircraft plane helicopter
	taxi limousine
	supermarket
	casino
	cemetery graveyard
	zoo
	quarry
	laboratory lab
	nightclub
	motorway highway
	village
	barn shed stable
	hut cabin tent
`)

/** Parts of buildings and grounds: to be told apart only within one building. */
export const rooms = groups(`
	kitchen
	bedroom
	bathroom toilet lavatory
	cellar basement
	attic loft
	roof rooftop
	balcony terrace
	corridor hallway
	stairs staircase stairwell
	lobby foyer
	lift elevator
	yard courtyard
	garden
	gate entrance doorway
	chamber
	hall ballroom
	gymnasium gym
	park
	cell
	ward
	office study
	canteen
	pool
	tunnel
	bench
	dugout
`)

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
	valley
	street square avenue road lane rue boulevard alley highway drive strasse via calle
	airport
	desert
	peninsula cape
	trench
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
	bank shoal reef
	`)
])

/** Common words that end a place's name in small letters: "the Gotthard tunnel". */
export const namedPlaces = words(`
	tunnel bridge canal dam pass valley river lake airport airfield station prison camp quarter district
	crossing hospital hotel stadium square street road refinery junction gorge trench strait peninsula
	province region county island forest park market harbour port base
`)

/** What stands before "of" and a place without changing which place it is: "the outskirts of Kirkuk". */
export const sideWords = words(`
	outskirts edge centre center heart middle port harbour city town village island province region district
	county state suburb quarter coast hills north south east west side canton municipality department prefecture
	abbey monastery castle church cathedral fortress palace archive library streets banks shores capital borough republic vicinity hamlet isle peninsula
`)

/** Deeds that are done where they are done from: "launched from Kourou". */
export const fromVerbs = words('launch fire broadcast operate direct command plot run lead film')

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
