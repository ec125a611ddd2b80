import { infinitiveOfGerund } from './gerund.ts';
import type { Token } from './reading.ts';

/** Where a tag is mended: the tag it has, its form, and what stands round it. */
interface TagRepair {
  readonly id: string;
  readonly pos: Token['pos'];
  readonly form: RegExp;
  readonly fits: (before: Token | undefined, after: Token | undefined, next: Token | undefined) => boolean;
  readonly lemma?: (lower: string) => string;
}

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
    lemma: infinitiveOfGerund,
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
    lemma: infinitiveOfGerund,
  },
  // "20 people drowned.", "hundreds fled and dozens drowned in the river"
  {
    id: 'tag/past-behind-noun',
    pos: 'ADJ',
    form: /^\p{Ll}{2,}ed$/u,
    fits: (before, after) => isNoun(before) && (after === undefined || /^(?:PUNCT|ADP|ADV|CCONJ)$/u.test(after.pos)),
  },
];

/** Mends what the tagger is known to get wrong. "wounding 1,400": NOUN → VERB, lemma "wound". */
export function repairTags(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const fitting = (repair: TagRepair) =>
      repair.pos === token.pos && repair.form.test(token.text) && repair.fits(tokens[index - 1], tokens[index + 1], tokens[index + 2]);
    const repair = token.pos === 'NOUN' || token.pos === 'ADJ' ? repairs.find(fitting) : undefined;
    return repair === undefined ? token : { ...token, pos: 'VERB', lemma: repair.lemma?.(token.lower) ?? token.lemma };
  });
}
