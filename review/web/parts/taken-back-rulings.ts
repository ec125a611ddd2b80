import type { RulingEntry } from './ruling-words.ts';

/** The ids of those that a later one took back. */
export function takenBackRulings(entries: readonly RulingEntry[]): ReadonlySet<string> {
  const undoers = entries.filter(({ ruling }) => ruling.decision === 'undone');
  const dead = entries.filter((entry) => undoers.some((one) => one.ruling.at >= entry.ruling.at && aboutOf(one) === aboutOf(entry)));
  return new Set(dead.filter(({ ruling }) => ruling.decision !== 'undone').map(({ ruling }) => ruling.id));
}

function aboutOf(entry: RulingEntry): string {
  const { ruling } = entry;
  return JSON.stringify([entry.type, 'claims' in ruling ? ruling.claims : ruling.articleIds, ruling.others]);
}
