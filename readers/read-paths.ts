import type { Readable } from 'node:stream';
import { type Found, findFiles, type FoundFile } from './find-files.ts';
import { type NamedFile, nameFiles } from './name-files.ts';
import { readArticleFile, readRows } from './read-file.ts';
import { problemAt } from './read-problem.ts';
import { isArticle, type ReadResult } from './read-result.ts';

/**
 * Reads every article of the given paths, in a fixed order: files, folders, globs, and `-` for JSONL on standard input.
 * Problems stand where the articles would have stood; nothing is thrown.
 */
export async function* readPaths(paths: readonly string[], stdin: Readable): AsyncGenerator<ReadResult> {
  if (paths.includes('-')) yield* readRows(stdin, 'stdin');
  const all: Found[] = [];
  for await (const found of findFiles(paths.filter((path) => path !== '-'))) all.push(found);
  const named = nameFiles(all.filter(isFile)).values();
  for (const found of all) {
    const next = 'problem' in found ? undefined : named.next().value;
    if ('problem' in found) yield found;
    else if (next !== undefined) yield* readNamed(next);
  }
}

function isFile(found: Found): found is FoundFile {
  return !('problem' in found);
}

/** Two outlets may both have sent "story.txt": under one id, one of them would pass for a revision of the other. */
async function* readNamed(file: NamedFile): AsyncGenerator<ReadResult> {
  for await (const result of readArticleFile(file)) {
    if (file.isShared && isArticle(result) && result.article.id === file.name) yield sameName(file);
    yield result;
  }
}

function sameName({ path, name }: NamedFile): ReadResult {
  const message = `another file has the same name; the article's id is ${name}`;
  return problemAt({ file: path }, 'same-name', message, 'nothing to do, or give it an id');
}
