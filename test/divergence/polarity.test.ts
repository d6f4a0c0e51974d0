import { describe, expect, it } from 'vitest'
import { polarity } from '../../src/findings/divergence/polarity.js'
import { judgePair } from './judge.js'

const fires = (a: string, b: string) => judgePair(a, b, [polarity]).length > 0

describe('polarity', () => {
	it.each([
		['The union ratified the wage deal.', 'The members of the union turned the wage deal down.'],
		['The ceasefire held overnight, observers said.', 'The ceasefire was broken overnight.'],
		['Reserves at the bank grew in May.', 'In May the reserves at the bank shrank.'],
		['There was a doctor on board the liner.', 'There was no doctor on board the liner.'],
		['The drug made the fever easier to treat.', 'The drug made the fever harder to treat.'],
		['The premier has the backing of her party.', 'The premier has lost the backing of her party.'],
		['The team is in favour of moving the race.', 'The team is against moving the race.'],
		['The gates of the dam opened at noon.', 'The gates of the dam remained shut.'],
		['The film is a horror drama.', 'The film is a medical drama.'],
		['The mayor agreed to open the bridge.', 'The mayor refused to open the bridge.']
	])('sets "%s" against "%s"', (a, b) => {
		expect(fires(a, b)).toBe(true)
		expect(fires(b, a)).toBe(true)
	})

	it.each([
		['another thing', 'The bank cut its deposit rate.', 'The bank raised its lending rate.'],
		['another place', 'Output rose at the Velm mill.', 'Output fell at the Carrow mill.'],
		[
			'another doer',
			"The chairman's deputy opposed the merger.",
			'The chairman supported the merger.'
		],
		['another time', 'Before the storm the port was open.', 'After the storm the port was closed.'],
		['two contrasts', 'The left engine failed in May.', 'The right engine did not fail in May.'],
		['two ends of a match', 'Smith beat Jones in the final.', 'Jones lost to Smith in the final.'],
		['a manner', 'The council approved the plan.', 'The council did not approve the plan lightly.'],
		['a reason', 'The mayor did not resign because of the fire.', 'The mayor resigned.'],
		['two denials', 'The council did not fail to approve it.', 'The council approved it.'],
		['what is undone', 'The ban on fishing was lifted.', 'Fishing is allowed again.'],
		['a wish', 'Critics wish the minister had never signed it.', 'The minister signed it.'],
		['two errands', 'It never promised to lower the tax.', 'It promised to review the tax.'],
		[
			'two errands of one',
			'The mayor agreed to open the bridge.',
			'The mayor refused to sell the ferry.'
		]
	])('keeps silent on %s', (_, a, b) => {
		expect(fires(a, b)).toBe(false)
		expect(fires(b, a)).toBe(false)
	})
})
