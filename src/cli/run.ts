import { Command } from 'commander'
import { version } from '../../package.json'
import { addCompare } from './compare.js'
import { addDemo } from './demo.js'
import { addEval } from './evaluate.js'
import { EXIT, type Io } from './io.js'
import { addSchema } from './schema.js'
import { tell } from './tell.js'

export type { Io } from './io.js'

const HELP = `
Data goes to standard output, words to standard error. Nothing leaves this machine.

Examples:
  $ rashomon demo
  $ rashomon compare us.txt china.txt --party "White House" --party "Foreign Ministry"
  $ rashomon compare event.json --out report.html`

/** Runs one command line; gives its exit code and never throws. */
export async function run(argv: string[], io: Io): Promise<number> {
	let code: number = EXIT.done
	const program = new Command('rashomon')
		.description('Line up accounts of the same event, claim by claim.')
		.version(version, '-V, --version')
		.helpCommand(false)
		.addHelpText('after', HELP)
		.exitOverride()
		.configureOutput({
			writeOut: (text) => io.stdout(text),
			writeErr: () => {},
			getOutHelpWidth: () => Math.min(io.columns ?? 80, 100),
			getOutHasColors: () => false
		})
	const ends = (ended: number) => {
		code = ended
	}
	for (const add of [addCompare, addDemo, addEval, addSchema]) add(program, io, ends)
	for (const command of program.commands) command.exitOverride()
	try {
		if (argv.length === 0) program.outputHelp()
		else await program.parseAsync(argv, { from: 'user' })
		return code
	} catch (error) {
		return tell(error, io)
	}
}
