/** Number words that add up ("twenty-one", "three hundred and five"). */
export const cardinals: ReadonlyMap<string, number> = new Map(
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
	seventeen eighteen nineteen twenty`
		.split(/\s+/)
		.map((word, value) => [word, value] as [string, number])
		.concat(
			'thirty forty fifty sixty seventy eighty ninety'
				.split(' ')
				.map((word, i) => [word, 30 + 10 * i] as [string, number])
		)
)

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
	['dozen', 12],
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['lakh', 1e5],
	['crore', 1e7]
])

/** Short scales, written right after digits or after a space ("€3.2bn", "4 mn"). */
export const shortScales: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['mn', 1e6],
	['mln', 1e6],
	['bn', 1e9],
	['bln', 1e9],
	['tn', 1e12],
	['trn', 1e12]
])

/** Letters that scale an amount of money only: "3m" alone may be metres. */
export const moneyScales: ReadonlyMap<string, number> = new Map([
	['m', 1e6],
	['b', 1e9],
	['t', 1e12]
])

/** Plurals that name an order of magnitude: smallest and largest value meant. */
export const orders: ReadonlyMap<string, readonly [number, number]> = new Map([
	['dozens', [24, 99]],
	['scores', [40, 99]],
	['hundreds', [100, 999]],
	['thousands', [1e3, 9_999]],
	['millions', [1e6, 999e6]],
	['billions', [1e9, 999e9]],
	['trillions', [1e12, 999e12]]
])

/** "tens of thousands", "hundreds of millions": what the first word multiplies by. */
export const orderFactors: ReadonlyMap<string, readonly [number, number]> = new Map([
	['tens', [10, 99]],
	['dozens', [24, 99]],
	['hundreds', [100, 999]]
])

/** Vague small numbers: smallest and largest value meant. Longest first. */
export const vagueCounts: readonly (readonly [readonly string[], number, number])[] = [
	[['a', 'couple', 'of'], 2, 3],
	[['a', 'couple'], 2, 3],
	[['a', 'handful', 'of'], 2, 7],
	[['a', 'few'], 2, 6],
	[['a', 'score', 'of'], 15, 25],
	[['several'], 3, 9]
]

/** Names of fractions after a count of them. */
export const fractions: ReadonlyMap<string, number> = new Map([
	['half', 2],
	['halves', 2],
	['third', 3],
	['thirds', 3],
	['quarter', 4],
	['quarters', 4],
	['fourth', 4],
	['fourths', 4],
	['fifth', 5],
	['fifths', 5],
	['sixth', 6],
	['sixths', 6],
	['eighth', 8],
	['eighths', 8],
	['tenth', 10],
	['tenths', 10]
])

/** Words before "half", "third", "quarter" that make them something else ("the first half"). */
export const notFractionAfter: ReadonlySet<string> = new Set(
	`first second third fourth last next this that previous final other each every per fiscal latter better
	opening closing latin`.split(/\s+/)
)

/** What a phrase before a number says of it. */
export type Hedge = 'about' | 'nearly' | 'at-least' | 'at-most' | 'exact'

const hedgeTable: Record<Hedge, string> = {
	'at-least':
		'at least|at the very least|no fewer than|no less than|not less than|not fewer than|more than|greater than|over|well over|upwards of|upward of|above|exceeding|exceeds|exceeded|in excess of|a minimum of|minimum of|just over|slightly more than|slightly over|a little over|a little more than|much more than|far more than|well above|surpassing|surpassed|topped|topping|more then|at minimum|north of|not under',
	'at-most':
		'up to|as many as|as much as|no more than|not more than|at most|at the most|fewer than|less than|under|below|a maximum of|maximum of|well under|just under|slightly less than|slightly under|well below|just below|a little less than|a little under|not exceeding|no greater than|far fewer than|far less than|only up to',
	about:
		'about|around|roughly|approximately|approx|some|an estimated|estimated at|estimated|circa|close to|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|more or less|an average of|average of|averaging|or so|something like|as few as|as little as',
	nearly: 'nearly|almost|not quite|approaching|very nearly|virtually|close on',
	exact: 'exactly|precisely|only|just|a total of|total of|merely|all|altogether'
}

/** Hedging phrases by their last word, longest first. */
export const hedges: ReadonlyMap<string, readonly { words: string[]; hedge: Hedge }[]> = (() => {
	const byLast = new Map<string, { words: string[]; hedge: Hedge }[]>()
	for (const [hedge, phrases] of Object.entries(hedgeTable) as [Hedge, string][]) {
		for (const phrase of phrases.split('|')) {
			const words = phrase.split(' ')
			const last = words.at(-1)!
			byLast.set(last, [...(byLast.get(last) ?? []), { words, hedge }])
		}
	}
	for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length)
	return byLast
})()

/** Hedging phrases that follow the number ("300 or more"). */
export const hedgesAfter: readonly { words: readonly string[]; hedge: Hedge }[] = [
	{ words: ['or', 'more'], hedge: 'at-least' },
	{ words: ['or', 'higher'], hedge: 'at-least' },
	{ words: ['and', 'more'], hedge: 'at-least' },
	{ words: ['and', 'up'], hedge: 'at-least' },
	{ words: ['or', 'so'], hedge: 'about' },
	{ words: ['or', 'fewer'], hedge: 'at-most' },
	{ words: ['or', 'less'], hedge: 'at-most' },
	{ words: ['at', 'least'], hedge: 'at-least' },
	{ words: ['at', 'most'], hedge: 'at-most' }
]

/** Words that may stand between a hedge and its number ("at least another 300"). */
export const hedgeFillers: ReadonlySet<string> = new Set([
	'another',
	'the',
	'a',
	'an',
	'some',
	'further'
])

/** Nouns that number what follows instead of counting ("Resolution 2231", "Flight 93"). */
export const numberedNouns: ReadonlySet<string> = new Set(
	`resolution article articles section sections chapter page pages paragraph para phase stage level tier
	grade class number no nos room highway route channel line type version model episode season volume vol
	item form flight boeing airbus title part act bill proposition prop amendment rule directive protocol
	order case docket gate platform terminal track lane apollo falcon windows iphone galaxy area group
	category cat annex appendix schedule figure fig table clause decree law code sector zone unit block
	district ward precinct battalion brigade division regiment interstate exit mile-marker lot studio radio
	covid day week round game match set week group formula fifa super bowl psalm verse file exhibit count
	apartment apt suite floor bus train tram pier box pub omega sputnik omicron ps xbox top big`.split(
		/\s+/
	)
)

/** Nouns that "one" or "the two" only points at: no amount is stated. */
export const pointedNouns: ReadonlySet<string> = new Set(
	`side sides leader leaders country countries president presidents party parties nation nations government
	governments minister ministers man men another other others time day point thing way hand word place
	part end bit era source official step such neighbor neighbors neighbour neighbours state states
	capitals delegations teams powers superpowers allies`.split(/\s+/)
)

/** After a pair of numbers, or before it: a tally or a score, not a range. */
export const tallyWords: ReadonlySet<string> = new Set(
	`vote votes voted voting win won wins victory defeat defeated beat lost lose lead draw drew tie tied margin
	decision ruling ruled majority split loss score scored series split upheld passed`.split(/\s+/)
)

/** The tallies that are votes: both numbers are kept, for and against. */
export const voteWords: ReadonlySet<string> = new Set(
	`vote votes voted voting ballot decision ruling ruled majority senate house council committee chamber
	parliament court assembly lawmakers senators upheld passed`.split(/\s+/)
)
