import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Judgement, liveJudgements } from '../../schemas/index.ts';
import { makeConflict, makeJudgement } from './make-conflict.ts';

const conflict = makeConflict([['a@0:nine'], ['b@0:ten']]);

/** A log in which each judgement takes back some of those before it, or none. */
const logs = fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { maxLength: 20 }).map((rows) =>
  rows.map((places, index): Judgement => {
    const undoes = places.filter((place) => place < index).map(String);
    const more: Partial<Judgement> = undoes.length === 0 ? {} : { decision: 'undone', undoes };
    return { ...makeJudgement(conflict), id: String(index), ...more };
  }),
);

/** What stands, from the last one backwards. */
function standing(log: readonly Judgement[]): string[] {
  const gone = new Set<string>();
  const left: string[] = [];
  for (const { id, undoes = [] } of log.toReversed()) {
    if (gone.has(id)) continue;
    left.push(id);
    for (const taken of undoes) gone.add(taken);
  }
  return left.toSorted();
}

test('what stands is what nobody who stands took back, in whatever order it is read', () => {
  fc.assert(
    fc.property(
      logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
      ([log, shuffled]) => {
        expect(
          liveJudgements(shuffled)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(standing(log));
      },
    ),
    { numRuns: 500 },
  );
});
