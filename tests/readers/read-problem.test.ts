import { expect, test } from '@jest/globals';
import { describeProblem, isFailure, type ReadProblem } from '../../readers/read-problem.ts';

const problem: ReadProblem = { file: 'a.jsonl', line: 3, code: 'bad-json', message: 'the line is not JSON', action: 'mend it' };

test('a problem is one line: where, what, what to do', () => {
  expect(describeProblem(problem)).toBe('a.jsonl:3: the line is not JSON; mend it');
});

test('control characters do not reach the terminal', () => {
  expect(describeProblem({ ...problem, file: 'a\u001B[2J\n.jsonl', message: `x${'y'.repeat(999)}` })).toMatch(
    /^a \[2J .jsonl:3: xy+…; mend it$/u,
  );
});

test('a note is no failure', () => {
  expect(isFailure(problem)).toBe(true);
  expect(isFailure({ ...problem, code: 'charset-guessed' })).toBe(false);
});
