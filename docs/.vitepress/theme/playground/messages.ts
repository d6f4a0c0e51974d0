import type { CompareOptions, Comparison, Event } from 'rashomon'

/** The formats that the playground hands out as files. */
export type FileFormat = 'html' | 'markdown' | 'json'

/** What the page asks of the worker. */
export type Request =
	| { job: 'events' }
	| { job: 'compare'; event: Event; options: CompareOptions }
	| { job: 'file'; format: FileFormat }

/** An account set, drawn. */
export interface Drawn {
	comparison: Comparison
	html: string
	/** Milliseconds that comparing and drawing took. */
	compared: number
	drawn: number
}

/** What each job answers. */
export interface Answers {
	events: (Event & { id: string; title: string })[]
	compare: Drawn
	file: string
}

/** What the worker sends back: the answer, or what is wrong and what to do about it. */
export type Reply =
	| { id: number; answer: Answers[keyof Answers] }
	| { id: number; error: string; hint?: string }
