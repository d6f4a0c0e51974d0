import { compare } from 'rashomon'

const mayor = {
	id: 'mayor',
	party: 'City of Aldmoor',
	speaker: 'Ines Calder',
	aliases: ['Mayor Calder', 'Calder', 'the city'],
	date: '2025-03-11',
	text: 'I met the tenants yesterday. We will repair the lifts by May.'
}
const tenants = {
	id: 'tenants',
	party: "Tenants' Association",
	date: '2025-03-11',
	text: 'Mayor Calder met us on Monday. Calder said that the rents will rise in June.'
}

for (const finding of compare([mayor, tenants]).findings)
	if (finding.type === 'omission' && finding.attributed) console.log(finding.message)
