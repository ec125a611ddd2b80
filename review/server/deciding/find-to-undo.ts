import { type Judgement, Role } from '../../../schemas/index.ts';
import type { Caller } from '../env.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';

interface Asked {
  readonly judgementIds?: readonly string[] | undefined;
  readonly batch?: string | undefined;
}

/** The judgements to be taken back. Reviewers take back their own; for those of others it takes an editor. */
export async function findToUndo({ store }: Pick<DeskParts, 'store'>, asked: Asked, caller: Caller): Promise<Judgement[]> {
  const { judgementIds = [], batch } = asked;
  const found =
    batch === undefined
      ? await Promise.all([...new Set(judgementIds)].map((id) => store.desk.judgement(id)))
      : await store.desk.judgementsOf(batch);
  const judgements = found.filter((judgement) => judgement !== undefined);
  if (judgements.length < found.length || judgements.length === 0) throw new Refusal(404, 'not-found', 'there is no such judgement');
  const mayAll = Role.options.indexOf(caller.role) >= Role.options.indexOf('editor');
  if (!mayAll && judgements.some(({ by }) => by !== caller.name))
    throw new Refusal(403, 'others', "it takes an editor to take back another reviewer's decision");
  return judgements;
}
