import { compareEvent } from 'rashomon'
import { findEvent } from 'rashomon/corpus'

const { claims, links, rows, findings, topics } = compareEvent(findEvent('xi-trump-call'))

// 1. The sentence on Taiwan in the Chinese readout, read as a claim.
const claim = claims.find(({ quote }) => quote.includes('how important the Taiwan question is'))!
console.log('claim    ', claim.quote)
console.log('span     ', claim.account, claim.start, claim.end)

// 2. Who is said to say it, and what kind of deed it is.
console.log(
	'speakers ',
	claim.attribution.map(({ speakers }) => speakers.join(' and '))
)
console.log(
	'belong to',
	claim.attribution.map(({ accounts }) => accounts.join(', '))
)
console.log('act      ', claim.act, '/ polarity', claim.polarity)

// 3. The facts in it.
for (const { kind, quote } of claim.facts) console.log('fact     ', kind, '|', quote)

// 4. Its topic, in the words of the accounts.
console.log('topic    ', topics.find(({ id }) => id === claim.topic)?.label)

// 5. Whom it could be linked to: the strongest link to each other account.
for (const account of ['news', 'us-trump']) {
	const link = links
		.filter(({ a, b }) => [a, b].includes(claim.id) && [a, b].some((id) => id.startsWith(account)))
		.sort((x, y) => y.score - x.score)[0]
	console.log(
		'link to  ',
		account,
		'|',
		link ? `${link.relation} ${link.score.toFixed(2)}` : 'none'
	)
}

// 6. The matter it stands in: one row of the alignment table.
const row = rows.find(({ cells }) => cells.some((cell) => cell.claims.includes(claim.id)))!
console.log('row      ', row.state, '|', row.cells.map(({ account }) => account).join(', '))

// 7. What is told about it.
for (const finding of findings)
	if (finding.type === 'omission' && finding.claims.includes(claim.id))
		console.log(
			'finding  ',
			finding.account,
			'| topic absent:',
			finding.topicAbsent,
			'| salience',
			finding.salience
		)
