import { addPhrase, stemsOf } from './phrases.js'

// Words that paint one thing in opposite lights: a block for each sort of thing, its kinder or
// neutral words before "|", its harsh ones after. A neutral word ("payment", "fighter") stands here
// because a harsh one set against it says that two see one thing in two lights. Own knowledge of how
// parties, companies, clubs and researchers name things.
const table: Readonly<Record<string, string>> = {
	people: `fighter militant soldier freedom_fighter rebel insurgent combatant resistance partisan activist
		militia defender protester demonstrator hero martyr volunteer patriot peacekeeper liberator protector
		guardian statesman visionary champion whistleblower reformer dissident pioneer maverick leader genius
		political_prisoner prisoner_of_conscience campaigner critic opponent supporter guest adviser expert
		donor entrepreneur investor refugee migrant asylum_seeker newcomer settler resident detainee
		serviceman trooper troop officer competitor player striker captain scientist researcher healer
		businessman philanthropist benefactor official ally partner whistle-blower informant source suspect
		marcher picket occupant tenant farmer veteran commander ruler president
		| terrorist thug bandit murderer butcher extremist mercenary criminal gangster killer saboteur
		hooligan assassin vandal mob occupier invader aggressor oppressor traitor villain leaker spy tyrant
		dictator thief demagogue extremist crook strongman coward charlatan agitator invader illegal_alien
		illegal_immigrant illegal troublemaker rioter provocateur puppet stooge crony lackey profiteer
		speculator quack fraudster swindler cheat cheater bully predator fanatic radical warlord henchman
		war_criminal common_criminal infiltrator collaborator turncoat conspirator usurper despot autocrat
		kingpin racketeer parasite scrounger freeloader militiamen horde rabble goon looter marauder snitch
		loan_shark vulture asset-stripper robber_baron warmonger zealot`,
	force: `special_operation special_military_operation military_operation peacekeeping_operation intervention
		liberation peace_mission stabilization humanitarian_mission security_operation defensive_operation
		reunification return_home accession reintegration self-determination deployment counter-terrorism
		pacification self-defense retaliation preventive_strike pre-emptive_strike defensive_action
		counterattack deterrence strike raid collateral_damage incident mishap tragic_accident
		tragedy accident error mistake misfortune clash engagement operation casualty restoration_of_order
		enforcement crowd_control dispersal warning_shot exercise maneuver police_action security_measure
		| invasion aggression occupation conquest onslaught annexation land_grab capture war_of_aggression
		massacre slaughter atrocity bloodbath war_crime carnage butchery murder execution genocide
		cold-blooded_murder ethnic_cleansing provocation unprovoked_attack assault escalation crackdown
		terrorism terror crime brutality repression pogrom barbarity savagery blitz rampage offensive
		purge attack siege intimidation persecution war massacre_of`,
	unrest: `protest demonstration rally march gathering vigil peaceful_protest peaceful_demonstration
		assembly peaceful_march peaceful_rally uprising revolution popular_uprising strike walkout procession
		industrial_action picket celebration picketing civil_disobedience boycott blockade occupation
		democratic_transition transition change_of_government restoration_of_order movement
		| riot mob violence unrest rampage lawlessness insurrection siege vandalism disturbance disorder
		coup_attempt looting anarchy coup putsch power_grab mutiny usurpation sabotage chaos hooliganism
		extortion blackmail mayhem insurgency rebellion sedition thuggery`,
	policy: `reform modernization restructuring rationalization adjustment overhaul reorganization streamlining
		efficiency_drive simplification efficiency_measure savings consolidation relief aid support stimulus
		rescue_package relief_package investment assistance lifeline incentive help subsidy development
		regeneration renewal revitalization regulation oversight protection safeguard precaution
		public_health_measure safety_measure restriction quarantine tax_relief levy contribution fee
		privatization liberalization partnership discipline prudence thrift sustainability balanced_budget
		security_law security_measure monitoring surveillance_program screening vetting
		efficiency flexibility freedom choice opportunity upgrade improvement improvements program scheme
		measure plan package initiative policy budget deregulation
		| cut cutback slashing gutting dismantling attack_on erosion austerity plunder assault_on robbery
		demolition theft raid handout bailout giveaway bribe pork slush_fund corporate_welfare vote-buying
		waste handouts asset-stripping sell-off looting fire_sale swindle lockdown house_arrest tyranny
		overreach red_tape interference meddling burden gentrification vandalism destruction despoliation
		loophole cruelty punishment discrimination wrecking fiasco boondoggle folly power_grab
		betrayal privatization_by_stealth censorship gag spying snooping witch-hunt persecution snoop
		degradation exploitation penalty tax_grab stealth_tax sham gimmick stunt disaster catastrophe`,
	work: `rightsizing restructuring streamlining efficiency_programme workforce_adjustment optimization
		reorganization voluntary_departure headcount_reduction downsizing transformation realignment
		voluntary_redundancy early_retirement retirement resignation mutual_consent amicable parting release
		flexible_working flexibility gig_work internship apprenticeship relocation synergy consolidation
		career_transition transition
		| mass_sacking mass_layoff purge sacking mass_dismissal bloodbath massacre axe cull ouster firing
		expulsion dismissal exploitation slave_labor sweatshop slavery jobs_massacre offshoring layoffs
		betrayal slash-and-burn`,
	money: `settlement compensation donation gift gesture contribution consultancy_fee commission payment
		goodwill_payment fee success_fee bonus reward honorarium loan grant subsidy tip facilitation_payment
		sponsorship hospitality premium surcharge charge price dividend investment windfall retainer refund
		adjustment expense allowance tax_planning tax_optimization creative_accounting restatement
		| hush_money bribe payoff kickback bribery blackmail extortion ransom protection_money backhander
		sweetener theft fraud embezzlement money_laundering rip-off profiteering price-gouging gouging
		robbery racket swindle scam ponzi_scheme pyramid_scheme tax_evasion tax_dodge loot slush_fund usury
		cooking_the_book cooked_book gravy_train jackpot`,
	blame: `act_of_nature act_of_god accident natural_disaster misfortune force_majeure bad_luck freak_accident
		unforeseeable_event mishap lapse oversight error mistake glitch technical_fault incident slip
		malfunction miscommunication misunderstanding irregularity shortcoming setback delay fault
		human_error administrative_error clerical_error side_effect complication inconvenience
		| negligence criminal_negligence crime recklessness mismanagement disgrace man-made_disaster sabotage
		carelessness manslaughter corporate_manslaughter scandal fraud cover-up deception lie corruption
		incompetence malpractice dereliction_of_duty betrayal wrongdoing abuse misconduct catastrophe
		fiasco debacle shambles outrage deceit conspiracy rigging forgery`,
	custody: `rescue evacuation relocation safe_passage transfer resettlement repatriation protection detention
		humanitarian_evacuation protective_custody re-education training_center vocational_training
		holding_facility arrest enhanced_interrogation questioning interview interrogation shelter
		reception_center custody adoption inspection boarding salvage removal escort return 
		| kidnapping abduction deportation hostage-taking seizure expulsion ethnic_cleansing
		forced_displacement piracy forced_removal hijacking torture abuse mistreatment beating internment
		concentration_camp prison_camp captivity prison hostage trafficking snatching
		exile enslavement indoctrination robbery theft eviction forced_eviction forced_expulsion forced_march uprooting`,
	claims: `breakthrough discovery milestone landmark triumph innovation advance feat achievement finding
		research controlled_trial experiment pilot natural_remedy treatment therapy cure remedy vaccine
		supplement theory model evidence report investigation journalism documentary inquiry criticism
		whistleblowing disclosure revelation satire free_speech expression debate education information
		artwork tribute memorial statue
		| hoax fraud sham fabrication stunt con deception scam pseudoscience failure fantasy nonsense poison
		quackery snake_oil gamble reckless_gamble tampering smear propaganda disinformation fake_news
		witch-hunt slander libel hatchet_job character_assassination hate_speech incitement blasphemy
		defamation lie conspiracy_theory theft treason espionage indoctrination brainwashing plagiarism
		junk_science alarmism hysteria scaremongering insult desecration myth farce publicity_stunt`,
	sport: `shrewdness tactical_shrewdness gamesmanship tactic clever cunning tactical ingenuity experience
		professionalism commitment passion robust_play firm physical hard_but_fair legitimate_tackle challenge
		tackle contact foul rotation rest medical_treatment altitude_training supplement time_management
		defensive_masterclass celebration enthusiasm banter intensity determination toughness discipline
		| cheating cheat dirty disgrace thuggery assault violence brutality diving deception unsporting
		doping match-fixing butchery time-wasting sabotage provocation mockery anti-football bullying
		taunting theatrics simulation play-acting cynical`,
	votes: `free_and_fair free_and_fair_election democratic_vote landslide_victory referendum vote popular_vote
		election victory mandate poll ballot consultation triumph win success inauguration succession
		| farce sham stage-managed charade fraud rigged stolen_election coup masquerade theft steal rigging
		fix puppet_show imposition whitewash show_trial kangaroo_court`,
	deals: `compromise accord peace concession dialog diplomacy settlement understanding bridge-building détente
		engagement balance pact treaty agreement deal partnership alliance merger combination acquisition
		merger_of_equals trial verdict ruling pragmatism outreach realism restraint strategic_withdrawal
		withdrawal regrouping redeployment tactical_withdrawal repositioning orderly_withdrawal ceasefire
		goodwill_gesture truce reconciliation lobbying advocacy consultation clarification correction
		review pause normalisation
		| capitulation surrender sell-out sellout appeasement betrayal humiliation treason diktat retreat
		rout flight defeat abandonment hostile_takeover swallowing plunder cartel collusion stitch-up
		conspiracy backtrack u-turn climbdown ultimatum extortion submission blackmail secret_deal
		influence-peddling cave-in backroom_deal desertion carve-up takeover fire_sale`,
	places: `barrier security_fence fence security_barrier buffer_zone security_zone settlement neighborhood
		community new_town island_development land_reclamation border_control safe_zone autonomous_region
		industrial_zone plantation reservoir landfill corridor enclave
		| wall apartheid_wall land_grab prison colony illegal_settlement outpost ghetto encroachment
		dumping_ground slum fortress militarization eyesore scar no-go_area`,
	death: `act_of_mercy mercy compassion relief release assisted_dying dying_with_dignity death_with_dignity euthanasia treatment palliative_care
		culling cull harvest termination abortion self-defense necessity
		| killing state-sanctioned_killing murder cold-blooded_killing homicide execution slaughter crime massacre`,
	manner: `bold decisive resolute determined principled firm courageous brave heroic historic landmark
		generous responsible prudent necessary legitimate justified proportionate measured careful routine
		innovative ambitious visionary pragmatic flexible fair frank blunt candid affordable humane
		transparent independent professional precautionary voluntary dignified orderly balanced robust
		proud honest moderate constructive overdue long-overdue spontaneous calculated_risk bold_step
		| reckless stubborn obstinate rash dictatorial ruthless intransigent cowardly shameful brutal
		disgraceful cynical unjustified disproportionate excessive heavy-handed draconian arbitrary
		irresponsible dangerous outrageous illegitimate spineless opportunistic weak unprincipled
		divisive hypocritical vindictive punitive barbaric inhumane cruel desperate corrupt secretive biased
		partisan scandalous abusive provocative hysterical shoddy rigged botched chaotic sinister
		malicious callous foolish naive unfair half-hearted hostile stage-managed`,
	fighters: `resistance freedom_fighter hero martyr liberator defender patriot self-defense_force volunteer
		people's_army liberation_army revolutionary
		| militant insurgent rebel gunman gunmen separatist guerrilla terrorist jihadist extremist hardliner radical`,
	neighbours: `resident neighbor tenant family homeowner householder employee staff worker relief_staff trainee
		temporary_worker artist street_artist muralist performer survivor parent user customer
		supporter fan follower believer dissenter skeptic contrarian critic independent_thinker broker trader
		landlord financier industrialist representative delegate negotiator
		| squatter trespasser intruder nimby scab strike-breaker blackleg vandal looter hooligan mob rabble
		yob lout thug fanatic cultist denier shill crank conspiracy_theorist profiteer slumlord fat_cat baron
		oligarch shark parasite vulture freeloader scrounger nuisance menace`,
	outcome: `success win victory triumph masterstroke milestone achievement celebration progress
		| failure fiasco debacle disaster defeat shambles catastrophe humiliation embarrassment flop farce
		setback whitewash`
}

// Smaller fields, a line each: what is done, given, built or shown, kindly before "|", harshly after it.
const fields = `
liberate free reunite retake secure recover | overrun occupy invade seize capture conquer annex storm
neutralize eliminate take_out | murder assassinate execute slaughter massacre butcher
evacuate relocate resettle rescue take_to_safety bring_to_safety move_to_safety shelter | abduct kidnap deport expel evict uproot drive_out forcibly_remove snatch
restore_order pacify stabilize calm disperse contain order | crush suppress crack_down crackdown trample brutalize
streamline restructure rationalize modernize reform simplify | axe slash gut purge dismantle cripple asset-stripping
let_go release_from_contract part_company make_redundant | sack axe purge dump
detain question interview hold | torture seize snatch abduct
withdraw regroup redeploy pull_back reposition | flee retreat abandon rout run_away
compromise negotiate reach_out engage reconcile | cave_in surrender capitulate appease sell_out betray
acquire merge buy invest | raid swallow plunder strip
donate contribute reward compensate | bribe buy_off corrupt
disclose reveal publish | leak steal betray
reconsider correct clarify adjust revise | backtrack backpedal renege
cull manage harvest thin | slaughter massacre butcher
moderate curate filter verify | censor gag silence muzzle
persuade encourage incentivize nudge | coerce force blackmail threaten bully
educate teach inform | indoctrinate brainwash
step_aside make_way hand_over_power | oust topple depose overthrow
redevelop regenerate rebuild renovate | destroy wreck bulldoze gentrify vandalize
monitor supervise observe | spy snoop
celebrate cheer sing | riot rampage run_riot
guidance guideline advice framework code precaution | house_arrest straitjacket coercion dictate
curation moderation selection | censorship book-banning
regeneration redevelopment renewal | social_cleansing gentrification
vaccine jab injection immunization treatment therapy | poison experiment poison_needle toxin
care_center isolation_center rehabilitation_center hostel shelter | prison_camp prison detention_camp cage
sanction targeted_sanction trade_measure tariff safeguard_duty | economic_war economic_warfare blackmail trade_war siege strangulation collective_punishment bullying
personalization monitoring verification | surveillance spying snooping
offer bid proposal approach tie-up partnership growth_partnership | raid grab takeover vulture asset-stripping land_grab
financing loan credit investment | debt_trap loan-sharking usury
discount promotion | dumping predatory_pricing
gig flexible_gig flexible_work | serfdom slavery servitude exploitation
bonus award performance_award performance_pay incentive | plunder looting greed robbery
settlement plea_deal | sweetheart_deal stitch-up
research_balloon weather_balloon satellite | spy_balloon spying_device spyware
purchase acquisition collection | loot plunder theft stolen_heritage stolen_good
homage tribute inspiration adaptation | plunder appropriation theft caricature plagiarism
landmark monument showpiece | vanity_project eyesore white_elephant
release discharge controlled_release | flood deluge spill wall_of_death poisoning
population_management herd_management pest_control population_control management | butchery slaughter massacre carnage extermination
visit stopover trip tour study_tour fact-finding_mission mission goodwill_visit | junket jolly holiday freebie provocation stunt
transit routine_transit passage flight overflight crossing exercise drill routine_drill maneuver training training_exercise patrol | provocation show_of_force dress_rehearsal saber-rattling warmongering intimidation
stoppage strike industrial_action walkout work_to_rule go-slow | sabotage blackmail ransom extortion hostage-taking
petition campaign lobbying | blackmail bullying astroturfing
fence barrier buffer security_buffer checkpoint | land_grab wall cage
clinic injection_room treatment_center shelter | drug_den slum
neutralize liquidate eliminate | murder assassinate massacre execute butcher
controlled_burn burn burning clearance | arson vandalism
mutual_agreement mutual_consent part_company step_down depart leave | throw_out kick_out oust sack chase_out drive_out
put_down put_to_sleep euthanize gentle_passing | execute kill slaughter
urban_renewal redevelopment upgrade | purge ruthless_purge social_cleansing
guardian inspector steward marshal | bully thug goon enforcer
search inspection visit | raid ransacking
recruit enlist conscript | press-gang kidnap
tax contribution solidarity_levy | robbery theft plunder confiscation
reclaim return_to resettle | steal grab occupy seize usurp
leaflet poster information_campaign | propaganda
pray worship gather | mob
shelter hide protect | harbor
safe_haven refuge community | ghetto den hideout nest
`

/** Verbs that give a thing its name: who stands before them names it, and is not what is named. */
export const namingVerbs: ReadonlySet<string> = new Set(
	`call describe present label brand denounce hail term dub refer characterize portray condemn dismiss
	celebrate defend mourn praise speak depict paint style tout decry deride view regard see consider
	welcome attack cast frame find know list treat amount mark liken deem judge declare pronounce accuse speak
	refer charge`
		.trim()
		.split(/\s+/)
		.flatMap(stemsOf)
)

/** Loaded phrases, by their first stem. */
export const loadedPhrases = new Map<string, string[][]>()

const sideOf = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.trim()
			.split(/\s+/)
			// The tokenizer parts most words at a hyphen, though not behind a prefix.
			.flatMap((entry) => (entry.includes('-') ? [entry, entry.replace(/-/g, '_')] : [entry]))
			.map((entry) => {
				const stems = stemsOf(entry)
				if (stems.length > 1) addPhrase(loadedPhrases, stems)
				return stems.join('_')
			})
	)

const sorts = [...Object.values(table), ...fields.trim().split('\n')].map((block) => {
	const [kind, harsh] = block.split('|').map(sideOf)
	return { kind: kind!, harsh: harsh! }
})

/** Every word of the table to its light in each sort of thing that it is said of. */
const lights = new Map<string, Map<number, -1 | 1>>()
for (const [sort, { kind, harsh }] of sorts.entries())
	for (const word of [...kind, ...harsh]) {
		const here = lights.get(word) ?? new Map<number, -1 | 1>()
		lights.set(word, here.set(sort, harsh.has(word) ? -1 : 1))
	}

/** In what light a word puts a thing, whatever the thing: -1 harsh, 1 kind or plain, 0 unknown. */
export function light(word: string): number {
	const here = lights.get(word)
	return here === undefined ? 0 : Math.min(...here.values())
}

/** Whether a word of the table names people. */
export const people = (word: string): boolean =>
	sorts[0]!.kind.has(word) || sorts[0]!.harsh.has(word)

/** Whether two words or phrases paint one sort of thing in opposite lights. */
export function opposedLight(a: string, b: string): boolean {
	const left = lights.get(a)
	const right = left && lights.get(b)
	if (!left || !right) return false
	for (const [sort, shown] of left) if (right.get(sort) === -shown) return true
	return false
}
