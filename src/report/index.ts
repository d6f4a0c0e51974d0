/**
 * Reports: pure functions of a comparison. What comes out is safe to print, open and share.
 * @module rashomon/report
 */
export { kinds as kindsInWords, type SignalTold } from '../language/en/wording.js'
export { renderCsv } from './csv.js'
export {
	type ExplainedLink,
	type Explainer,
	type Explanation,
	explainer,
	type Said
} from './explain.js'
export { type HtmlOptions, renderHtml } from './html/index.js'
export { type JsonOptions, renderJson } from './json.js'
export { renderMarkdown } from './markdown.js'
export { FORMATS, type Format, type RenderOptions, render } from './render.js'
export { visible } from './safe.js'
export { renderText, type TextOptions } from './text/index.js'
export { diffWords, type WordChange } from './words.js'
