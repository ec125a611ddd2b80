import { resolve, type Sources } from './check-imports.ts';
import { readImports } from './read-imports.ts';

/** Circles of value imports, each as `a.ts → b.ts → a.ts`. Imports of types alone are gone after compiling and make none. */
export function findCycles(sources: Sources): string[] {
  const graph = new Map([...sources].map(([path, source]) => [path, targets(path, source)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) cycles.push([...trail.slice(seen), path].join(' → '));
    if (seen >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

function targets(path: string, source: string): string[] {
  return readImports(source, path)
    .filter(({ from, typeOnly }) => !typeOnly && from.startsWith('.'))
    .map(({ from }) => resolve(path, from));
}
