import { root } from './phrases.js'
import { stem } from './stem.js'

// A block for each kingdom of things, a line for each sort in it: what is of one sort is of no other.
// Own knowledge.
const table = `
city town village municipality capital
county
country nation republic
state province
island
continent
river
mountain
lake

film movie documentary
book novel memoir
song single hit
album
series sitcom show television_series drama_series
painting
play musical
magazine newspaper
video game podcast
dance
opera

man woman actor actress singer musician player person model politician writer cricketer author comedian director rapper footballer quarterback character
dog cat horse animal bird fish
truck car ship vehicle aircraft
party company organization website university school
band orchestra choir
channel network
plant tree
disease virus
`

/** A word to the group of sorts it belongs to, and which of them it is. */
export const sortsOfThing = new Map<string, { group: number; sort: number }>()

for (const [group, block] of table.trim().split('\n\n').entries())
	for (const [sort, line] of block.split('\n').entries())
		for (const word of line.trim().split(/\s+/)) {
			const name = root(stem(word))
			if (!sortsOfThing.has(name)) sortsOfThing.set(name, { group, sort })
		}
