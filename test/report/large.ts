import type { Claim, Comparison, Link, Row, Topic } from '../../src/model/index.js'
import { empty } from './fixture.js'

/** A large comparison: `claims` claims an account, every second one shared by all accounts. */
export function large(claimsEach: number, accounts = 3): Comparison {
	const names = Array.from({ length: accounts }, (_, index) => `a${index}`)
	const claims: Claim[] = []
	const rows: Row[] = []
	const links: Link[] = []
	const texts = new Map(names.map((name) => [name, '']))
	for (let n = 0; n < claimsEach; n++) {
		const shared = n % 2 === 0
		const ids = names.map((account) => {
			const before = texts.get(account) ?? ''
			const quote = `In town number ${n} the ${shared ? 'river' : account} rose by ${n} feet`
			texts.set(account, `${before}${quote}. `)
			const id = `${account}.${n}`
			claims.push({
				id,
				account,
				start: before.length,
				end: before.length + quote.length,
				quote,
				sentence: [before.length, before.length + quote.length + 1],
				role: 'proposition',
				attribution: [],
				polarity: 'affirmed',
				act: 'states',
				certainty: 1,
				facts: [],
				topic: `t${n % 20}`,
				salience: 0.5
			})
			return { account, claims: [id] }
		})
		if (shared) {
			rows.push({ id: `r${n}`, topic: `t${n % 20}`, cells: ids, state: 'agreed' })
			for (let i = 1; i < ids.length; i++)
				links.push({
					a: ids[i - 1]!.claims[0]!,
					b: ids[i]!.claims[0]!,
					score: 1,
					relation: 'agrees',
					signals: { stems: 1 }
				})
		} else
			for (const cell of ids)
				rows.push({ id: `r${n}${cell.account}`, cells: [cell], state: 'single' })
	}
	const topics: Topic[] = Array.from({ length: 20 }, (_, index) => ({
		id: `t${index}`,
		label: `topic ${index}`,
		names: [],
		claims: claims.filter((claim) => claim.topic === `t${index}`).map((claim) => claim.id),
		mentions: [],
		coverage: Object.fromEntries(names.map((name) => [name, claimsEach / 20]))
	}))
	return {
		...empty(),
		accounts: names.map((id) => ({ id, party: `Party ${id}`, text: texts.get(id) ?? '' })),
		claims,
		topics,
		rows,
		links
	}
}
