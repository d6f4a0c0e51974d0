import type { VectorTable } from '../vectors.js'

/** The built-in table: see scripts/build-vectors.ts. */
declare const table: VectorTable
export default table
