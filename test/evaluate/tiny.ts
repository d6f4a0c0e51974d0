/** Two accounts of a flood: one agreeing pair, one divergent, one thing that each leaves out. */
export function tiny() {
	const a = 'It rained. Two died. The dam held.'
	const b = 'Rain fell. Five died. Aid came.'
	const unit = (id: string, text: string, quote: string) => ({
		id,
		account: id[0]!,
		start: text.indexOf(quote),
		end: text.indexOf(quote) + quote.length,
		quote
	})
	return {
		accounts: [
			{ id: 'a', party: 'A', text: a },
			{ id: 'b', party: 'B', text: b }
		],
		gold: {
			units: [
				{ ...unit('a.1', a, 'It rained.'), speaker: null, salience: 2 },
				unit('a.2', a, 'Two died.'),
				{ ...unit('a.3', a, 'The dam held.'), speaker: 'Governor Ada Hill' },
				unit('b.1', b, 'Rain fell.'),
				unit('b.2', b, 'Five died.'),
				{ ...unit('b.3', b, 'Aid came.'), speaker: 'both' }
			],
			links: [
				{ a: 'a.1', b: 'b.1', relation: 'agrees' },
				{ a: 'a.2', b: 'b.2', relation: 'diverges', kind: 'quantity' }
			],
			headline: [{ omitted_by: 'b', units: ['a.3'] }]
		}
	}
}
