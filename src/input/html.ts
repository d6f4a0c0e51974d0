import { convert, type FormatCallback, type HtmlToTextOptions } from 'html-to-text'
import { RashomonError } from '../model/index.js'

/** What a reader of the page does not see as text, or what is no part of what it says. */
const UNSEEN = [
	'head',
	'title',
	'script',
	'style',
	'noscript',
	'template',
	'iframe',
	'object',
	'svg',
	'canvas',
	'audio',
	'video',
	'select',
	'textarea',
	'hr',
	'img',
	'[hidden]'
]

const BLOCKS = ['address', 'figure', 'figcaption', 'details', 'summary', 'dl', 'dt', 'dd']

/** A cell keeps apart from its neighbour with a tab, so that "Dead" and "12" do not become "Dead12". */
const cell: FormatCallback = (element, walk, builder) => {
	walk(element.children, builder)
	builder.addLiteral('\t')
}

const BLANK_LINE = { leadingLineBreaks: 2, trailingLineBreaks: 2 }
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

const OPTIONS: HtmlToTextOptions = {
	wordwrap: false,
	// The library cuts longer input short with a console warning; nothing may be lost here.
	limits: { maxInputLength: Number.POSITIVE_INFINITY },
	formatters: { cell },
	selectors: [
		{ selector: 'a', options: { ignoreHref: true } },
		...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
		...BLOCKS.map((selector) => ({ selector, format: 'block' })),
		{ selector: 'blockquote', format: 'block', options: BLANK_LINE },
		{ selector: 'table', format: 'block', options: BLANK_LINE },
		{ selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
		{ selector: 'td', format: 'cell' },
		{ selector: 'th', format: 'cell' },
		{ selector: 'ul', options: { itemPrefix: '- ' } },
		...UNSEEN.map((selector) => ({ selector, format: 'skip' }))
	]
}

/** The text that a reader of the page sees; links without their addresses, pictures left out. */
export function fromHtml(html: string): string {
	try {
		return convert(html, OPTIONS)
	} catch (error) {
		// A call stack that ran out while walking the page is the page's doing.
		throw error instanceof RangeError ? tooDeep('HTML') : error
	}
}

/** Markup that no reader of text would write, and no walk through it survives. */
export function tooDeep(what: string): RashomonError {
	return new RashomonError(
		'not-text',
		`the ${what} nests its elements too deep to be read`,
		'Give its text as plain text.'
	)
}
