import type { Answers, Reply, Request } from './messages'

/** What is wrong with the input, in words, and what to do about it. */
export class PlaygroundError extends Error {
	constructor(
		message: string,
		readonly hint?: string
	) {
		super(message)
	}
}

/** Asks the worker. */
export interface Client {
	ask<R extends Request>(request: R): Promise<Answers[R['job']]>
	close(): void
}

/** Starts the worker that holds the package: typing never waits for a comparison. */
export function startClient(): Client {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
	const waiting = new Map<number, (reply: Reply) => void>()
	let count = 0
	worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
		waiting.get(data.id)?.(data)
		waiting.delete(data.id)
	})
	worker.addEventListener('error', (event) => {
		event.preventDefault()
		for (const [id, done] of waiting)
			done({ id, error: 'The comparison could not be started in this browser.' })
		waiting.clear()
	})
	return {
		ask: (request) =>
			new Promise((resolve, reject) => {
				const id = ++count
				waiting.set(id, (reply) => {
					if ('error' in reply) reject(new PlaygroundError(reply.error, reply.hint))
					else resolve(reply.answer as never)
				})
				worker.postMessage({ id, request })
			}),
		close: () => worker.terminate()
	}
}

/** Runs a task for the newest value only: one at a time, those overtaken are dropped. */
export function newestOnly<T>(wait: number, task: (value: T) => Promise<void>): (value: T) => void {
	let timer: ReturnType<typeof setTimeout> | undefined
	let busy = false
	let next: { value: T } | undefined
	const run = async () => {
		if (busy || !next) return
		const { value } = next
		next = undefined
		busy = true
		await task(value)
		busy = false
		await run()
	}
	return (value) => {
		next = { value }
		clearTimeout(timer)
		timer = setTimeout(run, wait)
	}
}
