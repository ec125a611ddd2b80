import { hash } from 'node:crypto';
import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import type { Article } from '../../schemas/index.ts';

/** A whole number below 2^48. */
const DIGITS = 12;
const DAY_LENGTH = 10;

/** The number of a text: articles that print the same text under the same title on the same day share it, and are linked once. */
export function textId({ title = '', text, published = '' }: Article): number {
  const parts = [String(PIPELINE_VERSION), published.slice(0, DAY_LENGTH), title, text];
  return Number.parseInt(hash('sha256', parts.join('\u0000')).slice(0, DIGITS), 16);
}
