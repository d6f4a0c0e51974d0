// Phrases and idioms that cannot both hold of one thing at one time, a line each, the sides divided by
// "|": what reports put in the place of a plain word and its opposite. Own knowledge.

/** Read together with the other tables of opposites. */
export const contraries = `
unchanged steady hold_steady on_hold freeze frozen stay_put unaltered static flat | cut lower raise increase hike reduce slash change alter rise fall climb drop
keep_seat hold_seat retain_seat reelect re-elect reelected return_to_parliament | vote_out lose_seat unseat oust
let_into let_in wave_through usher_in admit allow_in allow_into | turn_away turn_back bar refuse_entry keep_out shut_out
rise swell climb come_up go_up increase | recede ebb fall drop subside go_down sink decline
hold_on_to hang_on_to keep retain hold | get_rid_of dispose_of sell part_with offload dump shed divest unload
solvent creditworthy liquid pay_debt meet_debt pay_bill | insolvent unable_to_pay bankrupt default bust
lawful legal valid legitimate constitutional | void unlawful illegal null invalid unconstitutional
keep_foot keep_balance stay_upright land_cleanly stay_on_foot | tumble fall stumble slip topple overbalance crash land_on_back
safe drinkable edible fit_to_drink fit_to_eat fit_for_consumption | unfit unsafe contaminated undrinkable poisonous inedible
snap break shatter fracture crack split burst | in_one_piece intact whole undamaged in_working_order hold
visible in_full_view in_view in_sight clearly_visible clear | hide hidden obscure out_of_sight invisible cover veil shroud
sell_out sold_out full packed booked_out fully_booked | unsold half-empty half_empty empty unfilled poorly_attended
signature signed sign autograph | unsigned anonymous
hold withstand stand_firm hold_back hold_out | pour_through give_way burst fail collapse breach breached overtop overflow
unharmed unhurt unscathed uninjured in_good_health safe_and_sound safe unmarked | wound wounded injury injured bruise bruised hurt harmed burn scar
legally lawfully legitimately with_permission | illegally unlawfully illicitly without_permission smuggle steal stolen
agree agreement deal accord pact understanding consensus | empty-handed deadlock stalemate impasse collapse break_up break_down
survive pull_through come_through intact | burn_up break_up disintegrate perish destroy die crash
unanimous unanimously undivided with_one_voice of_one_mind | dissent split divided dissenter dissenting
peaceful peacefully nonviolent orderly calm | throw_stone hurl_stone stone riot violence violent clash ransack loot
conscious awake alert | pass_out unconscious faint black_out comatose knock_out
pick_up recover rise grow rebound improve | dry_up dried_up slump tail_off fall_off dwindle
under_control contain in_hand | spread unchecked rampant out_of_control out_of_hand rage
on_time punctual on_schedule | behind_schedule late delay overdue
open reopen | close shut board_up bolt padlock seal
on_ground ground land | airborne aloft in_air fly
at_sea under_way set_sail leave_port put_to_sea | in_port at_anchor moor dock in_harbor
ahead lead front in_front | behind trail
dry | wet flood soak damp drench
heal cured recover in_remission cancer-free | relapse worsen spread incurable
vaccinated immunize inoculate | unvaccinated
married | single unmarried
hungry starve malnourished go_hungry | feed well-fed
armed carry_gun carry_weapon carry_knife with_gun | unarmed carry_no_weapon empty-handed
masked hooded disguise | unmasked barefaced
lock locked bolt | unlock unlocked ajar wide_open
switch_on turn_on run lit | switch_off turn_off shut_down idle unlit power_down
alone by_himself by_herself unaccompanied single-handed | accompanied with_others together accomplice companion
willing willingly voluntarily of_own_free_will gladly | unwilling against_will reluctantly under_duress at_gunpoint forcibly
sign ratify | unsigned unratified
paid_up pay_in_full settle clear_debt | in_arrears unpaid overdue outstanding owe
win_over win_round carry_day prevail | lose_out go_down_to_defeat
first_place come_first win champion | come_last last_place runner-up
record_high all-time_high peak | record_low all-time_low trough
best_year bumper record_harvest | worst_year meager crop_failure
clear_skies cloudless sunshine clear | overcast cloudy fog fogbound rain
calm_sea flat_calm smooth | rough_sea heavy_sea swell storm
uphold leave_standing let_stand affirm | throw_out strike_down quash overturn
free_to_go walk_free release | remand in_custody behind_bars detain
exist real | imaginary fictitious made_up invent
disclose declare reveal mention own_up | conceal hide keep_quiet keep_to_himself keep_to_herself withhold
on_side onside legal_goal | offside disallow rule_out
in_stock well-stocked plentiful | out_of_stock run_out sold_out empty_shelf scarce
crew manned staffed piloted | uncrewed unmanned unstaffed
public_holiday day_off | working_day
loyal stand_by stick_with | defect switch_sides desert turn_coat break_ranks
gain_weight put_on_weight | lose_weight
speed speeding over_limit too_fast | within_limit under_limit slowly
sober | drink drunk drinking over_limit intoxicated
vacant unoccupied empty uninhabited deserted | occupied inhabited lived_in full
in_love marry | divorce split separate
debt-free | in_debt indebted
stay_on remain_in_office see_out_term | step_down resign stand_down quit
enough_beds | bed_shortage
evacuate move_out clear leave | stay_put remain stay
warning warn alert | out_of_blue without_warning unannounced
wear_helmet helmet | bareheaded
alive | dead deceased lifeless body
original genuine | replica copy forgery
voluntary_recall recall | keep_selling leave_on_sale
backing support favor | opposition hostility
keep_control retain_control in_control regain_control | lose_control out_of_control
keep_temper calm | lose_temper
keep_job keep_post stay_in_job | lose_job lose_post fire sack
keep_lead hold_lead | lose_lead throw_away squander
keep_promise keep_word honor | break_promise break_word go_back_on renege
rule_out exclude dismiss | call announce schedule consider order
give_himself_up give_herself_up give_themselves_up turn_himself_in turn_herself_in surrender hand_himself_in | catch capture chase track_down hunt_down arrest_after
award give grant allow point_to_spot | wave_away wave_on turn_down deny refuse reject wave_play_on
account_for accounted_for found find safe | miss missing unaccounted unaccounted_for lost trapped
clear pass approve sail_through | die fail fall stall founder block sink
on_leash leash chain tie_up muzzle cage | loose off_leash roam free_run unleash
good_term friendly close amicable | bad_term barely_speak not_speak speaking_term estranged at_loggerhead fall_out
dormant extinct quiet inactive | erupt eruption active awaken spew
rally rise climb soar jump surge gain firm bounce | tank fall sink slide tumble crash slump plunge nosedive
sign accept agree_to put_pen_to_paper extend renew | turn_back_on turn_down reject walk_away refuse snub decline
without_power blackout in_dark cut_off power_cut dark | power_back restore reconnect back_on electricity_back
open keep_open | shut_down shut close_down wind_up close close_door shut_door
take_part line_up start | pull_out sit_out scratch withdraw bench miss
accept_resignation | refuse_resignation
speak_up speak_out | keep_silent stay_silent bite_tongue
take_bait | see_through
hit_target meet_target on_target | miss_target fall_short off_target
hit_bullseye hit | wide miss
swerve brake | plow_into crash_into ram
get_away escape go_free | catch nab collar corner
come_true prove_right vindicate | prove_wrong come_to_nothing
come_to_nothing fizzle_out fail flop | pay_off bear_fruit succeed work
bear_fruit pay_off | backfire
in_power in_office | out_of_power out_of_office in_opposition
in_work employed | out_of_work unemployed jobless
in_tune | out_of_tune
in_time | too_late
in_season | out_of_season
in_date | out_of_date expired
in_bounds in | out_of_bounds out
in_session sit | in_recess rise adjourn
in_flames ablaze on_fire burn alight | out extinguish put_out douse
in_labor | sterile
on_strike | at_work back_at_work
on_duty | off_duty
on_track on_course | off_track off_course derail
on_record | off_record
on_purpose | by_accident by_mistake
on_foot | by_car by_bus
on_target | off_target wide
on_alert | off_guard
well_attended packed crowded | poorly_attended empty
well_received acclaim | badly_received pan
well_equipped | ill-equipped
above_average | below_average
above_board honest | crooked shady underhand
above_zero | below_zero freezing
up_to_standard up_to_scratch | substandard below_standard
up_to_date | out_of_date
come_clean own_up | cover_up lie
come_round wake | slip_into_coma lose_consciousness
close_case | reopen_case
close_in gain_on | fall_back drop_back
draw_up join | tear_up scrap
break_record | fall_short_of_record miss_record
break_silence | keep_silence stay_silent
break_away secede | stay_in remain_in
carry_weapon | unarmed
cast_vote vote | abstain spoil_ballot
vote turn_out | abstain stay_home
catch_fire | fireproof
make_profit | make_loss
make_cut | miss_cut
make_it_home get_home | never_return lost_at_sea
make_it_through | drop_out
lead_to_arrest | go_cold
live_up_to_expectation | fall_short_of_expectation disappoint
meet_deadline | miss_deadline
stick_to_script | ad-lib
turn_up | no-show
toe_line | rebel break_rank defy
tie draw | win lose
work function operate open deploy fire | jam stick seize malfunction misfire fail break_down
attend present show_up turn_up be_there take_seat | nowhere_to_be_seen stay_away absent seat_empty no_sign_of fail_to_appear
at_right_temperature chill refrigerate keep_cold frozen cold | warm warm_up thaw spoil overheat
refund reimburse compensate repay pay_back | never_see_money out_of_pocket uncompensated empty-handed
reopen run work operate in_operation | idle stand_idle mothball shut close lie_idle
share exchange swap pool | keep_to_itself keep_to_themselves hoard withhold keep_back
allow let permit admit let_in | keep_out shut_out bar ban exclude turn_away
know aware inform tell brief warn | in_dark kept_in_dark ignorant unaware no_idea no_inkling learn_only
retain keep defend hold | dethrone lose strip unseat depose surrender
back_to_normal normal normalize subside safe | dangerously_high record high abnormal elevate alarming
reach make attain get_to arrive | fall_back fall_short burn_up turn_back fall_to_earth crash before_reaching
give_notice notify warn | without_notice overnight out_of_blue unannounced
profitable make_money lucrative in_black break_even | bleed_money lose_money in_red loss-making money-loser drain
clear exonerate absolve vindicate | lay_blame blame fault point_finger incriminate condemn implicate
clean spotless pristine tidy | filthy dirty litter grimy soil
plain_sailing smooth easy uneventful without_incident without_hitch | turbulent hitch trouble chaotic bumpy eventful
go_off_without_hitch go_smoothly go_to_plan as_planned | go_wrong go_awry misfire descend_into_chaos end_in_chaos
well_prepared ready prepared | ill-prepared caught_off_guard unready flat-footed
rest sleep asleep | restless sleepless awake
spare leave_intact leave_standing | destroy raze flatten level torch
well_fed fed | starving hungry famished
lift_restriction ease | tighten_restriction impose
come_forward own_up | go_to_ground hide vanish
speak_freely openly | gag muzzle silence
cordial | at_daggers_drawn bitter
hand_over surrender give_up | cling_to hang_on hold_on keep refuse
pass_with_flying_colors pass | fail flunk
breathe_easily healthy | gasp choke
at_peace peace peaceful calm | at_war war fighting conflict hostility
keep_quiet silent mum | spill_beans talk speak_out reveal
keep_pace keep_up | lag fall_behind trail
well_paid well-paid | underpaid badly_paid low-paid
on_brink near_collapse collapse | thrive stable sound recover
swim float | drown sink
green_light go-ahead approve | red_light veto block
welcome_with_open_arms welcome | cold_shoulder shun snub spurn
see_eye_to_eye agree | at_odds disagree clash differ
under_way begin start | yet_to_begin not_start stall
bury_hatchet make_peace reconcile | feud quarrel
bear_fruit succeed | in_vain fruitless futile
beyond_repair total_loss write_off wreck | repair fix mend salvage
dead_in_water stall | on_track alive
top_of_table lead | bottom_of_table relegated
in_favor behind support | up_in_arms oppose against
lend_support back | withdraw_support abandon
gain_access enter | deny_access keep_out
beat_deadline on_time | miss_deadline late
supporter | opponent
`
