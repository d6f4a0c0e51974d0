import type { Command } from 'commander'
import type { GoldEvent } from '../evaluate/index.js'
import { parseJson } from '../input/event.js'
import { decodeUtf8 } from '../input/index.js'
import { RashomonError, shown } from '../model/index.js'
import { jsonFiles, readBytes } from './files.js'
import { EXIT, type Io } from './io.js'
import { list, oneOf } from './options.js'

const HELP = `
Gold is an event file with a "gold" key: the units of every account, the links between them and the
headline omissions. Of a directory, the .json files without that key are passed over.

Examples:
  $ rashomon eval corpus
  $ rashomon eval my-event.json --json
  $ rashomon eval corpus --without vectors,names`

/** `rashomon eval` */
export function addEval(program: Command, io: Io, ends: (code: number) => void): void {
	program
		.command('eval')
		.description('measure the comparison on event files that carry gold')
		.argument('<paths...>', 'event files with gold, or directories of them')
		.option('--json', 'print the numbers as JSON')
		.option(
			'--without <signals>',
			'leave signals out (comma-separated), to see what each is worth',
			list
		)
		.addHelpText('after', HELP)
		.action(async (paths: string[], options: { json?: boolean; without?: string[] }) => {
			const { evaluate, parseGoldEvent, renderEvaluation } = await import('../evaluate/index.js')
			const { compare } = await import('../index.js')
			const { groups } = await import('../match/signals.js')
			for (const signal of options.without ?? []) {
				oneOf('--without', signal, Object.keys(groups))
			}
			const events: GoldEvent[] = []
			for (const path of paths) {
				for (const file of jsonFiles(path)) {
					const name = shown(file)
					const json = parseJson(decodeUtf8(readBytes(file), name), name)
					if (file !== path && !hasGold(json)) io.stderr(`no gold in ${name}: passed over\n`)
					else events.push(parseGoldEvent(json, name))
				}
			}
			if (events.length === 0) {
				throw new RashomonError(
					'bad-gold',
					`there is no event with gold in ${paths.map((path) => shown(path)).join(', ')}`,
					'An event file with gold has a "gold" key beside "accounts".'
				)
			}
			const result = evaluate(events, { compare, options: { without: options.without } })
			const text = options.json ? JSON.stringify(result, null, 2) : renderEvaluation(result)
			io.stdout(text.endsWith('\n') ? text : `${text}\n`)
			ends(EXIT.done)
		})
}

function hasGold(json: unknown): boolean {
	return typeof json === 'object' && json !== null && 'gold' in json
}
