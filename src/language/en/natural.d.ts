// natural's pieces are imported one by one; its own types describe only the whole package.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
	const porter: { stem(word: string): string }
	export default porter
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
	const jaroWinkler: (
		a: string,
		b: string,
		options?: { ignoreCase?: boolean; dj?: number }
	) => number
	export default jaroWinkler
}
