import { mutual as together } from './parts.js'
import { root } from './phrases.js'
import { stem } from './stem.js'

/**
 * What one does to another, a line a kind: words whose subject does it, then, behind "<", words whose
 * subject undergoes it ("lost to", "received"). Nouns stand among the verbs they are made of; "_"
 * joins a verb to its particle or its noun, whatever stands between. Own knowledge of English.
 */
const table = `
attack: attack assault ambush raid storm charge set_upon set_on fall_upon lay_into turn_on mug maul trap lay_ambush launch_attack launch_assault mount_attack lead_attack go_for fly_at lash_out < come_under_attack come_under_fire suffer_attack walk_into_ambush face_attack
shoot: shoot_down bring_down down fire_first shoot_first hit strike shoot gun_down fire open_fire fire_shot fire_on shell bombard bomb strafe mortar rocket target bombardment gunfire < take_fire draw_fire
hit: beat hit strike punch slap kick headbutt butt elbow knee shove push beat_up stab knife bite spit trip choke throttle whip manhandle jostle scratch lash_out swing_at blow throw_punch land_punch aim_punch deal_blow land_blow throw_blow
ram: ram collide_with crash_into drive_into run_into steer_into plough_into plow_into slam_into smash_into bump hit strike clip run_over knock_down sideswipe rear-end back_into cut_across cut_off swerve_into veer_into turn_into cut_up
kill: kill murder slay assassinate execute shoot_dead gun_down stab_to_death poison strangle lynch killing murder assassination killer murderer assassin < die die_at_hands_of die_from die_of
capture: catch capture seize take_prisoner take_captive take_hostage arrest detain abduct kidnap apprehend round_up take_into_custody nab overpower kidnapping abduction grab snatch pounce_on < surrender_to give_oneself_up fall_into_hands turn_in
free: pull_out_of pull_from drag_from drag_out_of bring_out_of lift_from winch free release liberate rescue let_go set_free save pull_out secure_freedom secure_release ransom win_freedom win_release free freed rescue liberation < owe_life_to owe_rescue_to owe_freedom_to
provoke: provoke goad taunt insult threaten bully harass intimidate curse mock abuse menace tease bait call_liar shout_liar call_coward call_traitor call_fool call_cheat call_thief brand_liar shout_abuse hurl_abuse jeer swear_at curse
pursue: chase pursue hunt stalk track trail shadow tail give_chase < flee_from run_from escape_from evade elude outrun
defeat: beat defeat overcome outpoint thrash trounce rout knock_out eliminate outplay vanquish see_off win_against topple conquer upset get_better_of prevail_over win_over triumph_over win victory triumph edge edge_out unseat oust pip hammer overwhelm crush outvote outbid victor knock_out < lose_to fall_to go_down_to succumb_to go_out_to finish_behind runner-up_to lose_seat_to
give: distribute hand_out give_out share_out dole_out give hand hand_over pass grant donate present supply provide deliver award bestow cede transfer send ship turn_over issue slip entrust give_up gift donation pay < take_from get_from receive get obtain accept collect acquire take_delivery take_over come_into be_given
take: seize repossess wrest take take_from steal snatch rob lift copy plagiarise crib pinch pilfer confiscate grab poach purloin embezzle swipe appropriate theft < lose_to
sell: sell flog offload auction sale < buy purchase acquire purchase
lend: lend loan advance lease_to rent_to hire_to let_to rent_out let_out lease_out hire_out < borrow lease_from rent_from charter_from hire_from rent lease charter
pay: pay bribe reimburse compensate remunerate refund tip payment bribe bribery < charge bill invoice earn
owe: owe be_in_debt be_indebted debt debtor < be_creditor
bequeath: leave_to bequeath will < inherit
teach: teach train coach instruct tutor mentor school supervise drill teacher mentor tutor coach < learn_from study_under study_with pupil
inform: tip inform tell notify warn alert caution tip_off advise let_know break_news warning alert < hear_from learn_from get_warning receive_warning
ask: commission ask request beg plead implore appeal petition beseech sued_for sue_for call_for apply turn_to entreat seek plea request appeal application make_request come_knocking knock write_asking
invite: challenge dare invite ask_over summon bid invitation extend_invitation issue_invitation < accept_invitation
offer: dedicate offer propose suggest tender volunteer put_forward put_to pitch float put_on_table proposal offer suggestion proposition idea
approach: approach contact get_in_touch reach_out sound_out make_contact make_approach make_move make_overture overture come_to seek_out track_down trace come_knocking
demand: demand call_for ask_for insist extort exact solicit press_for
order: order command instruct direct tell require force compel oblige instruction command give_order
forbid: ban bar forbid prohibit block stop halt veto outlaw call_off cancel ban shut_out lock_out keep_out
call: telephone phone ring call ring_up call_up place_call dial make_call put_call initiate_call
host: host receive welcome entertain < visit call_on pay_visit
apologise: apologise apologize apology say_sorry beg_pardon express_regret ask_forgiveness make_apology offer_apology < forgive accept_apology
accuse: accuse denounce blame report complain_about inform_on lodge_complaint file_complaint betray point_finger testify_against complaint accusation turn_in shop
sue: sue sued suing take_to_court bring_suit file_suit bring_claim bring_case prosecute take_action lawsuit suit haul_court drag_court bring_action bring_proceeding drag_through_court haul_through_court take_to_tribunal take_to_law start_proceeding begin_proceeding file_claim lodge_claim file_action
endorse: endorse back support champion come_out_for come_out_support throw_weight_behind side_with vote_for nominate endorsement
interrupt: interrupt cut_off cut_short heckle talk_over shout_down
refuse: refuse reject decline turn_down rebuff spurn snub brush_off refusal rejection snub rebuff
press: lobby press pressure urge push lean_on persuade convince coax prod pester nag talk_into
court: court woo lure poach entice seek_out headhunt chase pursue tempt win_over
yield: surrender_to lay_down_arm yield give_way concede capitulate bow give_in back_down cave_in submit surrender climb_down defer give_ground concession < prevail_over win_concession wring_concession
dismiss: dismiss sack fire oust remove force_out depose expel drop axe discharge lay_off make_redundant suspend get_rid_of push_out show_door unseat topple strip demote dismissal ouster throw_out kick_out
discard: throw_away throw_out discard bin scrap dump
amputate: amputate take_off cut_off remove
cut: cut remove delete take_out excise strike_out drop omit leave_out edit_out
expel: declare_persona expel throw_out deport evict eject kick_out boot_out banish exile recall bring_home call_home send_home send_away send_packing turn_away withdraw expulsion recall
replace: replace supplant take_over_from succeed follow come_on_for take_place_of < make_way_for precede
employ: hire recruit employ take_on engage sign appoint < join work_for sign_for
appoint: appoint name nominate elect choose pick select put_in_charge install promote appointment < owe_appointment_to owe_job_to owe_post_to owe_seat_to
part: divorce leave walk_out_on break_with drop dump jilt cut_off cut_ties sever_ties part_company abandon desert end_relationship
end: storm_out back_out renege withdraw terminate end cancel break_off tear_up scrap call_off walk_out walk_away pull_out_of quit leave_table leave_talk abandon withdraw_from pull_plug break_up rupture termination cancellation pull_out put_end bring_end call_time break_up
acquire: acquire take_over buy swallow absorb gobble_up purchase snap_up takeover acquisition buy_up
discover: discover find spot detect identify unearth come_across come_upon stumble_on stumble_upon hit_upon notice observe sight locate discovery discoverer
invent: invent devise design develop create come_up_with conceive think_up pioneer coin invention dream_up inventor
write: write rewrite compose pen draft script draw_up write_lyrics author writer composer playwright
say: say_first
build: build construct erect builder architect
destroy: reduce_rubble destroy demolish blow_up wreck dynamite raze level knock_down tear_down pull_down bring_down flatten destruction demolition
ignite: set_fire set_alight set_off ignite start torch spark cause touch_off kindle light burn_down trigger set_on_fire set_ablaze set_light_to put_torch
fell: felled chop_down cut_down hack_down saw_down chop
forge: forge falsify fake doctor fabricate tamper_with alter forgery
drive: drive steer pilot fly be_at_wheel be_at_controls helm
drop: drop let_fall let_slip spill knock_over
pull: drag haul pull yank tug activate trigger press sound jerk
inject: inject administer give_injection give_shot give_dose dose vaccinate
leak: give_away betray leak disclose reveal pass_to_press release publish divulge leak
throw: throw hurl lob toss fling pelt chuck
score: score net head_in convert slot_home
hide: hide conceal withhold cover_up suppress hush_up keep_from hold_back keep_secret sit_on
violate: cross_into intrude enter break violate breach flout infringe violation breach
shut: close shut lock bolt seal close_down shut_down
open: open unlock reopen
halt: halt stop suspend cancel call_off freeze shelve abandon interrupt forbid ban veto block scrap drop
retract: retract withdraw take_back recall revoke rescind retraction
infect: infect pass_to spread_to < catch contract
spy: spy bug wiretap eavesdrop snoop tap bugging spying
supply: supply sell deliver ship
order_from: order_from buy_from purchase_from
greet: greet shake_hand embrace hug kiss salute wave_to
mediate: mediate broker arbitrate intervene step_in go-between mediation
release: release open_sluice discharge let_out drain
decide: decide choose determine
paint: paint draw sculpt photograph film portray sketch painter sculptor portraitist
direct: direct stage choreograph conduct produce
perform: perform sing play act dance recite
translate: translate edit
publish: publish print issue circulate post
found: found establish set_up start_up launch co-found foundation founder
fund: fund finance pay_for bankroll sponsor underwrite subsidise subsidize donate_to contribute invest_in foot_bill < be_funded
diagnose: diagnose detect identify
prescribe: prescribe recommend
damage: damage vandalise vandalize smash deface wreck break daub scratch dent
loot: loot plunder pillage ransack
sink: sink torpedo scuttle
plant: plant lay hide place
foul: hold_back pull_back drag_down foul trip tackle injure hurt wound maim bring_down hack take_out
book: book send_off caution show_card
overtake: overtake pass lap outpace < drop_behind
tow: tow haul drag
block: block obstruct barricade blockade cordon_off
delay: delay postpone put_off defer adjourn hold_up
reject_bill: veto block vote_down
recognise: recognise recognize acknowledge
ignore: ignore disregard overlook cold-shoulder snub
hang_up: hang_up ring_off end_call slam_phone slam_receiver put_phone slam_down
threaten: threaten blackmail intimidate warn menace coerce
sabotage: sabotage tamper_with rig disable interfere_with
name: name christen baptise baptize dub call
sign: sign_off countersign authorise authorize approve
promise: promise pledge guarantee vow assure swear
decode: decode decipher crack break_code
clone: clone sequence synthesise synthesize isolate
poison: poison drug spike lace dope slip
tell_of: blow_whistle report raise_alarm sound_alarm alert
vote_for: elect vote_for re-elect
start_fight: start_fight start_brawl start_row throw_first_punch strike_first fire_first shoot_first begin_war start_war
breakdown: wreck derail scupper torpedo scuttle sink collapse
dump: dump tip discharge spill leak pour
occupy: occupy take_over seize overrun invade storm
withdraw_troops: retreat pull_back fall_back withdraw
vote: vote_down vote_against outvote
treat: treat operate nurse care_for cure heal < be_patient
evacuate: evacuate order_evacuation clear
cheat: cheat deceive swindle defraud dupe mislead trick con double-cross betray lie
`

/** One way of telling a kind: the stems behind the first, and whether its subject undergoes it. */
export interface Telling {
	kind: string
	rest: readonly string[]
	undergone: boolean
}

const stemOf = (word: string) => root(stem(word))

/** First stems to the tellings they open, the longest first. */
export const tellings = new Map<string, Telling[]>()

for (const line of table.trim().split('\n')) {
	const [kind, rest] = line.split(': ')
	for (const [i, side] of rest!.split(' < ').entries())
		for (const entry of side.split(' ')) {
			const [first, ...more] = entry.split('_').map(stemOf)
			const list = tellings.get(first!) ?? []
			list.push({ kind: kind!, rest: more, undergone: i === 1 })
			list.sort((a, b) => b.rest.length - a.rest.length)
			tellings.set(first!, list)
		}
}

const kinds = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs to what stands behind them. */
const ways = (text: string): ReadonlyMap<string, readonly (readonly string[])[]> => {
	const found = new Map<string, (readonly string[])[]>()
	for (const entry of text.trim().split(/\s+/)) {
		const [first, ...rest] = entry.split('_').map(stemOf)
		found.set(first!, [...(found.get(first!) ?? []), rest])
	}
	return found
}

const surely = `resign quit step_down stand_down withdraw walk_out storm_out give_up give_notice hand_in_notice pull_out bow_out drop_out
	discharge renounce refuse boycott back_out down_tool break_with defect abdicate relinquish opt_out walk_off step_aside stand_aside forgo terminate_contract cancel_contract break_contract tear_up_contract rip_up_contract hand_in`

interface Self {
	imposed: Ways
	own: Ways
	mild: Ways
	apart?: boolean
}

type Ways = ReadonlyMap<string, readonly (readonly string[])[]>

/** What is imposed on somebody, what he does of himself instead, and what only may be of himself. */
export const selves: readonly Self[] = [
	{
		imposed: ways(`
			dismiss sack fire oust remove force_out depose expel drop axe discharge suspend push_out send_off order_off send_from throw_off kick_off throw_out throw_off kick_out kick_off force_off
			evict deport exile banish withdraw recall pull send_home send_away turn_away lock_out shut_out take_away
			cut_off repossess confiscate strip exclude disqualify ban bar relegate eject dethrone retire cast_out show_door order_out lay_off
			lock_gate release_from replace vote_out unseat bring_home call_back call_home freeze_out terminate
		`),
		own: ways(surely),
		mild: ways(
			'leave retire depart go send_back hand_back give_back stay_away move_out check_out desert emigrate strike waive return move'
		)
	},
	{
		imposed: ways(
			'capture seize arrest detain catch track_down round_up overpower nab apprehend take_prisoner'
		),
		own: ways(
			'surrender give_themselv_up give_himself_up give_herself_up turn_in hand_himself hand_herself hand_themselv'
		),
		mild: ways('give_up report'),
		/** Not where he does it to him who has imposed it: "surrendered to the brigade". */
		apart: true
	},
	{
		imposed: ways('free release liberate rescue let_go save pull_from'),
		own: ways(
			'escape flee break_free break_out get_away slip_away run_away swim climb_out crawl_out'
		),
		mild: ways('leave walk')
	},
	{
		imposed: ways('send assign post transfer conscript draft order deploy'),
		own: ways('volunteer enlist ask_go apply'),
		mild: ways('go leave move')
	}
]

/** Whose beginning it is: the one comes to the other with something, or the other asks for it. */
export const offering = kinds('invite offer court approach press order')
/** The same where both speak of one thing given. */
export const giving = kinds('give pay free lend')
export const asking = kinds('ask demand approach press')
/** Taking what the other says was given. */
export const taking = kinds('take')

/** Kinds of one field: where the parts are swapped, one account tells of a blow what the other tells of a shove. */
const fields = [
	'attack hit shoot ram foul provoke threaten start_fight pull forbid expel shut',
	'give take sell lend owe fund',
	'accuse sue threaten provoke',
	'defeat overtake replace'
].map((line) => new Set(line.split(' ')))

/** Whether two deeds belong to one field. */
export const oneField = (p: readonly string[], q: readonly string[]): boolean =>
	fields.some((field) => p.some((kind) => field.has(kind)) && q.some((kind) => field.has(kind)))

/** Deeds that two do together: who stands first tells nothing. */
export const mutual: ReadonlySet<string> = new Set([
	...together,
	...`collide draw tie thank praise congratulate compliment salute applaud settle marry divorce quarrel compete swap exchange agree cooperate merge combine partner
	share date kiss hug embrace wrestle play split separate alternate`
		.trim()
		.split(/\s+/)
		.map(stemOf)
])

/** "of his own accord", "unprompted": words that say that nobody else was behind it. */
export const ownWill =
	/\b(of (his|her|its|their) own (free )?(accord|will|volition|motion)|on (his|her|its|their) own (initiative|decision|authority|responsibility|account)?|by (his|her|its|their) own \w+|unprompted|voluntarily|unasked|unbidden|no ?one (had |has )?(told|asked|ordered|forced|pushed)|without (being )?(any |an )?(order|orders|instruction|instructions|prompting|pressure|asked|pushed|told)|by choice|(him|her|it|them)sel(f|ves))\b/

/** Nouns that tell a deed as their verb does. */
export const deedNouns: ReadonlySet<string> = new Set(
	`attack assault ambush raid bombardment gunfire murder assassination kidnapping
	abduction liberation rescue release freedom win victory triumph gift donation payment bribe theft sale loan
	debt warning alert plea request appeal application invitation proposal offer suggestion proposition idea
	approach overture order instruction command ban call apology complaint accusation lawsuit suit endorsement
	refusal rejection snub rebuff concession dismissal ouster appointment termination cancellation rupture takeover
	acquisition discovery invention destruction demolition forgery injection violation breach retraction bugging
	spying evacuation betrayal tip review commission punch kick blow push move shove slap stabbing shooting beating`
		.trim()
		.split(/\s+/)
		.map(stemOf)
)

/** Nouns of will that name whose it was: "at X's request", "on the orders of X". */
export const behests: ReadonlySet<string> = new Set(
	`request behest urging insistence invitation instigation suggestion initiative order instruction command
	demand prompting direction plea advice recommendation`
		.trim()
		.split(/\s+/)
		.map(stemOf)
)

/** Verbs whose object does what the infinitive behind it says: "ordered him to leave". */
export const objectControl: ReadonlySet<string> = new Set(
	`assist remind authorize order tell ask force allow urge press instruct command persuade require compel invite help permit enable
	encourage direct oblige want convince teach lead beg advise warn cause get push forbid let make see watch hear
	have plead call send`
		.trim()
		.split(/\s+/)
		.map(stemOf)
)
