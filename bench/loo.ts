import { resolve } from 'node:path'
import { fitAll, ownEvents } from '../scripts/fit.js'
import { goldEvents } from '../scripts/training.js'
import type { Fitted } from '../src/language/fitted.js'

/** What would ship if one of these event files had not been there to fit on. */
export function fitWithout(
	files: readonly string[],
	left: readonly string[],
	without: readonly string[] = [],
	units = false
): Fitted {
	const same = (x: string, y: string) => resolve(x) === resolve(y)
	const real = goldEvents(
		files.filter((file) => !left.includes(file)),
		1
	)
	const own = ownEvents((name) => files.some((file) => same(file, name)))
	return fitAll([...real, ...own], `without ${left.join(', ')}`, without, units)
}
