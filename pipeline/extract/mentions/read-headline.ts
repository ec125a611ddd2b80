import type { Mention, MentionKind } from '../../../schemas/index.ts';
import { firstNames } from '../../lexicons/first-names.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { personId } from './entity-id.ts';
import { longestKnown } from './gazetteer.ts';
import type { Entity, NameDirectory } from './name-directory.ts';
import { isFunctionWord, isNameWord } from './name-shape.ts';

interface Hit {
  readonly to: number;
  readonly kind: MentionKind;
  readonly entity: Entity | undefined;
  readonly rule: string;
}

const LONGEST = 5;

/** Names in a headline, where capitals say nothing: only what is known or stands in the article's running text. */
export function readHeadline(sentence: ReadSentence, text: string, directory: NameDirectory): Mention[] {
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const hit = isNameWord(tokens[from]) ? hitAt(tokens, from, text, directory) : undefined;
    if (hit === undefined) continue;
    const [start, end] = [(tokens[from] as Token).start, (tokens[hit.to - 1] as Token).end];
    const tied = hit.entity === undefined ? {} : { entityId: hit.entity.entityId, name: hit.entity.name };
    mentions.push({ span: { start, end, text: text.slice(start, end) }, kind: hit.kind, ...tied, rule: hit.rule });
    from = hit.to - 1;
  }
  return mentions;
}

function hitAt(tokens: readonly Token[], from: number, text: string, directory: NameDirectory): Hit | undefined {
  const known = longestKnown(tokens, from, tokens.length, text);
  const named = nameOfArticle(tokens, from, text, directory);
  if (known !== undefined && known.to >= (named?.to ?? 0)) {
    const weak = known.to === from + 1 && isFunctionWord(tokens[from] as Token);
    return weak ? undefined : { to: known.to, kind: known.known.kind, entity: known.known, rule: known.known.rule };
  }
  return named ?? newPerson(tokens, from, text);
}

function nameOfArticle(tokens: readonly Token[], from: number, text: string, directory: NameDirectory): Hit | undefined {
  if (isFunctionWord(tokens[from] as Token)) return undefined;
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to -= 1) {
    const part = text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
    const person = directory.findPerson(part);
    if (person !== undefined) return { to, kind: 'person', entity: person === 'many' ? undefined : person, rule: 'mention/part-of-name' };
    const organization = directory.findOrganization(part);
    if (organization !== undefined && (to > from + 1 || part === part.toUpperCase())) {
      return { to, kind: 'organization', entity: organization, rule: 'mention/short-form' };
    }
  }
  return undefined;
}

function newPerson(tokens: readonly Token[], from: number, text: string): Hit | undefined {
  const [first, last] = [tokens[from] as Token, tokens[from + 1]];
  if (
    !firstNames.has(first.text) ||
    isFunctionWord(first) ||
    !isNameWord(last) ||
    last === undefined ||
    last.pos !== 'PROPN' ||
    isFunctionWord(last)
  )
    return undefined;
  const name = text.slice(first.start, last.end);
  return { to: from + 2, kind: 'person', entity: { entityId: personId(name), name }, rule: 'mention/given-name' };
}
