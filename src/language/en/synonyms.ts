import { phrasebook } from './phrases.js'

// A line each: words and phrases (joined by "_") that tell of one kind of happening or thing. Own
// knowledge, kept to words that reports trade for one another; the first word names the group.
const table = `
die kill perish lose_life cost_life fatality slay slaughter casualty toll claim_life
injure wound hurt injury maim
bury burial inter
arrest detain seize_suspect take_into_custody apprehend detention nab custody
release free freed set_free let_go liberate freedom
strike hit struck pound
attack assault raid storm ambush offensive
bomb bombard shell bombardment airstrike air_strike
shoot open_fire fire_on gunfire fire_upon fire_first fire_at
shoot_down intercept bring_down down_drone
explode blow_up explosion blast detonate detonation
demolish destroy wreck ruin raze blow_up dynamite
collapse give_way cave_in come_down
crash go_down come_down crash-land
capture seize take_town occupy overrun march_in take_village
retake recapture regain retook win_back
flee escape run_away
meet talk_with hold_talk meeting session conference summit hold_meeting
talk discuss talk_over conversation exchange_view go_over deliberate dialog
speak talk_by_phone converse telephone phone call
agree agreement accord deal pact understand come_to_terms treaty
sign put_name_to affix_signature signature initial put_signature ink
request ask ask_for call_for appeal
demand insist press_for
invite invitation
propose suggest float proposal put_forward table put_on_table suggestion idea
recommend advise urge advice recommendation counsel
order instruct command give_order direct instruction
forbid ban prohibit bar outlaw
allow permit let authorize authorise
promise pledge vow commit undertake word_to give_word give_assurance undertaking
refuse decline
reject rebuff turn_down dismiss_claim spurn throw_out
accept embrace take_up
approve endorse back pass clear adopt ratify green-light sanction give_blessing nod
oppose object
support back stand_by
condemn denounce decry deplore
criticize attack_decision slam blast_decision fault
warn warning caution alert
apologize apology say_sorry
concede admit acknowledge own_up confess confession
deny denial
claim allege assert
blame fault_for hold_responsible
begin start commence launch kick_off get_under_way open_proceedings break_out erupt
end finish conclude close_out conclusion wrap_up
announce declare proclaim unveil
publish release_report issue
halt stop suspend pause call_off break_off cease
cancel terminate scrap call_off abandon drop_plan annul
end_contract terminate_contract
resign step_down quit_post resignation
dismiss sack fire_employee oust remove_from_office dismissal lay_off discharge
quit leave exit walk_out_of
leave depart withdraw pull_out leave_behind withdrawal
arrive reach get_to land come_in
return come_back bring_home go_back
give_back hand_back refund repay return_money reimburse return
send dispatch deploy
deliver hand_over
give hand grant donate
receive get obtain
buy purchase acquire take_over acquisition takeover absorb
sell sale dispose_of offload
merge merger become_part_of absorb
pay spend fork_out
award grant_damages
fine penalty
sentence jail prison_term imprison term_in_prison
convict conviction
acquit clear_of acquittal
charge indict indictment
sue bring_suit lawsuit file_suit suit take_to_court
search comb
investigate probe_into inquiry inquire investigation
discover find spot unearth detect come_across recover retrieve turn_up
dig_up unearth excavate
rescue save pull_from bring_out_alive pull_out_alive
evacuate evacuation clear_out take_out bring_out get_out
sniper marksman marksmen sharpshooter
fake forge counterfeit forgery bogus phony
fridge refrigerator
sequel second_part follow-up
switch_off turn_off shut_off power_down
switch_on turn_on power_up
boast brag
whisper murmur mutter
foretell predict forecast prediction prophesy
mercy leniency clemency merciful lenient
flood inundate inundation deluge
quake earthquake tremor
fire blaze inferno wildfire bushfire flame
storm hurricane cyclone typhoon gale
infect contract_infection catch_virus infection contract
ill sick sicken fall_ill
disease illness fever
treat treatment
vaccinate inoculate jab
cut reduce lower slash shrink reduction decrease pare trim shorten lessen
raise increase lift boost hike up jack_up
grow expand growth expansion
rise climb soar surge jump go_up
fall drop decline slide slump plunge sink tumble go_down
recover rebound bounce_back recovery
job position post work_place
worker employee staff
company firm business enterprise corporation
plant factory works mill
price cost
money fund cash
child kid youngster
doctor physician medic
police officer officers detective
soldier troop serviceman infantryman military trooper
army armed_forces general_staff
prisoner captive inmate detainee pow hostage
person resident inhabitant people
voter electorate eligible_voter
fan supporter spectator
refugee displaced asylum_seeker
truce ceasefire cease-fire armistice
border frontier
strait passage
ship vessel boat freighter trawler
plane aircraft jet airliner
drone uav
lorry truck
marry wed wedding marriage
film movie
author writer novelist
painter artist
painting canvas picture
sculpture statue
athlete runner
cyclist rider
driver motorist
climber mountaineer alpinist
hiker walker trekker
tourist holidaymaker traveller vacationer
pupil student schoolchild schoolchildren
teacher schoolteacher
lawyer attorney solicitor barrister
judge magistrate
thief robber burglar
body corpse remains
airline carrier
bank lender
farmer grower
cargo freight shipment
weapon arm armament
probe lander spacecraft
rebel insurgent guerrilla
gunman shooter gunmen
attacker assailant
wreck wreckage
coach trainer
goalkeeper keeper
striker forward
hospital clinic
spokesman spokeswoman spokesperson
chairman chairwoman chair
founder creator
landlord owner
tenant renter
car vehicle automobile
bicycle bike cycle
bridge viaduct crossing
house home dwelling
oil crude petroleum
council board
jury juror
learn hear_of become_aware
election vote ballot poll referendum
law bill legislation act_of_parliament
decree edict
rule regulation requirement
tax levy duty
pension retirement_benefit
aid assistance help
win victory triumph
lose defeat loss
beat defeat overcome
draw tie
score goal net
play contest
match game friendly fixture
trial study experiment
prove proof demonstrate establish
show indicate reveal point_to
confirm verify corroborate establish certify
suspect suspicion
consider weigh mull contemplate study_plan think_about
decide decision resolve rule
vote cast_vote
consult consultation
review examine inspect scrutinize inspection
measure gauge record_value
damage harm
intact undamaged unscathed
breach rupture puncture
safe harmless
close shut closure shutter
open reopen
build construct erect construction
attend take_part participate be_present present_at presence join_in
boycott stay_away shun skip_meeting
miss skip
violate break violate breach breach_of violation
respect honor abide_by
obey comply follow_order
break_off walk_away walk_out pull_out_of_talk abandon_talk quit_talk
protest demonstration rally march_through
riot unrest
invade invasion
occupy occupation
inform notify tell brief
answer reply respond
praise laud hail applaud
thank gratitude grateful
congratulate congratulation
elderly old older aged
young youthful
quick fast rapid
big large huge
steal theft rob robbery
leak disclose reveal_document
hide conceal cover_up
falsify forge rig doctor_record forgery
bribe bribery kickback graft
fraud scam
owe debt
hire recruit take_on appoint appointment name_to
replace substitute come_on_for take_over_from
broadcast air
teach train
require obligatory mandatory compulsory oblige must_wear
encourage exhort
mediate mediation broker
initiate initiative approach
raise_question bring_up raise_issue raise_matter raise_subject raise_concern
offer tender
provoke provocation
fund finance bankroll
spill escape_oil leak_oil
unload bring_ashore go_ashore put_ashore disembark
sink go_under capsize founder
touch_down land_on come_to_rest land come_ashore make_landfall
move shift transfer route
`

/** Groups of words that reports trade for one another. */
export const synonyms = phrasebook(table)
