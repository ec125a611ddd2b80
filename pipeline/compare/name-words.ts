const EMPTY = new Set(['of', 'the', 'and', 'for', 'de', 'in', 'at', 'la', 'el', 'on', '']);

/** The words of the names of entities, so that "Port of Orla" and "Orla" have one in common: `['place:port-of-orla']` → `['port', 'orla']`. */
export function nameWords(entityIds: readonly string[]): string[] {
  return [...new Set(entityIds.flatMap(wordsOf))];
}

function wordsOf(entityId: string): string[] {
  if (entityId.startsWith('country:')) return [entityId];
  const slug = entityId.slice(entityId.indexOf(':') + 1).replace(/^~/u, '');
  return slug.split('-').filter((word) => !EMPTY.has(word));
}
