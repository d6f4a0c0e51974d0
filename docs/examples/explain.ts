import { compareEvent } from 'rashomon'
import { findEvent } from 'rashomon/corpus'
import { explainer } from 'rashomon/report'

const comparison = compareEvent(findEvent('storm-tolls'))
const why = explainer(comparison).explain(comparison.findings[0]!)

console.log(why.title)
const [link] = why.links
if (link) {
	console.log(`${link.a.party}, ${link.b.party}: ${link.relation}`)
	for (const { label, against, value } of link.signals)
		console.log(`  ${value.toFixed(2)} ${against ? 'against: ' : ''}${label}`)
}
