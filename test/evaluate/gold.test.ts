import { describe, expect, it } from 'vitest'
import { parseGoldEvent } from '../../src/evaluate/index.js'
import { RashomonError } from '../../src/model/index.js'
import { tiny } from './tiny.js'

function failure(change: (event: ReturnType<typeof tiny>) => void): string {
	const event = tiny()
	change(event)
	try {
		parseGoldEvent(event, 'tiny.json')
	} catch (error) {
		if (error instanceof RashomonError) return `${error.code} ${error.path}`
		throw error
	}
	return 'read'
}

describe('parseGoldEvent', () => {
	it('reads text and values, fills what may be left out', () => {
		const event = parseGoldEvent(JSON.stringify(tiny()), 'tiny.json')
		expect(event.id).toBe('tiny.json')
		expect(event.gold.units[1]!.salience).toBe(2)
		expect(event.gold.links[0]!.agreed).toBe(true)
		expect(parseGoldEvent({ ...tiny(), id: 'flood' }, 'x').id).toBe('flood')
	})

	it('says where the gold is wrong', () => {
		expect(failure(() => {})).toBe('read')
		expect(failure((e) => Object.assign(e, { gold: undefined }))).toMatch(/^bad-gold gold/)
		expect(failure((e) => Object.assign(e.gold.units[1]!, { account: 'x' }))).toBe(
			'bad-gold gold.units[1].account'
		)
		expect(failure((e) => Object.assign(e.gold.units[1]!, { quote: 'x' }))).toBe(
			'bad-gold gold.units[1].quote'
		)
		expect(failure((e) => Object.assign(e.gold.units[1]!, { id: 'a.1' }))).toBe(
			'bad-gold gold.units[1].id'
		)
		expect(failure((e) => Object.assign(e.gold.units[0]!, { salience: 4 }))).toBe(
			'bad-gold gold.units[0].salience'
		)
		expect(
			failure((e) => Object.assign(e.gold.units[1]!, { start: 0, quote: 'It rained. Two died.' }))
		).toBe('bad-gold gold.units[1].start')
		expect(failure((e) => Object.assign(e.gold.links[0]!, { b: 'b.9' }))).toBe(
			'bad-gold gold.links[0].b'
		)
		expect(failure((e) => Object.assign(e.gold.links[0]!, { b: 'a.2' }))).toBe(
			'bad-gold gold.links[0]'
		)
		expect(failure((e) => Object.assign(e.gold.headline[0]!, { omitted_by: 'x' }))).toBe(
			'bad-gold gold.headline[0].omitted_by'
		)
		expect(failure((e) => Object.assign(e.gold.headline[0]!, { units: ['x'] }))).toBe(
			'bad-gold gold.headline[0].units[0]'
		)
	})

	it('says that text is not JSON, and that an event has no gold', () => {
		expect(() => parseGoldEvent('{', 'x.json')).toThrow(/x\.json is not JSON/)
		expect(() => parseGoldEvent({ accounts: [] }, 'x.json')).toThrow(/x\.json: gold: there is none/)
	})
})
