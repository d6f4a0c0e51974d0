export type {
	Detector,
	Difference,
	PairContext,
	Side,
	Value
} from './findings/divergence/detector.js'
export type { Fitted, Logistic } from './language/fitted.js'
export type { Pos, Token } from './language/language.js'
export {
	decodeVectors,
	type Vectors,
	type VectorTable,
	vectorTableSchema
} from './language/vectors.js'
export * from './model/index.js'
export type { CompareOptions } from './options.js'
