import { type Command, Option } from 'commander'
import { divergenceKinds, RashomonError, shown } from '../model/index.js'
import { FORMATS, type Format } from '../report/index.js'

/** What every command that prints a comparison takes. */
export interface ReportOptions {
	format?: Format
	out?: string
	failOn?: string[]
	minSalience?: number
	only?: string[]
	limit?: number
	width?: number
	color?: boolean
}

/** Adds the options of `ReportOptions`. */
export function withReportOptions(command: Command): Command {
	return command
		.addOption(
			new Option(
				'-f, --format <format>',
				`format of the report: ${FORMATS.join(', ')} (default: as --out ends, else text)`
			).argParser((value) => oneOf('--format', value, FORMATS))
		)
		.option('-o, --out <file>', 'write the report to a file')
		.option(
			'--only <what>',
			'show only omissions, divergences, a kind of divergence, or the findings about one account id (comma-separated, repeatable)',
			list
		)
		.option(
			'--min-salience <number>',
			'show only findings of at least this salience, 0 to 1',
			share
		)
		.option(
			'--limit <number>',
			'most findings of each sort and account in a text report',
			positive('--limit')
		)
		.option(
			'--fail-on <what>',
			`exit with 1 when a shown finding is an omission, a divergence or of a kind: ${divergenceKinds.join(', ')} (comma-separated)`,
			failures
		)
		.option('--width <columns>', 'width of a text report', positive('--width'))
		.option('--color', 'colour in a text report, even when it is not printed to a terminal')
		.option('--no-color', 'no colour')
}

/** The type or the kind that a user's word means: "omissions" is "omission". */
export function sortOf(word: string): string | undefined {
	const singular = word.replace(/^(omission|divergence)s$/, '$1')
	return ['omission', 'divergence', ...divergenceKinds].includes(singular) ? singular : undefined
}

/** Collects a repeatable, comma-separated option. */
export function list(value: string, before: string[] = []): string[] {
	return [...before, ...splitList(value)]
}

/** The parts of a comma-separated value. */
export function splitList(value: string): string[] {
	return value
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '')
}

/** Collects a repeatable option in the order given. */
export function collect(value: string, before: string[] = []): string[] {
	return [...before, value]
}

/** One of the values an option knows. */
export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
	const found = known.find((one) => one === value)
	if (found !== undefined) return found
	throw unknownValue(option, value, known)
}

/** The error for a value that an option does not know. */
export function unknownValue(option: string, value: string, known: readonly string[]) {
	return new RashomonError(
		'bad-option',
		`${option} ${shown(value)} is not known`,
		`Use one of: ${known.join(', ')}.`
	)
}

function failures(value: string, before: string[] = []): string[] {
	return list(value, before).map((word) => {
		const sort = sortOf(word)
		if (sort === undefined)
			throw unknownValue('--fail-on', word, ['omission', 'divergence', ...divergenceKinds])
		return sort
	})
}

function share(value: string): number {
	const number = value.trim() === '' ? Number.NaN : Number(value)
	if (number >= 0 && number <= 1) return number
	throw new RashomonError(
		'bad-option',
		`--min-salience ${shown(value)} is not a number from 0 to 1`,
		'For example: --min-salience 0.5.'
	)
}

function positive(option: string): (value: string) => number {
	return (value) => {
		if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
		throw new RashomonError(
			'bad-option',
			`${option} ${shown(value)} is not a whole number above 0`,
			`For example: ${option} ${option === '--width' ? 100 : 5}.`
		)
	}
}
