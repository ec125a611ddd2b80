import { supersededCue } from '../../../lexicons/stage-words.ts';
import type { ApartRule } from './apart-rule.ts';
import { sentenceOf } from './sentence-of.ts';
import { nameOthers, sharedWords } from './shared-words.ts';

interface Supposal {
  readonly reason: string;
  /** the stretch that is only supposed is named `what` or `open` */
  readonly pattern: RegExp;
}

const SUPPOSALS: readonly Supposal[] = [
  // "has not ruled out a sale", "declined to rule out layoffs", "has not excluded it", "left open a return"
  {
    reason: 'not to rule it out is not to say that it will be so',
    pattern:
      /(?:\bnot (?:yet )?|n['’]t (?:yet )?|\bnever |\b(?:refus|declin)(?:e|es|ed|ing) to )(?:rul(?:e|es|ed|ing) (?:out|it out that)|exclud(?:e|es|ed|ing)|discount(?:s|ed)?|foreclos(?:e|es|ed)) (?<what>[^;]{3,120})|\b(?:left|leaves?|leaving|keeps?|kept) open (?<open>[^;]{3,120})/iu,
  },
  // "If the bid wins, 40 shops will close", "Unless rain comes, ..."
  {
    reason: 'one side tells what is to happen only under a condition',
    pattern: /^["“]?(?:if|unless|should|provided|were)\b(?! not\b)[^,;]{3,120}, (?:then )?(?<what>[^;]{3,160})/iu,
  },
  // "would cut 500 jobs if the tariff came into force"
  {
    reason: 'one side tells what is to happen only under a condition',
    pattern:
      /[ ,](?=(?:if|unless|provided(?: that)?|as long as|in case|on condition that|in the event (?:that|of))\b)(?<!\b(?:even|as|only|ask|asked|asks|wonder|wondered|know|knew|see|unclear|doubt|tell|told|said|decide)[ ,])(?<=(?<what>[^;]{3,160})[ ,])/iu,
  },
];

/** What a sentence only supposes, with the words of it. */
function supposedIn(text: string): { reason: string; what: string } | undefined {
  for (const rule of SUPPOSALS) {
    const groups = rule.pattern.exec(text)?.groups;
    const what = groups?.['what'] ?? groups?.['open'];
    if (what !== undefined) return { reason: rule.reason, what };
  }
  return undefined;
}

/** So many words have to be shared, one of them of what is supposed, before two sentences tell of one matter. */
const SHARED = 2;

/** "if the vote fails, the mayor will resign" beside "the mayor will not resign": why the two sentences can both hold. */
export function whySupposed(one: string, two: string): string | undefined {
  const supposed = supposedIn(one);
  if (supposed === undefined || supposedIn(two) !== undefined || nameOthers(supposed.what, two)) return undefined;
  const shared = sharedWords(one, two);
  const isOfIt = sharedWords(supposed.what, two).length > 0;
  return isOfIt && shared.length >= SHARED ? `${supposed.reason} (both tell of: ${shared.slice(0, 4).join(', ')})` : undefined;
}

/** Of a long sentence a few shared words say little. */
const SHORT = 8;

/** "at first turned it down" beside "took it up": the one sentence tells how it was, and most of what the shorter says stands in both. */
export function whyOvertaken(one: string, two: string): string | undefined {
  if (supersededCue.test(one) === supersededCue.test(two)) return undefined;
  const shared = sharedWords(one, two);
  const least = Math.min(sharedWords(one, one).length, sharedWords(two, two).length);
  const isOneMatter = shared.length >= SHARED && least <= SHORT && shared.length >= least / 2 && !nameOthers(one, two);
  return isOneMatter ? `one side tells how it was at first (both tell of: ${shared.slice(0, 4).join(', ')})` : undefined;
}

/** Claims of a sentence that only supposes something, against those of one that tells of it. */
export const onlySupposed: ApartRule = {
  id: 'supposed',
  outcome: 'compatible',
  explain: (a, b, setting) => whySupposed(sentenceOf(a, setting), sentenceOf(b, setting)),
};
