import type { Comparison } from '../model/index.js'
import { RashomonError, shown } from '../model/index.js'
import { renderCsv } from './csv.js'
import { type HtmlOptions, renderHtml } from './html/index.js'
import { type JsonOptions, renderJson } from './json.js'
import { renderMarkdown } from './markdown.js'
import { renderText, type TextOptions } from './text/index.js'

/** The formats that reports come in. */
export const FORMATS = ['text', 'json', 'markdown', 'html', 'csv'] as const

/** A format that reports come in. */
export type Format = (typeof FORMATS)[number]

/** Options of all formats; each takes what it knows. */
export type RenderOptions = TextOptions & JsonOptions & HtmlOptions

/** The comparison in the format named. */
export function render(
	comparison: Comparison,
	format: Format,
	options: RenderOptions = {}
): string {
	switch (format) {
		case 'text':
			return renderText(comparison, options)
		case 'json':
			return renderJson(comparison, options)
		case 'markdown':
			return renderMarkdown(comparison)
		case 'html':
			return renderHtml(comparison, options)
		case 'csv':
			return renderCsv(comparison)
		default:
			throw new RashomonError(
				'bad-option',
				`There is no format ${shown(format)}`,
				`Use one of ${FORMATS.join(', ')}`,
				'format'
			)
	}
}
