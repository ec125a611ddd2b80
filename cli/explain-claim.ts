import type { Article, Claim, DateMention, Extraction, Quantity } from '../schemas/index.ts';

/** A claim with what it came from. */
export interface ClaimTrail {
  readonly claim: Claim;
  readonly article: Article | undefined;
  readonly extraction: Extraction | undefined;
}

type Line = readonly [label: string, text: string];

/**
 * Where a claim stands, what was read out of its sentence, by which rule, and what was left unknown.
 * One line for each slot: `'  figure    more than 130 members (rule bound/more-than)'`.
 */
export function explainClaim({ claim, article, extraction }: ClaimTrail): string {
  const lines = [...origin(claim, article, extraction), ...meaning(claim), ...slots(claim)];
  return [`claim ${claim.id}`, ...lines.map(([label, text]) => `  ${label.padEnd(13)}${flat(text)}`)].join('\n');
}

function origin({ span, sentence, articleId }: Claim, article: Article | undefined, extraction: Extraction | undefined): Line[] {
  const published = article?.published === undefined ? '' : `, published ${article.published}`;
  const whole = extraction?.sentences[sentence]?.span.text;
  return [
    ['article', `${articleId}${article === undefined ? '' : ` (${article.source}${published})`}`],
    ...(article?.url === undefined ? [] : [['address', article.url] as const]),
    ['says', `“${span.text}” (characters ${span.start} to ${span.end})`],
    ...(whole === undefined || whole === span.text ? [] : [['sentence', `“${whole}”`] as const]),
  ];
}

function meaning({ kind, polarity, factuality, rule, worth, marks }: Claim): Line[] {
  return [
    ['reads as', `${kind}, ${factuality}, ${polarity} (rule ${rule})`],
    ...(marks.length === 0 ? [] : [['narrowed', marks.join(', ')] as const]),
    ['worth', `${worth.toFixed(2)} of 1, how much it is worth checking`],
  ];
}

function slots(claim: Claim): Line[] {
  const { subject, object, list, attribution, predicate, predicateClass } = claim;
  const known: (readonly [string, string | undefined])[] = [
    ['who', subject && participant(subject)],
    ['does', predicateClass === undefined ? predicate : `${predicate} (class ${predicateClass})`],
    ['to what', object && participant(object)],
    ['figure', claim.quantity && figure(claim.quantity)],
    ['date', claim.date && date(claim.date)],
    ['list', list && `${list.members.map(participant).join('; ')} (${list.open ? 'open: others may be missing' : 'closed'})`],
    ['place', claim.place],
    ['as of', claim.asOf],
    [
      'according to',
      attribution &&
        `${attribution.speaker ?? 'someone not named'} (${attribution.stance}, ${attribution.direct ? 'word for word' : 'in other words'})`,
    ],
  ];
  const unknown = known.filter(([, text]) => text === undefined).map(([label]) => label);
  const lines = known.flatMap(([label, text]): Line[] => (text === undefined ? [] : [[label, text]]));
  return unknown.length === 0 ? lines : [...lines, ['unknown', `${unknown.join(', ')} (unknown is never disagreement)`]];
}

function participant({ span, entityId }: { readonly span: { readonly text: string }; readonly entityId?: string | undefined }): string {
  return entityId === undefined ? span.text : `${span.text} [${entityId}]`;
}

const BOUNDS: Readonly<Record<Quantity['bound'], string>> = {
  '=': '',
  '~': 'about ',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'at most ',
};

function figure({ value, low, high, bound, unit, counted, span, rule }: Quantity): string {
  const amount = value === null ? `${low ?? '?'} to ${high ?? '?'}` : String(value);
  const what = [unit, counted].filter((word) => word !== null).join(' of ');
  return `“${span.text}” = ${BOUNDS[bound]}${amount}${what === '' ? '' : ` ${what}`} (rule ${rule})`;
}

function date({ span, from, to, known, implied, rule }: DateMention): string {
  const when = from === null ? 'no year known' : from === to ? from : `${from} to ${to ?? '?'}`;
  const guessed = implied.length === 0 ? '' : `, guessed ${implied.join(' and ')}`;
  return `“${span.text}” = ${when}, said ${known.join(', ')}${guessed} (rule ${rule})`;
}

function flat(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}
