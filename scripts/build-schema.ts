/** Writes schema/*.schema.json from the zod schemas; with --check only says whether they are fresh. */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { comparisonSchema, eventSchema } from '../src/model/index.js'

const SCHEMAS = {
	comparison: {
		title: 'The result of a comparison by rashomon',
		schema: z.toJSONSchema(comparisonSchema, { io: 'output' })
	},
	event: {
		title: 'An event file: accounts of one event, to be compared by rashomon',
		// What goes in: keys that are not known are ignored.
		schema: z.toJSONSchema(eventSchema, { io: 'input' })
	}
}

let stale = 0
for (const [name, { title, schema }] of Object.entries(SCHEMAS)) {
	const path = new URL(`../schema/${name}.schema.json`, import.meta.url)
	const { $schema, ...rest } = schema
	const text = `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
	if (!process.argv.includes('--check')) writeFileSync(path, text)
	else if (readFileSync(path, 'utf8') !== text) {
		console.error(`schema/${name}.schema.json is stale: npm run schema`)
		stale = 1
	}
}
process.exitCode = stale
