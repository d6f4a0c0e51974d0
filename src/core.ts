/**
 * The same as `rashomon` without word vectors: smaller, and links fewer paraphrases.
 * @module rashomon/core
 */
import { publicFace } from './public.js'

export * from './names.js'

const face = publicFace(() => undefined)

/** `compare` without built-in word vectors, for those who count bytes; `options.vectors` adds some. */
export const compare = face.compare

/** `compareEvent` without built-in word vectors. */
export const compareEvent = face.compareEvent
