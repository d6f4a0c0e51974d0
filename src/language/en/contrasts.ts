import { root } from './phrases.js'
import { stem } from './stem.js'

// A line each: words that tell one of several things of a kind from the others. Two claims that name
// two of a line speak of two things. Own knowledge.
const table = `
first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | last final
north northern | south southern | east eastern | west western | centre central
man men male | woman women female | child children boys girls | elderly pensioners
boy boys | girl girls
adult adults grown-ups | child children teenagers minors
upper | lower | middle
left-hand left | right-hand right
import imports | export exports
buyer | seller
gross | net
domestic | foreign | international
public | private
urban | rural
direct | indirect
gold | silver | bronze
day daytime | night night-time overnight
morning | afternoon | evening
inner | outer
home | away
primary | secondary
full-time | part-time
junior | senior
aftershock aftershocks | mainshock
deficit | debt
passenger passengers | crew
federal | state | local
prosecution prosecutor | defence defense
plaintiff | defendant
driver | passenger | pedestrian | cyclist
teacher | pupil student
doctor | nurse | patient
manager | worker
supply | demand
majority | minority
coalition | opposition
winner | loser
husband | wife
brother | sister
father | mother
air | sea | land
january | february | march | april | may | june | july | august | september | october | november | december
`

/** Stem of a word to its line and its side of it. */
export const contrasts = new Map<string, { line: number; side: number }[]>()

for (const [line, text] of table.trim().split('\n').entries()) {
	const sides = text.includes('|') ? text.split('|') : text.split(' ')
	for (const [side, words] of sides.entries())
		for (const word of words.trim().split(/\s+/)) {
			const name = root(stem(word))
			contrasts.set(name, [...(contrasts.get(name) ?? []), { line, side }])
		}
}
