import { basename, extname } from 'node:path'
import { decodeUtf8, formatOf, type InputFormat, parseEvent, readText } from '../input/index.js'
import {
	type Account,
	type Event,
	type Fidelity,
	fidelitySchema,
	RashomonError,
	shown
} from '../model/index.js'
import { readBytes } from './files.js'
import type { Io } from './io.js'
import { oneOf, splitList } from './options.js'

/** What `rashomon compare` is told about its files, each in the order of the files. */
export interface AccountOptions {
	party?: string[]
	speaker?: string[]
	date?: string[]
	alias?: string[]
	fidelity?: string[]
	inputFormat?: InputFormat
	title?: string
}

interface Source {
	name: string
	stem: string
	format: InputFormat
	text: string
}

const STDIN = '-'
const OF_FILES = ['party', 'speaker', 'date', 'alias', 'fidelity'] as const

/** The event that the arguments of `rashomon compare` stand for. */
export async function readEvent(files: string[], options: AccountOptions, io: Io): Promise<Event> {
	if (files.filter((file) => file === STDIN).length > 1) {
		throw new RashomonError(
			'bad-option',
			'standard input (-) is given more than once',
			'Give one account on standard input and the others as files.'
		)
	}
	checkOptions(files, options)
	const sources: Source[] = []
	for (const file of files) sources.push(await open(file, options, io))
	const eventFile = sources.find((source) => source.format === 'event')
	if (!eventFile) return { title: options.title, accounts: accountsOf(sources, options) }
	checkAlone(eventFile, sources, options)
	const event = parseEvent(eventFile.text, eventFile.name)
	return options.title === undefined ? event : { ...event, title: options.title }
}

async function open(file: string, options: AccountOptions, io: Io): Promise<Source> {
	const std = file === STDIN
	const name = std ? 'standard input' : shown(file)
	const text = decodeUtf8(std ? await io.stdin() : readBytes(file), name)
	const format = (std ? options.inputFormat : formatOf(file)) ?? guess(text)
	return { name, stem: std ? 'stdin' : basename(file, extname(file)), format, text }
}

/** Standard input has no extension: what opens with a brace is an event file. */
function guess(text: string): InputFormat {
	return /^\s*\{/.test(text) ? 'event' : 'text'
}

function checkOptions(files: string[], options: AccountOptions): void {
	for (const option of OF_FILES) {
		const given = options[option]?.length ?? 0
		if (given > files.length) {
			throw new RashomonError(
				'bad-option',
				`--${option} is given ${given} times for ${files.length} file${files.length === 1 ? '' : 's'}`,
				`Give --${option} at most once for each file, in the order of the files.`
			)
		}
	}
	for (const date of options.date ?? []) checkDate(date)
	for (const fidelity of options.fidelity ?? []) {
		oneOf('--fidelity', fidelity, fidelitySchema.options)
	}
}

function checkDate(date: string): void {
	const day = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(date)?.[1]
	const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
	if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day!)) return
	throw new RashomonError(
		'bad-date',
		`--date ${shown(date)} is not a date`,
		'Write the year, the month and the day: 2025-11-24.'
	)
}

function checkAlone(event: Source, sources: Source[], options: AccountOptions): void {
	if (sources.length > 1) {
		throw new RashomonError(
			'bad-option',
			`${event.name} is an event file, and ${sources.length - 1} more file${sources.length === 2 ? ' is' : 's are'} given`,
			'An event file holds all its accounts: compare it on its own.'
		)
	}
	const option = OF_FILES.find((one) => options[one] !== undefined)
	if (option) {
		throw new RashomonError(
			'bad-option',
			`--${option} is for files of one account each; ${event.name} is an event file`,
			`Write the ${option === 'alias' ? 'aliases' : option} into the event file.`
		)
	}
}

function accountsOf(sources: Source[], options: AccountOptions): Account[] {
	const ids = new Set<string>()
	return sources.map((source, i) => {
		const aliases = splitList(options.alias?.[i] ?? '')
		const id = newId(source.stem, i, ids)
		return {
			id,
			party: options.party?.[i]?.trim() || source.stem.trim() || id,
			text: readText(source.text, { format: source.format as Exclude<InputFormat, 'event'> }),
			speaker: options.speaker?.[i]?.trim() || undefined,
			aliases: aliases.length > 0 ? aliases : undefined,
			date: forAll(options.date, i),
			fidelity: forAll(options.fidelity, i) as Fidelity | undefined
		}
	})
}

/** What is given once holds for every file. */
function forAll(values: string[] | undefined, i: number): string | undefined {
	return values?.length === 1 ? values[0] : values?.[i]
}

/** A file's name as an id, told apart from the ids before it. */
function newId(stem: string, i: number, ids: Set<string>): string {
	const slug = stem
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
	const base = slug === '' ? `account-${i + 1}` : slug
	let id = base
	for (let n = 2; ids.has(id); n++) id = `${base}-${n}`
	ids.add(id)
	return id
}
