import { Argument, type Command } from 'commander'
import comparison from '../../schema/comparison.schema.json'
import event from '../../schema/event.schema.json'
import { EXIT, type Io } from './io.js'
import { oneOf } from './options.js'

const SCHEMAS = { comparison, event }

const HELP = `
Examples:
  $ rashomon schema > comparison.schema.json
  $ rashomon schema event > event.schema.json`

/** `rashomon schema` */
export function addSchema(program: Command, io: Io, ends: (code: number) => void): void {
	program
		.command('schema')
		.description('print the JSON Schema of what is read or written')
		.addArgument(new Argument('[name]', 'comparison (the result) or event (an event file)'))
		.addHelpText('after', HELP)
		.action((name = 'comparison') => {
			const known = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]
			const schema = SCHEMAS[oneOf('schema', name, known)]
			io.stdout(`${JSON.stringify(schema, null, 2)}\n`)
			ends(EXIT.done)
		})
}
