import type { MentionKind } from '../../../schemas/index.ts';
import { firstNames } from '../../lexicons/first-names.ts';
import type { ReadSentence, Reading, Token } from '../../nlp/reading.ts';
import { type Definition, findDefinitions } from './acronyms.ts';
import { withCompass } from './compass.ts';
import { cueKind, domainCue, termCue } from './cue-kind.ts';
import { findDateline } from './dateline.ts';
import { findGroups, type Group } from './find-groups.ts';
import { type KnownName, longestKnown } from './gazetteer.ts';
import { isMoney } from './money-words.ts';
import { beginsSentence, isAcronym, isNameWord } from './name-shape.ts';
import { addEvidence, type Evidence, weighContext } from './name-evidence.ts';
import { bracketed, spelledByInitials } from './short-forms.ts';
import { shareInRows } from './share-in-rows.ts';
import { type Piece, splitGroup } from './split-group.ts';
import { unglue } from './unglue.ts';

/** A stretch that may be a name; `kind` is there when its own words or its title say what it is. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  readonly kind?: MentionKind;
  readonly rule: string;
  readonly known?: KnownName;
  readonly role?: string;
  readonly evidence: Evidence;
  /** a single capitalised word where every word would have a capital */
  readonly atStart: boolean;
  /** a single word the article writes with a small letter too: "Police" beside "the police" */
  readonly alsoSmall: boolean;
  /** the tagger too takes it for a proper name */
  readonly proper: boolean;
}

export interface Found {
  readonly candidates: Candidate[];
  /** "HSB" → "Harbour Safety Board" */
  readonly shortForms: Map<string, string>;
}

/** Every stretch of running text that may be a name, and the short forms the article explains. */
export function findCandidates(reading: Reading, sentences: readonly ReadSentence[]): Found {
  const small = smallWords(reading);
  const candidates: Candidate[] = [];
  const shortForms = new Map<string, string>();
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const definitions = findDefinitions(tokens);
    for (const definition of definitions) shortForms.set(definition.short, textOf(reading.text, tokens, definition));
    const dateline = findDateline(sentence, reading.text);
    const groups = findGroups(sentence, reading.text).filter((group) => group.from >= (dateline?.to ?? 0));
    const pieces = withDefinitions(groups, definitions).flatMap((group) => piecesOf(tokens, group, definitions, reading.text));
    const named = [...(dateline === undefined ? [] : [dateline]), ...pieces]
      .filter((piece) => !isMoney(tokens, piece))
      .map((piece) => withCompass(tokens, piece))
      .flatMap((piece) => unglue(makeCandidate(tokens, piece, reading.text, small)));
    shareInRows(named, reading.text);
    candidates.push(...named);
  }
  for (const [short, name] of [...spelledByInitials(candidates), ...bracketed(candidates, reading.text)]) {
    if (name !== undefined && !shortForms.has(short)) shortForms.set(short, name);
  }
  return { candidates, shortForms };
}

/** Words the article also writes with a small letter. */
function smallWords({ sentences }: Reading): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { tokens } of sentences) for (const { text, lower } of tokens) if (text === lower) small.add(text);
  return small;
}

/** A defined name stands as it is, whatever rows of capitals it was cut into. */
function withDefinitions(groups: readonly Group[], definitions: readonly Definition[]): Group[] {
  const apart = groups.filter((group) => !definitions.some((definition) => group.from < definition.to && definition.from < group.to));
  return [...apart, ...definitions].sort((a, b) => a.from - b.from);
}

function piecesOf(tokens: readonly Token[], group: Group, definitions: readonly Definition[], text: string): Piece[] {
  const isDefined = definitions.some((definition) => definition === group);
  if (!isDefined) return splitGroup(tokens, trimStart(tokens, group, text), text);
  const known = longestKnown(tokens, group.from, group.to, text);
  return [known?.to === group.to ? { ...group, known: known.known } : group];
}

const notNames: ReadonlySet<string> = new Set(['ADV', 'VERB', 'DET', 'ADP', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'INTJ']);

/** A sentence begins with a capital whatever its first word: "Shocked Norvik fans". */
function trimStart(tokens: readonly Token[], group: Group, text: string): Group {
  const first = tokens[group.from] as Token;
  if (!beginsSentence(tokens, group.from) || group.to - group.from < 2 || firstNames.has(first.text)) return group;
  if (longestKnown(tokens, group.from, group.to, text) !== undefined || !isNameWord(tokens[group.from + 1])) return group;
  const restIsKnown = longestKnown(tokens, group.from + 1, group.to, text)?.to === group.to;
  const drops = notNames.has(first.pos) || (restIsKnown && first.pos === 'ADJ');
  return drops ? { from: group.from + 1, to: group.to } : group;
}

const textOf = (text: string, tokens: readonly Token[], { from, to }: Group) =>
  text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);

function makeCandidate(tokens: readonly Token[], piece: Piece, text: string, small: ReadonlySet<string>): Candidate {
  const { from, to, known, role } = piece;
  const first = tokens[from] as Token;
  const place = {
    start: first.start,
    end: (tokens[to - 1] as Token).end,
    text: textOf(text, tokens, piece),
    words: to - from,
    evidence: weighContext(tokens, piece, text),
    atStart: beginsSentence(tokens, from),
    alsoSmall: to - from === 1 && small.has(first.lower),
    proper: tokens.slice(from, to).some((token) => token.pos === 'PROPN'),
  };
  const judged = ownKind(tokens, piece, text);
  return { ...place, ...judged, ...(known === undefined ? {} : { known }), ...(role === undefined || role === '' ? {} : { role }) };
}

/** What the piece is by itself: known, called by a title, with a cue word, or with a given name in front. */
function ownKind(tokens: readonly Token[], piece: Piece, text: string): { kind?: MentionKind; rule: string } {
  const { from, to, known, role } = piece;
  if (known !== undefined) return { kind: known.kind, rule: known.rule };
  const cue = cueKind(tokens, piece, text) ?? domainCue(textOf(text, tokens, piece));
  if (role !== undefined && cue === undefined && to - from <= 5 && !isAcronym((tokens[from] as Token).text))
    return { kind: 'person', rule: role === '' ? 'mention/honorific' : 'mention/role' };
  if (cue !== undefined) return cue;
  return byFirstWord(tokens, piece) ?? termCue(tokens, piece) ?? { rule: 'mention/context' };
}

/** "J." of "J. K. Brant", "A.P.J." */
const INITIALS = /^(?:\p{Lu}\.){1,4}$/u;

function byFirstWord(tokens: readonly Token[], { from, to }: Piece): { kind: MentionKind; rule: string } | undefined {
  const { text } = tokens[from] as Token;
  if (to - from > 1 && INITIALS.test(text)) return { kind: 'person', rule: 'mention/initials' };
  if (to - from > 1 && to - from <= 5 && firstNames.has(text)) return { kind: 'person', rule: 'mention/given-name' };
  return to - from === 1 && isAcronym(text) ? { kind: 'organization', rule: 'mention/acronym' } : undefined;
}

/** All that is said about each name anywhere in the article. */
export function sumEvidence(candidates: readonly Candidate[]): Map<string, Evidence> {
  const sums = new Map<string, Evidence>();
  for (const { text, evidence } of candidates) {
    const sum = sums.get(text) ?? { person: 0, organization: 0, place: 0, club: 0 };
    addEvidence(sum, evidence);
    sums.set(text, sum);
  }
  return sums;
}
