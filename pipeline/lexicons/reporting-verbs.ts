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
 *   as        "sees the plan as a threat"
 *   about     "spoke about the plan", "worries about floods"
 *   hearer    with "clause": the one who is told stands between, "told him the bridge was closed"
 *   quote     only quotation marks: "chanted, “…”", "“…,” the letter reads"
 */
export type ContentForm = 'clause' | 'that' | 'object' | 'to' | 'as' | 'about' | 'hearer' | 'quote';

export interface ReportingVerb {
  readonly stance: Stance;
  readonly forms: ReadonlySet<ContentForm>;
}

const table: readonly (readonly [Stance, string, string])[] = [
  ['asserts', 'clause that', 'say state add insist maintain tweet write note explain declare suggest imply signal contend stress emphasize emphasise remark reply respond conclude recall quip concede admit reiterate repeat counter observe guarantee assert opine clarify stipulate underline underscore reason retort'],
  ['asserts', 'clause that about', 'think believe argue hope fear feel complain protest comment testify boast brag joke speculate'],
  ['asserts', 'that', 'know'],
  ['asserts', 'that object about', 'realize realise understand recognize recognise assume suspect doubt swear remember'],
  ['asserts', 'clause that hearer', 'assure remind inform notify convince persuade advise'],
  ['asserts', 'about', 'speak talk rail rant apologize apologise object'],
  ['asserts', 'as', 'see view regard portray paint depict treat cast perceive envision'],
  ['asserts', 'quote', 'read chant sing shout yell scream type continue exclaim whisper mutter laugh cry post caption begin text sigh print'],
  ['asserts', 'clause that object hearer', 'tell'],
  ['asserts', 'clause that object', 'acknowledge'],
  ['asserts', 'that object', 'promote highlight downplay bemoan decry deride lambaste lambast chastise scold extol embrace reference advocate invoke resent prefer debate consider envisage herald spotlight describe lament mention cite praise criticize criticise blast slam condemn welcome celebrate defend question attack mock call tout hail brand label denounce decry discuss address endorse support oppose back champion applaud dismiss liken compare express outline unveil detail tout rate characterize characterise specify share pitch echo ridicule note'],
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
  ['asks', 'to', 'want aim desire'],
  ['asserts', 'to', 'decide vote'],
  ['predicts', 'clause that object', 'predict warn expect forecast caution anticipate foresee'],
  ['predicts', 'clause that about', 'worry'],
  ['asserts', 'that to object', 'promise pledge vow agree threaten propose offer plan intend recommend'],
  ['orders', 'that to', 'order rule instruct decree direct command'],
];

const verbs = new Map<string, ReportingVerb>();
for (const [stance, forms, lemmas] of table) {
  for (const lemma of lemmas.split(' ')) if (!verbs.has(lemma)) verbs.set(lemma, { stance, forms: new Set(forms.split(' ') as ContentForm[]) });
}

/** Verbs that report only with their particle, by lemma and particle: "pointed out that", "referred to the plan". */
const phrasal: readonly (readonly [string, string])[] = [
  ['clause that object', 'point out,put it,make clear,spell out,lay out,sum up,play down,bring up,refer to,point to,allude to,hint at,hit back,lash out,push back,rule out,push for,press for,lobby for,double down,seize on,decide against'],
  ['quote', 'go on,shoot back,fire back,call out,cry out'],
];

const particles = new Map<string, Map<string, ReportingVerb>>();
for (const [forms, phrases] of phrasal) {
  for (const [lemma = '', particle = ''] of phrases.split(',').map((phrase) => phrase.split(' '))) {
    const known = particles.get(lemma) ?? new Map<string, ReportingVerb>();
    particles.set(lemma, known.set(particle, { stance: 'asserts', forms: new Set(forms.split(' ') as ContentForm[]) }));
  }
}

/** Irregular forms and forms that taggers do not bring to their lemma. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['said', 'say'], ['says', 'say'], ['saying', 'say'], ['told', 'tell'], ['tells', 'tell'], ['telling', 'tell'], ['wrote', 'write'], ['writes', 'write'], ['thought', 'think'], ['felt', 'feel'], ['shown', 'show'], ['showed', 'show'],
  ['found', 'find'], ['denies', 'deny'], ['denied', 'deny'], ['denying', 'deny'], ['replied', 'reply'], ['replies', 'reply'], ['adding', 'add'], ['added', 'add'], ['adds', 'add'], ['knew', 'know'], ['known', 'know'], ['knows', 'know'], ['understood', 'understand'], ['spoke', 'speak'], ['sang', 'sing'], ['swore', 'swear'], ['saw', 'see'], ['seen', 'see'], ['sees', 'see'], ['went', 'go'], ['made', 'make'], ['began', 'begin'], ['cast', 'cast'], ['arguing', 'argue'], ['argued', 'argue'], ['argues', 'argue'], ['learnt', 'learn'], ['learned', 'learn'],
]);

/** Looks a verb up by its form and lemma. `reportingVerb('denied', 'deny')` → `{stance: 'denies', …}`. */
export function reportingVerb(form: string, lemma: string): ReportingVerb | undefined {
  return verbs.get(irregular.get(form) ?? lemma);
}

/** Looks up a verb with the word behind it. `particleVerb('pointed', 'point', 'out')` → `{stance: 'asserts', …}`. */
export function particleVerb(form: string, lemma: string, next: string | undefined): ReportingVerb | undefined {
  return next === undefined ? undefined : particles.get(irregular.get(form) ?? lemma)?.get(next);
}
