const SUFFIX = /(e|es|ed|ing|ation|ations)$/
const ISE = /is(e|es|ed|ing|ation|ations)$/

const BRITISH = new Set(
	`organis realis recognis emphasis emphasiz prioritis stabilis mobilis legalis finalis criticis apologis
	authoris minimis maximis modernis normalis neutralis summaris symbolis sympathis utilis centralis
	decentralis capitalis civilis equalis formalis generalis globalis harmonis hospitalis industrialis
	militaris demilitaris nationalis penalis privatis publicis rationalis revitalis scrutinis
	specialis standardis subsidis terroris urbanis victimis visualis characteris categoris jeopardis`
		.trim()
		.split(/\s+/)
)
const OUR = new Set(
	`labour favour honour neighbour behaviour colour harbour endeavour rumour humour vigour armour
	honourable neighbourhood favourable favourite neighbouring harbouring favoured honoured laboured
	endeavours rumours neighbours favours harbours colours behaviours`
		.trim()
		.split(/\s+/)
)
const OTHER = new Map([
	['defence', 'defense'],
	['offence', 'offense'],
	['licence', 'license'],
	['pretence', 'pretense'],
	['centre', 'center'],
	['centres', 'centers'],
	['theatre', 'theater'],
	['metre', 'meter'],
	['metres', 'meters'],
	['litre', 'liter'],
	['litres', 'liters'],
	['tonne', 'ton'],
	['tonnes', 'tons'],
	['dialogue', 'dialog'],
	['travelled', 'traveled'],
	['travelling', 'traveling'],
	['cancelled', 'canceled'],
	['cancelling', 'canceling'],
	['labelled', 'labeled'],
	['fuelled', 'fueled'],
	['programme', 'program'],
	['programmes', 'programs']
])

/** The American spelling of a lower-case word, so that both spellings share a stem. */
export function spelling(word: string): string {
	const fixed = OTHER.get(word)
	if (fixed) return fixed
	if (BRITISH.has(word.replace(SUFFIX, '')) && ISE.test(word)) return word.replace(ISE, 'iz$1')
	if (OUR.has(word)) return word.replace('our', 'or')
	return word
}
