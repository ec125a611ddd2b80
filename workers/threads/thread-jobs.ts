import { compare } from '../../pipeline/compare.ts';
import { profileText } from '../../pipeline/compare/stories/text-profile.ts';
import { extract } from '../../pipeline/extract.ts';
import type { Article, Comparison, Extraction, Rulings } from '../../schemas/index.ts';
import { pack, unpack } from '../../store/pack.ts';
import { packProfile } from '../link/pack-profile.ts';
import { textId } from '../link/text-id.ts';

/** What a thread can be asked for. Articles and extractions go over as text and bytes, which costs less than a tree of objects. */
export interface ThreadJobs {
  /** the Extraction of an article, as JSON */
  extract: { readonly input: Article; readonly value: string };
  /** what is kept of an article: its extraction, packed, and what links it */
  digest: { readonly input: Article; readonly value: Digest };
  /** what comparing articles finds */
  compare: { readonly input: Members; readonly value: Comparison };
}

/** Articles as JSON with their packed extractions, and what persons have ruled on them. */
export interface Members {
  readonly members: readonly { readonly article: string; readonly extraction: Uint8Array }[];
  readonly rulings: Rulings;
}

export interface Digest {
  readonly body: Uint8Array;
  readonly text: { readonly id: number; readonly profile: Uint8Array };
}

/** The longest article gives two million characters; what gives ten times as many is a list of numbers. */
const MOST_CHARACTERS = 20_000_000;

export const threadJobs: { readonly [Kind in keyof ThreadJobs]: (input: ThreadJobs[Kind]['input']) => ThreadJobs[Kind]['value'] } = {
  extract: (article) => toJson(extract(article)),
  digest: (article) => {
    const extraction = extract(article);
    return {
      body: pack(toJson(extraction)),
      text: { id: textId(article), profile: packProfile(profileText(article, extraction)) },
    };
  },
  compare: ({ members, rulings }) =>
    compare(
      members.map(({ article }) => JSON.parse(article) as Article),
      members.map(({ extraction }) => JSON.parse(unpack(extraction)) as Extraction),
      rulings,
    ),
};

function toJson(extraction: Extraction): string {
  const json = JSON.stringify(extraction);
  if (json.length > MOST_CHARACTERS) throw new RangeError(`more was read out of it (${json.length} characters) than an article holds`);
  return json;
}
