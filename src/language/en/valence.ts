import { addPhrase, keys, stemsOf } from './phrases.js'

// Words that praise or blame whatever they are said of. They are weighed only where an account says
// what a thing is: "called it a blunder", "is a masterpiece". Own knowledge, kept to words whose colour
// does not hang on the matter.
const table = {
	praise: `
		masterpiece masterstroke gem jewel treasure triumph breakthrough milestone landmark lifeline lifesaver
		life_saver life_saving lifesaving godsend blessing boon gift salvation savior saviour rescue shield safeguard bulwark
		beacon haven sanctuary oasis refuge gateway springboard cornerstone pillar backbone bedrock
		pioneer trailblazer visionary hero heroine champion icon legend genius role_model
		inspiration inspiring inspired stroke_of_genius tour_de_force work_of_art homage tribute celebration
		victory success achievement feat coup_de_grace win bargain steal_of_a_deal opportunity promise hope dream
		courage courageous brave bravery fearless bold daring valiant gallant heroic heroism selfless noble
		nobility honorable principled integrity dignity dignified decency decent compassionate compassion humane
		mercy kindness kind generous generosity caring loving gentle thoughtful considerate wise wisdom
		prudent prudence sensible shrewd smart clever ingenious ingenuity brilliant brilliance masterful masterly
		textbook exemplary flawless impeccable faultless seamless smooth superb splendid magnificent
		outstanding excellent exceptional remarkable stunning dazzling magical wonderful marvelous marvel
		beautiful beauty elegant graceful charming delightful glorious glory spectacular sublime
		historic groundbreaking pathbreaking revolutionary innovative innovation cutting_edge state_of_the_art world_class
		visionary forward_looking progressive enlightened modern progress improvement enhancement
		vital essential_step overdue welcome welcoming constructive pragmatic realistic balanced measured
		responsible careful proportionate fair fairness just justice legitimate lawful rightful honest honesty
		transparent transparency sincere genuine authentic trustworthy reliable dependable professional
		peaceful peacemaker harmless innocent safe safety secure wholesome healthy nourishing natural clean
		green climate_smart sustainable flexible flexibility freedom liberty liberation empowerment empowering
		prosperity growth partnership helping_hand goodwill friendship friendly solidarity reconciliation
		passionate dedicated devoted tireless diligent hard_working loyal faithful patriotic patriot
		concerned robust resilient determined spirited vibrant lively thriving flourishing stand_for
		fact_finding educational rehabilitation homecoming renaissance rebirth renewal regeneration new_chapter new_dawn
		fresh_start common_sense moderate restrained orderly disciplined thorough rigorous meticulous settled
		sound solid proven tested gold_standard well_deserved deserved justified necessary humanitarian
		act_of_mercy act_of_love act_of_faith labour_of_love labor_of_love
		gesture_of_reconciliation gesture_of_goodwill gesture_of_friendship gesture reconciliation olive_branch bridge bridge_between_people
		rule_of_law moral_duty duty civic_duty public_service service_to_democracy common_good model_of_democracy model showcase
		bitter_medicine medicine remedy cure healing tonic shot_in_arm breath_of_fresh_air new_lease_of_life fresh_air second_chance
		smart intelligent cunning clever_move masterclass genius_stroke tactical_masterpiece exquisite sensational
		rescue_mission rescue relief lifeboat lifebuoy anchor bedrock guarantor
		humanitarian_corridor corridor safe_haven safe_passage protection protective precaution precautionary
		entrepreneur independent_entrepreneur guardian guardians protector defender patriotism steadfast principled_stand
		service boon_to boost blessing_for win_win win-win winner good_news good_deal fair_deal fair_price fair_shot level_playing_field
		visionary_project bold_experiment noble_cause act_of_courage act_of_conscience conscience act_of_kindness act_of_compassion
		personalised_service personalized_service convenience convenient comfort cosy welcoming hospitable
		innocent_slip honest_mistake harmless_fun harmless_prank joke_among_friend tradition heritage cultural_treasure national_treasure
		job_creator engine_of_growth motor_of_growth jewel_in_crown success_story role-model investment_in_future vote_of_confidence
		modernization modernisation renewal upgrade overhaul reform sound_management prudent_safeguard modest humane reasonable moderate
		gentle peaceful_protest free_speech free_expression satire art artistic poetry poetic poignant
		victory_for_common_sense triumph_of_reason triumph_for_justice milestone_for_right fair_trial due_process legal lawful
		law_enforcement self-defence self-defense liberators liberator peacekeepers peacekeeper volunteers`,
	blame: `
		blunder fiasco debacle disaster catastrophe calamity shambles shambolic farce farcical sham charade travesty
		mockery joke laughing_stock circus pantomime flop dud failure mess muddle bungle botch botched
		folly madness insanity lunacy stupidity idiocy foolish foolishness foolhardy reckless recklessness suicidal
		careless negligent negligence irresponsible incompetent incompetence amateurish clumsy cack_handed sloppy
		disgrace disgraceful scandal scandalous outrage outrageous shame shameful shameless appalling abhorrent
		abomination atrocity atrocious monstrous monstrosity horror horrific horrendous hideous ugly eyesore blot
		filth filthy obscene obscenity pornographic vulgar tasteless trash garbage rubbish junk drivel
		nonsense gibberish claptrap hogwash bunk baloney pseudoscience quackery superstition dogma propaganda
		spin whitewash smokescreen fig_leaf window_dressing gimmick stunt publicity_stunt photo_op vanity_project white_elephant
		boondoggle pork_barrel junket freebie jolly gravy_train cash_cow money_grab cash_grab rip_off racket
		scam swindle con fraud fraudulent hoax fake bogus phony counterfeit lie lies deceit deceitful deception
		trick trickery trap debt_trap honey_trap ploy ruse ambush stitch_up fix conspiracy plot cabal
		betrayal treachery treacherous treason sellout sell_out surrender capitulation appeasement cave_in climbdown
		humiliation humiliating cowardice cowardly spineless craven retreat submission
		theft robbery plunder plundering looting loot stolen steal pillage daylight_robbery larceny piracy extortion
		extortionate blackmail ransom bullying bully intimidation thuggery thug thuggish hooliganism
		vandalism vandal desecration defilement sacrilege blasphemy blasphemous heresy perversion depraved
		depravity decadent degenerate immoral indecent sinful evil wicked vile despicable contemptible loathsome
		cruel cruelty brutal brutality barbaric barbarism barbarity savage savagery bloodthirsty sadistic inhuman
		inhumane heartless callous cold_blooded merciless ruthless vicious vindictive spiteful malicious
		butchery slaughter carnage massacre bloodbath killing manslaughter corporate_manslaughter murder murderous execution
		poison poisonous toxic toxin venom deadly lethal death_trap death_sentence wall_of_death time_bomb ticking_bomb
		menace threat danger dangerous hazard hazardous peril plague scourge cancer cancerous blight curse nightmare
		hell hellhole death_camp prison prison_camp cage dungeon ghetto slum den drug_den house_arrest slavery slave serfdom bondage
		exploitation exploitative oppression oppressive tyranny tyrannical tyrant dictatorship dictatorial despotic
		despot authoritarian totalitarian draconian heavy_handed crackdown repression persecution witch_hunt inquisition
		show_trial kangaroo_court gag muzzle censorship brainwashing indoctrination surveillance_state police_state nanny_state
		social_cleansing ethnic_cleansing cleansing colonialism imperialism land_grab power_grab grab annexation occupation aggression aggressor
		provocation provocative unprovoked warfare economic_warfare warmongering sabre_rattling dress_rehearsal
		escalation hostile hostility sabotage subversion subversive terrorism terrorist criminal crime felony
		corruption corrupt bribery bribe cronyism nepotism backroom_deal sweetheart_deal slush_fund kickback
		greed greedy selfish self_serving self_interested opportunism opportunistic cynical hypocrisy hypocritical hypocrite
		arrogance arrogant contempt contemptuous insult insulting slap_in_the_face kick_in_the_teeth slur smear racist racism
		bigotry bigoted sexist xenophobic hateful hatred hysteria hysterical alarmist scaremongering fearmongering
		paranoid panic overreaction overreach overkill overhyped overblown overrated hype hyped glitch
		waste wasteful squandering extravagance extravagant lavish excess bloated bureaucratic red_tape burden punitive
		punishment penalty draconic attack assault onslaught raid invasion intrusion meddling interference
		rampage rampaging riot mob rabble horde gang thugs hooligans scab scabs parasite leech vulture predator
		shark fat_cat baron robber_baron crook thief liar cheat charlatan quack impostor traitor coward villain
		monster demon fanatic zealot extremist radical militant crank denier nimby nimbies agitator troublemaker stooge
		puppet mouthpiece hired_gun hireling lackey crony mercenary breakaway splinter
		theatrical dive diving doping dirty foul hacked hack unsporting gamesmanship
		frankenstein frankenfood mutant contaminated tainted adulterated cultural_plunder cultural_theft appropriation
		eviction expulsion banishment forced_eviction forced_labour sweatshop asset_stripping carve_up fire_sale
		suffering misery misrule mismanagement chaos chaotic anarchy lawlessness mayhem turmoil collapse ruin
		destruction destructive devastation vandalising climate_vandalism ecocide pollution polluter poisoner
		half_baked ill_conceived ill_judged short_sighted naive reckless_gamble gamble cop_out token tokenism
		licence_to_kill license_to_kill blank_cheque blank_check carte_blanche noose stranglehold straitjacket shackle shackles leash chain chains
		declaration_of_war act_of_war war_on death_blow body_blow death_knell nail_in_coffin kiss_of_death slow_death
		slave slaves modern-day_slave modern_slave serf serfs cannon_fodder guinea_pig pawn puppets
		gutter gutter_journalism yellow_journalism muckraking hatchet_job character_assassination smear smear_campaign mudslinging
		heist holdup mugging daylight_theft legalised_theft legalized_theft rapacious predatory predatory_raid asset-stripping
		imprisonment mass_imprisonment captivity incarceration internment house-arrest lock-up
		fabrication outright_fabrication invention forgery falsification deception doctored tampered
		anti-football cynical antics spoiling ugly_football butchers hatchet_men
		snooping spying surveillance prying eavesdropping big_brother creepy voyeurism intrusive
		profiteering gouging price-gouging shameless profiteer war_profiteer fleecing extortionate usury usurious loan_sharking loan-sharking
		reign_of_terror terror terrorizing terrorising state_terror siege stranglehold piracy state_piracy banditry gangsterism highway_robbery
		abandonment desertion dereliction neglect abdication stab_in_back stab_in_the_back back-stabbing sell-out sell_down_the_river
		rigged spectacle rigged_spectacle stage-managed staged pre-cooked foregone fig-leaf sham_election puppet_show puppet_theatre
		caricature parody cheap_trick cheap clickbait sensationalism sensationalist 
		purge ruthless_purge expropriation confiscation dispossession uprooting ethnic_purge displacement
		senseless senseless_slaughter wanton wanton_killing needless pointless cull killing_spree butchering killing_field
		bully bullies goon goons henchmen henchman vigilante vigilantes stormtrooper jackbooted jackboot enforcer
		junk_science junk bad_science voodoo witchcraft snake_oil snake-oil placebo moonshine
		dumping_ground cesspool sewer open_sewer wasteland graveyard mass_grave coffin floating_coffin death_ship rust_bucket
		albatross millstone money_pit bottomless_pit black_hole ruinous crippling strangling suffocating stifling
		capitulation_to kowtow grovelling groveling toadying pandering populist demagoguery demagogic rabble-rousing
		one-sided biased bias partisan lopsided unfair unjust unjustified illegal unlawful illegitimate unconstitutional arbitrary disproportionate
		chaos_theory omnishambles car_crash train_wreck dog's_dinner laughable ludicrous absurd absurdity grotesque
		eco-vandalism ecological_crime crime_against_nature crime_against_humanity war_crime act_of_violence act_of_aggression act_of_terror
		apartheid segregation ghettoization ghettoisation pogrom lynching witch-hunt lynch_mob kangaroo
		cheating robbery_in_broad_daylight rigging match-fixing stitched_up
		cowboy cowboys amateur amateurs butcher quackery charlatanry hoodwink swindler fraudster fraudsters con_artist conman
		murder_machine war_machine killing_machine weapon_of_terror instrument_of_oppression tool_of_repression
		hush-money pay-off payoff bung sweetener backhander blood_money bribes`
}

/** Phrases of the table, by their first stem. */
export const valencePhrases = new Map<string, string[][]>()
const values = new Map<string, 1 | -1>()

for (const [value, text] of [
	[1, table.praise],
	[-1, table.blame]
] as const)
	for (const entry of text.trim().split(/\s+/)) {
		const stems = stemsOf(entry)
		if (stems.length > 1) addPhrase(valencePhrases, stems)
		values.set(stems.join('_'), value)
	}

/** Verbs and nouns by which somebody says that a thing is bad. */
export const blaming: ReadonlySet<string> = keys(
	`complain complaint protest object objection criticize criticism condemn denounce deplore decry lambast lament
	blame fault warn warning alarm slam attack reject refuse rebuff dismiss insult appal anger outrage disappoint
	unacceptable inadequate insufficient unfair unsafe unsound leak leaking broken defective faulty rotten`
)

/** Words by which somebody says that a thing is good enough. */
export const approving: ReadonlySet<string> = keys(
	`welcome praise approve applaud commend hail laud favor support back endorse accept satisfied satisfactory
	acceptable adequate content pleased happy delighted delight thank grateful meet_standard in_order sound
	perfect excellent fair generous reasonable safe good fine sufficient enough ideal`
)

/** 1 for a word or phrase that praises, -1 for one that blames, 0 for any other. */
export const valence = (key: string): number => values.get(key) ?? 0
