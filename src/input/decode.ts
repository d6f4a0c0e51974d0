import { RashomonError } from '../model/index.js'

const SIGNATURES: { bytes: number[]; what: string }[] = [
	{ bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
	{ bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a Word document or another zip archive' },
	{ bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document' },
	{ bytes: [0x1f, 0x8b], what: 'a gzip archive' },
	{ bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
	{ bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' }
]

const startsWith = (bytes: Uint8Array, start: number[]): boolean =>
	start.every((byte, i) => bytes[i] === byte)

/** Text from the bytes of a file: UTF-8, its byte order mark dropped. Throws `not-text`, `not-utf8`. */
export function decodeUtf8(bytes: Uint8Array, name = 'the input'): string {
	const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes))
	if (known) {
		throw new RashomonError(
			'not-text',
			`${name} is ${known.what}, not text`,
			'Save its text as .txt, .md or .html, in UTF-8.'
		)
	}
	if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
		throw new RashomonError(
			'not-utf8',
			`${name} is UTF-16, not UTF-8`,
			'Save it as UTF-8, for instance: iconv -f utf-16 -t utf-8.'
		)
	}
	const nul = bytes.indexOf(0)
	if (nul >= 0) {
		throw new RashomonError(
			'not-text',
			`${name} is not text: byte ${nul} is NUL`,
			'Give plain text, Markdown, HTML or an event file, in UTF-8.'
		)
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		throw new RashomonError(
			'not-utf8',
			`${name} is not UTF-8`,
			'Save it as UTF-8, for instance: iconv -f windows-1252 -t utf-8.'
		)
	}
}
