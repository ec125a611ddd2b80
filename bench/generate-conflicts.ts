import { backgroundFrequencies } from '../pipeline/lexicons/background-frequencies.ts';
import { type Conflict, ConflictKind, contentId } from '../schemas/index.ts';
import { random } from './random.ts';

const PLACES = ['Bar', 'Cor', 'Dal', 'Fen', 'Gar', 'Hol', 'Kel', 'Lan', 'Mar', 'Nor', 'Pel', 'Ros', 'Sel', 'Tor', 'Vel', 'Wes'];
const ENDINGS = ['bury', 'dale', 'den', 'ford', 'gate', 'ham', 'holm', 'ley', 'mond', 'ridge', 'stad', 'ton', 'vik', 'wick', 'worth', 'ya'];
const OUTLETS = 200;
const PER_STORY = 8;
/** What the comparison vector of a conflict holds, more or less. */
const SLOTS = 9;

const words = Object.keys(Object.fromEntries(backgroundFrequencies)).filter((word) => word.length > 3);

/** The conflict of this number, as one seed makes it: two to four answers, each with one to three claims. */
export function generateConflict(index: number): Conflict {
  const next = random(index * 7_919 + 1);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item;
  const story = Math.floor(index / PER_STORY);
  const place = `${PLACES[story % 16] ?? ''}${ENDINGS[Math.floor(story / 16) % 16] ?? ''}`;
  const [noun, verb] = [pick(words), pick(words)];
  const figure = 2 + Math.floor(next() * 900);
  const sides = Array.from({ length: 2 + Math.floor(next() * 3) }, (_, side) => {
    const answer = `${figure + side * 3} ${noun}s`;
    const claims = Array.from({ length: 1 + Math.floor(next() * 3) }, (__, claim) => {
      // a few outlets write most of the news
      const outlet = Math.floor(next() ** 3 * OUTLETS);
      const text = `${answer} were ${verb}ed near ${place}, officials of the county told reporters on the day after`;
      const start = 100 + claim * 300;
      const articleId = `article-${story}-${outlet}`;
      return {
        claimId: `claim-${index}-${side}-${claim}`,
        articleId,
        source: `Outlet ${outlet}`,
        span: { start, end: start + text.length, text },
      };
    });
    return { answer, claims, origins: claims.length };
  });
  return {
    id: contentId('conflict', [String(index)]),
    kind: pick(ConflictKind.options),
    outcome: pick(['conflict', 'conflict', 'conflict', 'disputed', 'difference'] as const),
    question: `How many ${noun}s were ${verb}ed (${place})?`,
    score: next(),
    reason: `“${figure} ${noun}s” and “${figure + 3} ${noun}s” cannot both hold. Same question: both about ${verb}, ${pick(words)}, ${pick(words)}.`,
    rule: 'conflict/quantity-figure',
    storyId: `story-${story}`,
    sides,
    slots: Array.from({ length: SLOTS }, (_, slot) => ({
      slot: `slot-${slot}`,
      result: pick(['agree', 'differ', 'unknown'] as const),
      weight: next() * 4 - 2,
      reason: `both about ${pick(words)} and ${pick(words)}`,
    })),
  };
}
