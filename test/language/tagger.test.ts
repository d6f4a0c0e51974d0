import { expect, it } from 'vitest'
import { tag } from '../../src/language/en/tagger.js'

it('keeps a name whole whose letters lie beyond Latin-1', () => {
	const text = 'The coach overturned near Žilina, said Łukasz of Diyarbakır.'
	const tokens = tag(text)
	expect(tokens.map((token) => token.text)).toContain('Žilina')
	expect(tokens.map((token) => token.text)).toContain('Diyarbakır')
	for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
})
