// More opposites in the form of outcomes.ts: what deeds and qualities at large turn about, and, without
// a "|", words of one deed that the stemmer keeps apart. Own knowledge.
export const turns = `
fiction fictional invented | true factual documentary
alone solo unaccompanied single-handed | accompanied escort together companion
win take | draw lose
home | away
ahead_of_schedule early on_schedule on_time | behind_schedule late overdue delayed
kick-off begin | final_whistle end
clean_sheet | concede
equalize | miss
injury-free fit unhurt | injured hurt crock
dope dop | clean
pass test_negative negative | test_positive positive fail
immune protect | susceptible vulnerable unprotected
curable treatable | incurable untreatable
acute | chronic
contagious infectious spread | harmless
sterile clean hygienic | contaminated dirty unhygienic filthy
conscious awake alert come_round | unconscious coma sedated
breathe | suffocate
lengthen prolong extend longer | shorten cut shorter
raise heighten increase | lessen lower reduce
confirm bear_out support validate vindicate | disprove refute contradict cast_doubt discredit undermine call_into_question
significant | insignificant negligible
observe detect record see spot | miss overlook
extinct die_out vanish | survive thrive
habitable | uninhabitable
fertile | barren infertile sterile
wet rainy flood | dry drought arid
rain shower | dry sunshine
overcast cloudy | clear sunny
thicken | thin
swell rise overflow burst_bank | recede fall go_down subside
freeze frozen | thaw melt
blaze burn rage smolder | extinguish out put_out
topple fall collapse | stand upright
float | sink
ground strand stuck run_aground | afloat refloat free
land touch_down | take_off crash
collide crash hit | miss avoid swerve
brake stop slow | accelerate speed_up run
stop halt pull_up | drive_on drive_through run carry_on keep_going
within_limit at_limit below_limit | exceed over_limit speed overload
overload overcrowd overweight | within_limit
oncoming | receding
one-way | two-way
empty | load laden
sealed watertight intact | leak leaky
leak spill | contain hold
tight | loose slack
steady firm | wobble shaky unsteady
straight | crooked bent
legitimate lawful rightful | usurp illegitimate unlawful
elected | appointed unelected
free_vote | whip
majority | minority
pro-government | anti-government
hawk hawkish | dove dovish
escalate step_up | deescalate defuse calm scale_down
mobilize deploy send_in | demobilize stand_down pull_out withdraw
attack offensive on_offensive | defend defensive on_defensive
friendly_fire own | enemy
prisoner captive captured | free at_large escape
at_large on_run free | custody behind_bar catch arrest
mercy spare pardon reprieve clemency | execute hang
lenient light | harsh severe stiff
first-degree | second-degree
prosecute charge indict press_charge | drop let_off exonerate clear
under_oath | unsworn
hear listen | ignore deaf
consult ask listen_to involve | bypass ignore unasked sideline overrule
inform tell explain brief notify | keep_in_dark mislead uninformed
employ in_work job | unemployed jobless out_of_work
overtime | short-time
full_pay | half_pay unpaid
unionized | nonunion
walk_out down_tool strike stoppage | turn_up work stay_at_work return
profit break_even surplus in_black | deficit loss shortfall in_red
outright | partial
majority_stake | minority_stake
private privately-owned | state-owned public
list float | delist
balloon mushroom spike skyrocket rocket multiply snowball shoot_up creep_up edge_up tick_up inch_up swell widen rise grow jump surge climb increase gain go_up | plummet nosedive tumble dwindle diminish taper contract crater halve edge_down tick_down shrink fall drop decline decrease sink go_down slip slide come_down
follow adhere stick_to keep_to abide_by conform comply observe | depart deviate stray disregard ignore breach break flout bend violate
renounce give_up waive relinquish surrender abandon drop disclaim | uphold maintain assert press insist stick_to keep retain stand_by
advance push_on gain_ground | push_back drive_back throw_back force_back beat_back
feel notice register detect perceive hear | unnoticed undetected unheard imperceptible
double | single
human | animal
abroad overseas away elsewhere | home at_home in_country
turn_up_on_time on_time in_time punctual promptly within_minute | keep_waiting late too_late hour_late overdue
keep_out lock_out bar shut_out turn_away exclude | let_in admit give_access access give_run welcome
misquote misrepresent distort twist misreport out_of_context | accurately correctly verbatim faithfully word_for_word
misjudge mishandle botch bungle mismanage | handle_well manage_well
stick_to_gun stand_firm hold_out insist dig_in stand_ground | back_down relent climb_down give_way give_in yield cave_in budge
touch | untouched
aggravate exacerbate worsen inflame | alleviate mitigate relieve ease soothe
achieve attain reach meet hit | miss fall_short
add introduce | remove subtract take_out
adjourn suspend break_off | resume reconvene
admire respect revere | despise scorn
anger infuriate enrage upset annoy outrage displease | please delight appease placate satisfy gratify
assemble gather convene | disperse dissolve scatter disband
attract draw lure pull_in | repel deter put_off drive_away scare_off
confront face tackle | avoid dodge shy_away duck
calm defuse cool soothe | inflame stoke fuel fan whip_up
clarify | confuse blur muddy obscure
compliment flatter | insult offend
conserve save | waste squander
converge | diverge
cover hide conceal | uncover expose reveal
deflate | inflate
disappoint let_down fail | impress delight satisfy exceed
drain empty | fill replenish refill
emigrate | immigrate
encourage spur boost foster promote | deter discourage stifle curb dampen
enrich | impoverish
extradite hand_over | shelter harbor
facilitate ease help smooth | hamper hinder impede obstruct complicate
harm damage hurt | benefit help
heed obey listen | ignore disregard defy
incite | restrain
incriminate implicate | exonerate clear
integrate | segregate
introduce establish institute bring_in | abolish scrap repeal do_away
overthrow topple oust bring_down | prop_up keep_in_power
persevere persist keep_at carry_on | give_up quit abandon
postpone put_off delay push_back defer | bring_forward go_ahead as_planned on_schedule
precede | follow
qualify advance go_through progress | knock_out eliminate crash_out fail
reconcile make_up patch_up | fall_out quarrel split break_up
release publish put_out | withhold sit_on suppress embargo
relent | insist
reopen | close
reunite | separate
save | spend squander waste
simplify | complicate
stabilize steady | destabilize wobble
stimulate | stifle
tolerate put_up_with | outlaw
vacate leave move_out | occupy move_in stay
validate | invalidate void
abundant rich | scarce poor
absent | present
abstract | concrete
active | passive dormant inactive extinct
adjacent near nearby close | distant far remote
affordable cheap | unaffordable expensive pricey
aggressive | defensive restrained
alert vigilant | inattentive asleep distracted
ambitious bold | modest timid
ample | meager
anonymous | named identified
balanced fair even-handed | one-sided biased lopsided
blunt | tactful
brief | lengthy
bright | dim dull
broad | narrow
bustling busy crowded | quiet deserted empty
calm | rough stormy choppy
competent capable | incompetent incapable inept
consistent | inconsistent erratic
convincing persuasive | unconvincing weak
credible plausible believable | implausible incredible far-fetched
decisive | indecisive inconclusive
defeated | undefeated unbeaten
definite firm final | provisional tentative
dense | sparse
detailed thorough | sketchy vague cursory superficial
durable | flimsy fragile
efficient | inefficient wasteful
fake | genuine
flexible | rigid inflexible
gradual | sudden abrupt
honored | disgraced
humane | cruel inhumane
identical same | different distinct
immediate | eventual gradual
imminent near | distant
inclusive | exclusive
innocent | guilty
lively | dull
local | foreign
lucky fortunate | unlucky unfortunate
mandatory | optional
merciful | merciless
native | foreign
neat tidy orderly | messy untidy
normal usual | abnormal unusual unusually odd
obvious | hidden
occupied | unoccupied vacant
official formal | unofficial informal
open-minded | narrow-minded
organized | disorganized chaotic
original | derivative copied plagiarize plagiarism
perfect flawless impeccable | flawed imperfect faulty
precise exact | imprecise approximate
proud | humble
pure | mixed
quick prompt swift | slow sluggish tardy
readable legible | illegible
renewable | fossil
robust | fragile frail
rural | urban
selfish | selfless
sensible wise | foolish unwise silly
shared joint | sole separate
similar | different dissimilar
smooth smoothly | bumpy turbulent
spacious | cramped
sturdy | rickety
subtle | blatant
sunny | cloudy
supportive | critical hostile
tense | relaxed
traditional | modern
typical | atypical
unique | common
valuable | worthless
victorious | beaten
virtual online | in_person physical
voluntary | forced
warm | cool
whole | broken
know knowledge
explain explanation
decide decision
choose choice
lose loss
prove proof
believe belief
permit permission
receive receipt
respond response
defend defense
attend attendance
apologize apology
appear appearance
sell sale
grow growth
marry marriage
destroy destruction
reduce reduction
recognize recognition
write writer author
describe description
intend intention
detain detention
retain retention
conclude conclusion
expand expansion
invade invasion
collide collision
explode explosion
admit admission
submit submission
persuade persuasion
include inclusion
exclude exclusion
divide division
extend extension
suspend suspension
expel expulsion
compel compulsion
acquire acquisition
oppose opposition
resolve resolution
solve solution
produce production
consume consumption
adopt adoption
assume assumption
resume resumption
maintain maintenance
assist assistance
exist existence
depart departure
fail failure
sign signature
seize seizure
close closure
expose exposure
depend dependence
pursue pursuit
warn warning
speak speech
fly flight
strong strength
long length
wide width
safe safety
able ability
certain certainty
cruel cruelty
poor poverty
main predominant principal chief primary foremost
`
