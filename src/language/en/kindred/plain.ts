// Plain words that writers trade for one another. Own knowledge.
export const plain = `
largest biggest
larger bigger
maximum highest
recent latest
later subsequently afterwards
ultimately eventually finally
instantly immediately
reportedly allegedly apparently purportedly
swift rapid
sharp steep dramatic
frequent often
exactly precisely
mainly primarily mostly chiefly
entire whole full
partially partly
numerous multiple various
additional extra further
false untrue fabricate
need require necessary
aware know
famous renowned well-known
strict stringent tough
appropriate suitable proper
incident event occurrence episode
happen occur
situation condition circumstance
topic subject matter
affect impact influence
create establish
jointly together
dawn daybreak sunrise morning
keep maintain preserve
remain stay
live reside
local resident villager townspeople
athlete competitor contestant
halftime interval half-time
debut maiden
roster squad lineup
season campaign
track circuit
overtime extra-time
playoff play-off postseason
unbeaten undefeated
goalless scoreless nil
forward striker
proceedings hearing trial
case lawsuit
caseload case infection
accomplice co-conspirator co-defendant
culprit perpetrator offender
molest abuse rape
stab knife
rifle gun
body corpse cadaver
eyewitness witness onlooker
detective investigator agent
daughter girl child
son boy child
disappear vanish missing
locate find track
hold host stage
cite mention refer quote
think believe
conduct perform undertake
enable allow
ensure guarantee
transform change
avert avoid prevent
cheer applaud
trust confidence
method technique approach
version account narrative story
figure number statistic
amount sum
limit cap ceiling
extent scope scale
era period
phase stage
schedule slate timetable
placard banner poster
paperwork document
gasoline petrol
lob launch fire
submarine sub
assassinate kill
mistreat abuse
nonviolent peaceful
formal official
temporary interim provisional
fierce intense heavy
cold frigid chilly
thunderstorm storm lightning
letter write missive
op-ed article column editorial
correspondent journalist
filmmaker director
exhibition display
vacation holiday
carrier airline
avenue street road
kilometer mile km
motorcycle motorbike
dinghy boat raft
drill exercise maneuver
auction sale
maker manufacturer
equipment gear
businessman entrepreneur businesswoman
foundation charity
federation association
village hamlet
area zone region
scene site
planet earth
world global globe
overseas abroad foreign
domestic internal
pair couple duo
motive reason
suffer sustain endure
professor academic lecturer scholar
pastor preacher reverend
shrine temple
politician lawmaker
dissident activist critic
activist campaigner
exile banish
bipartisan cross-party
motion resolution
discussion debate
handover transition transfer
action step measure
mission task
brexit withdrawal
citizen resident
email e-mail message
unity solidarity
similar alike comparable
eligible entitle
convene summon
`
