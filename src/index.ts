/**
 * Lines up accounts of one event, with word vectors built in.
 * @module rashomon
 */
import table from './language/en/vectors.data.js'
import { decodeVectors, type Vectors } from './language/vectors.js'
import { publicFace } from './public.js'

export * from './names.js'

let vectors: Vectors | undefined

const face = publicFace(() => {
	vectors ??= decodeVectors(table)
	return vectors
})

/**
 * Lines up two or more accounts of one event, claim by claim: what each left out, where they differ,
 * where they agree. Synchronous, deterministic, offline; word vectors are built in.
 * @throws RashomonError on no account, one account, too many, duplicate ids, a wrong shape, a bad option
 */
export const compare = face.compare

/** `compare` for an event file: its id, title and date are carried into the answer. */
export const compareEvent = face.compareEvent
