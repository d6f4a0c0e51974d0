import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/model/index.js'
import { claimsOf, claimWith } from './telling.js'

/** Speakers of the claim that holds these words, one list for each step, outermost first. */
const chain = (text: string, words: string, rest: Partial<Account> = {}) =>
	claimWith(claimsOf(text, rest), words).attribution.map(({ speakers }) => speakers)

type Row = [string, string, string, string[][]]

describe('whose verb it is', () => {
	const table: Row[] = [
		[
			'"who" stands for the name before it',
			'“The quay is lost,” said Ana Roe, who vowed to rebuild it.',
			'vowed',
			[['Ana Roe']]
		],
		[
			'"which" stands for the body before it',
			'It was a defeat for the Harbour Ministry, which had argued that the quay would hold.',
			'would hold',
			[['Harbour Ministry']]
		],
		[
			'words between "who" and its verb',
			'The crowd cheered Mayor Ana Roe, who in a message on Saturday praised the rowers.',
			'praised',
			[['Ana Roe']]
		],
		[
			'a participle has the subject of its clause',
			'Mayor Ana Roe toured the quay on Monday, promising that it would be rebuilt.',
			'rebuilt',
			[['Ana Roe']]
		],
		[
			'a participle behind an inverted attribution',
			'“The quay is lost,” said Ana Roe of the rowing club, adding that nobody was hurt.',
			'nobody',
			[['Ana Roe']]
		],
		[
			'a participle behind a subject with a clause inside',
			'Nine rowers who were hurt at the quay sued the harbour on Friday, accusing it of neglect.',
			'accusing',
			[['Nine rowers']]
		],
		[
			'a second verb has the subject of the first, whatever that does',
			'Mayor Ana Roe closed the quay and assured the rowers that it would be rebuilt.',
			'rebuilt',
			[['Ana Roe']]
		],
		[
			'an aside between subject and verb',
			'Ana Roe, an ally of former mayor Bo Lund, said the quay was lost.',
			'lost',
			[['Ana Roe']]
		],
		[
			'an aside with a clause inside',
			'Ana Roe, a former rower who left the club in 2019, demanded that the quay be rebuilt.',
			'demanded',
			[['Ana Roe']]
		],
		[
			'the name in the aside, and a verb that takes an object',
			"The club's lawyer, Bo Lund, called the ruling “a joke”.",
			'called',
			[['Bo Lund']]
		],
		[
			'who does it, of a passive',
			'The rowers were urged by Mayor Ana Roe to keep away from the quay.',
			'keep away',
			[['Ana Roe']]
		],
		['inverted, without a quotation', 'The quay is lost, added Ana Roe.', 'lost', [['Ana Roe']]],
		[
			'said when and how, behind the words',
			'The quay will close in May, Mayor Ana Roe announced on Tuesday in her firmest words yet.',
			'close in May',
			[['Ana Roe']]
		],
		[
			'a figure that somebody names',
			'Interior Minister Ana Roe put the toll at 31 late on Monday.',
			'toll',
			[['Ana Roe']]
		],
		[
			'a verb that says what its noun says',
			'Minister Ana Roe gave assurances that the quay will hold.',
			'assurances',
			[['Ana Roe']]
		],
		[
			'a verb that looks like a noun',
			'Engineers at the harbour estimate that the quay will cost nine million.',
			'nine million',
			[['Engineers at the harbour']]
		],
		[
			'a participle behind a list of names',
			'Nine rowers filed a suit against Mayor Ana Roe, her deputy and the club on Friday, accusing them of neglect.',
			'accusing',
			[['Nine rowers']]
		],
		[
			'a paper that somebody wrote',
			'Nine rowers filed a suit accusing Mayor Ana Roe of neglect.',
			'accusing',
			[['Nine rowers']]
		],
		[
			'who rules, of a passive',
			'The ban on Osk Boats has been upheld by the Boat Tribunal.',
			'ban',
			[['Boat Tribunal']]
		],
		[
			'a colon and a quotation',
			'Bo Lund went further: “The quay is a ruin.”',
			'ruin',
			[['Bo Lund']]
		],
		[
			'what stands on both sides of a parenthesis',
			'The two towns, Ana Roe recalled, once shared the quay, and they ought to share it now.',
			'ought',
			[['Ana Roe']]
		],
		[
			'whose figures they are',
			'Engineers polled by the harbour had forecast nine storms.',
			'nine storms',
			[['Engineers']]
		],
		[
			'a subject with a clause inside',
			'Rowers who had been at work described a bang.',
			'bang',
			[['Rowers']]
		],
		[
			'a verb behind "continues to"',
			'Minister Ana Roe continues to warn against rowing in the harbour.',
			'rowing',
			[['Ana Roe']]
		],
		[
			'a second verb inside a clause',
			'Mr. Bo Lund said the race was over, while Ms. Ana Roe urged patience and accused her rival of haste.',
			'haste',
			[['Ana Roe']]
		],
		[
			'not one who stands in an aside before it',
			'Mayor Teo Pike thanked the guard Bo Lund, who fell on Monday, and pledged to end the raids.',
			'pledged',
			[['Teo Pike']]
		],
		[
			'"whose" stands for somebody else',
			'One of them, whose family has asked for silence, was flown home.',
			'flown',
			[]
		],
		[
			'what is said of the thing before it',
			'Fees in the harbour rose on Thursday to their highest in nine years, a figure that consumer groups called obscene and that could empty the quay.',
			'obscene',
			[['consumer groups']]
		],
		[
			'behind the words that introduce',
			'In a statement the rowers said the race was over.',
			'over',
			[['rowers']]
		],
		[
			'behind when',
			'Today the rowers of Osk announced that the race was over.',
			'over',
			[['rowers of Osk']]
		],
		[
			'a verb that looks like a noun, with an object',
			"The rowers' association disputes the account of the harbour.",
			'account',
			[["rowers' association"]]
		],
		[
			'a list in an aside',
			'Nine rowers, with drums, flags and dogs, told the mayor that the quay is theirs.',
			'theirs',
			[['Nine rowers']]
		],
		[
			'two names before their noun',
			'Osk and Norvel officials say that the quay is safe.',
			'safe',
			[['Osk and Norvel officials']]
		],
		[
			'a subject that does something to a thing',
			'Guards watching the quay said that it is safe.',
			'safe',
			[['Guards']]
		],
		[
			'an aside between dashes',
			'Friends of the mayor — even Bo Lund — have urged him to resign.',
			'resign',
			[['Friends of the mayor']]
		],
		[
			'asides inside an aside',
			'Mr. Bo Lund, who said he was trained in rescue, including diving, testified that he saw the boat sink.',
			'sink',
			[['Bo Lund']]
		],
		[
			'a quotation that somebody continues',
			'“The quay is lost for good,” Ana Roe continued.',
			'lost',
			[['Ana Roe']]
		],
		['charged that', 'Ana Roe charged that the quay was sold in secret.', 'sold', [['Ana Roe']]],
		[
			'who says that two agreed',
			'The two towns agreed to share the quay, the harbour office said.',
			'share',
			[['harbour office']]
		],
		[
			'whose figures they are, behind "according to"',
			'Nine boats sank, according to estimates from the Harbour Ministry.',
			'sank',
			[['Harbour Ministry']]
		],
		[
			'a bare name, called "he"',
			'Lund opened the quay. He said that it was late.',
			'late',
			[['Lund']]
		],
		['somebody unknown, rather than nobody', 'It was late, he said.', 'late', [['he']]],
		[
			'a noun that is a verb, at the end',
			'The quay is lost, the Harbour Post reports.',
			'lost',
			[['Harbour Post']]
		],
		[
			'a noun that is a verb, in the middle',
			'The suit claims he was pushed.',
			'pushed',
			[['suit']]
		],
		['as somebody notes', 'As Ana Roe notes, the quay is lost.', 'lost', [['Ana Roe']]],
		[
			'a paper of somebody',
			'According to the suit Roe filed in June, the quay was unsafe.',
			'unsafe',
			[['suit']]
		],
		[
			'a clause inside that ends with a deed',
			'The lawyer, Bo Lund, says that when Roe came to the quay, Pike threatened violence.',
			'threatened',
			[['Bo Lund'], ['Pike']]
		],
		[
			'a paper sent to somebody',
			'Osk Boats sent a letter to the town saying that the quay is unsafe.',
			'unsafe',
			[['Osk Boats']]
		],
		[
			'behind what was done first',
			'Under questioning Mr. Bo Lund admitted that the quay was unsafe.',
			'unsafe',
			[['Bo Lund']]
		],
		[
			'a name of small words',
			'The quay will close, Mayor Bo de Lund said.',
			'close',
			[['Bo de Lund']]
		]
	]
	it.each(table)('%s', (_, text, words, wanted) => {
		expect(chain(text, words)).toEqual(wanted)
	})
})

describe('verbs that say nothing here', () => {
	const table: [string, string, string][] = [
		['an aim', 'The harbour office will announce the date in May.', 'date'],
		[
			'no clause behind it',
			'The budget maintains spending and adds nine million for quays.',
			'adds'
		],
		['called off', 'The rowers called off the race on Sunday.', 'race'],
		['slammed into', 'Storm Osk slammed into the quay on Sunday.', 'quay'],
		['a noun of somebody', "The storm ended the rowers' hopes of a race.", 'race'],
		['a base form', 'Osk sent boats to help the harbour guard defend the quay.', 'quay'],
		['a clause that tells which', 'She met the firms that had threatened to leave.', 'firms'],
		[
			'a noun behind a preposition',
			'The boats were bought in line with promises to the town.',
			'boats'
		],
		['a plea', 'Bo Lund pleaded guilty to selling the quay.', 'quay'],
		['an accusation as a mark', 'A man accused of selling the quay was freed.', 'freed'],
		['a picture', 'The statue is a rower shown on his knees.', 'rower'],
		['a participle', 'Bo Lund was among several rowers described in the suit.', 'suit'],
		['which words', 'Schools may not punish pupils for what pupils say at home.', 'home'],
		['nothing', 'Mayor Ana Roe said nothing about the quay.', 'quay'],
		['no answer', 'Mayor Ana Roe did not respond to letters.', 'letters'],
		['what is lifted', "Osk's central bank raised rates to nine per cent.", 'rates'],
		[
			'a step that somebody took',
			'The race moved to May, a step the mayor rejected as hasty.',
			'moved'
		],
		['a vote', 'The Senate agreed to take up the harbour bill.', 'bill'],
		['what was promised, as a thing', 'The boats that Osk promised have come once.', 'boats'],
		['an aside in time', 'The race began after the mayor had said that the quay was safe.', 'race'],
		['a yardstick', 'All boats are judged according to the same criteria.', 'boats']
	]
	it.each(table)('%s', (_, text, words) => {
		expect(chain(text, words)).toEqual([])
	})
})

describe('what an account adds to what others say', () => {
	const text =
		'Mayor Ana Roe said that the race will be held in May this year, though only four rowers have put down their names so far.'
	it('is its own voice', () => {
		expect(chain(text, 'four rowers')).toEqual([])
		expect(chain(text, 'in May')).toEqual([['Ana Roe']])
	})

	it('unless it stands in the quotation', () => {
		const quoted =
			'“The race will be held in May this year, though only four rowers have put down their names so far,” Mayor Ana Roe said.'
		expect(chain(quoted, 'four rowers')).toEqual([['Ana Roe']])
	})
})

describe('its own voice', () => {
	const table: [string, string, Partial<Account>][] = [
		['our people', 'Our engineers warned the harbour office twice.', {}],
		[
			'the body of the party',
			'The Ministry rejects the claims of Osk.',
			{ party: 'Norvel (Ministry of Boats)' }
		],
		[
			'its full name',
			'The Ministry of Boats of Norvel rejects the claims of Osk.',
			{ party: 'Norvel (Ministry of Boats)', aliases: ['Ministry of Boats of Norvel'] }
		],
		[
			'an alias',
			'The harbour office rejects the claims of Osk.',
			{ party: 'Port of Lisk', aliases: ['the harbour office'] }
		]
	]
	it.each(table)('%s', (_, text, rest) => {
		expect(claimsOf(text, rest)[0]?.attribution).toEqual([])
	})

	it('is not that of a person who speaks for the party', () => {
		const rest = { party: 'Port of Lisk', aliases: ['Ana Roe', 'Roe'] }
		expect(chain('Ana Roe rejects the claims of Osk.', 'claims', rest)).toEqual([['Ana Roe']])
	})

	it('is not that of a body in the news', () => {
		const rest = { party: 'Norvel News Agency' }
		expect(chain('The agency said the quay is safe.', 'safe', rest)).toEqual([['agency']])
	})
})

describe('whom a word stands for', () => {
	const table: Row[] = [
		[
			'"it": the body that the last sentence was about',
			'The safety board upheld the ban on Osk Boats. It criticised how long the ban is.',
			'how long',
			[['safety board']]
		],
		[
			'"it": nobody, where that thing says nothing',
			'The storm hit Osk Boats. It suggests a hard winter.',
			'winter',
			[]
		],
		[
			'"they": both leaders, though one spoke last',
			'President Ana Roe met President Bo Lund. The leaders discussed boats, and President Roe called on Osk to pay. They agreed to meet again.',
			'agreed',
			[['Ana Roe', 'Bo Lund']]
		],
		[
			'"the Presidents"',
			'President Ana Roe met President Bo Lund. The Presidents noted that trade has grown.',
			'grown',
			[['Ana Roe', 'Bo Lund']]
		],
		[
			'"he": the subject of this sentence',
			'Mr. Bo Lund opened the quay. Former mayor Teo Pike used the day to rebuke a town that, he said, forgets its rowers.',
			'forgets',
			[['Teo Pike']]
		],
		[
			'"she": not the man named last',
			'Ms. Ana Roe met Mr. Bo Lund. Mr. Lund laughed. She said the quay was lost.',
			'lost',
			[['Ana Roe']]
		],
		[
			'"she": somebody without a name',
			"Shares of Osk Boats fell. The boy's mother said that she wrote to the club in May.",
			'in May',
			[["boy's mother"]]
		],
		[
			'"they": whom the sentence begins with',
			'Even as Democrats gave in, they said the quay was lost.',
			'lost',
			[['Democrats']]
		],
		[
			'"His Excellency"',
			'His Excellency Teo Pike received Mr. Bo Lund. His Excellency stressed that the quay is shared.',
			'shared',
			[['Teo Pike']]
		],
		[
			'a first word that is the family name',
			'President Lu Osei met Mr. Bo Lund. Lu said that the quay is shared.',
			'shared',
			[['Lu Osei']]
		],
		[
			'a minister who is not the prime minister',
			'Prime Minister Bo Lund left. The housing minister said that the quay is lost.',
			'lost',
			[['housing minister']]
		]
	]
	it.each(table)('%s', (_, text, words, wanted) => {
		expect(chain(text, words)).toEqual(wanted)
	})
})

describe('names of bodies', () => {
	it.each([
		['The Foreign Ministry of Norvel said the quay is safe.', 'Foreign Ministry of Norvel'],
		['The National Boat Federation said the quay is safe.', 'National Boat Federation'],
		['The Bank of Osk said the quay is safe.', 'Bank of Osk']
	])('%s', (text, body) => {
		expect(chain(text, 'safe')).toEqual([[body]])
	})

	it('do not swallow the person they are of', () => {
		const text =
			'Harbour Committee Chair Ana Roe of the National Boat Federation, who lost, urged calm.'
		expect(chain(text, 'calm')).toEqual([['Ana Roe']])
	})
})

describe('quotations', () => {
	it('run on over three sentences', () => {
		const text = 'Ana Roe said: “The quay is lost. Nobody was hurt. We will rebuild it in May.”'
		expect(chain(text, 'Nobody')).toEqual([['Ana Roe']])
		expect(chain(text, 'rebuild')).toEqual([['Ana Roe']])
	})

	it('run on over paragraphs that open with a mark', () => {
		const text =
			'“The quay is lost,” Ana Roe said. “Nobody was hurt.\n\n“We will rebuild it in May.”'
		expect(chain(text, 'rebuild')).toEqual([['Ana Roe']])
	})

	it('go on behind who speaks', () => {
		const text = '“The quay is lost,” said Ana Roe, “and nobody will ever rebuild it.”'
		expect(chain(text, 'rebuild')).toEqual([['Ana Roe']])
	})

	it('end with their mark', () => {
		const text = '“The quay is lost. Nobody was hurt,” Ana Roe said. The race went on.'
		expect(chain(text, 'race')).toEqual([])
	})

	it('are all of one who speaks, whoever spoke in them', () => {
		const text = '“They called us fools,” Ana Roe told the rowers.'
		expect(chain(text, 'fools')).toEqual([['Ana Roe']])
	})
})
