import type { QueueFilter } from '../../../schemas/index.ts';
import type { SqlDriver, SqlValue } from '../driver.ts';
import { lineOf } from './docket-row.ts';
import { foldWords } from './fold-words.ts';

/** A condition on rows of the docket, with the values of its question marks. */
export interface Condition {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

interface Asked {
  readonly driver: SqlDriver;
  readonly reviewer: string;
  readonly now: number;
}

const equal = (column: string, value: string | undefined): Condition[] =>
  value === undefined ? [] : [{ text: `${column} = ?`, values: [value] }];

/** What a filter asks of a row; `[]` when it lets everything through. */
export function conditionsOf(filter: QueueFilter, asked: Asked): Condition[] {
  const { status, kind, outcome, story, search } = filter;
  const holds = (column: string, text: string): Condition => ({ text: `${asked.driver.find}(${column}, ?) > 0`, values: [text] });
  return [
    ...(status === 'new-evidence' ? [{ text: 'new_evidence = 1', values: [] }] : equal('status', status)),
    ...equal('kind', kind),
    ...equal('outcome', outcome),
    ...equal('story_id', story),
    ...(filter.outlet === undefined ? [] : [holds('outlets', lineOf(filter.outlet))]),
    ...(filter.by === undefined ? [] : [concerns(filter.by === 'me' ? asked.reviewer : filter.by, holds, asked.now)]),
    ...searched(search).map((word) => holds('words', ` ${word}`)),
  ];
}

/** Whoever decided it, or holds it. */
function concerns(by: string, holds: (column: string, text: string) => Condition, now: number): Condition {
  const decided = holds('deciders', lineOf(by));
  return { text: `(${decided.text} OR lease_by = ? AND lease_until > ?)`, values: [...decided.values, by, now] };
}

/** The words of a search. One that holds none but signs finds nothing, as it stands nowhere. */
function searched(search: string | undefined): string[] {
  if (search === undefined || search.trim() === '') return [];
  const words = foldWords(search);
  return words.length === 0 ? [search.trim()] : words;
}

/** Joins conditions: `whereOf([])` → "WHERE 1 = 1". */
export function whereOf(conditions: readonly Condition[]): { readonly where: string; readonly values: SqlValue[] } {
  const texts = ['1 = 1', ...conditions.map(({ text }) => text)];
  return { where: `WHERE ${texts.join(' AND ')}`, values: conditions.flatMap(({ values }) => values) };
}
