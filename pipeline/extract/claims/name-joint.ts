import type { Mention } from '../../../schemas/index.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';

const wordsBetween = ({ tokens }: ReadSentence, a: Mention | undefined, b: Mention | undefined): readonly Token[] | undefined =>
  a === undefined || b === undefined ? undefined : tokens.filter(({ start, end }) => start >= a.span.end && end <= b.span.start);

interface Neighbours {
  readonly before: Mention | undefined;
  readonly behind: Mention | undefined;
}

/**
 * Does a name only describe the one behind it ("Germany" in "Germany's Velten Works", "Czech" in "the Czech group Kopex") or before it
 * ("Spain" in "Ibarra Drive of Spain")?
 */
export function describesAnother(sentence: ReadSentence, mention: Mention, { before, behind }: Neighbours): boolean {
  const ahead = wordsBetween(sentence, mention, behind);
  if (ahead?.length === 1 && /^['’]s$/u.test(ahead[0]?.lower ?? '')) return true;
  return (
    (mention.kind === 'group' || mention.kind === 'place') && (isAdjective(ahead) || isOrigin(wordsBetween(sentence, before, mention)))
  );
}

/** "Czech" before "group Kopex": nothing but a noun or two stand between. */
const isAdjective = (ahead: readonly Token[] | undefined) =>
  ahead !== undefined && ahead.length > 0 && ahead.length <= 2 && ahead.every(({ pos }) => pos === 'NOUN');

const isOrigin = (back: readonly Token[] | undefined) => /^of(?: the)?$/u.test((back ?? []).map(({ lower }) => lower).join(' '));

/** Do two names stand in one row: joined by commas and "and", and alike? */
export function isJoined(sentence: ReadSentence, a: Mention, b: Mention): boolean {
  if (b.span.start - a.span.end > REACH || !(isAlike(a, b) || isAnnounced(sentence, a) || (isBody(a) && isBody(b)))) return false;
  const words = wordsBetween(sentence, a, b) ?? [];
  const behind = afterTail(words);
  const link = words.findIndex(({ text, lower }, at) => at >= behind && !SEPARATOR.test(text) && !CONJUNCTION.test(lower));
  const lead = link < 0 ? words.length : link;
  return behind < lead && isLead(words.slice(lead));
}

/** Characters that may part two names of a row. */
const REACH = 60;
const SEPARATOR = /^[,;&]$/u;
const CONJUNCTION = /^(?:and|or|plus)$/u;

/** How many words belong to the name before them: "of Spain", ", 14", "(14)". */
function afterTail(words: readonly Token[]): number {
  const home = afterHome(words);
  const at = /^[,(]$/u.test(words[home]?.text ?? '') ? home + 1 : home;
  if (!/^\d{1,3}$/u.test(words[at]?.text ?? '')) return home;
  return words[at + 1]?.text === ')' ? at + 2 : at + 1;
}

function afterHome(words: readonly Token[]): number {
  if (!/^(?:of|from)$/u.test(words[0]?.lower ?? '')) return 0;
  const name = words[1]?.lower === 'the' ? 2 : 1;
  const end = words.findIndex(({ pos }, index) => index >= name && pos !== 'PROPN');
  return end < 0 ? words.length : end;
}

const OPENER = /^(?:the|its|his|her|their|our|an?)$/u;

/** Before a name: "the", "Sweden's", "the Dutch group", "her uncle,". */
function isLead(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || /^(?:['’]s|the|also)$/u.test(last?.lower ?? '')) return words.length <= LEAD;
  if (words.length > LEAD || !OPENER.test(first.lower)) return false;
  const described = last?.text === ',' && /^(?:his|her|their)$/u.test(first.lower) ? words.slice(1, -1) : words.slice(1);
  return described.every(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/u.test(pos));
}

/** Words that may describe a name. */
const LEAD = 5;

/** Are two names of one kind? */
export const isAlike = (a: Mention, b: Mention): boolean => a.kind === b.kind || a.entityId?.split(':')[0] === b.entityId?.split(':')[0];

/** States and organisations act alike: "Qatar, Algeria and the African Union". */
const isBody = ({ kind }: Mention) => kind === 'place' || kind === 'organization';

/** "three buyers: A, B and C": behind a colon or a dash the names are of one kind, whatever they look like. */
export const isAnnounced = ({ text, start }: ReadSentence, a: Mention): boolean =>
  /\p{Ll}s ?[:—–][^.;:—–]{0,120}$/u.test(text.slice(0, a.span.start - start));
