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
		meaning: 'Another account says nothing of it, and it matters.'
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

/**
 * What a link's score is made of, in words: what speaks for one matter, what against it, and what
 * only fine-tunes the score and would explain nothing to a reader. An unknown signal is shown by
 * its name.
 */
export const signals: {
	for: Record<string, string>
	against: Record<string, string>
	fine: readonly string[]
} = {
	for: {
		stems: 'words in common, rare ones counting more',
		soft: 'words close in meaning',
		vector: 'closeness of meaning as a whole',
		context: 'the sentences around them alike',
		names: 'names in common',
		figures: 'figures that count the same thing'
	},
	against: {
		nameClash: 'different names',
		length: 'different lengths',
		position: 'different places in the text'
	},
	fine: ['stemsHigh', 'stemsLow', 'softLow', 'short', 'lead', 'rank', 'ahead', 'support']
}

/** A signal in words, and whether it speaks for or against; nothing for what only fine-tunes. */
export function signal(name: string): { label: string; against: boolean } | undefined {
	if (signals.fine.includes(name)) return undefined
	const against = Object.hasOwn(signals.against, name)
	const label = against
		? signals.against[name]
		: Object.hasOwn(signals.for, name)
			? signals.for[name]
			: undefined
	return { label: label ?? name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(), against }
}

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
		'Claims of each account on each topic. The stronger the tint, the more it says; a hatched cell says nothing. Follow a number to its claims.',
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
