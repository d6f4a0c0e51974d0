import { type Day, type Interval, parts } from './calendar.js'
import type { Piece } from './pieces.js'
import { tenseAt } from './tense.js'

/** A time found: pieces `from` to `to`, exclusive, and the days it may mean. */
export interface Reading {
	from: number
	to: number
	days: Interval
	vague: boolean
}

/** A period that words before it may narrow ("early next year"). */
export type Period = Reading

export interface Scene {
	text: string
	pieces: Piece[]
	anchor: Day | undefined
}

export function single(from: number, to: number, at: Day, vague = false): Reading {
	return { from, to, days: { from: at, to: at }, vague }
}

export function isYear(piece: Piece | undefined): boolean {
	return (
		piece?.kind === 'number' &&
		!piece.grouped &&
		piece.decimals === 0 &&
		piece.end - piece.start === 4 &&
		piece.value >= 1500 &&
		piece.value <= 2100
	)
}

/** The year in which something without one falls: by the tense around it, else the nearest. */
export function yearFor(
	scene: Scene,
	at: number,
	on: (year: number) => Interval
): number | undefined {
	if (scene.anchor === undefined) return undefined
	const anchor = scene.anchor
	const { year } = parts(anchor)
	const tense = tenseAt(scene.pieces, at)
	const years = [year - 1, year, year + 1]
	if (tense === 'future') return years.find((y) => on(y).to >= anchor)
	if (tense === 'past') return years.reverse().find((y) => on(y).from <= anchor)
	const distance = (y: number) => {
		const days = on(y)
		return Math.max(days.from - anchor, anchor - days.to, 0)
	}
	return years.sort((a, b) => distance(a) - distance(b))[0]
}
