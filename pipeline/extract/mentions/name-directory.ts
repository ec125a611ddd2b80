import type { MentionKind } from '../../../schemas/index.ts';
import { bareNameWords, organizationId, personId } from './entity-id.ts';
import { makeSpellings } from './spellings.ts';

export interface Entity {
  readonly entityId: string;
  readonly name: string;
  /** of a short form, where it is no organisation's: "FTA" of a treaty */
  readonly kind?: MentionKind;
}

/** Who and what an article names in full, to be found again by a part of the name. */
export interface NameDirectory {
  readonly addPerson: (name: string) => void;
  readonly addOrganization: (name: string, entity?: Entity) => void;
  /** the one organisation that ends in this word or goes on behind it with "of": "the Board" of the Harbour Board */
  readonly findByHead: (word: string) => Entity | undefined;
  readonly addHead: (name: string, entity: Entity) => void;
  readonly addShortForm: (short: string, entity: Entity) => void;
  /** the one person of this surname, given name or end of name; undefined when there is none, 'many' when several */
  readonly findPerson: (part: string) => Entity | 'many' | undefined;
  readonly findOrganization: (part: string) => Entity | undefined;
}

/** An empty directory. After `addPerson('Ada Brant')`, `findPerson('Brant')` → `{entityId: 'person:ada-brant', name: 'Ada Brant'}`. */
export function makeNameDirectory(): NameDirectory {
  const byEnd = new Map<string, Map<string, string>>();
  const byStart = new Map<string, Map<string, string>>();
  const surnames = new Set<string>();
  const idOf = makeSpellings();
  const organizations = new Map<string, Entity | undefined>();
  const byHead = new Map<string, Entity | undefined>();
  return {
    addPerson: (name) => {
      const words = bareNameWords(name);
      if (words.length < 2) return void surnames.add(name);
      const id = idOf(words, name);
      for (let from = 1; from < words.length; from += 1) {
        if (isTelling(words[from] as string)) remember(byEnd, words.slice(from).join(' '), id, name);
      }
      if (isTelling(words[0] as string)) remember(byStart, words[0] as string, id, name);
      remember(byEnd, words.join(' '), id, name);
    },
    addOrganization: (name, entity = { entityId: organizationId(name), name }) => {
      const words = name.split(/\s+/u);
      for (let to = 1; to < words.length; to += 1) {
        const start = words.slice(0, to).join(' ');
        const other = organizations.get(start);
        organizations.set(start, !organizations.has(start) || other?.entityId === entity.entityId ? entity : undefined);
      }
      if (!goesOn(organizations.get(name), name)) organizations.set(name, entity);
    },
    addHead: (name, entity) => {
      const head = /^(\p{Lu}\p{Ll}+) of /u.exec(name)?.[1] ?? name.slice(name.lastIndexOf(' ') + 1);
      const other = byHead.get(head);
      byHead.set(head, !byHead.has(head) || other?.entityId === entity.entityId ? entity : undefined);
    },
    findByHead: (word) => byHead.get(word),
    addShortForm: (short, entity) => void organizations.set(short, entity),
    findPerson: (part) => {
      const alone = surnames.has(part) ? { entityId: personId(part), name: part } : undefined;
      return only(byEnd.get(smallParticle(part)) ?? byEnd.get(part)) ?? only(byStart.get(part)) ?? alone;
    },
    findOrganization: (part) => organizations.get(part),
  };
}

/** "Bin Tandel" at the start of a sentence is the end of "Tarik bin Tandel". */
const smallParticle = (part: string) =>
  /^(?:Al|Ben|Bin|De|Del|Der|Di|El|Ibn|Van|Von)[ -]/u.test(part) ? part.charAt(0).toLowerCase() + part.slice(1) : part;

/** "Tarn Foundation" after "Tarn Foundation for the Arts" is the same; "Tarn" after "Tarn Weekly" need not be. */
const goesOn = (entity: Entity | undefined, name: string) => entity !== undefined && /^ (?:of|for) /u.test(entity.name.slice(name.length));

/** "Al" and "de" alone point at nobody. */
const isTelling = (word: string) =>
  word.length > 2 || (/^\p{Lu}\p{Ll}$/u.test(word) && !['Al', 'El', 'La', 'Le', 'De', 'Du', 'Da', 'Di'].includes(word));

function remember(index: Map<string, Map<string, string>>, part: string, id: string, name: string): void {
  const people = index.get(part) ?? new Map<string, string>();
  const other = people.get(id);
  if (other === undefined || name.length > other.length) people.set(id, name);
  index.set(part, people);
}

function only(people: Map<string, string> | undefined): Entity | 'many' | undefined {
  if (people === undefined) return undefined;
  if (people.size > 1) return 'many';
  const [[entityId, name]] = people as unknown as [[string, string]];
  return { entityId, name };
}
