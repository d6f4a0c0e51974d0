import { describe, expect, it } from 'vitest'
import { canonicalPlace, demonyms, findFacts } from '../../src/facts/index.js'
import { tag } from '../../src/language/en/tagger.js'

const places = (text: string) => findFacts(text, tag(text)).filter((fact) => fact.kind === 'place')

describe('a named place', () => {
	it.each<[string, string, string[], string]>([
		['in Busan', 'busan', ['south korea', 'asia'], 'city'],
		['in Kiev', 'kyiv', ['ukraine', 'europe'], 'city'],
		['in Burma', 'myanmar', ['asia'], 'country'],
		['in the U.S.', 'united states', ['north america'], 'country'],
		['in America', 'united states', ['north america'], 'country'],
		['in the UK', 'united kingdom', ['europe'], 'country'],
		['in Houston', 'houston', ['texas', 'united states', 'north america'], 'city'],
		['on the Peninsula', 'korean peninsula', ['asia'], 'area'],
		['at the Kremlin', 'kremlin', ['moscow', 'russia', 'europe'], 'site'],
		['in St. Petersburg', 'st. petersburg', ['russia', 'europe'], 'city'],
		['in Port-au-Prince', 'port-au-prince', ['haiti', 'caribbean'], 'city'],
		['near Port Amara', 'port amara', [], 'city'],
		['on the Sorvo River', 'sorvo river', [], 'area'],
		['in Izalco Province', 'izalco province', [], 'region']
	])('%s', (text, id, within, level) => {
		expect(places(text)).toEqual([expect.objectContaining({ id, within, level, locative: true })])
	})

	it.each(['Ukrainian forces', 'Michael Jordan scored', 'give us time', 'the Boston Globe'])(
		'is not found in "%s"',
		(text) => expect(places(text)).toEqual([])
	)

	it('is told apart from whose', () => {
		expect(places('U.S. officials in Busan').map((place) => place.locative)).toEqual([false, true])
	})

	it('is known by its other names', () => {
		expect(canonicalPlace('American')).toBe('united states')
		expect(canonicalPlace('the Netherlands')).toBe('netherlands')
		expect(canonicalPlace('Atlantis')).toBeUndefined()
		expect(demonyms.get('ukrainian')).toBe('ukraine')
	})
})
