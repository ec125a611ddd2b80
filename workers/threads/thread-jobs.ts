import { compare } from '../../pipeline/compare.ts';
import { extract } from '../../pipeline/extract.ts';
import type { Article, Comparison, Extraction, Rulings } from '../../schemas/index.ts';
import { pack, unpack } from '../../store/pack.ts';
import { linkedText, type LinkedText } from '../link/linked-text.ts';

/** What a thread can be asked for. Articles and extractions go over as text and bytes, which costs less than a tree of objects. */
export interface ThreadJobs {
  /** the Extraction of an article, as JSON */
  extract: { readonly input: Article; readonly value: string };
  /** what is kept of an article: its extraction, packed, and what links it */
  digest: { readonly input: Article; readonly value: Digest };
  /** what comparing articles finds */
  compare: { readonly input: Members; readonly value: Comparison };
}

/** Articles as JSON with their packed extractions, what persons have ruled on them, and articles that share passages with them. */
export interface Members {
  readonly members: readonly { readonly article: string; readonly extraction: Uint8Array }[];
  readonly rulings: Rulings;
  readonly guests: readonly string[];
}

export interface Digest {
  readonly body: Uint8Array;
  readonly text: LinkedText;
}

/** The longest article gives two million characters; what gives ten times as many is a list of numbers. */
const MOST_CHARACTERS = 20_000_000;

export const threadJobs: { readonly [Kind in keyof ThreadJobs]: (input: ThreadJobs[Kind]['input']) => ThreadJobs[Kind]['value'] } = {
  extract: (article) => toJson(extract(article)),
  digest: (article) => {
    const extraction = extract(article);
    return {
      body: pack(toJson(extraction)),
      text: linkedText(article, extraction),
    };
  },
  compare: ({ members, rulings, guests }) =>
    compare(
      members.map(({ article }) => JSON.parse(article) as Article),
      members.map(({ extraction }) => JSON.parse(unpack(extraction)) as Extraction),
      rulings,
      guests.map((guest) => JSON.parse(guest) as Article),
    ),
};

function toJson(extraction: Extraction): string {
  const json = JSON.stringify(extraction);
  if (json.length > MOST_CHARACTERS) throw new RangeError(`more was read out of it (${json.length} characters) than an article holds`);
  return json;
}
