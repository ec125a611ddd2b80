import type { Mention } from '../../../schemas/index.ts';
import type { Frame, Stretch } from './frame.ts';
import { firstFrom, touching } from './touching.ts';

export interface Speaker {
  readonly speaker: string;
  readonly entityId?: string;
}

interface Named extends Stretch {
  readonly mention: Mention;
}

const HE_OR_SHE = /^(?:he|she|his|her)$/iu;
/** How far back "he" may look for the last speaker. */
const REACH = 600;

/** Makes a function that names each speaker in the order of the article, so that "he" and "she" can follow the last person. */
export function makeSpeakerResolver(
  text: string,
  mentions: readonly Mention[],
  quotes: readonly Stretch[],
): (frame: Frame) => Speaker | undefined {
  const named = mentions.map((mention) => ({ ...mention.span, mention }));
  const people = named.filter(({ mention }) => mention.kind === 'person');
  const subjects = people.filter((person) => isSubject(text, person) && touching(quotes, person.start, person.end).length === 0);
  const genders = gendersOf(text, people);
  const roles = rolesOf(people);
  const surnames = surnamesOf(people);
  let last: { person: Named; at: number } | undefined;
  const personOf = (phrase: string, speaker: Stretch) => {
    if (!HE_OR_SHE.test(phrase))
      return headPerson(text, speaker, people) ?? inApposition(text, speaker, people) ?? roles.get(bare(phrase)) ?? surnames.get(phrase);
    const fits = (person: Named | undefined) => person !== undefined && genders.get(person.mention.entityId ?? '') !== otherGender(phrase);
    const subject = lastFitting(subjects, speaker.start, fits);
    if (last !== undefined && fits(last.person) && speaker.start - last.at < REACH && (subject?.start ?? -1) <= last.at) return last.person;
    return subject ?? lastFitting(people, speaker.start, fits);
  };
  return ({ speaker }) => {
    if (speaker === undefined) return undefined;
    const phrase = text.slice(speaker.start, speaker.end);
    const person = personOf(phrase, speaker);
    if (person === undefined)
      return withEntity(phrase, touching(named, speaker.start, speaker.end).find((body) => isWhole(text, speaker, body))?.mention);
    last = { person, at: speaker.start };
    return withEntity(person.mention.name ?? person.mention.span.text, person.mention);
  };
}

/** How many names back "he" may mean. */
const NAMES_BACK = 6;

function lastFitting(people: readonly Named[], at: number, fits: (person: Named) => boolean): Named | undefined {
  const end = firstFrom(people, at);
  return people.slice(Math.max(0, end - NAMES_BACK), end).findLast(fits);
}

type Pronoun = 'he' | 'she';

const otherGender = (phrase: string): Pronoun => (/^(?:he|his)$/iu.test(phrase) ? 'she' : 'he');

const MASCULINE = /\b(?:Mr\.?|Sir|Lord|King|Prince|\w*man|father|brother|actor|priest)$/iu;
const FEMININE = /\b(?:Mrs\.?|Ms\.?|Miss|Dame|Lady|Queen|Princess|\w*woman|mother|sister|actress|nun)$/iu;

/** What the title in front of a name says: "Mr. Hale", "spokeswoman Ada Brant". */
function gendersOf(text: string, people: readonly Named[]): Map<string, Pronoun> {
  const genders = new Map<string, Pronoun>();
  for (const { start, mention } of people) {
    const before = text.slice(Math.max(0, start - 20), start).trimEnd();
    if (mention.entityId === undefined) continue;
    if (FEMININE.test(before)) genders.set(mention.entityId, 'she');
    else if (MASCULINE.test(before)) genders.set(mention.entityId, 'he');
  }
  return genders;
}

const withEntity = (speaker: string, mention: Mention | undefined): Speaker => ({
  speaker,
  ...(mention?.entityId === undefined ? {} : { entityId: mention.entityId }),
});

const bare = (phrase: string) =>
  phrase
    .trim()
    .replace(/^(?:the|a|an)(?:\s+|$)/iu, '')
    .toLowerCase();

/** Is the phrase nothing but this name, with an article or "itself"? */
const isWhole = (text: string, phrase: Stretch, { start, end }: Named) =>
  end <= phrase.end && end >= phrase.end - 7 && bare(text.slice(phrase.start, start)) === '';

/** "the mayor" is Ada Brant when she alone was introduced as "Mayor"; "the minister" the one "Finance Minister". */
function rolesOf(people: readonly Named[]): Map<string, Named> {
  const holders = new Map<string, Named | undefined>();
  for (const person of people) {
    const { role, entityId } = person.mention;
    if (role === undefined || entityId === undefined) continue;
    const words = role.toLowerCase().split(' ');
    for (const name of new Set([words.join(' '), words.at(-1) as string])) {
      const other = holders.get(name);
      holders.set(name, holders.has(name) && other?.mention.entityId !== entityId ? undefined : person);
    }
  }
  return new Map([...holders].flatMap(([role, person]) => (person === undefined ? [] : [[role, person] as const])));
}

/** "HALE:" in a transcript is Tam Hale when no other Hale is named. */
function surnamesOf(people: readonly Named[]): Map<string, Named | undefined> {
  const bearers = new Map<string, Named | undefined>();
  for (const person of people) {
    const surname = (person.mention.name ?? person.mention.span.text).split(' ').at(-1)?.toUpperCase() ?? '';
    const other = bearers.get(surname);
    bearers.set(surname, bearers.has(surname) && other?.mention.entityId !== person.mention.entityId ? undefined : (other ?? person));
  }
  return bearers;
}

const SHORT_OF = /['’]s?\s*$|\b(?:of|for|by|to|with|from|at|about|and|or|nor|against|[Ww]ho)\s/u;

/** The person the phrase is about: "Mayor Ada Brant", "the mayor, Ada Brant"; not "a spokesman for Ada Brant", "Brant's doctor". */
function headPerson(text: string, phrase: Stretch, people: readonly Named[]): Named | undefined {
  return touching(people, phrase.start, phrase.end).find(({ start, end }) => {
    if (start < phrase.start || end > phrase.end) return false;
    if (/^(?:['’]| and\b| (?:administration|campaign|team|government|camp)\b)/u.test(text.slice(end, end + 16))) return false;
    return !SHORT_OF.test(text.slice(phrase.start, start).split(',').at(-1) ?? '');
  });
}

/** `said the teacher's brother, Tam Hale`. */
function inApposition(text: string, phrase: Stretch, people: readonly Named[]): Named | undefined {
  if (text[phrase.end] !== ',' || /^\p{Lu}/u.test(text.slice(phrase.start, phrase.end))) return undefined;
  const next = people[firstFrom(people, phrase.end)];
  const between = next === undefined || next.start > phrase.end + 40 ? '' : text.slice(phrase.end, next.start);
  return /^, (?:\p{Lu}[\p{L}.]* ){0,4}$/u.test(between) ? next : undefined;
}

/** At the head of a sentence or clause, or behind a title there; a name that is an object or an owner is less likely meant by "he". */
function isSubject(text: string, { start, end }: Stretch): boolean {
  if (/^['’]/u.test(text.slice(end, end + 1))) return false;
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?”",]\s|\n/u)
      .at(-1) ?? '';
  return before.trim().split(' ').length <= 4 && !/\b(?:of|for|by|to|with|from|about|against|and) (?:\p{Lu}\p{L}+ )?$/u.test(before);
}
