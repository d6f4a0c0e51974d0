import { root } from './phrases.js'
import { stem } from './stem.js'

const words = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.trim()
			.split(/\s+/)
			.map((word) => root(stem(word)))
	)

/** Kinds of buildings and grounds: what is hit or meets is one of them, not two. */
export const sites = words(`
	barracks hospital clinic school market church mosque temple synagogue factory depot airport airfield
	base bridge house apartment hotel restaurant cafe theatre stadium station prison courthouse embassy
	consulate palace parliament warehouse port harbour dock shelter kindergarten university library museum
	farm village checkpoint refinery dam garage office headquarters street square park forest beach
	bakery pharmacy gym bunker tunnel
`)

/** Words that say which sort of place a name is of: "Sea of Marmara", "Northern Province". */
export const placeSorts: ReadonlyMap<string, string> = new Map(
	`sea ocean
	lake
	river
	bay gulf strait channel
	island
	province region district county state
	city town village
	mountain mount peak
	valley
	street square avenue road
	airport
	desert
	peninsula cape`
		.split('\n')
		.map((line) => line.trim().split(' '))
		.flatMap((group) => group.map((word): [string, string] => [root(stem(word)), group[0]!]))
)

/** Words for the point of the compass and the like, that tell one side of a thing from the other. */
export const bearings = words(
	'north northern south southern east eastern west western upper lower left right inner outer'
)
