// What public life, war, money and firms are told of in. Own knowledge.
export const affairs = `
cut curtail diminish scale-back
die succumb decease demise
speech keynote oration
criticize lambaste assail castigate denounce
tally count tabulate recount
resounding lopsided runaway one-sided emphatic
frontrunner front-runner favorite favourite
inaugurate oath swear swearing-in
oust topple unseat overthrow depose dethrone
rival opponent adversary foe
bloc alliance grouping
manifesto platform programme agenda
poll survey questionnaire
popularity approval rating
parliamentarian lawmaker backbencher
enact pass legislate
repeal revoke rescind overturn abolish scrap undo reverse
nullify invalidate void annul quash overturn
revise amend modify alter change tweak adjust
gridlock stalemate deadlock impasse standoff logjam
shutdown closure lapse
lobby pressure push
reform overhaul revamp restructure reorganize shake-up rework
landmark sweeping far-reaching groundbreaking
unprecedented historic first-ever
budgetary fiscal financial
austerity cutback belt-tightening retrenchment
censure reprimand rebuke admonish
reshuffle shake-up rejig
dictator autocrat strongman despot
authoritarian autocratic dictatorial
regime government rule
crackdown clampdown suppress
autonomy self-rule self-government self-determination independence
secession secede breakaway separatist
far-right hard-right right-wing
left-wing leftist left-leaning progressive
centrist moderate middle-of-the-road
adviser aide advisor staffer
caretaker interim transitional
tenure term stint
ouster removal expulsion
nation country homeland
municipality city town
nationwide countrywide national
worldwide global international
gunman shooter attacker assailant perpetrator suspect
defendant accused suspect
exonerate acquit vindicate absolve clear
allegation accusation insinuation
wrongdoing misconduct malpractice impropriety malfeasance
embezzle misappropriate siphon defraud
swindle defraud dupe scam cheat
subpoena summon compel
extradite hand-over surrender
incarcerate imprison behind-bars
penitentiary prison jailhouse
settlement settle resolve
restitution compensation payout redress reparation
magistrate judge jurist
courtroom courthouse court
claimant plaintiff complainant petitioner
uphold affirm sustain
autopsy postmortem post-mortem
heist robbery holdup stickup
loot pillage ransack plunder
vandalize deface desecrate graffiti
arson torch ignite firebomb
torture mistreat ill-treat maltreatment
bloodbath slaughter carnage massacre
illegal unlawful illicit criminal
legal lawful legitimate
sweep search swoop raid
manhunt hunt pursuit search
fugitive escapee runaway
confiscate seize impound
conspiracy plot scheme conspire
policeman policewoman patrolman officer
covert clandestine secret undercover
barricade roadblock blockade
frontline battlefield front-line
clash battle skirmish confrontation
brawl scuffle fight clash melee
counteroffensive counterattack counter-offensive counterstrike
retaliate reprisal revenge avenge vengeance
besiege encircle surround siege
reclaim recapture liberate
capitulate surrender yield
retreat pullback withdraw disengage
mobilize deploy station
conscription draft call-up mobilization
garrison base barracks outpost
warplane bomber fighter-jet jet
helicopter chopper rotorcraft
repel repulse fend-off thwart
ordnance munition ammunition explosive
arsenal stockpile weaponry armory
disarm demilitarize decommission
pistol handgun revolver gun
bullet gunshot gunfire
shrapnel fragment splinter
radical extremist fanatic
escalate intensify worsen flare-up
defuse de-escalate calm deescalate
friction tension strain
showdown confrontation standoff
deter dissuade discourage
devastate destroy decimate obliterate flatten
bilateral two-way mutual
counterpart opposite-number peer
communique statement declaration readout
rapprochement thaw reconciliation normalization
resume restart renew reopen restore
deteriorate sour worsen
deport expel repatriate
expulsion expel eject banish
loosen relax ease soften
tighten toughen stiffen harden
impose slap introduce
exemption waiver waive carve-out
accession membership entry admission
enlarge expand widen broaden
reiterate reaffirm restate repeat
underscore underline stress emphasize highlight
voice convey express
implore urge plead exhort
condolence sympathy solidarity
intermediary mediator go-between facilitator
framework roadmap blueprint
compromise concession trade-off middle-ground
meddle interfere intervene
infringe violate contravene flout
adhere comply conform abide
implement enforce apply
boundary border demarcation
foreigner alien noncitizen
undocumented illegal unauthorized
influx inflow arrival wave
checkpoint crossing border-post
barrier fence wall
relocate resettle move rehouse
stranded stuck trap maroon
vacancy opening job
recession downturn slump
slowdown slow cool moderate decelerate
boom upswing upturn expansion
sluggish stagnant flat anemic
lackluster weak soft tepid feeble sluggish
disappoint undershoot underwhelm miss
surpass exceed top outstrip outpace beat
robust strong solid healthy resilient
volatile turbulent choppy unstable
turmoil turbulence upheaval chaos
bourse exchange stock-market
bailout rescue lifeline
handout subsidy grant
surplus excess glut oversupply
devalue depreciate weaken
affordable cheap low-cost inexpensive
expensive costly pricey
hardship poverty impoverish
inequality disparity gap gulf divide
property real-estate realty
shipment consignment cargo freight
backlog bottleneck logjam snarl
hamper hinder impede disrupt obstruct
evade dodge avoid circumvent sidestep
guidance forecast target
bullish optimistic upbeat confident
bearish pessimistic gloomy downbeat
sentiment confidence mood
quarterly quarter three-month
lucrative profitable money-making
loss-making unprofitable money-losing
ceo executive boss
founder co-founder creator
spinoff spin-off demerger divest
repurchase buyback buy-back
suitor bidder buyer
downsizing layoff job-cut retrenchment
axe eliminate scrap cut
rollout launch debut introduce release
headquarters head-office hq
subsidiary unit division affiliate
flaw defect bug glitch vulnerability
tie-up partnership joint-venture
counterfeit fake bogus phony
headcount workforce personnel
remuneration salary compensation paycheck
outlet store branch
tycoon magnate billionaire mogul
downtime outage disruption
offline inaccessible unavailable
malware ransomware virus
patch fix remedy update
expose leak compromise
handset phone mobile cellphone
ai artificial-intelligence machine-learning
driverless self-driving autonomous
ev electric-vehicle electric-car
erase delete remove
deactivate disable switch-off
footage video clip recording
misinformation disinformation falsehood untrue
censor silence gag muzzle
livestream stream webcast broadcast
discontinue phase-out deprecate retire
contagious infectious transmissible
`
