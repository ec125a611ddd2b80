import type { Relation } from '../../../../schemas/index.ts';
import type { PlacedClaim, Setting } from '../../setting.ts';
import { addsUp } from './adds-up.ts';
import type { ApartRule } from './apart-rule.ts';
import { mannerOfSpeaking } from './manner-of-speaking.ts';
import { narrowerAction } from './narrower-action.ts';
import { onlySupposed } from './only-supposed.ts';
import { openLists } from './open-lists.ts';
import { ownPeriod } from './own-period.ts';
import { partOfGroup } from './part-of-group.ts';
import { planAndDeed } from './plan-and-deed.ts';
import { widerArea } from './wider-area.ts';

/** What tells most first. */
const rules: readonly ApartRule[] = [
  mannerOfSpeaking,
  addsUp,
  partOfGroup,
  onlySupposed,
  planAndDeed,
  ownPeriod,
  widerArea,
  narrowerAction,
  openLists,
];

/** Why two claims can both hold though they answer two questions, by the first rule that knows; symmetric. */
export function explainApart(a: PlacedClaim, b: PlacedClaim, setting: Setting): Pick<Relation, 'outcome' | 'reason' | 'rule'> | undefined {
  for (const { id, outcome, explain } of rules) {
    const reason = explain(a, b, setting) ?? explain(b, a, setting);
    if (reason !== undefined) return { outcome, reason, rule: `compare/${id}` };
  }
  return undefined;
}
