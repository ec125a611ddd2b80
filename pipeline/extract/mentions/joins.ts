import { complementFields, facilityEnds, organizationEnds, organizationHeads } from '../../lexicons/organizations.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Group } from './find-groups.ts';
import { lookUp } from './gazetteer.ts';
import { continuesName, isAcronym, isNameWord } from './name-shape.ts';

const particles: ReadonlySet<string> = new Set(
  'de la del da di do dos das des du van von der den bin ibn el al ben le y zu af av &'.split(' '),
);
const otherHeads: ReadonlySet<string> = new Set(
  'battle treaty declaration day order medal statue act bill state city republic kingdom gulf strait straits bay sea isle island islands horn cape city war year rock port lake temple palace tower tomb house bank court group isthmus sanctuary division line chamber duke union age'.split(
    ' ',
  ),
);
const takesFor: ReadonlySet<string> = new Set(
  'center centre institute coalition ministry department movement campaign council fund foundation association alliance office agency committee commission society partnership party network school bureau forum union initiative project conference organization organisation authority directorate board secretariat college academy'.split(
    ' ',
  ),
);

/** Index of the capitalised word with which a name goes on over the small word at `at`: "Bank | of China", "Rio | de la Plata". */
export function joinedPart(tokens: readonly Token[], from: number, at: number, text: string): number | undefined {
  const joiner = (tokens[at] as Token).lower;
  const article = tokens[at + 1]?.lower === 'the' || particles.has(tokens[at + 1]?.lower ?? '');
  const next = at + (article ? 2 : 1);
  if (!isNameWord(tokens[next]) || !continuesName(tokens, next)) return undefined;
  const joins =
    joiner === 'and'
      ? joinsAnd(tokens, { from, to: at }, next, text)
      : particles.has(joiner) || takesComplement(tokens, { from, to: at }, next);
  return joins ? next : undefined;
}

/** "Bank of", "Institute for", "Committee on"; "Audit Committee of the Harbour Board" is two names. */
function takesComplement(tokens: readonly Token[], { from, to }: Group, next: number): boolean {
  const [joiner, head] = [(tokens[to] as Token).lower, (tokens[to - 1] as Token).lower];
  if (joiner !== 'of') return (joiner === 'for' || joiner === 'on') && takesFor.has(head);
  if (next > to + 1 && isInstitution(tokens, next)) return false;
  return organizationHeads.has(head) || otherHeads.has(head) || complementAt(tokens, { from, to }) !== undefined;
}

/** Index of the "of" or "for" an organisation's name already goes on over. */
function complementAt(tokens: readonly Token[], { from, to }: Group): number | undefined {
  for (let index = from + 1; index < to; index += 1) {
    const { lower } = tokens[index] as Token;
    if ((lower === 'of' || lower === 'for') && organizationHeads.has((tokens[index - 1] as Token).lower)) return index;
  }
  return undefined;
}

/** "Food and Drug Administration", "Ministry of Health and Welfare"; not "Brant and the Harbour Board", "France and Germany". */
function joinsAnd(tokens: readonly Token[], { from, to }: Group, next: number, text: string): boolean {
  const right = tokens[next] as Token;
  if (lookUp(text.slice(right.start, right.end)) !== undefined || tokens[to + 1]?.lower === 'the') return false;
  if (complementAt(tokens, { from, to }) !== undefined) return !isInstitution(tokens, next);
  const isShort = to - from === 1 || (to - from === 2 && lookUp((tokens[from] as Token).text)?.country === true);
  return isShort ? sharesEnd(tokens, tokens[to - 1] as Token, next) : addsFacility(tokens, to, next);
}

/** Does a body of its own begin here? "Harbour Board", but not "International Studies". */
function isInstitution(tokens: readonly Token[], next: number): boolean {
  const last = (tokens[endOfRun(tokens, next)] as Token).lower;
  return organizationEnds.has(last) && !complementFields.has(last);
}

function endOfRun(tokens: readonly Token[], next: number): number {
  let last = next;
  while (isNameWord(tokens[last + 1])) last += 1;
  return last;
}

/** "Food | Drug Administration" */
function sharesEnd(tokens: readonly Token[], first: Token, next: number): boolean {
  if (isAcronym(first.text) || lookUp(first.text) !== undefined) return false;
  const last = endOfRun(tokens, next);
  return last > next && last - next < 3 && organizationEnds.has((tokens[last] as Token).lower);
}

/** "Tarn Medical College | Hospital" */
function addsFacility(tokens: readonly Token[], to: number, next: number): boolean {
  const [left, right] = [(tokens[to - 1] as Token).lower, (tokens[next] as Token).lower];
  return (
    endOfRun(tokens, next) === next &&
    (facilityEnds.has(right) || right === 'research') &&
    (organizationEnds.has(left) || facilityEnds.has(left))
  );
}
