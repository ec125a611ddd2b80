import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { decodeBytes } from './decode-bytes.ts';
import { findReviews } from './find-reviews.ts';
import { htmlCharset } from './html-charset.ts';
import { readJsonLines } from './json-lines.ts';
import { jsonLdOf } from './json-ld-of.ts';
import { type PublishedReview, publishedReview } from './published-review.ts';
import { type Place, problemAt, type ReadProblem } from './read-problem.ts';

/** What a file to import holds, one after another: a line of an export, a published review, or a problem in its place. */
export type Imported =
  (Place & { readonly value: unknown }) | (Place & { readonly review: PublishedReview }) | { readonly problem: ReadProblem };

type Kind = 'lines' | 'json' | 'html';

const KINDS: Readonly<Record<string, Kind>> = {
  '.jsonl': 'lines',
  '.ndjson': 'lines',
  '.json': 'json',
  '.jsonld': 'json',
  '.html': 'html',
  '.htm': 'html',
};

const MOST_BYTES = 100_000_000;

/** Reads JSONL exports and ClaimReviews (JSON-LD alone or in a page); `-` is JSONL on standard input. Nothing is thrown. */
export async function* readImports(paths: readonly string[], stdin: Readable): AsyncGenerator<Imported> {
  for (const path of paths) {
    try {
      yield* path === '-' ? readJsonLines(stdin, 'stdin') : readFileOf(path);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const [what, action] =
        code === 'ENOENT'
          ? ['there is no such file', 'check the path']
          : [`it cannot be read (${code ?? message})`, 'name a file that you may read'];
      yield problemAt({ file: path }, code === 'ENOENT' ? 'no-such-path' : 'unreadable', what, action);
    }
  }
}

async function* readFileOf(file: string): AsyncGenerator<Imported> {
  const kind = KINDS[extname(file).toLowerCase()];
  if (kind === 'lines') yield* readJsonLines(createReadStream(file), file);
  else if (kind !== undefined) yield* readReviews(file, kind);
  else {
    await stat(file);
    yield problemAt(
      { file },
      'unknown-ending',
      'files with this ending are not imported',
      'give a .jsonl of an export, or a .json, .jsonld or .html with ClaimReviews',
    );
  }
}

async function* readReviews(file: string, kind: 'json' | 'html'): AsyncGenerator<Imported> {
  const { size } = await stat(file);
  if (size > MOST_BYTES) {
    yield problemAt({ file }, 'too-large', `it has ${size} bytes, more than the ${MOST_BYTES} that are read`, 'split it');
    return;
  }
  const bytes = await readFile(file);
  const decoded = decodeBytes(bytes, kind === 'html' ? htmlCharset(bytes) : undefined);
  if ('refused' in decoded) yield problemAt({ file }, decoded.refused, decoded.why, 'save the file as UTF-8');
  else yield* reviewsIn(kind === 'html' ? jsonLdOf(decoded.text) : [decoded.text], { file });
}

function* reviewsIn(documents: readonly string[], place: Place): Generator<Imported> {
  const others: string[] = [];
  let count = 0;
  for (const document of documents) {
    const value = parse(document);
    if (value === undefined) yield problemAt(place, 'bad-json', 'it is not JSON, or breaks off', 'mend it');
    const found = findReviews(value?.json);
    others.push(...found.others);
    for (const node of found.reviews) yield reviewAt(node, (count += 1), place);
  }
  if (count > 0) return;
  const what = others.length === 0 ? '' : ` but ${[...new Set(others)].slice(0, 5).join(', ')}`;
  yield problemAt(place, 'bad-record', `it holds no ClaimReview${what}`, 'give JSON-LD whose "@type" is ClaimReview');
}

function reviewAt(node: unknown, number: number, place: Place): Imported {
  const review = publishedReview(node);
  if (!('missing' in review)) return { ...place, review };
  const message = `ClaimReview ${number}: "${review.missing}" is missing or cannot be used`;
  return problemAt(place, 'bad-record', message, 'a review needs claimReviewed, reviewRating.alternateName, datePublished and author');
}

function parse(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
