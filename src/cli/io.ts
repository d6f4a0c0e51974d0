/** What a command sees of the world around it; tests give their own. */
export interface Io {
	/** Data. */
	stdout(text: string): void
	/** Words. */
	stderr(text: string): void
	/** All of standard input. */
	stdin(): Promise<Uint8Array>
	env: Record<string, string | undefined>
	/** Standard output is a terminal. */
	tty: boolean
	/** Columns of that terminal. */
	columns?: number
}

/** How a command ended: its exit code. */
export const EXIT = { done: 0, findings: 1, failed: 2 } as const
