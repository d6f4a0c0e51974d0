import { z } from 'zod'
import { accountSchema } from './account.js'
import { claimSchema } from './claim.js'

const unit = z.number().min(0).max(1)

/** What claims are about, named in the words of the accounts. */
export const topicSchema = z.object({
	id: z.string(),
	label: z.string(),
	names: z.array(z.string()).describe('Other words the accounts use for it'),
	claims: z.array(z.string()).describe('Claims whose main topic it is'),
	mentions: z.array(z.string()).describe('Claims on another main topic that name this one'),
	coverage: z
		.record(z.string(), z.number().int().min(0))
		.describe('Account id to number of claims on the topic, mentions among them')
})

/** How two linked claims relate. */
export const relationSchema = z.enum(['agrees', 'diverges', 'related'])

/** Two claims of different accounts on the same matter. */
export const linkSchema = z.object({
	a: z.string(),
	b: z.string(),
	score: unit.describe('Calibrated: of links scored .8 about 80 % are right; 1 is identical text'),
	relation: relationSchema,
	signals: z.record(z.string(), z.number()).describe('What the score is made of')
})

/** A matter: the claims of every account that speaks of it. */
export const rowSchema = z.object({
	id: z.string(),
	topic: z.string().optional(),
	cells: z.array(z.object({ account: z.string(), claims: z.array(z.string()) })),
	state: z.enum(['agreed', 'divergent', 'single'])
})

/** What other accounts state on a topic and one account leaves out. */
export const omissionSchema = z.object({
	type: z.literal('omission'),
	id: z.string(),
	account: z.string().describe('The account that leaves it out'),
	statedBy: z.array(z.string()),
	claims: z.array(z.string()).describe('The most salient first'),
	topic: z.string(),
	attributed: z.boolean().describe("Stated elsewhere as the words of this account's own party"),
	topicAbsent: z.boolean().describe('The account nowhere names the topic, by any of its names'),
	nearest: z.object({ claim: z.string(), score: unit }).optional(),
	salience: unit,
	confidence: unit,
	message: z.string()
})

/** One side's value in a divergence, with its exact evidence. */
export const positionSchema = z.object({
	value: z.string(),
	accounts: z.array(z.string()),
	evidence: z.array(
		z.object({
			claim: z.string(),
			start: z.number().int(),
			end: z.number().int(),
			quote: z.string()
		})
	)
})

/** The kinds of divergence that are looked for, the firmest evidence first. */
export const divergenceKinds = [
	'quantity',
	'date',
	'place',
	'attribution',
	'actor',
	'polarity',
	'strength',
	'framing'
] as const

/** Accounts in one row that cannot both be right as stated, or plainly differ. */
export const divergenceSchema = z.object({
	type: z.literal('divergence'),
	id: z.string(),
	kind: z.string().describe(`${divergenceKinds.join(', ')}, or your own`),
	row: z.string(),
	positions: z.array(positionSchema),
	salience: unit,
	confidence: unit,
	message: z.string()
})

/** What was not compared, or weighs less. */
export const noteSchema = z.object({
	code: z.string(),
	message: z.string(),
	accounts: z.array(z.string()),
	claims: z.array(z.string()).optional()
})

/** A finding: an omission or a divergence. */
export const findingSchema = z.discriminatedUnion('type', [omissionSchema, divergenceSchema])

/** The whole answer, as plain JSON. */
export const comparisonSchema = z.object({
	schema: z.literal('rashomon/comparison@1'),
	method: z.object({
		version: z.string(),
		languages: z.array(z.string()),
		options: z.record(z.string(), z.unknown()),
		encoder: z.string().optional(),
		judge: z.string().optional()
	}),
	event: z
		.object({
			id: z.string().optional(),
			title: z.string().optional(),
			date: z.string().optional()
		})
		.optional(),
	accounts: z.array(accountSchema.extend({ text: z.string().optional() })),
	claims: z.array(claimSchema),
	topics: z.array(topicSchema),
	links: z.array(linkSchema),
	rows: z.array(rowSchema),
	findings: z.array(findingSchema),
	notes: z.array(noteSchema)
})

/** What claims are about. */
export type Topic = z.infer<typeof topicSchema>
/** How two linked claims relate. */
export type Relation = z.infer<typeof relationSchema>
/** Two claims of different accounts on the same matter. */
export type Link = z.infer<typeof linkSchema>
/** A matter and who speaks of it. */
export type Row = z.infer<typeof rowSchema>
/** What one account leaves out. */
export type Omission = z.infer<typeof omissionSchema>
/** One side of a divergence. */
export type Position = z.infer<typeof positionSchema>
/** Where accounts differ. */
export type Divergence = z.infer<typeof divergenceSchema>
/** What was not compared, or weighs less. */
export type Note = z.infer<typeof noteSchema>
/** An omission or a divergence. */
export type Finding = z.infer<typeof findingSchema>
/** The whole answer of `compare`. */
export type Comparison = z.infer<typeof comparisonSchema>
