#!/usr/bin/env node
import { run } from './run.js'

// A reader that stops reading ("| head") has seen enough; it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error
	process.exit()
})

async function stdin(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = []
	for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
	return Buffer.concat(chunks)
}

process.exitCode = await run(process.argv.slice(2), {
	stdout: (text) => process.stdout.write(text),
	stderr: (text) => process.stderr.write(text),
	stdin,
	env: process.env,
	tty: process.stdout.isTTY === true,
	columns: process.stdout.columns
})
