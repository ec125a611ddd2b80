type Range = { readonly start: number; readonly end: number };

/** The sentence round a span; `before` and `after` say whether words of it were left out. */
export type Sentence = Range & { readonly before: boolean; readonly after: boolean };

/** characters looked at, and shown, on either side of the evidence */
const reach = 240;

const sentenceEnd = /[.!?]["'”’)\]]*\s+(?=["'“‘(]?[\p{Lu}\p{N}\p{Extended_Pictographic}])/gu;
const abbreviation = /(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|No|vs|Sgt|Rev|Prof)$/u;

/** The sentence round a span as far as punctuation tells, within its paragraph: for a text whose sentences are not at hand. */
export function sentenceRange(text: string, span: Range): Sentence {
  const from = Math.max(0, span.start - reach);
  const to = Math.min(text.length, span.end + reach);
  const breaks = sentenceBreaks(text, from, to);
  const start = breaks.findLast((at) => at.next <= span.start)?.next;
  const end = breaks.find((at) => at.end >= span.end)?.end;
  return {
    start: start ?? wordAfter(text, from, span.start),
    end: end ?? wordBefore(text, to, span.end),
    before: start === undefined && from > 0,
    after: end === undefined && to < text.length,
  };
}

/** Where a sentence ends and the next begins, ends of paragraphs among them. */
function sentenceBreaks(text: string, from: number, to: number): readonly { readonly end: number; readonly next: number }[] {
  const window = text.slice(from, to);
  const stops = [...window.matchAll(sentenceEnd)].filter((found) => !abbreviation.test(window.slice(0, found.index)));
  const lines = [...window.matchAll(/\n+/g)];
  return [...stops, ...lines]
    .map((found) => ({ end: from + found.index + found[0].trimEnd().length, next: from + found.index + found[0].length }))
    .sort((a, b) => a.end - b.end);
}

function wordAfter(text: string, at: number, limit: number): number {
  const space = at === 0 ? -1 : text.slice(at, limit).search(/\s/);
  return space === -1 ? at : at + space + 1;
}

function wordBefore(text: string, at: number, limit: number): number {
  const space = at === text.length ? -1 : text.slice(limit, at).lastIndexOf(' ');
  return space === -1 ? at : limit + space;
}
