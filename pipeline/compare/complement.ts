import type { Claim } from '../../schemas/index.ts';
import { remember } from '../nlp/remember.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Words that do not narrow what is said: of grammar, of time (days are compared elsewhere), of emphasis. */
const EMPTY = new Set(
  'the,a,an,any,some,all,this,that,these,those,his,her,their,its,our,my,your,him,them,it,he,she,they,who,which,and,or,but,to,of,by,in,on,at,for,with,from,into,over,as,be,been,being,was,were,is,are,has,have,had,not,no,so,then,there,here,yet,ever,at all,all,monday,tuesday,wednesday,thursday,friday,saturday,sunday,today,yesterday,tomorrow,week,month,year,day,night,morning,evening,afternoon,still,already,also,just,only,single,one,even,itself,himself,herself,themselves,far,now,time,after,before,when,while,during,january,february,march,april,may,june,july,august,september,october,november,december,according,said,says,officially,actually,really'.split(
    ',',
  ),
);

/** A word as it is compared: lower case, without the ending of a plural or a possessor. */
const fold = (word: string) => {
  const lower = word.toLowerCase().replace(/['’]s$/u, '');
  return lower.length > 4 && !/(?:ss|us|is)$/u.test(lower) ? lower.replace(/s$/u, '') : lower;
};

/** The words that carry a stretch of text, folded. */
export const carryingWords = (text: string): string[] =>
  (text.match(WORD) ?? []).map(fold).filter((word) => word.length > 2 && !EMPTY.has(word));

/** What stands behind the verb in its clause, up to the first comma: "a helmet" in "was not wearing a helmet, police said". */
export const complementOf = remember((claim: Claim): readonly string[] => {
  const { predicateSpan, span } = claim;
  if (predicateSpan === undefined || predicateSpan.end > span.end) return [];
  const behind = span.text.slice(Math.max(0, predicateSpan.end - span.start));
  return carryingWords(behind.split(/[,;:"“”()–—]/u)[0] ?? '');
});
