import type { Participant } from '../../../schemas/index.ts';
import type { Scene } from './scene.ts';

/** "no branch closes", "not a single branch closes", "none of the branches": what is said of it is denied of each. */
export function deniesAllOf({ sentence }: Scene, { span }: Participant): boolean {
  if (/^(?:no|none|nobody|no-one|neither|nothing|not one|not an?)\b/iu.test(span.text)) return true;
  return /\b(?:not (?:even )?|none of )$/iu.test(
    sentence.text.slice(Math.max(0, span.start - sentence.start - 10), span.start - sentence.start),
  );
}
