import type { StoryRuling } from '../../../schemas/index.ts';

/** Which persons' rulings a story follows: "Merged by Ana: the same blaze." and "Split by Ben: another town." */
export function explainRulings(articleIds: readonly string[], holding: readonly StoryRuling[]): string[] {
  const members = new Set(articleIds);
  const holds = (ids: readonly string[]) => ids.some((id) => members.has(id));
  return holding.flatMap(({ decision, articleIds: some, others, by, rationale }) => {
    const said = rationale.trim();
    const reason = said === '' ? '.' : `: ${said}${said.endsWith('.') ? '' : '.'}`;
    if (decision === 'together') return holds(some) && holds(others) ? [`Merged by ${by}${reason}`] : [];
    return holds(some) || holds(others) ? [`Split by ${by}${reason}`] : [];
  });
}
