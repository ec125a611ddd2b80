import type { Stance } from '../../schemas/index.ts';

/**
 * Nouns behind which stands what somebody says: "the claim that …", "his refusal to …".
 * Source: written for this project from common newspaper usage. Licence: MIT, as the rest of the project.
 */
export interface ReportingNoun {
  readonly stance: Stance;
  /** the word between the noun and the content */
  readonly follows: 'that' | 'to';
}

const table: readonly (readonly [Stance, ReportingNoun['follows'], string])[] = [
  ['alleges', 'that', 'claim claims allegation allegations accusation accusations charge charges rumor rumors rumour rumours speculation suspicion suspicions'],
  ['asserts', 'that', 'assertion assertions argument arguments statement statements comment comments remark remarks view views belief suggestion suggestions contention insistence complaint complaints criticism case message conclusion opinion notion perception acknowledgment acknowledgement admission assurance assurances declaration assumption testimony word'],
  ['reports', 'that', 'report reports announcement news findings'],
  ['reveals', 'that', 'revelation revelations disclosure finding'],
  ['predicts', 'that', 'warning warnings fear fears concern concerns worry worries prediction predictions forecast expectation expectations threat'],
  ['denies', 'that', 'denial denials'],
  ['denies', 'to', 'refusal reluctance'],
  ['asks', 'to', 'demand demands request requests call calls appeal appeals'],
  ['asserts', 'to', 'promise promises pledge pledges vow plan plans proposal proposals offer offers commitment decision intention threat agreement'],
];

const nouns = new Map<string, ReportingNoun[]>();
for (const [stance, follows, words] of table)
  for (const word of words.split(' ')) nouns.set(word, [...(nouns.get(word) ?? []), { stance, follows }]);

/** Nouns whose matter stands behind a preposition: "her claims of fraud", "raised concerns about noise". */
const matters: readonly (readonly [Stance, string, string])[] = [
  ['alleges', 'of about', 'claim claims allegation allegations accusation accusations suspicion suspicions rumor rumors rumour rumours'],
  ['asserts', 'of', 'criticism condemnation denunciation praise defense defence endorsement description portrayal characterization assessment interpretation approval disapproval embrace'],
  ['asserts', 'for', 'support praise disdain contempt enthusiasm admiration sympathy endorsement condolences'],
  ['asserts', 'about on over', 'comment comments remark remarks statement statements view views opinion opinions complaint complaints question questions doubt doubts speculation stance position thoughts'],
  ['asserts', 'on', 'attack attacks'],
  ['predicts', 'of about over', 'warning warnings fear fears concern concerns worry worries prediction predictions forecast anxiety'],
  ['denies', 'of', 'denial denials rejection dismissal'],
  ['asks', 'for', 'demand demands request requests call calls appeal appeals plea pleas'],
  ['asserts', 'of for', 'promise promises pledge pledges plan plans proposal proposals hope hopes'],
];

const matterOf = new Map<string, { readonly stance: Stance; readonly prepositions: ReadonlySet<string> }[]>();
for (const [stance, prepositions, words] of matters)
  for (const word of words.split(' '))
    matterOf.set(word, [...(matterOf.get(word) ?? []), { stance, prepositions: new Set(prepositions.split(' ')) }]);

/** The stance of a noun whose matter a preposition leads to: `stanceOnMatter('concerns', 'about')` → `'predicts'`. */
export function stanceOnMatter(word: string, preposition: string): Stance | undefined {
  return matterOf.get(word)?.find(({ prepositions }) => prepositions.has(preposition))?.stance;
}

/** Verbs that only lend their subject to the noun: "issued a warning that", "made the case that". By lemma or form. */
export const lendingVerbs: ReadonlySet<string> = new Set(
  'make made makes making issue issued issues issuing repeat repeated repeats express expressed expresses voice voiced raise raised raises release released give gave given offer offered deliver delivered send sent sends reiterate reiterated highlight highlighted stress stressed announce announced renew renewed have had has'.split(' '),
);

/** Looks a noun up with the word that leads to its content. `reportingNoun('refusal', 'to')` → `{stance: 'denies', …}`. */
export function reportingNoun(word: string, next: string): ReportingNoun | undefined {
  return nouns.get(word)?.find(({ follows }) => follows === next);
}

export const isReportingNoun = (word: string) => nouns.has(word);
