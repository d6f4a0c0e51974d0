import type { FileFormat } from './messages'

const TYPES: Record<FileFormat, [ending: string, mime: string]> = {
	html: ['html', 'text/html'],
	markdown: ['md', 'text/markdown'],
	json: ['json', 'application/json']
}

/** Hands a text to the browser as a file; nothing is sent anywhere. */
export function save(text: string, format: FileFormat, title: string): void {
	const [ending, type] = TYPES[format]
	const stem = title
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
	const link = document.createElement('a')
	link.href = url
	link.download = `${stem || 'comparison'}.${ending}`
	link.click()
	setTimeout(() => URL.revokeObjectURL(url), 1000)
}
