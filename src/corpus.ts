/**
 * The example events, each with its gold. All but the first are invented.
 * @module rashomon/corpus
 */
import borderIncident from '../corpus/border-incident.json'
import ceasefireSummit from '../corpus/ceasefire-summit.json'
import courtRuling from '../corpus/court-ruling.json'
import cupFinal from '../corpus/cup-final.json'
import damRelease from '../corpus/dam-release.json'
import fullAgreement from '../corpus/full-agreement.json'
import merger from '../corpus/merger.json'
import outbreak from '../corpus/outbreak.json'
import productRecall from '../corpus/product-recall.json'
import stormTolls from '../corpus/storm-tolls.json'
import strike from '../corpus/strike.json'
import tradeVisit from '../corpus/trade-visit.json'
import twoEvents from '../corpus/two-events.json'
import xiTrumpCall from '../corpus/xi-trump-call.json'
import { type Event, RashomonError, shown } from './model/index.js'

/** An example event: an event file whose id, title and date are given. */
export type CorpusEvent = Event & Required<Pick<Event, 'id' | 'title' | 'date'>> & { gold: unknown }

/** The example events; the first is the one that `rashomon demo` shows. */
export const events: readonly CorpusEvent[] = [
	xiTrumpCall,
	borderIncident,
	stormTolls,
	productRecall,
	strike,
	ceasefireSummit,
	tradeVisit,
	merger,
	courtRuling,
	cupFinal,
	outbreak,
	damRelease,
	fullAgreement,
	twoEvents
] as CorpusEvent[]

/** The example with this id, or the only one whose id begins with it ("storm"). */
export function findEvent(id: string): CorpusEvent {
	const exact = events.find((event) => event.id === id)
	if (exact) return exact
	const found = id === '' ? [] : events.filter((event) => event.id.startsWith(id))
	if (found.length === 1) return found[0]!
	const names = (found.length > 1 ? found : events).map((event) => event.id).join(', ')
	throw new RashomonError(
		'unknown-event',
		found.length > 1
			? `${shown(id)} could be any of ${found.length} events`
			: `there is no event ${shown(id)}`,
		`Use one of: ${names}.`
	)
}
