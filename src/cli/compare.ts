import { type Command, Option } from 'commander'
import { type AccountOptions, readEvent } from './accounts.js'
import type { Io } from './io.js'
import { collect, oneOf, type ReportOptions, withReportOptions } from './options.js'
import { report } from './report.js'

const INPUT_FORMATS = ['text', 'markdown', 'html', 'event'] as const

const HELP = `
Files are plain text (.txt), Markdown (.md) or HTML (.html), one for each
account; an event file (.json) holds all accounts of an event. The options of an
account are repeated in the order of the files; --date and --fidelity given once
hold for all. An account's id is the name of its file without the extension.

Exit codes: 0 done, 1 a finding that --fail-on names, 2 bad input.

Examples:
  $ rashomon compare us.txt china.txt --party "White House" --party "Foreign Ministry"
  $ rashomon compare us.md ru.html --date 2025-11-24 --speaker "Donald Trump" --alias "Trump,U.S."
  $ rashomon compare event.json --out report.html
  $ rashomon compare event.json --only omissions --min-salience 0.5
  $ rashomon compare event.json --format json | jq .findings
  $ rashomon compare draft.txt source.txt --fail-on quantity,date
  $ cat event.json | rashomon compare -`

/** `rashomon compare` */
export function addCompare(program: Command, io: Io, ends: (code: number) => void): void {
	const command = program
		.command('compare')
		.description('compare accounts of one event: what each leaves out, and where they differ')
		.argument('<files...>', 'two or more accounts, or one event file; - is standard input')
		.option('-p, --party <name>', 'whose account it is (default: the name of the file)', collect)
		.option('-s, --speaker <name>', 'who "I" and "we" are (default: the party)', collect)
		.option('-d, --date <date>', 'when it was published, as 2025-11-24', collect)
		.option('-a, --alias <names>', "the party's other names, comma-separated", collect)
		.option('--fidelity <how>', 'verbatim, restated, excerpt or translation', collect)
		.option('-t, --title <title>', 'title of the event')
		.addOption(
			new Option(
				'--input-format <format>',
				`format of standard input: ${INPUT_FORMATS.join(', ')}`
			).argParser((value) => oneOf('--input-format', value, INPUT_FORMATS))
		)
	withReportOptions(command)
		.addHelpText('after', HELP)
		.action(async (files: string[], options: AccountOptions & ReportOptions) => {
			const event = await readEvent(files, options, io)
			const { compareEvent } = await import('../index.js')
			ends(report(compareEvent(event), options, io))
		})
}
