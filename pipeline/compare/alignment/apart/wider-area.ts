import type { ApartRule } from './apart-rule.ts';
import { countAlike, isNoLarger, isTold } from './counts-alike.ts';
import { quotedFigure } from './quoted-figure.ts';

/** "killed three people in Ghana", "killed 48 across West Africa": one place, and an area that may hold it. */
export const widerArea: ApartRule = {
  id: 'scope',
  outcome: 'compatible',
  explain: (narrow, wide) => {
    if (!isTold(narrow.claim) || !isTold(wide.claim) || !wide.claim.marks.includes('wide') || narrow.claim.marks.includes('wide'))
      return undefined;
    const [one, two] = [narrow.claim, wide.claim];
    const isOneAct = one.predicate === two.predicate || (one.predicateClass !== undefined && one.predicateClass === two.predicateClass);
    const isLocal = one.place !== undefined && one.place !== two.place;
    if (!isOneAct || !isLocal || !countAlike(narrow, wide) || !isNoLarger(narrow, wide)) return undefined;
    return `${quotedFigure(narrow)} is of one place, ${quotedFigure(wide)} of a wider area`;
  },
};
