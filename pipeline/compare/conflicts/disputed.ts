import type { PlacedClaim } from '../setting.ts';
import { verdict, type Verdict } from './verdict.ts';

/** Two named speakers disagree, neither of them the outlet: the outlets are both right that they said so. */
export function disputed(a: PlacedClaim, b: PlacedClaim, what: string): Verdict | null {
  const [one, two] = [a.claim.attribution, b.claim.attribution];
  if (one?.speaker == null || two?.speaker == null || inShort(one.speaker) === inShort(two.speaker)) return null;
  if (one.entityId !== undefined && one.entityId === two.entityId) return null;
  return verdict('disputed', 'speakers', `${what}: ${one.speaker} against ${two.speaker}`);
}

/** "The judge" at the head of a sentence and "the judge" within one are one. */
const inShort = (speaker: string) => speaker.toLowerCase().replace(/^(?:the|a|an) /u, '');
