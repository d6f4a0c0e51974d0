import escapeHtml from 'escape-html'
import { visible } from '../safe.js'

/**
 * Markup that may pass as it is. Only `html` and `asset` make it: a comparison read from JSON cannot
 * hold one, so whatever an account says is escaped by construction.
 */
export class Html {
	readonly #markup: string

	private constructor(markup: string) {
		this.#markup = markup
	}

	/** @internal For `html` and `asset` alone. */
	static of(markup: string): Html {
		return new Html(markup)
	}

	toString(): string {
		return this.#markup
	}
}

/** What a template takes: `Html` passes, everything else is escaped; false and nothing leave no trace. */
export type Part = Html | string | number | false | null | undefined | readonly Part[]

/**
 * A template whose every interpolated string is made visible and escaped. Attribute values have to
 * be quoted: an unquoted one could be broken out of with a space, so it is an error.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
	let out = strings[0] ?? ''
	parts.forEach((part, index) => {
		if (strings[index]?.endsWith('=')) throw new TypeError('Quote the attribute value')
		out += markupOf(part) + (strings[index + 1] ?? '')
	})
	return Html.of(out)
}

/** A script or style sheet of our own, as the build inlined it. Never for text of a comparison. */
export function asset(element: 'script' | 'style', text: string): Html {
	if (/<\/|<!--/.test(text)) throw new TypeError(`The ${element} would close its own element`)
	return Html.of(`<${element}>${text}</${element}>`)
}

/** Parts with something between them. */
export function join(parts: readonly Part[], between: Part): Part[] {
	return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))
}

/** An address that may stand in `href`: http and https alone, so that a link never runs anything. */
export function safeUrl(text: string | undefined): string | undefined {
	if (!text || !/^https?:\/\/[^\s]+$/i.test(text)) return undefined
	try {
		return new URL(text).href
	} catch {
		return undefined
	}
}

function markupOf(part: Part): string {
	if (part === false || part === null || part === undefined) return ''
	if (part instanceof Html) return part.toString()
	if (typeof part === 'string') return escapeHtml(visible(part))
	if (typeof part === 'number') return String(part)
	return part.map(markupOf).join('')
}
