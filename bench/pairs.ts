/**
 * Scores the divergence detectors on labelled pairs: the hand-written ones by kind, and the public
 * sets, whose contradictions should be called divergent and whose entailments should not.
 * Run: npm run eval:pairs [-- DIR], DIR holding fever_symmetric/, negation_nli/, …
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modality } from '../src/facts/modality.js'
import { detectors } from '../src/findings/divergence/index.js'
import { tag } from '../src/language/en/tagger.js'
import { judgePair } from '../test/divergence/judge.js'
import { pairsOf, scorePairs } from '../test/divergence/pairs.js'

interface Item {
	a: string
	b: string
	label: string
}

const directory = process.argv[2] ?? join('..', 'shared', 'data')

const percent = (n: number, of: number) => (of === 0 ? '-' : (n / of).toFixed(2))

function table(rows: readonly (readonly (string | number)[])[]): void {
	const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)))
	for (const row of rows)
		console.log(
			row
				.map((cell, i) => String(cell).padEnd(widths[i]!))
				.join('  ')
				.trimEnd()
		)
	console.log()
}

function handWritten(): void {
	const rows: (string | number)[][] = [['kind', 'part', 'P', 'R', 'found', 'false alarms']]
	for (const part of ['dev', 'blind'] as const)
		for (const detector of detectors) {
			const s = scorePairs(detector, pairsOf(detector.kind, part))
			rows.push([
				s.kind,
				part,
				s.precision.toFixed(2),
				s.recall.toFixed(2),
				`${s.found}/${s.fires}`,
				`${s.alarms}/${s.silent}`
			])
		}
	console.log('Hand-written pairs, each kind on its own table')
	table(rows)
}

/** FEVER's sentences as they were before they were cut into tokens. */
const untokenized = (text: string) =>
	text
		.replace(/-LRB-/g, '(')
		.replace(/-RRB-/g, ')')
		.replace(/-LSB-.*?-RSB-/g, '')
		.replace(/`` ?| ?''/g, '"')
		.replace(/ +([,.;:)?!%]|['’]s\b)/g, '$1')
		.replace(/\( +/g, '(')
		.replace(/ -- /g, ' – ')

const lines = <T>(path: string): T[] =>
	readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as T)

/** Contradictions against entailments: precision and recall, over all and by kind. */
function contradictions(
	name: string,
	items: readonly Item[],
	entailed: (item: Item) => boolean
): void {
	const wrong = items.filter(({ label }) => label === 'contradiction')
	const right = items.filter(entailed)
	const count = (list: readonly Item[]) => {
		const kinds = new Map<string, number>()
		for (const { a, b } of list) {
			const fired = new Set(judgePair(a, b, detectors).map(({ kind }) => kind))
			if (fired.size > 0) fired.add('any')
			for (const kind of fired) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
		}
		return kinds
	}
	const hit = count(wrong)
	const alarm = count(right)
	console.log(`${name}: ${wrong.length} contradictions, ${right.length} that agree`)
	table([
		['kind', 'P', 'R', 'found', 'false alarms'],
		...['any', ...detectors.map(({ kind }) => kind)].map((kind) => {
			const [found, alarms] = [hit.get(kind) ?? 0, alarm.get(kind) ?? 0]
			return [kind, percent(found, found + alarms), percent(found, wrong.length), found, alarms]
		})
	])
}

interface Edit {
	original: string
	edited: string
	consistent: number
	edit_types: string[]
	id: string
}

/** Typed edits of one summary sentence: recall by type, and alarms on edits that change nothing. */
function edits(): void {
	const all = ['podcast', 'sales_call', 'samsum'].flatMap((part) =>
		lines<Edit>(join(directory, 'summedits', `${part}.jsonl`))
	)
	const rows: (string | number)[][] = [['edit', 'pairs', 'fired', 'share']]
	const fires = ({ original, edited }: Edit) => judgePair(original, edited, detectors).length > 0
	const types = [...new Set(all.flatMap(({ edit_types }) => edit_types ?? []))].sort()
	const row = (name: string, list: readonly Edit[]) => {
		const fired = list.filter(fires).length
		rows.push([name, list.length, fired, percent(fired, list.length)])
	}
	row(
		'none: means the same',
		all.filter((edit) => edit.consistent === 1 && !edit.id.endsWith('_og'))
	)
	for (const type of types)
		row(
			type,
			all.filter((edit) => edit.edit_types?.includes(type))
		)
	console.log('summedits: an edited sentence against the original')
	table(rows)
}

interface Committed {
	a: string
	b: string
	commitment: number
}

/** Rank correlation of the certainty read off the last sentence with how committed people found it. */
function commitment(): void {
	const items = lines<Committed>(join(directory, 'commitmentbank', 'items.jsonl'))
	const read = items.map(({ a, b }) => certainty(a, b))
	const rho = spearman(
		read,
		items.map((item) => item.commitment)
	)
	console.log(`commitmentbank: Spearman ${rho.toFixed(2)} over ${items.length} items\n`)
}

/** How far a text commits to a clause in it: the modality of the words the two share. */
function certainty(text: string, clause: string): number {
	const tokens = tag(text)
	const wanted = new Set(tag(clause).flatMap(({ stem, stop }) => (stop ? [] : [stem])))
	const first = tokens.findLastIndex(
		({ text: mark }, i) => /^[.!?]$/.test(mark) && i < tokens.length - 2
	)
	const last = tokens.slice(first + 1)
	const from = last.findIndex(({ stem }) => wanted.has(stem))
	const { polarity, certainty: sure } = modality(last.slice(Math.max(0, from)), last)
	const sign = polarity === 'denied' ? -1 : polarity === 'open' ? 0 : 1
	return sign * sure
}

function spearman(x: readonly number[], y: readonly number[]): number {
	const [p, q] = [ranks(x), ranks(y)]
	const mean = (p.length - 1) / 2
	let [top, left, right] = [0, 0, 0]
	for (let i = 0; i < p.length; i++) {
		top += (p[i]! - mean) * (q[i]! - mean)
		left += (p[i]! - mean) ** 2
		right += (q[i]! - mean) ** 2
	}
	return top / Math.sqrt(left * right)
}

/** Ranks from 0, the mean of ties. */
function ranks(values: readonly number[]): number[] {
	const order = values.map((value, i) => [value, i] as const).sort((a, b) => a[0] - b[0])
	const result: number[] = []
	for (let i = 0; i < order.length; ) {
		let j = i
		while (j < order.length && order[j]![0] === order[i]![0]) j++
		for (let k = i; k < j; k++) result[order[k]![1]] = (i + j - 1) / 2
		i = j
	}
	return result
}

handWritten()
if (existsSync(directory)) {
	const load = (...path: string[]) =>
		lines<Item>(join(directory, ...path)).map((item) => ({
			...item,
			a: untokenized(item.a),
			b: untokenized(item.b)
		}))
	const entailed = ({ label }: Item) => label === 'entailment'
	contradictions('fever_symmetric dev', load('fever_symmetric', 'dev.jsonl'), entailed)
	const nli = ['snli', 'mnli'].flatMap((part) => load('negation_nli', `${part}.jsonl`))
	contradictions('negation_nli (snli, mnli)', nli, entailed)
	contradictions('rte3_3way dev', load('rte3_3way', 'dev.jsonl'), entailed)
	edits()
	commitment()
} else console.log(`No public sets in ${directory}: only the hand-written pairs were scored.`)
