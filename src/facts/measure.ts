import {
	categories,
	counted,
	counts,
	directions,
	emptyHeads,
	headOnly,
	onlyIn,
	partMarks,
	tellers
} from '../language/en/measures.js'
import type { Token } from '../language/language.js'
import { dimension } from './units.js'

/** How far from a number the words are looked for that say what it counts, in tokens. */
const REACH = 12
/** A verb this close to the number governs it ("killed at least 1,419 people"). */
const ADJACENT = 4

/**
 * What the amount at tokens `first`..`last` (inclusive) measures, as normalised words: the category
 * first ("dead"), then the direction of a change, then the head noun ("person").
 */
export function measured(
	tokens: readonly Token[],
	first: number,
	last: number,
	unit: string
): string {
	const head = headAfter(tokens, last + 1, unit !== '')
	const found = new Set<string>()
	const named = head && categoryOf(tokens, tokens.indexOf(head, last))
	const headCategory = named !== undefined && fits(named, unit) ? named : undefined
	if (headCategory !== undefined) found.add(headCategory)
	// "7,000 homes were destroyed": what befell them counts too.
	const beyond = headCategory === undefined ? last + 3 : last + 5
	const near =
		firstCategory(tokens, last + 1, beyond, headCategory) ?? governing(tokens, first, headCategory)
	if (near !== undefined) found.add(near)
	if (found.size === 0) {
		const category =
			firstCategory(tokens, last + 1, last + REACH, undefined, unit === '' && head !== undefined) ??
			lastCategory(tokens, first - 1, first - REACH)
		if (category !== undefined) found.add(category)
	}
	if (dimension(unit) === 'length' && /^(from|off)$/.test(tokens[last + 1]?.lower ?? ''))
		found.add('distance')
	if (dimension(unit) === 'length' && found.size === 0 && tokens[first - 1]?.lower === 'at')
		found.add('height')
	// The turnout in a vote is no share of the votes.
	if (found.has('turnout')) found.delete('vote')
	for (const category of found) {
		if (category !== headCategory && headOnly.has(category)) found.delete(category)
		if (!fits(category, unit)) found.delete(category)
	}
	const parts = [...found].sort()
	const direction = directionOf(tokens, first, last)
	if (direction !== undefined) parts.push(direction)
	if (isPart(tokens, first)) parts.push('part')
	// "31 deaths" counts the dead; that the noun is "death" says no more.
	const said = headCategory !== undefined && counts.has(headCategory)
	const noun = head && !said ? (counted.get(head.lower) ?? head.stem) : undefined
	if (noun && !emptyHeads.has(noun) && !parts.includes(noun)) parts.push(noun)
	if (parts.length === 0) {
		const subject = dimension(unit) === 'time' ? undefined : subjectBefore(tokens, first)
		if (subject !== undefined) parts.push(subject)
	}
	return parts.join(' ')
}

/** No category from a name: "Helen Strand" strands nobody; but any word opens a sentence with a capital. */
function categoryOf(tokens: readonly Token[], at: number): string | undefined {
	const { pos, lower } = tokens[at]!
	if (pos !== 'PROPN') return categories.get(lower)
	const opens = at === 0 || /^[.!?:;"“]$/.test(tokens[at - 1]!.lower)
	return opens && tokens[at + 1]?.pos !== 'PROPN' ? categories.get(lower) : undefined
}

function fits(category: string, unit: string): boolean {
	const measure = dimension(unit.split('/')[0]!)
	if (counts.has(category)) return measure === '' || measure === 'share'
	// "lost 60 soldiers" is no loss of money.
	if (category === 'loss') return measure !== '' && (measure === unit || measure === 'share')
	return (onlyIn.get(category) ?? measure) === measure
}

/** The head noun of what is counted: the last noun of the phrase that the number opens. */
function headAfter(tokens: readonly Token[], from: number, hasUnit: boolean): Token | undefined {
	let head: Token | undefined
	for (let i = from; i < tokens.length && i < from + 8; i++) {
		const token = tokens[i]!
		if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token
		else if (head !== undefined) {
			// "members of the embassy staff"
			if (token.lower === 'of' && head.lower === 'members') continue
			if (token.pos === 'DET' && tokens[i - 1]!.lower === 'of') continue
			if (token.lower === '-' || token.pos === 'PART') continue
			break
		} else if (hasUnit && FOR_MATTER.has(token.lower)) {
			// "$500 million in aid", but "235,000 in August", "3 million in Ukraine".
			if (tokens[i + 1]?.pos === 'PROPN') break
		} else if (!OPENS_PHRASE.has(token.pos) && !LINKS.has(token.lower)) break
		else if (i > from && token.lower === 'of' && tokens[i - 1]!.lower === 'of') break
	}
	return head
}

const OPENS_PHRASE = new Set(['ADJ', 'DET', 'VERB', 'NUM', 'PRON'])
const LINKS = new Set(['of', 'more', 'other', 'others', 'new', '-'])
const FOR_MATTER = new Set(['in', 'for'])

function firstCategory(
	tokens: readonly Token[],
	from: number,
	to: number,
	but?: string,
	known = false
): string | undefined {
	let aside = false
	for (let i = from; i < tokens.length && i < to; i++) {
		const token = tokens[i]!
		if (closes(token)) return undefined
		// "six members backed the statement on tariffs", "rose 6 percent after the profit warning".
		if (token.pos === 'ADP' && !PARTICLE.has(token.lower))
			aside = known ? token.lower !== 'of' : CIRCUMSTANCE.has(token.lower)
		else if (token.pos === 'VERB' || token.pos === 'AUX') aside = false
		if (aside) continue
		// With a head that says what is counted, a place or time after it has nothing to add.
		if (but !== undefined && token.pos === 'ADP') return undefined
		const category = categoryOf(tokens, i)
		if (category !== undefined && category !== but) return category
	}
	return undefined
}

function lastCategory(tokens: readonly Token[], from: number, to: number): string | undefined {
	let hung: string | undefined
	for (let i = from; i >= 0 && i > to; i--) {
		const token = tokens[i]!
		if (token.lower === '.' || token.lower === ';' || token.lower === '!') break
		// "Survivors said there were 300": who tells it is not what is counted.
		if (from - i > 0 && teller(tokens, i)) break
		const category = categoryOf(tokens, i)
		if (category === undefined) continue
		// "turnout in the vote was 44 percent": what stands for itself goes before what hangs on it.
		const place = placeOf(tokens, i)
		if (place === 'free') return category
		if (place === 'hung') hung ??= category
	}
	return hung
}

const teller = (tokens: readonly Token[], i: number) =>
	tellers.has(tokens[i]!.lower) && (tokens[i]!.pos === 'VERB' || tokens[i + 1]?.lower === 'that')

/** "brought out alive": these belong to the verb. */
const PARTICLE = new Set('out up down off away back'.split(' '))

const CIRCUMSTANCE = new Set(
	'after before during despite following since until with without amid by under'.split(' ')
)

/** "In its profit warning the miner …", "after the fatal crash": what only sets the scene. */
function placeOf(tokens: readonly Token[], at: number): 'free' | 'hung' | 'scene' {
	for (let i = at - 1; i >= 0 && i > at - 5; i--) {
		const { pos, lower } = tokens[i]!
		if (pos === 'ADP') {
			const opens = i === 0 || /^[.,;:!?]$/.test(tokens[i - 1]!.lower)
			if (CIRCUMSTANCE.has(lower) || (opens && lower !== 'of')) return 'scene'
			return lower === 'of' ? 'free' : 'hung'
		}
		if (!/^(NOUN|ADJ|DET|PROPN|NUM|PART|PRON)$/.test(pos)) return 'free'
	}
	return 'free'
}

function governing(tokens: readonly Token[], first: number, but?: string): string | undefined {
	for (let i = first - 1; i >= 0 && i >= first - ADJACENT; i--) {
		const token = tokens[i]!
		if (token.pos === 'PUNCT' || token.pos === 'NUM' || teller(tokens, i)) return undefined
		const category = categoryOf(tokens, i)
		if (category !== undefined && category !== but) return category
		if (token.pos === 'CCONJ') return undefined
	}
	return undefined
}

/** What ends the words that can still belong to a number before them. */
function closes(token: Token): boolean {
	return (
		token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'NUM' || token.pos === 'SYM'
	)
}

function directionOf(
	tokens: readonly Token[],
	first: number,
	last: number
): 'rise' | 'fall' | undefined {
	for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
		const token = tokens[i]!
		if (token.lower === 'to' || token.lower === 'at' || token.lower === 'from') return undefined
		const direction = directions.get(token.stem)
		if (direction !== undefined && !token.lower.startsWith('up ')) return direction
		if (token.pos === 'PUNCT' || token.pos === 'NUM' || token.pos === 'NOUN') break
	}
	const after = tokens[last + 1]
	if (after === undefined || after.pos !== 'NOUN') return undefined
	return directions.get(after.stem)
}

function isPart(tokens: readonly Token[], first: number): boolean {
	for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
		if (partMarks.has(tokens[i]!.lower)) return true
	}
	return false
}

/** The nearest noun before a number that nothing else explains ("Turnout reached 64 percent"). */
function subjectBefore(tokens: readonly Token[], first: number): string | undefined {
	for (let i = first - 1; i >= 0 && i > first - REACH; i--) {
		const token = tokens[i]!
		if (token.pos === 'CCONJ') return undefined
		if (teller(tokens, i)) return undefined
		if (token.pos === 'PUNCT' && token.lower !== ',' && token.lower !== '-') return undefined
		if (token.pos === 'NOUN' && /^[a-z]{3,}$/.test(token.stem)) {
			const noun = counted.get(token.lower) ?? token.stem
			if (!emptyHeads.has(noun)) return noun
		}
	}
	return undefined
}
