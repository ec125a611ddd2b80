import { expect, test } from '@jest/globals';
import { runProgram } from '../program.ts';

test.each([
  [['nonsense'], "unknown command 'nonsense'"],
  [['check'], "missing required argument 'path'"],
  [['check', 'a', '--nonsense'], "unknown option '--nonsense'"],
  [['check', 'a', '--out'], "option '--out <dir>' argument missing"],
  [['compare', 'one passage'], 'compare needs two passages'],
  [['explain'], "missing required argument 'id'"],
])('%j is wrong usage: one line, exit code 2', (args, message) => {
  const { code, stdout, stderr } = runProgram(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trim().split('\n')[0]).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /mu);
});

test('help and version go to standard output', () => {
  expect(runProgram(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), stderr: '' });
  const { code, stdout } = runProgram(['--help']);
  expect(code).toBe(0);
  for (const command of ['check', 'extract', 'repeats', 'compare', 'explain']) expect(stdout).toContain(`  ${command} `);
  for (const command of ['check', 'extract', 'repeats', 'compare', 'explain'])
    expect(runProgram([command, '--help'])).toMatchObject({ code: 0, stderr: '' });
});
