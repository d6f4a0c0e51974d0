import { addFacts } from '../../src/facts/add.js'
import { type DivergenceInput, divergences } from '../../src/findings/divergence/index.js'
import { match } from '../../src/match/index.js'
import { linkSpeakers, parties } from '../../src/match/parties.js'
import type { Account } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'

/** Judges accounts as `compare` does, its other stages left out. */
export function divergencesOf(
	accounts: readonly Account[],
	options: Pick<DivergenceInput, 'kinds' | 'detectors'> = {}
) {
	const readings = [...accounts].sort((x, y) => (x.id < y.id ? -1 : 1)).map((one) => read(one))
	addFacts(readings)
	linkSpeakers(readings)
	const { links, groups } = match(readings)
	return divergences({ readings, links, rows: groups, accountOf: parties(readings), ...options })
}
