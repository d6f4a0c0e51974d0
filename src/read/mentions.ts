import { days } from '../language/en/days.js'
import {
	bodies,
	collectives,
	honours,
	modifiers,
	particles,
	ranks,
	sayers,
	shortTitles,
	titles
} from '../language/en/people.js'
import type { Token } from '../language/language.js'

/** A name where it stands in a sentence. */
export interface Mention {
	/** First and last token of the name itself, without titles, `to` exclusive. */
	from: number
	to: number
	name: string
	/** Lower-case last word of the name, by which later sentences call the person. */
	key: string
	/** Lower-case stems of the title and description in front of or behind the name. */
	title: string[]
	person: boolean
}

const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/

/** Names in a sentence, left to right. */
export function mentions(tokens: readonly Token[]): Mention[] {
	const found: Mention[] = []
	for (let i = 0; i < tokens.length; ) {
		if (!nameWord(tokens, i)) {
			i++
			continue
		}
		let to = i + 1
		while (to < tokens.length && continues(tokens, to)) to++
		to = bodyEnd(tokens, i, to)
		found.push(...mention(tokens, i, to))
		i = to
	}
	return found
}

function nameWord(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]!
	if (token.stop || !/^\p{Lu}/u.test(token.text) || days.has(token.lower)) return false
	return token.pos === 'PROPN' || (i > 0 && /^(NOUN|ADJ|VERB)$/.test(token.pos))
}

function continues(tokens: readonly Token[], i: number): boolean {
	if (nameWord(tokens, i)) return true
	const { text, lower, pos, stop } = tokens[i]!
	// "Hanne Prior": whatever the tagger takes it for.
	if (pos === 'ADV' && !stop && /^\p{Lu}/u.test(text) && tokens[i - 1]!.pos === 'PROPN') return true
	if (text === ',' && SUFFIX.test(tokens[i + 1]?.lower ?? '')) return true
	if (SUFFIX.test(lower)) return true
	// "Bill de Blasio"
	if (particles.has(lower) && tokens[i + 1] && nameWord(tokens, i + 1)) return true
	return text === '.' && /^\p{Lu}$/u.test(tokens[i - 1]!.text)
}

/** "the Food and Drug Administration", "the Ministry of Defence": bodies whose names hold small words. */
function bodyEnd(tokens: readonly Token[], from: number, to: number): number {
	const last = tokens[to - 1]!.lower
	const placed = tokens[from - 1]?.lower === 'of' || tokens[from - 2]?.lower === 'of'
	if (bodies.has(last) && tokens[to]?.lower === 'of' && !placed) {
		let end = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
		const start = end
		while (end < tokens.length && continues(tokens, end)) end++
		return end > start ? bodyEnd(tokens, from, end) : to
	}
	if (tokens[from - 1]?.pos !== 'DET' || to - from !== 1 || tokens[to]?.lower !== 'and') return to
	let end = to + 1
	while (end < tokens.length && nameWord(tokens, end)) end++
	return end > to + 1 && bodies.has(tokens[end - 1]!.lower) ? end : to
}

function mention(tokens: readonly Token[], from: number, to: number): Mention[] {
	let start = from
	// "U.S. President Ana Roe": what stands before a person's title is none of the name.
	// "House Speaker Ana Roe" is a person, "the Foreign Ministry" and "the Bank of Osk" are bodies.
	const body =
		bodies.has(tokens[to - 1]!.lower) || tokens.slice(from, to).some(({ lower }) => lower === 'of')
	for (let i = from; i < to - 1; i++)
		if (ranks.has(plain(tokens[i]!)) || (!body && isTitle(tokens[i]!))) start = i + 1
	if (!body) start = afterCountry(tokens, from, start, to)
	const run = tokens.slice(start, to).filter((t) => t.text !== ',' && t.text !== '.')
	const names = run.filter((token) => !SUFFIX.test(token.lower))
	const last = names[names.length - 1]
	if (!last) return []
	// "The Ukrainian President", "the Presidents", "His Excellency": nobody's name.
	const bare = names.length === 1 && (isTitle(last) || collectives.has(last.lower))
	// "Residents of Osk", at the head of a sentence.
	const plural = names.length === 1 && /s$|^police$/.test(last.lower)
	const common = plural && (sayers.has(last.lower) || (from === 0 && tokens[to]?.lower === 'of'))
	if (bare || common || ranks.has(last.lower) || honours.has(last.lower)) return []
	// "the Minister of Foreign Affairs": an office, and nobody's name.
	const office = start > from && names.length === 1 && tokens[from - 1]?.lower === 'of'
	if (office && titles.has(tokens[from - 2]?.lower ?? '')) return []
	const title = titleWords(tokens, from, start, to)
	const official =
		body || names.some(({ lower }) => bodies.has(lower)) || /^[A-Z]{2,}$/.test(last.text)
	const titled = title.some((word) => titles.has(word))
	const before = tokens[from - 1]?.pos === 'DET' ? tokens[from - 2] : tokens[from - 1]
	// "in Port Amal", "the Teyra Shelf": two words, and no person.
	const placed =
		!titled &&
		(/^(in|at|near|across|around|outside|inside)$/.test(before?.lower ?? '') ||
			(from === start && tokens[from - 1]?.lower === 'the'))
	return [
		{
			from: start,
			to,
			name: names.map((token) => token.text).join(' '),
			key: (names[names.findIndex(({ lower }) => lower === 'of') - 1] ?? last).lower,
			title,
			person: !official && !placed && (titled || names.length > 1)
		}
	]
}

/** A title, with or without its point: "Mr", "Sen.". */
export const isTitle = (token: Token): boolean => titles.has(plain(token))

function plain({ lower }: Token): string {
	const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
	return shortTitles.get(word) ?? word
}

/** "President of Ukraine Volodymyr Zelenskyy": behind "of", the last two names are the person's. */
function afterCountry(tokens: readonly Token[], from: number, start: number, to: number): number {
	const of = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1]
	const titled = tokens.slice(0, from).some((token) => titles.has(token.lower))
	return of?.lower === 'of' && titled && to - start > 2 ? to - 2 : start
}

/** "The President of Osk, Ana Roe": a description before the comma is of the name behind it. */
function beforeAside(tokens: readonly Token[], from: number): number {
	if (tokens[from - 1]?.text !== ',') return from
	const before = tokens[from - 2]
	const placed = /^(of|for)$/.test(tokens[from - 3]?.lower ?? '')
	return before?.pos === 'NOUN' || (before?.pos === 'PROPN' && placed) ? from - 1 : from
}

/** "Head of the Office of the President Andriy Yermak", "President Zelenskyy of Ukraine". */
function titleWords(tokens: readonly Token[], from: number, start: number, to: number): string[] {
	// "The President of Osk", "Ana Roe of Osk": what stands before "of" is no title of the country's.
	const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1]
	if (start === from && /^(of|for)$/.test(before?.lower ?? '')) return []
	const words = tokens.slice(from, start).map(plain)
	for (let i = beforeAside(tokens, from) - 1; i >= 0 && i > from - 14; i--) {
		const { pos, lower, stop } = tokens[i]!
		const binds =
			pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'ADP' || pos === 'DET'
		if (!binds || (pos === 'ADP' && !/^(of|for|to)$/.test(lower))) break
		if (lower === 'with' || (lower === 'and' && i < from - 4)) break
		if (!stop) words.unshift(lower)
	}
	if (!words.some((word) => titles.has(word) && !modifiers.has(word))) words.length = 0
	if (/^(of|for)$/.test(tokens[to]?.lower ?? '')) {
		for (let i = to + 1; i < tokens.length && i < to + 6; i++) {
			if (tokens[i]!.pos === 'PROPN') words.push(tokens[i]!.lower)
			else if (tokens[i]!.pos !== 'DET') break
		}
	}
	return words
}
