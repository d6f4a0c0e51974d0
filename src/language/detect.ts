import { stopWords } from './en/stopwords.js'

const SCRIPTS: readonly [RegExp, string][] = [
	[/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'Chinese or Japanese'],
	[/\p{Script=Hangul}/gu, 'Korean'],
	[/\p{Script=Cyrillic}/gu, 'a language in Cyrillic script'],
	[/\p{Script=Arabic}/gu, 'a language in Arabic script'],
	[/\p{Script=Hebrew}/gu, 'Hebrew'],
	[/\p{Script=Greek}/gu, 'Greek'],
	[
		/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/gu,
		'an Indic or Thai script'
	]
]

/** How much of a text is looked at. */
const SAMPLE = 5000
/** A text of at least this many words with fewer function words than this is not English. */
const WORDS = 25
const FUNCTION_WORDS = 0.15

/**
 * The language of a text where it is one that is not read, by its tag, its script, or the lack of
 * English function words; undefined where it is read.
 */
export function unreadLanguage(text: string, tag: string | undefined): string | undefined {
	if (tag !== undefined && tag !== '') return /^en\b/i.test(tag) ? undefined : tag
	const sample = text.slice(0, SAMPLE)
	const letters = sample.match(/\p{L}/gu)?.length ?? 0
	for (const [script, name] of SCRIPTS)
		if ((sample.match(script)?.length ?? 0) > letters / 2) return name
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
	const plain = words.filter((word) => stopWords.has(word)).length
	return words.length >= WORDS && plain < FUNCTION_WORDS * words.length
		? 'a language other than English'
		: undefined
}
