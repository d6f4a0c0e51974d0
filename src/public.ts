import { compareWith } from './compare.js'
import type { Vectors } from './language/vectors.js'
import { decodeVectors } from './language/vectors.js'
import type { Account, Comparison, Event } from './model/index.js'
import { type CompareOptions, checkOptions } from './options.js'

/** The two functions of an entry point, around the vectors that it has built in. */
export function publicFace(builtIn: () => Vectors | undefined): {
	compare(accounts: readonly Account[], options?: CompareOptions): Comparison
	compareEvent(event: Event, options?: CompareOptions): Comparison
} {
	const compare = (accounts: readonly Account[], options: CompareOptions = {}) => {
		checkOptions(options)
		const { vectors } = options
		const chosen =
			vectors === false ? undefined : vectors === undefined ? builtIn() : decodeVectors(vectors)
		return compareWith(chosen, accounts, options)
	}
	const compareEvent = (event: Event, options: CompareOptions = {}) => {
		const { id, title, date } = event
		return compare(event.accounts, { event: { id, title, date }, ...options })
	}
	return { compare, compareEvent }
}
