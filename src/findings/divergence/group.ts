import { tellDivergence } from '../../language/en/tell-divergence.js'
import { contentId, type Divergence, type Position } from '../../model/index.js'
import type { ReadClaim } from '../../read/index.js'
import type { Difference, Side, Value } from './detector.js'

/** A difference between two claims of one row. */
export interface Found {
	kind: string
	row: string
	a: Side
	b: Side
	difference: Difference
}

/** A value where it stands. */
interface Node {
	side: Side
	value: Value
	/** Keys of the values it differs from. */
	against: Set<string>
}

/**
 * One divergence for all values of one kind and row that differ from one another: three accounts
 * with three tolls are one finding with three positions.
 */
export function toDivergences(
	found: readonly Found[],
	salience: (claims: readonly ReadClaim[], kind: string) => number
): Divergence[] {
	const groups = new Map<string, Found[]>()
	for (const one of found) {
		const key = one.row + '\u0000' + one.kind
		groups.set(key, [...(groups.get(key) ?? []), one])
	}
	return [...groups.values()]
		.flatMap((group) => components(group).map((part) => divergence(part, salience)))
		.sort((x, y) => y.salience - x.salience || (x.id < y.id ? -1 : 1))
}

/** Differences that hang together by a value. */
function components(group: readonly Found[]): Found[][] {
	const parts: { keys: Set<string>; found: Found[] }[] = []
	for (const one of group) {
		const keys = [nodeKey(one.a, one.difference.a), nodeKey(one.b, one.difference.b)]
		const touching = parts.filter((part) => keys.some((key) => part.keys.has(key)))
		const joined = {
			keys: new Set([...keys, ...touching.flatMap((part) => [...part.keys])]),
			found: [...touching.flatMap((part) => part.found), one]
		}
		for (const part of touching) parts.splice(parts.indexOf(part), 1)
		parts.push(joined)
	}
	return parts.map((part) => part.found)
}

const nodeKey = (side: Side, { start, end }: Value) => `${side.claim.account}\u0000${start}-${end}`

function divergence(
	found: readonly Found[],
	salience: (claims: readonly ReadClaim[], kind: string) => number
): Divergence {
	const { kind, row } = found[0]!
	const nodes = nodesOf(found)
	const positions = positionsOf(nodes)
	const sides = [...nodes.values()].map(({ side }) => side)
	const parties = new Map(sides.map(({ account }) => [account.id, account.party]))
	const held = positions.map(({ value, accounts }) => ({
		value,
		parties: accounts.map((id) => parties.get(id)!)
	}))
	const claims = [...new Set(sides.map(({ claim }) => claim as ReadClaim))]
	const own = found.length === 1 && found[0]!.difference.message
	return {
		type: 'divergence',
		id: contentId('d', [kind, ...claims.map(({ account, quote }) => account + ' ' + quote).sort()]),
		kind,
		row,
		positions,
		salience: salience(claims, kind),
		confidence: Math.max(...found.map(({ difference }) => difference.confidence)),
		message: own || tellDivergence(kind, held)
	}
}

function nodesOf(found: readonly Found[]): Map<string, Node> {
	const nodes = new Map<string, Node>()
	const node = (side: Side, value: Value) => {
		const key = nodeKey(side, value)
		if (!nodes.has(key)) nodes.set(key, { side, value, against: new Set() })
		return nodes.get(key)!
	}
	for (const { a, b, difference } of found) {
		node(a, difference.a).against.add(nodeKey(b, difference.b))
		node(b, difference.b).against.add(nodeKey(a, difference.a))
	}
	return new Map([...nodes].sort(([x], [y]) => (x < y ? -1 : 1)))
}

/** Values that do not differ from one another share a position. */
function positionsOf(nodes: ReadonlyMap<string, Node>): Position[] {
	const positions: { position: Position; keys: string[] }[] = []
	for (const [key, { side, value, against }] of nodes) {
		const quote = { claim: side.claim.id, start: value.start, end: value.end, quote: '' }
		quote.quote = side.account.text.slice(value.start, value.end)
		const fitting = positions.find(({ keys }) => !keys.some((other) => against.has(other)))
		if (fitting) {
			const { position, keys } = fitting
			keys.push(key)
			position.evidence.push(quote)
			if (!position.accounts.includes(side.account.id)) position.accounts.push(side.account.id)
		} else {
			const position = { value: value.value, accounts: [side.account.id], evidence: [quote] }
			positions.push({ position, keys: [key] })
		}
	}
	return positions.map(({ position }) => position)
}
