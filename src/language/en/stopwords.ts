/** Function words: they carry no matter of their own and are never matched on. */
export const stopWords: ReadonlySet<string> = new Set(
	`a an the this that these those such same other another each every either neither both all any some
	no not nor none n't never ever only just even also too very much many more most less least few several
	own quite rather so as than then thus hence therefore
	i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers
	herself it its itself they them their theirs themselves one ones who whom whose which what whatever
	when where why how whether if unless because since while whereas although though until till
	and or but yet for of in on at by to from into onto upon with within without about above across after
	against along amid among around before behind below beneath beside besides between beyond despite down
	during except inside like near off out outside over past per regarding round through throughout toward
	towards under up via concerning according
	be am is are was were been being have has had having do does did doing done will would shall should can
	could may might must ought 'll 'd 've 're 'm 's ' let
	there here now again still already soon once
	mr mrs ms dr sir`
		.trim()
		.split(/\s+/)
)
