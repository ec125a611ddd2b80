import { headlineVerbs } from '../lexicons/headline-verbs.ts';
import { infinitiveOf } from './infinitive.ts';
import type { Token } from './reading.ts';

/** Where a tag is mended: the tag it has, its form, and what stands round it. */
interface TagRepair {
  readonly id: string;
  readonly pos: Token['pos'];
  readonly form: RegExp;
  readonly fits: (before: Token | undefined, after: Token | undefined, next: Token | undefined) => boolean;
  readonly lemma?: (lower: string) => string;
  /** a noun that the tagger takes for a verb */
  readonly isNoun?: true;
}

const BE = /^(?:is|are|was|were|been|be|being)$/u;
const HAVE = /^(?:have|has|had)$/u;
const ofPast = (lower: string) => infinitiveOf(lower, 'PastTense');
const isNoun = (token: Token | undefined) => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Verbs that the tagger takes for nouns or adjectives, told by their form and their neighbours. */
const repairs: readonly TagRepair[] = [
  // "killing 12 and wounding 1,400", "injuring dozens"
  {
    id: 'tag/gerund-of-figure',
    pos: 'NOUN',
    form: /^\p{Ll}{2,}ing$/u,
    fits: (_before, after) =>
      after?.pos === 'NUM' || /^(?:around|about|nearly|almost|some|dozens|hundreds|thousands|scores)$/u.test(after?.lower ?? ''),
    lemma: (lower) => infinitiveOf(lower, 'Gerund'),
  },
  // "Chile plans to host", "the firm offers to pay"
  {
    id: 'tag/finite-before-infinitive',
    pos: 'NOUN',
    form: /^(?:plans|offers|hopes|vows|aims|promises|pledges|moves|threatens|attempts|bids)$/u,
    fits: (before, after, next) => isNoun(before) && after?.lower === 'to' && next?.pos === 'VERB',
  },
  // "could face a trial", "will retaliate"
  {
    id: 'tag/verb-behind-modal',
    pos: 'NOUN',
    form: /^\p{Ll}+$/u,
    fits: (before, after) =>
      before?.pos === 'AUX' &&
      /^(?:will|would|could|might|must|may|can|cannot)$/u.test(before.lower) &&
      after?.pos !== 'VERB' &&
      after?.pos !== 'AUX',
  },
  // "in winning the vote", "accused of planning to sell"
  {
    id: 'tag/gerund-of-object',
    pos: 'NOUN',
    form: /^\p{Ll}{2,}ing$/u,
    fits: (before, after) => before?.pos === 'ADP' && /^(?:the|an?|his|her|its|their|to|this|these|those)$/u.test(after?.lower ?? ''),
    lemma: (lower) => infinitiveOf(lower, 'Gerund'),
  },
  // "the man who lives upstairs"
  {
    id: 'tag/present-behind-who',
    pos: 'NOUN',
    form: /^\p{Ll}{2,}s$/u,
    fits: (before) => before?.lower === 'who',
    lemma: (lower) => infinitiveOf(lower, 'PresentTense'),
  },
  // "the man who shot the guard"
  {
    id: 'tag/past-behind-who',
    pos: 'NOUN',
    form: /^(?:shot|cut|hit|left|set|put|fled|led|lost|split|struck|spent|hurt|felt|saw|ran)$/u,
    fits: (before) => before?.lower === 'who',
    lemma: (lower) => infinitiveOf(lower, 'PastTense'),
  },
  // "that doesn't account for it"
  {
    id: 'tag/bare-behind-negation',
    pos: 'NOUN',
    form: /^\p{Ll}{3,}$/u,
    fits: (before) => /^(?:do|does|did|could|would|should|wo|ca)n['’]t$/u.test(before?.lower ?? ''),
  },
  // "the stabbing occurred at noon", "Sentencing is set for May"
  {
    id: 'tag/noun-of-gerund',
    pos: 'VERB',
    form: /^(?:stabbing|shooting|sentencing|bombing|hearing|killing|beating|drowning|burning|voting|looting|rioting|flooding)$/iu,
    fits: (before, after) =>
      (before === undefined || /^(?:the|this|that|an?|his|her)$/u.test(before.lower)) && /^(?:VERB|AUX|ADP)$/u.test(after?.pos ?? ''),
    isNoun: true,
    lemma: (lower) => lower,
  },
  // "Route 9 remains closed", "the gunman remains at large"; not "his remains were found"
  {
    id: 'tag/remains-so',
    pos: 'NOUN',
    form: /^remains$/u,
    fits: (before, after) =>
      (isNoun(before) || before?.pos === 'NUM') &&
      (/^(?:ADJ|ADV|VERB)$/u.test(after?.pos ?? '') || /^(?:at|in|on|under|out|behind|without)$/u.test(after?.lower ?? '')),
    lemma: () => 'remain',
  },
  // "was pronounced dead", "were listed missing"
  {
    id: 'tag/declared-so',
    pos: 'ADJ',
    form: /^(?:pronounced|declared|ruled|deemed|listed|reported)$/u,
    fits: (before, after) => BE.test(before?.lower ?? '') && after?.pos === 'ADJ',
    lemma: ofPast,
  },
  // "will open a year late", "could close"
  {
    id: 'tag/bare-behind-modal',
    pos: 'ADJ',
    form: /^(?:open|close|free|slow|clean|clear|empty|complete|narrow|secure|warm|cool|dry|calm|approximate)$/u,
    fits: (before, after) =>
      /^(?:will|would|could|may|might|can|must|shall|should|did|does|do)$/u.test(before?.lower ?? '') && after?.pos !== 'NOUN',
  },
  // "20 people drowned.", "hundreds fled and dozens drowned in the river"
  {
    id: 'tag/past-behind-noun',
    pos: 'ADJ',
    form: /^\p{Ll}{2,}ed$/u,
    fits: (before, after) => isNoun(before) && (after === undefined || /^(?:PUNCT|ADP|ADV|CCONJ)$/u.test(after.pos)),
  },
  // "was shaped by his youth", "are feared by all"
  {
    id: 'tag/passive-with-agent',
    pos: 'ADJ',
    form: /^\p{Ll}{3,}ed$/u,
    fits: (before, after) => BE.test(before?.lower ?? '') && after?.lower === 'by',
    lemma: ofPast,
  },
  // "have certified the count", "had fixed its prices"
  {
    id: 'tag/perfect-with-object',
    pos: 'ADJ',
    form: /^\p{Ll}{3,}ed$/u,
    fits: (before, after) => HAVE.test(before?.lower ?? '') && /^(?:DET|PRON|PROPN|NUM)$/u.test(after?.pos ?? ''),
    lemma: ofPast,
  },
];

/** Mends what the tagger is known to get wrong. "wounding 1,400": NOUN → VERB, lemma "wound". */
export function repairTags(tokens: readonly Token[]): Token[] {
  return repairHeadline(tokens).map((token, index, all) => {
    const repair = /^(?:NOUN|ADJ|VERB)$/u.test(token.pos) ? repairOf(all, index) : undefined;
    return repair === undefined
      ? token
      : { ...token, pos: repair.isNoun === true ? 'NOUN' : 'VERB', lemma: repair.lemma?.(token.lower) ?? token.lemma };
  });
}

function repairOf(tokens: readonly Token[], index: number): TagRepair | undefined {
  const { pos, text } = tokens[index] as Token;
  return repairs.find(
    (repair) => repair.pos === pos && repair.form.test(text) && repair.fits(tokens[index - 1], tokens[index + 1], tokens[index + 2]),
  );
}

const asVerb = ({ start, end, text, lower }: Token, lemma: string): Token => ({ start, end, text, lower, pos: 'VERB', lemma });

/**
 * "Corvo delays plant to 2028": of a line without any verb, the first noun that has the form of one and stands between two others; of a
 * headline, what stands before its first comma is such a line ("Corvo delays plant to 2028, says minister").
 */
function repairHeadline(tokens: readonly Token[]): readonly Token[] {
  const isWhole = tokens.at(-1)?.text === '.';
  const comma = isWhole ? -1 : tokens.findIndex(({ text }) => /^[,;:]$/u.test(text));
  const line = comma < 0 ? tokens : tokens.slice(0, comma);
  if (line.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return tokens;
  const verb = line.findIndex(
    ({ lower, pos }, index) =>
      pos === 'NOUN' &&
      headlineVerbs.has(lower) &&
      isNoun(tokens[index - 1]) &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(tokens[index + 1]?.pos ?? ''),
  );
  return tokens.map((token, index) => (index === verb ? asVerb(token, infinitiveOf(token.lower, 'PresentTense')) : token));
}
