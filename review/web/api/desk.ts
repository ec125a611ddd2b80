import type { BulkVerdict, ClusterRuling, QueueFilter, SavedView, StoryRuling, User, VerdictOn, Webhook } from '../../../schemas/index.ts';
import { answer, done } from './answer.ts';
import { client } from './client.ts';

export type StoryItem = Awaited<ReturnType<typeof desk.stories>>['items'][number];
export type NewRuling = Pick<StoryRuling, 'decision' | 'articleIds' | 'others' | 'rationale'>;
export type NewClusterRuling = Pick<ClusterRuling, 'decision' | 'claims' | 'others' | 'rationale'>;

interface Page {
  readonly cursor?: string | undefined;
  readonly limit?: number;
}

const pageOf = ({ cursor, limit }: Page) => ({
  ...(cursor !== undefined && { cursor }),
  ...(limit !== undefined && { limit: String(limit) }),
});

// hono's client puts a parameter into the address as it stands: an id with a slash would lead elsewhere
const segment = encodeURIComponent;

const conflict = client.conflicts[':id'];

/** Every question and every request that the web app has for the server. */
export const desk = {
  me: () => answer(client.me.$get()),
  login: (name: string, password: string) => answer(client.login.$post({ json: { name, password } })),
  logout: () => done(client.logout.$post()),
  queue: (filter: QueueFilter, page: Page) => answer(client.conflicts.$get({ query: { ...filter, ...pageOf(page) } })),
  next: (filter: QueueFilter, after?: string) =>
    answer(client.conflicts.next.$get({ query: { ...filter, ...(after !== undefined && { after }) } })),
  conflict: (id: string) => answer(conflict.$get({ param: { id: segment(id) } })),
  decide: (id: string, json: VerdictOn) => answer(conflict.judgements.$post({ param: { id: segment(id) }, json })),
  decideMany: (json: BulkVerdict) => answer(client.judgements.bulk.$post({ json })),
  undo: (json: { judgementIds: string[] } | { batch: string }) => answer(client.undo.$post({ json })),
  lease: (id: string) => answer(conflict.lease.$put({ param: { id: segment(id) } })),
  release: (id: string) => done(conflict.lease.$delete({ param: { id: segment(id) } })),
  stories: (cursor?: string) => answer(client.stories.$get({ query: pageOf({ cursor }) })),
  story: (id: string) => answer(client.stories[':id'].$get({ param: { id: segment(id) } })),
  rule: (json: NewRuling) => answer(client.stories.rulings.$post({ json })),
  ruleQuestions: (json: NewClusterRuling) => answer(client.clusters.rulings.$post({ json })),
  article: (id: string, version?: number) =>
    answer(client.articles[':id'].$get({ param: { id: segment(id) }, query: version === undefined ? {} : { version: String(version) } })),
  log: async (cursor?: string) => {
    const { entries, next } = await answer(client.log.$get({ query: pageOf({ cursor }) }));
    return { items: entries, next };
  },
  views: () => answer(client.views.$get()),
  saveView: ({ name, filter }: SavedView) => answer(client.views[':name'].$put({ param: { name: segment(name) }, json: { filter } })),
  users: () => answer(client.users.$get()),
  /** without a password theirs stays */
  saveUser: (json: Pick<User, 'name' | 'role'> & { password?: string }) => answer(client.users.$post({ json })),
  removeUser: (name: string) => done(client.users[':name'].$delete({ param: { name: segment(name) } })),
  tokens: () => answer(client.tokens.$get()),
  saveToken: (json: Pick<User, 'name' | 'role'>) => answer(client.tokens.$post({ json })),
  removeToken: (name: string) => done(client.tokens[':name'].$delete({ param: { name: segment(name) } })),
  webhooks: () => answer(client.webhooks.$get()),
  saveWebhook: (json: Pick<Webhook, 'url' | 'events'>) => answer(client.webhooks.$post({ json })),
  removeWebhook: (id: string) => done(client.webhooks[':id'].$delete({ param: { id: segment(id) } })),
  removeView: (name: string) => done(client.views[':name'].$delete({ param: { name: segment(name) } })),
};
