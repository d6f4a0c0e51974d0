import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Pos, Token } from '../language.js'
import { irregular } from './irregular.js'
import { stem } from './stem.js'
import { stopWords } from './stopwords.js'

// Only the tagger is switched on: sentences are ours, because wink's splits inside
// "China-U.S. relations", and entities and sentiment would cost time for nothing.
const nlp = winkNLP(model, ['pos'])
const { its } = nlp

/** Longest stretch handed to the tagger at once: keeps memory flat on endless sentences. */
const STRETCH = 20_000
/** Longest run without a space: the tagger's time grows with the square of it. */
const WORD = 200
const ENDLESS = new RegExp(`\\S{${WORD}}`)

const APOSTROPHE = /[’ʼ]/g
// wink reads "China-U.S." as China, U, S; a space keeps the initials whole.
const HYPHEN_BEFORE_INITIALS = /[-–](?=\p{Lu}\.\p{Lu}\.)/gu

// wink parts a word at every letter beyond Latin-1: "Trenčín" reaches it as "Trencín", of the same length.
const BEYOND = /[\u0100-\u024f]/g
const BASES: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', ħ: 'h' }
const plainer = (letter: string) => BASES[letter] ?? letter.normalize('NFD')[0]!

const known = new Map<string, { start: number; tokens: Token[] }>()
/** Sentences that are remembered. */
const KNOWN = 1000

/**
 * The tokens of one sentence, the same ones each time it is asked for at the same place: of a text that
 * is being typed, only the sentence at hand is read anew, here and by whatever is kept by its tokens.
 */
export function tagSentence(text: string, start: number, end: number): readonly Token[] {
	const sentence = text.slice(start, end)
	const before = known.get(sentence)
	if (before?.start === start) return before.tokens
	const tokens = tag(text, start, end)
	if (known.size >= KNOWN) known.clear()
	known.set(sentence, { start, tokens })
	return tokens
}

/**
 * Tokens of `text.slice(start, end)` with part of speech, in order, with offsets into `text`.
 * Typographic apostrophes are read as plain ones; offsets are those of the original.
 */
export function tag(text: string, start = 0, end = text.length): Token[] {
	const tokens: Token[] = []
	for (let from = start; from < end; ) {
		const to = stretchEnd(text, from, end)
		tagStretch(text, from, to, tokens)
		from = to
	}
	return mended(tokens)
}

/** "President Biden informed …", "…, promising that …", "when police …", "it dwelt": what wink takes for another part. */
function mended(tokens: Token[]): Token[] {
	tokens.forEach((token, i) => {
		if (token.pos === 'ADJ' && /ing$/.test(token.lower) && tokens[i + 1]?.pos === 'SCONJ')
			if (tokens[i - 1]?.text === ',') token.pos = 'VERB'
		if (token.lower === 'police' && token.pos === 'VERB')
			if (!/^(PART|AUX)$/.test(tokens[i - 1]?.pos ?? '') || i === 0) token.pos = 'NOUN'
		if (token.pos === 'NOUN' && subjects.test(tokens[i - 1]?.lower ?? '') && past(token.lower))
			token.pos = 'VERB'
		const before = tokens[i - 1]
		// "The censors banned …" has no verb behind its article.
		if (token.pos === 'VERB' && before && /^(the|a|an)$/.test(before.lower))
			if (!/(ed|en|ing|wn)$/.test(token.lower)) token.pos = 'NOUN'
		// "had no fire escape": a bare verb cannot end a clause behind an article and one noun.
		const noun = tokens[i - 2]
		if (token.pos === 'VERB' && before?.pos === 'NOUN' && !/s$/.test(before.lower))
			if (/^(a|an|no)$/.test(noun?.lower ?? '') && (tokens[i + 1]?.pos ?? 'PUNCT') === 'PUNCT')
				if (!/(ed|s|en|ing)$/.test(token.lower) && !irregular.has(token.lower)) token.pos = 'NOUN'
		// "doctors informed the family", "relations have soured".
		if (token.pos === 'ADJ' && /ed$/.test(token.lower) && before) {
			const object =
				before.pos === 'NOUN' && /^(the|a|an|its|his|her|their)$/.test(tokens[i + 1]?.lower ?? '')
			if (object || /^(have|has|had)$/.test(before.lower)) token.pos = 'VERB'
		}
		if (token.pos !== 'ADJ' || !/ed$/.test(token.lower) || tokens[i - 1]?.pos !== 'PROPN') return
		const next = tokens[i + 1]
		if (next && (/^(DET|PROPN|PRON)$/.test(next.pos) || /^\p{Lu}/u.test(next.text)))
			token.pos = 'VERB'
	})
	return tokens
}

const subjects = /^(i|he|she|it|they)$/
const past = (word: string) => /ed$/.test(word) || irregular.has(word)

function stretchEnd(text: string, from: number, end: number): number {
	const to = end - from <= STRETCH ? end : cutBefore(text, from, from + STRETCH)
	const run = text.slice(from, to).search(ENDLESS)
	const cut = from + run + WORD
	return run >= 0 && cut < to ? cutBefore(text, from + run, cut) : to
}

/** Where to cut `text` behind `from` and not behind `to`: at the last space, else between characters. */
export function cutBefore(text: string, from: number, to: number): number {
	const space = text.slice(from, to).search(/\s\S*$/)
	if (space > 0) return from + space
	const last = text.charCodeAt(to - 1)
	return last >= 0xd800 && last < 0xdc00 && to - 1 > from ? to - 1 : to
}

function tagStretch(text: string, from: number, to: number, tokens: Token[]): void {
	const readable = text
		.slice(from, to)
		.replace(APOSTROPHE, "'")
		.replace(HYPHEN_BEFORE_INITIALS, ' ')
		.replace(BEYOND, plainer)
	const document = nlp.readDoc(readable)
	const words = document.tokens().out() as string[]
	const parts = document.tokens().out(its.pos as never) as unknown as string[]
	let at = 0
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!
		// wink normalises nothing but white space in values, so each token is found where it stands.
		const found = readable.indexOf(word, at)
		if (found < 0) continue
		at = found + word.length
		const surface = text.slice(from + found, from + at)
		if (surface.trim() === '') continue
		tokens.push(token(surface, from + found, parts[i] as Pos))
	}
}

function token(surface: string, start: number, pos: Pos): Token {
	const lower = surface.toLowerCase().replace(APOSTROPHE, "'")
	const word = /[\p{L}\p{N}]/u.test(lower)
	return {
		start,
		end: start + surface.length,
		text: surface,
		lower,
		pos: word || pos === 'PUNCT' || pos === 'SYM' || pos === 'PART' ? pos : 'SYM',
		stem: word ? stem(lower) : '',
		stop: !word || stopWords.has(lower)
	}
}
