import type { ClusterRuling, StoryRuling } from '../../../schemas/index.ts';
import { desk, type NewClusterRuling, type NewRuling } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { useDesk } from './desk-context.ts';
import { type RulingEntry, rulingWords } from './ruling-words.ts';

/** Rulings of whoever is here; `changed` is called when one was kept. */
export function useRule(changed: () => void) {
  const { actions } = useDesk();
  const tell = (entry: RulingEntry) => {
    actions.say(`${rulingWords(entry)}. It shows when the workers have compared the articles anew.`);
    changed();
  };
  const refused = (error: unknown) => actions.say(errorWords(error));
  const rule = (ruling: NewRuling) => desk.rule(ruling).then((kept: StoryRuling) => tell({ type: 'ruling', ruling: kept }), refused);
  const ruleQuestions = (ruling: NewClusterRuling) =>
    desk.ruleQuestions(ruling).then((kept: ClusterRuling) => tell({ type: 'cluster-ruling', ruling: kept }), refused);
  const takeBack = (entry: RulingEntry) => {
    if (entry.type === 'ruling') return rule(undoOf(entry.ruling));
    return ruleQuestions(undoOf(entry.ruling));
  };
  return { rule, ruleQuestions, takeBack };
}

/** Its author and its time are another's. */
function undoOf<Ruling extends StoryRuling | ClusterRuling>({ id: _id, by: _by, at: _at, ...about }: Ruling) {
  return { ...about, decision: 'undone' as const, rationale: '' };
}
