// Outcomes and states that exclude each other, by the fields that are reported on. A line each, the
// sides divided by "|"; the words of one side may stand for each other. Own knowledge. Phrases are
// joined by "_"; a particle may stand behind the object: "turned the convoy back".
export const outcomes = `
seize capture conquer overrun storm occupy | repel hold_off hold_out beat_back beat_off drive_back fend_off fight_off
surrender capitulate yield lay_down_arm give_in disarm | fight_on hold_out resist fight_back stand_firm
hold last stick | break_down crumble break collapse
advance gain_ground push_forward press_on | retreat retire fall_back pull_back lose_ground shrink_back recede stall
get_through break_through reach arrive make_it_to enter set_foot go_ashore | turn_back turn_away turn_round turn_around keep_out repel beat_back block halt stop
hit strike | miss evade dodge go_wide fall_short
intercept shoot_down bring_down down | evade get_through slip_through dodge elude
lift ease relax remove end | tighten impose reimpose maintain enforce reinforce keep_up
besiege encircle surround | relieve break_through
pull_out withdraw leave depart vacate | stay remain dig_in stay_put reinforce
recall call_home summon_home bring_home | stay remain keep
mention name cite include refer contain spell_out specify list | omit leave_out drop delete exclude strike_out pass_over gloss_over ignore leave_off
bring_up raise broach discuss | avoid skirt sidestep dodge steer_clear ignore
extend renew prolong roll_over | lapse expire run_out terminate
reach strike clinch seal conclude | collapse break_down founder fall_apart fall_through
progress breakthrough headway | deadlock impasse stalemate standstill setback
succeed success breakthrough successful go_well agreement | collapse break_down failure founder fall_apart fall_through unsuccessful fail deadlock impasse flop
warm friendly cordial amicable relaxed | frosty icy hostile tense strained chilly cool heated acrimonious
attend take_part participate turn_up show_up come join present sit_in appear | boycott stay_away skip absent shun snub miss pull_out walk_out
welcome applaud hail praise laud salute cheer commend acclaim rave celebrate | condemn denounce criticize decry pan slate slam savage ridicule boo jeer heckle deride deplore attack censure lambast
restore resume reestablish renew mend | sever cut_off break_off suspend cut
accredit | expel
recognize recognition | derecognize
hold withstand stand_firm stand_up resist intact | give_way burst breach collapse fail break crack rupture crumble buckle cave_in
sound wail ring blare go_off howl | silent mute stay_silent
contain under_control tame extinguish put_out douse quell control bring_under_control | spread rage out_of_control unchecked uncontained uncontrolled flare blaze
ebb subside abate ease recede wane slow die_down let_up peter_out fade dwindle calm | rise worsen gather_pace spread accelerate surge mount escalate intensify gain_pace pick_up flare swell climb grow
alive survive live survivor unhurt unharmed unscathed | dead die kill perish lifeless drown fatal succumb
rescue save pull_free | drown perish die
trapped stranded | free rescue evacuate
warn alert notify inform tell brief consult forewarn | uninformed keep_in_dark unaware unwarned unawares by_surprise off_guard surprise blindside
aware know | unaware ignorant oblivious
insured cover | uninsured
intact undamaged unscathed unharmed untouched spare survive unaffected | damage destroy wreck ruin raze flatten gut devastate level demolish hit
drinkable potable safe fit edible harmless clean pure | undrinkable unsafe unfit contaminated polluted toxic dangerous tainted hazardous poisonous inedible foul
catch capture arrest nab | escape elude evade get_away slip_away flee abscond
cope manage | overwhelm struggle overrun swamp
peacefully peaceful | clash riot brawl violence violent violently
secret_ballot secretly secret | show_of_hand openly public
sound solid healthy | brink_of collapse verge_of_collapse insolvent ailing
admit let_in take_in accept | turn_away turn_back refuse exclude reject
open allow admit permit | close ban bar forbid shut
passable open usable reopen | impassable block cut_off close shut unusable
ample plenty plentiful abundant abundance sufficient enough adequate in_stock available availability well-stocked | short scarce scarcity shortage run_out run_short run_low out_of_stock unavailable exhaust deplete insufficient inadequate lack hardly_any
prompt promptly immediately at_once swiftly quickly instantly straight_away | late belated belatedly delay hour_late slow slowly
on_time punctual on_schedule timely early | late delay overdue behind_schedule
calm quiet orderly peaceful | chaos chaotic panic disorderly violent turmoil unrest
tighten toughen stiffen harden | relax loosen ease soften
hire recruit take_on add_job create_job expand_workforce staff_up | shed lay_off cut_job axe_job make_redundant fire slash_job
solvent afloat | insolvent bankrupt bust bankruptcy insolvency
profit profitable in_black earn_more surplus | loss in_red loss-making unprofitable earn_less deficit
earn_more gain_more | earn_less
disclose publish reveal public make_public openly release transparent open unseal declassify | conceal hide secret keep_secret secrecy withhold cover_up secretly suppress confidential hush_up seal classify
go_through close complete go_ahead | fall_through collapse call_off block abandon
launch go_ahead press_ahead proceed carry_on go_on continue | shelve scrap abandon drop mothball axe halt call_off ditch put_on_hold
scale_up ramp_up step_up expand increase boost build_up raise | scale_back scale_down ramp_down wind_down downsize trim rein_in curtail cut reduce lower cut_back
raise increase go_up put_up rise dearer costlier more_expensive | lower cut go_down bring_down fall cheaper reduce drop
strengthen harden firm shore_up bolster rally | weaken soften undermine erode sap
outperform outpace outsell | underperform trail
overvalue overprice | undervalue underprice
overstaffed | understaffed short-staffed
overload overweight overcrowded over_limit | underload
repay settle pay_off pay_up | default owe
convict guilty | acquit clear exonerate innocent absolve
grant give allow award issue | deny refuse withhold reject revoke
grant allow uphold sustain | dismiss reject throw_out turn_down refuse overrule
admit admissible allow | exclude inadmissible strike_out bar
open_court public in_public publicly | closed_door behind_door in_camera private in_private privately closed_session in_secret
identify recognize pick_out single_out | mistake
stand uphold let_stand count confirm affirm allow sustain | overturn quash strike_down set_aside annul void reverse overrule disallow invalidate rule_out chalk_off nullify rescind revoke strike_off
free walk_free on_bail release let_go let_off | jail remand custody behind_bar in_custody imprison lock_up detain
confess admit own_up plead_guilty | deny protest_innocence maintain_innocence plead_not_guilty
testify give_evidence take_stand speak | stay_silent say_nothing keep_quiet silent
valid in_force force current effect in_effect | invalid expire lapse void out_of_date
drop withdraw dismiss throw_out | press pursue stand_trial go_to_trial maintain file
binding | nonbinding advisory
unanimous unanimously | split divide majority
genuine authentic original real authenticity | forge forgery fake copy counterfeit imitation bogus phony hoax sham
truth true fact | lie lies falsehood untrue myth fiction hoax
pass clean negative clear | fail positive
fit available recover | rule_out unfit unavailable injured sideline out_of
sell_out sold_out full packed capacity full_house crowded fill | half-empty half_empty empty sparse deserted half-full
win beat victory triumph prevail | lose defeat go_down fall_to
lead ahead in_front in_lead | trail behind lag
onside | offside
convert score | miss squander waste
effective work beneficial help | ineffective useless
improve better recover pick_up get_better brighten | deteriorate worsen get_worse go_downhill darken
stable steady satisfactory | critical grave life-threatening
infectious contagious | noncontagious noninfectious
venomous poisonous toxic deadly lethal fatal dangerous hazardous | harmless innocuous benign safe
replicate reproduce bear_out corroborate confirm hold_up support back_up | refute contradict disprove debunk undercut discredit
unfold deploy unfurl | jam stick stuck seize_up
work operational function functioning active switch_on turn_on online running run in_service in_operation operate | broken break_down out_of_order defective faulty dead inactive offline idle switch_off turn_off out_of_service out_of_action malfunction suspend shut_down
on_strike strike down_tool walk_out picket stop_work | back_at_work return_to_work at_work back_to_work return
reinstate rehire get_job_back take_back | sacked sack dismiss fire
voluntary optional | compulsory mandatory obligatory forced require
vote_for in_favor yes support back accept | vote_against against no oppose reject throw_out vote_down
spare keep save reprieve retain preserve protect | axe close scrap abolish cut shut demolish fell sacrifice
repeal abolish scrap rescind revoke | keep retain preserve
return give_back hand_back send_back restitute repatriate | keep retain hold_on_to
hand_over give_up relinquish surrender turn_over | keep retain hold_on_to hang_on_to withhold
screen show premiere air perform stage exhibit display broadcast | pull withdraw cancel drop remove take_down
finish complete completion finalize | unfinished fragment incomplete half-finished abandon uncompleted
live | prerecorded pre-recorded recorded lip-sync playback
hit success triumph smash | flop failure dud disaster
free_of_charge free gratis | charge pay
free_and_fair fair clean | rigged rig fraudulent marred fraud
install put_in fit | remove take_out rip_out dismantle
accept take | return refuse send_back reject
light lit bright | dark unlit dim
transparent clear | opaque murky vague unclear
centralize | decentralize
nationalize | privatize
inbound incoming | outbound outgoing
include inclusive | exclude exclusive
internal domestic home | external foreign
import | export
ascend climb | descend
accelerate speed_up | brake slow_down decelerate
inhale | exhale
maximum maximize most | minimum minimize least
optimistic upbeat hopeful bullish confident | pessimistic gloomy downbeat bearish doubtful
honest truthful candid sincere | dishonest deceitful lying insincere
loyal faithful | disloyal treacherous
brave courageous heroic | cowardly
careful cautious prudent | careless reckless rash negligent
polite courteous respectful | rude impolite disrespectful
generous lavish | stingy mean
calm composed | agitated nervous angry furious panicked
happy cheerful joyful | sad gloomy dark miserable
funny comic | serious tragic
simple straightforward | complex complicated
ordinary normal routine | extraordinary unusual abnormal exceptional
famous well-known renowned | obscure unknown
popular | unpopular hated
major significant important substantial considerable | minor insignificant unimportant negligible trivial trifling
visible | invisible hidden
present presence | absent absence missing
wide broad | narrow
loud noisy | quiet silent
sharp | blunt
smooth | rough bumpy
tame | wild
urban | rural
ancient | modern
natural | artificial man-made synthetic
real | fictional imaginary
solid | liquid
raw | cooked
fresh | stale rotten
sweet | bitter sour
full-time | part-time
indoor | outdoor
amateur | professional
vertical | horizontal
parallel | perpendicular
clockwise | counterclockwise anticlockwise
superior | inferior
senior | junior
previous | subsequent following
earlier sooner | later
before | after
beginning start outset | end close
arrival arrive | departure depart
form found establish create set_up | disband dissolve break_up
appoint install | remove oust depose topple
defend | attack
borrow | lend
land touch_down | take_off lift_off
board embark | disembark
buckle fasten | unbuckle unfasten
sink | float afloat stay_afloat
sweeten | sour
trust | mistrust distrust
sleep asleep | awake
laugh | cry weep
smile | frown
run | walk
stand | kneel
push | pull
arrive | leave
open reopen unlock | lock bolt bar shut close jam block
accept abide_by swallow | appeal contest challenge dispute fight
pay_back repay return refund give_back hand_back reimburse | keep pocket retain
improve warm thaw mend brighten | sour worsen deteriorate cool fray strain suffer
hold_fire cease_fire | open_fire fire shoot
stand_by stick_by stick_to defend | retract withdraw disown backtrack go_back_on recant back_down
in_order in_good_order in_working_order sound intact reliable | faulty defective broken unreliable worn flawed out_of_order
clear pass approve permit license | ban censor block outlaw forbid
within_budget on_budget under_budget | over_budget overrun overspend
side_with back support | side_against oppose turn_against
recover cure heal better fit healthy | sick ill unwell ailing relapse
to_spare spare_capacity empty half-empty | full overflow overcrowd packed
in_good_health healthy well in_good_shape | ill gravely_ill sick unwell frail dying in_poor_health
easy easily simple | hard difficult
transmit send broadcast in_contact | silent fall_silent lose_contact go_dead
neutral impartial even-handed unbiased independent | bias biased partisan one-sided partial take_side
secure safe | vulnerable insecure hack break_into breach
rule_out exclude | run consider entertain
ease get_better lighten thin | get_worse worsen snarl
meet satisfy comply conform fulfill honor respect | breach violate fall_short fail flout miss
boom flourish thrive prosper rise brisk | dry_up dried_up collapse slump languish decline wither stagnate
disarm lay_down_weapon hand_in_weapon | rearm keep_weapon
in_place in_force stand remain keep | drop lift remove scrap withdraw abolish
out_of_danger recover | in_danger critical
in_hand hold captive | free release
clean clear_up remove mop_up | cover coat foul pollute linger
on burn lit | out off extinguish
survive pull_through | die succumb
pick_up grow accelerate strengthen rise improve | slow cool weaken fall off lose_steam slacken
exceed top beat above surpass outstrip better | fall_short below short miss undershoot under
enough more_than_enough plenty | too_few too_little not_enough
side unite close_rank together | split divide fall_out apart
carry_out implement execute enforce apply | ignore shelve flout suspend
carry_out execute | call_off cancel abort commute stay
hold_on keep stay_on remain carry_on | step_down resign quit stand_down go leave bow_out retire step_aside
take_office swear_in | leave_office
return come_back go_back home | flee leave stay_away abroad exile
come_forward report speak_out | keep_quiet stay_silent hide
answer reply respond pick_up | ignore unanswered
accept_responsibility take_responsibility take_blame admit accept own claim_responsibility | deny disclaim shift_blame blame disown disavow
cooperate collaborate help comply work_with | refuse obstruct resist hinder stonewall
plan planned premeditate deliberate intend | spontaneous accidental unplanned chance accident
provoke start | unprovoked
murder kill homicide foul_play | suicide accident natural_cause accidental
sober | drink drunk intoxicated
wear don put_on | remove take_off
license licensed authorize permit | unlicensed unauthorized illegal
staffed manned attend | unstaffed unmanned unattended
signed named | unsigned anonymous unnamed
finish complete ready done on_track | unfinished incomplete unready half-built behind
fund finance subsidize | cut starve
subsidize | tax
promote upgrade | relegate downgrade demote
upgrade raise | downgrade cut lower
appreciate strengthen | depreciate weaken devalue
oversubscribed | undersubscribed
buy long | sell short
deregulate | regulate
expand widen extend enlarge | narrow shrink limit restrict curb
free free_of_charge | paid
freely | under_duress under_pressure coerce force
peaceful calm quiet orderly | violent rowdy unruly tumultuous bloody chaotic stormy heated
mild light gentle moderate | severe heavy strong fierce
unanimous united agree of_one_mind | divided split at_odds quarrel disagree
confident certain sure | doubt doubtful uncertain unsure skeptical
hope optimism | despair pessimism
pride proud | shame ashamed
calm reassure soothe | alarm frighten unsettle panic
win_over convince persuade satisfy | unconvinced skeptical fail
popular well-liked favorite | unpopular disliked
sell_well bestseller hit | sell_badly flop
on_sale in_shop | withdraw recall sold_out pull
approve applaud | disapprove boo
applaud cheer clap ovation | boo jeer whistle silence
from_memory by_heart | from_score from_note
in_person face_to_face | by_phone by_video online by_letter remotely
original first | copy replica reproduction
handmade | machine-made mass-produced
`
