import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type FileKind, fileKind } from './file-kind.ts';
import { isFormerRun, isResult, isResultPath } from './former-results.ts';
import { problemAt, type ReadProblem } from './read-problem.ts';

/** A file to read. */
export interface FoundFile {
  readonly path: string;
  readonly kind: FileKind;
}

export type Found = FoundFile | { readonly problem: ReadProblem };

const NOT_READ = 'files with this ending are not read';

/** Files of the given paths (files, folders, globs), sorted inside each path; a file that two paths name is read once. */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    for (const found of await findIn(path)) {
      if ('problem' in found) yield found;
      else if (!(await isSeen(found.path, seen))) yield found;
    }
  }
}

async function isSeen(path: string, seen: Set<string>): Promise<boolean> {
  const real = await realpath(path).catch(() => path);
  if (seen.has(real)) return true;
  seen.add(real);
  return false;
}

async function findIn(path: string): Promise<Found[]> {
  const stats = await look(path);
  if ('failure' in stats) return stats.failure.code === 'ENOENT' ? findByPattern(path) : [unreadable(path, stats.failure)];
  if (stats.isDirectory()) return findInFolder(path);
  const kind = fileKind(path);
  return [kind === undefined ? unknownEnding(path) : { path, kind }];
}

async function findByPattern(pattern: string): Promise<Found[]> {
  const missing = problemAt({ file: pattern }, 'no-such-path', 'there is no such file or folder', 'check the path');
  if (!isDynamicPattern(pattern)) return [missing];
  const matches = await glob(pattern, { onlyFiles: false, expandDirectories: false, followSymbolicLinks: false });
  const named = matches.filter((match) => !isResultPath(match)).sort(byCodeUnits);
  const found = await Promise.all(named.map((match) => findIn(match.replace(/\/$/u, ''))));
  const none = problemAt({ file: pattern }, 'no-such-path', 'no file matches the pattern', 'check the pattern');
  return found.length === 0 ? [none] : found.flat();
}

async function findInFolder(folder: string): Promise<Found[]> {
  const found = await walk(folder);
  if (found.some((item) => !('problem' in item) || item.problem.code === 'former-run')) return found;
  const action = 'put .txt, .md, .html, .jsonl or .json files into it';
  return [...found, problemAt({ file: folder }, 'empty-folder', 'the folder has no file that can be read', action)];
}

async function walk(folder: string): Promise<Found[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(failed);
  if ('failure' in entries) return [unreadable(folder, entries.failure)];
  const isRun = isFormerRun(entries.map(({ name }) => name));
  const visible = entries.filter(({ name }) => !name.startsWith('.') && !(isRun && isResult(name)));
  const found: Found[] = isRun ? [formerRun(folder)] : [];
  for (const entry of visible.sort((a, b) => byCodeUnits(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(...(await placeFile(path)));
  }
  return found;
}

/** A link to a folder is not followed: it could lead in a circle. */
async function placeFile(path: string): Promise<Found[]> {
  const stats = await look(path);
  if ('failure' in stats) return [unreadable(path, stats.failure)];
  if (!stats.isFile()) return [];
  const kind = fileKind(path);
  if (kind === undefined) return [problemAt({ file: path }, 'skipped-file', NOT_READ, 'nothing to do, or give it as .txt')];
  return [{ path, kind }];
}

function formerRun(file: string): Found {
  const message = 'it holds the results of a former run, which are not read';
  return problemAt({ file }, 'former-run', message, 'nothing to do, or name one of its files');
}

function unknownEnding(file: string): Found {
  return problemAt({ file }, 'unknown-ending', NOT_READ, 'give a .txt, .md, .html, .jsonl, .ndjson or .json file');
}

interface Failure {
  readonly failure: NodeJS.ErrnoException;
}

function failed(error: unknown): Failure {
  return { failure: error as NodeJS.ErrnoException };
}

function look(path: string): Promise<Stats | Failure> {
  return stat(path).catch(failed);
}

function unreadable(file: string, { code, message }: NodeJS.ErrnoException): Found {
  return problemAt({ file }, 'unreadable', `it cannot be read (${code ?? message})`, 'check that you may read it');
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
