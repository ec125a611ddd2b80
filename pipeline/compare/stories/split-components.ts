import { LEAST_LIKENESS, type Edge } from './find-candidates.ts';

/** A component larger than this is cut along its weakest edges before it is clustered. */
const LARGEST = 500;
const RAISED = 1.35;
const MOST_RAISED = 0.7;

/** Sets of articles that hang together, each small enough to be clustered with care. In order of their first article. */
export function splitComponents(count: number, edges: readonly Edge[]): number[][] {
  const all = Array.from({ length: count }, (_, number) => number);
  return splitAt(all, edges, LEAST_LIKENESS);
}

function splitAt(numbers: readonly number[], edges: readonly Edge[], least: number): number[][] {
  const strong = edges.filter(({ likeness }) => likeness >= least);
  return componentsOf(numbers, strong).flatMap((component) => {
    if (component.length <= LARGEST || least > MOST_RAISED) return [component];
    const members = new Set(component);
    return splitAt(
      component,
      strong.filter(({ one }) => members.has(one)),
      least * RAISED,
    );
  });
}

function componentsOf(numbers: readonly number[], edges: readonly Edge[]): number[][] {
  const parent = new Map(numbers.map((number) => [number, number]));
  const rootOf = (number: number): number => {
    let root = number;
    while (parent.get(root) !== root) root = parent.get(root) as number;
    for (let at = number; at !== root;) {
      const next = parent.get(at) as number;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { one, other } of edges) {
    const [low, high] = [rootOf(one), rootOf(other)].sort((x, y) => x - y) as [number, number];
    parent.set(high, low);
  }
  const components = new Map<number, number[]>();
  for (const number of numbers) {
    const root = rootOf(number);
    const component = components.get(root);
    if (component) component.push(number);
    else components.set(root, [number]);
  }
  return [...components.values()];
}
