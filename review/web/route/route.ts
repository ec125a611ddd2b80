import type { QueueFilter } from '../../../schemas/index.ts';

/** What a queue is narrowed to; `status` is "open" unless the address says otherwise, and `any` stands for all of them. */
export type View = Omit<QueueFilter, 'status'> & { readonly status: NonNullable<QueueFilter['status']> | 'any' };

/** Which screen is shown, and of what. */
export type Route =
  | { readonly screen: 'queue'; readonly view: View }
  | { readonly screen: 'conflict'; readonly id: string }
  | { readonly screen: 'story'; readonly id: string }
  | { readonly screen: 'article'; readonly id: string; readonly version?: number; readonly against?: number }
  | { readonly screen: 'stories' | 'log' | 'admin' | 'missing' };

export const statuses = ['open', 'new-evidence', 'disagreed', 'confirmed', 'resolved', 'not-a-conflict', 'unresolved', 'any'] as const;

const narrowing = ['kind', 'outcome', 'story', 'outlet', 'by', 'search'] as const;

/** The route of an address's hash. `parseRoute('#/conflict/c%2F1')` → `{screen: 'conflict', id: 'c/1'}`. */
export function parseRoute(hash: string): Route {
  const [path, query] = split(hash.replace(/^#?\/?/, ''), '?');
  const [screen = '', ...rest] = path.split('/');
  const id = decoded(rest.join('/'));
  const params = new URLSearchParams(query);
  if (screen === '' || screen === 'queue') return { screen: 'queue', view: viewOf(params) };
  if (screen === 'stories' || screen === 'log' || screen === 'admin') return { screen };
  if (id === '') return { screen: 'missing' };
  if (screen === 'conflict' || screen === 'story') return { screen, id };
  return screen === 'article'
    ? { screen, id, ...number('version', params.get('version')), ...number('against', params.get('against')) }
    : { screen: 'missing' };
}

/** The hash of a route: what `parseRoute` reads back. */
export function hashOf(route: Route): string {
  if (route.screen === 'queue') return `#/queue${query(paramsOf(route.view))}`;
  if (!('id' in route)) return `#/${route.screen}`;
  const numbers = route.screen === 'article' ? [...pair('version', route.version), ...pair('against', route.against)] : [];
  return `#/${route.screen}/${encodeURIComponent(route.id)}${query(new URLSearchParams(numbers))}`;
}

/** The filter that the server is asked for. */
export function filterOf({ status, ...rest }: View): QueueFilter {
  return status === 'any' ? rest : { ...rest, status };
}

/** The view that shows a filter, one that somebody saved. */
export function viewOfFilter({ status, ...rest }: QueueFilter): View {
  return { ...rest, status: status ?? 'any' };
}

function viewOf(params: URLSearchParams): View {
  const status = statuses.find((one) => one === params.get('status')) ?? 'open';
  const given = narrowing.flatMap((name) => pair(name, params.get(name) ?? undefined));
  return { ...(Object.fromEntries(given) as Omit<View, 'status'>), status };
}

function paramsOf(view: View): URLSearchParams {
  const status = pair('status', view.status === 'open' ? undefined : view.status);
  return new URLSearchParams([...status, ...narrowing.flatMap((name) => pair(name, view[name]))]);
}

function pair(name: string, value: string | number | undefined): [string, string][] {
  return value === undefined || value === '' ? [] : [[name, String(value)]];
}

function query(params: URLSearchParams): string {
  return params.size === 0 ? '' : `?${params.toString()}`;
}

function number<Name extends string>(name: Name, value: string | null): { [name in Name]?: number } {
  const read = value === null || value === '' ? NaN : Number(value);
  return (Number.isInteger(read) ? { [name]: read } : {}) as { [name in Name]?: number };
}

// An address may be typed or cut by hand; what does not decode is taken as it stands.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
