import type { MentionKind } from '../../../schemas/index.ts';
import type { Candidate } from './find-candidates.ts';
import { type Evidence, leadingKind } from './name-evidence.ts';

/** A candidate that was found to be a name of a kind. */
export type Judged = Candidate & { readonly kind: MentionKind };

const WORD_OF_A_PERSON =
  /^(?:(?:\p{L}{1,3}[-'’])?\p{Lu}[\p{Ll}\p{M}'’]+(?!['’]?[\p{Ll}\p{M}])(?:[-‐‑'’]\p{L}[\p{Ll}\p{M}]+)*|(?:Mc|Mac|De|Di|La|Le|Du|Van)\p{Lu}[\p{Ll}\p{M}]+|(?:\p{Lu}\.?){1,2}|\p{Ll}{1,3})$/u;
const MOST_WORDS_OF_A_PERSON = 4;

/** No short forms, figures or marks: "Ada Brant", "M. de la Tour"; not "HSB Norvik" or "Brant & Co". */
export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length <= MOST_WORDS_OF_A_PERSON && !/['’]s(?:\s|$)/u.test(name) && words.every((word) => WORD_OF_A_PERSON.test(word));
}

/** Settles a name of several words that says nothing by itself, by what stands beside it anywhere in the article; else it is a person. */
export function judgeLongName(candidate: Candidate, evidence: Evidence, hasShortForm: boolean): Judged {
  if (candidate.kind !== undefined) return { ...candidate, kind: candidate.kind };
  const lead = leadingKind(evidence);
  if (lead !== undefined && lead !== 'person') return { ...candidate, kind: lead };
  if (hasShortForm) return { ...candidate, kind: 'organization', rule: 'mention/short-form' };
  return looksLikePerson(candidate.text) ? { ...candidate, kind: 'person', rule: 'mention/two-words' } : { ...candidate, kind: 'other' };
}

/** "KestrelPay", but not "McBrant". */
const INNER_CAPITAL = /^(?!Mc|Mac|De|Di|La|Le|Du|Van|O['’])\p{Lu}\p{Ll}+\p{Lu}/u;

/** "Harun-al-Tarn" */
const JOINED_NAME = /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}{2,4}[-‐‑]\p{Lu}\p{Ll}+$/u;

/** The same for a single word; undefined when it may be no name at all. */
export function judgeShortName(candidate: Candidate, evidence: Evidence): Judged | undefined {
  if (JOINED_NAME.test(candidate.text)) return { ...candidate, kind: 'person', rule: 'mention/joined-name' };
  if (INNER_CAPITAL.test(candidate.text)) return { ...candidate, kind: 'organization', rule: 'mention/inner-capital' };
  const lead = leadingKind(evidence);
  if (lead === undefined || (candidate.atStart && !candidate.proper && lead !== 'person')) return undefined;
  return { ...candidate, kind: lead };
}
