import { compareEvent } from 'rashomon'
import { findEvent } from 'rashomon/corpus'

const { links, claims } = compareEvent(findEvent('xi-trump-call'))
const quote = (id: string) => claims.find((claim) => claim.id === id)?.quote

const link = [...links].sort((x, y) => y.score - x.score)[0]!
console.log(quote(link.a))
console.log(quote(link.b))
console.log(link.relation, link.score.toFixed(2))
for (const [name, value] of Object.entries(link.signals))
	if (Math.abs(value) >= 0.05) console.log(' ', name.padEnd(12), value.toFixed(2))
