import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { type Conflict, standingOf } from '../../schemas/index.ts';
import type { Store } from '../../store/store.ts';
import { articlesOf, decideOn, find, takeBack } from '../contracts/desk-run.ts';
import { OpenedStore } from '../contracts/opened-store.ts';
import { makeConflict } from '../schemas/make-conflict.ts';

jest.setTimeout(120_000);

const CLAIMS = ['a@0:nine towns', 'b@0:ten towns', 'c@0:nine of them', 'd@0:about ten', 'e@0:twelve', 'f@0:nine, it says'];
const ARTICLES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Some claims on one side and some on another, as any run of the workers might find them. */
const conflicts = fc
  .tuple(fc.shuffledSubarray(CLAIMS, { minLength: 2, maxLength: 5 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3))
  .map(([claims, score, cut]) => {
    const at = Math.min(claims.length - 1, cut + 1);
    return makeConflict([claims.slice(0, at), claims.slice(at)], { score, kind: score < 0.8 ? 'quantity' : 'date' });
  });

type Step = { find: Conflict[]; together: boolean } | { decide: number; by: string } | { undo: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ find: fc.uniqueArray(conflicts, { maxLength: 4, selector: ({ id }) => id }), together: fc.boolean() }),
    fc.record({ decide: fc.nat(5), by: fc.constantFrom('Ana', 'Ben') }),
    fc.record({ undo: fc.nat(9) }),
  ),
  { minLength: 2, maxLength: 14 },
);

async function take(opened: OpenedStore, step: Step): Promise<void> {
  const { desk } = opened.store;
  const { items } = await desk.queue({}, { reviewer: '', limit: 50 });
  if ('find' in step) await find(opened, step.find, step.together ? ARTICLES : articlesOf(step.find));
  else if ('decide' in step) {
    const item = items[step.decide % Math.max(1, items.length)];
    if (item !== undefined) await decideOn(desk, item.id, step.decide % 2 === 0 ? 'confirmed' : 'unresolved', { by: step.by });
  } else {
    const judgements = await opened.store.judgements();
    const judgement = judgements[step.undo % Math.max(1, judgements.length)];
    if (judgement !== undefined) await takeBack(desk, [judgement]);
  }
}

/** What must hold after any step. */
async function holds({ desk, ...store }: Pick<Store, 'desk' | 'comparison' | 'judgements'>): Promise<void> {
  const found = (await store.comparison()).conflicts.map(({ id }) => id);
  const { items, total } = await desk.queue({}, { reviewer: '', limit: 50 });
  expect(items.map(({ id }) => id).toSorted()).toEqual([...new Set(found)].toSorted());
  expect(total).toBe(items.length);
  const seen: string[] = [];
  for (const item of items) {
    const page = await desk.page(item.id);
    const { status, newEvidence, decisions } = standingOf(page!.conflict, page!.judgements);
    const shown = { id: page!.conflict.id, version: page!.version, status, newEvidence: newEvidence.length > 0 };
    expect(item).toMatchObject({ ...shown, decidedBy: decisions.map(({ by }) => by) });
    seen.push(...page!.judgements.map(({ id }) => id));
  }
  // no judgement is in two cases, and all of them are in the log
  expect(new Set(seen).size).toBe(seen.length);
  expect((await desk.log({ limit: 500 })).entries).toHaveLength((await store.judgements()).length);
}

test('whatever is found and decided in whatever order, the docket is in step with the findings and the log', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const opened = new OpenedStore({ file: ':memory:' });
      const store = await opened.open();
      for (const step of taken) {
        await take(opened, step);
        await holds({ desk: store.desk, comparison: () => store.comparison(), judgements: () => store.judgements() });
      }
      await opened.close();
    }),
    { numRuns: 25 },
  );
});
