import type { Webhook } from '../schemas/index.ts';

/** A message that is still to be sent to a webhook. */
export interface Delivery {
  readonly id: string;
  readonly webhook: Webhook;
  readonly event: Webhook['events'][number];
  /** JSON: `{event, at, item}`, and with "conflict.decided" the `judgement`; sent as it stands, so that a signature holds */
  readonly body: string;
  /** how often it was taken before */
  readonly attempts: number;
}

/** Who is told of conflicts and decisions. What is to be sent is written in the transaction in which it happens. */
export interface DeskHooks {
  webhooks(): Promise<Webhook[]>;
  saveWebhook(webhook: Webhook): Promise<void>;
  /** Removes a webhook with what was still to be sent to it. */
  removeWebhook(id: string): Promise<boolean>;
  /** Takes messages that are due, the longest due first; nobody else gets them for so many milliseconds. */
  takeDeliveries(limit: number, ms: number): Promise<Delivery[]>;
  /** Tries a message again after so many milliseconds. */
  putOffDelivery(id: string, ms: number): Promise<void>;
  /** It was sent, or given up. */
  endDelivery(id: string): Promise<void>;
}
