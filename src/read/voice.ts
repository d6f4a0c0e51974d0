import { bodies, titles } from '../language/en/people.js'
import type { Account } from '../model/index.js'
import type { ReadClaim } from './types.js'

/**
 * "The Ministry condemns …" in the ministry's own account is its own voice, as "we condemn" is. Persons
 * who speak for the party are named as speakers all the same.
 */
export function ownVoice(
	{ party, speaker, aliases }: Account,
	claims: readonly ReadClaim[],
	cast: readonly { name: string; person: boolean }[]
): void {
	const bracketed = /\(([^)]*)\)/.exec(party)?.[1] ?? ''
	const outside = party.replace(/\s*\(.*\)/, '')
	const persons = new Set(
		[
			speaker ?? '',
			...(aliases ?? []).filter((name) => titles.has(bare(name).split(' ')[0]!)),
			...cast.filter(({ person }) => person).map(({ name }) => name)
		]
			.filter((name) => bare(name) !== bare(outside))
			.map(ending)
	)
	const others = (aliases ?? []).filter(
		(name) =>
			shortForms(name).length > 0 || (!persons.has(ending(name)) && !titles.has(ending(name)))
	)
	const official = shortForms(bracketed).length > 0 ? [bracketed] : []
	const own = new Set([party, outside, ...official, ...others].map(bare))
	if (!media.test(party))
		for (const name of [outside, bracketed, ...others])
			for (const part of shortForms(name)) own.add(part)
	for (const claim of claims)
		claim.attribution = claim.attribution.filter(
			({ speakers }) => speakers.length !== 1 || !own.has(bare(speakers[0]!))
		)
}

/** Who reports on others: "the agency" in a news agency's report is another. */
const media = /\b(news|press|times|post|journal|herald|wire|network)\b/i

/** "Government of Osk", "Foreign Ministry": the body's own word is its short name. */
function shortForms(name: string): string[] {
	return bare(name)
		.split(/\s+/)
		.filter((word) => bodies.has(word))
}

const bare = (name: string) => name.toLowerCase().replace(/^the\s+/, '')

const ending = (name: string) => bare(name).split(/\s+/).at(-1) ?? ''
