import { CommanderError } from 'commander'
import { RashomonError } from '../model/index.js'
import { visible } from '../report/safe.js'
import { EXIT, type Io } from './io.js'

/** Tells the user what went wrong, in words and without a stack trace; gives the exit code. */
export function tell(error: unknown, io: Io): number {
	const say = (text: string) => io.stderr(`${visible(text)}\n`)
	const headline = (text: string) => say(`rashomon: ${text.replace(/(?<![.!?…])$/, '.')}`)
	if (error instanceof CommanderError) {
		if (error.exitCode === 0) return EXIT.done
		headline(error.message.replace(/^error: /, '').replace(/\n\((.*)\)$/, '. $1'))
		say('  See: rashomon --help')
		return EXIT.failed
	}
	if (error instanceof RashomonError) {
		headline(error.message)
		if (error.hint) say(`  ${error.hint}`)
	} else {
		const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
		headline(`unexpected error: ${message.split('\n')[0]}`)
		say('  This is a fault in rashomon. Please report it, with what DEBUG=rashomon prints.')
	}
	if (debugging(io) && error instanceof Error) say(error.stack ?? '')
	return EXIT.failed
}

const debugging = (io: Io): boolean => (io.env.DEBUG ?? '').split(/[\s,]+/).includes('rashomon')
