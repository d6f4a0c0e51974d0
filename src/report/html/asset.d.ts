/** A real file that the build minifies and inlines; see scripts/inline.mjs. */
declare module '*?asset' {
	const text: string
	export default text
	/** `sha256-…`: what a Content-Security-Policy allows it by. */
	export const hash: string
}
