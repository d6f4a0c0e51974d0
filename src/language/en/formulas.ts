/** Courtesies: greetings, thanks to the reader, good wishes. Each pattern is anchored and linear. */
export const courtesies: readonly RegExp[] = [
	/^(dear|hello|hi|greetings|good (morning|afternoon|evening))\b[^.!?]{0,60}[,!.]?$/i,
	/^(many |with )?thanks?( you)?( all| everyone| everybody)?( so much| very much)?( for (your|the) (attention|time|interest|support|patience|understanding|reading|listening)[^.!?]{0,60})?[.!]*$/i,
	/^thank you\b[^.!?]{0,80}\b(attention|reading|listening|time|patience|understanding|interest)\b[^.!?]{0,60}[.!]*$/i,
	/^(we |i )?(appreciate|thank you for) your (attention|time|patience|interest)\b[^.!?]{0,60}[.!]*$/i,
	/^(yours|sincerely|best|kind|warm|with)( (truly|sincerely|faithfully|wishes|regards|best wishes))*[,.]?$/i,
	/^(god bless|long live|congratulations|happy|merry)\b[^.]{0,80}[.!]*$/i,
	/^make [\p{L} ]{3,30} great again[.!]*$/iu
]

/** Boilerplate: signatures, datelines, contacts, notices. */
export const boilerplates: readonly RegExp[] = [
	/^(president|chairman|chairwoman|chief executive( officer)?|ceo|director|secretary|spokes(man|woman|person)|editor|press (office|secretary))\b[^.!?]{0,80}$/i,
	/^(for (immediate release|more information|further information)|read more|see also|share this|subscribe|follow us|all rights reserved|©|###|-ends-)/i,
	// "Contact: …", but "Contact with the probe was lost", "Video from the scene shows …".
	/^(media contacts?|press contacts?|contacts?|notes? to editors?|sources?|photos?|images?|videos?|copyright)\s*(?:[:|(©–—-]|\d{4}|$)/i,
	/^About \p{Lu}[^.!?]{0,60}$/u,
	/^ends?$/i,
	/^[^\s@]+@[^\s@]+$/,
	/^https?:\/\/\S+$/i,
	/^(this|that) (statement|release|readout) (is|was|will be) (issued|published|put out|released)\b[^.!?]{0,60}[.!]?$/i
]
