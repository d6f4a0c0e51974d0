/**
 * From files and pages to accounts. Pure, and at home in the browser.
 * @module rashomon/input
 */
export { type ErrorCode, type Event, RashomonError } from '../model/index.js'
export { decodeUtf8 } from './decode.js'
export { parseEvent } from './event.js'
export { fromHtml } from './html.js'
export { fromMarkdown } from './markdown.js'
export {
	formatOf,
	fromPlain,
	type InputFormat,
	type ReadTextOptions,
	readText,
	type TextFormat
} from './text.js'
