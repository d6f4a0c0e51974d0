import { describe, expect, it } from 'vitest'
import { chain, claimsOf, claimWith, together } from './telling.js'

describe('who says it', () => {
	const table: [string, string, string, string[][]][] = [
		['said that', 'Mayor Ana Roe said that the bridge is safe.', 'safe', [['Ana Roe']]],
		['said, without that', 'Ana Roe said the bridge is safe.', 'safe', [['Ana Roe']]],
		['behind the words', 'The bridge is safe, Ana Roe said.', 'safe', [['Ana Roe']]],
		['inverted', '“The bridge is safe,” said Ana Roe.', 'safe', [['Ana Roe']]],
		['in the middle', 'The bridge, Ana Roe said, is safe.', 'safe', [['Ana Roe']]],
		['according to, in front', 'According to Ana Roe, the bridge is safe.', 'safe', [['Ana Roe']]],
		['according to, behind', 'The bridge is safe, according to Ana Roe.', 'safe', [['Ana Roe']]],
		['in the words of', 'In the words of Ana Roe, the bridge is “safe”.', 'safe', [['Ana Roe']]],
		['in the view of', 'In the view of Ana Roe, the bridge is safe.', 'safe', [['Ana Roe']]],
		[
			'a body',
			'The Transport Ministry announced that the bridge is safe.',
			'safe',
			[['Transport Ministry']]
		],
		['warned', 'Ana Roe warned that the bridge may fall.', 'fall', [['Ana Roe']]],
		['told somebody', 'Ana Roe told reporters that the bridge is safe.', 'safe', [['Ana Roe']]],
		[
			'a title',
			'The bridge is safe, Prime Minister Ana Roe told parliament.',
			'safe',
			[['Ana Roe']]
		],
		[
			'an aside',
			'Ana Roe, a retired engineer, said that the bridge is safe.',
			'safe',
			[['Ana Roe']]
		],
		['nobody', 'The bridge is safe.', 'safe', []],
		['nobody: a report as a thing', 'The report is due in May.', 'due', []],
		['nobody: it was agreed', 'It was agreed in May that tolls will end.', 'tolls', []],
		['own voice', 'I said that the bridge is safe.', 'safe', []],
		['own voice, plural', 'We stressed that the bridge is safe.', 'safe', []]
	]
	it.each(table)('%s', (_, text, words, wanted) => {
		expect(chain(text, words)).toEqual(wanted)
	})

	it('several together', () => {
		expect(chain('Ana Roe and Bo Lund said that the bridge is safe.', 'safe')).toEqual([
			['Ana Roe', 'Bo Lund']
		])
	})

	it('carries on over what is coordinated', () => {
		const text = 'Ana Roe said that the bridge is safe and that the tolls will end.'
		expect(chain(text, 'tolls')).toEqual([['Ana Roe']])
	})

	it('ends with the sentence', () => {
		expect(chain('Ana Roe said that the bridge is safe. The tolls will end.', 'tolls')).toEqual([])
	})
})

describe('pronouns and descriptions', () => {
	const table: [string, string, string, string[][]][] = [
		['he', 'Mr. Bo Lund opened the quay. He said that it was late.', 'late', [['Bo Lund']]],
		['she', 'Minister Ana Roe opened the quay. She said that it was late.', 'late', [['Ana Roe']]],
		[
			'she, behind the words',
			'Minister Ana Roe opened the quay. It was late, she said.',
			'late',
			[['Ana Roe']]
		],
		[
			'in her words',
			'Minister Ana Roe opened the quay. In her words, it was “late”.',
			'late',
			[['Ana Roe']]
		],
		[
			'the last subject, not the last name',
			'Ana Roe met Mr. Bo Lund. She then went home. She said that the talks were hard.',
			'hard',
			[['Ana Roe']]
		],
		[
			'the president',
			'President Ana Roe opened the quay. The President said that it was late.',
			'late',
			[['Ana Roe']]
		],
		[
			'the surname alone',
			'President Ana Roe opened the quay. Roe said that it was late.',
			'late',
			[['Ana Roe']]
		],
		[
			'over a sentence of another kind',
			'President Ana Roe opened the quay. It rained. She said that it was late.',
			'late',
			[['Ana Roe']]
		],
		[
			'of two with one title, by country',
			'The President of Osk, Ana Roe, met the President of Norvel, Bo Lund. The President of Norvel said that it was late.',
			'late',
			[['Bo Lund']]
		]
	]
	it.each(table)('%s', (_, text, words, wanted) => {
		expect(chain(text, words)).toEqual(wanted)
	})
})

describe('quotations', () => {
	it('go on over sentences, named in front', () => {
		const text = '“The bridge is safe,” Ana Roe said. “The tolls will end in May.”'
		expect(chain(text, 'tolls')).toEqual([['Ana Roe']])
	})

	it('go on over sentences, named behind', () => {
		const text = '“The bridge is safe. The tolls will end in May,” Ana Roe said.'
		expect(chain(text, 'safe')).toEqual([['Ana Roe']])
	})
})

describe('chains', () => {
	const text = 'The ministry reported that Mr. Hall acknowledged how important the island is.'

	it('keep both steps, outermost first', () => {
		expect(chain(text, 'island')).toEqual([['ministry'], ['Hall']])
	})

	it('point every step at its words', () => {
		const { attribution } = claimWith(claimsOf(text), 'island')
		expect(attribution.map(({ cue }) => text.slice(...cue))).toEqual(['reported', 'acknowledged'])
	})

	it('keep what governs from the side', () => {
		const told = 'According to Beijing, Mr. Xi told Mr. Hall that the island belongs to China.'
		expect(chain(told, 'island')).toEqual([['Beijing'], ['Xi']])
	})
})

describe('speakers of other accounts', () => {
	const said = (text: string, other: { party: string; aliases?: string[]; speaker?: string }) => {
		const [reading] = together([
			{ id: 'a', party: 'Osk', text },
			{ id: 'b', text: 'We met. It was a good meeting.', ...other }
		])
		return reading!.claims.at(-1)!.attribution.at(-1)?.accounts
	}

	it('are known by the party', () =>
		expect(said('Norvel said that the border is shut.', { party: 'Norvel' })).toEqual(['b']))

	it('are known by an alias', () =>
		expect(
			said('President Bo Lund said that the border is shut.', {
				party: 'Norvel',
				aliases: ['President Lund']
			})
		).toEqual(['b']))

	it('are known by the speaker', () =>
		expect(
			said('Mr. Lund said that the border is shut.', { party: 'Norvel', speaker: 'Bo Lund' })
		).toEqual(['b']))

	it('are known by apposition in the text', () =>
		expect(
			said('President of Norvel Bo Lund arrived. Lund said that the border is shut.', {
				party: 'Norvel'
			})
		).toEqual(['b']))

	it('are known by a title that names the country’s people', () =>
		expect(
			said('Norvelian President Bo Lund arrived. Lund said that the border is shut.', {
				party: 'Norvel'
			})
		).toEqual(['b']))

	it('are not known by the last word of a body’s name', () =>
		expect(
			said('The Boat Agency said that the border is shut.', { party: 'Norvel News Agency' })
		).toEqual([]))

	it('may speak in two accounts', () => {
		const [reading] = together([
			{ id: 'a', party: 'Osk', text: 'Mr. Lund said that the border is shut.' },
			{ id: 'b', party: 'Norvel', aliases: ['Bo Lund', 'Lund'], text: 'We met.' },
			{ id: 'c', party: 'Bo Lund (post)', aliases: ['Lund'], text: 'We met.' }
		])
		expect(reading!.claims[0]!.attribution[0]!.accounts).toEqual(['b', 'c'])
	})

	it('are nobody where nothing says so', () =>
		expect(said('Mr. Lund said that the border is shut.', { party: 'Norvel' })).toEqual([]))
})

describe('"the President"', () => {
	it('is that of the account’s own country, where two have the title', () => {
		const text =
			'President of Osken Ana Roe spoke with President of Norvel Bo Lund. The President thanked the guest.'
		const said = (party: string) => {
			const { attribution } = claimWith(claimsOf(text, { party }), 'thanked')
			return attribution.map(({ speakers }) => speakers)
		}
		expect(said('Osken (Office of the President)')).toEqual([['Ana Roe']])
		expect(said('Norvel')).toEqual([['Bo Lund']])
	})

	it('is not the author of what others decide', () => {
		const [claim] = claimsOf('Democrats decided to send a delegation to Osken.')
		expect(claim?.attribution).toEqual([])
		expect(chain('The court decided that the ban stays.', 'the ban')).toEqual([['court']])
	})

	it('leads a plain plural, not whoever is named most', () => {
		const text =
			'President Ana Roe called President Bo Lund. Our Northern Allies agree, said Northern Allies. The leaders called on Osken to stop.'
		expect(chain(text, 'called on')).toEqual([['Ana Roe', 'Bo Lund']])
	})
})
