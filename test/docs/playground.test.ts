import { describe, expect, it } from 'vitest'
import {
	blankAccount,
	defaults,
	eventOf,
	fromHash,
	listOf,
	type State,
	stateOf,
	toHash
} from '../../docs/.vitepress/theme/playground/state.js'
import { events } from '../../src/corpus.js'

const state: State = {
	...stateOf(events[0]!),
	settings: { threshold: 0.4, minSalience: 0.2, off: ['framing'] }
}

describe('a share link of the playground', () => {
	it('holds everything, and gives it back', () => {
		expect(fromHash(toHash(state))).toEqual(state)
	})

	it.each(['', '#', '#s=', '#s=nonsense', toHash(state).slice(0, 60)])(
		'that cannot be read is no state: %s',
		(hash) => expect(fromHash(hash)).toBeUndefined()
	)

	it.each([
		[{ accounts: [{ id: 1, party: 'P', text: '' }] }],
		[{ accounts: 'none' as never }],
		[{ title: 7 as never }]
	])('of the wrong shape is no state', (change) => {
		expect(fromHash(toHash({ ...state, ...(change as Partial<State>) }))).toBeUndefined()
	})

	it('with settings out of range falls back to the defaults', () => {
		const off = ['date', 7] as string[]
		const link = toHash({ ...state, settings: { threshold: 3, minSalience: -1, off } })
		expect(fromHash(link)?.settings).toEqual({ ...defaults(), off: ['date'] })
	})
})

describe('the fields of the playground', () => {
	it('make an event without what is empty', () => {
		const first = blankAccount([])
		const second = { ...blankAccount([first]), party: ' ', date: '', aliases: [] }
		expect(eventOf({ title: '', accounts: [first, second], settings: defaults() })).toEqual({
			accounts: [
				{ id: 'account-1', party: 'Party 1', text: '' },
				{ id: 'account-2', party: 'account-2', text: '' }
			]
		})
	})

	it('give every account an id of its own', () => {
		const [one, two] = [blankAccount([]), blankAccount([blankAccount([])])]
		expect(blankAccount([two]).id).not.toBe(two.id)
		expect(blankAccount([one, two]).id).toBe('account-3')
	})

	it('take names with commas between them', () => {
		expect(listOf(' Xi, President Xi,, ')).toEqual(['Xi', 'President Xi'])
	})
})
