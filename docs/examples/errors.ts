import { compare, RashomonError } from 'rashomon'

try {
	compare([{ id: 'a', party: 'A', text: 'It rained.' }])
} catch (error) {
	if (error instanceof RashomonError) console.log(`${error.code}: ${error.message} ${error.hint}`)
}
