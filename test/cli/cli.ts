import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Io, run } from '../../src/cli/run.js'

/** What a run of the command line left behind. */
export interface Run {
	code: number
	out: string
	err: string
}

/** Runs one command line in this process. */
export async function rashomon(
	argv: string[],
	given: Partial<Omit<Io, 'stdin'>> & { stdin?: string | Uint8Array } = {}
): Promise<Run> {
	const done: Run = { code: -1, out: '', err: '' }
	const { stdin = '', ...rest } = given
	done.code = await run(argv, {
		stdout: (text) => {
			done.out += text
		},
		stderr: (text) => {
			done.err += text
		},
		stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
		env: {},
		tty: false,
		...rest
	})
	return done
}

/** A folder of files for the tests of one file, removed after them. */
export function folder(): {
	path(name: string): string
	write(name: string, data: string | Uint8Array): string
} {
	const at = mkdtempSync(join(tmpdir(), 'rashomon-'))
	afterAll(() => rmSync(at, { recursive: true, force: true }))
	const path = (name: string) => join(at, name)
	return {
		path,
		write(name, data) {
			writeFileSync(path(name), data)
			return path(name)
		}
	}
}
