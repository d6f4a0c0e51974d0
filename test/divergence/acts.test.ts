import { describe, expect, it } from 'vitest'
import { actor } from '../../src/findings/divergence/actor.js'
import { place } from '../../src/findings/divergence/place.js'
import { judgePair } from './judge.js'

const values = (a: string, b: string, detector = actor) =>
	judgePair(a, b, [detector]).map((found) => [found.a.value, found.b.value])[0]

describe('who did what to whom', () => {
	it.each([
		['The guard struck the prisoner.', 'The guard was hit by the prisoner.'],
		['The bank lent the shipyard the money.', 'The bank borrowed the money from the shipyard.'],
		['The board dismissed the treasurer.', 'The treasurer resigned of her own accord.'],
		['The drummer wrote the ballad.', "It was the singer's sister who wrote the ballad."]
	])('tells apart: %s / %s', (a, b) => {
		expect(values(a, b)).toBeDefined()
	})

	it.each([
		['The bank lent the shipyard the money.', 'The shipyard borrowed the money from the bank.'],
		['The Tigers beat the Bears.', 'The Bears lost to the Tigers.'],
		['The mayor met the envoy.', 'The envoy met the mayor.'],
		['The storm killed four people.', 'Four people died in the storm.']
	])('takes for one: %s / %s', (a, b) => {
		expect(values(a, b)).toBeUndefined()
	})
})

describe('where it happened', () => {
	it.each([
		['The talks opened in Geneva.', 'The talks opened in Vienna.', 'Geneva', 'Vienna'],
		[
			'The bus crashed at junction 14.',
			'The bus crashed at junction 9.',
			'junction 14',
			'junction 9'
		]
	])('tells apart: %s / %s', (a, b, left, right) => {
		expect(values(a, b, place)).toEqual([left, right])
	})

	it.each([
		['The talks opened in Geneva.', 'The talks opened in Switzerland.'],
		['The ship sailed from Genoa on Monday.', 'The ship reached Tunis on Monday.'],
		['The fire broke out in Kreuzberg.', 'The fire broke out in Berlin.']
	])('takes for one: %s / %s', (a, b) => {
		expect(values(a, b, place)).toBeUndefined()
	})
})
