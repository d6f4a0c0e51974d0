import { namedBy } from './table.js'

// A line each: what a figure is, if not what came about, and the words near it that say so. Own knowledge.
const table = `
demand demand demands demanding demanded seek seeks seeking sought claiming request requests requested requesting asks asking asked sue sues sued suing want wants wanted urges urged urging
offer offer offers offered offering propose proposes proposed proposal bid bids tabled
forecast forecast forecasts forecasting forecasters predict predicts predicted predicting prediction expect expects expected expecting expectation expectations anticipate anticipated anticipates project projects projected projection projections foresee foresees foresaw outlook guidance consensus economists
target target targets targeted aims aiming goal ambition quota
limit maximum limit limits ceiling cap caps capped lets allows entitles permitted allowed permissible allowable legal carries statutory minimum threshold
capacity capacity capable seating
workforce employs employ employing workforce represents represent representing serves operates
`

/** What a word says of the figure beside it: demanded, forecast, a limit. */
export const standings: ReadonlyMap<string, string> = namedBy(table)

/** Standings that one side alone sets apart from what came about; an offer may be what is paid. */
export const unreal: ReadonlySet<string> = new Set(
	'demand forecast target limit capacity workforce'.split(' ')
)

/** Words that give each his own share of a total. */
export const distributive: ReadonlySet<string> = new Set(
	'each every apiece per respectively individual individually'.split(' ')
)

/** Words that make a figure a part of what is counted. */
export const partWords: ReadonlySet<string> = new Set(
	'alone among including another additional further extra'.split(' ')
)

/** Words that make it the whole, or another thing that comes with it. */
export const wholeWords: ReadonlySet<string> = new Set(
	'nationwide countrywide worldwide overall altogether aftershock aftershocks metropolitan'.split(
		' '
	)
)

/** Words that say a figure is yet to come about. */
export const coming: ReadonlySet<string> = new Set(
	"will would 'll shall plans plan planned intends going could may might aims hopes wants promised pledged".split(
		' '
	)
)

/** Words that say how much of it has come about. */
export const sofar: ReadonlySet<string> = new Set('already far date yet'.split(' '))
