import { z } from 'zod'
import { accountSchema, eventSchema, RashomonError, shown } from '../model/index.js'

const offset = z.number().int().min(0)

/** A proposition that a reader marked in an account. */
export const goldUnitSchema = z.object({
	id: z.string().min(1),
	account: z.string(),
	start: offset,
	end: offset,
	quote: z.string().describe('Exactly text.slice(start, end)'),
	speaker: z
		.string()
		.nullish()
		.describe("Who is reported as saying it; 'both' for a joint statement; null for the account"),
	topic: z.string().optional(),
	salience: z
		.number()
		.int()
		.min(1)
		.max(3)
		.default(2)
		.describe('3: an analyst would lead with it; 1: nobody would miss it')
})

/** Two units of different accounts on the same matter. */
export const goldLinkSchema = z.object({
	a: z.string(),
	b: z.string(),
	relation: z.enum(['agrees', 'diverges', 'related']),
	kind: z.string().nullish().describe('For diverges: quantity, date, place, …'),
	note: z.string().nullish(),
	agreed: z
		.boolean()
		.default(true)
		.describe('False: one of two annotators only; finding it is right, missing it no error')
})

/** An omission that an analyst would lead with. */
export const goldHeadlineSchema = z.object({
	omitted_by: z.string(),
	topic: z.string().optional(),
	units: z.array(z.string()).min(1),
	note: z.string().nullish()
})

/** What a careful reader found in an event: the measure of what `compare` finds. */
export const goldSchema = z.object({
	annotators: z.unknown().optional(),
	units: z.array(goldUnitSchema),
	links: z.array(goldLinkSchema),
	headline: z.array(goldHeadlineSchema).default([])
})

/** An event file with `gold`. */
export const goldEventSchema = eventSchema.extend({
	accounts: z.array(accountSchema).min(2),
	gold: goldSchema
})

/** A proposition that a reader marked. */
export type GoldUnit = z.infer<typeof goldUnitSchema>
/** Two units on the same matter. */
export type GoldLink = z.infer<typeof goldLinkSchema>
/** What a careful reader found in an event. */
export type Gold = z.infer<typeof goldSchema>
/** An event with gold. */
export type GoldEvent = z.infer<typeof goldEventSchema> & { id: string }

const HINT = 'docs/evaluation.md tells the gold format, with a worked example.'

/**
 * Reads an event file with gold, from JSON text or from the parsed value.
 * @param name what to call it in errors, and its id where the file gives none
 * @throws RashomonError `not-json`, or `bad-gold` whose `path` says where
 */
export function parseGoldEvent(json: unknown, name: string): GoldEvent {
	const value = typeof json === 'string' ? parseJson(json, name) : json
	if (typeof value === 'object' && value !== null && !('gold' in value))
		throw bad(name, 'gold', 'there is none: an event file alone cannot be measured')
	const parsed = goldEventSchema.safeParse(value)
	if (!parsed.success) {
		const issue = parsed.error.issues[0]!
		throw bad(name, pathOf(issue.path), issue.message)
	}
	const event = { ...parsed.data, id: parsed.data.id ?? name }
	checkUnits(event, name)
	checkReferences(event, name)
	return event
}

function parseJson(text: string, name: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''))
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error)
		throw new RashomonError('not-json', `${name} is not JSON: ${why}`, HINT, name)
	}
}

function checkUnits({ accounts, gold }: GoldEvent, name: string): void {
	const texts = new Map(accounts.map(({ id, text }) => [id, text]))
	const seen = new Set<string>()
	const ends = new Map<string, number>()
	const order = gold.units.map((unit, i) => ({ unit, path: `gold.units[${i}]` }))
	for (const { unit, path } of order) {
		const text = texts.get(unit.account)
		if (text === undefined)
			throw bad(name, `${path}.account`, `no account has the id ${shown(unit.account)}`)
		if (seen.has(unit.id)) throw bad(name, `${path}.id`, `${shown(unit.id)} stands twice`)
		seen.add(unit.id)
		const there = text.slice(unit.start, unit.end)
		if (unit.end <= unit.start || there !== unit.quote)
			throw bad(
				name,
				`${path}.quote`,
				`${shown(unit.quote)} is not what the account says at ${unit.start}–${unit.end}: ${shown(there)}`
			)
	}
	for (const { unit, path } of order.sort((x, y) => x.unit.start - y.unit.start)) {
		if (unit.start < (ends.get(unit.account) ?? 0))
			throw bad(name, `${path}.start`, `unit ${shown(unit.id)} overlaps the one before it`)
		ends.set(unit.account, unit.end)
	}
}

function checkReferences({ accounts, gold }: GoldEvent, name: string): void {
	const account = new Map(gold.units.map((unit) => [unit.id, unit.account]))
	const unknown = (id: string, path: string) => {
		if (!account.has(id)) throw bad(name, path, `no unit has the id ${shown(id)}`)
	}
	gold.links.forEach(({ a, b }, i) => {
		unknown(a, `gold.links[${i}].a`)
		unknown(b, `gold.links[${i}].b`)
		if (account.get(a) === account.get(b))
			throw bad(name, `gold.links[${i}]`, `${a} and ${b} are of one account`)
	})
	gold.headline.forEach((headline, i) => {
		if (!accounts.some(({ id }) => id === headline.omitted_by))
			throw bad(
				name,
				`gold.headline[${i}].omitted_by`,
				`no account has the id ${shown(headline.omitted_by)}`
			)
		headline.units.forEach((id, n) => {
			unknown(id, `gold.headline[${i}].units[${n}]`)
		})
	})
}

function pathOf(path: readonly PropertyKey[]): string {
	return path
		.map((step, i) => (typeof step === 'number' ? `[${step}]` : (i ? '.' : '') + String(step)))
		.join('')
}

function bad(name: string, path: string, what: string): RashomonError {
	return new RashomonError('bad-gold', `${name}: ${path}: ${what}`, HINT, path)
}
