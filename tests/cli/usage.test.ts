import { expect, test } from '@jest/globals';
import { runProgram } from '../program.ts';

test.each([
  [['nonsense'], "unknown command 'nonsense'"],
  [['check'], "missing required argument 'path'"],
  [['check', 'a', '--nonsense'], "unknown option '--nonsense'"],
  [['check', 'a', '--out'], "option '--out <dir>' argument missing"],
  [['compare', 'one passage'], 'compare needs two passages'],
  [['explain'], "missing required argument 'id'"],
  [['check', 'a', '--store', 'a.db', '--store', 'b.db'], "option '--store <file>' argument 'b.db' is invalid. It may be given once."],
  [['check', 'a', '--stor', 'b.db'], "unknown option '--stor' (Did you mean --store?)"],
])('%j is wrong usage: one line, exit code 2', (args, message) => {
  const { code, stdout, stderr } = runProgram(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^crosscheck: [^\n]+; see "crosscheck (?:\w+ )?--help"\n$/u);
  expect(stderr).toContain(message);
});

test('help and version go to standard output', () => {
  expect(runProgram(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), stderr: '' });
  const { code, stdout } = runProgram(['--help']);
  expect(code).toBe(0);
  for (const command of ['check', 'extract', 'repeats', 'compare', 'explain']) expect(stdout).toContain(`  ${command} `);
  for (const command of ['check', 'extract', 'repeats', 'compare', 'explain'])
    expect(runProgram([command, '--help'])).toMatchObject({ code: 0, stderr: '' });
});
