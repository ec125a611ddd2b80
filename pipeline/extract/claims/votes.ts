import { spanOf, type Quantity } from '../../../schemas/index.ts';
import { CARDINALS } from '../../lexicons/number-words.ts';
import { matchesOf } from '../../nlp/matches-of.ts';
import type { Scene } from './scene.ts';

const AYES = String.raw`(?<ayes>\d{1,3})`;
const NOES = String.raw`(?<noes>\d{1,3})`;
const TO = String.raw`(?:\s?[-–]\s?|-to-|\sto\s)`;
/** "on Tuesday", "late Monday night", "last week", "by", "narrowly" */
const WHEN = String.raw`(?:by\s|[a-z]{3,13}ly\s|late\s|last\s(?:week|month|year)\s|(?:on\s)?[A-Z][a-z]{2,7}day\s|(?:night|morning|afternoon|evening)\s){0,4}`;
/** no range, decimal or share behind the noes */
const ENDED = String.raw`(?![\d%]|[.,]\d|-\d)`;
const ALONE = String.raw`(?=[.,;:)"”]|$|\s(?:on|after|in|with|to|at|last|late|along|despite|amid|without|over|this|and|but|[A-Z][a-z]{2,7}day)\b)`;
const MATTERS = 'bill|measure|resolution|amendment|nominee|nomination|ordinance|budget|treaty|motion|proposal|plan|law|act';
const BODIES = '[Ss]enate|[Hh]ouse|[Cc]ouncil|[Bb]oard|[Cc]ommittee|[Cc]ommission|[Pp]arliament|[Aa]ssembly';
const VOTERS =
  'members?|[Jj]ustices|[Jj]udges|[Ll]awmakers|[Ll]egislators|[Tt]rustees|[Cc]ommissioners|[Ss]upervisors|[Cc]ouncill?ors|' +
  '[Gg]overnors|[Dd]irectors|[Jj]urors|[Cc]ourt|panel';
/** "of Tarnby", "of the Exchequer" */
const OF = String.raw`(?:\sof(?:\s\p{L}+){1,2})?`;
const WORD =
  '[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen';
const AYES_IN_WORDS = String.raw`(?<![\d.,-])(?<ayes>\d{1,3}|\b(?:${WORD}))`;
const NOES_IN_WORDS = String.raw`(?<noes>\d{1,3}|(?:${WORD})\b)`;

const VOTES: readonly RegExp[] = [
  // "voted 120 to 45 to end it", "voted on Tuesday 52-48", "by a vote of 7-4"
  String.raw`\b(?:voted|voting|votes? of|vote was)\s${WHEN}${AYES}${TO}${NOES}${ENDED}`,
  // "an 8-1 ruling", "the 5-4 vote"
  String.raw`(?<![\d.,-])${AYES}${TO}${NOES}\s(?:[a-z]{2,12}\s)?(?:vote|ruling|decision|split|verdict|majority)\b`,
  // "passed the bill 52-48", "the bill cleared the Senate last week by 20 to 17"
  String.raw`\b(?:${MATTERS}|${BODIES})\s${WHEN}${AYES}${TO}${NOES}${ENDED}`,
  // "board members split 4-3", "the council of elders divided 6 to 3"
  String.raw`\b(?:${VOTERS}|${BODIES})${OF}\s(?:split|divided|deadlocked|ruled|decided)\s${WHEN}${AYES}${TO}${NOES}${ENDED}`,
  // "the measure carried 6-1", "trustees approved it 5-2 on Monday"
  String.raw`\b(?:${VOTERS}|${MATTERS}|${BODIES})${OF}\s(?:passed|carried|failed|approved|rejected|defeated|adopted|endorsed|confirmed|ratified|advanced|upheld)(?:\s(?:it|them|him|her|the|this|that|[a-z]{3,12})){0,3}\s${WHEN}${AYES}${TO}${NOES}${ALONE}`,
  // "by 38 votes to 31", "by seven votes to four"
  String.raw`${AYES_IN_WORDS}\svotes?\sto\s${NOES_IN_WORDS}${ENDED}`,
  // "six members of the council voted for it and five against"
  String.raw`${AYES_IN_WORDS}\s(?:[a-z]+\s){0,5}voted\s(?:for|in\sfavou?r|yes)(?:\s[a-z]+){0,4},?\s(?:and|with|while)\s${NOES_IN_WORDS}\s(?:[a-z]+\s){0,2}(?:against|opposed|no)\b`,
  // "31 in favour and 17 against"
  String.raw`(?<![\d.,-])${AYES}\s(?:votes?\s)?(?:in\sfavou?r|for),?\s(?:and|to|with)\s${NOES}\s(?:votes?\s)?(?:against|opposed)\b`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** A word of these stands in every such sentence. */
const VOTED =
  /\b(?:vot(?:ed?|es|ing)|ruling|ruled|decision|decided|split|divided|deadlocked|verdict|majority|favou?r|carried|passe[ds]|approve[ds]|rejecte?[ds]|defeated|adopte?[ds]|endorsed|ratifie[ds]|upheld|confirme?[ds]|cleare?[ds]|advance[ds]|faile?[ds])\b/u;

/** A side of a vote as a figure: 7 of "7-4", counted "vote", for or against. */
function sideOf(scene: Scene, start: number, digits: string, side: 'for' | 'against'): Quantity {
  const span = spanOf(scene.reading.text, start, start + digits.length);
  const value = CARDINALS.get(digits.toLowerCase()) ?? Number(digits);
  return { span, value, bound: '=', unit: null, kind: 'count', counted: 'vote', modifiers: [], rule: `vote/${side}` };
}

/** The ayes and noes that a sentence tells, each once. They are no quantities of the text: neither means anything without the other. */
export function readVotes(scene: Scene): Quantity[] {
  const { sentence } = scene;
  if (!VOTED.test(sentence.text)) return [];
  const found = VOTES.flatMap((pattern) =>
    matchesOf(pattern, sentence.text).flatMap((match) => {
      const { ayes = '', noes = '' } = match.groups ?? {};
      const from = sentence.start + match.index + match[0].indexOf(ayes);
      const against = sentence.start + match.index + match[0].lastIndexOf(noes);
      return [sideOf(scene, from, ayes, 'for'), sideOf(scene, against, noes, 'against')];
    }),
  );
  return found.filter((side, index) => found.findIndex(({ span }) => span.start === side.span.start) === index);
}
