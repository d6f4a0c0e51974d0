import { z } from 'zod'

const offset = z.number().int().min(0)
const unit = z.number().min(0).max(1)
/** A half-open span `[start, end)` of UTF-16 indices into an account's text. */
export const spanSchema = z.tuple([offset, offset])

const factBase = { start: offset, end: offset, quote: z.string() }

/** A stated amount. `low..high` is what the words allow, rounding included. */
export const quantitySchema = z.object({
	kind: z.literal('quantity'),
	...factBase,
	value: z.number().describe('The stated number, scaled ("12 million" is 12000000)'),
	low: z.number().describe('Smallest value the words allow'),
	high: z.number().nullable().describe('Largest value the words allow; null: no upper bound'),
	unit: z
		.string()
		.describe('Normalised unit: "usd", "%", "tonne", "week", …; empty for a bare count'),
	of: z.string().describe('What is measured, as normalised words: "people dead", "job added"'),
	bound: z.enum(['exact', 'about', 'at-least', 'at-most', 'range', 'vague'])
})

/** A stated time as an interval of days, inclusive, slack included. */
export const dateSchema = z.object({
	kind: z.literal('date'),
	...factBase,
	from: z.string().describe('First day that fits, ISO'),
	to: z.string().describe('Last day that fits, ISO'),
	vague: z.boolean().describe('The words leave slack ("three weeks ago")')
})

/** A named place with the places that contain it, nearest first. */
export const placeSchema = z.object({
	kind: z.literal('place'),
	...factBase,
	id: z.string().describe('Canonical name, lower case'),
	within: z.array(z.string()).describe('Canonical names of what contains it'),
	level: z.enum(['site', 'city', 'region', 'country', 'area']),
	locative: z
		.boolean()
		.describe(
			'A preposition makes it where something happens ("in Busan"), not whose ("U.S. officials")'
		)
})

/** A name of a person, body or thing. */
export const nameSchema = z.object({
	kind: z.literal('name'),
	...factBase,
	id: z.string().describe('Canonical name, lower case, titles removed; one for all its forms')
})

/** A typed value in a claim, normalised, with its own exact span. */
export const factSchema = z.discriminatedUnion('kind', [
	quantitySchema,
	dateSchema,
	placeSchema,
	nameSchema
])

/** One step of who is said to say it, outermost first. */
export const attributionSchema = z.object({
	speakers: z.array(z.string()),
	accounts: z.array(z.string()).describe('Ids of compared accounts those speakers belong to'),
	cue: spanSchema.describe('The words that attribute ("said", "according to")')
})

/** What a claim is: only propositions can be omitted. */
export const roleSchema = z.enum(['proposition', 'courtesy', 'boilerplate'])
/** `open`: conditionals, questions, hopes. */
export const polaritySchema = z.enum(['affirmed', 'denied', 'open'])

/** One proposition a party could have stated or left out on its own. */
export const claimSchema = z.object({
	id: z.string(),
	account: z.string(),
	start: offset,
	end: offset,
	quote: z.string().describe('Exactly text.slice(start, end)'),
	sentence: spanSchema,
	role: roleSchema,
	attribution: z.array(attributionSchema),
	polarity: polaritySchema,
	act: z.string().describe('states, agrees, plans, urges, discusses, …'),
	certainty: unit.describe('How far the account commits to it, 0..1'),
	facts: z.array(factSchema),
	topic: z.string().optional(),
	salience: unit
})

/** A half-open span of UTF-16 indices. */
export type Span = z.infer<typeof spanSchema>
/** A stated amount. */
export type Quantity = z.infer<typeof quantitySchema>
/** A stated time. */
export type DateFact = z.infer<typeof dateSchema>
/** A named place. */
export type Place = z.infer<typeof placeSchema>
/** A name. */
export type Name = z.infer<typeof nameSchema>
/** A typed value in a claim. */
export type Fact = z.infer<typeof factSchema>
/** One step of an attribution chain. */
export type Attribution = z.infer<typeof attributionSchema>
/** What a claim is. */
export type Role = z.infer<typeof roleSchema>
/** Whether a claim is affirmed, denied or left open. */
export type Polarity = z.infer<typeof polaritySchema>
/** One proposition of an account. */
export type Claim = z.infer<typeof claimSchema>
