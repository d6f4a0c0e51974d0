import { type Comparison, compareEvent, RashomonError } from 'rashomon'
import { events } from 'rashomon/corpus'
import { renderHtml, renderJson, renderMarkdown } from 'rashomon/report'
import type { Answers, FileFormat, Reply, Request } from './messages'

let last: Comparison | undefined

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: Request }>) => {
	const { id, request } = data
	let reply: Reply
	try {
		reply = { id, answer: answer(request) }
	} catch (error) {
		const hint = error instanceof RashomonError ? error.hint : undefined
		reply = { id, error: error instanceof Error ? error.message : String(error), hint }
	}
	postMessage(reply)
})

function answer(request: Request): Answers[keyof Answers] {
	if (request.job === 'events') return events.map(({ gold: _gold, ...event }) => event)
	if (request.job === 'file') return file(request.format)
	const start = performance.now()
	const comparison = compareEvent(request.event, request.options)
	const compared = performance.now()
	const html = renderHtml(comparison)
	last = comparison
	return { comparison, html, compared: compared - start, drawn: performance.now() - compared }
}

function file(format: FileFormat): string {
	if (!last) throw new Error('There is nothing to download yet.')
	if (format === 'html') return renderHtml(last)
	return format === 'markdown' ? renderMarkdown(last) : renderJson(last)
}
