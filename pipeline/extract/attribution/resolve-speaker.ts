import type { Mention } from '../../../schemas/index.ts';
import type { Frame, Stretch } from './frame.ts';

export interface Speaker {
  readonly speaker: string;
  readonly entityId?: string;
}

const MASCULINE_OR_FEMININE = /^(?:he|she)$/iu;

/** Makes a function that names each speaker in the order of the article, so that "he" and "she" can follow the last person. */
export function makeSpeakerResolver(text: string, mentions: readonly Mention[]): (frame: Frame) => Speaker | undefined {
  const people = mentions.filter(({ kind }) => kind === 'person');
  const roles = rolesOf(people);
  let last: { person: Mention; at: number } | undefined;
  return ({ speaker }) => {
    if (speaker === undefined) return undefined;
    const phrase = text.slice(speaker.start, speaker.end);
    const person = MASCULINE_OR_FEMININE.test(phrase)
      ? personBefore(text, people, speaker.start, last)
      : (headPerson(text, speaker, people) ?? inApposition(text, speaker, people) ?? holderOf(bare(phrase), roles));
    if (person !== undefined) {
      last = { person, at: speaker.start };
      return { speaker: person.name ?? person.span.text, ...(person.entityId === undefined ? {} : { entityId: person.entityId }) };
    }
    const body = mentions.find(({ span }) => span.end === speaker.end && bare(text.slice(speaker.start, span.start)) === '');
    return { speaker: phrase, ...(body?.entityId === undefined ? {} : { entityId: body.entityId }) };
  };
}

const bare = (phrase: string) => phrase.trim().replace(/^(?:the|a|an)(?:\s+|$)/iu, '').toLowerCase();

/** "the mayor" is Ada Brant when she alone was introduced as "Mayor". */
function rolesOf(people: readonly Mention[]): Map<string, Mention> {
  const holders = new Map<string, Mention | undefined>();
  for (const person of people) {
    if (person.role === undefined || person.entityId === undefined) continue;
    const role = person.role.toLowerCase();
    const other = holders.get(role);
    holders.set(role, holders.has(role) && other?.entityId !== person.entityId ? undefined : person);
  }
  return new Map([...holders].flatMap(([role, person]) => (person === undefined ? [] : [[role, person] as const])));
}

const SHORT_OF = /['’]s?\s*$|\b(?:of|for|by|to|with|from|at|about|and|or|nor|against|like)\s[^,]*$/u;

/** The person the phrase is about: "Mayor Ada Brant", "the mayor, Ada Brant"; not "a spokesman for Ada Brant", "Brant's doctor". */
function headPerson(text: string, phrase: Stretch, people: readonly Mention[]): Mention | undefined {
  return people.find(({ span }) => {
    if (span.start < phrase.start || span.end > phrase.end) return false;
    if (/^['’]/u.test(text.slice(span.end, phrase.end)) || /^ and\b/u.test(text.slice(span.end, phrase.end))) return false;
    return !SHORT_OF.test(text.slice(phrase.start, span.start).split(',').at(-1) ?? '') || /^experts like $/iu.test(text.slice(phrase.start, span.start));
  });
}

/** `said the teacher's brother, Md Ripon`. */
function inApposition(text: string, phrase: Stretch, people: readonly Mention[]): Mention | undefined {
  if (text[phrase.end] !== ',' || /^\p{Lu}/u.test(text.slice(phrase.start, phrase.end))) return undefined;
  return people.find(({ span }) => span.start > phrase.end && span.start <= phrase.end + 40 && /^, (?:\p{Lu}[\p{L}.]* ){0,4}$/u.test(text.slice(phrase.end, span.start)));
}

/** "the minister" is the one finance minister of the article. */
function holderOf(role: string, roles: ReadonlyMap<string, Mention>): Mention | undefined {
  if (role === '') return undefined;
  const holders = [...roles].filter(([held]) => held === role || held.endsWith(` ${role}`)).map(([, person]) => person);
  return new Set(holders.map(({ entityId }) => entityId)).size === 1 ? holders[0] : undefined;
}

const REACH = 600;

/** Who "he" or "she" is: the last to speak if that is near and nobody was named since, else the last person named. */
function personBefore(text: string, people: readonly Mention[], at: number, last: { person: Mention; at: number } | undefined): Mention | undefined {
  const named = people.findLast(({ span }) => span.end <= at && isSubject(text, span));
  if (last !== undefined && at - last.at < REACH && (named === undefined || named.span.start <= last.at)) return last.person;
  return named ?? people.findLast(({ span }) => span.end <= at);
}

/** At the head of a sentence or clause, or behind a title there; a name that is an object or an owner is less likely meant. */
function isSubject(text: string, { start, end }: Stretch): boolean {
  if (/^['’]/u.test(text.slice(end, end + 1))) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  return /(?:^|[.!?”"\n,]\s*)(?:[\p{L}.’'-]+ ){0,4}$/u.test(before) && !/\b(?:of|for|by|to|with|from|about|against|and) (?:\p{Lu}\p{L}+ )?$/u.test(before);
}
