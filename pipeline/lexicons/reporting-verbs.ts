import type { Stance } from '../../schemas/index.ts';

/**
 * Verbs with which somebody is said to say, deny, ask or find something, by lemma, with the stance they give.
 * Source: written for this project from common newspaper usage. Licence: MIT, as the rest of the project.
 *
 * How the content follows:
 *   clause    "said the bridge was closed", "said that ...", also around quotation marks
 *   that      only with "that", "how", "whether", a colon or quotation marks: "revealed that ..."
 *   object    a noun phrase: "denied any agreement", "called for talks"
 *   to        "refused to sign", "promised to pay", "urged them to go"
 *   quote     only quotation marks: "chanted, “…”", "“…,” the letter reads"
 */
export type ContentForm = 'clause' | 'that' | 'object' | 'to' | 'quote';

export interface ReportingVerb {
  readonly stance: Stance;
  readonly forms: ReadonlySet<ContentForm>;
}

const table: readonly (readonly [Stance, string, string])[] = [
  ['asserts', 'clause that', 'say state add think believe insist maintain argue tweet write continue note explain declare suggest imply signal contend stress emphasize emphasise remark reply respond conclude recall joke quip concede admit reiterate repeat counter observe feel hope fear guarantee assure comment opine underline underscore protest complain conclude reason'],
  ['asserts', 'clause that object', 'tell acknowledge'],
  ['asserts', 'that object', 'describe boast lament mention cite praise criticize criticise blast slam condemn welcome celebrate defend question attack mock call tout hail brand label denounce decry discuss address endorse support oppose back champion applaud dismiss liken compare express outline unveil detail tout rate characterize characterise specify share pitch echo ridicule note'],
  ['reports', 'clause that object', 'report'],
  ['reports', 'that object', 'announce learn quote publish'],
  ['reveals', 'clause that object', 'reveal disclose show find indicate discover'],
  ['confirms', 'clause that object', 'confirm verify'],
  ['confirms', 'that', 'certify affirm attest testify'],
  ['denies', 'that object', 'deny reject dispute refute rebut contradict'],
  ['denies', 'to', 'refuse decline'],
  ['alleges', 'clause that', 'allege claim'],
  ['alleges', 'that object', 'accuse charge blame'],
  ['estimates', 'clause that', 'estimate reckon calculate guess suppose'],
  ['asks', 'that object to', 'ask urge wonder inquire request demand appeal implore beg seek encourage'],
  ['asks', 'to', 'want'],
  ['predicts', 'clause that object', 'predict warn expect forecast caution anticipate foresee worry'],
  ['asserts', 'that to object', 'promise pledge vow agree threaten propose offer plan intend recommend'],
  ['orders', 'that to', 'order rule instruct decree direct command'],
];

const verbs = new Map<string, ReportingVerb>();
for (const [stance, forms, lemmas] of table) {
  for (const lemma of lemmas.split(' ')) if (!verbs.has(lemma)) verbs.set(lemma, { stance, forms: new Set(forms.split(' ') as ContentForm[]) });
}

/** Irregular forms and forms that taggers do not bring to their lemma. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['said', 'say'], ['says', 'say'], ['saying', 'say'], ['told', 'tell'], ['tells', 'tell'], ['telling', 'tell'], ['wrote', 'write'], ['writes', 'write'], ['thought', 'think'], ['felt', 'feel'], ['shown', 'show'], ['showed', 'show'],
  ['found', 'find'], ['denies', 'deny'], ['denied', 'deny'], ['denying', 'deny'], ['replied', 'reply'], ['replies', 'reply'], ['adding', 'add'], ['added', 'add'], ['adds', 'add'], ['arguing', 'argue'], ['argued', 'argue'], ['argues', 'argue'], ['learnt', 'learn'], ['learned', 'learn'],
]);

/** Looks a verb up by its form and lemma. `reportingVerb('denied', 'deny')` → `{stance: 'denies', …}`. */
export function reportingVerb(form: string, lemma: string): ReportingVerb | undefined {
  return verbs.get(irregular.get(form) ?? lemma);
}
