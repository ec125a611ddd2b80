import type { Webhook } from '../../../schemas/index.ts';

type Event = Webhook['events'][number];

/** What a webhook is told of. */
export const eventWords: Readonly<Record<Event, string>> = {
  'conflict.flagged': 'flagged conflicts',
  'conflict.decided': 'decisions',
};
