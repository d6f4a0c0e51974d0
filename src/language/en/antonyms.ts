import { contraries } from './contraries.js'
import { outcomes } from './outcomes.js'
import { addPhrase, stemsOf } from './phrases.js'
import { turns } from './turns.js'

// A line each: words that cannot both hold of one thing at one time, the sides divided by "|".
// Own knowledge; words of direction come first, then deeds, then states. Phrases are joined by "_".
const table = `
raise increase lift boost hike grow rise climb soar surge jump gain expand swell strengthen go_up accelerate recover rebound improve bounce_back up higher upward top | cut lower reduce slash decrease drop fall decline shrink plunge slump tumble sink dip weaken contract slide collapse crash deteriorate worsen go_down slow down lower downward shorten narrow lessen
widen broaden extend lengthen prolong | narrow shorten curtail shrink cut_short
tighten harden toughen | loosen ease relax soften
worsen deteriorate degrade | improve recover
speed_up accelerate hasten | slow delay slow_down
double triple quadruple | halve
exceed beat top surpass above outstrip | miss fall_short below undershoot
inflate overstate exaggerate overestimate | understate underestimate play_down
accept take_up embrace agree welcome | reject refuse rebuff turn_down decline spurn dismiss throw_out
approve pass endorse back clear adopt ratify uphold authorize grant sanction | reject block veto deny refuse turn_down vote_down oppose strike_down disapprove overturn withhold throw_out
support back endorse favor champion stand_by | oppose reject resist fight object
agree concur | disagree differ
concede | stand_by insist
assure reassure | warn
admit acknowledge concede confess own_up | deny dispute reject refute
confirm verify affirm corroborate uphold | deny refute disprove rebut contradict debunk retract overturn
allow permit authorize let enable legalize license | forbid ban prohibit bar block prevent outlaw criminalize
succeed manage success successful successfully | fail failure flop unsuccessful
win victory triumph victorious | lose defeat loss
pass | fail flunk
hold keep retain | lose retake recapture surrender cede
retake recapture capture take seize | lose hold_on repel
capture take seize | repel hold_off
advance push_forward | retreat withdraw pull_back fall_back
enter join | leave exit quit
join | leave quit withdraw
stay remain | leave depart quit go resign step_down flee
withdraw pull_out pull_back retreat move_out vacate | remain stay stay_put
meet_standard meet_requirement meet_specification pass_muster | fall_short
fell cut_down chop_down uproot | keep preserve spare retain plant
appoint keep retain | drop omit leave_out
scrap axe abolish drop discard get_rid | keep preserve retain hold_on
begin start commence launch resume reopen restart | suspend cancel terminate call_off postpone abandon
resume restart restore reinstate | suspend halt stop break_off cancel interrupt
continue go_on carry_on proceed go_ahead persist keep | stop halt end cease cancel suspend abandon discontinue call_off drop
hold go_ahead take_place | cancel call_off postpone
complete finish | abandon
keep honor respect observe abide_by uphold | break violate breach breach_of renege flout
obey comply follow | defy disobey flout ignore
open reopen | close shut shutter
lock seal | unlock
attend take_part participate present join | boycott stay_away skip miss absent shun
arrest detain jail imprison hold | release free acquit
free release liberate set_free let_go | hold detain keep retain
convict condemn | acquit clear exonerate
guilty | innocent
hire appoint recruit employ | fire dismiss sack lay_off oust
promote | demote relegate
elect | defeat oust
survive live alive | die kill dead perish
rescue save | drown kill lose
intact undamaged unscathed unharmed unbroken | breach damage destroy rupture collapse crack burst break broken destroyed
whole | broken shattered
build construct erect | demolish destroy raze tear_down dismantle
repair mend fix | damage break
add create gain hire | shed lose cut eliminate
invest | divest
buy purchase acquire | sell dispose_of
lend | borrow
profit gain surplus profitable | loss deficit unprofitable
rich wealthy | poor
expensive costly dear | cheap
pay | withhold default
deliver | withhold
safe harmless secure drinkable | unsafe dangerous hazardous harmful contaminated risky toxic undrinkable poisonous polluted
clean uncontaminated | contaminated polluted dirty tainted
potable | undrinkable
healthy well fit | ill sick unwell injured unfit
benign | malignant
effective efficacious beneficial | ineffective useless
positive | negative
pure | impure
stable calm steady quiet peaceful | unstable volatile critical turbulent violent chaotic restless
peaceful nonviolent orderly | violent disorderly
lawful legal legitimate constitutional valid | unlawful illegal illegitimate unconstitutional invalid void illicit
fair just | unfair unjust rigged biased
true accurate correct right truthful genuine authentic real | false untrue inaccurate incorrect wrong fake fabricated forged bogus
possible feasible | impossible infeasible
likely probable | unlikely improbable
common frequent | rare uncommon
known familiar | unknown unfamiliar
public open | secret private closed
voluntary willing voluntarily willingly freely | forced compulsory involuntary coerced forcibly unwillingly
deliberate intentional deliberately intentionally purposely wilful | accidental unintentional accidentally inadvertently accident inadvertent
armed | unarmed
manned | unmanned
occupied full packed crowded sold-out | empty vacant deserted vacated
sober | drunk intoxicated
conscious awake | unconscious asleep
licensed authorized | unlicensed unauthorized
prepared ready | unprepared
satisfied happy pleased content glad delighted | dissatisfied unhappy displeased angry sad upset
unanimous unanimously | divided split
united | divided
optimistic hopeful | pessimistic
friendly warm cordial | hostile cold frosty unfriendly
constructive productive fruitful useful | fruitless unproductive useless futile
necessary needed essential | unnecessary needless
sufficient enough adequate ample | insufficient inadequate lacking
complete full total entire | partial incomplete
permanent lasting | temporary interim provisional
direct | indirect
military | civilian
alone solo single-handed | accompanied together jointly
early ahead | late
first | last
inside indoors within | outside outdoors
above | below
upper | lower
for in_favor | against
on_time punctual | late delayed
majority most | minority
always | never
all every | none
increase growth rise gain | decrease decline fall drop reduction contraction
inflow influx | outflow exodus
warm hot warmer heat | cold cool colder chill
warming | cooling
wet | dry
heavy severe serious | light mild slight minor
strong powerful | weak feeble
high tall | low short
long lengthy | short brief
large big huge giant major | small tiny little minor
thick | thin
deep | shallow
hard difficult tough | easy simple
fast quick quickly rapid rapidly | slow slowly
old elderly older | young younger youthful
new | old
good excellent great | bad poor terrible awful horrible
better | worse
best greatest finest | worst
more | less fewer
love like adore | hate dislike detest loathe
man male boy | woman female girl
husband | wife
father | mother
son | daughter
brother | sister
king | queen
uncle | aunt
day | night
morning | evening afternoon night
north northern | south southern
east eastern | west western
left | right
black | white
friend ally | enemy foe opponent rival
teacher | student pupil
married wed | divorced single unmarried
remember recall | forget
stand | sit lie
standing | sitting lying kneeling
asleep sleeping | awake dancing
appear emerge | disappear vanish
hide conceal withhold | reveal disclose publish show
include | exclude omit
connect link unrelated_not | disconnect unrelated
unite merge join | split separate divide break_up
praise laud hail | criticize condemn denounce slam
encourage urge | discourage dissuade
trust believe | distrust doubt
help aid | hinder hamper obstruct
cause provoke trigger | prevent avert
protect shield safeguard | endanger expose threaten
reward | punish
freeze | thaw melt
tighten | ease
strict tight | lax loose
recognize | derecognize
warned | unwarned
aware | unaware
related linked | unrelated
able | unable
willing | unwilling reluctant
vaccinated | unvaccinated
insured | uninsured
harmed hurt | unharmed unhurt
opposed | unopposed
consulted | unconsulted
resolved settled | unresolved outstanding
paid | unpaid
opponent critic | supporter advocate
`

/** Where an entry stands: the number of its line, negative on the right side. */
const places = new Map<string, number[]>()
/** Phrases of the first table, by their first stem. */
export const antonymPhrases = new Map<string, string[][]>()
/** Phrases of all tables. */
export const oppositePhrases = new Map<string, string[][]>()

const lines = table.trim().split('\n')
const all = [
	...lines,
	...outcomes.trim().split('\n'),
	...turns.trim().split('\n'),
	...contraries.trim().split('\n')
]
for (const [n, line] of all.entries())
	for (const [right, side] of line.split('|').entries())
		for (const entry of side.trim().split(/\s+/)) {
			const stems = stemsOf(entry)
			if (stems.length > 1) addPhrase(oppositePhrases, stems)
			if (stems.length > 1 && n < lines.length) addPhrase(antonymPhrases, stems)
			const name = stems.join('_')
			places.set(name, [...(places.get(name) ?? []), right ? -(n + 1) : n + 1])
		}

/** Beginnings that turn a word about: "overpaid" and "underpaid", "pro-war" and "anti-war". */
const beginnings: readonly (readonly [string, string])[] = [
	['over', 'under'],
	['in', 'out'],
	['up', 'down'],
	['pro', 'anti'],
	['pre', 'post'],
	['inter', 'intra']
]
const NEGATIVE = /^(un|in|im|il|ir|non-?|dis)(\p{L}{4,})$/u

/** Whether two stems exclude each other: by the tables, or by how they begin. */
export function opposed(a: string, b: string): boolean {
	if (a === b) return false
	const left = places.get(a)
	const right = places.get(b)
	if (left && right) {
		if (left.some((place) => right.includes(-place))) return true
	}
	return negates(a, b) || negates(b, a) || turned(a, b)
}

/** Whether a stem stands in the tables. */
export const inTables = (key: string): boolean => places.has(key)

/** Whether two stems stand on one side of some line. */
export function alike(a: string, b: string): boolean {
	const right = places.get(b)
	return right !== undefined && (places.get(a) ?? []).some((place) => right.includes(place))
}

/** "unlawful" negates "lawful". */
const negates = (a: string, b: string): boolean =>
	a.endsWith(b) && NEGATIVE.exec(a)?.[2] === b && !exceptions.has(a)

const turned = (a: string, b: string): boolean =>
	a.at(-1) === b.at(-1) &&
	beginnings.some(([one, other]) => {
		const rest = a.startsWith(one) ? a.slice(one.length) : undefined
		if (rest !== undefined && rest.length > 2 && b === other + rest) return true
		const back = b.startsWith(one) ? b.slice(one.length) : undefined
		return back !== undefined && back.length > 2 && a === other + back
	})

// "invaluable" is no "not valuable"; "inform" has no "form" to deny.
const exceptions: ReadonlySet<string> = new Set(
	'inform indebt invalu involv inher intens intern invest inhabit impress import improv impart indic incom income input inside insid instal insur intend interest infect inflam discuss district displac display dispos discov disburs discharg'.split(
		' '
	)
)
