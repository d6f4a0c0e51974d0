import { describe, expect, it } from 'vitest'
import { render, renderText } from '../../src/report/index.js'
import { fixture } from './fixture.js'
import { large } from './large.js'

describe('text', () => {
	it('tells the gravest omission of an account with whose side said it and the nearest miss', () => {
		const comparison = fixture()
		const [, first, second] = comparison.findings
		Object.assign(first!, { attributed: true })
		const text = renderText(comparison, { width: 120 })
		expect(text).toContain('Varnholt Port Authority leaves something out about brakes')
		expect(text).toContain('Seafarers’ Union [restated]: “The crew had warned of worn brakes')
		expect(text).toContain('own side’s words · also in C · 1 more claim')
		expect(text).toContain('nearest thing it says (0.34): “The port authority')
		expect(text).toMatch(/∅ spare parts +B +“Management admitted .*” own side’s words/)
		expect(second).toMatchObject({ attributed: true })
	})

	it('is quiet about a nearest thing that is not near', () => {
		const comparison = fixture()
		Object.assign(comparison.findings[1]!, { nearest: { claim: 'port.3', score: 0.07 } })
		expect(renderText(comparison)).not.toContain('nearest')
	})

	it('calls two parties with short names by them, and says whose words nothing is', () => {
		const comparison = fixture()
		comparison.accounts = comparison.accounts.slice(0, 2)
		comparison.accounts[0]!.party = 'Port'
		const text = renderText(comparison)
		expect(text).toContain('Port · Seafarers’ Union [restated]')
		expect(text).toMatch(/at least 12 +Port +“At least 12 people/)
		expect(text).toMatch(/∅ spare parts +“Management admitted/)
	})

	it('keeps the words that differ in sight where a line is too short for all', () => {
		expect(renderText(fixture(), { width: 44 })).toMatch(/ +27 +C {2}“…counted 27 injured”/)
	})

	it('tells what a detector of one’s own says, in its words', () => {
		const comparison = fixture()
		Object.assign(comparison.findings[0]!, { kind: 'seating', message: 'They sat elsewhere.' })
		expect(renderText(comparison)).toContain('≠ seating: They sat elsewhere.')
	})

	it('shows no more than the limit, and names the topics of the rest', () => {
		const text = renderText(fixture(), { limit: 1 })
		expect(text).toContain('and 1 more: spare parts')
		expect(text).not.toContain('Management admitted')
		expect(text).toContain('WHAT THEY SHARE  1 of 3')
		expect(renderText(fixture(), { limit: 0 })).toContain('and 2 more: spare parts, brakes')
	})

	it('fits many accounts into a narrow terminal', () => {
		for (const line of renderText(large(20, 12), { width: 40 }).split('\n'))
			expect(line.length).toBeLessThanOrEqual(40)
	})

	it('gives letters to more accounts than the alphabet has', () => {
		const text = renderText(large(4, 30), { width: 60 })
		expect(text).toContain('AD Party a29')
		for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
	})

	it('notes once what holds for several accounts', () => {
		const comparison = fixture()
		comparison.notes = ['port', 'courier'].map((id) => ({
			code: 'excerpt',
			message: `${comparison.accounts.find((account) => account.id === id)?.party}: a part.`,
			accounts: [id]
		}))
		for (const format of ['text', 'markdown', 'html'] as const) {
			const out = render(comparison, format)
			expect(out).toContain('Varnholt Port Authority and The Courier: a part.')
		}
	})
})
