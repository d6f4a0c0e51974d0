// The same word in another form: noun, verb and quality of one matter, whose stems differ.
export const forms = `
obamacare aca
isis isil daesh
ied bomb
icbm missile
cctv camera
cpi inflation
ngo nonprofit charity non-profit
nfl football
nba basketball
soccer football
meta facebook
booster dose
defense defend
strategy strategic
destruction destroy
fly flight
weight weigh
oratory speech speak
height high
strength strong strengthen
length long lengthen duration
width wide widen
depth deep deepen
weakness weaken
worse worsen
better improve enhance
safety safe security
truth true
movement move
argument argue
application apply
belief believe
alive live
born birth
choice choose select pick
leadership lead leader
membership member
ownership owner
friendship friend friendly
championship champion
partnership partner
citizenship citizen nationality
production produce manufacture
inclusion include
persuade convince persuasion
collision collide
response respond reaction react
expenditure expense
intention intend
deception deceive mislead
description describe
admission admit
submission submit
competition compete competitor
opposition oppose opponent
exposure expose
revelation disclosure reveal
disclosure disclose
departure depart
reliance rely depend
compliance comply
defiance defy
marriage marry wedding
justification justify
verification verify
identity identify name identification
clarification clarify
qualification qualify advance
analysis analyze analyst
emphasis emphasize
economic economy
historic history historian
financial finance
presidential president
ministry minister ministerial
congressional congress
legislative legislature
provincial province
gubernatorial governor
judicial judge judiciary
monarchy monarch throne
surgeon surgical
healthcare health
scientific science
technology tech
religion religious
violence violent
absence absent
influence influential
urgency urgent
accuracy accurate
privacy private
diplomacy diplomatic
difficulty difficult hard tough
punish penalty penalize discipline
delivery deliver
discovery discover
victory victor
thief theft robber
rebellion rebel
revolution revolt revolutionary
optimism optimistic
islamist islamic
jihadist jihad militant
tragic tragedy
disastrous disaster
hero heroic
fury furious
angry anger
afraid fear scared frightened
kill deadly
maintenance maintain
retention retain
abstention abstain
complaint complain grievance
restraint restrain
comparison compare
behavior behave conduct
remembrance remember memory
registration register
suspicious suspicion
caution cautious
guilty guilt
plea plead
donor donate contribute
investment investor
employer employ employee
killer murderer
banker bank
taxpayer tax taxation
settler settlement
heir successor succeed
succeed success
nominee nominate pick
appointee appoint
detainee detain
migration migrant
combatant fighter
radiation radioactive
maritime marine sea
cardiac heart
respiratory lung
viral virus
volcanic volcano
tribal tribe
tense tension
stable stability
instability unstable
payment pay
expertise expert
concession concede
intervention intervene
dissolution dissolve disband
consumption consume
resumption resume
recognition recognize acknowledge
denunciation denounce
accede accession
resolution resolve
relief relieve alleviate
anxiety anxious
autonomous autonomy
chair chairman chairperson
prayer pray
mental psychiatric psychological
avian bird
daily day
budget fiscal
advertising ad
ahead lead
roof rooftop
`
