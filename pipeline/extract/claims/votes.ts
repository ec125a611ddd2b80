import { spanOf, type Quantity } from '../../../schemas/index.ts';
import { matchesOf } from '../../nlp/matches-of.ts';
import type { Scene } from './scene.ts';

/** "voted 120 to 45 to end it", "voted on Tuesday 52-48", "by a vote of 7-4"; "an 8-1 ruling", "the 5-4 vote"; "passed the bill 52-48". */
const VOTES: readonly RegExp[] = [
  /\b(?:voted|voting|votes? of|vote was)\s(?:by\s|[a-z]{3,13}ly\s|(?:on\s)?[A-Z][a-z]{2,7}day\s){0,2}(?<ayes>\d{1,3})(?:\s?[-–]\s?|-to-|\sto\s)(?<noes>\d{1,3})(?![\d%]|[.,]\d|-\d)/gu,
  /(?<![\d.,-])(?<ayes>\d{1,3})(?:\s?[-–]\s?|-to-|\sto\s)(?<noes>\d{1,3})\s(?:[a-z]{2,12}\s)?(?:vote|ruling|decision|split|verdict|majority)\b/gu,
  /\b(?:bill|measure|resolution|amendment|nominee|nomination|ordinance|budget|treaty|motion|proposal|plan|law|act|[Ss]enate|[Hh]ouse|[Cc]ouncil|[Bb]oard|[Cc]ommittee|[Pp]arliament|[Aa]ssembly)\s(?:by\s|on\s[A-Z][a-z]{2,7}day\s|[A-Z][a-z]{2,7}day\s){0,2}(?<ayes>\d{1,3})(?:\s?[-–]\s?|-to-|\sto\s)(?<noes>\d{1,3})(?![\d%]|[.,]\d|-\d)/gu,
];

/** A word of these stands in every such sentence. */
const VOTED =
  /\b(?:vot(?:ed?|es|ing)|ruling|decision|split|verdict|majority|passe[ds]|approve[ds]|rejecte?[ds]|adopte?[ds]|ratifie[ds]|confirme?[ds]|cleare?[ds]|advance[ds]|faile?[ds])\b/u;

/** A side of a vote as a figure: 7 of "7-4", counted "vote", for or against. */
function sideOf(scene: Scene, start: number, digits: string, side: 'for' | 'against'): Quantity {
  const span = spanOf(scene.reading.text, start, start + digits.length);
  return { span, value: Number(digits), bound: '=', unit: null, kind: 'count', counted: 'vote', modifiers: [], rule: `vote/${side}` };
}

/** The ayes and noes that a sentence tells. They are no quantities of the text: neither means anything without the other. */
export function readVotes(scene: Scene): Quantity[] {
  const { sentence } = scene;
  if (!VOTED.test(sentence.text)) return [];
  return VOTES.flatMap((pattern) =>
    matchesOf(pattern, sentence.text).flatMap((match) => {
      const { ayes = '', noes = '' } = match.groups ?? {};
      const from = sentence.start + match.index + match[0].indexOf(ayes);
      const against = from + match[0].slice(match[0].indexOf(ayes) + ayes.length).search(/\d/u) + ayes.length;
      return [sideOf(scene, from, ayes, 'for'), sideOf(scene, against, noes, 'against')];
    }),
  );
}
