const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns too general to name what a claim is about. */
export const general: ReadonlySet<string> = words(`
	thing way part side sides party parties issue issues matter matters topic question situation case fact
	point view views position number people person time day week month year today yesterday monday tuesday
	wednesday thursday friday saturday sunday january february march april may june july august september
	october november december leader leaders president minister official officials country countries nation
	nations state states government statement conversation talks talk call discussion meeting work effort
	efforts step steps progress end start beginning result results role place world area level terms order
	need needs support importance measure measures action actions move way group member members something
	everything anything nothing lot kind sort hour hours minute minutes morning evening night percent
	yes weeks days years months hours sides matter account accounts other things weight guest course
	phone telephone spokesman spokesperson spokeswoman report reports news
`)
