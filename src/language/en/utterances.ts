import { root } from './phrases.js'
import { stem } from './stem.js'

const roots = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.trim()
			.split(/\s+/)
			.map((word) => root(stem(word)))
	)

/** Verbs whose subject utters what follows or goes before, whatever the manner. Own knowledge. */
export const uttering = roots(`
	say tell state declare announce claim allege assert maintain insist contend argue affirm aver attest testify
	swear depose report recount relate recall explain remark observe note comment mention add stress emphasize
	warn caution alert threaten predict forecast foretell foretold foresee prophesy speculate guess estimate conclude
	suggest hint intimate imply propose recommend advise counsel urge demand ask request appeal plead beg
	implore promise pledge vow undertake assure guarantee admit confess concede acknowledge disclose reveal
	divulge confide whisper murmur mutter mumble shout yell scream cry bellow bark snap growl hiss groan moan sigh
	boast brag joke jest quip taunt jeer mock sneer scoff grumble complain protest lament rant fume bemoan
	radio cable wire telegraph phone telephone text tweet post write blog email broadcast dictate
	pronounce proclaim opine judge reckon describe dub brand denounce condemn decry deplore praise hail
	apologize blame attribute ascribe accuse thank congratulate reply answer respond retort counter inform notify utter voice blurt breathe gasp stammer
	reassure coin float moot volunteer vouch certify confirm deny refute dispute quote cite present establish
`)

/** Verbs by which a saying, told in a noun, comes from somebody: "the threat was made by". */
export const voicing = roots(`
	make issue give voice raise deliver utter speak put coin use float air advance launch send sign drop leak spread start
	express level bring write draft pen dictate record shout whisper repeat table submit offer lodge extend
	formulate phrase publish read sound
`)

/** Nouns for something said. */
export const utterances = roots(`
	word phrase line quote quotation sentence remark comment claim assertion statement allegation accusation charge
	warning caution threat prediction forecast prophecy estimate verdict judgement conclusion finding assessment
	promise pledge vow undertaking assurance guarantee admission confession concession disclosure revelation
	suggestion proposal idea notion recommendation advice counsel appeal plea request demand question call
	complaint protest objection criticism praise apology reply answer announcement declaration account version
	story tale testimony description comparison view opinion belief argument expression joke jibe insult slogan
	outburst message report rumour tip boast lie hint alarm news word cry taunt toast blessing curse
`)

/** What stands before "of" and whoever the words came from: "from the lips of". */
export const mouths = /^(lips|mouth|pen|tongue|notebook|diary)$/
