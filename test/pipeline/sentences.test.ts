import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/read/sentences.js'

const split = (text: string) => sentences(text).map(({ span }) => text.slice(...span))
const flat = (text: string) => split(text).map((sentence) => sentence.replace(/\s+/g, ' '))

/** Each row: what it is about, and the sentences, which joined by a space are the text. */
const table: [string, string[]][] = [
	['a country in initials', ['The U.S. government sent aid.', 'It arrived on Monday.']],
	['a country in initials at the end', ['He flew home to the U.S.', 'The talks went on.']],
	['initials with a hyphen', ['They praised China-U.S. relations in public.', 'Nobody objected.']],
	['initials before a title', ['He met U.S. President Hall.', 'They dined.']],
	['Mr. and Mrs.', ['Mr. Oban thanked Mrs. Lund.', 'She smiled.']],
	['Dr., Gen., Sen.', ['Gen. Roy and Sen. Pike saw Dr. Wu.', 'All three agreed.']],
	['a month cut short', ['They met on Nov. 24 in Busan.', 'It rained.']],
	['a month cut short at the end', ['The deal was signed in Nov.', 'The ministers then left.']],
	['initials of a person', ['J. R. Smith won the seat.', 'Donald J. Trump lost it.']],
	['a number sign', ['It is listed as No. 7 in the annex.', 'No. 8 is missing.']],
	['decimals', ['Prices rose 2.5 percent to $3.40.', 'Wages did not.']],
	['a time of day', ['They landed at 5 p.m. on Friday.', 'The crowd cheered.']],
	['a company', ['Norvel Inc. sold the plant.', 'Its shares fell.']],
	['a question in quotation marks', ['“Why now?” he asked.', 'Nobody answered.']],
	['a full stop inside the quotation', ['“We are ready.”', 'The minister left.']],
	['a quotation that goes on', ['“We are ready,” he said.', '“We always were.”']],
	['an exclamation', ['We got a great deal!', 'Farmers are happy!']],
	['a question', ['Who fired first?', 'Both sides deny it.']],
	['three dots that trail off', ['He waited … and then he spoke.', 'It was late.']],
	['a dash', ['The mayor — a former judge — resigned.', 'His deputy took over.']],
	['an end in brackets', ['The bill passed (by two votes.)', 'It now goes to the senate.']],
	['for example', ['Some goods, e.g. soybeans, were exempt.', 'Others were not.']]
]

describe('sentences', () => {
	it.each(table)('%s', (_, wanted) => {
		expect(split(wanted.join(' '))).toEqual(wanted)
	})

	it('finds an end where the space after a full stop is missing', () => {
		expect(split('They spoke of the war.President Xi left early.')).toEqual([
			'They spoke of the war.',
			'President Xi left early.'
		])
	})

	it('leaves web addresses and versions whole', () => {
		expect(split('See example.com for version 2.1.3 of it.')).toHaveLength(1)
	})

	it('reads a text that lost its line breaks', () => {
		const text =
			'The leaders met in Geneva on Monday.They agreed on a truce.The U.S. side left at noon.'
		expect(split(text)).toEqual([
			'The leaders met in Geneva on Monday.',
			'They agreed on a truce.',
			'The U.S. side left at noon.'
		])
	})

	it('reads hard-wrapped text as paragraphs, not as lines', () => {
		const text = `The two ministers met on Tuesday in the old town hall and
spoke for about three hours on the border, on fishing and on
the return of the prisoners. Neither side made a promise, but
both called the meeting useful. A second round is planned for
the spring.`
		expect(flat(text)).toEqual([
			'The two ministers met on Tuesday in the old town hall and spoke for about three hours on the border, on fishing and on the return of the prisoners.',
			'Neither side made a promise, but both called the meeting useful.',
			'A second round is planned for the spring.'
		])
	})

	it('ends a heading at its line, and says that it is one', () => {
		const text = 'Statement on the flood\n\nThe river rose by two metres.'
		expect(sentences(text).map(({ kind }) => kind)).toEqual(['heading', 'sentence'])
		expect(split('# Results\nThe plant made a profit.')).toEqual([
			'Results',
			'The plant made a profit.'
		])
	})

	it.each(['-', '*', '•', '–', '1.', '2)'])('keeps the items of a list marked %s apart', (mark) => {
		const text = `The sides agreed on:\n${mark} a ceasefire\n${mark} an exchange of prisoners`
		expect(split(text)).toEqual(['The sides agreed on:', 'a ceasefire', 'an exchange of prisoners'])
		expect(
			sentences(text)
				.slice(1)
				.map(({ kind }) => kind)
		).toEqual(['item', 'item'])
	})

	it('ends at a blank line whatever stands before it', () => {
		expect(split('the first part\n\nthe second part')).toEqual([
			'the first part',
			'the second part'
		])
	})

	it('reads nothing behind the limit', () => {
		const text = 'One stands here. Two stands there.'
		expect(sentences(text, 16).map(({ span }) => text.slice(...span))).toEqual(['One stands here.'])
	})

	it.each(['', ' ', '\n\n\n', '\t \u00a0'])('finds none in %j', (text) => {
		expect(sentences(text)).toEqual([])
	})
})
