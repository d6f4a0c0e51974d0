/**
 * The English that reports are written in: labels and short sentences, apart from the code that
 * lays them out. Parameters arrive already made safe for the format, and leave as they came.
 */

/** A list in words: "A, B and C". */
export function inWords(items: readonly string[]): string {
	if (items.length < 2) return items[0] ?? ''
	return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
}

/** `1 claim`, `2 claims`. */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${n} ${n === 1 ? one : many}`
}

/** A score in 0..1 as reports show it. */
export function score(value: number): string {
	return value.toFixed(2)
}

/** How near a text is to what was published; shown beside the party unless verbatim. */
export const fidelity: Record<string, { label: string; meaning: string }> = {
	restated: {
		label: 'restated',
		meaning: 'The text restates what was published; its words are not the party’s own.'
	},
	excerpt: {
		label: 'excerpt',
		meaning: 'The text is a part of what was published; what it leaves out may stand elsewhere.'
	},
	translation: {
		label: 'translation',
		meaning: 'The text is a translation; the choice of words may be the translator’s.'
	}
}

/** Where a claim stands: sign, label, and what the label means. */
export const states = {
	diverging: {
		sign: '≠',
		label: 'differs',
		meaning: 'Another account tells the same matter differently.'
	},
	agreed: { sign: '=', label: 'agreed', meaning: 'Another account says the same.' },
	omitted: {
		sign: '∅',
		label: 'left out elsewhere',
		meaning: 'Another account says nothing of it; tinted where it matters most.'
	},
	only: { sign: '·', label: 'only here', meaning: 'No other account says it.' },
	aside: {
		sign: '',
		label: 'not claimed',
		meaning: 'Courtesies, signatures and what claims nothing of its own.'
	}
} as const

/** Kinds of divergence in words; a detector of your own keeps its own name. */
export const kinds: Record<string, string> = {
	quantity: 'how much',
	date: 'when',
	place: 'where',
	actor: 'who',
	polarity: 'whether',
	attribution: 'who said it',
	strength: 'how firmly',
	framing: 'in what light'
}

/** What a link's score is made of, in words, in the order of telling: what speaks for one matter, … */
const speaksFor: Record<string, string> = {
	stems: 'words in common, rare ones counting more',
	nouns: 'things named in common',
	near: 'words close in meaning',
	names: 'names in common',
	numbers: 'the same number in both',
	figures: 'figures that count the same thing',
	sentence: 'the sentences around them alike',
	lead: 'both open their text',
	opening: 'both near the opening of their text',
	rank: 'each is the other’s best match',
	ahead: 'lead over the next best match',
	support: 'a third account joins the two'
}

/** … and what speaks against it. */
const speaksAgainst: Record<string, string> = {
	nameClash: 'different names',
	position: 'different places in the text',
	behind: 'a better match for one of the two'
}

/** Variants of a signal that is told already: they fine-tune the score and would explain nothing. */
const untold = new Set(['stemsLow', 'nearLow'])

/** A signal in words: what speaks for one matter comes first. */
export interface SignalTold {
	label: string
	against: boolean
	/** 0..1: how much of it there is. */
	value: number
}

/** A link's signals in words; what is next to nothing is left out, an unknown one keeps its name. */
export function signalsInWords(signals: Readonly<Record<string, number>>): SignalTold[] {
	const order = [...Object.keys(speaksFor), ...Object.keys(speaksAgainst)]
	const place = (name: string) => order.indexOf(name) + (order.includes(name) ? 0 : order.length)
	return Object.entries(signals)
		.filter(([name, value]) => Number.isFinite(value) && !untold.has(name))
		.map(([name, value]): [string, number] =>
			name === 'ahead' && value < 0 ? ['behind', -value] : [name, value]
		)
		.filter(([, value]) => value >= 0.005)
		.sort(([a], [b]) => place(a) - place(b))
		.map(([name, value]) => ({
			label: wordsOf(name),
			against: Object.hasOwn(speaksAgainst, name),
			value: Math.min(1, value)
		}))
}

function wordsOf(name: string): string {
	for (const table of [speaksFor, speaksAgainst])
		if (Object.hasOwn(table, name)) return table[name] ?? name
	return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}

/** How two linked claims relate. */
export const relations = {
	agrees: 'say the same',
	diverges: 'tell the same matter differently',
	related: 'near, but not the same matter'
} as const

/** Headings of the reports' parts. */
export const headings = {
	leading: 'What matters most',
	omissions: 'Left out',
	divergences: 'Where they differ',
	agreements: (accounts: number) => (accounts === 2 ? 'What both say' : 'What they share'),
	coverage: 'Who speaks of what',
	accounts: 'The accounts, side by side',
	alignment: 'Matter by matter',
	findings: 'All findings',
	notes: 'What was not compared'
}

/** Sentences and short phrases. */
export const phrases = {
	untitled: 'Accounts compared',
	between: (parties: string) => `As told by ${parties}`,
	attributed: (party: string) => `attributed to ${party}’s own side`,
	ownWords: 'own side’s words',
	topicAbsent: 'topic nowhere named',
	nearest: 'nearest thing it says',
	noNearest: 'It says nothing near it.',
	salience: 'salience',
	confidence: 'confidence',
	linkScore: 'score as the same matter',
	more: (n: number) => `and ${n} more`,
	of: (n: number, all: number) => `${n} of ${all}`,
	coverageKey: `claims on each topic; ${states.omitted.sign} left out, – silent`,
	silent: 'silent',
	silentSign: '–',
	leftOut: 'left out',
	noOmissions: 'No account leaves out what another one states.',
	noDivergences: 'No divergence was found.',
	noAgreements: 'No claim is shared.',
	noTopics: 'No topic was found.',
	noNotes: 'Everything given was compared.',
	noAccounts: 'There was no account to compare.',
	noFindings: 'Nothing was found to be left out or told differently.',
	noText: 'The texts are not part of this comparison; these are the claims that were compared.',
	saysNothing: 'says nothing of this',
	kicker: 'Rashomon · accounts compared',
	sections: 'Sections',
	skip: 'Skip to the findings',
	inContext: 'in context',
	via: 'attributed to',
	versus: 'v.',
	neverMentions: (party: string, topic: string) => `${party} never mentions ${topic}`,
	leavesOutOn: (party: string, topic: string) => `${party} leaves something out about ${topic}`,
	coverageLede:
		'How many claims each account makes on each topic. A number leads to the claims, a sign to what is left out.',
	claims: 'claims',
	leftOutMeaning: 'says nothing of what matters on it',
	inPartMeaning: 'speaks of it and leaves out what matters',
	silentMeaning: 'says nothing; nothing that matters is missing',
	alignmentLede:
		'One row a matter, one column an account: what more than one account speaks of. A hatched cell is silent.',
	findingsLede:
		'The most salient first. Salience is how much an analyst of the event would want to be told, confidence how sure the finding is.',
	accountsLede:
		'The same number means the same matter. Point at a claim, or move to it with the Tab key, to see what the others say.',
	textOf: (party: string) => `Text of ${party}`,
	matterNumber: (n: number) => `matter ${n}`,
	alsoIn: (parties: string) => `also in ${parties}`,
	leftOutBy: (parties: string) => `left out by ${parties}`,
	inPart: 'in part',
	topicHead: 'Topic',
	matterHead: 'Matter',
	singles: (n: number) => `Said by one account alone (${n})`,
	saysNothingShort: 'says nothing',
	wordByWord: 'Word by word',
	sameWords: 'Word for word the same.',
	statedBy: 'Stated elsewhere',
	nearestHead: 'Nearest thing it says',
	whyShort: 'Why',
	and: 'and',
	ownSide: 'attributed to its own side',
	filterType: 'Type',
	filterKind: 'Kind',
	filterParty: 'Party',
	filterSalience: 'Salience from',
	omissionsOnly: 'left out',
	divergencesOnly: 'differs',
	all: 'all',
	against: 'against: ',
	close: 'Close',
	reset: 'Show all',
	/** The script puts the numbers in. */
	shownOf: '% of % shown',
	offline: 'made offline; nothing in this file is sent anywhere',
	topic: 'topic',
	notWho:
		'This report lines up what each account states. It does not say who is right, and silence is not proof of intent.'
}
