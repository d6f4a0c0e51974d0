import { bands } from './rarity.data.js'

/** Figures are as common as a fairly rare word: "2021" is everywhere, "1,419" is not. */
const FIGURE = 0.6

const bandOf = new Map<string, number>()
bands.forEach((stems, band) => {
	for (const stem of stems.split(' ')) bandOf.set(stem, band)
})

/**
 * How rare a stem is in English at large: 0 for "the", .25 for "govern", .62 for "ceasefir",
 * 1 for what the background table has never seen. A step of 1/16 is half the frequency.
 * The background does not know the event, so adding an account to it changes nothing here.
 */
export function rarity(stem: string): number {
	const band = bandOf.get(stem)
	if (band !== undefined) return band / bands.length
	return /^\p{N}/u.test(stem) ? FIGURE : 1
}
