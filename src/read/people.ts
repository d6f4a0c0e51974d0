import { bodies, collectives, pronouns, sayers, titles } from '../language/en/people.js'
import type { Token } from '../language/language.js'
import { type Mention, mentions } from './mentions.js'

/** A person or body the account has named so far. */
interface Known {
	name: string
	key: string
	titles: Set<string>
	person: boolean
	count: number
}

/** How much better a title of the account's own country fits, where nothing else tells two apart. */
const OWN = 0.05

/** Remembers, sentence by sentence, whom an account has named, and says who "he" is. */
export class Cast {
	private readonly known: Known[] = []
	private readonly bodies: Known[] = []
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
		for (const word of title) known.titles.add(word)
		return known
	}

	private find(key: string, name: string): Known | undefined {
		return this.known.find((known) => known.key === key || known.name === name)
	}

	/**
	 * The speakers that a noun phrase stands for; empty when it is nobody who speaks. `says`: how
	 * plainly it speaks: who "says" is a speaker whatever the noun, who "warns" where there are several.
	 */
	speakers(phrase: readonly Token[], says: 'plainly' | 'perhaps' | 'no' = 'no'): string[] {
		const words = phrase.filter((token) => token.pos !== 'DET' && token.stem !== '')
		if (words.length === 0) return []
		const first = words[0]!.lower
		if (words.length === 1) {
			// The account's own voice is no attribution.
			if (pronouns.own.has(first)) return []
			if (pronouns.person.has(first)) return this.latest()
			if (pronouns.body.has(first)) return this.latestBody()
			if (first === 'they') return this.group
			const known = this.known.findLast(({ key }) => key === first)
			if (known && /^\p{Lu}/u.test(words[0]!.text)) return [known.name]
		}
		if (words.some((word) => collectives.has(word.lower)) && !phrase.some((t) => t.pos === 'PROPN'))
			return this.together(words)
		const named = mentions(phrase).filter((mention) => !within(phrase, mention))
		if (named.length > 0) {
			const list = joined(phrase) ? named : named.slice(-1)
			return [...new Set(list.map((mention) => this.told(mention)))]
		}
		const head = headOf(words)
		const described = this.described(words) ?? this.body(head)
		if (described) return [described]
		const any = says === 'plainly' || (says === 'perhaps' && /s$/.test(head.lower))
		const speaks = sayers.has(head.lower) || (any && head.pos === 'NOUN')
		return speaks ? [phraseText(phrase)] : []
	}

	/** Notes who was the subject, so that a later "he" or "they" finds them. */
	subject(names: readonly string[], plural: boolean): void {
		if (names.length > 1 || (names.length === 1 && plural)) this.group = [...names]
		if (names.length !== 1) return
		const body = this.known.find((k) => k.name === names[0] && !k.person)
		if (body) this.bodies.push(body)
		const known = this.known.find((k) => k.name === names[0] && k.person)
		if (known) this.subjects.push(known)
	}

	/** Everyone named, with the words of their titles. */
	list(): { name: string; titles: string[] }[] {
		return this.known.map(({ name, titles }) => ({ name, titles: [...titles] }))
	}

	private told(mention: Mention): string {
		const known = this.add(mention)
		// A bare name that speaks may be "he", where no person is known by title or full name.
		if (!bodies.has(known.key)) this.spoke.push(known)
		return known.name
	}

	private latest(): string[] {
		const known = this.subjects.at(-1) ?? this.known.findLast((k) => k.person) ?? this.spoke.at(-1)
		return known ? [known.name] : []
	}

	private latestBody(): string[] {
		const body = this.bodies.at(-1)
		return body ? [body.name] : []
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

/** A name that only places the head: "officials in Haiti", "the President of Ukraine". */
function within(phrase: readonly Token[], mention: Mention): boolean {
	for (let i = mention.from - 1; i >= 0; i--) {
		const { pos, lower } = phrase[i]!
		if (pos === 'CCONJ' && phrase[i - 1]?.pos === 'PROPN') continue
		if (pos === 'ADP' || lower === 'of') return !titles.has(phrase[mention.from - 1]!.lower)
		if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'NOUN') return false
		if (pos === 'NOUN' && i === mention.from - 1) return false
	}
	const next = phrase[mention.to]
	return next !== undefined && (next.pos === 'PART' || next.pos === 'NOUN')
}

/** The word that a noun phrase is about: "doctors" of "two doctors at the hospital". */
function headOf(words: readonly Token[]): Token {
	const end = words.findIndex((word, i) => i > 0 && word.pos === 'ADP')
	return words[end < 0 ? words.length - 1 : end - 1]!
}

const joined = (phrase: readonly Token[]) =>
	phrase.some((token) => token.pos === 'CCONJ' || token.text === ',')

function phraseText(phrase: readonly Token[]): string {
	const kept = phrase.filter((token, i) => i > 0 || token.pos !== 'DET')
	return kept.map((token) => token.text).join(' ')
}
