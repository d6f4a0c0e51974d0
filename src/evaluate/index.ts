/**
 * Measures comparisons against gold.
 * @module rashomon/evaluate
 */
export { type Counts, countEvent, type Hits } from './count.js'
export type { Measured, MeasuredClaim, MeasuredFinding } from './cover.js'
export {
	type Evaluated,
	type EvaluateOptions,
	type Evaluation,
	evaluate,
	pool
} from './evaluate.js'
export {
	type Gold,
	type GoldEvent,
	type GoldLink,
	type GoldUnit,
	goldEventSchema,
	parseGoldEvent
} from './gold.js'
export { type Line, renderEvaluation, renderLines } from './render.js'
export { addCounts, type Metrics, type Rates, report } from './report.js'
