import type { Participant } from '../../../schemas/index.ts';
import { likenessOf } from '../../nlp/name-likeness.ts';
import { answerOfWord, mayBothHold } from '../../lexicons/told-answers.ts';
import { areOne } from '../are-one.ts';
import { daysBetween } from '../days.ts';
import { placeKey } from '../place-key.ts';
import type { PlacedClaim } from '../setting.ts';
import { disputed } from './disputed.ts';
import { answerOf } from './make-side.ts';
import { verdict, type Judge, type Verdict } from './verdict.ts';

const COMPASS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];

/** Two names for one person, or two answers to where or which. */
export const judgeIdentities: Judge = (a, b) => {
  if (a.claim.rule.startsWith('wh')) return judgeWhere(a, b);
  if (a.claim.rule.startsWith('fill/')) return judgeAnswers(a, b);
  if (a.claim.rule.startsWith('told/')) return judgeTold(a, b);
  return a.claim.rule === 'claim/name'
    ? judgeNames(a, b)
    : clash(a, b, `“${answerOf(a)}” against “${answerOf(b)}”`, /^claim\/(?:role|part)$/u.test(a.claim.rule) ? 'role' : 'person');
};

/** Spellings of one name are slips or transliterations, worth showing and no error; two first names for one person are two answers. */
function judgeNames(a: PlacedClaim, b: PlacedClaim): Verdict {
  const [one, two] = [a, b].map(({ claim }) => firstOf(claim.subject?.head ?? '')) as [string, string];
  const what = `“${answerOf(a)}” against “${answerOf(b)}”`;
  return likenessOf(one, two) === 'other' ? verdict('conflict', 'name', what) : verdict('compatible', 'spelling', `two spellings: ${what}`);
}

/** Two answers to a question of one answer; plans may change from one day to the next. */
function judgeAnswers(a: PlacedClaim, b: PlacedClaim): Verdict {
  if (areOne(a.claim.object as Participant, b.claim.object as Participant)) return verdict('agree', 'same', 'the same answer');
  const days = daysBetween(a.article.published, b.article.published);
  const isPlan = [a, b].some(({ claim }) => claim.factuality === 'planned');
  if (isPlan && days !== null && days !== 0) return verdict('update', 'later', 'a plan that may have changed');
  return clash(a, b, `“${answerOf(a)}” against “${answerOf(b)}”`, 'answer');
}

/** Two words of a closed list. */
function judgeTold(a: PlacedClaim, b: PlacedClaim): Verdict {
  const [one, two] = [a, b].map(({ claim }) => answerOfWord(claim.rule, claim.object?.head ?? '')) as [string, string];
  const isOne = mayBothHold(a.claim.rule, one, two);
  return isOne ? verdict('agree', 'same', 'the same answer') : clash(a, b, `“${answerOf(a)}” against “${answerOf(b)}”`, 'answer');
}

const firstOf = (name: string) => name.split(' ')[0] ?? '';

const valueOf = ({ claim: { subject, object } }: PlacedClaim) => fold(`${subject?.head ?? ''} ${object?.head ?? ''}`);
const fold = (text: string) => placeKey(text).split(/\s+/u).toSorted().join(' ');

function judgeWhere(a: PlacedClaim, b: PlacedClaim): Verdict {
  const [one, two] = [a, b].map(({ claim: { object } }) => bearingOf(object?.head ?? ''));
  const what = `“${answerOf(a)}” against “${answerOf(b)}”`;
  if (a.claim.rule === 'where/bearing' || a.claim.rule === 'where/part')
    return areApart(one ?? -1, two ?? -1) ? clash(a, b, what) : verdict('agree', 'near', 'the same side, or next to it');
  return valueOf(a) === valueOf(b) ? verdict('agree', 'same-place', 'the same') : clash(a, b, what);
}

const clash = (a: PlacedClaim, b: PlacedClaim, what: string, code = 'place'): Verdict =>
  disputed(a, b, what) ?? verdict('conflict', code, what);

/** "southeastern" → 3; -1 for "central" */
const bearingOf = (text: string) => COMPASS.indexOf(text.toLowerCase().replace('-', '').replace(/ern$/u, ''));

/** A quarter of the compass or more; the centre against any side. */
function areApart(one: number, two: number): boolean {
  if (one < 0 || two < 0) return one !== two;
  const apart = Math.abs(one - two);
  return Math.min(apart, COMPASS.length - apart) >= 2;
}
