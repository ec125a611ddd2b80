import type { ConflictPage } from '../../../schemas/index.ts';
import { useKeys } from '../keys/use-keys.ts';
import { RulingList } from '../parts/ruling-list.tsx';
import type { RulingEntry } from '../parts/ruling-words.ts';
import { useDrawer } from '../parts/use-drawer.ts';
import { useRule } from '../parts/use-rule.ts';
import { MergeForm } from './merge-form.tsx';
import { SplitForm } from './split-form.tsx';

interface Props {
  readonly page: ConflictPage;
  readonly mayRule: boolean;
  readonly changed: () => void;
}

/** Which claims answer this question, by hand: what answers another one is taken out, what answers the same one is put in. */
export function QuestionRulings({ page, mayRule, changed }: Props) {
  const { ruleQuestions, takeBack } = useRule(changed);
  const [split, merge] = [useDrawer(), useDrawer()];
  const bindings = [
    { key: 'p', words: 'Split the question', run: split.open },
    { key: 'm', words: 'Merge with another question', run: merge.open },
  ];
  useKeys('By hand', mayRule ? bindings : []);
  const entries = page.rulings.map((ruling): RulingEntry => ({ type: 'cluster-ruling', ruling }));
  if (!mayRule && entries.length === 0) return null;
  return (
    <section class="rulings" aria-labelledby="rulings">
      <h2 id="rulings">By hand</h2>
      <RulingList entries={entries} waiting={page.waiting} takeBack={mayRule ? (entry) => void takeBack(entry) : undefined} />
      {mayRule && <SplitForm page={page} rule={ruleQuestions} drawer={split.drawer} />}
      {mayRule && <MergeForm page={page} rule={ruleQuestions} drawer={merge.drawer} />}
    </section>
  );
}
