import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { bodies, nicknames, particles } from '../language/en/titles.js'
import type { Name } from '../model/index.js'
import type { Mention } from './names.js'
import { canonicalPlace } from './places.js'

/** Spellings this close are one name ("Zelensky", "Zelenskyy"), if no account uses both. */
const ONE_SPELLING = 0.93
/** The one that "Trump" means when several bear the name: named so many times as often as the next. */
const DOMINANT = 3
const SMALL = new Set(['of', 'for', 'and', 'in', 'on', 'to', '&', 'the'])

/** A name as some account writes it. */
interface Form {
	id: string
	/** As compared: spellings brought home, nicknames spelled out, initials dropped. */
	words: string[]
	count: number
	person: boolean
}

/**
 * Gives all forms of a name one id, across all accounts: "President Xi", "Xi Jinping" and "Xi"; "OSCE" and
 * what it stands for; "Labor Department" and "Department of Labor". The order of accounts, and of
 * mentions, changes nothing.
 */
export function resolveNames(mentionsByAccount: readonly (readonly Mention[])[]): Name[][] {
	const spelling = oneSpelling(mentionsByAccount)
	const forms = formsOf(mentionsByAccount, spelling)
	const groups = new Groups(forms.map((form) => form.id))
	joinSameWords(forms, groups)
	joinDefinitions(mentionsByAccount, forms, groups)
	joinShort(forms, groups)
	const best = groups.named(forms)
	return mentionsByAccount.map((mentions) =>
		mentions.map(({ kind, start, end, quote, id }) => ({ kind, start, end, quote, id: best(id) }))
	)
}

function formsOf(
	accounts: readonly (readonly Mention[])[],
	spelling: (word: string) => string
): Form[] {
	const forms = new Map<string, Form>()
	for (const mention of accounts.flat()) {
		const form = forms.get(mention.id)
		if (form !== undefined) {
			form.count++
			form.person ||= mention.person
			continue
		}
		const words = mention.id
			.split(' ')
			.filter((word, i, all) => word.length > 1 || all.length < 3 || i === 0)
			.map((word) => spelling(word))
			.map((word, i, all) => (i === 0 && all.length > 1 ? (nicknames.get(word) ?? word) : word))
		forms.set(mention.id, { id: mention.id, words, count: 1, person: mention.person })
	}
	return [...forms.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Brings spelling variants of a word to one of them: the first in the alphabet. */
function oneSpelling(accounts: readonly (readonly Mention[])[]): (word: string) => string {
	const users = new Map<string, Set<number>>()
	accounts.forEach((mentions, account) => {
		for (const { id } of mentions) {
			for (const word of id.split(' ')) {
				if (word.length < 5) continue
				users.set(word, (users.get(word) ?? new Set()).add(account))
			}
		}
	})
	const words = [...users.keys()].sort()
	const home = new Map<string, string>()
	const blocks = new Map<string, string[]>()
	for (const word of words) {
		const key = word.slice(0, 3)
		const block = blocks.get(key) ?? []
		blocks.set(key, block)
		// The block's size is bounded, so that a hostile text cannot make this quadratic.
		const match = block.find((other) => isVariant(word, other, users))
		if (match !== undefined) home.set(word, match)
		else if (block.length < 50) block.push(word)
	}
	return (word) => home.get(word) ?? word
}

function isVariant(a: string, b: string, users: Map<string, Set<number>>): boolean {
	if (Math.abs(a.length - b.length) > 2 || canonicalPlace(a) || canonicalPlace(b)) return false
	if (bodies.has(a) || bodies.has(b)) return false
	for (const account of users.get(a)!) if (users.get(b)!.has(account)) return false
	return jaroWinkler(a, b) >= ONE_SPELLING
}

/** The same words in another order, or with a nickname: "Labor Department", "Joe Biden". */
function joinSameWords(forms: Form[], groups: Groups): void {
	const seen = new Map<string, string>()
	for (const form of forms) {
		const content = form.words.filter((word) => !SMALL.has(word))
		const isBody = content.some((word) => bodies.has(word))
		const key = isBody ? [...content].sort().join(' ') : personKey(content)
		const other = seen.get(key)
		if (other === undefined) seen.set(key, form.id)
		else groups.join(form.id, other)
	}
}

/** First and last word: "Joseph Robinette Biden" is "Joseph Biden". */
function personKey(words: string[]): string {
	if (words.length < 3 || words.some((word) => particles.has(word))) return words.join(' ')
	const initials = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1)
	return initials.join(' ')
}

/** "Civil Protection Agency (CPA)", and initials that fit just one name ("OSCE"). */
function joinDefinitions(
	accounts: readonly (readonly Mention[])[],
	forms: Form[],
	groups: Groups
): void {
	const acronyms = new Set<string>()
	for (const mention of accounts.flat()) {
		if (mention.defines !== undefined) groups.join(mention.id, mention.defines)
		if (/^\p{Lu}{2,7}$/u.test(mention.quote.replaceAll('.', ''))) acronyms.add(mention.id)
	}
	const byInitials = new Map<string, Form[]>()
	for (const form of forms) {
		const content = form.words.filter((word) => !SMALL.has(word))
		if (content.length < 2) continue
		const initials = content.map((word) => word[0]).join('')
		byInitials.set(initials, [...(byInitials.get(initials) ?? []), form])
	}
	for (const acronym of [...acronyms].sort()) {
		const meant = byInitials.get(acronym.replace(/\s/g, '')) ?? []
		const roots = new Set(meant.map((form) => groups.root(form.id)))
		if (roots.size === 1) groups.join(acronym, meant[0]!.id)
	}
}

/** "Xi" to "Xi Jinping", "Biden" to "Joe Biden": where just one name, or one far above the rest, fits. */
function joinShort(forms: Form[], groups: Groups): void {
	const byWord = new Map<string, Form[]>()
	for (const form of forms) {
		if (form.words.length < 2 || form.words.length > 4 || !looksPersonal(form)) continue
		for (const word of new Set([form.words[0]!, form.words.at(-1)!])) {
			byWord.set(word, [...(byWord.get(word) ?? []), form])
		}
	}
	// Decided before anything is joined, so that one decision cannot sway the next.
	const joins: [string, string][] = []
	for (const form of forms) {
		if (form.words.length !== 1) continue
		const counts = new Map<string, number>()
		for (const long of byWord.get(form.words[0]!) ?? []) {
			const root = groups.root(long.id)
			counts.set(root, (counts.get(root) ?? 0) + long.count)
		}
		const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		if (first === undefined) continue
		if (second === undefined || first[1] >= DOMINANT * second[1]) joins.push([form.id, first[0]])
	}
	for (const [short, long] of joins) groups.join(short, long)
}

function looksPersonal(form: Form): boolean {
	if (form.person) return true
	return !form.words.some((word) => bodies.has(word) || SMALL.has(word) || canonicalPlace(word))
}

/** Sets of forms that are one name. */
class Groups {
	readonly #parent = new Map<string, string>()

	constructor(ids: string[]) {
		for (const id of ids) this.#parent.set(id, id)
	}

	root(id: string): string {
		let at = id
		while ((this.#parent.get(at) ?? at) !== at) at = this.#parent.get(at)!
		return at
	}

	join(a: string, b: string): void {
		const [first, second] = [this.root(a), this.root(b)].sort()
		if (first !== second) this.#parent.set(second!, first!)
	}

	/** Names each set by its form that is told most often in full. */
	named(forms: Form[]): (id: string) => string {
		const best = new Map<string, Form>()
		for (const form of forms) {
			const root = this.root(form.id)
			const other = best.get(root)
			if (other === undefined || isBetter(form, other)) best.set(root, form)
		}
		return (id) => best.get(this.root(id))?.id ?? id
	}
}

function isBetter(a: Form, b: Form): boolean {
	const full = (form: Form) => (form.words.length > 1 ? 1 : 0)
	return full(a) - full(b) > 0 || (full(a) === full(b) && a.count > b.count)
}
