import { addPhrase, keys, stemsOf } from './phrases.js'

// A line each: a kind of happening, or a stage that a matter passes through, and the verbs and nouns that
// tell of it; the first word names it. Happenings of different lines have times and places of their own; a
// word of two meanings stands on two lines. Own knowledge, meant to hold what news tells of most.
const table = `
announced announce announcement unveil say declare declaration intend plan expect will_be propose reveal present
published publish publication issue release report_on statement report bulletin print come_out appear
written write compose pen draft
informed tell inform notify report warn brief learn hear hear_of find_out alert get_wind become_aware
decided decide decision resolve decree order vote
ordered order order_out tell command instruct instruction direct
approved approve approval license licence authorize authorise ratify ratification certify green-light pass adopt adoption vote endorse clear
rejected reject rejection veto refuse turn_down deny vote_down
applied apply_for application nominate nomination bid
offered offer tender bid
agreed agree agreement accord deal conclude settle settlement reach_agreement
signed sign signature ink put_signature put_name_to put_her_name put_his_name put_their_name initial
in-force fall_silent enter_into_force take_effect come_into_force effect force entry apply introduce impose imposition bring_in
repealed repeal abolish abolition scrap revoke rescind lift annul overturn strike_down
extended extend extension prolong renew renewal
due oblige deadline expire expiry due require fall_due lapse run_out
committed rob robbery steal theft burgle burglary murder kidnap abduct abduction rape defraud embezzle smuggle crime offence offense take
hacked hack break_into intrude intrusion breach penetrate
leaked leak spill escape seep leakage
searched search raid comb
arrested arrest detain custody seize_suspect apprehend take_into_custody detention seize
charged charge indict accuse indictment
sued sue lawsuit file_suit bring_suit
tried trial plead testify hear hearing proceeding
convicted convict guilty verdict find_guilty conviction judgment judgement
acquitted acquit acquittal clear_of
sentenced sentence jail imprison send_to_prison send_to_jail
freed free parole set_free release let_go
appealed appeal
begun begin start open launch commence outbreak break_out get_under_way onset set_in
ended end lift finish close complete conclude conclusion completion
opened open inaugurate inauguration opening unlock reopen found establish set_up come_into_being
closed close shut closure shut_down shutter lock seal bar
reopened reopen
stopped stop halt cease discontinue suspend suspension stoppage
resumed resume restart restore reinstate restoration resumption reconnect
cut_off cut_off shut_down switch_off disconnect shutdown
cancelled cancel call_off cancellation scrap abandon
postponed postpone delay defer postponement
marked mark anniversary commemorate remember celebrate celebration
found discover find notice detect detection unearth uncover discovery spot dig_up diagnose identify confirm observe sight
born birth bear born
baptised baptize baptise christen baptism
married marry wed wedding marriage
divorced divorce split_up
died die kill death pass_away lose_life fatal
injured injure injury hurt wound tear break fracture sprain
operated operation operate surgery
buried bury funeral burial lay_to_rest carry_to_grave cremate
elected elect election choose vote
sworn inaugurate swear inauguration take_office assume_office take_up_office swear_in take_oath
appointed appoint name hire name_to appointment recruit take_charge take_over_as become install
resigned resign quit step_down resignation leave
dismissed dismiss sack fire oust dismissal lay_off laid_off relieve let_go part_company
retired retire retirement
joined join accede accession enter
left leave depart set_out take_off lift_off departure set_sail quit exit
fled flee escape run_away slip_out
pulled-out withdraw withdrawal pull_out pull_back retreat leave
arrived receive get deliver delivery get_through arrive land reach arrival touch_down come_ashore landfall come_in fly_in turn_up
returned return come_back go_back homecoming give_back hand_back
visited visit tour pay_visit
met meet talk hold_talk meeting session summit conference confer speak call phone conversation
negotiated negotiate negotiation talk
invited invite invitation
made build construct construction erect
designed design
installed install installation
renovated renovate restore refurbish rebuild renovation
repaired repair fix mend patch
moved move relocate relocation transfer shift
demolished demolish tear_down pull_down
destroyed destroy raze wreck flatten level
burned burn burn_down fire blaze catch_fire set_ablaze set_fire set_on_fire torch destroy
exploded explode explosion blow_up blast detonate detonation
collapsed collapse burst give_way cave_in rupture fail come_down break_down break
failed fail break_down failure outage crash lose
flooded flood inundate submerge deluge
quaked quake earthquake tremor strike shake
erupted erupt eruption
sank sink go_down capsize founder loss
derailed derail derailment leave_rail
collided collide collision crash hit ram
attacked attack offensive assault invade invasion raid ambush strike bomb shell bombard hit land
captured capture seize overrun conquer surrender capitulate capitulation take march_in enter fall storm
retaken retake retook recapture win_back
shot shoot shooting open_fire gunfire
evacuated evacuate evacuation clear_out
rescued rescue save pull_from bring_out
disappeared disappear vanish go_missing
examined examine date analyze study inspect test examination inspection
treated treat hospital admit
infected infect contract catch
vaccinated vaccinate vaccination inoculate
sent send ship dispatch export post mail
received receive import
repaid repay repaid repayment reimburse refund pay_back give_back
carried carry transport haul
paid pay payment hand_over
bought buy purchase acquire acquisition take_over takeover
sold sell sale dispose_of offload divest
merged merge merger absorb
gave give donate gift donation present hand_over
lent lend loan borrow
demanded demand ask request
won win name_winner award honor honour victory
lost lose defeat
presented present presentation hand_over
commissioned commission order_book
withdrawn withdraw recall take_off_market retract retraction call_home
banned ban prohibit outlaw bar forbid
lifted lift unban
raised raise increase hike go_up
lowered cut lower reduce
struck strike walk_out walkout stoppage down_tool
protested protest demonstrate demonstration rally march
performed perform performance premiere debut stage play
recorded record film shoot tape
played play match fixture
scored score
launched launch lift_off blast_off
orbit orbit
admitted admit confess admission confession
apologised apologize apologise apology
expelled expel expulsion deport deportation
exchanged exchange swap
debated debate discuss discussion
produced produce grow manufacture output harvest
exported export
imported import
contained hold contain store accommodate
covered cover span stretch
shrunk shrink thaw contract
lasted last
spilled release discharge pour spill
hired hire employ
warned warn warning
adjourned adjourn
promoted promote promotion elevate
demoted demote demotion
commanded take_command
crowned crown coronation
abdicated abdicate abdication
impeached impeach impeachment
dissolved dissolve dissolution disband
convened convene
emptied empty ransack loot clear_out
extinguished put_out extinguish douse
inherited inherit inheritance
stranded run_aground strand
refloated refloat salvage
docked dock moor anchor
boarded board
towed tow
hijacked hijack
diverted divert
recovered recover retrieve recovery
contacted contact get_in_touch reach_out approach
lost_contact lose_contact fall_silent go_silent
booked book
substituted substitute
qualified qualify qualification
eliminated eliminate knock_out
relegated relegate relegation
transferred transfer
amputated amputate amputation
discharged discharge
transplanted transplant
quarantined quarantine
poisoned poison
stabbed stab stabbing
beaten beat beating
executed execute execution hang
tortured torture
besieged besiege siege encircle
annexed annex annexation
recognised recognize recognise recognition
mobilised mobilize mobilise mobilization
deployed deploy deployment
pardoned pardon amnesty
commuted commute
extradited extradite extradition
summoned summon subpoena
frozen freeze
privatised privatize privatise privatization
nationalised nationalize nationalise nationalization
bankrupt bankruptcy insolvency file_for_bankruptcy
defaulted default
downgraded downgrade
devalued devalue devaluation
audited audit
peaked peak crest
aired air broadcast
graduated graduate graduation
enrolled enroll enrol enlist enrolment
engaged engagement
split split secede secession
polluted pollute contaminate contamination
threatened threaten threat
evicted evict eviction
occupied occupy occupation
blocked block blockade
cleared clear clearance
dumped dump
mined mine
snowed snow snow_in
lied lie mislead
copied copy download
`

/** Word or phrase to the kinds of happening it may name. */
export const phases = new Map<string, string[]>()

/** Phrases that name one, by their first stem. */
export const phasePhrases = new Map<string, string[][]>()

for (const line of table.trim().split('\n')) {
	const [stage, ...entries] = line.trim().split(/\s+/)
	for (const entry of entries) {
		const stems = stemsOf(entry)
		if (stems.length > 1) addPhrase(phasePhrases, stems)
		const name = stems.join('_')
		phases.set(name, [...(phases.get(name) ?? []), stage!])
	}
}

/** Verbs that only say that something was, or when. */
export const occurring = keys(`
	occur happen take_place come befall follow last ensue transpire go_ahead
`)

/** Verbs that lend their object its deed: "received approval", "reached an agreement". */
export const lending = keys(`
	receive get obtain give grant issue hold make take reach win secure have hand_down deliver submit lodge
	file launch mount carry carry_out conduct undergo suffer impose
`)

/** Verbs that put something at a time. */
export const dating = keys(`
	date put place give count assign trace schedule reckon
`)

/** Verbs of so many meanings that another kind of happening beside them tells nothing. */
export const manifold = keys(`
	extend take tell join pass fall strike land hit break come_in come_out present hold give enter lose
	hand_over go_down clear call shake set run
`)
