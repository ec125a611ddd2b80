import { countAlike, isNoLarger, isTold } from './counts-alike.ts';
import type { ApartRule } from './apart-rule.ts';
import { areOfOneMatter } from './are-of-one-matter.ts';
import { quotedFigure } from './quoted-figure.ts';
import { narrowerThan } from '../../../lexicons/narrower-actions.ts';

/** "80 were injured", "22 were taken to hospital": not all to whom the one happened need have suffered the other. */
export const narrowerAction: ApartRule = {
  id: 'narrower',
  outcome: 'compatible',
  explain: (narrow, wide, setting) => {
    if (!isTold(narrow.claim) || !isTold(wide.claim)) return undefined;
    const asked = narrowerThan(wide.claim, narrow.claim);
    if (asked === undefined || !countAlike(narrow, wide) || !isNoLarger(narrow, wide)) return undefined;
    if (!areOfOneMatter(narrow, wide, setting)) return undefined;
    return `${quotedFigure(narrow)} ${asked[1]} may be a part of ${quotedFigure(wide)} ${asked[0]}`;
  },
};
