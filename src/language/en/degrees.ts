import { addPhrase, stemsOf } from './phrases.js'

// Scales of firmness. A line each: the scale, the step (higher is firmer), the words of that step.
// Two words of one scale, two steps or more apart, said of one object, differ in strength. Own knowledge.
const table = `
commit 5 sign conclude finalize seal agree agreement clinch approve adopt decide decision resolve resolution accept ratify complete settle declare implement enact impose authorize sign_off green-light greenlight give_go_ahead give_green_light reach_deal strike_deal seal_deal sign_deal do_deal close_deal have_deal come_to_term make_decision make_mind shake_hand hammer_out endorse consent finish secure
commit 4 commit promise pledge vow guarantee undertake undertaking swear word_to give_word keep_word bind obligate assure assurance ensure commitment guarantee oath
commit 3 plan intend will_seek prepare announce_plan set_out intention
commit 2 propose suggest float offer moot table put_forward raise_possibility hope proposal try attempt aim aspire seek wish lean_toward lean_towards incline inclination minded_to readiness signal_willingness willingness be_willing be_ready be_open would_like pencil_in provisional provisionally idea_of trial_balloon air_idea aspiration target ambition conceivable
commit 1 consider weigh mull explore study contemplate ponder discuss talk_over talk_about talk_through discussion debate examine look_at look_into look_over think_about think_of show_interest express_interest interest exchange_view exchange_of_view touch_on toy_with toy_consideration open_to evaluate assess review negotiation negotiate consideration contact hold_talk have_talk preliminary_talk exploratory_talk in_talk talk_about be_on_agenda on_agenda first_look take_look close_look closer_look have_look sound_out entertain kick_around brainstorm deliberate muse play_with_idea flirt_with feel_out take_up come_up raise_subject give_thought reflect_on scope_out canvass investigate_option feasibility_study
talk 1 discuss discussion talk_over talk_about talk_through debate examine look_at exchange_view exchange_of_view touch_on review negotiate negotiation evaluate assess deliberate come_up take_up raise_subject interest offer question have_talk hold_talk contact preliminary_talk
order 5 order command instruct require demand force oblige compel mandate must mandatory obligatory compulsory decree insist direct ultimatum have_to has_to need_to be_required requirement essential vital indispensable imperative necessary binding_instruction dictate insistence crucial
order 3 urge press call_on call_for appeal request ask exhort implore plead
order 2 recommend advise suggest encourage invite propose should voluntary voluntarily optional advice recommendation would_like would_welcome would_appreciate would_prefer prefer hope helpful useful desirable advisable had_better ought_to idea nudge counsel invitation discretionary beneficial worthwhile
forbid 5 ban forbid prohibit bar outlaw block disqualify expel ground veto
forbid 4 suspend halt
forbid 3 restrict limit curb cap tighten
forbid 2 discourage advise_against warn_against caution_against caution dissuade frown_on frown_upon warning reprimand disapprove warn_off
condemn 5 condemn denounce decry deplore outrage slam blast lambaste lambast savage assail castigate excoriate vilify revile tear_into hit_out lash_out rail_against tear_apart pillory fury furious condemnation denunciation
condemn 3 criticize criticism rebuke censure protest object chide fault reproach reprove
condemn 2 concern regret worry worried disappoint disappointment disappointed unease uneasy question reservation misgiving note lament unhappy not_happy not_entirely_happy dissatisfy doubt quibble remark qualm mild_remark
evidence 5 prove proof establish confirm demonstrate verify certain conclude determine conclusive show certainty definite detect definitely find identify authenticate discover discovery diagnose rule document reveal pinpoint certify ascertain
evidence 2 suggest indicate suspect allege hint speculate believe suspicion claim possible possibly speculation hypothesize suppose assume think imply theorize consistent_with rumor appear seem tentatively tentative ascribe surmise presume conjecture guess reckon sign_of compatible_with point_to look_like fear
admit 5 admit confess acknowledge concede own_up confession admission
admit 2 hint insinuate imply intimate suggest
justice 5 convict conviction sentence jail imprison
justice 3 charge indict accuse prosecute arraign
justice 1 investigate investigation look_into probe question inquiry scrutinize
harm 5 destroy wreck ruin raze demolish obliterate annihilate flatten gut devastate wipe_out total
harm 3 damage
harm 1 scratch dent scrape graze slight_damage minor_damage superficial_damage light_damage slightly_damage lightly_damage
sack 5 dismiss fire sack expel oust remove
sack 3 suspend reassign demote
sack 2 reprimand warn caution censure resign exclusion
refuse 5 refuse reject rule_out veto turn_down decline dismiss
refuse 2 reluctant reluctance hesitate hesitant hesitation wary reservation cautious caution delay doubt misgiving skeptical skepticism sceptical scepticism sceptic disincline unenthusiastic lukewarm unconvinced qualm question have_doubt cool
support 5 endorse back champion guarantee full_support full_backing embrace endorsement accept wholeheartedly without_reservation acclaim
support 2 sympathize understand express_sympathy lukewarm sympathetic note take_note qualified_support half-hearted tepid warm_word sympathy kind_word
certain 5 certain certainly definitely undoubtedly surely inevitable inevitably guarantee confident sure impossible bound_to beyond_doubt beyond_dispute without_doubt no_doubt going_to certainty rule_out undeniable unquestionably
certain 2 likely probably possible possibly perhaps maybe may might could unlikely doubtful chance prospect risk conceivable conceivably likelihood possibility plausible plausibly potentially improbable fair_chance slim_chance slight_risk could_not_exclude cannot_exclude not_exclude cannot_rule_out not_rule_out cannot_dismiss cannot_discount not_discount not_dismiss remote doubt
firm 5 fix firm binding final definitive irrevocable finalize
firm 2 provisional tentative pencil_in non-binding preliminary draft interim nonbinding provisionally tentatively conditional outline
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
