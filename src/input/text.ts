import { RashomonError, shown } from '../model/index.js'
import { decodeUtf8 } from './decode.js'
import { fromHtml } from './html.js'
import { fromMarkdown } from './markdown.js'

/** How an account is written down. */
export type TextFormat = 'text' | 'markdown' | 'html'
/** What a file can be: an account, or an event with all its accounts. */
export type InputFormat = TextFormat | 'event'

/** What `readText` can be told. */
export interface ReadTextOptions {
	/** Default: by the extension of `name`, else plain text. */
	format?: TextFormat
	/** What messages call the input; its extension says what it is. */
	name?: string
}

const EXTENSIONS: Record<string, InputFormat> = {
	txt: 'text',
	text: 'text',
	md: 'markdown',
	markdown: 'markdown',
	htm: 'html',
	html: 'html',
	xhtml: 'html',
	json: 'event'
}

/** What a file is by its extension; undefined when the extension says nothing. */
export function formatOf(name: string): InputFormat | undefined {
	const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
	return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined
}

/** Plain text as it is; only a byte order mark is dropped. */
export function fromPlain(text: string): string {
	return text.startsWith('\uFEFF') ? text.slice(1) : text
}

const READERS: Record<TextFormat, (text: string) => string> = {
	text: fromPlain,
	markdown: (text) => fromMarkdown(fromPlain(text)),
	html: (text) => fromHtml(fromPlain(text))
}

/**
 * The text of an account from a string or from the bytes of a file. Every offset in a comparison
 * counts UTF-16 units in what this returns.
 */
export function readText(input: string | Uint8Array, options: ReadTextOptions = {}): string {
	const text = typeof input === 'string' ? input : decodeUtf8(input, options.name)
	const byName = options.name === undefined ? undefined : formatOf(options.name)
	const format = options.format ?? (byName === 'event' ? 'text' : byName) ?? 'text'
	if (!Object.hasOwn(READERS, format)) {
		throw new RashomonError(
			'bad-option',
			`unknown format ${shown(format)}`,
			`Use one of: ${Object.keys(READERS).join(', ')}.`
		)
	}
	return READERS[format](text)
}
