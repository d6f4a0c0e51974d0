// Health, disasters, travel, sport and daily life; how much, how well and how people speak of it. Own knowledge.
export const world = `
transmission spread transmit circulate
variant strain mutation lineage
ailment illness disorder
resurgence upsurge comeback
quarantine isolate self-isolate
diagnose diagnosis identify
therapy treatment cure remedy
surgery operation procedure
pill tablet capsule
recuperate recover heal convalesce
grave serious severe dire acute
paramedic ambulance emt
infant newborn baby
pathogen germ microbe bacteria
drugmaker pharmaceutical pharma
epicenter epicentre hypocenter
jolt shake rattle rock
wreckage debris remnant
levee dike embankment
submerge inundate swamp underwater
tornado twister whirlwind
heatwave heat-wave scorching sweltering
dry-spell drought arid parched
brushfire wildfire forest-fire
scorch char burn
extinguish douse quench put-out
firefighter fireman fire-crew
entomb trap bury
unhurt unharmed uninjured unscathed
stampede crush trample
collide smash crash
takeoff take-off airborne
airliner airplane aeroplane
lorry truck tractor-trailer
freighter cargo-ship container-ship
greenhouse emission co2 carbon-dioxide
decarbonize net-zero carbon-neutral
coal-fired coal fossil-fuel
smog haze pollution
sewage wastewater effluent
livestock cattle herd
grower farmer producer
hungry starving malnourished undernourished
astronaut cosmonaut crew
liftoff blastoff lift-off launch
genome gene dna genetic
pupil schoolchild learner
cleric priest clergy clergyman
pontiff pope vatican
worshipper congregation faithful believer
equalize equaliser level draw
semifinal semi-final last-four
quarterfinal quarter-final last-eight
victor champion winner
runner-up second second-place
captain skipper leader
substitute bench reserve
stoppage-time injury-time added-time
spot-kick penalty penalty-kick
netminder goalkeeper keeper goalie
trophy title cup crown
comeback rally fightback
venue location site
concert gig performance
audience viewer viewership
vigil memorial wake
mourn grieve grief
funeral burial memorial-service
eulogy tribute obituary
laud extol commend
celebrate commemorate mark
parade procession march
divorce separate split
acclaim praise plaudit accolade
alarm worry unease
dismay disappointment frustration
outrage anger fury indignation
furious angry irate incensed enraged
shock stun astonish surprise startle
saddened sad heartbroken heartbreaking
delighted pleased happy thrilled glad
joy jubilation elation
remorse regret contrition
hatred hate hostility animosity
rebut refute deny dispute
retract withdraw take-back
clarify explain explanation
describe portray depict characterize
argue contend assert
hint signal imply intimate
speculate guess surmise
intend plan aim
eager keen enthusiastic
reluctant hesitant unwilling loath
willing ready prepared
determined steadfast adamant
cautious wary careful prudent
urgent pressing immediate imperative
prompt swift speedy
imminent looming impending upcoming
abrupt sudden unexpected
gradual slow incremental phased
stabilize steady settle
double twofold twice
triple threefold treble
halve half fifty-percent
erode undermine weaken
bolster strengthen reinforce shore-up
accelerate quicken hasten expedite
roughly approximately nearly almost
total aggregate combined overall
enormous massive huge vast immense
tiny minute minuscule small
slight modest marginal small
significant substantial considerable sizable
crucial vital key essential
pivotal decisive crucial
widespread extensive broad
thorough comprehensive in-depth
extreme severe drastic
rare uncommon unusual
unusual exceptional extraordinary
indefinite open-ended unlimited
lengthy long protracted prolonged
overnight nighttime night
former ex previous erstwhile
prior previous earlier
ongoing underway continuing
onset outset beginning
stall stymie bog-down
backtrack u-turn reversal about-face
foil thwart prevent
trigger spark prompt provoke
stem arise result
attribute blame ascribe
impact effect consequence
repercussion fallout ramification consequence
deliberate intentional purposeful
accidental unintentional inadvertent
capability capacity ability
struggle strive battle
fiasco debacle disaster failure
setback blow reversal
obstacle hurdle barrier
problem issue difficulty
attain achieve accomplish reach
solve resolve solution
attempt try effort bid
opportunity chance possibility
likelihood probability chance
anonymous unnamed unidentified
undisclosed unspecified unrevealed
transparent openness accountability
disclose reveal divulge
declassify release unseal
proponent supporter backer
detractor critic opponent
discord division disunity
wrangle dispute spat
reconcile mend patch-up
sponsor backer patron
volunteer helper aid-worker
benefactor donor philanthropist
protect safeguard shield defend
oversee supervise monitor
spearhead lead head
colleague coworker co-worker teammate
relative kin kinsman
throng crowd multitude mob
gather assemble congregate
tavern pub bar
motel hotel inn lodging
apartment flat condo condominium
skyscraper tower high-rise
suburb outskirts neighborhood
countryside rural village
remote isolated far-flung
valley gorge canyon ravine
motorway highway expressway freeway
repay reimburse payback
windfall bonanza jackpot
wealthy affluent well-off
flock throng pour-in
transport carry ferry haul
hurl throw toss fling
briefing press-conference news-conference
forum symposium seminar
columnist commentator pundit
estimate approximate calculate
assess evaluate gauge appraisal
accurate correct precise
inaccurate incorrect wrong erroneous
baseless groundless unsubstantiated
unconfirmed unverified unsubstantiated
inconclusive unclear uncertain
purported alleged supposed
lawless anarchy chaos
discrimination bias prejudice
uprising revolt rebellion insurgency
fragile shaky delicate precarious
perilous dangerous hazardous risky unsafe
deadly lethal fatal
catastrophic devastating disastrous ruinous
disaster catastrophe calamity tragedy
horrific gruesome terrible horrendous
heroic brave courageous
bravery courage heroism valor
exclude omit leave-out
elevate promote upgrade
demote downgrade relegate
relinquish cede give-up
jeopardize endanger imperil
deplete exhaust use-up
stockpile hoard reserve
cutting-edge advanced state-of-the-art
obsolete outdated outmoded antiquated
renovate refurbish repair
fall plummet dip slip dwindle nosedive
rise gain uptick spike skyrocket
thrash drub trounce crush hammer
doubt skeptical sceptical dubious questionable
eatery restaurant dine dinner bistro
inadequate insufficient substandard
sufficient adequate enough
ipo flotation public-offering
stake shareholding ownership
controversial contentious polarizing
withhold retain refuse
photo photograph picture image
beneficial helpful advantageous
provide supply furnish
attendee participant delegate
advocate champion proponent
passerby onlooker bystander passer-by
`
