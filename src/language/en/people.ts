const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that stand before a person's name and are no part of it. */
export const titles = words(`
	president vice prime minister chancellor king queen prince princess pope secretary senator sen
	representative rep congressman congresswoman governor gov mayor general gen admiral colonel captain
	sergeant sgt lt col maj capt cpl adm inspector officer chief chairman chairwoman chair chairperson speaker leader ambassador envoy special
	adviser advisor commissioner director ceo cfo founder spokesperson spokesman spokeswoman judge justice
	attorney lawyer dr doctor professor prof mr mrs ms miss sir lord lady dame rev pastor bishop archbishop
	cardinal imam sheikh emir sultan premier deputy foreign defense defence finance interior treasury state
	press national security head coach manager captain economist analyst meteorologist reporter former
	executive prosecutor baroness baron duke duchess mediator rector dean provost principal councillor undersecretary administrator superintendent sheriff
	excellency majesty highness holiness
	then-president ex-president majority minority whip democrat republican democratic
`)

/** Words of titles that make nobody a person: "state visit", "national interest". */
export const modifiers = words(`
	vice prime special foreign defense defence finance interior treasury state press national security former
	majority minority whip republican democrat democratic
`)

/** Titles that only a person's name follows. */
export const ranks = words(`
	president minister chancellor king queen prince princess pope secretary senator sen representative rep
	congressman congresswoman governor gov mayor general gen admiral spokesperson spokesman spokeswoman
	ambassador mr mrs ms dr premier chairman chairwoman ceo presidents ministers senators sens governors
	excellency majesty highness holiness sergeant sgt lieutenant lt colonel col major maj captain capt cpl admiral
	adm mayor
`)

/** Words of respect that stand for a person: "His Excellency". */
export const honours = words('excellency majesty highness holiness honour honor eminence')

/** Titles in short. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
	['gov', 'governor'],
	['sen', 'senator'],
	['rep', 'representative'],
	['gen', 'general'],
	['prof', 'professor'],
	['sgt', 'sergeant'],
	['col', 'colonel'],
	['capt', 'captain']
])

/** Small words inside the names of persons. */
export const particles = words('de da di del della dos du van von der den ter bin ibn')

/** Collective subjects that stand for the parties together. */
export const collectives = words(`
	leaders presidents sides parties ministers governments countries nations heads counterparts
	negotiators principals they both interlocutors
`)

/** Last words of the names of bodies: such a name is no person. */
export const bodies = words(`
	agency department ministry council commission committee party union association organization
	organisation court senate house congress parliament government bank university company corporation inc
	ltd limited corp group center centre institute office bureau administration board force service
	foundation federation alliance network times post news journal press press-agency reserve authority
	states kingdom republic kremlin nations airlines hospital school club team army police
	corps navy guard fund chamber mission secretariat inspectorate laboratory assembly league tribunal cabinet
	delegation brigade regiment academy society trust forum mechanism
`)

/** Titles that tell "he" from "she". */
export const genders: ReadonlyMap<string, 'he' | 'she'> = new Map([
	...[...words('mr king prince lord sir chairman spokesman congressman businessman')].map(
		(word): [string, 'he'] => [word, 'he']
	),
	...[...words('mrs ms miss queen princess lady dame chairwoman spokeswoman congresswoman')].map(
		(word): [string, 'she'] => [word, 'she']
	)
])

/** Third-person pronouns by what they may stand for. */
export const pronouns = {
	person: words('he she'),
	body: words('it'),
	many: words('they'),
	own: words('i we'),
	ours: words('our my')
}

/** Common nouns that can say something. */
export const sayers = words(`
	official officials minister ministers spokesman spokeswoman spokesperson spokespeople president
	secretary adviser advisor expert experts analyst analysts economist economists forecaster forecasters
	resident residents witness witnesses police prosecutor prosecutors lawyer lawyers attorney judge court
	company union government ministry agency authority authorities administration commission council
	department report statement readout survey poll regulator regulators critics supporters opponents
	lawmakers senators democrats republicans officers scientists researchers doctors workers owners
	manufacturer maker firm party parties sides leaders presidents leader head chief director chairman
	chair coach manager captain club board committee mayor governor source sources office campaign
	group organization organisation plaintiffs defendant defence defense team staff bank people man woman
	family advisers representatives delegation ambassador envoy general commander jury panel data
	suit lawsuit complaint indictment filing inspectorate operator chairwoman association engineers directors
	survivors victims activists founder mother father opposition coalition industry service mission federation
	league laboratory study analysis memo letter aide aides insider observers diplomat negotiator investigator
	inspector auditor watchdog ombudsman coroner pilot driver nurse teacher student villager fisherman
	fishermen farmer shareholder investor trader survivor witness protester organizer organiser soldier player
	referee trainer relative neighbour neighbor widow son daughter brother sister rector dean principal
	commissioner engineer
`)

/** Papers in which somebody says something. */
export const documents = words(`
	lawsuit suit complaint petition statement letter message memo email note post tweet report resolution speech
	brief filing appeal
`)

/** Bodies and persons whose decisions are words: courts, boards, juries. */
export const deciders = words(`
	court courts judge judges jury board panel commission council committee tribunal arbitrator regulator
	regulators referee bench
`)

/** What a thing is done "according to" and that says nothing. */
export const yardsticks = words(`
	criterion criteria rule rules law laws plan plans need needs schedule principle principles terms contract
	agreement procedure procedures order tradition custom standard standards instructions testimony evidence
	information findings timetable programme program constitution protocol circumstances ability requirements
	preference priorities calculation calculations size age rank type
`)

/** Bodies that vote: what they agree to or reject is done, not said. */
export const chambers = words(
	'senate house parliament assembly congress chamber lawmakers deputies senators'
)

/** What can say something and is no person, beside bodies. */
export const things = new Set([
	...documents,
	...words(`
		readout survey poll data indictment study analysis panel jury team staff campaign party firm maker
		manufacturer operator source sources regulator court judiciary defence defense opposition coalition
		industry watchdog family people police plaintiffs delegation state press security
	`)
])

/** What is told in numbers: whose they are says more. */
export const figures = words('estimate estimates data figures numbers statistics records')
