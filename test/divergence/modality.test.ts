import { describe, expect, it } from 'vitest'
import { modality } from '../../src/facts/modality.js'
import { tag } from '../../src/language/en/tagger.js'

const of = (text: string) => modality(tag(text))

describe('modality', () => {
	it.each([
		['The council approved the plan.', 'affirmed'],
		['The council did not approve the plan.', 'denied'],
		['The council never approved the plan.', 'denied'],
		['Kestra failed to stop the convoy.', 'affirmed'],
		['The minister made no promise.', 'denied'],
		['No packages were offered.', 'denied'],
		['Neither the mayor nor the chief was warned.', 'denied'],
		['The firm not only raised its guidance but doubled the dividend.', 'affirmed'],
		['Orsk never entered the talks without her adviser.', 'affirmed'],
		['If the dam breaks, the valley will flood.', 'open'],
		['Had the sirens not sounded, hundreds would have died.', 'open'],
		['Was the goal reviewed by video?', 'open'],
		['There is no doubt that the envoys attended the dinner.', 'affirmed'],
		['The plant would have exploded.', 'open']
	])('%s is %s', (text, polarity) => {
		expect(of(text).polarity).toBe(polarity)
	})

	it.each([
		['The commander was killed.', 'The commander was reportedly killed.'],
		['The levy will be scrapped.', 'The levy may be scrapped.'],
		['The probe detected methane.', 'The probe may have detected methane.'],
		['Rebels mined the railway.', 'Rebels allegedly mined the railway.']
	])('%s is firmer than %s', (firm, hedged) => {
		expect(of(firm).certainty).toBeGreaterThan(of(hedged).certainty)
	})

	it('stays in 0..1 whatever it reads', () => {
		for (const text of ['', '?', 'not', 'may may may', 'without', 'If', 'never without not only'])
			for (const value of [of(text).certainty]) {
				expect(value).toBeGreaterThanOrEqual(0)
				expect(value).toBeLessThanOrEqual(1)
			}
	})
})
