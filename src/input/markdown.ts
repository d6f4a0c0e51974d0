import MarkdownIt from 'markdown-it'
import { fromHtml, tooDeep } from './html.js'

/** A YAML block at the very top: it describes the file and is no part of the account. */
const FRONT_MATTER =
	/^---[ \t]*\r?\n(?:(?:[\w-]+:.*|[ \t].*|- .*|#.*|[ \t]*)\r?\n)*?---[ \t]*(?:\r?\n|$)/

/** Blocks nested deeper than this (lists in lists, quotations in quotations) are refused. */
const NESTING = 100
const parser = new MarkdownIt('default', { html: true }).set({ maxNesting: NESTING } as object)

/** The text of Markdown, its markup read and dropped; HTML in it is treated as `fromHtml` does. */
export function fromMarkdown(markdown: string): string {
	const env = {}
	const tokens = parser.parse(markdown.replace(FRONT_MATTER, ''), env)
	// The parser drops what nests deeper without a word; no part of an account may get lost.
	if (tokens.some((token) => token.nesting === 1 && token.level + 1 >= NESTING)) {
		throw tooDeep('Markdown')
	}
	return fromHtml(parser.renderer.render(tokens, parser.options, env))
}
