/**
 * Questions that a report of an event answers in one word of a closed list: where somebody was hit, with what, by whom among his own, in what
 * the others fled, which way a car went. `told` holds the answer, or several in a row ("the leg and the hand"); `rows` say which words give
 * one answer, and `near` which answers may both be true of one thing ("a gun", "a pistol"). Our own lists (MIT).
 */
export interface ToldQuestion {
  readonly id: string;
  /** tried first, for it is cheap */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly rows: Readonly<Record<string, string>>;
  readonly near?: readonly NearAnswers[];
  /** told of people of whom an article may count several: which of them is meant has to be one */
  readonly ofOne?: true;
  /** told of a thing that the pattern names as `of`, and has to be one thing in both */
  readonly byThing?: true;
  /** no word of the other answer, in whatever wording, may stand in an article */
  readonly alone?: true;
  /** only what is told as certain answers it */
  readonly sure?: true;
}

/** Two answers that may both be true of one thing. */
export type NearAnswers = readonly [string, string];

/** Words of a list as alternatives of a pattern, longest first. */
export const anyOf = (rows: Readonly<Record<string, string>>): string =>
  Object.values(rows)
    .flatMap((row) => row.split(','))
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** `nearEach('gun:rifle,pistol')` → gun and rifle, gun and pistol. */
export const nearEach = (text: string): NearAnswers[] =>
  text.split(' ').flatMap((row) => {
    const [one = '', others = ''] = row.split(':');
    return others.split(',').map((other): NearAnswers => [one, other]);
  });
