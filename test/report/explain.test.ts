import { describe, expect, it } from 'vitest'
import { fitted } from '../../src/language/en/fitted.js'
import { signalsInWords } from '../../src/language/en/wording.js'
import { signalGroups } from '../../src/match/index.js'
import { divergenceKinds } from '../../src/model/index.js'
import { explainer, kindsInWords } from '../../src/report/index.js'
import { fixture } from './fixture.js'

describe('signals in words', () => {
	it('has words for every signal that a score is made of', () => {
		const { own: _, ...among } = fitted.among.weights
		const names = [
			...Object.keys({ ...fitted.pair.weights, ...among }),
			...Object.values(signalGroups).flat(),
			'figures'
		]
		for (const name of names)
			for (const { label } of signalsInWords({ [name]: 0.5 }))
				expect(label, name).toMatch(/^[a-z’ ,]* [a-z’ ,]*$/)
	})

	it('tells what is for, then what is against, and leaves out what weighs nothing', () => {
		expect(
			signalsInWords({
				position: 1.5,
				ahead: -0.4,
				names: 0.001,
				stemsLow: 1,
				near: 0.5,
				ownSignal: 0.7
			})
		).toEqual([
			{ label: 'words close in meaning', against: false, value: 0.5 },
			{ label: 'different places in the text', against: true, value: 1 },
			{ label: 'a better match for one of the two', against: true, value: 0.4 },
			{ label: 'own signal', against: false, value: 0.7 }
		])
	})
})

describe('kinds in words', () => {
	it('has words for each', () => {
		expect(Object.keys(kindsInWords).sort()).toEqual([...divergenceKinds].sort())
	})
})

describe('an explanation', () => {
	const comparison = fixture()
	const { explain: why, title: titled } = explainer(comparison)
	const [figures, brakes] = comparison.findings

	it('of a divergence gives the links between its sides', () => {
		const { title, links, nearest } = why(figures!)
		expect(title).toBe('how much: at least 12 v. 31 v. 27')
		expect(titled(figures!)).toBe(title)
		expect(links.map(({ score }) => score)).toEqual([0.74, 0.7, 0.55])
		expect(links[0]).toMatchObject({
			a: { party: 'Varnholt Port Authority', quote: 'At least 12 people were slightly hurt' },
			b: { account: 'union' },
			relation: 'tell the same matter differently'
		})
		expect(nearest).toBeUndefined()
	})

	it('of an omission gives the nearest miss, then the links among those who say it', () => {
		const { title, links, nearest } = why(brakes!)
		expect(title).toBe('Varnholt Port Authority leaves something out about brakes')
		expect(nearest).toMatchObject({ account: 'port', score: 0.34 })
		expect(links.map(({ relation }) => relation)).toEqual([
			'near, but not the same matter',
			'say the same'
		])
	})
})
