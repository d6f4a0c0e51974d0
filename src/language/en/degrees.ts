import { addPhrase, stemsOf } from './phrases.js'

// Scales of firmness. A line each: the scale, the step (higher is firmer), the words of that step.
// Two words of one scale, two steps or more apart, said of one object, differ in strength. Own knowledge.
const table = `
commit 5 sign conclude finalize seal agree agreement clinch approve adopt decide decision resolve resolution accept ratify complete settle declare implement enact impose authorize sign_off green-light greenlight give_go_ahead give_green_light reach_deal strike_deal seal_deal sign_deal do_deal close_deal have_deal come_to_term make_decision make_mind shake_hand hammer_out endorse consent finish secure done_and_dusted done_deal set_in_stone cast_in_stone rubber-stamp rubber_stamp wave_through give_nod give_blessing give_green-light vote_for vote_to nail_down tie_up wrap_up iron_out put_pen_to_paper put_signature call_strike call_election set_date definitive formalize formalise inked lock_in give_approval give_consent
commit 4 commit promise pledge vow guarantee undertake undertaking swear word_to give_word keep_word bind obligate assure assurance ensure commitment guarantee oath pledge_to vow_to cast-iron iron-clad ironclad promise_to solemnly swear_to bind_to binding
commit 3 plan intend will_seek prepare announce_plan set_out intention
commit 2 nice_to_have desirable wish_list propose suggest float offer moot table put_forward raise_possibility hope proposal try attempt aim aspire seek wish lean_toward lean_towards incline inclination minded_to readiness signal_willingness willingness be_willing be_ready be_open would_like pencil_in provisional provisionally idea_of trial_balloon air_idea aspiration target ambition conceivable hint hint_at signal keep_open leave_open keep_option_open keep_door_open leave_door_open not_rule_out not_exclude open_to look_favorably look_favourably favorably_disposed well-disposed sympathetic_to flag mull_over hopeful hope_to would_consider would_look prepared_to_think could_imagine can_imagine could_envisage envisage on_card on_table in_air under_discussion mooted eye set_sight_on pave_way option indicate_readiness indicate_willingness fond_of warm_to warm_word approach draft non-binding letter_of_intent memorandum expression_of_interest declaration_of_intent
commit 1 first_reading consider weigh mull explore study contemplate ponder discuss talk_over talk_about talk_through discussion debate examine look_at look_into look_over think_about think_of show_interest express_interest interest exchange_view exchange_of_view touch_on toy_with toy_consideration open_to evaluate assess review negotiation negotiate consideration contact hold_talk have_talk preliminary_talk exploratory_talk in_talk talk_about be_on_agenda on_agenda first_look take_look close_look closer_look have_look sound_out entertain kick_around brainstorm deliberate muse play_with_idea flirt_with feel_out take_up come_up raise_subject give_thought reflect_on scope_out canvass investigate_option feasibility_study examine_whether consider_whether look_at_whether discuss_whether ask_whether think under_review under_consideration under_study being_considered being_studied being_discussed in_discussion early_talk in_early_talk initial_talk open_talk opened_talk sounding feeler put_out_feeler kick_idea_around chew_over tinker_with flirt ruminate conceivable pore_over test_water study_whether explore_option have_in_mind
talk 1 discuss discussion talk_over talk_about talk_through debate examine look_at exchange_view exchange_of_view touch_on review negotiate negotiation evaluate assess deliberate come_up take_up raise_subject interest offer question have_talk hold_talk contact preliminary_talk
order 5 order command instruct require demand force oblige compel mandate must mandatory obligatory compulsory decree insist direct ultimatum have_to has_to need_to be_required requirement essential vital indispensable imperative necessary binding_instruction dictate insistence crucial order_to ban_from make_compulsory make_mandatory be_to must_not non-negotiable demand_that insist_on instruct_to oblige_to bind lay_down stipulate prescribe precondition condition_of no_alternative without_fail at_once enforce
order 3 urge press call_on call_for appeal request ask exhort implore plead plead_with call_upon push_for lobby petition pressure prod
order 2 recommend advise suggest encourage invite propose should voluntary voluntarily optional advice recommendation nice_to would_be_nice desirable would_like would_welcome would_appreciate would_prefer prefer hope helpful useful desirable advisable had_better ought_to idea nudge counsel invitation discretionary beneficial worthwhile might_consider could_consider would_be_wise would_do_well tip guidance guideline hint voluntary_basis at_own_discretion if_possible where_possible ask_whether wonder_whether invite_to encourage_to free_to may_wish welcome suggestion advise_to put_forward
forbid 5 ban forbid prohibit bar outlaw block disqualify expel ground veto
forbid 4 suspend halt
forbid 3 restrict limit curb cap tighten
forbid 2 discourage advise_against warn_against caution_against caution dissuade frown_on frown_upon warning reprimand disapprove warn_off ask_not_to urge_not_to discourage_from recommend_against suggest_not advise_not_to not_recommend uneasy_about
condemn 5 condemn denounce decry deplore outrage slam blast lambaste lambast savage assail castigate excoriate vilify revile tear_into hit_out lash_out rail_against tear_apart pillory fury furious condemnation denunciation excoriating scathing unequivocally revulsion abhor disgust vehemently in_strongest_term strongest_term scorn outraged appalled horrified furiously savaging
condemn 3 criticize criticism rebuke censure protest object chide fault reproach reprove
condemn 2 sadden sad dismay grief pain sorrow hurt concern regret worry worried disappoint disappointment disappointed unease uneasy question reservation misgiving note lament unhappy not_happy not_entirely_happy dissatisfy doubt quibble remark qualm mild_remark unfortunate unhappy_about less_than_happy raise_eyebrow express_regret voice_regret voice_concern express_concern surprise surprised irritation irritate pity frown cool muted mild lukewarm query puzzle perplexed have_reservation not_ideal could_have_been_better suboptimal
evidence 5 prove proof establish confirm demonstrate verify certain conclude determine conclusive show certainty definite detect definitely find identify authenticate discover discovery diagnose rule document reveal pinpoint certify ascertain beyond_doubt without_doubt proven show_that unequivocal unequivocally irrefutable pin_down trace_to put_beyond_doubt leave_no_doubt confirmed fact smoking_gun attribute
evidence 2 suggest indicate suspect allege hint speculate believe suspicion claim possible possibly speculation hypothesize suppose assume think imply theorize consistent_with rumor appear seem tentatively tentative ascribe surmise presume conjecture guess reckon sign_of compatible_with point_to look_like fear indication clue hypothesis theory apparently reportedly allegedly seemingly supposedly purportedly presumably arguably unconfirmed may_have could_have might_have candidate among_possible possible_explanation possible_cause one_possibility not_exclude cannot_exclude cannot_be_excluded cannot_be_ruled_out cannot_be_dismissed not_rule_out raise_possibility working_assumption working_theory assumption inkling hunch suspect_that feel look_as_if may_be might_be could_be thought_to said_to believed_to plausible tempting preliminary not_inconsistent in_line_with circumstantial unproven lean_towards point_toward point_towards speculative educated_guess inconclusive promising in_question
admit 5 admit confess acknowledge concede own_up confession admission come_clean plead_guilty make_clean_breast fess_up accept_responsibility take_responsibility
admit 2 allusion insinuation hint insinuate imply intimate suggest not_exclude not_deny not_rule_out half-admit allude allude_to neither_confirm not_dispute skirt sidestep evade could_not_exclude
justice 5 convict conviction sentence jail imprison find_guilty life_sentence lock_up
justice 3 charge indict accuse prosecute arraign bring_charge put_on_trial book
justice 1 investigate investigation look_into probe question inquiry scrutinize examine_whether open_proceeding open_inquiry preliminary_investigation preliminary_inquiry look_at consider_charge weigh_charge review look_at_whether suspect question_over interview under_investigation
harm 5 destroy wreck ruin raze demolish obliterate annihilate flatten gut devastate wipe_out total write_off burn_down burn_to_ground reduce_to_rubble pulverize level torch
harm 3 damage
harm 1 scratch dent scrape graze slight_damage minor_damage superficial_damage light_damage slightly_damage lightly_damage chip scuff singe crack blemish minor slight superficial cosmetic light
sack 5 dismiss fire sack expel oust remove
sack 3 suspend reassign demote
sack 2 reprimand warn caution censure resign exclusion
refuse 5 refuse reject rule_out veto turn_down decline dismiss refuse_to rebuff spurn flatly say_no vote_down throw_out
refuse 2 reluctant reluctance hesitate hesitant hesitation wary reservation cautious caution delay doubt misgiving skeptical skepticism sceptical scepticism sceptic disincline unenthusiastic lukewarm unconvinced qualm question have_doubt cool have_reservation have_misgiving lukewarm_about not_convinced in_no_hurry unsure undecided play_for_time stall equivocal express_doubt voice_doubt cool_on cool_toward drag_foot noncommittal non-committal ambivalent sit_on_fence keep_counsel hedge need_time need_more_time ask_for_time
support 5 endorse back champion guarantee full_support full_backing embrace endorsement accept wholeheartedly without_reservation acclaim throw_weight_behind unwavering full-throated unconditional unconditionally unanimous unanimously rally_behind
support 2 sympathize understand express_sympathy lukewarm sympathetic note take_note qualified_support half-hearted tepid warm_word sympathy kind_word lukewarm_support cool_support qualified guarded cautious cautiously conditional conditionally half-heartedly grudging grudgingly with_reservation muted polite
certain 5 certain certainly definitely undoubtedly surely inevitable inevitably guarantee confident sure impossible bound_to beyond_doubt beyond_dispute without_doubt no_doubt going_to certainty rule_out undeniable unquestionably definite hundred_percent one_hundred_percent sure_to certain_to beyond_question stake_life foregone_conclusion only_a_matter_of_time matter_of_time without_question categorically positive is_to bank_on
certain 2 likely probably possible possibly perhaps maybe may might could unlikely doubtful chance prospect risk conceivable conceivably likelihood possibility plausible plausibly potentially improbable fair_chance slim_chance slight_risk could_not_exclude cannot_exclude not_exclude cannot_rule_out not_rule_out cannot_dismiss cannot_discount not_discount not_dismiss remote doubt fifty-fifty fifty_fifty toss-up toss_up hope hopeful odds strong_possibility real_possibility distinct_possibility good_chance outside_chance long_shot in_with_chance in_doubt in_question touch_and_go open_question open uncertain unclear unsure unresolved up_in_air hang_in_balance imaginable feasible most_likely very_likely more_likely in_all_likelihood could_well might_well may_well stand_chance face_possible
firm 5 fix firm binding final definitive irrevocable finalize legally_binding permanent definitively irreversible permanently
firm 2 provisional tentative pencil_in non-binding preliminary draft interim nonbinding provisionally tentatively conditional outline temporary temporarily subject_to contingent_on letter_of_intent memorandum_of_understanding
apologize 5 apologize apologise apology unreserved unreservedly beg_forgiveness ask_forgiveness beg_pardon ask_pardon
apologize 2 regret regrettable unfortunate sorry_if sad lament embarrass embarrassing pity
deny 5 deny denial categorically refute rebut dispute reject_claim reject_accusation swear
deny 2 sidestep dodge evade evasive duck decline_to_comment not_comment no_comment decline_to_answer not_answer refuse_to_comment avoid brush_off brush_aside neither_confirm play_down
break 5 sever cut_off break_off terminate cancel quit leave withdraw walk_away
break 3 suspend freeze pause
break 2 threaten review reconsider rethink question downgrade
act 5 begin start launch
act 2 readiness ready prepare threaten plan
`

/** A place on a scale of firmness. */
export interface Step {
	scale: string
	level: number
}

/** Stem, or stems joined by "_", to its steps. */
export const degrees = new Map<string, Step[]>()
/** Phrases that stand on a scale, by their first stem. */
export const degreePhrases = new Map<string, string[][]>()

for (const line of table.trim().split('\n')) {
	const [scale, level, ...entries] = line.trim().split(/\s+/)
	for (const entry of entries) {
		const stems = stemsOf(entry)
		if (stems.length > 1) addPhrase(degreePhrases, stems)
		const name = stems.join('_')
		const list = degrees.get(name) ?? []
		if (!list.some((step) => step.scale === scale && step.level === Number(level)))
			list.push({ scale: scale!, level: Number(level) })
		degrees.set(name, list)
	}
}

/** Words of talk, a stage before any deed: what is talked of may be done for all that. */
export const TALK = 'talk'

/** The steps below which a word only prepares, hints or weighs: what hangs on it is not said to be so. */
export const SOFT = 2

/** Scales whose soft words leave open what hangs on them. */
export const openScales: ReadonlySet<string> = new Set([
	'commit',
	'evidence',
	'certain',
	'admit',
	'act'
])

// Scales that measure one thing at their ends: what will be, and what is so.
const families = ['commit certain firm', 'evidence certain admit'].map(
	(line) => new Set(line.split(' '))
)

/** Whether the firmest words of one scale and the softest of another may be set against each other; "sure" is said of anything. */
export const akinScales = (firm: string, soft: string): boolean =>
	firm !== 'certain' && families.some((scales) => scales.has(firm) && scales.has(soft))
