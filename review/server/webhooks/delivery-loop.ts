import type { Delivery, DeskHooks } from '../../../store/desk-hooks.ts';
import { postJson } from './post-json.ts';
import { signDelivery } from './sign-delivery.ts';
import type { DeskLog } from '../desk-log.ts';

const LOOK_MS = 1_000;
/** So many at once, each within ten seconds: what is taken is done before it lapses. */
const TOGETHER = 8;
const HOLD_MS = 60_000;
/** 10 s, 30 s, 90 s ... 6 h: ten tries within a day. */
const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;
const MOST_TRIES = 10;

interface LoopParts {
  readonly hooks: Pick<DeskHooks, 'takeDeliveries' | 'putOffDelivery' | 'endDelivery'>;
  readonly log: DeskLog;
  readonly now: () => number;
}

/** Sends what waits for webhooks until it is stopped. Several desks on one store share it. */
export function startDeliveries(parts: LoopParts): { readonly stop: () => Promise<void> } {
  const controller = new AbortController();
  const { signal } = controller;
  const ended = loop(parts, signal);
  return {
    stop: () => {
      controller.abort();
      return ended;
    },
  };
}

async function loop(parts: LoopParts, signal: AbortSignal): Promise<void> {
  let isAway = false;
  while (!signal.aborted) {
    const sent = await deliverSome(parts).then(
      (count) => {
        isAway = false;
        return count;
      },
      (error: unknown) => {
        if (!isAway) parts.log.warn({ error: (error as Error).message }, 'webhooks cannot be sent; it is tried again');
        isAway = true;
        return 0;
      },
    );
    if (sent === 0) await sleep(LOOK_MS, signal);
  }
}

async function deliverSome(parts: LoopParts): Promise<number> {
  const deliveries = await parts.hooks.takeDeliveries(TOGETHER, HOLD_MS);
  await Promise.all(deliveries.map((delivery) => deliver(delivery, parts)));
  return deliveries.length;
}

/** Sends one message; what is not taken with a status of 2xx is tried again, later each time, and at last given up. */
async function deliver(delivery: Delivery, { hooks, log, now }: LoopParts): Promise<void> {
  const { id, webhook, attempts } = delivery;
  const outcome = await send(delivery, now());
  if (outcome === undefined) return hooks.endDelivery(id);
  const facts = { webhook: webhook.id, delivery: id, attempts: attempts + 1, outcome };
  if (attempts + 1 >= MOST_TRIES) {
    log.warn(facts, 'a webhook is not told; that is given up');
    return hooks.endDelivery(id);
  }
  log.info(facts, 'a webhook was not told; it is tried again');
  return hooks.putOffDelivery(id, waitAfter(attempts));
}

/** What went wrong, in words; undefined when it was taken. */
async function send({ id, webhook, event, body }: Delivery, now: number): Promise<string | undefined> {
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'crosscheck',
    'x-crosscheck-event': event,
    'x-crosscheck-delivery': id,
    'x-crosscheck-signature': signDelivery(webhook.secret, body, Math.floor(now / 1_000)),
  };
  try {
    const status = await postJson(webhook.url, body, headers);
    return status >= 200 && status < 300 ? undefined : `it answered ${status}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** `waitAfter(0)` → 10000, `waitAfter(2)` → 90000. */
export function waitAfter(attempts: number): number {
  return Math.min(FIRST_WAIT_MS * 3 ** attempts, LONGEST_WAIT_MS);
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
