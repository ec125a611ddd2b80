import { calendarWords, functionWords, openingWords } from '../../lexicons/name-cues.ts';
import { firstNames } from '../../lexicons/first-names.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';

const HAS_CAPITAL = /\p{Lu}/u;
const STARTS_CAPITAL = /^\p{Lu}/u;
const SMALL_THEN_CAPITAL = /^(?:al|el|as|ash|bin|ibn|[deil]|abu|an|ad|ar)[-‐‑'’]?\p{Lu}/u;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,7}|(?:\p{Lu}\.){2,6})$/u;

/** "Norvik-led", "Brant-style": a describing word, no name; "Ka-ming" and "Yun-hing" are names. */
const DESCRIBING =
  /^\p{Lu}.*[-‐‑](?:\p{Ll}*(?:ed|\p{Ll}{3}ing|era)|style|born|wide|like|only|majority|minority|free|made|held|run|heavy|rich|friendly|size|type|level)$/u;

/** Short forms in the plural count persons: "MPs". */
const PLURAL_SHORT_FORM = /^\p{Lu}{2,}s$/u;

export const isDescribing = (text: string) => DESCRIBING.test(text);

/** May this word be part of a name? "Rubio", "al-Sisi", "eBay", "G20"; not "the" or "mRNA-based". */
export function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text !== token.lower &&
    HAS_CAPITAL.test(token.text) &&
    !isDescribing(token.text) &&
    !PLURAL_SHORT_FORM.test(token.text) &&
    (STARTS_CAPITAL.test(token.text) || SMALL_THEN_CAPITAL.test(token.text))
  );
}

/** "ICE", "U.N.", "AT&T". */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text);
}

/** "Monday", "Jan."; but "May" after a given name is a surname. */
export function isCalendarWord(token: Token, before: Token | undefined): boolean {
  if (!calendarWords.has(token.lower)) return false;
  return (
    before === undefined || !(firstNames.has(before.text) || before.lower === 'mrs.' || before.lower === 'ms.' || before.lower === 'mr.')
  );
}

export function isFunctionWord(token: Token): boolean {
  const word = token.lower.includes('’') ? token.lower.replace(/’/gu, "'") : token.lower;
  return functionWords.has(word) && !isAcronym(token.text);
}

/** A word that begins no name, though it may stand inside one: "Reporting" of "Tarn Reporting Council". */
export const isOpeningWord = (token: Token) => openingWords.has(token.lower) || isFunctionWord(token);

/** May a name go on with this word? Not with "Monday" or "The". */
export function continuesName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  return !isCalendarWord(token, tokens[index - 1]) && !(isFunctionWord(token) && token.lower !== 'will');
}

/** Does a capital say nothing here? */
export function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || /^["“‘(:—–•*-]$/u.test(before.text);
}

/** Headlines in title case, where a capital says nothing: most of the longer words have one, and so have all verbs. */
export function isTitleCase(sentence: ReadSentence): boolean {
  const words = sentence.tokens.filter((token) => token.text.length > 3 && STARTS_WORD.test(token.text));
  const capitals = words.filter((token) => token.text !== token.lower && STARTS_CAPITAL.test(token.text)).length;
  const isSentence = /[.!?”"]$/u.test(sentence.tokens.at(-1)?.text ?? '');
  if (!isSentence) return words.length >= 4 && capitals >= words.length * 0.7;
  return words.length >= 6 && capitals >= words.length * 0.9 && !sentence.tokens.some(isSmallVerb);
}

const STARTS_WORD = /^\p{L}/u;

const isSmallVerb = ({ pos, text, lower }: Token) => pos === 'VERB' && text.length > 2 && text === lower;
