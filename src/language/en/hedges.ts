import { stem } from './stem.js'

const stemmed = (text: string): ReadonlyMap<string, number> =>
	new Map(
		text
			.trim()
			.split('\n')
			.flatMap((line) => {
				const [weight, ...words] = line.trim().split(/\s+/)
				return words.map((word): [string, number] => [stem(word), Number(weight)])
			})
	)

/** How far a word lets a speaker commit to what it stands with: 1 not at all less, 0 not at all. */
export const hedges = stemmed(`
	.3  may might perhaps maybe possibly could doubtful unlikely improbable
	.45 suggests suggest suggested appears appear seem seems seemingly apparently suspect suspected indications indication guess speculate speculated speculation rumor rumored
	.5  reportedly allegedly alleged allege purportedly purported supposedly unconfirmed claims claim claimed accuse accused believed believe think thought assume presume presumably understood
	.6  probably likely expected expect forecast estimate predict presumed tentatively provisional
	.65 should ought
`)
