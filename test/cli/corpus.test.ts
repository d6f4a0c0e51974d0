import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { events, findEvent } from '../../src/corpus.js'
import { parseGoldEvent } from '../../src/evaluate/index.js'
import { RashomonError } from '../../src/model/index.js'

describe('the corpus', () => {
	it('holds every event file, the flagship first', () => {
		const files = readdirSync('corpus').filter((name) => name.endsWith('.json'))
		expect(events.map(({ id }) => id).sort()).toEqual(files.map((f) => basename(f, '.json')).sort())
		expect(events[0]!.id).toBe('xi-trump-call')
	})

	it.each(events.map((event) => [event.id, event] as const))(
		'%s has gold and a title',
		(id, event) => {
			expect(parseGoldEvent(event, id).id).toBe(id)
			expect(event.title).not.toBe('')
			expect(event.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
			expect(event).toEqual(JSON.parse(readFileSync(`corpus/${id}.json`, 'utf8')))
		}
	)

	it('is searched by id and by how an id begins', () => {
		expect(findEvent('strike').id).toBe('strike')
		expect(findEvent('storm').id).toBe('storm-tolls')
		for (const id of ['', 's', 'nothing', 'storm-tolls-2']) {
			expect(() => findEvent(id)).toThrow(RashomonError)
		}
	})
})
