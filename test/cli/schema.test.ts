import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the published JSON Schemas are those of the model', () => {
	execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-schema.ts', '--check'])
})

it('what comes out allows no unknown key, what goes in does', () => {
	const read = (name: string) => JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'))
	expect(read('comparison').additionalProperties).toBe(false)
	expect(read('event').additionalProperties).toBeUndefined()
	expect(read('event').properties.accounts.items.required).toEqual(['id', 'party', 'text'])
})
