/** What went wrong, for code that wants to react: one code per cause. */
export type ErrorCode =
	| 'no-accounts'
	| 'one-account'
	| 'too-many-accounts'
	| 'duplicate-id'
	| 'empty-text'
	| 'text-too-long'
	| 'not-text'
	| 'bad-option'
	| 'bad-date'
	| 'bad-event'
	| 'bad-gold'
	| 'bad-table'
	| 'not-json'
	| 'not-utf8'
	| 'no-file'
	| 'not-a-file'
	| 'unreadable'
	| 'unknown-event'

/**
 * The one error class of the library. `message` says what was wrong and with which value,
 * `hint` what to do about it, `path` where in the input (`accounts[1].text`).
 */
export class RashomonError extends Error {
	override readonly name = 'RashomonError'
	readonly code: ErrorCode
	readonly hint: string
	readonly path: string | undefined

	constructor(code: ErrorCode, message: string, hint: string, path?: string) {
		super(message)
		this.code = code
		this.hint = hint
		this.path = path
	}
}

/** A value cut to what fits in a message. */
export function shown(value: unknown, length = 60): string {
	const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
	return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
