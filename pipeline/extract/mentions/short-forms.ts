import type { Candidate } from './find-candidates.ts';
import { isAcronym } from './name-shape.ts';

/** Short forms the article uses, with the name each stands for; `undefined` where several names would do. */
export type ShortForms = Map<string, string | undefined>;

/** "Tarn Wind Association (Tarwa)": a bracket right behind an organisation holds its short form when it begins alike. */
export function bracketed(candidates: readonly Candidate[], text: string): ShortForms {
  const forms: ShortForms = new Map();
  for (const [index, short] of candidates.entries()) {
    const name = candidates[index - 1];
    if (name === undefined || short.words > 1 || name.words < 2 || short.start !== name.end + 2) continue;
    if (text.slice(name.end, short.start) !== ' (' || text[short.end] !== ')') continue;
    if (isNamed(name) && beginsAlike(name.text, short.text)) forms.set(short.text, name.text);
  }
  return forms;
}

const isNamed = ({ kind }: Candidate) => kind === 'organization' || kind === 'other';
const beginsAlike = (name: string, short: string) => isAcronym(short) || name[0]?.toLowerCase() === short[0]?.toLowerCase();

const SHORTEST = 3;

/** "USO" of an article that names the University of Southern Orvane and nothing else with these initials. */
export function spelledByInitials(candidates: readonly Candidate[]): ShortForms {
  const acronyms = new Set(candidates.filter((candidate) => candidate.rule === 'mention/acronym').map(({ text }) => text));
  const forms: ShortForms = new Map();
  if (acronyms.size === 0) return forms;
  for (const name of new Set(candidates.filter((candidate) => candidate.words > 2 && isNamed(candidate)).map(({ text }) => text))) {
    const short = initials(name);
    if (short.length >= SHORTEST && acronyms.has(short)) forms.set(short, forms.has(short) ? undefined : name);
  }
  return forms;
}

/** `initials('University of Southern Orvane')` → `'USO'`. */
const initials = (name: string) => (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');
