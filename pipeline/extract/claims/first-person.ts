import { contains, type Participant } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import type { Scene } from './scene.ts';

/** Who "I" is in a direct quote: its speaker, where it is known. `“I paid it,” Roe said` → the words "I", standing for Roe. */
export function firstPerson({ attributions }: Scene, { span, head }: Participant): Participant | undefined {
  if (!/^I$/iu.test(head)) return undefined;
  const quote = attributions.find(({ direct, content }) => direct && content.some((stretch) => contains(stretch, span)));
  if (quote?.speaker === undefined || quote.speaker === null) return undefined;
  return { span, head: quote.speaker, ...given('entityId', quote.entityId) };
}
