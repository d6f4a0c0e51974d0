/// <reference path="./asset.d.ts" />
import { phrases } from '../../language/en/wording.js'
import type { Comparison } from '../../model/index.js'
import { oneLine } from '../safe.js'
import { viewOf } from '../view.js'
import { accounts } from './accounts.js'
import { alignment } from './alignment.js'
import { coverage } from './coverage.js'
import { findings } from './findings.js'
import { headline } from './headline.js'
import { asset, html } from './markup.js'
import { notes } from './notes.js'
import { pageOf } from './page.js'
import script, { hash as scriptHash } from './script.ts?asset'
import style, { hash as styleHash } from './style.css?asset'

/** How `renderHtml` writes. */
export interface HtmlOptions {
	/** Title of the document; default: the event's. */
	title?: string
}

/**
 * The policy of the page: nothing is fetched, and only the style and script that this build inlined
 * run. Were a text ever to get past the escaping, it still would not.
 */
const POLICY = [
	"default-src 'none'",
	`style-src '${styleHash}'`,
	`script-src '${scriptHash}'`,
	"base-uri 'none'",
	"form-action 'none'"
].join('; ')

/** The comparison as one self-contained HTML file: no network, works from disk, prints. */
export function renderHtml(comparison: Comparison, options: HtmlOptions = {}): string {
	const page = pageOf(viewOf(comparison))
	const { event } = comparison
	const title = options.title ?? event?.title ?? event?.id ?? phrases.untitled
	return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="rashomon ${oneLine(comparison.method.version)}">
<title>${oneLine(title)}</title>
${asset('style', style)}
</head>
<body>
<a class="skip" href="#findings">${phrases.skip}</a>
<main>
${headline(page)}
${coverage(page)}
${accounts(page)}
${alignment(page)}
${findings(page)}
${notes(page)}
</main>
${asset('script', script)}
</body>
</html>`}\n`
}
