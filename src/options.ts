import type { Detector } from './findings/divergence/detector.js'
import { detectors as builtIn } from './findings/divergence/index.js'
import { fitted } from './language/en/fitted.js'
import type { Fitted } from './language/fitted.js'
import type { VectorTable } from './language/vectors.js'
import { signalGroups } from './match/index.js'
import {
	type Account,
	accountSchema,
	DEFAULT_ACCOUNTS,
	RashomonError,
	shown
} from './model/index.js'

/** What `compare` may be told. Everything has a default; the defaults are what is measured. */
export interface CompareOptions {
	/** Word vectors to match by meaning with; `false` for none. Default: the built-in table. */
	vectors?: VectorTable | false
	/** Score, 0..1, from which two claims count as the same matter. Default: as fitted. */
	threshold?: number
	/** Findings below this salience, 0..1, are left out. Default 0: all are returned. */
	minSalience?: number
	/** Divergence kinds to look for. Default: all. */
	kinds?: readonly string[]
	/** Detectors of your own, run beside the built-in ones. */
	detectors?: readonly Detector[]
	/** Longest text read, in UTF-16 units (default 200,000), and most accounts (default 12). */
	limits?: { textLength?: number; accounts?: number }
	/** `false` drops the accounts' texts from the answer. Default true. */
	includeText?: boolean
	/** Signals or groups of signals to leave out (`vectors`, `names`, `context`, …), for ablation. */
	without?: readonly string[]
	/** Fitted numbers to use instead of the built-in ones. */
	fitted?: Fitted
	/** What the accounts are of; carried into the answer. */
	event?: { id?: string; title?: string; date?: string }
}

/**
 * The accounts as compared, or a typed error that names what is wrong.
 * @throws RashomonError `no-accounts`, `one-account`, `too-many-accounts`, `duplicate-id`,
 * `bad-event` (wrong shape; `path` says where), `bad-date`.
 */
export function checkAccounts(accounts: readonly Account[], options: CompareOptions): Account[] {
	if (!Array.isArray(accounts))
		throw new RashomonError(
			'bad-event',
			`The accounts must be an array, not ${shown(accounts)}.`,
			'Pass compare([{ id, party, text }, …]).'
		)
	const most = options.limits?.accounts ?? DEFAULT_ACCOUNTS
	if (accounts.length === 0)
		throw new RashomonError(
			'no-accounts',
			'There is no account to compare.',
			'Pass at least two accounts of one event.'
		)
	if (accounts.length === 1)
		throw new RashomonError(
			'one-account',
			`There is only one account (${shown(accounts[0]?.id)}): nothing to compare it with.`,
			'Pass at least two accounts of one event.'
		)
	if (accounts.length > most)
		throw new RashomonError(
			'too-many-accounts',
			`There are ${accounts.length} accounts; at most ${most} are compared at once.`,
			'Compare fewer, or raise limits.accounts.'
		)
	const checked = accounts.map(checkAccount)
	const seen = new Set<string>()
	checked.forEach(({ id }, i) => {
		if (seen.has(id))
			throw new RashomonError(
				'duplicate-id',
				`Two accounts have the id ${shown(id)}.`,
				'Give every account an id of its own.',
				`accounts[${i}].id`
			)
		seen.add(id)
	})
	return checked
}

function checkAccount(account: Account, i: number): Account {
	const parsed = accountSchema.safeParse(account)
	if (!parsed.success) {
		const issue = parsed.error.issues[0]!
		const path = [`accounts[${i}]`, ...issue.path.map(String)].join('.')
		throw new RashomonError(
			'bad-event',
			`${path}: ${issue.message}.`,
			'An account is { id, party, text } with optional speaker, aliases, fidelity, date, lang.',
			path
		)
	}
	const { date } = parsed.data
	if (date !== undefined && Number.isNaN(Date.parse(date)))
		throw new RashomonError(
			'bad-date',
			`accounts[${i}].date: ${shown(date)} is not a date.`,
			'Write it as YYYY-MM-DD.',
			`accounts[${i}].date`
		)
	return parsed.data
}

/** Every option there is: a name that is none of them was mistyped. */
const NAMES: { readonly [name in keyof Required<CompareOptions>]: true } = {
	vectors: true,
	threshold: true,
	minSalience: true,
	kinds: true,
	detectors: true,
	limits: true,
	includeText: true,
	without: true,
	fitted: true,
	event: true
}

/** @throws RashomonError `bad-option` with the option's name and value. */
export function checkOptions(options: CompareOptions): void {
	const wrong = (name: string, value: unknown, wanted: string) =>
		new RashomonError(
			'bad-option',
			`${name} is ${shown(value)}; it must be ${wanted}.`,
			`Leave ${name} out for its default.`,
			name
		)
	if (typeof options !== 'object' || options === null || Array.isArray(options))
		throw wrong('options', options, 'an object')
	for (const name of Object.keys(options))
		if (!Object.hasOwn(NAMES, name))
			throw new RashomonError(
				'bad-option',
				`There is no option ${shown(name)}.`,
				`The options are ${Object.keys(NAMES).join(', ')}.`,
				name
			)
	const { limits, kinds, detectors, without, includeText } = options
	for (const name of ['threshold', 'minSalience'] as const) {
		const value = options[name]
		if (value !== undefined && !(typeof value === 'number' && value >= 0 && value <= 1))
			throw wrong(name, value, 'a number from 0 to 1')
	}
	if (limits !== undefined && (typeof limits !== 'object' || limits === null))
		throw wrong('limits', limits, 'an object')
	for (const name of ['textLength', 'accounts'] as const) {
		const value = limits?.[name]
		if (value !== undefined && !(Number.isInteger(value) && value > 0))
			throw wrong(`limits.${name}`, value, 'a whole number above 0')
	}
	if (includeText !== undefined && typeof includeText !== 'boolean')
		throw wrong('includeText', includeText, 'true or false')
	if (detectors !== undefined && !(Array.isArray(detectors) && detectors.every(isDetector)))
		throw wrong('detectors', detectors, 'a list of { kind, detect }')
	const known = [...builtIn, ...(detectors ?? [])].map(({ kind }) => kind)
	among('kinds', kinds, known)
	among('without', without, signalNames())

	function among(name: string, value: unknown, allowed: readonly string[]): void {
		if (value === undefined) return
		const wanted = `a list of any of ${allowed.join(', ')}`
		if (!Array.isArray(value)) throw wrong(name, value, wanted)
		for (const item of value) if (!allowed.includes(item)) throw wrong(name, item, wanted)
	}
}

const isDetector = (value: unknown) =>
	typeof (value as Detector | null)?.kind === 'string' &&
	typeof (value as Detector).detect === 'function'

/** Groups of signals first, then every signal that can be left out by itself. */
const signalNames = (): string[] => [
	...new Set([
		...Object.keys(signalGroups),
		...Object.values(signalGroups).flat(),
		...Object.keys(fitted.pair.weights),
		...Object.keys(fitted.among.weights)
	])
]
