import { extname, resolve, sep } from 'node:path';
import type { FoundFile } from './find-files.ts';

/** A file with the name that stands for its article's id and outlet where it gives none. */
export interface NamedFile extends FoundFile {
  readonly name: string;
  /** another file has the same name, so that the folder's was put before it */
  readonly isShared: boolean;
}

/**
 * Names files by themselves, whatever their order and whichever path led to them: `news/bay.txt` → `bay`. Where several have one
 * name, as much of their folders is put before it as tells them apart: `bay/story`, `harbour/story`.
 */
export function nameFiles(files: readonly FoundFile[]): NamedFile[] {
  const depths = new Map([...groupByName(files.filter(hasOneArticle))].map(([name, group]) => [name, depthThatTellsApart(group)]));
  return files.map((file) => {
    const depth = hasOneArticle(file) ? (depths.get(tail(file, 0)) ?? 0) : 0;
    return { ...file, name: tail(file, depth), isShared: depth > 0 };
  });
}

function groupByName(files: readonly FoundFile[]): Map<string, FoundFile[]> {
  const groups = new Map<string, FoundFile[]>();
  for (const file of files) {
    const group = groups.get(tail(file, 0)) ?? [];
    group.push(file);
    groups.set(tail(file, 0), group);
  }
  return groups;
}

/** Rows have ids of their own. */
function hasOneArticle({ kind }: FoundFile): boolean {
  return kind !== 'jsonl';
}

function depthThatTellsApart(group: readonly FoundFile[]): number {
  const deepest = group.reduce((most, { path }) => Math.max(most, parts(path).length), 2);
  for (let depth = 0; depth < deepest; depth += 1) if (new Set(group.map((file) => tail(file, depth))).size === group.length) return depth;
  return deepest;
}

/** 0: `story`, 1: `bay/story`, 2: `bay/story.txt`, 3: `2026/bay/story.txt`. */
function tail({ path }: FoundFile, depth: number): string {
  const whole = parts(path)
    .slice(depth < 2 ? -1 - depth : -depth)
    .join('/');
  return depth < 2 ? whole.slice(0, whole.length - extname(path).length) : whole;
}

function parts(path: string): string[] {
  return resolve(path).split(sep);
}
