import { z } from 'zod'

/** Longest account text read, in UTF-16 units, unless `limits.textLength` says otherwise. */
export const DEFAULT_TEXT_LENGTH = 200_000

/** Most accounts compared at once, unless `limits.accounts` says otherwise. */
export const DEFAULT_ACCOUNTS = 12

/** How close an account's text is to what the party published. */
export const fidelitySchema = z.enum(['verbatim', 'restated', 'excerpt', 'translation'])

/** One party's telling of an event. Offsets everywhere are UTF-16 indices into `text`. */
export const accountSchema = z.object({
	id: z.string().trim().min(1).describe('Unique among the accounts compared'),
	party: z.string().trim().min(1).describe('Whose account it is'),
	text: z.string().describe('The account, in full'),
	speaker: z.string().optional().describe('Who "I" and "we" are; default: the party'),
	aliases: z
		.array(z.string())
		.optional()
		.describe('Other names of the party and of the people who speak for it'),
	fidelity: fidelitySchema
		.optional()
		.describe('Default verbatim; the silence of an excerpt is weak evidence'),
	title: z.string().optional(),
	kind: z.string().optional().describe('Genre: readout, post, news, …'),
	date: z.string().optional().describe('ISO date that anchors "last month"'),
	lang: z.string().optional().describe('BCP 47 language tag; default: detected'),
	source: z.string().optional().describe('Where it was published')
})

/** An event file: the format of the corpus and of the command line. Extra keys are ignored. */
export const eventSchema = z.object({
	id: z.string().optional(),
	title: z.string().optional(),
	date: z.string().optional(),
	description: z.string().optional(),
	genre: z.string().optional(),
	accounts: z.array(accountSchema)
})

/** One party's telling of an event. */
export type Account = z.infer<typeof accountSchema>
/** Accounts of one event. */
export type Event = z.infer<typeof eventSchema>
/** How close an account's text is to what the party published. */
export type Fidelity = z.infer<typeof fidelitySchema>
