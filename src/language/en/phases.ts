import { addPhrase, keys, stemsOf } from './phrases.js'

// A line each: a kind of happening, or a stage that a matter passes through, and the verbs and nouns that
// tell of it; the first word names it. Happenings of different lines have times and places of their own; a
// word of two meanings stands on two lines. Own knowledge, meant to hold what news tells of most.
const table = `
announced announce announcement unveil say declare declaration intend plan expect will_be propose reveal present disclose make_public go_public confirm
published publish publication issue release report_on statement report bulletin print come_out appear disclose post upload put_online circulate
written write compose pen draft
informed tell inform notify report warn brief learn hear hear_of find_out alert get_wind become_aware know_of know_about aware tip_off be_told notification
decided decide decision resolve decree order vote rule ruling opt settle_on
ordered order order_out tell command instruct instruction direct
approved approve approval license licence authorize authorise ratify ratification certify green-light pass adopt adoption vote endorse clear sign_off green_light consent assent sanction go-ahead wave_through okay nod permit clearance get_through sail_through
rejected reject rejection veto refuse turn_down deny vote_down vote_against oppose dismiss throw_out rebuff spurn block
applied apply_for application nominate nomination bid
offered offer tender bid
agreed agree agreement accord deal conclude settle settlement reach_agreement strike_deal clinch hammer_out seal shake_hand compromise truce strike_bargain bargain cut_deal seal_deal
signed sign signature ink put_signature put_name_to put_her_name put_his_name put_their_name initial conclude seal
in-force fall_silent enter_into_force take_effect come_into_force effect force entry apply introduce impose imposition bring_in enter_force go_live operative
repealed repeal abolish abolition scrap revoke rescind lift annul overturn strike_down withdraw cancel strike_out void nullify
extended extend extension prolong renew renewal
due oblige deadline expire expiry due require fall_due lapse run_out
committed rob robbery steal theft burgle burglary murder kidnap abduct abduction rape defraud embezzle smuggle crime offence offense take loot heist break-in burgled mug carjack pilfer stolen lift snatch swipe
hacked hack break_into intrude intrusion breach penetrate cyberattack cyber-attack compromise infiltrate
leaked leak spill escape seep leakage
searched search raid comb swoop descend_on
arrested arrest detain custody seize_suspect apprehend take_into_custody detention seize nab round_up take_away pick_up capture lock_up lead_away put_in_handcuff hold haul_in collar
charged charge indict accuse indictment prosecute arraign arraignment bring_charge press_charge book
sued sue lawsuit file_suit bring_suit go_to_court take_to_court lodge_complaint file_complaint file_claim
tried trial plead testify hear hearing proceeding stand_trial in_dock court_appearance appear_in_court
convicted convict guilty verdict find_guilty conviction judgment judgement
acquitted acquit acquittal clear_of
sentenced sentence jail imprison send_to_prison send_to_jail hand_down serve_term get_year condemn
freed free parole set_free release let_go liberate liberation let_out bail turn_loose hand_over walk_free
appealed appeal
begun begin start open launch commence outbreak break_out get_under_way onset set_in kick_off kickoff get_going break_ground groundbreaking commencement initiate initiation go_into_operation start_up flare_up erupt come_online resume set_off
ended end lift finish close complete conclude conclusion completion wind_up wrap_up draw_to_close terminate termination stop cease come_to_end be_over die_down peter_out fizzle_out break_off
opened open inaugurate inauguration opening unlock reopen found establish set_up come_into_being go_into_service enter_service unveil ribbon start welcome_visitor
closed close shut closure shut_down shutter lock seal bar wind_down mothball close_down go_dark fold out_of_service cease_trading cease_operation
reopened reopen
stopped stop halt cease discontinue suspend suspension stoppage bring_to_standstill standstill freeze cut_off
resumed resume restart restore reinstate restoration resumption reconnect
cut_off cut_off shut_down switch_off disconnect shutdown cut_electricity power_cut blackout black_out go_dark outage lose_power
cancelled cancel call_off cancellation scrap abandon axe drop pull_plug shelve
postponed postpone delay defer postponement put_off push_back hold_over reschedule
marked mark anniversary commemorate remember celebrate celebration
found discover find notice detect detection unearth uncover discovery spot dig_up diagnose identify confirm observe sight see come_across happen_upon encounter track_down come_upon come_to_light surface turn_up recover locate dig_out dig excavate excavation retrieve
born birth bear born
baptised baptize baptise christen baptism
married marry wed wedding marriage tie_knot exchange_vow
divorced divorce split_up
died die kill death pass_away lose_life fatal perish demise succumb breathe_last drown drop_dead be_found_dead assassinate murder slay shoot_dead collapse_and_die meet_death
injured injure injury hurt wound tear break fracture sprain get_hurt maim rupture
operated operation operate surgery undergo_surgery go_under_knife
buried bury funeral burial lay_to_rest carry_to_grave cremate bring_to_grave lower_into_grave inter interment entomb
elected elect election choose vote win_election re-elect reelect ballot go_to_poll poll
sworn inaugurate swear inauguration take_office assume_office take_up_office swear_in take_oath
appointed appoint name hire name_to appointment recruit take_charge take_over_as become install take_over_at succeed promote bring_in name_as pick_as select sign
resigned resign quit step_down resignation leave bow_out hand_in_notice hand_in_resignation tender_resignation stand_down give_up_post throw_in_towel leave_post relinquish vacate
dismissed dismiss sack fire oust dismissal lay_off laid_off relieve let_go part_company axe boot kick_out force_out give_notice make_redundant redundancy show_door
retired retire retirement end_career hang_up_boot bow_out
joined join accede accession enter sign_for move_to sign register transfer switch_to come_aboard
left leave depart set_out take_off lift_off departure set_sail quit exit sail set_off get_away pull_out_of weigh_anchor head_off walk_out embark
fled flee escape run_away slip_out defect run_off bolt break_out breakout abscond go_into_exile
pulled-out withdraw withdrawal pull_out pull_back retreat leave pullout pull-out evacuate abandon vacate
arrived receive get deliver delivery get_through arrive land reach arrival touch_down come_ashore landfall come_in fly_in turn_up touchdown splashdown set_foot pull_in disembark fly_into show_up drop_anchor put_in dock make_landfall alight
returned return come_back go_back homecoming give_back hand_back make_way_back fly_home come_home go_home repatriate
visited visit tour pay_visit
met meet talk hold_talk meeting session summit conference confer speak call phone conversation sit_down_with hold_summit encounter get_together see gather come_together call_on rendezvous sit_down convene
negotiated negotiate negotiation talk
invited invite invitation
made build construct construction erect put_up make
designed design
installed install installation put_in_place fit mount
renovated renovate restore refurbish rebuild renovation
repaired repair fix mend patch
moved move relocate relocation transfer shift displace
demolished demolish tear_down pull_down dismantle knock_down bulldoze dynamite blow_up flatten
destroyed destroy raze wreck flatten level devastate blow_up lay_waste obliterate annihilate reduce_to_rubble gut
burned burn burn_down fire blaze catch_fire set_ablaze set_fire set_on_fire torch destroy go_up_in_flame ablaze break_out inferno alight gut arson ignite
exploded explode explosion blow_up blast detonate detonation go_off rip_through blow_apart
collapsed collapse burst give_way cave_in rupture fail come_down break_down break crumble fall_in subside give_out buckle topple fall_apart fall_over faint pass_out keel_over black_out
failed fail break_down failure outage crash lose go_out malfunction conk_out go_bust go_under
flooded flood inundate submerge deluge overflow burst_bank spill_over swamp under_water
quaked quake earthquake tremor strike shake temblor jolt rock aftershock hit rattle
erupted erupt eruption blow_top
sank sink go_down capsize founder loss go_under go_to_bottom keel_over sinking capsizing shipwreck
derailed derail derailment leave_rail come_off_track jump_track leave_track jump_rail come_off_rail
collided collide collision crash hit ram smash plough plow slam run_into crash_into come_down go_down overturn overturned roll_over
attacked attack offensive assault invade invasion raid ambush strike bomb shell bombard hit land shoot drone_attack airstrike air_strike assail bombardment bombing storm launch_missile open_fire fire_on set_upon set_on mug
captured capture seize overrun conquer surrender capitulate capitulation take march_in enter fall storm lose_control lose fall_to break_into march_into move_into gain_control seize_control wrest lay_down_arm change_hand occupation occupy
retaken retake retook recapture win_back
shot shoot shooting open_fire gunfire gun_down fire gunshot shoot_down fire_shot fire_on
evacuated evacuate evacuation clear_out bring_to_safety get_out empty move_out order_out
rescued rescue save pull_from bring_out winch free pluck bring_to_safety dig_out pull_out bring_ashore recover
disappeared disappear vanish go_missing be_last_seen drop_out_of_sight lose_contact go_off_radar
examined examine date analyze study inspect test examination inspection check look_over scan screen survey autopsy audit
treated treat hospital admit take_to_hospital hospitalize hospitalise bring_to_hospital check_in
infected infect contract catch fall_ill come_down_with sicken
vaccinated vaccinate vaccination inoculate jab immunize immunise get_jab
sent send ship dispatch export post mail mail_out hand_out put_in_post
received receive import get reach_hand come_into_possession
repaid repay repaid repayment reimburse refund pay_back give_back settle redeem clear
fallen fall come_down land crash plunge plummet hit
carried carry transport haul
paid pay payment hand_over remit transfer settle disburse wire payout pay_out
bought buy purchase acquire acquisition take_over takeover snap_up buyout buy_out take_control pick_up change_hand
sold sell sale dispose_of offload divest sell_off change_hand auction hammer sell-off
merged merge merger absorb join_force combine fuse amalgamate
gave give donate gift donation present hand_over bequeath bequest hand_to make_over leave_to entrust
lent lend loan borrow
demanded demand ask request
won win name_winner award honor honour victory clinch_title take_title lift_trophy crown triumph pick_up
lost lose defeat
presented present presentation hand_over hand_in hand_letter
commissioned commission order_book
withdrawn withdraw recall take_off_market retract retraction call_home take_back pull_from_shelf pull
banned ban prohibit outlaw bar forbid suspend suspension blacklist
lifted lift unban
raised raise increase hike go_up rise put_up step_up lift climb more_expensive dearer
lowered cut lower reduce come_down slash drop fall reduction
struck strike walk_out walkout stoppage down_tool stop_work industrial_action stay_away lay_down_tool picket
protested protest demonstrate demonstration rally march take_to_street turn_out demo sit-in picket assemble gather
performed perform performance premiere debut stage play first_night open_run go_on_stage sing dance show bow
recorded record film shoot tape catch_on_camera photograph capture
played play match fixture kick_off face_off take_on meet
scored score
launched launch lift_off blast_off lift-off liftoff send_up go_up roll_out rollout put_into_orbit unveil release
orbit orbit
admitted admit confess admission confession
apologised apologize apologise apology
expelled expel expulsion deport deportation throw_out kick_out declare_persona banish send_home
exchanged exchange swap
debated debate discuss discussion
produced produce make assemble bottle brew grow manufacture output harvest
exported export
imported import
contained hold contain store accommodate
covered cover span stretch
shrunk shrink thaw contract
lasted last go_on continue take run
spilled release discharge pour spill
hired hire employ
warned warn warning
adjourned adjourn
promoted promote promotion elevate
demoted demote demotion
commanded take_command
crowned crown coronation
abdicated give_up_throne renounce_throne abdicate abdication
impeached impeach impeachment
dissolved dissolve dissolution disband
convened convene
emptied empty ransack loot clear_out
extinguished put_out extinguish douse
inherited inherit inheritance
stranded run_aground strand ground grounding get_stuck stick run_onto
refloated refloat salvage
docked dock moor anchor
boarded board
towed tow
hijacked hijack
diverted divert
recovered recover retrieve recovery salvage dig_out fish_out bring_up find pull_from pull_out haul_out turn_up locate wash_up
contacted hear_from last_contact contact get_in_touch reach_out approach
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
poisoned poison lace
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
severed break_off_tie cut_tie sever break_off_relation rupture
surrendered surrender give_oneself_up capitulate lay_down_arm turn_in hand_over
breached break violate violation infringe
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
	receive get obtain give grant issue hold hold_on make take reach win secure have hand_down deliver submit lodge
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

/** Verbs that only tell: a time beside them is that of what is told. */
export const tellers = keys(`
	say tell state claim insist add recall explain argue allege note
`)

/** Verbs that tell a figure anew, of a toll or an estimate. */
export const restating = keys(`
	raise increase lift up put revise update upgrade downgrade lower cut reduce trim adjust correct double
	rise climb grow jump mount reach stand pass surpass top hit exceed swell
`)

/** What is so told anew. */
export const tallies = keys(`
	toll number figure count tally total estimate forecast projection outlook prediction statistic
`)

/** Verbs of those who perceive a happening, or write it down, as it happens. */
export const perceiving = keys(`
	see hear watch observe witness feel record register log detect pick_up measure film photograph remember
	recollect note
`)

/** Verbs that only say where something is or is to be: "chose Gdansk for the plant", "located the crash near Brest". */
export const locating = keys(`
	choose pick select opt earmark locate situate site place put name give identify cite list pinpoint
	plan propose decide want wil_be go stand lie come
`)

// Stages that one occasion holds, so that they share its place though not its time.
const occasions = [
	'tried convicted acquitted sentenced',
	'met elected debated convened agreed adjourned',
	'shot attacked injured beaten stabbed',
	'exploded attacked destroyed burned',
	'performed recorded',
	'left launched',
	'sank stranded collided',
	'lost_contact disappeared'
].map((line) => new Set(line.split(' ')))

/** Whether two stages belong to one occasion. */
export const oneOccasion = (a: string, b: string): boolean =>
	occasions.some((stages) => stages.has(a) && stages.has(b))
