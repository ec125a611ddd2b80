import { alternatives, type Alternative } from './alternatives.ts';

/** One way to say one side of an alternative: "find guilty", done `to` the thing, for the side "yes". */
export interface Wording {
  readonly alternative: Alternative;
  readonly side: 'yes' | 'no';
  readonly role: 'to' | 'by' | 'state';
  readonly words: readonly string[];
}

const ROLES = ['to', 'by', 'state'] as const;

const all: readonly Wording[] = alternatives.flatMap((alternative) =>
  (['yes', 'no'] as const).flatMap((side) =>
    ROLES.flatMap((role) => (alternative[side][role] ?? []).map((text): Wording => ({ alternative, side, role, words: text.split(' ') }))),
  ),
);

const byFirst = new Map<string, Wording[]>();
for (const wording of all) {
  const key = `${wording.role} ${wording.words[0] ?? ''}`;
  byFirst.set(key, [...(byFirst.get(key) ?? []), wording]);
}

/** The wordings that begin with a word (a verb's lemma, or the first word of a state): `wordingsFrom('by', 'resign')`. */
export const wordingsFrom = (role: Wording['role'], first: string): readonly Wording[] => byFirst.get(`${role} ${first}`) ?? [];
