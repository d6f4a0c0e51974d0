import { contrasts } from '../../language/en/contrasts.js'
import type { Frame } from './frame.js'

/** "women" against "men", the "first suspect" against the "second". */
export function contrasted(x: Frame, y: Frame): boolean {
	const only = (own: Frame, other: Frame) =>
		own.words.filter(
			(word) => contrasts.has(word.key) && !other.words.some((more) => more.key === word.key)
		)
	const right = only(y, x)
	return only(x, y).some((word) =>
		right.some((more) =>
			contrasts
				.get(word.key)!
				.some(({ line, side }) =>
					contrasts.get(more.key)!.some((twin) => twin.line === line && twin.side !== side)
				)
		)
	)
}
