import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { addFacts } from '../src/facts/add.js'
import { rateClaims, salienceSignals } from '../src/findings/salience.js'
import type { Logistic } from '../src/language/fitted.js'
import type { Vectors } from '../src/language/vectors.js'
import { candidatePairs } from '../src/match/candidates.js'
import { linkSpeakers } from '../src/match/parties.js'
import { profiles } from '../src/match/profile.js'
import { competition, logit, type Scored } from '../src/match/score.js'
import { signals } from '../src/match/signals.js'
import { eventSchema } from '../src/model/index.js'
import { candidates } from '../src/read/candidates.js'
import { type Reading, read } from '../src/read/index.js'
import { type Example, type Model, predict } from './logistic.js'
import { readUnits } from './units.js'

/** An annotated proposition, as far as fitting looks at it. */
interface Unit {
	id: string
	account: string
	start: number
	end: number
	salience: number
}

/** An annotated event. */
export interface GoldEvent {
	name: string
	accounts: import('../src/model/index.js').Account[]
	units: Unit[]
	links: { a: string; b: string; relation: string; agreed?: boolean }[]
	/** How much each of its examples counts. */
	weight: number
}

const loaded = new Map<string, GoldEvent>()

/** Annotated events in files and directories. A file is read once, however often it is asked for. */
export function goldEvents(paths: readonly string[], weight: number): GoldEvent[] {
	return paths.flatMap((path) => {
		const files = statSync(path).isDirectory()
			? readdirSync(path)
					.filter((file) => file.endsWith('.json'))
					.sort()
					.map((file) => join(path, file))
			: [path]
		return files.map((file) => {
			const known = loaded.get(file)
			if (known?.weight === weight) return known
			const json = JSON.parse(readFileSync(file, 'utf8'))
			const { accounts } = eventSchema.parse(json)
			const { units, links } = json.gold
			const event: GoldEvent = { name: file, accounts, units, links, weight }
			loaded.set(file, event)
			return event
		})
	})
}

const cuts = new WeakMap<GoldEvent, Example[]>()

/** Rows to fit the cutting of sentences on: true where no annotated unit runs across the place. */
export function cutExamples(event: GoldEvent): Example[] {
	const known = cuts.get(event)
	if (known) return known
	const rows = cutRows(event)
	cuts.set(event, rows)
	return rows
}

function cutRows(event: GoldEvent): Example[] {
	return event.accounts.flatMap((account) => {
		const units = event.units.filter((unit) => unit.account === account.id)
		return read(account).sentences.flatMap(({ tokens }) =>
			candidates(tokens).flatMap(({ index, features }) => {
				const left = tokens.slice(0, index).findLast((token) => !token.stop)
				const right = tokens.slice(index).find((token) => !token.stop)
				if (!left || !right) return []
				const across = units.some((u) => u.start <= left.start && u.end >= right.end)
				const told =
					units.some((u) => u.start <= left.start && u.end >= left.end) &&
					units.some((u) => u.start <= right.start && u.end >= right.end)
				if (!across && !told) return []
				return [{ features, label: across ? 0 : 1, weight: event.weight } satisfies Example]
			})
		)
	})
}

/** An event as read with a cutting model, with what its annotation says of every pair and claim. */
export interface Prepared {
	event: GoldEvent
	readings: Reading[]
	pairs: { scored: Scored; label: 0 | 1 | undefined; units: string[] }[]
	/** Competition among the pairs, once they are scored on their own. */
	among(): (pair: Scored) => { rank: number; ahead: number; support: number }
	salience: Example[]
	/** Annotated pairs that must be found. */
	must: Set<string>
	every: Set<string>
}

/** How accounts are read: where to cut sentences, or the annotators' units in place of claims. */
type Cutting = Logistic | 'units'

/** Reads an event and labels its candidate pairs. */
export function prepare(event: GoldEvent, cut: Cutting, vectors: Vectors | undefined): Prepared {
	const readings = [...event.accounts]
		.sort((x, y) => (x.id < y.id ? -1 : 1))
		.map((account) => (cut === 'units' ? readUnits(account, event.units) : read(account, { cut })))
	addFacts(readings)
	linkSpeakers(readings)
	rateClaims(readings)
	const { all, lexicon } = profiles(readings, vectors)
	const unitsOf = new Map(
		readings.flatMap(({ claims }) =>
			claims.map((claim) => [
				claim.id,
				event.units.filter((unit) => unit.account === claim.account && covers(unit, claim))
			])
		)
	)
	const key = (x: string, y: string) => (x < y ? `${x}|${y}` : `${y}|${x}`)
	const core = event.links.filter(({ relation }) => relation !== 'related')
	const every = new Set(core.map(({ a, b }) => key(a, b)))
	const must = new Set(core.filter((l) => l.agreed !== false).map(({ a, b }) => key(a, b)))
	const pairs = candidatePairs(all, lexicon).map(([a, b]) => {
		const own = 0
		const values = signals(all[a]!, all[b]!, lexicon)
		const left = unitsOf.get(all[a]!.claim.id)!
		const right = unitsOf.get(all[b]!.claim.id)!
		const units = left.flatMap((x) => right.map((y) => key(x.id, y.id)))
		const found = units.some((unit) => must.has(unit))
		const disputed = !found && units.some((unit) => every.has(unit))
		const label: 0 | 1 | undefined = disputed || units.length === 0 ? undefined : found ? 1 : 0
		return { scored: { a, b, own, score: 0, signals: values }, label, units }
	})
	const rated = salienceSignals(readings)
	const salience = readings.flatMap(({ claims }) =>
		claims.flatMap((claim) => {
			const units = unitsOf.get(claim.id)!
			if (units.length === 0 || claim.role !== 'proposition') return []
			const most = Math.max(...units.map((unit) => unit.salience))
			return [
				{
					features: rated.get(claim.id)!,
					label: most === 3 ? 1 : 0,
					weight: event.weight
				} satisfies Example
			]
		})
	)
	const scored = pairs.map((pair) => pair.scored)
	return { event, readings, pairs, among: () => competition(scored, all), salience, must, every }
}

/** A claim covers a unit: half of the shorter one, and a quarter of the unit. */
function covers(unit: Unit, claim: { start: number; end: number }): boolean {
	const shared = Math.min(unit.end, claim.end) - Math.max(unit.start, claim.start)
	const lengths = [unit.end - unit.start, claim.end - claim.start]
	return shared > 0 && shared >= 0.5 * Math.min(...lengths) && shared >= 0.25 * lengths[0]!
}

/** Rows to fit the score of a pair on its own. */
export function pairExamples({ pairs, event }: Prepared): Example[] {
	return pairs.flatMap(({ scored, label }) =>
		label === undefined ? [] : [{ features: scored.signals, label, weight: event.weight }]
	)
}

/** Rows to fit the score among competitors; sets every pair's own score on the way. */
export function amongExamples(prepared: Prepared, own: Model, off: ReadonlySet<string>): Example[] {
	for (const { scored } of prepared.pairs) scored.own = predict(own, scored.signals)
	const among = prepared.among()
	return prepared.pairs.flatMap(({ scored, label }) => {
		const features = amongSignals(scored.own, among(scored), off)
		return label === undefined ? [] : [{ features, label, weight: prepared.event.weight }]
	})
}

/** What the second score is made of, less what is left out. */
export function amongSignals(
	own: number,
	rivals: Record<string, number>,
	off: ReadonlySet<string>
): Record<string, number> {
	const all: Record<string, number> = { own: logit(own), ...rivals }
	for (const name of off) delete all[name]
	return all
}
