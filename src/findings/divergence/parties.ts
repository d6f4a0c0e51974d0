import { callingOf } from '../../language/en/callings.js'
import { doers } from '../../language/en/parts.js'
import { sayers } from '../../language/en/people.js'
import { persons } from '../../language/en/persons.js'
import { contrasts } from '../../language/en/who.js'
import { same, type Word } from './frame.js'
import type { Party } from './party.js'
import { apart } from './slots.js'

const shares = (p: readonly Word[], q: readonly Word[]) =>
	p.some((word) => q.some((other) => same(word, other)))

/** "the older partner" / "the younger partner", "the tug's captain" / "the freighter's captain". */
function distinct(p: Party, q: Party): boolean {
	if (apart(p, q)) return true
	if (p.owner && q.owner && !shares(p.owner.heads, q.owner.heads) && !one(p.owner, q.owner))
		return true
	if (!same(p.head, q.head)) return false
	const side = (party: Party) => party.own.flatMap(({ key }) => contrasts.get(key) ?? [])
	const [left, right] = [side(p), side(q)]
	return left.some((a) => right.some((b) => a.line === b.line && a.word !== b.word))
}

/** One word, or words that one account may use for what another calls by its neighbour. */
function one(p: Party, q: Party): boolean {
	if (shares(p.heads, q.heads)) return true
	const groups = (party: Party) => party.heads.flatMap(({ key }) => doers.get(key) ?? [])
	const mine = groups(p)
	return groups(q).some((group) => mine.includes(group))
}

const names = ({ own }: Party) => own.filter(({ name }) => name)

/** The same by the words themselves. */
export const wordedAlike = (p: Party, q: Party) => !distinct(p, q) && shares(p.heads, q.heads)

/** Whether two phrases name one party. */
export function sameParty(p: Party, q: Party): boolean {
	if (distinct(p, q)) return false
	const body = (party: Party) => party.head.name || party.heads.length > 1 || party.agent
	if (one(p, q)) return true
	if ((p.head.name || q.head.name) && body(p) && body(q) && shares(names(p), names(q))) return true
	return acronym(p, q) || acronym(q, p)
}

const inside = (part: Party, whole: Party) => whole.own.some((word) => same(word, part.head))

/** Whether two phrases may name one party: "Observers in Chile" and "the Chileans", "the tax office" and "tax inspectors". */
export const nearParty = (p: Party, q: Party) =>
	sameParty(p, q) || (!distinct(p, q) && !same(p.head, q.head) && shares(p.own, q.own))

/** Whether two phrases name one thing: "the lime trees" and "the limes". */
export const sameThing = (p: Party, q: Party) =>
	sameParty(p, q) ||
	(!distinct(p, q) && (inside(p, q) || inside(q, p))) ||
	// "the arbitrator" / "the arbitrator's name".
	(p.owner !== undefined && shares(p.owner.heads, q.heads)) ||
	(q.owner !== undefined && shares(q.owner.heads, p.heads))

/** "WHO" for "World Health Organization". */
function acronym(p: Party, q: Party): boolean {
	const letters = q.words.map(({ lower }) => lower[0]).join('')
	return p.head.lower.length > 1 && letters.length > 1 && p.head.lower === letters
}

/** Words that may stand for anybody: a title and a name may be one man. */
const anybody = (party: Party) =>
	collective.has(party.head.key) || (generic.has(party.head.key) && party.words.length === 1)

/** Heads that any marks leave open: "a search team" may be the rescuers. */
const collective: ReadonlySet<string> = new Set(
	'team unit group crew parti forc squad side'.split(' ')
)

const generic: ReadonlySet<string> = new Set(
	'compani firm bodi organ offici sourc author peopl state govern nation countri rival expert suspect attack gunman gunmen assail captor kidnap hijack culprit perpetr offend'.split(
		' '
	)
)

/** "a woman", "local men": whoever it may be; not "the governor's men". */
const somebody = (party: Party) =>
	persons.has(party.head.key) && party.heads.length === 1 && !party.own.some(({ name }) => name)

/** "Management", "Parliament" at the head of a sentence: a capital that makes no name. */
const common = ({ from, key, lower }: Word) =>
	from === 0 && (doers.has(key) || callingOf(key) !== undefined || sayers.has(lower))

/** 0..1: how sure it is that two phrases name different parties. */
export function otherParty(p: Party, q: Party): number {
	if (sameParty(p, q) || p.inert || q.inert) return 0
	if (somebody(p) || somebody(q)) return 0.2
	if (anybody(p) || anybody(q)) return 0.25
	// "the northern side" / "the southern side", then "the army" / "army engineers".
	if (same(p.head, q.head)) return distinct(p, q) ? 0.9 : 0.2
	if (inside(p, q) || inside(q, p)) return 0.1
	if (p.thing || q.thing) return p.thing && q.thing ? 0.7 : 0.1
	const named = ({ heads }: Party) => heads.some((word) => word.name && !common(word))
	if (named(p) && named(q)) return 0.9
	if (named(p) !== named(q)) {
		// "President Bako" is no council and no minister; "Corvex" may be any company.
		const titled = (named(p) ? p : q).heads.some((word) => !word.name)
		return titled ? 0.75 : 0.3
	}
	// Nothing tells of a word that it is somebody but that it does something.
	return p.agent && q.agent ? 0.8 : 0.72
}
