import { TIME_PLURALS } from '../../../lexicons/identifier-words.ts';
import type { Figure, Line } from '../figure.ts';
import { wordAt } from '../figure.ts';
import { posAt, textAt } from '../piece-at.ts';

/** Plurals without an "s". */
const PEOPLE = /^(?:people|police|staff|troops|personnel|\p{Ll}*(?:men|women|children))$/u;

/** "News 12 reported only buildings": a verb right behind the figure opens no noun phrase. */
const SAYS = /^(?:said|says|reported|reports|told|tells|aired|airs|was|is|has|had)$/u;

/** Is the noun a figure counts a plural of things? Names do not end so: "25 most influential Americans", "10 people", not "787 Dreamliner". */
export function countsThings({ pieces }: Line, figure: Figure): boolean {
  if (figure.countedAt === undefined || SAYS.test(wordAt(pieces, figure.numeralTo))) return false;
  const at = figure.countedAt[1] - 1;
  const head = wordAt(pieces, at);
  if (TIME_PLURALS.has(head)) return false;
  if (figure.rule === 'count/named' || PEOPLE.test(head)) return true;
  return head.endsWith('s') && (textAt(pieces, at) === head || posAt(pieces, at) === 'PROPN' || posAt(pieces, at) === 'NOUN');
}
