import type {
  ArticlePage,
  BulkDecided,
  BulkVerdict,
  ConflictPage,
  Decided,
  ItemLease,
  Judgement,
  LogPage,
  Me,
  QueueFilter,
  QueueItem,
  QueuePage,
  SavedView,
  StoryPage,
  StoryRuling,
  VerdictOn,
} from '../../../schemas/index.ts';
import { request } from './request.ts';

export type StoryItem = { story: { id: string; why: string }; articles: number; conflicts: number; headline?: string };
export type NewRuling = Pick<StoryRuling, 'decision' | 'articleIds' | 'others' | 'rationale'>;
export type TakenBack = { judgements: Judgement[]; refused: string[] };

const at = (id: string) => encodeURIComponent(id);

function query(given: Readonly<Record<string, string | number | undefined>>): string {
  const pairs = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

/** Every question and every request that the web app has for the server. */
export const desk = {
  me: () => request<Me>('GET', '/api/me'),
  login: (name: string, password: string) => request<Me>('POST', '/api/login', { name, password }),
  logout: () => request<unknown>('POST', '/api/logout'),
  queue: (filter: QueueFilter, page: { cursor?: string; limit?: number }) =>
    request<QueuePage>('GET', `/api/conflicts${query({ ...filter, ...page })}`),
  next: (filter: QueueFilter, after?: string) =>
    request<{ item: QueueItem | null }>('GET', `/api/conflicts/next${query({ ...filter, after })}`),
  conflict: (id: string) => request<ConflictPage>('GET', `/api/conflicts/${at(id)}`),
  decide: (id: string, verdict: VerdictOn) => request<Decided>('POST', `/api/conflicts/${at(id)}/judgements`, verdict),
  decideMany: (verdict: BulkVerdict) => request<BulkDecided>('POST', '/api/judgements/bulk', verdict),
  undo: (what: { judgementIds: string[] } | { batch: string }) => request<TakenBack>('POST', '/api/undo', what),
  lease: (id: string) => request<ItemLease>('PUT', `/api/conflicts/${at(id)}/lease`),
  release: (id: string) => request<unknown>('DELETE', `/api/conflicts/${at(id)}/lease`),
  stories: (cursor?: string) => request<{ items: StoryItem[]; next?: string }>('GET', `/api/stories${query({ cursor })}`),
  story: (id: string) => request<StoryPage>('GET', `/api/stories/${at(id)}`),
  rule: (ruling: NewRuling) => request<StoryRuling>('POST', '/api/stories/rulings', ruling),
  article: (id: string, version?: number) => request<ArticlePage>('GET', `/api/articles/${at(id)}${query({ version })}`),
  log: (cursor?: string) => request<LogPage>('GET', `/api/log${query({ cursor })}`),
  views: () => request<SavedView[]>('GET', '/api/views'),
  saveView: (view: SavedView) => request<unknown>('PUT', `/api/views/${at(view.name)}`, view),
  removeView: (name: string) => request<unknown>('DELETE', `/api/views/${at(name)}`),
};

/** The address of an export of what a filter lets through. */
export function exportAddress(format: string, filter: QueueFilter): string {
  return `/api/exports/${at(format)}${query(filter)}`;
}
