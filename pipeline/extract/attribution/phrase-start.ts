import type { Token } from '../../nlp/reading.ts';
import { isCapital, isMark, isPronoun, isVerbal, LONGEST_PHRASE } from './phrase.ts';
import { isAttributive, isParticiple } from './participle.ts';
import { lowerAt, posAt } from './token-at.ts';

const boundaries: ReadonlySet<string> = new Set(
  'that while although though because if when whereas since unless after before until but whether where how what why and or as so than adding saying'.split(
    ' ',
  ),
);
const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that']);
const leads: ReadonlySet<string> = new Set('meanwhile yesterday today later still however instead indeed then'.split(' '));

/** Where the noun phrase begins that ends before `to`: "when [the mayor of Tarn] said", "The clerk says [it] shows". */
export function phraseStart(tokens: readonly Token[], to: number): number {
  if (isPronoun(tokens[to - 1])) return to - 1;
  let from = to;
  while (from > 0 && from > to - LONGEST_PHRASE && !endsPhrase(tokens, from - 1, to)) from -= 1;
  while (from < to && isLead(tokens[from] as Token)) from += 1;
  return tokens[from]?.pos === 'ADP' ? afterSetting(tokens, from, to) : from;
}

function endsPhrase(tokens: readonly Token[], index: number, to: number): boolean {
  const token = tokens[index] as Token;
  if (isMark(token)) return true;
  if (token.lower === 'and' || token.lower === 'or') return !joinsNames(tokens, index, to);
  if (isVerbal(token) && !isCapital(token)) return !belongsToPhrase(tokens, index);
  if (token.lower === 'as') return !/^(?:such|well|known|far)$/u.test(tokens[index - 1]?.lower ?? '');
  return boundaries.has(token.lower) && !isRelative(tokens, index);
}

/** "A post that was shared widely" claimed: the clause belongs to the phrase. */
function isRelative(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'that' && tokens[index - 1]?.pos === 'NOUN' && isVerbal(tokens[index + 1]);
}

/** Verbs inside a noun phrase: "documents [obtained] by CBS News", "people who [left]", "everyone I [met]", "the [proposed] law". */
function belongsToPhrase(tokens: readonly Token[], verb: number): boolean {
  let left = verb - 1;
  while (/^(?:ADV|AUX)$/u.test(posAt(tokens, left))) left -= 1;
  if (relatives.has(lowerAt(tokens, left))) return true;
  if (isPronoun(tokens[left])) return /^(?:NOUN|PRON)$/u.test(posAt(tokens, left - 1));
  return left === verb - 1 && posAt(tokens, verb) === 'VERB' && (isAttributive(tokens, verb) || isReduced(tokens, verb));
}

/** "documents obtained by CBS News", "a union representing pilots", "people familiar with". */
function isReduced(tokens: readonly Token[], verb: number): boolean {
  const form = lowerAt(tokens, verb);
  const before = posAt(tokens, verb - 1);
  if (form.endsWith('ing')) return ['NOUN', 'PRON', 'PROPN', 'ADP'].includes(before);
  if (!isParticiple(form)) return false;
  if (before !== 'NOUN') return before === 'PROPN' && lowerAt(tokens, verb + 1) === 'by';
  return posAt(tokens, verb + 1) === 'ADP' || /^(?:last|this|earlier|late|early)$|day$/u.test(lowerAt(tokens, verb + 1));
}

/** "Brant and Hale said"; not "the vote was lost and Brant said", "hit the town and Brant said". */
function joinsNames(tokens: readonly Token[], index: number, to: number): boolean {
  if (index >= to - 1 || !['PROPN', 'NOUN'].includes(tokens[index - 1]?.pos ?? '')) return false;
  let left = index - 1;
  while (left >= 0 && left > index - LONGEST_PHRASE && isNounish(tokens[left] as Token)) left -= 1;
  return left < 0 || isMark(tokens[left]) || boundaries.has(tokens[left]?.lower ?? '');
}

const isNounish = ({ pos, lower }: Token) =>
  ['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET', 'PART', 'ADP'].includes(pos) || /^(?:his|her|their|its)$/u.test(lower);

export const isLead = (token: Token) => ['ADV', 'CCONJ', 'SCONJ'].includes(token.pos) || leads.has(token.lower);

/** "In the interview [Mr. Hale] said", "with footage of [Brant] saying": a setting is not the speaker. */
function afterSetting(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 1; index > from + 1; index -= 1) {
    const [left, token] = [tokens[index - 1] as Token, tokens[index] as Token];
    const begins = token.pos === 'DET' || (token.pos === 'PROPN' && left.pos !== 'PROPN' && left.pos !== 'ADJ');
    if (begins && ['NOUN', 'PROPN', 'NUM'].includes(left.pos)) return index;
  }
  return from + 1;
}
