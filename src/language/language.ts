import type { Span } from '../model/index.js'

/** Universal part of speech of a token. */
export type Pos =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X'

/** A word or sign of an account, with offsets into `Account.text`. */
export interface Token {
	start: number
	end: number
	/** Surface form, exactly `text.slice(start, end)`. */
	text: string
	lower: string
	pos: Pos
	/** What the word is matched by; empty for punctuation. */
	stem: string
	/** A function word: carries no matter of its own. */
	stop: boolean
}

/** A sentence: its span, without surrounding space, and its tokens. */
export interface Sentence {
	span: Span
	tokens: readonly Token[]
	/** A heading or a list item: it may lack a verb. */
	kind: 'sentence' | 'heading' | 'item'
}
