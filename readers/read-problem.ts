/** What can be wrong with an input. Those in `NOTES` lost nothing that was to be read. */
export type ProblemCode =
  | 'no-such-path'
  | 'unreadable'
  | 'empty-folder'
  | 'unknown-ending'
  | 'skipped-file'
  | 'empty-file'
  | 'too-large'
  | 'binary'
  | 'invalid-utf8'
  | 'charset-guessed'
  | 'bad-front-matter'
  | 'html-too-deep'
  | 'html-flattened'
  | 'no-second-opinion'
  | 'no-text'
  | 'bad-json'
  | 'bad-record'
  | 'line-too-long'
  | 'bad-date'
  | 'revision'
  | 'same-name'
  | 'former-run'
  | 'unwritable'
  | 'text-cut'
  | 'junk-masked'
  | 'too-slow'
  | 'not-extracted'
  | 'unmatched'
  | 'broken-log';

/** Something wrong with an input, in one line: where, what happened, what to do next. */
export interface ReadProblem {
  readonly file: string;
  readonly line?: number;
  readonly code: ProblemCode;
  readonly message: string;
  readonly action: string;
}

/** Where an article was read. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** A problem in the place of an article: `problemAt({file: 'a.txt'}, 'empty-file', 'it is empty', 'fill it')`. */
export function problemAt(place: Place, code: ProblemCode, message: string, action: string): { readonly problem: ReadProblem } {
  const { file, line } = place;
  return { problem: { file, ...(line === undefined ? {} : { line }), code, message, action } };
}

const NOTES: ReadonlySet<ProblemCode> = new Set([
  'skipped-file',
  'charset-guessed',
  'html-flattened',
  'bad-date',
  'revision',
  'same-name',
  'former-run',
]);

/** Did the input fail, wholly or in part? `isFailure({code: 'bad-date', …})` → false: the article was read. */
export function isFailure(problem: ReadProblem): boolean {
  return !NOTES.has(problem.code);
}

const LONGEST = 300;

/** `describeProblem({file: 'a.jsonl', line: 3, message: 'not JSON', action: 'mend it'})` → `'a.jsonl:3: not JSON; mend it'`. */
export function describeProblem({ file, line, message, action }: ReadProblem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  const what = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
  return printable(`${where}: ${what}; ${action}`);
}

/** Names and contents of files are not to be trusted on a terminal: control characters could move its cursor. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
