import type { Command } from 'commander'
import { EXIT, type Io } from './io.js'
import { type ReportOptions, withReportOptions } from './options.js'
import { formatFor, report } from './report.js'

const HELP = `
Examples:
  $ rashomon demo
  $ rashomon demo --list
  $ rashomon demo storm
  $ rashomon demo --format html --out report.html`

/** `rashomon demo` */
export function addDemo(program: Command, io: Io, ends: (code: number) => void): void {
	const command = program
		.command('demo')
		.description('compare one of the example events that come with the package')
		.argument('[event]', 'id of an event, or how it begins (default: the Xi–Trump call)')
		.option('-l, --list', 'list the example events')
	withReportOptions(command)
		.addHelpText('after', HELP)
		.action(async (id: string | undefined, options: ReportOptions & { list?: boolean }) => {
			const { events, findEvent } = await import('../corpus.js')
			if (options.list) {
				const width = Math.max(...events.map((event) => event.id.length))
				for (const { id, title } of events) io.stdout(`${id.padEnd(width)}  ${title}\n`)
				return ends(EXIT.done)
			}
			const event = id === undefined ? events[0]! : findEvent(id)
			const { compareEvent } = await import('../index.js')
			const code = report(compareEvent(event), options, io)
			if (formatFor(options) === 'text' && options.out === undefined)
				io.stderr(next(event.id, id !== undefined))
			ends(code)
		})
}

/** Where to look next. */
function next(id: string, named: boolean): string {
	const other = id === 'storm-tolls' ? 'border' : 'storm'
	const lines = [
		[`rashomon demo ${named ? `${id} ` : ''}--out report.html`, 'this, side by side, in a browser'],
		[`rashomon demo ${other}`, 'another event; --list names them all'],
		['rashomon compare a.txt b.txt', 'your own accounts']
	]
	const width = Math.max(...lines.map(([command]) => command!.length))
	const told = lines.map(([command, what], index) => {
		return `${index === 0 ? 'Next  ' : '      '}${command!.padEnd(width)}  ${what}\n`
	})
	return `\n${told.join('')}`
}
