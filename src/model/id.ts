/** A short id from content, so that a re-run can be told apart from a change. FNV-1a, 32 bits, twice. */
export function contentId(prefix: string, parts: readonly string[]): string {
	const text = parts.join('\u0001')
	return `${prefix}-${hash(text, 0x811c9dc5)}${hash(text, 0x9747b28c).slice(0, 3)}`
}

function hash(text: string, seed: number): string {
	let h = seed
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
	return (h >>> 0).toString(36).padStart(7, '0')
}
