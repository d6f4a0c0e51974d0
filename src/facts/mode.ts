/** How one word of a sentence is meant. */
export interface Mode {
	/** Stands under an odd number of denials. */
	denied: boolean
	/** Asked, hoped for or supposed: nothing is stated. */
	open: boolean
	/** 0..1: how far whoever speaks commits to it. */
	certainty: number
	/** It only denies what follows: the "refused" of "refused to sign". */
	operator?: boolean
}
