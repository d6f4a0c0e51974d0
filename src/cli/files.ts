import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { RashomonError, shown } from '../model/index.js'

/** The bytes of a file; what stands in the way becomes a typed error. */
export function readBytes(path: string): Uint8Array {
	try {
		return readFileSync(path)
	} catch (error) {
		throw problem(error, path)
	}
}

/** A file as it is, or the `.json` files of a directory in the order of their names. */
export function jsonFiles(path: string): string[] {
	try {
		if (!statSync(path).isDirectory()) return [path]
		const names = readdirSync(path).filter((name) => name.endsWith('.json'))
		if (names.length > 0) return names.sort().map((name) => join(path, name))
	} catch (error) {
		throw problem(error, path)
	}
	throw new RashomonError(
		'no-file',
		`${shown(path)} holds no .json file`,
		'Give event files with gold, or a directory of them.'
	)
}

/** Writes a report. */
export function writeText(path: string, text: string): void {
	try {
		writeFileSync(path, text)
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException
		const reasons: Record<string, string> = {
			ENOENT: `there is no directory ${shown(dirname(path))}`,
			EISDIR: 'it is a directory',
			ENOTDIR: `${shown(dirname(path))} is not a directory`,
			EACCES: 'permission denied',
			EPERM: 'permission denied',
			EROFS: 'the file system is read-only',
			ENOSPC: 'the disk is full'
		}
		throw new RashomonError(
			'bad-option',
			`--out ${shown(path)} cannot be written: ${reasons[code ?? ''] ?? code}`,
			'Give the path of a file that may be written, in a directory that exists.'
		)
	}
}

function problem(error: unknown, path: string): RashomonError {
	const { code } = error as NodeJS.ErrnoException
	if (code === 'ENOENT' || code === 'ENOTDIR') {
		return new RashomonError(
			'no-file',
			`there is no file ${shown(path)}`,
			'Check the path; it is taken from the current directory.'
		)
	}
	if (code === 'EISDIR') {
		return new RashomonError(
			'not-a-file',
			`${shown(path)} is a directory`,
			'Give the files themselves: one for each account, or one event file.'
		)
	}
	if (code === undefined) throw error
	return new RashomonError(
		'unreadable',
		`${shown(path)} cannot be read: ${code === 'EACCES' ? 'permission denied' : code}`,
		'Check that it may be read by you.'
	)
}
