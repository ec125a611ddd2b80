import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';

const Manifest = z.object({ bin: z.object({ crosscheck: z.string() }), scripts: z.object({ build: z.string() }) });
const { bin, scripts } = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('the build makes the program executable', () => {
  expect(scripts.build).toContain(`chmodSync('${bin.crosscheck}', 0o755)`);
});

(process.platform === 'win32' ? test.skip : test)('the built program is executable', () => {
  expect(statSync(bin.crosscheck).mode & 0o777).toBe(0o755);
});
