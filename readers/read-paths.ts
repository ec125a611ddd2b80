import type { Readable } from 'node:stream';
import { basename, dirname } from 'node:path';
import { findFiles, type FoundFile } from './find-files.ts';
import { readArticleFile, readRows } from './read-file.ts';
import { problemAt } from './read-problem.ts';
import { isArticle, type ReadArticle, type ReadResult } from './read-result.ts';

/**
 * Reads every article of the given paths, in a fixed order: files, folders, globs, and `-` for JSONL on standard input.
 * Problems stand where the articles would have stood; nothing is thrown.
 */
export async function* readPaths(paths: readonly string[], stdin: Readable): AsyncGenerator<ReadResult> {
  const named = new Map<string, string>();
  if (paths.includes('-')) yield* readRows(stdin, 'stdin');
  for await (const found of findFiles(paths.filter((path) => path !== '-'))) {
    if ('problem' in found) yield found;
    else yield* readNamed(found, named);
  }
}

/**
 * Two outlets may both have sent "story.txt". An id that only comes from a file's name is made whole by the folder's name,
 * for one of them would else pass for a revision of the other.
 */
async function* readNamed(found: FoundFile, named: Map<string, string>): AsyncGenerator<ReadResult> {
  const name = basename(found.path).replace(/\.[^.]*$/u, '');
  for await (const result of readArticleFile(found)) {
    if (!isArticle(result) || result.article.id !== name || found.kind === 'jsonl') {
      yield result;
      continue;
    }
    const first = named.get(name);
    named.set(name, first ?? found.path);
    if (first === undefined) yield result;
    else yield* renamed(result, first);
  }
}

function renamed(result: ReadArticle, first: string): ReadResult[] {
  const id = `${basename(dirname(result.file))}/${result.article.id}`;
  const message = `the name ${result.article.id} is taken by ${first}; the article's id is ${id}`;
  const note = problemAt({ file: result.file }, 'same-name', message, 'nothing to do, or give it an id');
  return [note, { ...result, article: { ...result.article, id } }];
}
