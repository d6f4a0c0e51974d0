// What the news is made of, the matters that come up most. Own knowledge.
export const news = `
job employment hire payroll labor labour recruit worker workforce unemployment jobless
economist analyst forecaster expert strategist
forecast expect expectation prediction predict projection project estimate consensus anticipate outlook
economy growth gdp output
shortage shortfall deficit gap lack scarcity
inflation price cost
spend spending expenditure budget outlay funding appropriation
debt borrow borrowing loan credit lend
tax levy duty tariff excise
trade export import commerce tariff
deal agreement pact accord treaty contract bargain arrangement
talk discussion negotiation conversation dialogue consultation
meeting summit conference session gathering
call phone telephone conversation
visit trip travel journey tour
relation relationship tie bond
ally partner alliance coalition
cooperation collaboration cooperate partnership
farm farmer agriculture agricultural crop harvest grain
soybean soya corn wheat crop
vaccine vaccination vaccinate shot jab dose inoculation immunize immunization
virus pandemic outbreak epidemic coronavirus covid infection disease
hospital clinic medical patient
mask face-covering
drug medicine medication opioid fentanyl narcotic
mandate requirement require compulsory mandatory obligation
restriction curb limit ban lockdown
school student pupil teacher classroom college university campus
child kid youngster teen teenager minor youth
quake earthquake tremor aftershock magnitude seismic
storm hurricane cyclone typhoon gale wind
flood flooding inundation deluge rain rainfall downpour
fire blaze wildfire flame burn
dead death die kill fatality toll victim casualty perish
injure wound hurt injury
survivor survive rescue rescuer
missing unaccounted lost
homeless displaced shelter evacuate evacuee
destroy damage demolish ruin wreck collapse rubble debris
attack assault raid strike offensive ambush
war conflict fighting hostility combat battle
invasion invade incursion aggression occupy occupation
ceasefire truce armistice peace
troop soldier force army military serviceman
weapon arms missile rocket munition artillery
nuclear atomic uranium reactor
airport flight plane aircraft airline jet passenger
ship vessel boat ferry tanker
train rail railway railroad locomotive
police officer cop constable sheriff
protest demonstrator protester demonstration rally march
riot unrest mob insurrection violence
insurrection riot siege
arrest detain detention custody jail imprison prison
charge indictment indict accuse prosecutor prosecute
court judge tribunal justice trial
lawsuit sue suit plaintiff complaint litigation
lawyer attorney counsel solicitor barrister
sentence verdict convict conviction guilty
ruling decision verdict judgment
crime criminal offence offense felony
vote ballot poll election electorate voter elect
recall referendum
candidate contender challenger nominee
campaign election candidacy
governor mayor premier
senator lawmaker legislator congressman representative deputy mp
senate congress house parliament legislature assembly
democrat democratic liberal
republican gop conservative
party caucus faction
bill legislation law measure act package proposal plan
infrastructure road bridge highway transit rail broadband
amendment clause provision
filibuster obstruct block
majority minority
president administration
government cabinet administration ministry department
minister secretary
spokesman spokeswoman spokesperson
diplomat ambassador envoy embassy consul
sanction embargo penalty
border frontier crossing
migrant immigrant refugee asylum
security defense defence
intelligence spy espionage surveillance
terrorist terrorism militant extremist insurgent
withdraw withdrawal pullout exit leave
evacuation airlift evacuate
company firm business corporation enterprise
profit earnings revenue income sale turnover
share stock investor shareholder market
bank lender
buy purchase acquire acquisition takeover buyout
merger merge combine
chief head leader boss director chairman chairwoman president
resign resignation quit departure
appoint appointment name nominate nomination
sack dismiss fire oust remove
strike walkout stoppage picket
union worker staff employee
wage pay salary earnings
factory plant mill works
car vehicle automobile truck
energy power electricity grid outage blackout
oil gas petroleum fuel crude pipeline
climate emission carbon warming
water river lake reservoir dam
sea coast shore ocean beach
match game fixture final
crowd attendance spectator audience fan supporter
win victory triumph beat defeat champion
lose defeat loss
goal score winner penalty
referee umpire official
player footballer striker defender goalkeeper
coach manager trainer
team side squad club
race runner finish
church religious faith pope bishop
speech address remark statement comment
interview broadcast television
newspaper press journalist reporter media
twitter facebook post tweet platform
website site domain internet online
hack hacker breach cyberattack intrusion
user customer subscriber client
ban suspend suspension block
board committee commission panel council oversight
rule policy guideline regulation
investigation inquiry probe investigate review
report study survey research finding
evidence proof document record
approve approval authorization authorize clear clearance license green-light
agency regulator authority watchdog
extend extension prolong continue
expire expiry lapse end
pause moratorium freeze suspension halt
begin start launch open commence
end finish conclude close
rise increase climb grow jump surge
fall drop decline decrease slump plunge
first earliest initial
last final latest
month monthly
year annual yearly
week weekly
hundred dozen many
poor poverty deprived
rich wealthy
rent tenant landlord eviction housing
house home residence dwelling
hotel restaurant bar gym theater theatre
museum memorial monument statue
ceremony anniversary commemorate commemoration remembrance tribute
victim family relative
mother father parent
wife husband spouse
racial race racism racist
gun firearm shooting shoot
bomb explosion explode blast detonate
hostage captive prisoner
aid assistance relief help support humanitarian
donate donation charity
promise pledge vow commitment commit
threat threaten danger risk menace
warn warning alert
criticism criticize critic condemn rebuke
praise welcome applaud hail
thank grateful gratitude
concern worry fear anxious
hope wish optimistic
progress advance breakthrough
success successful achieve achievement
failure fail collapse
error mistake fault blunder
fraud corruption bribe scam
sovereignty territorial integrity independence
territory land region
reunify reunification unification return
delegation team negotiator
principle norm order
stance position view opinion attitude
agree agreement consensus concur accept
disagree disagreement dispute differ rift row quarrel
refuse reject decline rebuff
demand insist urge appeal request
invite invitation host guest
sign signature ratify ratification
treaty convention protocol charter
annex annexation seize seizure
missile rocket shell shelling bombardment barrage
drone uav airstrike
tank armor armour vehicle convoy
navy naval fleet warship frigate destroyer
pilot crew sailor
command commander general admiral
rebel insurgent militia fighter guerrilla separatist
coup putsch overthrow junta
genocide massacre atrocity
civilian bystander noncombatant
curfew emergency
refugee camp displaced shelter
food hunger famine starvation grain
drought water irrigation
electricity blackout outage
repair rebuild reconstruction restore restoration
landslide mudslide avalanche
volcano eruption lava ash
tsunami wave surge
weather forecast meteorologist temperature heat
rain shower downpour precipitation
snow blizzard ice freeze
toxic poison contamination pollute pollution
waste garbage trash landfill
forest wood tree logging deforestation
animal wildlife species
fish fishing fishery trawler catch
mine mining miner coal
steel metal aluminum aluminium
chip semiconductor microchip
computer software hardware system
data privacy
algorithm model chatbot
app application smartphone
cable internet broadband network
satellite rocket launch space spacecraft orbit
science scientist researcher laboratory lab
doctor physician nurse medic surgeon
cancer tumor disease
pregnancy pregnant birth baby abortion
smoke smoking tobacco cigarette vape
alcohol drunk drink
obesity diet nutrition
suicide depression
insurance insurer coverage premium
medicare medicaid healthcare
pension retirement retiree senior
welfare benefit allowance subsidy
pay wage
`
