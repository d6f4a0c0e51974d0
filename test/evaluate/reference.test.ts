import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
	type GoldEvent,
	type Measured,
	type Metrics,
	parseGoldEvent,
	pool
} from '../../src/evaluate/index.js'
import { compareEvent } from '../../src/index.js'

const gold = new URL('../../../shared/gold/', import.meta.url).pathname
const script = join(gold, 'score.py')
const why = process.env.CI
	? 'CI has no annotated events'
	: existsSync(script)
		? undefined
		: 'there are no annotated events beside this repository'
if (why) console.log(`skipped: held equal to the reference scorer: ${why}`)

/** The reference scorer's names for our numbers. */
function flat({ link, divergence, omission, calibration, ...rest }: Metrics) {
	return {
		link_P: link.precision,
		link_R: link.recall,
		link_F1: link.f1,
		links: link.gold,
		links_found: link.found,
		omission_F1: omission.f1,
		covered_F1: omission.coveredF1,
		omission_macro_F1: omission.macroF1,
		divergence_P: divergence.precision,
		divergence_R: divergence.recall,
		divergence_F1: divergence.f1,
		divergences: divergence.gold,
		divergences_found: divergence.found,
		false_alarm: divergence.falseAlarm,
		kind_accuracy: divergence.kindAccuracy,
		headline_recall: rest.headlineRecall ?? 0,
		boundary_F1: rest.boundaryF1,
		speaker_accuracy: rest.speakerAccuracy,
		calibration_error: calibration.error
	}
}

function reference(results: { event: GoldEvent; comparison: Measured }[]) {
	const folder = mkdtempSync(join(tmpdir(), 'rashomon-'))
	const files = results.flatMap(({ event, comparison }, i) => {
		const paths = [join(folder, `${i}.gold.json`), join(folder, `${i}.json`)]
		writeFileSync(paths[0]!, JSON.stringify(event))
		writeFileSync(paths[1]!, JSON.stringify(comparison))
		return paths
	})
	return JSON.parse(execFileSync('python3', [script, ...files], { encoding: 'utf8' }))
}

/** Units as claims and gold links as links, disturbed: every branch of the definitions is walked. */
function disturbed({ gold, accounts }: GoldEvent, findings: boolean): Measured {
	const kinds = ['quantity', 'framing', 'date']
	const links = gold.links.map(({ a, b, relation }, i) => ({
		a,
		b,
		relation: i % 5 === 0 ? 'diverges' : i % 7 === 0 ? 'agrees' : relation,
		score: ((i * 37) % 101) / 100
	}))
	const [first, second] = gold.units
	links.push({ a: first!.id, b: gold.units.at(-1)!.id, relation: 'agrees', score: 1 })
	const claims = gold.units.map((unit, i) => ({
		id: unit.id,
		account: unit.account,
		start: unit.start + (i % 4) * 3,
		end: Math.max(unit.start + (i % 4) * 3 + 1, unit.end + (i % 3 === 0 ? 60 : -(i % 5))),
		role: i % 6 === 0 ? 'courtesy' : 'proposition',
		attribution:
			i % 3 === 0 ? [] : [{ speakers: i % 4 === 0 ? ['A', 'B'] : ['President Joe Biden'] }]
	}))
	if (!findings) return { claims, links }
	const omissions = accounts.flatMap(({ id }) =>
		[0, 1].map((part) => ({
			type: 'omission' as const,
			account: id,
			claims: gold.units.filter((u, i) => u.account !== id && i % 3 === part).map((u) => u.id)
		}))
	)
	const divergences = links
		.filter(({ relation }) => relation === 'diverges')
		.map(({ a, b }, i) => ({
			type: 'divergence' as const,
			kind: kinds[i % 3]!,
			positions: [{ evidence: [{ claim: a }, { claim: second!.id }] }, { evidence: [{ claim: b }] }]
		}))
	return { claims, links, findings: [...omissions, ...divergences] }
}

describe.skipIf(why)('held equal to the reference scorer', () => {
	const events = why
		? []
		: readdirSync(gold)
				.filter((file) => file.endsWith('.json'))
				.map((file) => parseGoldEvent(readFileSync(join(gold, file), 'utf8'), file))

	const check = (results: { event: GoldEvent; comparison: Measured }[]) => {
		const evaluation = pool(results)
		const both = [
			[evaluation.pooled.metrics, reference(results)] as const,
			[evaluation.events[0]!.metrics, reference(results.slice(0, 1))] as const
		]
		for (const [ours, theirs] of both)
			for (const [name, value] of Object.entries(flat(ours)))
				expect(Math.abs(value - theirs[name]), name).toBeLessThan(0.000_51)
	}

	it('on comparisons', () => {
		check(events.map((event) => ({ event, comparison: compareEvent(event) })))
	})

	it('on disturbed gold, with and without findings', () => {
		for (const findings of [true, false])
			check(events.map((event) => ({ event, comparison: disturbed(event, findings) })))
	})
})
