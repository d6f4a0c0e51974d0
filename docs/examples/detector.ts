import { compare, type Detector } from 'rashomon'

/** Two accounts that name different colours of one thing. */
const COLOURS = ['red', 'blue', 'white', 'green', 'black']

const colour: Detector = {
	kind: 'colour',
	detect(a, b) {
		const [x, y] = [a, b].map(({ tokens }) => tokens.find(({ lower }) => COLOURS.includes(lower)))
		if (!x || !y || x.lower === y.lower) return undefined
		return {
			a: { value: x.lower, start: x.start, end: x.end },
			b: { value: y.lower, start: y.start, end: y.end },
			confidence: 0.8,
			message: `${a.account.party} says ${x.lower}, ${b.account.party} says ${y.lower}.`
		}
	}
}

const { findings } = compare(
	[
		{ id: 'guard', party: 'The guard', text: 'A red van left the depot at nine.' },
		{ id: 'driver', party: 'The driver', text: 'A white van left the depot at nine.' }
	],
	{ detectors: [colour] }
)
for (const finding of findings)
	if (finding.type === 'divergence' && finding.kind === 'colour') console.log(finding.message)
