import type { Claim } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { classOfVerb } from '../../lexicons/predicate-classes.ts';
import type { Clause } from './clause.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import type { NameList } from './name-list.ts';
import { participantOfMention } from './participants.ts';
import { predicationsOf, type Predication } from './predication.ts';
import { clauseAt, type Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

/** "three customers: A, B and C", "countries such as A and B": who or what belongs to a set. Two names are too few without a noun. */
export function readListClaims(scene: Scene): Claim[] {
  return scene.lists.filter(({ members, head }) => members.length >= 3 || head !== null).flatMap((list) => claimOf(scene, list) ?? []);
}

function claimOf(scene: Scene, list: NameList): Claim | null {
  const head = scene.sentence.tokens[list.headIndex];
  const place = clauseAt(scene, head?.start ?? list.start) ?? clauseAt(scene, list.start);
  if (place === null) return null;
  return makeClaim(
    scene,
    place.clause,
    { start: list.start, end: list.end },
    {
      kind: 'list',
      ...actionOf(place.clause, verbOf(scene, list)?.verb),
      list: { members: list.members.map(participantOfMention), open: list.open, head: list.head },
      rule: list.open ? 'claim/list-open' : 'claim/list-closed',
    },
  );
}

/** What the members do or have done to them, and how far it has come; a list without a verb just is. */
function actionOf(clause: Clause, verb: VerbGroup | undefined): Pick<Claim, 'predicate' | 'predicateClass' | 'polarity' | 'factuality'> {
  if (verb === undefined) return { predicate: 'be', polarity: 'positive', factuality: 'done' };
  const { factuality, negated } = readStage(clause, verb);
  const action = classOfVerb(verb.lemma)?.id;
  return {
    predicate: verb.lemma,
    ...given('predicateClass', action),
    polarity: negated ? 'negative' : 'positive',
    factuality: action === 'ask' && factuality === 'done' ? 'asked' : factuality,
  };
}

/** The verb that says what the members do or have done to them: the last one before the list that is more than "are" or "include". */
function verbOf(scene: Scene, list: NameList): Predication | undefined {
  const { tokens } = scene.sentence;
  return predicationsOf(scene).findLast(
    ({ verb }) => !/^(?:be|include)$/u.test(verb.lemma) && (tokens[verb.first]?.start ?? 0) < list.start,
  );
}
