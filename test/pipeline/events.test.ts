import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.js'
import type { Account } from '../../src/model/index.js'
import { event, leftOut, omissionsOf } from './comparing.js'

const given = event('xi-trump-call').accounts
const [readout, post] = given as [Account, Account]

/** The readout and the post, each with its text changed. */
const pair = (mfa: (text: string) => string, trump: (text: string) => string = (text) => text) => {
	const texts = { a: mfa(readout.text), b: trump(post.text) }
	return compare([
		{ ...readout, text: texts.a },
		{ ...post, text: texts.b }
	])
}
const same = (text: string) => text
/** A text without the sentences that match. */
const without = (pattern: RegExp) => (text: string) =>
	text
		.split(/(?<=[.!?]["”]?)\s+/)
		.filter((sentence) => !pattern.test(sentence))
		.join(' ')
const taiwan = /Taiwan/

describe('the call', () => {
	it('lets the post leave out Taiwan, stated by the ministry as the words of Trump', () => {
		const about = omissionsOf(pair(same), 'us-trump').filter(({ message }) => taiwan.test(message))
		expect(about.some(({ attributed, topicAbsent }) => attributed && topicAbsent)).toBe(true)
		expect(about.every(({ statedBy }) => statedBy.join() === 'china-mfa')).toBe(true)
	})

	it('lets it lead what the post leaves out', () => {
		expect(omissionsOf(pair(same), 'us-trump')[0]!.message).toMatch(taiwan)
	})

	it('lets the readout leave out fentanyl, soybeans and the visits', () => {
		const out = leftOut(pair(same), 'china-mfa').join('\n')
		for (const words of [/fentanyl/i, /soybeans/i, /Beijing in April/, /State Visit/])
			expect(out).toMatch(words)
	})
})

describe('a change of what is told', () => {
	it('takes the finding away with the matter: Taiwan out of the readout', () => {
		const comparison = pair(without(taiwan))
		expect(leftOut(comparison, 'us-trump').join()).not.toMatch(taiwan)
		expect(leftOut(comparison, 'us-trump').join()).toMatch(/Ties have been largely stable/)
	})

	it('takes the finding away with the silence: Taiwan in the post', () => {
		const sentence =
			'I acknowledged that the United States understands how important the Taiwan question is to China.'
		const out = leftOut(
			pair(same, (text) => `${text} ${sentence}`),
			'us-trump'
		)
		expect(out.join()).not.toMatch(/how important the Taiwan question is/)
	})

	it('adds a finding with a matter', () => {
		const lighthouse = 'Xi said that the lighthouse of Marrow Point would be rebuilt.'
		const out = leftOut(
			pair((text) => `${text}\n\n${lighthouse}`),
			'us-trump'
		)
		expect(out.join()).toMatch(/lighthouse/)
	})

	it('follows the texts when they change places', () => {
		const comparison = compare([
			{ ...readout, text: post.text },
			{ ...post, text: readout.text }
		])
		expect(leftOut(comparison, 'china-mfa').join()).toMatch(taiwan)
		expect(leftOut(comparison, 'us-trump').join()).not.toMatch(taiwan)
		expect(leftOut(comparison, 'us-trump').join()).toMatch(/fentanyl/i)
	})

	it('leaves nothing out in a third account that says both', () => {
		const both: Account = { id: 'both', party: 'Agency', text: `${readout.text}\n\n${post.text}` }
		const comparison = compare([readout, post, both])
		expect(leftOut(comparison, 'both')).toEqual([])
		const taiwanOut = omissionsOf(comparison, 'us-trump').filter((o) => taiwan.test(o.message))
		expect(taiwanOut.some(({ statedBy }) => statedBy.join() === 'both,china-mfa')).toBe(true)
	})

	it('changes nothing between two when a third says what one of them says', () => {
		const two = new Set(leftOut(pair(same), 'us-trump'))
		const comparison = compare([readout, post, { ...readout, id: 'echo', party: 'Echo' }])
		const quotes = new Set(leftOut(comparison, 'us-trump'))
		expect([...quotes].sort()).toEqual([...two].sort())
	})
})

/** Every party, person and place by another name, consistently. */
const NAMES: [RegExp, string][] = [
	[/China-U\.S\./g, 'Norvel-Osken'],
	[/Xi Jinping/g, 'Bo Lund'],
	[/Xi/g, 'Lund'],
	[/DONALD J\. TRUMP/g, 'ANA J. ROE'],
	[/Donald Trump/g, 'Ana Roe'],
	[/Trump/g, 'Roe'],
	[/United States|U\.S\.|\bUS\b/g, 'Osken'],
	[/China/g, 'Norvel'],
	[/Chinese/g, 'Norvelian'],
	[/Beijing/g, 'Kelmar'],
	[/Washington/g, 'Tarn'],
	[/Taiwan/g, 'Eastisle'],
	[/Ukraine/g, 'Dovenia'],
	[/Russia/g, 'Halmark'],
	[/Busan, South Korea/g, 'Pellary, West Caldria'],
	[/Busan/g, 'Pellary'],
	[/South Korea/g, 'West Caldria']
]
const renamed = (text: string) => NAMES.reduce((done, [from, to]) => done.replace(from, to), text)
const rename = (account: Account): Account => ({
	...account,
	party: renamed(account.party),
	...(account.speaker ? { speaker: renamed(account.speaker) } : {}),
	...(account.aliases ? { aliases: account.aliases.map(renamed) } : {}),
	text: renamed(account.text)
})

describe('other names', () => {
	const before = compare([readout, post])
	const after = compare([rename(readout), rename(post)])

	it('leave the leading omission of the post where it is', () => {
		const first = omissionsOf(after, 'us-trump')[0]!
		expect(first.message).toMatch(/Eastisle/)
		expect(first).toMatchObject({ attributed: true, topicAbsent: true })
	})

	it('leave out the same matters', () => {
		const matters = [/fentanyl/i, /soybeans/i, /peace agreement/, /momentum/, /in April/, /farmers/]
		for (const id of ['china-mfa', 'us-trump'])
			for (const words of matters)
				expect(words.test(leftOut(after, id).join('\n')), `${id}: ${words}`).toBe(
					words.test(leftOut(before, id).join('\n'))
				)
	})

	it('have the same speakers, renamed, from the same accounts', () => {
		const said = (comparison: typeof before) =>
			comparison.claims
				.filter(({ attribution }) => attribution.length > 0)
				.flatMap(({ attribution }) => attribution.flatMap((step) => step.accounts))
		expect(said(after).length).toBeGreaterThan(0)
		expect(new Set(said(after))).toEqual(new Set(said(before)))
	})
})

describe('topics', () => {
	const told = compare([
		{ id: 'a', party: 'Osk', text: 'The canal froze in March. Ferries stopped for nine days.' },
		{
			id: 'b',
			party: 'Arden',
			text: 'Nine barges sank when the canal froze. Divers searched the canal for their cargo.'
		}
	])

	it('count the claims that only name them', () => {
		const canal = told.topics.find(({ names, label }) =>
			[label, ...names].join().includes('canal')
		)!
		const naming = told.claims.filter(({ quote }) => quote.includes('canal'))
		const counted = [...canal.claims, ...canal.mentions]
		expect(counted).toEqual(expect.arrayContaining(naming.map(({ id }) => id)))
		expect(new Set(counted).size).toBe(counted.length)
	})

	it('have a coverage that adds up', () => {
		for (const { claims, mentions, coverage } of told.topics)
			for (const account of ['a', 'b']) {
				const of = told.claims.filter(
					(claim) => claim.account === account && [...claims, ...mentions].includes(claim.id)
				)
				expect(coverage[account]).toBe(of.length)
			}
	})
})
