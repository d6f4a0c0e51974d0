/** One unit: its dimension, and how many of the dimension's base unit it is. */
export interface Unit {
	id: string
	dimension: string
	factor: number
}

// id, dimension, factor, then the ways it is written. Base units: kg, metre, m², litre, second, watt,
// joule, metre per second. Months and years are mean ones.
const table = `
gram mass .001 gram grams gramme grammes g
kg mass 1 kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
microgram mass 1e-9 microgram micrograms µg mcg
mg mass .000001 milligram milligrams mg
tonne mass 1000 tonne tonnes metric_ton metric_tons metric_tonnes mt
ton mass 907.185 ton tons short_ton short_tons
lb mass .453592 pound pounds lb lbs
ounce mass .0283495 ounce ounces oz
stone mass 6.35029 stone
carat mass .0002 carat carats
mm length .001 millimeter millimeters millimetre millimetres mm
cm length .01 centimeter centimeters centimetre centimetres cm
meter length 1 meter meters metre metres m
km length 1000 kilometer kilometers kilometre kilometres km kms
inch length .0254 inch inches
foot length .3048 foot feet ft
yard length .9144 yard yards
mile length 1609.344 mile miles mi
nautical-mile length 1852 nautical_mile nautical_miles
light-year length 9.4607e15 light_year light_years
m2 area 1 square_meter square_meters square_metre square_metres sq_m m²
km2 area 1000000 square_kilometer square_kilometers square_kilometre square_kilometres sq_km km²
mile2 area 2589988 square_mile square_miles sq_mi
foot2 area .092903 square_foot square_feet sq_ft
acre area 4046.86 acre acres
hectare area 10000 hectare hectares ha
liter volume 1 liter liters litre litres
ml volume .001 milliliter milliliters millilitre millilitres ml
m3 volume 1000 cubic_meter cubic_meters cubic_metre cubic_metres m³
foot3 volume 28.3168 cubic_foot cubic_feet
gallon volume 3.78541 gallon gallons
barrel volume 158.987 barrel barrels bbl
second time 1 second seconds sec secs
minute time 60 minute minutes min mins
hour time 3600 hour hours hr hrs
day time 86400 day days
night time 86400 night nights
week time 604800 week weeks wk wks
fortnight time 1209600 fortnight fortnights
month time 2629746 month months
quarter time 7889238 quarters
year time 31556952 year years yr yrs
decade time 315569520 decade decades
century time 3155695200 century centuries
mph speed .44704 mph miles_per_hour miles_an_hour
kph speed .277778 kph kmh km/h kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour
mps speed 1 meters_per_second metres_per_second
knot speed .514444 knot knots
watt power 1 watt watts
kw power 1000 kilowatt kilowatts kw
mw power 1000000 megawatt megawatts mw
gw power 1000000000 gigawatt gigawatts gw
wh energy 3600 watt_hour watt_hours
kwh energy 3600000 kilowatt_hour kilowatt_hours kwh
mwh energy 3.6e9 megawatt_hour megawatt_hours mwh
gwh energy 3.6e12 gigawatt_hour gigawatt_hours gwh
twh energy 3.6e15 terawatt_hour terawatt_hours twh
kiloton yield 1 kiloton kilotons
megaton yield 1000 megaton megatons
celsius temperature 1 °c celsius degrees_celsius degree_celsius degrees_centigrade degrees_c
fahrenheit temperature .5555556 °f fahrenheit degrees_fahrenheit degree_fahrenheit degrees_f
degree angle 1 degree degrees °
hectopascal pressure 1 hectopascal hectopascals hpa millibar millibars mbar
decibel sound 1 decibel decibels
mb data 1 megabyte megabytes
gb data 1000 gigabyte gigabytes
tb data 1000000 terabyte terabytes
magnitude magnitude 1 magnitude
% share 1 % percent per_cent pct
bp share-point .01 basis_point basis_points bps
pp share-point 1 percentage_point percentage_points percent_point percent_points pp ppt
point point 1 point points pts
usd usd 1 dollar dollars usd us_dollar us_dollars u.s._dollar u.s._dollars greenbacks bucks
cent usd .01 cent cents
eur eur 1 euro euros eur
gbp gbp 1 pounds_sterling pound_sterling sterling gbp quid
jpy jpy 1 yen jpy
cny cny 1 yuan renminbi rmb cny
rub rub 1 ruble rubles rouble roubles rub
uah uah 1 hryvnia hryvnias hryvnya uah
inr inr 1 rupee rupees inr indian_rupees
krw krw 1 won krw
chf chf 1 swiss_franc swiss_francs franc francs chf
crown crown 1 crown crowns
sek sek 1 krona kronor sek swedish_kronor swedish_krona
nok nok 1 krone kroner nok norwegian_kroner
try try 1 lira liras lire turkish_lira try
brl brl 1 real reais brl
mxn mxn 1 peso pesos mxn
zar zar 1 rand zar
ils ils 1 shekel shekels nis ils
aud aud 1 australian_dollar australian_dollars aud
cad cad 1 canadian_dollar canadian_dollars cad
hkd hkd 1 hong_kong_dollar hong_kong_dollars hkd
sar sar 1 riyal riyals sar
aed aed 1 dirham dirhams aed
irr irr 1 rial rials irr
ngn ngn 1 naira nairas ngn
pln pln 1 zloty zlotys pln
btc btc 1 bitcoin bitcoins btc
`

/** Units by the words they are written with. */
export const units: ReadonlyMap<string, Unit> = new Map(
	table
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [id, dimension, factor, ...forms] = line.split(' ')
			const unit = { id: id!, dimension: dimension!, factor: Number(factor) }
			return forms.map((form) => [form.replaceAll('_', ' '), unit] as [string, Unit])
		})
)

/** Units by id. */
export const unitsById: ReadonlyMap<string, Unit> = new Map(
	[...units.values()].map((u) => [u.id, u])
)

/** The first words of units that are written with several. */
export const unitOpeners: ReadonlySet<string> = new Set(
	[...units.keys()].filter((form) => form.includes(' ')).map((form) => form.split(' ')[0]!)
)

/** Abbreviations read as units only right after digits: spaced, they are words ("5 m people", "3 mi"). */
export const tightUnits: ReadonlySet<string> = new Set(
	'g m mi min mins ha mw kw mt try real won rand real sec stone nis'.split(' ')
)

/** Signs of money. */
export const currencySigns: Readonly<Record<string, string>> = {
	$: 'usd',
	'€': 'eur',
	'£': 'gbp',
	'¥': 'jpy',
	'₹': 'inr',
	'₽': 'rub',
	'₩': 'krw',
	'₴': 'uah',
	'₺': 'try',
	'₪': 'ils',
	'₦': 'ngn'
}

/** Letters before "$" and what they make of it. */
export const dollarPrefixes: Readonly<Record<string, string>> = {
	us: 'usd',
	'u.s.': 'usd',
	a: 'aud',
	au: 'aud',
	c: 'cad',
	ca: 'cad',
	hk: 'hkd',
	nz: 'nzd',
	s: 'sgd',
	nt: 'twd',
	r: 'brl',
	mx: 'mxn'
}

/** Codes and short names of money before the number ("EUR 5 million", "Rs 500"). */
export const currencyCodes: Readonly<Record<string, string>> = {
	usd: 'usd',
	eur: 'eur',
	gbp: 'gbp',
	jpy: 'jpy',
	cny: 'cny',
	rmb: 'cny',
	rs: 'inr',
	inr: 'inr',
	chf: 'chf',
	aud: 'aud',
	cad: 'cad',
	rub: 'rub',
	uah: 'uah',
	krw: 'krw',
	sek: 'sek'
}

/** Words between a number and its unit that change neither ("three more weeks"). */
export const unitFillers: ReadonlySet<string> = new Set(
	'more additional further full straight consecutive long whole extra successive'.split(' ')
)
