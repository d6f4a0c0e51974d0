import { toBase } from '../../facts/index.js'
import {
	coming,
	distributive,
	partWords,
	sofar,
	standings,
	unreal,
	wholeWords
} from '../../language/en/standings.js'
import { ordinals } from '../../language/en/times.js'
import type { Token } from '../../language/language.js'
import type { Quantity } from '../../model/index.js'
import type { Side } from './detector.js'
import { frameOf } from './frame.js'
import { governor } from './governor.js'
import { near } from './near.js'
import { portion } from './portion.js'

/** Figures farther from each other than this are never of one thing. */
const ABSURD = 1000

/** How many times the smaller figure the larger one is. */
export function ratio(p: Quantity, q: Quantity): number {
	const [low, high] = [toBase(p.value, p.unit), toBase(q.value, q.unit)].sort((x, y) => x - y)
	return low! > 0 ? high! / low! : 1
}

/** A rate and a total, a part and the whole, a demand and an offer, now and then. */
export function otherKind(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	if (ratio(p, q) > ABSURD) return true
	if (times(a, p) !== times(b, q)) return true
	if (otherStage(a, b) || sides(a, p) * sides(b, q) < 0) return true
	if ((spread(a, p) && oneYear(b, q)) || (spread(b, q) && oneYear(a, p))) return true
	if (rate(a, p) !== rate(b, q) && ![p, q].every((own, i) => yearly(i ? b : a, own))) return true
	if (each(a, p) !== each(b, q)) return true
	if (marked(a, p, partWords) || marked(b, q, partWords)) return true
	if (before(a, p) !== before(b, q)) return true
	if (marked(a, p, wholeWords) !== marked(b, q, wholeWords)) return true
	if (otherStanding(a, p, b, q)) return true
	if (change(a, p) * change(b, q) < 0) return true
	return portion(a, p, b, q)
}

/** 1: "rose by 2 metres"; -1: "rose to 6.4 metres"; 0 where neither is said. */
function change(side: Side, q: Quantity): number {
	const ahead = near(side, q.start - 60, q.start)
	const before = ahead.at(-1)?.lower ?? ''
	if (before === 'by') return 1
	// "his lead was 212 votes"
	if (ahead.some(({ lower }) => DIFFERENCE.test(lower))) return 0
	return /^(to|at|reached|hit|totalled|totaled|was|is|stands)$/.test(before) ? -1 : 0
}

const DIFFERENCE =
	/^(lead|margin|majority|gap|difference|rise|increase|fall|drop|decline|loss|gain|growth|delay)$/

/** "a month", "per year": what a rate is counted by. */
function rate(side: Side, q: Quantity): string {
	const after = near(side, q.end, q.end + 40).slice(0, 6)
	const at = after.findIndex(({ lower }) => /^(a|an|per|each|every)$/.test(lower))
	// "11.4 percent, from a year earlier", "than a year ago"
	const then =
		/^(from|than|in|of|within|after|over|for)$/.test(after[at - 1]?.lower ?? '') ||
		/^(ago|earlier|before|later|old)$/.test(after[at + 2]?.lower ?? '')
	const unit = at < 0 || then ? undefined : after[at + 1]?.lower
	return unit && /^(hour|day|week|month|year|quarter|minute|second)$/.test(unit) ? unit : ''
}

/** "in the first round", "in the runoff": stages of a contest, each with figures of its own. */
function otherStage(a: Side, b: Side): boolean {
	const [p, q] = [stagesOf(a), stagesOf(b)]
	return p.length > 0 && q.length > 0 && !p.some((stage) => q.includes(stage))
}

const stagesOf = (side: Side): string[] =>
	frameOf(side).tokens.flatMap(({ lower }, i, all) => {
		if (
			/^(runoff|run-off|semifinals?|semi-finals?|quarterfinals?|quarter-finals?|heats?)$/.test(
				lower
			)
		)
			return [lower.replace(/s$/, '')]
		const order = all[i - 1]?.lower ?? ''
		return /^(round|half|leg|set|stage|phase|heat|test|wave)$/.test(lower) && ordinals.has(order)
			? [`${ordinals.get(order)} ${lower}`]
			: []
	})

/** 1: votes for it; -1: votes against; 0 where neither is said. */
function sides(side: Side, q: Quantity): number {
	if (!/^%?$/.test(q.unit)) return 0
	const around = near(side, q.start - 20, q.end + 45).map(({ lower }) => lower)
	if (around.some((word) => /^(against|opposed|dissented|rejected|abstained)$/.test(word)))
		return -1
	return around.some(
		(word, i) =>
			/^(favou?r|backed|supported|approved|upheld|endorsed)$/.test(word) ||
			(word === 'for' && /^vot/.test(around[i - 1] ?? ''))
	)
		? 1
		: 0
}

/** "twelve times the limit", "three times as many": how many times another figure it is. */
function times(side: Side, q: Quantity): boolean {
	const after = near(side, q.end, q.end + 24)
	return (
		q.unit === '' &&
		after[0]?.lower === 'times' &&
		/^(the|as|more|higher|larger|greater|bigger|over|its|their|normal|what|that)$/.test(
			after[1]?.lower ?? ''
		)
	)
}

/** "2 billion over ten years". */
const spread = (side: Side, q: Quantity): boolean =>
	near(side, q.end, q.end + 60).some(
		({ lower }, i, all) =>
			/^(over|within|across)$/.test(lower) &&
			all.slice(i + 1, i + 5).some(({ lower: unit }) => /^(years|decades|decade)$/.test(unit))
	)

/** "200 million next year". */
const oneYear = (side: Side, q: Quantity): boolean =>
	yearly(side, q) ||
	near(side, q.end, q.end + 60).some(
		({ lower }, i, all) =>
			/^(next|this|last|first)$/.test(lower) && /^year/.test(all[i + 1]?.lower ?? '')
	)

/** "400,000 tonnes a year", "an annual output of 250,000 tonnes". */
const yearly = (side: Side, q: Quantity): boolean =>
	rate(side, q) === 'year' ||
	near(side, q.start - 40, q.end + 40).some(({ lower }) => /^(annual|annually|yearly)$/.test(lower))

/** "each of the 20 plaintiffs will receive $150,000". */
const each = (side: Side, { unit, start, end }: Quantity) =>
	unit !== '' &&
	side.tokens.some(
		({ lower, ...token }, i, all) =>
			// Not the "per" of "kilometres per hour".
			!(token.start >= start && token.end <= end) &&
			distributive.has(lower) &&
			!/^(cent|cents)$/.test(all[i + 1]?.lower ?? '')
	)

/** "down from 943,000", "compared with 120": the figure of another time. */
const before = (side: Side, q: Quantity): boolean =>
	yearAgo(side, q) ||
	near(side, q.start - 24, q.start)
		.filter(({ pos, lower }) => pos !== 'SYM' && !/^(about|some|a|the|nearly|with|to)$/.test(lower))
		.slice(-1)
		.some(({ lower }) => /^(from|compared|versus|previous)$/.test(lower))

/** "was 35 percent full a year ago", "had fallen by 11 percent in the quarter before". */
const yearAgo = (side: Side, q: Quantity): boolean =>
	earlier(side, q) ||
	(/^(was|were|stood)$/.test(near(side, q.start - 24, q.start).at(-1)?.lower ?? '') &&
		near(side, q.end, q.end + 40)
			.slice(0, 5)
			.some(
				({ lower }, i, all) =>
					/^(ago|earlier|before)$/.test(lower) && /^(year|month)$/.test(all[i - 1]?.lower ?? '')
			))

/** "in the quarter before", "in the previous month". */
const earlier = (side: Side, q: Quantity): boolean =>
	near(side, q.end, q.end + 50).some(
		({ lower }, i, all) =>
			(/^(quarter|month|year|week|season)$/.test(lower) &&
				/^(before|earlier)$/.test(all[i + 1]?.lower ?? '') &&
				/^the$/.test(all[i - 1]?.lower ?? '')) ||
			(/^(previous|preceding|prior)$/.test(lower) &&
				all.slice(0, i).every((token) => !/^(from|than|on|over|with|to)$/.test(token.lower)))
	)

const marked = (side: Side, q: Quantity, marks: ReadonlySet<string>): boolean =>
	near(side, q.start - 60, q.end + 30).some(({ lower }) => marks.has(lower))

/** A demand against an offer, a plan against what has come of it; what is forecast is told as what will be. */
function otherStanding(a: Side, p: Quantity, b: Side, q: Quantity): boolean {
	const has = (side: Side, words: ReadonlySet<string>) =>
		frameOf(side).tokens.some(({ lower }) => words.has(lower))
	if (has(a, coming) && has(b, sofar) && !has(b, coming)) return true
	if (has(b, coming) && has(a, sofar) && !has(a, coming)) return true
	if (able(a, p) !== able(b, q)) return true
	const [x, y] = [standing(a, p), standing(b, q)]
	if (x === y) return false
	if (x !== '' && y !== '') return true
	const foreseen = /^(forecast|target)$/.test(x + y)
	if (foreseen && has(x === '' ? a : b, coming)) return false
	return unreal.has(x + y)
}

/** "can carry 1,200 passengers". */
function able(side: Side, q: Quantity): boolean {
	const frame = frameOf(side)
	const verb = governor(frame, q)
	return verb !== undefined && /^(can|could)$/.test(frame.tokens[verb.from - 1]?.lower ?? '')
}

/** What a figure is, if not what came about: the nearest word that says so, in its own claim. */
export function standing(side: Side, q: Quantity): string {
	const { tokens } = frameOf(side)
	let best = ''
	let least = 9
	const at = tokens.findIndex(({ start }) => start >= q.start)
	for (const [i, { lower, pos }] of tokens.entries()) {
		const found = pos === 'PROPN' || plain(tokens, i, q) ? undefined : standings.get(lower)
		const far = Math.abs(i - at)
		if (found !== undefined && far < least) [best, least] = [found, far]
	}
	return best
}

/** "asked 1,200 voters" demands nothing, and "35 percent of its capacity" is how full it is. */
function plain(tokens: readonly Token[], i: number, { unit }: Quantity): boolean {
	const { lower } = tokens[i]!
	if (/^ask(s|ed|ing)?$/.test(lower))
		return unit === '' && !tokens.slice(i + 1, i + 8).some((token) => token.lower === 'for')
	// "ten of the jurors wanted to convict": ten are not what they want.
	if (/^want/.test(lower)) return unit === ''
	return lower === 'capacity' && unit === '%'
}
