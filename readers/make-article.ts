import { type Article, contentId } from '../schemas/index.ts';
import { readPublished } from './published-date.ts';
import { type Place, problemAt, type ReadProblem } from './read-problem.ts';
import type { ReadResult } from './read-result.ts';

/** What a reader knows of an article. `fallback` stands in for what was not given. */
export interface Draft {
  readonly id?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly body: string;
  readonly fallback: { readonly id?: string; readonly source?: string };
  readonly capped?: readonly string[];
}

/** Makes the article of a draft, with a note when its date is none; a problem when there is no text. */
export function makeArticle(draft: Draft, place: Place): ReadResult[] {
  if (draft.body.trim() === '')
    return [problemAt(place, 'no-text', 'there is no text in it', 'give the article its text, or leave it out')];
  const title = given(draft.title?.replaceAll(/\s+/gu, ' '));
  const text = withTitle(title, draft.body);
  const id = keepable(given(draft.id) ?? draft.fallback.id ?? contentId('article', [text]));
  const { published, note } = checkPublished(given(draft.published), place);
  const article: Article = {
    id,
    version: contentId('version', [text]),
    source: given(draft.source) ?? hostOf(draft.url) ?? draft.fallback.source ?? id,
    ...present({ url: given(draft.url), title, byline: given(draft.byline), published }),
    language: given(draft.language) ?? 'en',
    text,
    ...(draft.capped === undefined || draft.capped.length === 0 ? {} : { capped: [...draft.capped] }),
  };
  return note === undefined ? [{ ...place, article }] : [note, { ...place, article }];
}

/** Databases do not hold every string: NUL and halves of surrogate pairs become U+FFFD. */
function keepable(id: string): string {
  return id.replaceAll('\0', '\uFFFD').toWellFormed();
}

/** White space alone is no value. */
function given(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === undefined || trimmed === '' ? undefined : trimmed;
}

type Optional = Partial<Record<'url' | 'title' | 'byline' | 'published', string | undefined>>;
type Present = Pick<Article, keyof Optional>;

/** Leaves out what is not there: an absent field is no field. */
function present(fields: Optional): Present {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A body that opens with its own title keeps it once. */
function withTitle(title: string | undefined, body: string): string {
  if (title === undefined || body.startsWith(`${title}\n`)) return body;
  return `${title}\n\n${body}`;
}

/** `hostOf('https://www.harbourpost.example/a')` → `'harbourpost.example'`. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./u, '');
  return host === '' ? undefined : host;
}

interface Checked {
  readonly published: string | undefined;
  readonly note?: { readonly problem: ReadProblem };
}

function checkPublished(value: string | undefined, place: Place): Checked {
  if (value === undefined) return { published: undefined };
  const published = readPublished(value);
  if (published !== undefined) return { published };
  const message = `the publication date ${JSON.stringify(value.slice(0, 60))} is no date and was left out`;
  return { published, note: problemAt(place, 'bad-date', message, 'write it as 2026-03-14 or 2026-03-14T08:20:00+01:00') };
}
