import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { lookUp } from './gazetteer.ts';
import { isAcronym, isDescribing, isNameWord } from './name-shape.ts';

const HYPHEN = /[-‐‑]/u;

/** "Norvik-led" → "Norvik", "-led"; "US-China" → "US", "-", "China": names that a hyphen ties to another word stand by themselves. */
export function partCompounds(sentence: ReadSentence): ReadSentence {
  if (!sentence.tokens.some(mayBeCompound)) return sentence;
  return { ...sentence, tokens: sentence.tokens.flatMap((token, index) => partsOf(token, sentence.tokens[index + 1])) };
}

const mayBeCompound = ({ text, lower }: Token) => text.length > 3 && text !== lower && HYPHEN.test(text);

function partsOf(token: Token, next: Token | undefined): readonly Token[] {
  if (!mayBeCompound(token) || lookUp(token.text) !== undefined) return [token];
  if (isDescribing(token.text)) return nameAndDescription(token);
  return isNameWord(next) ? [token] : knownNames(token);
}

/** "Norvik" of "Norvik-led"; "Post-war" and "X-rated" hold no name. */
function nameAndDescription(token: Token): readonly Token[] {
  const at = token.text.search(/[-‐‑][^-‐‑]*$/u);
  const head = token.text.slice(0, at);
  const isKnown = lookUp(head) !== undefined || (head.length > 2 && isAcronym(head));
  if (!isKnown && (at < 3 || token.pos !== 'PROPN')) return [token];
  return [part(token, 0, at, isKnown || head.length > 3 ? 'PROPN' : 'NOUN'), part(token, at, token.text.length, 'ADJ')];
}

/** Every half a known name: "India-Pakistan", "Egyptian-Libyan". */
function knownNames(token: Token): readonly Token[] {
  const halves = token.text.split(HYPHEN);
  if (halves.length < 2 || halves.length > 3 || !halves.every((half) => lookUp(half) !== undefined)) return [token];
  let at = 0;
  return halves.flatMap((half, index) => {
    const from = at;
    at += half.length + 1;
    const name = part(token, from, from + half.length, 'PROPN');
    return index === 0 ? [name] : [part(token, from - 1, from, 'PUNCT'), name];
  });
}

function part(token: Token, from: number, to: number, pos: Token['pos']): Token {
  const text = token.text.slice(from, to);
  return { start: token.start + from, end: token.start + to, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos };
}
