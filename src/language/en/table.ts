/** Words of a table to the name of their line, which stands first on it. */
export const namedBy = (table: string): ReadonlyMap<string, string> =>
	new Map(
		table
			.trim()
			.split('\n')
			.flatMap((line) => {
				const [name, ...words] = line.trim().split(/\s+/)
				return words.map((word): [string, string] => [word, name!])
			})
	)
