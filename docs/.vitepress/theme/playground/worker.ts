import {
	type CompareOptions,
	type Comparison,
	compareEvent,
	divergenceKinds,
	RashomonError
} from 'rashomon'
import { events } from 'rashomon/corpus'
import { explainer, kindsInWords, renderHtml, renderJson, renderMarkdown } from 'rashomon/report'
import type { Answers, Drawn, FileFormat, Reply, Request } from './messages'
import type { Settings } from './state'

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
	switch (request.job) {
		case 'start':
			return {
				events: events.map(({ gold: _gold, ...event }) => event),
				kinds: divergenceKinds.map((kind) => ({ kind, label: kindsInWords[kind] ?? kind }))
			}
		case 'compare':
			return compare(request.event, request.settings)
		case 'explain': {
			const finding = last?.findings.find(({ id }) => id === request.finding)
			return last && finding && explainer(last).explain(finding)
		}
		case 'file':
			return file(request.format)
	}
}

function compare(event: Parameters<typeof compareEvent>[0], settings: Settings): Drawn {
	const start = performance.now()
	const comparison = compareEvent(event, optionsOf(settings))
	const compared = performance.now()
	const html = renderHtml(comparison)
	const { title } = explainer(comparison)
	const findings = comparison.findings.map((finding) => ({
		id: finding.id,
		salience: finding.salience,
		title: title(finding)
	}))
	const drawn = performance.now()
	last = comparison
	return {
		html,
		findings,
		compared: compared - start,
		drawn: drawn - compared
	}
}

/** The options that the settings stand for; what is as by default is left out. */
function optionsOf({ threshold, minSalience, off }: Settings): CompareOptions {
	return {
		...(threshold === undefined ? {} : { threshold }),
		...(minSalience === 0 ? {} : { minSalience }),
		...(off.length === 0 ? {} : { kinds: divergenceKinds.filter((kind) => !off.includes(kind)) })
	}
}

function file(format: FileFormat): string {
	if (!last) throw new Error('There is nothing to download yet.')
	if (format === 'html') return renderHtml(last)
	return format === 'markdown' ? renderMarkdown(last) : renderJson(last)
}
