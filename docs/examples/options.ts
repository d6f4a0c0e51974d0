import { compareEvent } from 'rashomon'
import { findEvent } from 'rashomon/corpus'

const event = findEvent('storm-tolls')
const count = (options = {}) => compareEvent(event, options).findings.length

console.log('everything           ', count())
console.log('salience 0.6 and more', count({ minSalience: 0.6 }))
console.log('figures and dates    ', count({ kinds: ['quantity', 'date'] }))
console.log('stricter links       ', count({ threshold: 0.9 }))
console.log('without vectors      ', count({ vectors: false }))
