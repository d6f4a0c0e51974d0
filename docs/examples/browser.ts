import { compare } from 'rashomon'
import { renderHtml } from 'rashomon/report'

/** Draws the report into a frame that may run the report's own script and nothing else. */
export function show(frame: HTMLIFrameElement, police: string, union: string): void {
	const comparison = compare([
		{ id: 'police', party: 'Police', text: police },
		{ id: 'union', party: 'Union', text: union }
	])
	frame.sandbox.value = 'allow-scripts'
	frame.srcdoc = renderHtml(comparison)
}
