import { Webhook, type Judgement, type QueueItem } from '../../../schemas/index.ts';
import type { Delivery, DeskHooks } from '../../desk-hooks.ts';
import { fitRecord } from '../../fit-record.ts';
import { parseRow } from '../../parse-row.ts';
import type { Sql } from '../driver.ts';
import { insertRows } from '../lists.ts';
import type { Counter } from './counter.ts';
import type { DeskDriver } from './desk-driver.ts';

type Event = Webhook['events'][number];

interface Message {
  readonly item: QueueItem;
  readonly judgement?: Judgement;
}

/** Writes messages for the webhooks that want to know of such events. */
export async function announce(
  sql: Sql,
  event: Event,
  messages: readonly Message[],
  { counter, now }: { readonly counter: Counter; readonly now: number },
): Promise<void> {
  if (messages.length === 0) return;
  const all = await sql.all<{ id: string; body: string }>('SELECT id, body FROM webhooks ORDER BY id');
  const webhooks = all.filter(({ body }) => (JSON.parse(body) as Webhook).events.includes(event));
  const at = new Date(now).toISOString();
  const rows = messages.flatMap((message) => {
    const body = JSON.stringify({ event, at, ...message });
    return webhooks.map(({ id }) => [`delivery-${counter.next()}`, id, event, body, 0, now]);
  });
  await insertRows(sql, 'outbox', rows);
}

const TAKE = `SELECT o.id AS id, o.event AS event, o.body AS body, o.attempts AS attempts, w.body AS webhook
  FROM outbox o JOIN webhooks w ON w.id = o.webhook_id WHERE o.due_at <= ? ORDER BY o.due_at, o.id LIMIT ?`;

/** Webhooks, and what is to be sent to them. */
export function deskHooks({ driver, read, write, now }: DeskDriver): DeskHooks {
  const taken = async (sql: Sql, row: Omit<Delivery, 'webhook'> & { webhook: string }, ms: number): Promise<Delivery[]> => {
    const text = 'UPDATE outbox SET attempts = attempts + 1, due_at = ? WHERE id = ? AND due_at <= ?';
    // another process may have been quicker
    const mine = await sql.run(text, [now() + ms, row.id, now()]);
    return mine === 0 ? [] : [{ ...row, webhook: parseRow(row.webhook, Webhook, driver.name) }];
  };
  return {
    webhooks: async () => {
      const rows = await read((sql) => sql.all<{ body: string }>('SELECT body FROM webhooks ORDER BY id'));
      return rows.map(({ body }) => parseRow(body, Webhook, driver.name));
    },
    saveWebhook: async (webhook) => {
      fitRecord(webhook, Webhook, 'webhook');
      const known = 'ON CONFLICT (id) DO UPDATE SET body = excluded.body';
      await write((sql) => insertRows(sql, 'webhooks', [[webhook.id, JSON.stringify(webhook)]], known));
    },
    removeWebhook: (id) =>
      write(async (sql) => {
        await sql.run('DELETE FROM outbox WHERE webhook_id = ?', [id]);
        return (await sql.run('DELETE FROM webhooks WHERE id = ?', [id])) > 0;
      }),
    takeDeliveries: (limit, ms) =>
      write(async (sql) => {
        const rows = await sql.all<Omit<Delivery, 'webhook'> & { webhook: string }>(TAKE, [now(), limit]);
        const deliveries: Delivery[] = [];
        for (const row of rows) deliveries.push(...(await taken(sql, row, ms)));
        return deliveries;
      }),
    putOffDelivery: async (id, ms) => {
      await write((sql) => sql.run('UPDATE outbox SET due_at = ? WHERE id = ?', [now() + ms, id]));
    },
    endDelivery: async (id) => {
      await write((sql) => sql.run('DELETE FROM outbox WHERE id = ?', [id]));
    },
  };
}
