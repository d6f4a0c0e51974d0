import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Detector } from '../../src/findings/divergence/index.js'
import { judgePair, type PairTellers } from './judge.js'

/** Where the hand-written pairs lie. */
const FOLDER = join(import.meta.dirname, '..', 'pairs')

/** A hand-written pair. */
export interface Pair extends PairTellers {
	a: string
	b: string
	note?: string
	values?: [string, string]
}

/** Pairs that must fire, and near-twins that must not. */
export interface Pairs {
	fires: Pair[]
	silent: Pair[]
}

/** One part of a kind's pairs: `dev` to learn from, `blind` only to be counted. */
export const pairsOf = (kind: string, part: 'dev' | 'blind'): Pairs =>
	JSON.parse(readFileSync(join(FOLDER, part, `${kind}.json`), 'utf8'))

/** Counts of a detector on a part. */
export interface Score {
	kind: string
	fires: number
	found: number
	silent: number
	alarms: number
	precision: number
	recall: number
}

/** Scores one detector on a part of its own kind's pairs. */
export function scorePairs(detector: Detector, { fires, silent }: Pairs): Score {
	const fired = (pair: Pair) => judgePair(pair.a, pair.b, [detector], pair).length > 0
	const found = fires.filter(fired).length
	const alarms = silent.filter(fired).length
	return {
		kind: detector.kind,
		fires: fires.length,
		found,
		silent: silent.length,
		alarms,
		precision: found + alarms === 0 ? 1 : found / (found + alarms),
		recall: found / fires.length
	}
}
