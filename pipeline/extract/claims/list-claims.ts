import type { Claim, Participant } from '../../../schemas/index.ts';
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

/** What makes a list of a row without a noun over it. */
interface Row {
  readonly members: readonly Participant[];
  readonly rule: string;
}

/** A closed list of members that a reader of rows has found. */
export function listClaimOf(scene: Scene, { members, rule }: Row): Claim[] {
  const [start, end] = [members[0]?.span.start ?? 0, members.at(-1)?.span.end ?? 0];
  const place = clauseAt(scene, start);
  if (place === null) return [];
  const { clause } = place;
  return [
    makeClaim(
      scene,
      clause,
      { start, end },
      {
        kind: 'list',
        ...actionOf(clause, verbOf(scene, { start, end })?.verb),
        list: { members: [...members], open: false, head: null },
        rule,
      },
    ),
  ];
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

/**
 * The verb that says what the members do or have done to them: the last one before the list that is more than "are" or "include"; the
 * one whose subject the list is, where it stands first in its clause.
 */
function verbOf(scene: Scene, { start, end }: { readonly start: number; readonly end: number }): Predication | undefined {
  const { tokens } = scene.sentence;
  const predications = predicationsOf(scene);
  const before = predications.findLast(({ verb }) => isTelling(verb) && (tokens[verb.first]?.start ?? 0) < start);
  const behind = predications.find(({ verb }) => (tokens[verb.first]?.start ?? 0) >= end);
  if (before !== undefined || behind === undefined) return before;
  const isSubject = behind.clause === clauseAt(scene, start)?.clause && !behind.verb.infinitive && isTelling(behind.verb);
  return isSubject ? behind : undefined;
}

const isTelling = ({ lemma }: VerbGroup) => !/^(?:be|include)$/u.test(lemma);
