import type { Event } from 'rashomon'
import type { Explanation } from 'rashomon/report'
import type { Settings } from './state'

/** The formats that the playground hands out as files. */
export type FileFormat = 'html' | 'markdown' | 'json'

/** What the page asks of the worker, which alone holds the package. */
export type Request =
	| { job: 'start' }
	| { job: 'compare'; event: Event; settings: Settings }
	| { job: 'explain'; finding: string }
	| { job: 'file'; format: FileFormat }

/** What there is to choose from. */
export interface Choices {
	events: (Event & { id: string; title: string })[]
	/** The kinds of divergence, with what they are called. */
	kinds: { kind: string; label: string }[]
}

/** An account set, compared and drawn. */
export interface Drawn {
	html: string
	/** The findings, the most salient first. */
	findings: { id: string; salience: number; title: string }[]
	/** Milliseconds that comparing and drawing took. */
	compared: number
	drawn: number
}

/** What each job answers. */
export interface Answers {
	start: Choices
	compare: Drawn
	explain: Explanation | undefined
	file: string
}

/** What the worker sends back: the answer, or what is wrong and what to do about it. */
export type Reply =
	| { id: number; answer: Answers[keyof Answers] }
	| { id: number; error: string; hint?: string }
