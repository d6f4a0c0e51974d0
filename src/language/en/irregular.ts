/** A line each: the base form, then the irregular forms that are matched as it. */
const families = `
	beat beaten
	begin began begun
	break broke broken
	bring brought
	build built
	buy bought
	catch caught
	choose chose chosen
	come came
	deal dealt
	dig dug
	do did done
	draw drew drawn
	drive drove driven
	dwell dwelt
	eat ate eaten
	fall fell fallen
	feel felt
	fight fought
	find found
	fly flew flown
	forbid forbade forbidden
	forget forgot forgotten
	forgive forgave forgiven
	freeze froze frozen
	get got gotten
	give gave given
	go goes went gone
	grow grew grown
	hang hung
	hear heard
	hide hid hidden
	hold held
	keep kept
	know knew known
	lead led
	leave left
	lend lent
	lose lost
	make made
	mean meant
	meet met
	overcome overcame
	oversee oversaw overseen
	pay paid
	rebuild rebuilt
	ride rode ridden
	rise rose risen
	run ran
	say said
	see saw seen
	seek sought
	sell sold
	send sent
	shake shook shaken
	shoot shot
	show shown
	shrink shrank shrunk
	sink sank sunk
	sit sat
	sleep slept
	speak spoke spoken
	spend spent
	stand stood
	steal stole stolen
	strike struck stricken
	swear swore sworn
	take took taken
	teach taught
	tell told
	think thought
	throw threw thrown
	understand understood
	undertake undertook undertaken
	uphold upheld
	wear wore worn
	win won
	withdraw withdrew withdrawn
	write wrote written
	arise arose arisen
	bear bore borne
	become became
	bind bound
	bleed bled
	blow blew blown
	breed bred
	feed fed
	flee fled
	foresee foresaw foreseen
	grind ground
	mistake mistook mistaken
	overrun overran
	overthrow overthrew overthrown
	prove proven
	resell resold
	sweep swept
	tear tore torn
	undergo underwent undergone
	weep wept
	ring rang rung
	rewrite rewrote rewritten
	overtake overtook overtaken
	hang hung
	swing swung
	sing sang sung
	swim swam swum
	spring sprang sprung
	sting stung
	stick stuck
	string strung
	cling clung
	fling flung
	sling slung
	lay laid
	light lit
	creep crept
	dig dug
	drink drank drunk
	shine shone
	slide slid
	spin spun
	wake woke woken
	wring wrung
	withstand withstood
	outrun outran
	retake retook retaken
	slay slew slain
	mislead misled
	strive strove
	weave wove woven
	forgo forwent forgone
	outdo outdid outdone
	undo undid undone
	repay repaid
	unwind unwound
	man men
	woman women
	child children
	person people persons
	foot feet
	die died dies dying dead death deaths
	life lives
	wife wives
	crisis crises
	criterion criteria
	analysis analyses
	lay laid
	withhold withheld
	overrun overran
	slide slid
	speed sped
	spring sprang
	stick stuck
	swim swam
	wake woke
	drink drank drunk
	ring rang
	sing sang
	withstand withstood
	undo undone
	cling clung
	hang hung
	swing swung
	dig dug
	weave wove woven
	bite bitten
	overtake overtook
	creep crept
	shine shone
	outgrow outgrew
	repay repaid
	rewrite rewrote
	retake retook
`

/** Irregular form to base form, lower case. */
export const irregular: ReadonlyMap<string, string> = new Map(
	families
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [base, ...forms] = line.trim().split(' ')
			return forms.map((form): [string, string] => [form, base!])
		})
)
