import type { Found } from './run-line.ts';

/**
 * Are the records what a corpus line expects?
 * `none`: nothing found; a number: so many; one value: this and nothing else; a list: exactly these, in order.
 * Only the keys given are compared.
 */
export function meets(found: readonly Found[], expected: unknown): boolean {
  if (expected === 'none') return found.length === 0;
  if (typeof expected === 'number') return found.length === expected;
  const list: readonly unknown[] = Array.isArray(expected) ? expected : [expected];
  return found.length === list.length && list.every((value, index) => meetsValue(found[index], value));
}

/** A string stands for a span's words as well as for itself: `{span: 'nine towns'}`, `{content: 'It rained'}`. */
function meetsValue(actual: unknown, expected: unknown): boolean {
  if (expected === null) return actual === null || actual === undefined;
  if (typeof expected === 'number') return typeof actual === 'number' && isNear(actual, expected);
  if (typeof expected === 'string') return actual === expected || wordsOf(actual) === expected;
  if (Array.isArray(expected)) return meetsList(actual, expected);
  return typeof expected === 'object' ? meetsKeys(actual, expected) : actual === expected;
}

function isNear(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function meetsList(actual: unknown, expected: readonly unknown[]): boolean {
  return Array.isArray(actual) && actual.length === expected.length && expected.every((value, index) => meetsValue(actual[index], value));
}

function meetsKeys(actual: unknown, expected: object): boolean {
  if (typeof actual !== 'object' || actual === null) return false;
  return Object.entries(expected).every(([key, value]) => meetsValue((actual as Record<string, unknown>)[key], value));
}

/** The words of a span, of a record that has one, or of a list of one. */
function wordsOf(actual: unknown): unknown {
  if (Array.isArray(actual)) return actual.length === 1 ? wordsOf(actual[0]) : undefined;
  if (typeof actual !== 'object' || actual === null) return undefined;
  const { span, text } = actual as { span?: unknown; text?: unknown };
  return typeof text === 'string' ? text : wordsOf(span);
}

/** What was found, on the keys that were expected, so that the two can be laid side by side. */
export function summarize(found: readonly Found[], expected: unknown): string {
  const keys = new Set([expected].flat().flatMap((value) => (typeof value === 'object' && value !== null ? Object.keys(value) : [])));
  if (found.length === 0) return 'nothing';
  return found
    .map((record) => {
      const kept = Object.entries(record).filter(([key]) => keys.has(key));
      const shown = kept.map(([key, value]) => [key, wordsOf(value) ?? value]);
      return `${JSON.stringify(record.span?.text ?? null)} by ${record.rule ?? 'no rule'}: ${JSON.stringify(Object.fromEntries(shown))}`;
    })
    .join('\n            ');
}
