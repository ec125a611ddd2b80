import { stretchOf } from '../../../exports/report/stretch-of.ts';
import { type Conflict, overlaps, type Repeat } from '../../../schemas/index.ts';

/** The repeats that hold a conflict's evidence: what stands in one of them in two articles is one witness. */
export function copiesOf(conflict: Conflict, repeats: readonly Repeat[]): Repeat[] {
  const evidence = conflict.sides.flatMap(({ claims }) => claims);
  return repeats.filter(
    ({ boilerplate, occurrences }) =>
      !boilerplate &&
      occurrences.some(({ articleId, span }) => evidence.some((one) => one.articleId === articleId && overlaps(span, stretchOf(one)))),
  );
}
