import { compare } from 'rashomon'

const comparison = compare([
	{
		id: 'police',
		party: 'Police',
		text: 'Two people were injured at the rally on Sunday. Officers did not use tear gas.'
	},
	{
		id: 'union',
		party: 'Union',
		text: 'Seven people were injured at the rally on Sunday. Officers used tear gas. A steward is missing.'
	}
])

for (const finding of comparison.findings) console.log(finding.type, '|', finding.message)
