import { posix } from 'node:path';
import type { FolderRule } from './import-table.ts';
import { readImports, type Import } from './read-imports.ts';

/** Path inside the project → source text. */
export type Sources = ReadonlyMap<string, string>;

/**
 * Every import that the table forbids, as a sentence.
 * `schemas/a.ts` importing `store/b.ts` → `['schemas/a.ts may not import store/b.ts (schemas may import: nothing)']`.
 */
export function checkImports(sources: Sources, table: readonly FolderRule[]): string[] {
  return [...sources].flatMap(([path, source]) => {
    return readImports(source, path).flatMap((found) => breach(path, found, table) ?? []);
  });
}

/** The longest folder of the table that holds the path. */
function ruleOf(path: string, table: readonly FolderRule[]): FolderRule | undefined {
  const holding = table.filter(({ folder }) => path.startsWith(`${folder}/`));
  return holding.sort((a, b) => b.folder.length - a.folder.length)[0];
}

function breach(path: string, { from }: Import, table: readonly FolderRule[]): string | undefined {
  const rule = ruleOf(path, table);
  if (rule === undefined) return undefined;
  if (!from.startsWith('.')) {
    return isAllowedPackage(from, rule.packages)
      ? undefined
      : `${path} may not import ${from} (${rule.folder} may: ${list(rule.packages)})`;
  }
  const target = resolve(path, from);
  if (!/\.(?:tsx?|json)$/.test(from)) return `${path} imports ${from} without its ending`;
  if (ruleOf(target, table) === rule || rule.folders.some((folder) => isIn(target, folder))) return undefined;
  return `${path} may not import ${target} (${rule.folder} may import: ${list(rule.folders)})`;
}

/** `isIn('a/b/c.ts', 'a')`, `isIn('a/c.ts', 'a/*')`, `isIn('a/c.ts', 'a/c.ts')`; `a/b/c.ts` is not in `a/*`. */
function isIn(path: string, folder: string): boolean {
  return folder.endsWith('/*') ? posix.dirname(path) === folder.slice(0, -2) : path === folder || path.startsWith(`${folder}/`);
}

function isAllowedPackage(specifier: string, packages: readonly string[]): boolean {
  const name = packageName(specifier);
  // the root of natural prints to stdout and loads .env
  if (name === 'natural' && !specifier.startsWith('natural/lib/natural/')) return false;
  return packages.includes(name) || (specifier.startsWith('node:') && packages.includes('node:*'));
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** `resolve('pipeline/read.ts', '../schemas/index.ts')` → `'schemas/index.ts'`. */
export function resolve(path: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(path), from));
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}
