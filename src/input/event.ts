import type { z } from 'zod'
import { type Event, eventSchema, RashomonError, shown } from '../model/index.js'
import { fromPlain } from './text.js'

const HINT =
	'An event file is {"title": …, "accounts": [{"id": …, "party": …, "text": …}, …]}; `rashomon schema event` prints its JSON Schema.'

/** An event from JSON text or from a parsed value; keys it does not know are left out. */
export function parseEvent(json: unknown, name = 'the event'): Event {
	const value = typeof json === 'string' ? parseJson(json, name) : json
	const result = eventSchema.safeParse(value)
	if (result.success) return result.data
	const issue = result.error.issues[0]!
	const path = pathOf(issue.path)
	const where = path === '' ? name : `${name}: ${path}`
	throw new RashomonError('bad-event', `${where}: ${expectation(issue, value)}`, hint(value), path)
}

/** JSON text as a value. Throws `not-json`, with the line and column where the engine tells them. */
export function parseJson(json: string, name = 'the input'): unknown {
	try {
		return JSON.parse(fromPlain(json))
	} catch (error) {
		throw new RashomonError(
			'not-json',
			`${name} is not JSON: ${reason(error as SyntaxError, json)}`,
			'Check it for missing quotes, missing commas and commas at the end of a list.'
		)
	}
}

/** `accounts[1].text`, as one would write it in code. */
export function pathOf(path: PropertyKey[]): string {
	return path.reduce<string>((done, key) => {
		if (typeof key === 'number') return `${done}[${key}]`
		return done === '' ? String(key) : `${done}.${String(key)}`
	}, '')
}

/** What was expected at an issue's path, and what is there. */
export function expectation(issue: z.core.$ZodIssue, root: unknown): string {
	const found = issue.path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
		root
	)
	if (issue.code === 'invalid_type') {
		return `expected ${named(issue.expected)}, found ${kindOf(found)}`
	}
	if (issue.code === 'invalid_value') {
		const values = issue.values.map((value) => shown(value)).join(', ')
		return `expected one of ${values}, found ${kindOf(found)}`
	}
	if (issue.code === 'too_small' && issue.origin === 'string') {
		return `expected a text that is not empty, found ${kindOf(found)}`
	}
	return issue.message
}

const NAMES: Record<string, string> = {
	string: 'a string',
	number: 'a number',
	boolean: 'true or false',
	object: 'an object',
	array: 'a list'
}

const named = (type: string): string => NAMES[type] ?? type

function kindOf(value: unknown): string {
	if (value === undefined) return 'nothing'
	if (value === null) return 'null'
	if (Array.isArray(value)) return 'a list'
	if (typeof value === 'object') return 'an object'
	return typeof value === 'string' ? shown(value) : `${typeof value} ${shown(value)}`
}

function hint(value: unknown): string {
	const schema = (value as { schema?: unknown } | null | undefined)?.schema
	if (typeof schema === 'string' && schema.startsWith('rashomon/comparison')) {
		return 'This is the result of a comparison; give the event file it was made from.'
	}
	if (Array.isArray(value)) return `Wrap the list: {"accounts": […]}. ${HINT}`
	return HINT
}

function reason(error: SyntaxError, json: string): string {
	if (json.trim() === '') return 'it is empty'
	const position = /position (\d+)/.exec(error.message)?.[1]
	if (position === undefined) {
		return error.message.replace(/ is not valid JSON$/, '').replace(/\s+/g, ' ')
	}
	const lines = json.slice(0, Number(position)).split('\n')
	const place = `line ${lines.length}, column ${lines.at(-1)!.length + 1}`
	return `${error.message.replace(/ (?:in JSON )?at position \d+.*/s, '')} at ${place}`
}
