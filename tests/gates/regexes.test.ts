import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Diagnostics } from 'recheck';
import { checkRegexes } from './check-regexes.ts';
import { collectRegexes, type Regex } from './collect-regexes.ts';
import { BUDGET_SECONDS, judgeRegex, type Judged } from './judge-regex.ts';
import { reachOf } from './reach.ts';
import { watchRegexes } from './watch-regexes.ts';

const files = ['pipeline', 'readers']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));

const collected = files.map((path) => ({ path, ...collectRegexes(path, readFileSync(path, 'utf8')) }));

/** Patterns that are put together are read while the files that do so are loaded. */
const watched = await watchRegexes(async () => {
  for (const { path } of collected.filter(({ built }) => built.length > 0)) await import(`../../${path}`);
});

/** One of each: several places may share a pattern. */
function distinct(regexes: readonly Regex[]): Regex[] {
  return [...new Map(regexes.map((regex) => [`${reachOf(regex.where)} ${regex.source}/${regex.flags}`, regex])).values()];
}

function complaint({ where, source, flags }: Regex, { verdict, seconds, attack }: Judged): string {
  const shown = `${JSON.stringify(attack.slice(0, 20))} … ${JSON.stringify(attack.slice(-10))}`;
  return `${where}: ${verdict}, ${seconds.toFixed(1)} s for an article of ${shown}: /${source}/${flags}`;
}

/** `counted(['safe', 'safe'])` → '2 safe'. */
function counted(verdicts: readonly string[]): string {
  return [...new Set(verdicts)].map((verdict) => `${verdicts.filter((other) => other === verdict).length} ${verdict}`).join(', ');
}

describe('the regular expressions of pipeline/ and readers/', () => {
  test('are all known: none is put together later than when its file is loaded', () => {
    expect(watched.length).toBeGreaterThan(10);
    expect(collected.flatMap(({ built }) => built).filter((where) => !watched.some((regex) => regex.where === where))).toEqual([]);
  });

  test('are none of them slow on any text', async () => {
    const regexes = distinct([...collected.flatMap(({ literals }) => literals), ...watched]);
    const found = await checkRegexes(regexes);
    const judged = regexes.map((regex) => ({ regex, judged: judgeRegex(regex, found.get(regex)!, reachOf(regex.where)) }));
    process.stderr.write(`regular expressions: ${counted(judged.map(({ judged: { verdict } }) => verdict))}\n`);
    expect(judged.length).toBeGreaterThan(400);
    expect(judged.filter(({ judged }) => judged.seconds > BUDGET_SECONDS).map(({ regex, judged }) => complaint(regex, judged))).toEqual([]);
  }, 300_000);
});

describe('the judge finds', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['a choice within a repetition', String.raw`^(?:a|a)+$`, 'u'],
    ['a repetition within a repetition', String.raw`(?:\d+)+x`, 'u'],
    ['spaces at the end', String.raw`\s+$`, 'u'],
    ['a look ahead at every character', String.raw`a(?=.*b)`, 'gu'],
  ];
  test.each(planted)('%s', async (_name, source, flags) => {
    const regex = { where: 'planted', source, flags };
    const found = (await checkRegexes([regex])).get(regex)!;
    expect(judgeRegex(regex, found, 50_000).seconds).toBeGreaterThan(BUDGET_SECONDS);
    // by the texts of our own, without recheck's attack
    const unknown: Diagnostics = { ...found, status: 'unknown', checker: 'fuzz', error: { kind: 'timeout' } };
    expect(judgeRegex(regex, unknown, 50_000).seconds).toBeGreaterThan(BUDGET_SECONDS);
  });
});
