import { compare } from 'rashomon'
import { evaluate, parseGoldEvent, renderEvaluation } from 'rashomon/evaluate'
import flood from './flood.json'

const result = evaluate([parseGoldEvent(flood, 'flood.json')], { compare })
console.log(renderEvaluation(result))
