/** Roles that stand before a name: what follows the last of them is the name ("Treasury Secretary Scott Bessent"). */
export const roles: ReadonlySet<string> = new Set(
	`mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend father sister brother pope saint
	president vice-president premier chancellor minister secretary senator sen representative rep
	congressman congresswoman governor gov mayor councilman councillor ambassador envoy commissioner
	king queen prince princess emperor sultan emir sheikh sheik shah ayatollah imam rabbi bishop archbishop
	cardinal general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander
	corporal cpl private marshal brigadier judge justice magistrate attorney director chairman chairwoman
	chairperson chair chief head speaker leader whip spokesman spokeswoman spokesperson deputy adviser advisor
	counselor counsellor officer inspector detective sheriff constable coach manager ceo cfo founder editor
	economist analyst correspondent analyst star striker lawyer counsel pastor comrade counterpart
	undersecretary administrator superintendent chiefs dean rector chancellor provost
	storm hurricane depression typhoon cyclone`.split(/\s+/)
)

/** Words that go before a role and belong to the title, not to the name. */
export const titleWords: ReadonlySet<string> = new Set(
	`vice prime deputy acting former late then interim foreign defense defence national security press supreme
	chief treasury interior finance health state first executive senior assistant general attorney chief
	minority majority house senate white staff of the and defense
	energy education intelligence affairs commerce transportation homeland labor agriculture justice veterans
	trade culture economy external strategic relations tropical`.split(/\s+/)
)

/** What follows a name and is none of it. */
export const nameSuffixes: ReadonlySet<string> = new Set(
	'jr sr ii iii iv phd md esq inc corp co ltd llc plc ag gmbh sa'.split(' ')
)

/** Abbreviations whose point belongs to the name or title. */
export const pointedAbbreviations: ReadonlySet<string> = new Set(
	'mr mrs ms dr prof st jr sr gen sen rep gov lt col sgt capt maj adm rev hon inc corp co ltd dept gens sens reps'.split(
		' '
	)
)

/** Nouns that make a capitalised run a body or a thing, not a person. */
export const bodies: ReadonlySet<string> = new Set(
	`organization organisation department ministry bank council university court office house board bureau center
	centre institute union league association party republic federation committee commission agency front army
	navy church chamber group company corporation fund force forces service services authority assembly congress
	parliament senate government administration cabinet police guard hospital school college times post news
	press journal network foundation society academy museum observatory institution alliance pact treaty
	agreement accord act bill law code constitution protocol amendment convention declaration day week cup
	games championship olympics war revolution movement brigade battalion regiment division corps command
	airlines airways motors industries holdings partners capital international nations states kingdom
	team mission programme program project plan initiative summit conference forum directorate secretariat
	tower airport bridge river lake port island street avenue square palace park stadium building hall trust
	network media studios records club united city county district province state chamber embassy consulate
	front resistance brotherhood state crescent cross federation syndicate cartel`.split(/\s+/)
)

/** Words that join the parts of a body's name ("Organization for Security and Cooperation in Europe"). */
export const bodyLinks: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'to', '&'])

/** Particles inside the names of persons. */
export const particles: ReadonlySet<string> = new Set(
	'de da di del della dos du la le van von der den ter bin ibn al el abu ben y e'.split(' ')
)

/** Capitalised words that neither are names nor begin them. */
export const neverNames: ReadonlySet<string> = new Set(
	`i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february march april may
	june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
	internet phd ok am pm a.m p.m christmas thanksgiving easter halloween today yesterday tomorrow tonight
	however meanwhile moreover furthermore nevertheless earlier later overall separately according dear yes
	thank thanks great very never always must big good best worst total complete huge strong biggest better
	gmt utc est edt cet`.split(/\s+/)
)

/** Capitalised words that begin names ("North Atlantic") but are none on their own. */
export const neverAlone: ReadonlySet<string> = new Set(
	`north south east west northern southern eastern western god covid-19 both state party government ministry
	congress parliament senate house court department agency council committee
	republican republicans democrat democrats democratic muslim muslims christian christians jewish jews islamic
	catholic catholics`.split(/\s+/)
)

/** Short forms of given names. */
export const nicknames: ReadonlyMap<string, string> = new Map(
	`joe:joseph bill:william billy:william bob:robert bobby:robert rob:robert jim:james jimmy:james tom:thomas
	tony:anthony mike:michael mick:michael dan:daniel danny:daniel dave:david ed:edward ted:edward
	dick:richard rick:richard chris:christopher matt:matthew nick:nicholas steve:steven stephen:steven
	ben:benjamin sam:samuel alex:alexander andy:andrew pete:peter greg:gregory ron:ronald don:donald
	ken:kenneth larry:lawrence jerry:gerald chuck:charles charlie:charles kate:katherine kathy:katherine
	liz:elizabeth beth:elizabeth betsy:elizabeth jen:jennifer jenny:jennifer sue:susan peggy:margaret
	maggie:margaret debbie:deborah barb:barbara cathy:catherine abby:abigail tim:timothy jake:jacob jack:john
	mitch:mitchell hank:henry harry:henry walt:walter fred:frederick gabe:gabriel will:william
	bernie:bernard jeff:jeffrey geoff:geoffrey`
		.split(/\s+/)
		.map((pair) => pair.split(':') as [string, string])
)
