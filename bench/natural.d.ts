// natural's pieces are imported one by one; its own types describe only the whole package.
declare module 'natural/lib/natural/tfidf/tfidf.js' {
	export default class TfIdf {
		addDocument(text: string): void
		listTerms(document: number): { term: string; tfidf: number }[]
	}
}
