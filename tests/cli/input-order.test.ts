import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { runProgram } from '../program.ts';
import { tempFolder } from '../readers/temp-folder.ts';

// a machine under load starts programs and threads slowly
jest.setTimeout(60_000);

const outlets = {
  'bay.txt': 'The ferry fire off Cape Ness on Monday killed 58 people, the harbour master said. Nine crew members were saved.',
  'harbour.md': 'The ferry fire off Cape Ness on Monday killed **41 people**, the harbour master said. Divers searched the ferry.',
  'quay/Zeta.txt': 'The ferry fire off Cape Ness on Monday killed 44 people, the coast guard said. Four crew members were saved.',
};

function results(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

test('the order of the files changes nothing, nor whether the folder or its files are named', () => {
  const folder = tempFolder(outlets);
  const files = Object.keys(outlets).map((name) => join(folder, name));
  const runs = [[folder], files, [...files].reverse()].map((paths, index) => {
    const out = join(folder, `.out${index}`);
    expect(runProgram(['check', ...paths, '--out', out])).toMatchObject({ code: 0 });
    return results(out);
  });
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[2]).toEqual(runs[0]);
  const articles = runs[0]?.['articles.jsonl']?.split('\n').slice(0, -1) ?? [];
  expect(articles.map((line) => (JSON.parse(line) as { source: string }).source)).toEqual(['Zeta', 'bay', 'harbour']);
});

test.each(['out', '.'])('a second run does not read what the first one wrote: --out %s', (place) => {
  const folder = tempFolder(outlets);
  const out = join(folder, place);
  const first = runProgram(['check', folder, '--out', out]);
  const before = results(tempCopy(out));
  const second = runProgram(['check', folder, '--out', out]);
  expect({ code: second.code, stdout: second.stdout }).toEqual({ code: 0, stdout: first.stdout });
  expect(second.stderr).toContain('it holds the results of a former run, which are not read');
  expect(results(tempCopy(out))).toEqual(before);
});

/** Files only: "." holds the articles' own folder too. */
function tempCopy(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return tempFolder(Object.fromEntries(entries.map(({ name }) => [name, readFileSync(join(folder, name))])));
}
