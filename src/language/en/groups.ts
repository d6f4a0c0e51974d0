import type { Token } from '../language.js'
import type { Chunk } from './chunks.js'

/** A verb with its parts, as the grammar has them. */
export interface Group {
	verb: number
	/** First token of its auxiliaries. */
	from: number
	/** Where its clause ends. */
	to: number
	passive: boolean
	/** Who had it done: "the speaker had them removed". */
	agent?: Chunk
	subject?: Chunk
	objects: Chunk[]
	obliques: { preposition: string; chunk: Chunk }[]
	/** The verb it hangs on: "kept interrupting", "ordered to halt". */
	under?: Group
	/** Its subject is a guess. */
	guessed?: boolean
}

/** A sentence cut into noun phrases and verbs. */
export interface Parse {
	tokens: readonly Token[]
	chunks: readonly Chunk[]
	groups: readonly Group[]
	/** The noun phrase that ends right before a token, or starts at it. */
	endingAt(token: number): Chunk | undefined
	startingAt(token: number): Chunk | undefined
}

/** Forms that make a passive with a participle. */
export const BE = /^(is|are|was|were|be|been|being|am|got|get|gets|'s|'re)$/
