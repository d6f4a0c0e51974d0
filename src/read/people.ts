import { callingOf } from '../language/en/callings.js'
import {
	bodies,
	collectives,
	figures,
	genders,
	honours,
	pronouns,
	sayers,
	things,
	titles,
	yardsticks
} from '../language/en/people.js'
import { root } from '../language/en/phrases.js'
import type { Token } from '../language/language.js'
import { type Mention, mentions } from './mentions.js'

/** A person or body the account has named so far. */
interface Known {
	name: string
	key: string
	titles: Set<string>
	person: boolean
	count: number
	/** The pronoun that its titles call for. */
	pronoun?: 'he' | 'she'
}

/**
 * How plainly a phrase speaks: who "says" is a speaker whatever the noun, who "warns" where there are
 * several, what is said to be "according to" it unless it is a yardstick.
 */
export type Says = 'plainly' | 'perhaps' | 'as source' | 'no'

/** How much better a title of the account's own country fits, where nothing else tells two apart. */
const OWN = 0.05

/** Remembers, sentence by sentence, whom an account has named, and says who "he" is. */
export class Cast {
	private readonly known: Known[] = []
	/** Bare names that were subjects: persons, where nobody else is known. */
	private readonly maybe: Known[] = []
	/** The last subject that is no person: what "it" is. None where that thing says nothing. */
	private thing: string | undefined
	private readonly spoke: Known[] = []
	/** Subjects of what was said so far, the latest last. */
	private readonly subjects: Known[] = []
	/** The last subject in the plural: who "they" are. */
	private group: string[] = []
	private readonly home: ReadonlySet<string>

	/** `party`: whose account it is; "the President" in it is their own. */
	constructor(party = '') {
		const words = party.toLowerCase().match(/\p{L}{4,}/gu) ?? []
		this.home = new Set(words.filter((word) => !titles.has(word)))
	}

	/** Takes in the names of a sentence. */
	read(tokens: readonly Token[]): Mention[] {
		const here = mentions(tokens)
		for (const mention of here) this.add(mention)
		return here
	}

	private add({ name, key, title, person }: Mention): Known {
		let known = this.find(key, name)
		if (!known) {
			known = { name, key, titles: new Set(), person, count: 0 }
			this.known.push(known)
		}
		if (person && name.length > known.name.length) known.name = name
		known.person ||= person
		known.count++
		for (const word of title) {
			known.titles.add(word)
			const pronoun = genders.get(word)
			if (pronoun) known.pronoun = pronoun
		}
		return known
	}

	private find(key: string, name: string): Known | undefined {
		return (
			this.known.find((known) => known.key === key || known.name === name) ??
			// "President Xi Jinping … Xi said": some names begin with the family's.
			this.known.find(
				(known) => known.person && known.titles.size > 0 && known.name.startsWith(name + ' ')
			)
		)
	}

	/**
	 * The speakers that a noun phrase stands for; empty when it is nobody who speaks.
	 */
	speakers(phrase: readonly Token[], says: Says = 'no'): string[] {
		const words = phrase.filter((token) => token.pos !== 'DET' && token.stem !== '')
		if (words.length === 0) return []
		const first = words[0]!.lower
		if (words.length === 1) {
			// The account's own voice is no attribution.
			if (pronouns.own.has(first)) return []
			if (pronouns.person.has(first)) return this.latest(first, says)
			if (pronouns.body.has(first)) return this.thing ? [this.thing] : []
			if (first === 'they') return this.group
			const known = this.known.findLast(({ key }) => key === first)
			if (known && /^\p{Lu}/u.test(words[0]!.text)) return [known.name]
		}
		if (honours.has(headOf(words).lower)) return this.honoured(headOf(words).lower)
		if (collective(words)) return this.together(words)
		const named = mentions(phrase).filter((mention) => !within(phrase, mention))
		if (named.length > 0) {
			const list = joined(phrase) ? named : named.slice(-1)
			return [...new Set(list.map((mention) => this.told(mention)))]
		}
		const head = headOf(words)
		// "according to figures from the ministry"
		const origin = phrase.findLastIndex(({ lower }) => /^(from|by)$/.test(lower))
		if (says === 'as source' && origin > 0 && figures.has(head.lower)) {
			const source = this.speakers(phrase.slice(origin + 1), 'perhaps')
			if (source.length > 0) return source
		}
		const described = this.described(words) ?? this.body(head)
		if (described) return [described]
		// "Our lawyers say": the account's own voice, unless one of them is known.
		if (pronouns.ours.has(phrase[0]!.lower)) return []
		const any =
			says === 'plainly' ||
			(says === 'perhaps' && /s$/.test(head.lower)) ||
			(says === 'as source' && !yardsticks.has(head.lower))
		const speaks =
			sayers.has(head.lower) ||
			callingOf(root(head.stem)) !== undefined ||
			(any && (/^(NOUN|PROPN)$/.test(head.pos) || says === 'as source'))
		return speaks ? [phraseText(phrase)] : []
	}

	/** Notes who was the subject, so that a later "he", "it" or "they" finds them. */
	subject(names: readonly string[], human = false): void {
		if (names.length > 1) this.group = [...names]
		if (names.length !== 1) return
		const known = this.known.find(({ name }) => name === names[0])
		if (known?.person) this.subjects.push(known)
		else if (!known && human) this.subjects.push(unnamed(names[0]!))
		else this.thing = names[0]
		if (known && !known.person && !bodies.has(known.key) && !known.name.includes(' '))
			this.maybe.push(known)
	}

	/** Notes the noun phrase that a sentence is about. */
	about(phrase: readonly Token[]): void {
		const head = headOf(phrase)
		if (!head || phrase[0]!.pos === 'PRON') return
		const spoken = this.spoke.length
		const names = this.speakers(phrase)
		this.spoke.length = spoken
		const many = head.pos === 'NOUN' || sayers.has(head.lower)
		const plural = many && /s$|^people$|^police$/.test(head.lower)
		if (plural && names.length === 1) this.group = names
		else if (names.length > 0) this.subject(names, human.has(head.lower))
		else if (!plural) this.thing = undefined
	}

	/** Everyone named, with the words of their titles. */
	list(): { name: string; titles: string[]; person: boolean }[] {
		return this.known.map(({ name, titles, person }) => ({ name, titles: [...titles], person }))
	}

	private told(mention: Mention): string {
		const known = this.add(mention)
		// A bare name that speaks may be "he", where no person is known by title or full name.
		if (!bodies.has(known.key)) this.spoke.push(known)
		return known.name
	}

	private latest(pronoun?: string, says: Says = 'no'): string[] {
		const fits = (known: Known) => !pronoun || (known.pronoun ?? pronoun) === pronoun
		const known =
			this.subjects.findLast(fits) ??
			this.known.findLast((k) => k.person && k.titles.size > 0 && fits(k)) ??
			this.known.findLast((k) => k.person && fits(k)) ??
			this.spoke.findLast(fits) ??
			this.maybe.at(-1)
		if (known) return [known.name]
		// Who says it is not the account, whoever it may be.
		return pronoun && says === 'plainly' ? [pronoun] : []
	}

	/** "His Excellency": who was called so, else who was spoken of last. */
	private honoured(word: string): string[] {
		const known = this.known.findLast(({ titles }) => titles.has(word))
		return known ? [known.name] : this.latest()
	}

	/** "The leaders", "both sides": the two persons most spoken of, or the words themselves. */
	private together(words: readonly Token[]): string[] {
		const people = this.known.filter((known) => known.person)
		// "Our European Allies" may be spoken of more than a president; leaders have titles.
		const titled = ({ titles }: Known) => +(titles.size > 0)
		people.sort((a, b) => titled(b) - titled(a) || b.count - a.count)
		if (people.length >= 2) return people.slice(0, 2).map((known) => known.name)
		const text = words.map((word) => word.text).join(' ')
		return people.length === 1 ? [people[0]!.name, text] : [text, text].slice(0, 1)
	}

	/** "The board": the body named before whose name ends so. */
	private body({ lower }: Token): string | undefined {
		return this.known.findLast((known) => !known.person && known.key === lower)?.name
	}

	/** "The President of Ukraine": the known person whose title says so. */
	private described(words: readonly Token[]): string | undefined {
		const wanted = words.filter((word) => !word.stop).map((word) => word.lower)
		if (!wanted.some((word) => titles.has(word))) return undefined
		let best: Known | undefined
		let most = 0
		for (const known of this.known) {
			if (!known.person) continue
			// "The housing minister" is not the prime minister.
			const other = [...known.titles].some((word) => titles.has(word) && !wanted.includes(word))
			if (other && !wanted.every((word) => known.titles.has(word))) continue
			const own = [...known.titles].some((word) => this.home.has(word)) ? OWN : 0
			const hits = wanted.filter((word) => known.titles.has(word)).length / wanted.length + own
			if (hits >= most && hits > 0.4) {
				best = known
				most = hits
			}
		}
		return best?.name
	}
}

/** "The boy's mother": somebody whom "she" may stand for. */
const unnamed = (name: string): Known => ({
	name,
	key: '',
	titles: new Set(),
	person: true,
	count: 0
})

const human = new Set(
	[...sayers, ...titles].filter((word) => !bodies.has(word) && !things.has(word))
)

/** "Both sides", "the two Presidents", with no name beside. */
function collective(words: readonly Token[]): boolean {
	const head = headOf(words)
	const named = words.some((word) => word.pos === 'PROPN' && !collectives.has(word.lower))
	return !named && (collectives.has(head.lower) || words[0]!.lower === 'both')
}

/** A name that only places the head: "officials in Haiti", "the President of Ukraine". */
function within(phrase: readonly Token[], mention: Mention): boolean {
	const next = phrase[mention.to]
	// "Osk's lawyer", "the Osk police officers", "Osk and Norvel officials".
	if (next !== undefined && (next.pos === 'PART' || next.pos === 'NOUN')) return true
	if (next?.pos === 'CCONJ' && !mention.person) {
		let to = mention.to + 1
		while (phrase[to]?.pos === 'PROPN') to++
		if (to > mention.to + 1 && phrase[to]?.pos === 'NOUN') return true
	}
	for (let i = mention.from - 1; i >= 0; i--) {
		const { pos, lower } = phrase[i]!
		if (pos === 'CCONJ' && phrase[i - 1]?.pos === 'PROPN') continue
		if (pos === 'ADP' || lower === 'of') return !titles.has(phrase[mention.from - 1]!.lower)
		if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'NOUN') return false
		if (pos === 'NOUN' && i === mention.from - 1) return false
	}
	return false
}

/** The word that a noun phrase is about: "doctors" of "two doctors at the hospital". */
export function headOf(words: readonly Token[]): Token {
	const end = words.findIndex((word, i) => i > 0 && word.pos === 'ADP')
	const core = end < 0 ? words : words.slice(0, end)
	// "two people familiar with the talks"
	return core.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ?? core.at(-1)!
}

const joined = (phrase: readonly Token[]) =>
	phrase.some((token) => token.pos === 'CCONJ' || token.text === ',')

function phraseText(phrase: readonly Token[]): string {
	const end = phrase.findLastIndex(({ pos }) => pos !== 'DET' && pos !== 'ADP')
	const kept = phrase.filter((token, i) => i <= end && (i > 0 || token.pos !== 'DET'))
	// "the boy's mother": no space where the text has none.
	return kept
		.map(({ text, start }, i) => (i > 0 && start > kept[i - 1]!.end ? ` ${text}` : text))
		.join('')
}
