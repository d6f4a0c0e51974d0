import { root } from './phrases.js'
import { stem } from './stem.js'

// Who may act and who may not: own knowledge of English.
const stemOf = (word: string) => root(stem(word))

/** Marks of which a thing bears one: "the older partner" is not the younger. */
export const contrasts: ReadonlyMap<string, { line: number; word: number }[]> = new Map()
for (const [line, text] of `
	old older elder eldest oldest senior|young younger youngest junior
	first|second|third|fourth|last
	home|visit visiting away
	former old ex|current present new sitting
	man male men boy|woman female women girl
	upper|lower
	inner|outer
	public state|private
	freight goods cargo|commuter passenger express
	big bigger large larger|small smaller
	left|right
	attack|defence defense
`
	.trim()
	.split('\n')
	.entries())
	for (const [word, group] of text.trim().split('|').entries())
		for (const entry of group.split(' ')) {
			const list =
				(contrasts as Map<string, { line: number; word: number }[]>).get(stemOf(entry)) ?? []
			list.push({ line, word })
			;(contrasts as Map<string, { line: number; word: number }[]>).set(stemOf(entry), list)
		}

/** Nouns of a part: who strikes the side of a tram strikes the tram. */
export const partNouns: ReadonlySet<string> = new Set(
	`side end front rear back part group member number dozen thousand hundred pair couple crew team rest majority
	score party handful band bunch wing door flank house stand camp hand face head arm leg`
		.trim()
		.split(/\s+/)
		.map(stemOf)
)

/** Those who act for whom they belong to: "Tavria's delegates", "the company's lawyers". */
export const deputies: ReadonlySet<string> = new Set(
	`team delegation delegate government army troop force navy president minister official command side lawyer counsel
	board management ministry leader chief envoy diplomat spokesman spokeswoman negotiator representative gunner
	soldier police staff executive director owner chairman fighter artillery battery jet plane agent ambassador
	authority company unit supporter fan player coach researcher scientist rocket gun missile cutter boat commander`
		.trim()
		.split(/\s+/)
		.map(stemOf)
)

/** Further words for those who act: kin, groups, vessels, beasts. */
export const actors: ReadonlySet<string> = new Set(
	`inmate prisoner warder co-pilot copilot opposition tenant creditor debtor organiser organizer campaigner activist mate accused bodyguard guard comrade nephew niece uncle aunt cousin husband wife parent grandfather grandmother boyfriend girlfriend youth
	guest spouse colleague ally friend neighbour rebel clan tribe mob crowd gang militia mafia cartel choir band
	orchestra jury panel bench guild chapter cooperative charity church foundation laboratory tower ward hospital
	clinic school university museum gallery theatre bank insurer airline railway carmaker store shop hotel
	launch boat ship frigate tanker trawler ferry van tram truck lorry taxi car bus train cyclist motorbike plane
	helicopter jet submarine dog bear wolf shark stoat cat greens liberals north south east west captain commando
	artillery infantry cavalry navy marines coastguard guard thief judge coach spy nurse chef clerk monk priest king
	queen emir sultan prince duke poet athlete cook hostage captive apprentice recruit fugitive cleric academic
	mechanic medic critic delegate candidate associate advocate magistrate pirate bandit pedestrian star host champion
	rival foe enemy saint nun maid heir twin sibling diva tycoon rogue novice notary mercenary missionary country nation state warlord ring syndicate consortium patient tenant widow bride groom crew
	empire republic kingdom province town village city district county`
		.trim()
		.split(/\s+/)
		.map(stemOf)
)

/** Nouns in "-er", "-or" and "-ant" that nobody is. */
export const inanimate: ReadonlySet<string> = new Set(
	`number order paper water matter letter river winter summer power computer corner border weather shoulder finger
	layer cover offer answer danger chapter quarter centre center error factor sector tenor motor corridor mirror
	terror horror favour favor labour labor colour color harbour harbor humour rumour vapour flavour restaurant grant
	plant infant want transfer disorder register poster printer filter trigger charter shelter barrier career
	dinner supper timber lumber silver copper powder thunder cancer fever user-id counter encounter anger hunger
	newspaper wallpaper boiler container trailer freezer cooler heater router server scanner sensor detector reactor
	tractor elevator generator indicator monitor projector radiator conveyor semester trimester disaster theatre
	meter litre kilometre diameter parameter perimeter character gender folder ladder murder surrender
	remainder border wonder blunder tender super tower hammer pepper butter shutter gutter cluster slaughter laughter
	data event concert department amount account present percent`
		.trim()
		.split(/\s+/)
)

/** Endings and words of things and notions, which do nothing whatever verb they stand before. */
export const notion =
	/(tion|sion|ment|ness|ity|ism|ance|ence|ure|age|ing|ship|hood|ics|ware|craft|phone|work|day|way|line|ground|room|yard|house)s?$/
const things = `estimate feature aspect variety range type kind way thing matter issue question problem idea fact book film
	song record letter word name list test trial case list cost tax fee fine wage rate percent share stock deal plan
	bill budget goal target score match game cup title prize award wall roof door window bridge road street tunnel
	building tower car-park gate fence river lake sea mountain hill tree flower seed leaf food meal drink water oil gas
	coal iron steel gold silver money cash cheque loan debt bond gun shell bomb knife rope box bag bottle glass paper
	pen desk table chair bed lamp clock watch camera screen computer phone radio signal brake engine wheel tyre wing
	sail mast flag map chart graph photo picture painting drawing statue vase crown ring-finger jewel necklace dress
	coat shoe hat glove drug pill vaccine dose virus germ disease fever wound blood bone heart brain kidney lung
	gene protein cell enzyme star comet planet moon sun sky rain snow ice storm flood quake fire smoke dust wind
	margin vote ballot term clause article chapter page line verse lyric tune melody symphony opera play scene role
	rule law right duty claim charge crime theft murder sentence verdict appeal strike protest march rally war battle
	truce peace treaty pact accord talk summit visit trip tour route track trail step stage round lap race fight
	attack raid ambush blast shot blow injury death birth life love fear hope anger pride shame guilt blame terrace`
/** Such words. */
export const notions: ReadonlySet<string> = new Set(things.trim().split(/\s+/).map(stemOf))

/** Things that do nothing by themselves: whoever is behind them did it. */
export const means: ReadonlySet<string> = new Set(
	`rocket missile shell bullet bomb drone mortar grenade shot masonry rock stone mosquito cable wire gas smoke
	storm tremor wave wind rain fire flame explosion mine torpedo arrow knife letter email order report law bill
	deal decision figure result data policy plan program system price market economy trade growth number document
	measure move effort change increase decline mistake fault error failure leak accident weather`
		.trim()
		.split(/\s+/)
		.map(stemOf)
)
