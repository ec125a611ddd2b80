import { overlaps, spanOf, type Claim, type Quantity } from '../../../schemas/index.ts';
import { matchesOf } from '../../nlp/matches-of.ts';
import { readNounPhrases, type NounPhrase } from './noun-phrase.ts';
import { listClaimOf } from './list-claims.ts';
import { participantOf } from './participants.ts';
import { readPersonItem } from './person-item.ts';
import { readRow } from './row.ts';
import type { Scene } from './scene.ts';

/**
 * Rows of what has no name of its own: "an 18-year-old man and his sister, 15", "aged 6, 11 and 15", "the bank's lenders, suppliers and
 * staff". Who is only described may be named elsewhere: such rows are recorded whole, and compared with nothing.
 */
export function readRowClaims(scene: Scene): Claim[] {
  if (!/ (?:and|or|&) /u.test(scene.sentence.text)) return [];
  return [...peopleRows(scene), ...agesRow(scene), ...thingRows(scene)];
}

/** Rows of people that are not all named; those of names alone are lists of names. */
function peopleRows(scene: Scene): Claim[] {
  const { tokens } = scene.sentence;
  const claims: Claim[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const row = /^(?:DET|PRON|PROPN|NUM)$/u.test(tokens[index]?.pos ?? '')
      ? readRow(tokens, index, (at) => readPersonItem(scene, at))
      : null;
    if (row === null) continue;
    const isTold = row.some(({ aged }) => aged) || row.length >= 3;
    const members = row.map(({ member }) => member);
    if (isTold && members.some(({ entityId }) => entityId === undefined))
      claims.push(...listClaimOf(scene, { members, rule: 'members/people' }));
    index = (row.at(-1)?.to ?? index) - 1;
  }
  return claims;
}

/** "children aged 6, 11 and 15", "their ages were 6, 11 and 15" */
const AGES = /\b(?:aged|ages?(?: (?:are|were|of))?) (?<row>\d{1,3}(?:, \d{1,3}){0,20},? and \d{1,3})\b(?! (?:percent|million|thousand))/gu;

function agesRow(scene: Scene): Claim[] {
  return matchesOf(AGES, scene.sentence.text).flatMap((match) => {
    const row = match.groups?.['row'] ?? '';
    const start = scene.sentence.start + match.index + match[0].indexOf(row);
    const members = matchesOf(/\d+/gu, row).map(({ index, 0: age }) => ({
      span: spanOf(scene.reading.text, start + index, start + index + age.length),
      head: `${age}-year-old`,
    }));
    return listClaimOf(scene, { members, rule: 'members/ages' });
  });
}

/** Three common nouns or more: of two, the second may go with what follows ("jobs and growth figures"). */
function thingRows(scene: Scene): Claim[] {
  const { tokens } = scene.sentence;
  const phrases = readNounPhrases(tokens, 0, tokens.length);
  const byFirst = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  const itemAt = (at: number) => {
    const phrase = byFirst.get(at);
    if (phrase === undefined || !isThing(scene, phrase)) return null;
    return { from: at, to: phrase.head + 1, member: participantOf(scene, { tokens, phrase: { ...phrase, last: phrase.head } }) };
  };
  const claims: Claim[] = [];
  let end = 0;
  for (const { first } of phrases) {
    const row = first < end ? null : readRow(tokens, first, itemAt);
    if (row === null || row.length < 3) continue;
    end = row.at(-1)?.to ?? end;
    claims.push(...listClaimOf(scene, { members: row.map(({ member }) => member), rule: 'members/things' }));
  }
  return claims;
}

/** A common noun that is neither counted, nor a date, nor a person with an age. */
function isThing({ sentence: { tokens }, quantities, dates }: Scene, { first, head }: NounPhrase): boolean {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[head]?.end ?? 0];
  const isFigure = ({ span }: Pick<Quantity, 'span'>) => overlaps(span, { start, end });
  return tokens[head]?.pos === 'NOUN' && ![...quantities, ...dates].some(isFigure);
}
