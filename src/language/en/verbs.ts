import { stem } from './stem.js'

/** What a verb of saying or committing does. */
export interface Act {
	act: string
	/** The subject is the speaker of what follows. */
	speech: boolean
	/** It can stand inside what another says: "reported that Trump acknowledged". */
	relays: boolean
	/** How far the account commits to what is said, 0..1. */
	certainty: number
}

/** act; whether the subject is its speaker; certainty; verbs and phrases in their base form. */
const table = `
states    | speech | .9  | say state note stress emphasize underline underscore declare announce report tell add added explain point out affirm maintain insist assert reiterate repeat recall mention observe comment remark detail outline describe present confirm highlight caution stipulate argue contend project reveal disclose testify write tweet post conclude acknowledge recognize admit concede inform brief update relay echo defend show find shout yell joke quip retort portray depict dub characterize characterise cite clarify elaborate remind specify submit summarize opine exclaim boast brag certify attest hint quote profess make clear draw attention pay attention set out lay out
claims    | speech | .6  | claim allege suggest estimate predict forecast speculate imply indicate accuse calculate reckon
believes  | speech | .6  | believe think consider assume expect suspect fear bet worry
denies    | speech | .9  | deny reject dismiss refute dispute rebut disavow
agrees    | speech | .9  | agree consent concur endorse
reaffirms | speech | .9  | reaffirm reassure assure guarantee vouch
pledges   | speech | .85 | pledge promise vow commit undertake swear offer
supports  | speech | .85 | advocate express voice convey share
welcomes  | speech | .9  | welcome praise commend hail applaud laud appreciate congratulate salute value
thanks    | speech | .9  | thank grateful
urges     | speech | .8  | plead inquire enquire query admonish urge call demand ask request appeal press encourage exhort implore propose recommend advise invite
warns     | speech | .85 | warn threaten alert
condemns  | speech | .9  | lambast lambaste assail rebuke castigate berate excoriate mock scoff scold chide bemoan chastise taunt fume object apologize apologise condemn denounce criticize blast slam deplore decry blame protest complain lament regret
hopes     | speech | .5  | hope
replies   | speech | .9  | respond reply answer counter
orders    | joint  | .9  | order instruct direct mandate decree rule decide uphold sue file
discusses | joint  | .8  | discuss exchange talk review touch consult deliberate debate negotiate coordinate focus dwell raise cover
meets     | joint  | 1   | meet speak hold host visit call converse
considers | joint  | .4  | mull weigh explore study ponder examine
plans     | joint  | .7  | plan intend aim prepare seek want wish
accepts   | joint  | .9  | accept approve sign support back
`

const RELAYS = new Set(['states', 'claims', 'denies', 'warns', 'urges', 'condemns', 'reaffirms'])

const acts = new Map<string, Act>()
const certainties = new Map<string, number>()
for (const line of table.trim().split('\n')) {
	const [act, mode, certainty, verbs] = line.split('|').map((cell) => cell.trim())
	certainties.set(act!, Number(certainty))
	for (const verb of verbs!.split(/\s+/)) {
		if (
			[
				'out',
				'clear',
				'attention',
				'forward',
				'make',
				'set',
				'lay',
				'draw',
				'pay',
				'point',
				'look'
			].includes(verb)
		)
			continue
		const key = stem(verb)
		if (!acts.has(key))
			acts.set(key, {
				act: act!,
				speech: mode === 'speech',
				relays: RELAYS.has(act!),
				certainty: Number(certainty)
			})
	}
}

/** Verbs of the table in their base form, but for those whose past looks the same. */
export const baseForms: ReadonlySet<string> = new Set(
	table
		.trim()
		.split('\n')
		.flatMap((line) => line.split('|')[3]!.trim().split(/\s+/))
		.filter((verb) => !/^(put|bet|set|lay|added|found|forecast)$/.test(verb))
)

/** Two-word cues: the verb's stem and the words of which one must follow. */
const phrases = new Map<string, [RegExp, Act]>(
	(
		[
			['make', /^clear$/, 'states', 0.9],
			['point', /^(out|to)$/, 'states', 0.9],
			['set', /^out$/, 'states', 0.9],
			['lay', /^out$/, 'states', 0.9],
			['draw', /^attention$/, 'states', 0.9],
			['pay', /^attention$/, 'states', 0.9],
			['look', /^forward$/, 'hopes', 0.5],
			['give', /^assurance$/, 'reaffirms', 0.9]
		] as const
	).map(([verb, next, act, certainty]) => [
		stem(verb),
		[next, { act, speech: true, relays: true, certainty }]
	])
).set(stem('come'), [/^up$/, { act: 'discusses', speech: false, relays: false, certainty: 0.8 }])

/** Verbs before "to" that leave what is said to the verb behind it: "continues to warn". */
export const raising =
	/^(continue[sd]?|began|begins?|begun|go|goes|went|hastens?|hastened|rush(ed)?|pains|wish(es|ed)?|likes?|liked|keen|eager|quick|careful|anxious|seized)$/

/** What is raised without a word. */
export const lifted =
	/^(rates?|prices?|wages?|tax|taxes|money|funds?|duty|duties|tariffs?|flags?|hands?|salaries|fees?|rents?|glass|bar)$/

/** Verbs that say nothing where they are denied: "did not respond", "doesn't mention". */
export const silent =
	/^(say|mention|explain|admit|respond|reply|answer|comment|disclose|specify|confirm|elaborate|reveal|acknowledge)/

/** The act of the verb with this stem, seen with the words that follow it, if it is one of saying. */
export function actOf(verbStem: string, following: readonly string[]): Act | undefined {
	const phrase = phrases.get(verbStem)
	if (phrase && following.slice(0, 3).some((word) => phrase[0].test(word))) return phrase[1]
	return acts.get(verbStem)
}

/** Adjectives that tell what somebody expresses: "was grateful for". */
export const expressive: ReadonlyMap<string, Act> = new Map([
	['grateful', { act: 'thanks', speech: true, relays: false, certainty: 0.9 }],
	['confident', { act: 'states', speech: true, relays: false, certainty: 0.8 }]
])

/** Verbs whose object is whom one speaks to or of: "…, told the paper", never "told he". */
export const addressed =
	/^(tell|told|call|accus|urg|inform|brief|assur|thank|prais|blam|critici|welcom|condemn|invit|support|believ|expect)/

/** Naming a figure: "put the toll at 31". */
export const figures: Act = { act: 'claims', speech: true, relays: true, certainty: 0.8 }

/** Stating, by a verb that does something else without a clause. */
export const stating: Act = { act: 'states', speech: true, relays: true, certainty: 0.9 }

export const beforeClause =
	/^(h[eo]lds?|understands?|understood|decid|establish|determin|charg|reason|counter|signal)/

/** Verbs that speak only behind a quotation: "…,” Roe continued." */
export const behindQuotation = /^(continu|began|begins|wonder|laugh|sigh|went|goes)/

/** Verbs that give somebody's words only with a clause or a quotation: "maintained that", never "maintained a lead". */
export const bare =
	/^(maintain|add|find|found|conclud|consider|think|thought|show|shar|hold|held|present|believ|observ|hint|submit|quot|certif|specif|clarif|remind)/

/** Verbs that do what the noun behind them says: "gave an assurance". */
export const lightVerbs: ReadonlySet<string> = new Set(
	['give', 'gave', 'given', 'provide', 'offer', 'issue', 'share', 'extend'].map(stem)
)

/** Nouns for something said, in the singular, and what saying it does. */
export const speechNouns: ReadonlyMap<string, Act> = new Map(
	Object.entries({
		states:
			'update assessment view opinion briefing account explanation reply response answer remark comment statement',
		reaffirms: 'assurance guarantee reassurance',
		pledges: 'promise pledge commitment vow',
		warns: 'warning',
		thanks: 'thanks gratitude thank',
		welcomes: 'congratulation greeting praise tribute',
		condemns: 'apology condolence rebuke',
		urges: 'appeal plea proposal recommendation',
		hopes: 'hope concern',
		claims: 'estimate forecast prediction'
	}).flatMap(([act, nouns]) =>
		nouns
			.split(' ')
			.map((noun): [string, Act] => [
				noun,
				{ act, speech: true, relays: false, certainty: certainties.get(act) ?? 0.9 }
			])
	)
)
