import { key } from './phrases.js'

// Where things happen: kinds of buildings, grounds, vehicles and country. A line each: words that
// reports trade for one another, a compound joined by "_". What happens in one of them does not
// happen in another, unless the one may hold the other. Own knowledge of English.
const siteTable = `
barracks garrison
hospital clinic infirmary sanatorium health_centre health_center medical_centre medical_center surgery
school academy college classroom schoolyard
kindergarten nursery crèche
university campus
market bazaar marketplace
mall shopping_centre shopping_center shopping_mall
shop store boutique kiosk newsagent bookshop bookstore
supermarket grocery hypermarket
bakery patisserie
butcher
pharmacy chemist drugstore
jeweller jeweler
hairdresser barber
church chapel cathedral basilica minster
mosque
temple shrine pagoda
synagogue
monastery convent abbey priory
factory works workshop plant mill assembly_line
steelworks foundry smelter
shipyard dockyard
brewery distillery
slaughterhouse abattoir
depot warehouse storehouse storeroom storage
airport airfield airstrip aerodrome airbase air_base runway
bridge viaduct footbridge flyover
house home villa cottage mansion residence apartment flat bungalow farmhouse farm ranch homestead safe_house country_house
care_home nursing_home retirement_home old_people's_home hospice
orphanage
dormitory hall_of_residence
hotel motel inn hostel guesthouse guest_house
restaurant cafe café bar pub tavern diner canteen bistro pizzeria tearoom coffee_shop coffee_house
theatre theater cinema playhouse
opera_house opera
concert_hall
exhibition_hall fairground exhibition_centre
conference_centre conference_center convention_centre convention_center congress_centre
stadium arena
ice_rink rink
gymnasium gym sports_hall leisure_centre sports_centre
pool swimming_pool
racecourse racetrack hippodrome
velodrome
golf_course
training_ground
station railway_station train_station rail_station metro_station underground_station tube_station subway_station
bus_station coach_station bus_terminal bus_stop bus_shelter
police_station precinct police_headquarters
fire_station
petrol_station gas_station filling_station service_station forecourt
power_station power_plant substation
polling_station polling_place
prison jail penitentiary gaol
courthouse courtroom
embassy consulate
ministry
palace castle citadel fortress
parliament
town_hall city_hall
village_hall community_hall parish_hall church_hall community_centre community_center
port harbour harbor dock wharf quay pier dockside quayside marina
bunker shelter
library
archive
museum gallery
checkpoint roadblock
refinery
oil_rig drilling_rig
dam
garage
car_park parking_lot parking_garage
square plaza piazza
street road lane alley avenue pavement sidewalk boulevard
motorway highway autobahn freeway
lay-by hard_shoulder
forest woods jungle rainforest
beach shore seafront
cave grotto cavern
swamp marsh bog
cliff
field meadow pasture paddock
vineyard orchard
river riverbank stream
lake reservoir lakeside
sea
glacier
desert
well
tunnel underpass subway
ferry
yacht
cruise_ship liner
ship vessel freighter tanker trawler
boat dinghy canoe
submarine
train carriage
tram
bus coach minibus
car limousine
van
truck lorry
taxi cab
aircraft plane airliner
helicopter
casino
cemetery graveyard churchyard burial_ground
crematorium
morgue mortuary
zoo safari_park
circus
theme_park amusement_park
quarry
mine pit colliery
landfill dump rubbish_dump
building_site construction_site
laboratory lab
observatory
lighthouse
nightclub disco discotheque
brothel
sauna spa
bank_vault vault
post_office
sorting_office
village
camp campsite campground encampment
refugee_camp
barn shed stable byre outbuilding
hut cabin chalet lodge
tent marquee
caravan trailer
greenhouse
ditch ravine gully
hall
park
`

// Parts of buildings and grounds: to be told apart only within one building.
const roomTable = `
kitchen
bedroom
dining_room
living_room sitting_room lounge
bathroom toilet lavatory shower
cellar basement vault
attic loft
roof rooftop
balcony terrace veranda
corridor hallway passage
stairs staircase stairwell
lobby foyer reception
lift elevator
yard courtyard
garden
gate entrance doorway
chamber
hall ballroom auditorium
gymnasium gym
park
car_park parking_lot
cell
ward
operating_theatre operating_room
waiting_room
office study
boardroom conference_room meeting_room
classroom
laboratory lab
canteen cafeteria
pool
tunnel
bench
dugout
dressing_room changing_room locker_room
ring
pitch
stand grandstand terraces
touchline
penalty_area penalty_box
midfield
platform
waiting_room
engine_room
bridge
galley
cabin
cockpit
hold
deck
safe
drawer
locker
bin
cupboard wardrobe
suitcase
boot trunk
glove_compartment
shed garage
warehouse storeroom
`

/** Every word or compound of a table to its line. */
const lines = (table: string): ReadonlyMap<string, string> =>
	new Map(
		table
			.trim()
			.split('\n')
			.flatMap((line) => {
				const words = line.trim().split(' ')
				return words.map((word): [string, string] => [key(word), words[0]!])
			})
	)

/** Kinds of buildings, grounds and vehicles: what happens in one of them does not in another. */
export const sites = lines(siteTable)

/** Parts of buildings and grounds. */
export const rooms = lines(roomTable)

// What may stand in, at or before another: a line each, the holder first.
const holdings = `
airport car bus van truck taxi aircraft helicopter hotel restaurant shop car_park garage
port car bus van truck ship ferry yacht boat cruise_ship submarine depot shipyard
station car bus taxi train shop restaurant tunnel
university library laboratory hall dormitory gymnasium restaurant park
hospital church morgue car_park
school gymnasium library church pool hall
hotel restaurant casino pool gymnasium garage hall sauna car_park
mall shop supermarket restaurant theatre pharmacy car_park bakery jeweller
factory depot laboratory restaurant
palace church museum hall
forest hut tent camp cave lake river swamp
lake boat ferry ship yacht
river boat ferry ship bridge yacht
sea boat ferry ship yacht cruise_ship submarine oil_rig tanker
beach tent hut restaurant boat sea
field tent barn caravan car truck
camp tent caravan hut hospital
refugee_camp tent hospital school camp
motorway car van truck bus bridge tunnel petrol_station lay-by
stadium car bus car_park pool tunnel
cruise_ship pool restaurant casino theatre
ferry car truck bus restaurant
checkpoint car bus van truck taxi
bridge car bus van truck train tram
petrol_station car bus van truck
car_park car van bus
desert camp tent
mine tunnel
tunnel car van truck bus train
house garage barn pool
courthouse hall
town_hall hall
parliament hall
`

const held = new Map(
	holdings
		.trim()
		.split('\n')
		.map((line): [string, ReadonlySet<string>] => {
			const [holder, ...things] = line.split(' ')
			return [holder!, new Set(things)]
		})
)

/** Grounds that any building stands on. */
const grounds: ReadonlySet<string> = new Set(['village', 'street', 'square'])
/** Water and woods, on which no street lies. */
const wild: ReadonlySet<string> = new Set('sea lake forest desert glacier cave'.split(' '))

/** Whether one kind of place may be in the other, so that both may be true at once. */
export function mayHold(p: string, q: string): boolean {
	if (held.get(p)?.has(q) || held.get(q)?.has(p)) return true
	return (grounds.has(p) && !wild.has(q)) || (grounds.has(q) && !wild.has(p))
}

/** What stands in the open, and so may stand outside of a building. */
export const inTheOpen: ReadonlySet<string> = new Set(
	'street square car van truck taxi bus car_park park'.split(' ')
)
