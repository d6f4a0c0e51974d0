import { type Comparison, divergenceKinds, type Finding } from '../model/index.js'
import { FORMATS, type Format, render } from '../report/index.js'
import { writeText } from './files.js'
import { EXIT, type Io } from './io.js'
import { type ReportOptions, sortOf, unknownValue } from './options.js'

/** Prints a comparison as the options ask; gives the exit code. */
export function report(comparison: Comparison, options: ReportOptions, io: Io): number {
	const findings = select(comparison, options)
	const format = formatFor(options)
	const text = render({ ...comparison, findings }, format, {
		color: options.out === undefined && colorFor(options, io),
		width: options.width ?? io.columns ?? 80,
		limit: options.limit
	})
	if (options.out === undefined) io.stdout(text)
	else {
		writeText(options.out, text)
		io.stderr(`wrote ${options.out}\n`)
	}
	const hidden = comparison.findings.length - findings.length
	if (hidden > 0) {
		io.stderr(`${findings.length} of ${comparison.findings.length} findings shown.\n`)
	}
	return findings.some((finding) => fails(finding, options.failOn)) ? EXIT.findings : EXIT.done
}

/** The format asked for, else the one that the name of the output file asks for, else text. */
export function formatFor(options: Pick<ReportOptions, 'format' | 'out'>): Format {
	const extension = /\.([^./\\]+)$/.exec(options.out ?? '')?.[1]?.toLowerCase()
	const named = { md: 'markdown', htm: 'html', txt: 'text' }[extension ?? ''] ?? extension
	return options.format ?? FORMATS.find((format) => format === named) ?? 'text'
}

/** Whether to colour: the option, else FORCE_COLOR, else NO_COLOR, else whether it is a terminal. */
export function colorFor(options: Pick<ReportOptions, 'color'>, io: Io): boolean {
	if (options.color !== undefined) return options.color
	const { FORCE_COLOR, NO_COLOR, TERM } = io.env
	if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
	return io.tty && !NO_COLOR && TERM !== 'dumb'
}

function select(comparison: Comparison, options: ReportOptions): Finding[] {
	const ids = comparison.accounts.map((account) => account.id)
	const sorts: string[] = []
	const accounts: string[] = []
	for (const word of options.only ?? []) {
		const sort = sortOf(word)
		if (ids.includes(word)) accounts.push(word)
		else if (sort !== undefined) sorts.push(sort)
		else
			throw unknownValue('--only', word, ['omissions', 'divergences', ...divergenceKinds, ...ids])
	}
	return comparison.findings.filter(
		(finding) =>
			finding.salience >= (options.minSalience ?? 0) &&
			(sorts.length === 0 || sorts.some((sort) => isSort(finding, sort))) &&
			(accounts.length === 0 || accounts.some((id) => isAbout(finding, id)))
	)
}

function isSort(finding: Finding, sort: string): boolean {
	return finding.type === sort || (finding.type === 'divergence' && finding.kind === sort)
}

/** What the account leaves out, or a divergence that it is a side of. */
function isAbout(finding: Finding, account: string): boolean {
	if (finding.type === 'omission') return finding.account === account
	return finding.positions.some((position) => position.accounts.includes(account))
}

function fails(finding: Finding, failOn: string[] = []): boolean {
	return failOn.some((sort) => isSort(finding, sort))
}
