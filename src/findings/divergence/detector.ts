import type { Token } from '../../language/language.js'
import type { Account, Claim } from '../../model/index.js'

/** One claim of a linked pair, with what a detector may look at. */
export interface Side {
	account: Account
	/** The claim, with its facts. */
	claim: Claim
	/** The tokens of the claim, offsets into `account.text`. */
	tokens: readonly Token[]
	/** The tokens of its whole sentence. */
	sentence: readonly Token[]
	/** Subject carried over from the first half of the sentence, empty when it has its own. */
	carried: readonly Token[]
}

/** One side's value: how it reads, and exactly where it stands in `account.text`. */
export interface Value {
	value: string
	start: number
	end: number
}

/** A difference between two linked claims. */
export interface Difference {
	a: Value
	b: Value
	/** 0..1: how sure the detector is. */
	confidence: number
	/** One sentence that a reader understands at once. */
	message: string
	/** Told only where no other kind tells the two apart. */
	yields?: boolean
}

/** What a detector may ask about the accounts beside the pair. */
export interface PairContext {
	/** The link's calibrated score, 0..1. */
	score: number
	/** The link's signals: stems, names, facts, … */
	signals: Readonly<Record<string, number>>
	/** Id of the compared account a speaker belongs to, if any. */
	accountOf(speaker: string): string | undefined
}

/** A kind of divergence: looks at one linked pair, says whether and how the two differ. */
export interface Detector {
	kind: string
	detect(a: Side, b: Side, context: PairContext): Difference | undefined
}
