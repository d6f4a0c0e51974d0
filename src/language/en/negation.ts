import { key } from './phrases.js'
import { stem } from './stem.js'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const stems = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(stem))

/** Words that deny what follows them in their clause. */
export const negators = words(
	"not n't no never neither nor none nobody nothing nowhere cannot without zero"
)

/** Words that deny from the front of the clause on, wherever its verb stands. */
export const wideNegators = words('no neither nor none nobody nothing zero')

/** Verbs and nouns that deny what hangs on them: "failed to", "refused to", "denied that". */
export const deniers = stems(
	`fail hesitate refuse decline deny denial refute dispute rebut disprove rule avoid prevent lack stop forget
	neglect omit decry-not unable incapable impossible unwilling reluctant avert absence absent refrain
	abstain cease escape reject dismiss forgo withhold resist disclaim disavow untrue false wrong incorrect inaccurate`
)

/**
 * Of the deniers, those that deny only with a complement: "failed to pay", "refused to sign",
 * "rejected claims that …"; of a thing ("rejected the offer") they are deeds of their own.
 */
export const withInfinitive = stems(
	'fail hesitate refuse decline forget neglect unable unwilling reluctant omit'
)
export const withGerund = stems(
	'deny avoid prevent stop cease rule refrain abstain dispute forgo resist escape avert incapable impossible'
)
/** Verbs that deny a deed to somebody: "barred from using". */
export const barring = stems('bar ban prohibit forbid block disqualify exclude debar dissuade')
export const withClause = stems(
	'deny denial refute dispute rebut disprove reject dismiss rule impossible disclaim disavow untrue false wrong incorrect inaccurate'
)
export const withNoun = stems('lack absence absent avoid prevent avert escape deny denial withhold')

/** Verbs that only say that something is there, so that denying the thing is all they do with "no". */
export const holding = stems(
	`contain have hold carry include show find detect discover reveal see record bear possess feature get
	receive obtain take make give provide offer issue know leave bring enjoy face suffer report hear meet
	pose constitute cause produce yield represent come arise appear exist emerge occur happen turn_up show_up
	surface remain there`
)

/** Verbs that take away what they are said of: "electricity is cut off", "homes lost power". */
export const privations = stems('cut lose lost interrupt sever disrupt')

/** What a party rejects when it rejects a saying: "rejected suggestions that …". */
export const sayingNouns = stems(
	'suggestion claim allegation report assertion accusation charge notion idea speculation rumor argument'
)

/** Words that, denied, deny the clause behind them: "it is not the case that …". */
export const truth = words('true correct case accurate right so')

/** What is said of a saying that is not so. */
export const untruth = words(
	'false untrue wrong incorrect inaccurate unfounded baseless groundless mistaken unproven fabricated invented'
)

/** Marks of a state that is over, or of a stage: "used to be open", "at first refused". */
export const stageMarks = words(
	'formerly previously initially originally eventually later finally used earlier once'
)

/** Phrases that deny what follows without a negator: "anything but closed". */
export const denyingPhrases: readonly (readonly string[])[] = [
	'yet to',
	'anything but',
	'something other than',
	'other than',
	'far from',
	'by no means',
	'in no way',
	'instead of',
	'rather than',
	'short of',
	'hardly any',
	'scarcely any',
	'barely any',
	'next to no'
].map((phrase) => phrase.split(' '))

/** Where a denial ends: words that open another clause. */
export const clauseOpeners = words(
	`but although though while whereas because since before after until unless if when where who which
	whose that yet despite however as once so amid`
)

/** Phrases with a negator that deny nothing, or deny twice; matched as words in a row. */
export const harmless: readonly (readonly string[])[] = [
	'not only',
	'not just',
	'not merely',
	'not least',
	'not simply',
	'not to mention',
	'not long',
	'not far',
	'not yet clear',
	'no sooner',
	'no doubt',
	'no later than',
	'no earlier than',
	'no less than',
	'no fewer than',
	'no more than',
	'no matter',
	'no longer than',
	'no wonder',
	'no question',
	'nothing but',
	'nothing short of',
	'nothing less than',
	'whether or not',
	'if not',
	'never mind',
	'never before',
	'without doubt',
	'without question',
	'without fail',
	'without exception',
	"can't help but",
	'cannot help but',
	'could not but',
	'not until',
	'why not',
	'not all',
	'not every',
	'not everyone',
	'not always',
	'not necessarily',
	'not fully',
	'not entirely',
	'not quite',
	'no one but',
	'nobody but',
	'none but',
	'nothing except',
	'no one except',
	'no other than',
	'none other than',
	'no stranger to',
	'no time in',
	'no time',
	'no trouble',
	'no difficulty',
	'no hesitation',
	'no problem',
	'no objection',
	'no secret of',
	'no regrets',
	'no less a',
	'not one but',
	'not once but',
	'not in doubt',
	'not in dispute',
	'cannot but',
	'cannot wait',
	'not wait',
	'not help but',
	'not alone',
	'not agree more',
	'not for nothing',
	'no uncertain',
	'no end of',
	'no mean',
	'never better',
	'no question that',
	'no small',
	'not a few',
	'not a little',
	'not infrequently',
	'not uncommonly',
	'not unlike',
	'not unlikely',
	'not far from',
	'no secret',
	'no surprise',
	'no coincidence',
	'no mere',
	'no idle',
	'no exception',
	'hardly surprising',
	'hardly a surprise',
	'not so much',
	'not solely',
	'not exclusively',
	'not for the first time',
	'not without'
].map((phrase) => phrase.split(' '))

/** Words that bring a deed near without its being done: "nearly failed". */
export const nearly = words('nearly almost practically virtually hardly scarcely barely narrowly')

/** Words after which nothing is stated: conditions, questions, hopes. */
export const conditions = words('if unless whether lest supposing provided assuming')

/** Verbs and nouns whose complement is wanted, asked or feared, not stated. */
export const wishes = stems(
	`hope wish want urge call demand ask request seek aim intend plan propose expect fear worry warn
	insist encourage advise recommend offer invite consider possible possibility chance risk pledge promise
	vow threaten try attempt ready willing agree decide order need should must whether wonder
	due set about schedule slate poise likely accuse blame danger prospect threat allegation allege claim
	instruct command require direct rehearse prepare caution predict forecast anticipate envisage foresee
	plead beg appeal persuade convince`
)

/** Of these, verbs that need no "that": "I wish she had stayed". */
export const bareWishes = stems('hope wish fear worry wonder doubt pray dread imagine pretend')

/** Verbs that put a deed at somebody's door. */
export const accusing = stems('accuse suspect charge blame fault')

/** Words for the least of a thing: no trace of it is none of it. */
export const traces = stems('trace sign evidence hint shred drop scrap whiff indication bit')

/** Verbs that do away with their object, or stand against it: a "ban lifted" bans nothing. */
export const undoing: ReadonlySet<string> = new Set(
	`rule_out call_off turn_down vote_down throw_out strike_down put_off lift end drop scrap withdraw cancel reverse overturn repeal revoke rescind reject oppose abandon avoid
	prevent block stop halt deny break quash dismiss avert remove abolish annul suspend resist fight foil
	thwart veto forbid ban prohibit refuse criticize condemn denounce protest overcome survive lose cut`
		.trim()
		.split(/\s+/)
		.map(key)
)

/** Words for how a deed is done: "not unanimously" denies no more than that. */
export const manners = words('twice again alone together vain long much far well hard')

/** Verbs that leave their question open: "refused to say whether". */
export const saying = stems(
	'comment confirm answer disclose reveal know rule specify mention explain'
)

/**
 * Verbs whose clause stands whatever is done with them: who does not know, or asks whether one knows,
 * takes it that it is so. After Kiparsky & Kiparsky (1970), Fact; the list is own knowledge.
 */
export const factives = stems(
	`know realize notice learn discover remember forget understand regret recognize acknowledge admit
	recall overlook tell reveal aware glad sorry surprised happy sad grateful proud resent appreciate`
)

/** Verbs whose clause stands unless they are themselves denied: "could see that it was over". */
export const semiFactives = stems('see find hear feel show prove')

/** Verbs that hand a denial on to their clause: "does not think that it works". */
export const negRaisers = stems(
	`think believe feel suppose imagine guess expect reckon figure mean seem appear want intend suggest say
	assume convince pretend consider see`
)
