import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSettings, type Settings, SettingsError } from '../../cli/settings.ts';
import { tempFolder } from '../readers/temp-folder.ts';

interface Given {
  readonly flags?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** The settings of a run in a folder of the given files. */
function read({ flags = {}, env = {}, files = {} }: Given): Settings {
  return readSettings(flags, { env, cwd: tempFolder(files) });
}

/** The message of the error that they give. */
function messageOf(given: Given): string {
  try {
    read(given);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'no error';
}

const yml = (text: string): Given => ({ files: { 'crosscheck.yml': text } });

test('an error is known by its name', () => {
  expect(new SettingsError('flag --port', 'it is closed', 'an open one').name).toBe('SettingsError');
});

test('without anything the defaults hold', () => {
  expect(read({})).toEqual({
    store: 'crosscheck.db',
    threads: Math.min(8, availableParallelism()),
    budgetSeconds: 20,
    host: '127.0.0.1',
    logLevel: 'info',
    prefix: '{crosscheck}',
    watch: [],
    feeds: [],
    everyMs: 600_000,
    allowHosts: [],
    lease: 10,
    secondReviewer: false,
  });
});

test('flags go before the environment, that before the config file, that before the defaults', () => {
  const files = { 'crosscheck.yml': 'port: 1\nhost: file.example\nthreads: 3\n' };
  const env = { CROSSCHECK_PORT: '2', CROSSCHECK_HOST: 'variable.example' };
  expect(read({ flags: { port: '3' }, env, files })).toMatchObject({ port: 3, host: 'variable.example', threads: 3, logLevel: 'info' });
});

test('every variable', () => {
  const env = {
    CROSSCHECK_DATABASE: 'postgres://ann:secret@db/news',
    CROSSCHECK_QUEUE: 'redis://one:6379, rediss://two:6380',
    CROSSCHECK_THREADS: '2',
    CROSSCHECK_BUDGET_SECONDS: '1.5',
    CROSSCHECK_RATE: '50',
    CROSSCHECK_PORT: '8080',
    CROSSCHECK_HOST: '0.0.0.0',
    CROSSCHECK_LOG_LEVEL: 'debug',
    CROSSCHECK_PREFIX: '{news}',
    CROSSCHECK_ALLOW_HOSTS: 'desk.example, 10.0.0.7',
    CROSSCHECK_LEASE: '30',
    CROSSCHECK_SECOND_REVIEWER: 'true',
  };
  expect(read({ env })).toEqual({
    database: 'postgres://ann:secret@db/news',
    queue: ['redis://one:6379', 'rediss://two:6380'],
    threads: 2,
    budgetSeconds: 1.5,
    rate: 50,
    port: 8080,
    host: '0.0.0.0',
    logLevel: 'debug',
    prefix: '{news}',
    watch: [],
    feeds: [],
    everyMs: 600_000,
    allowHosts: ['desk.example', '10.0.0.7'],
    lease: 30,
    secondReviewer: true,
  });
});

test.each([
  ['crosscheck.yml', 'watch: [inbox, /srv/news]\nfeeds:\n  - https://bay.example/feed\nevery: 30s\n'],
  ['crosscheck.yaml', 'watch:\n- inbox\n- /srv/news\nfeeds: https://bay.example/feed\nevery: "30 s"\n'],
  ['crosscheck.json', '{\n\t"watch": ["inbox", "/srv/news"],\n\t"feeds": ["https:\\/\\/bay.example/feed"],\n\t"every": "30s"\n}'],
])('a config file: %s', (name, text) => {
  expect(read({ files: { [name]: text } })).toMatchObject({
    watch: ['inbox', '/srv/news'],
    feeds: ['https://bay.example/feed'],
    everyMs: 30_000,
  });
});

test('a config file that is named goes before the one that is there; its paths start from its own folder', () => {
  const files = { 'crosscheck.yml': 'port: 1\n', 'etc/a.yml': 'port: 2\nstore: news.db\nwatch: inbox\n', 'b.json': '{"port": 3}' };
  const env = { CROSSCHECK_CONFIG: 'etc/a.yml' };
  expect(read({ files, env })).toMatchObject({ port: 2, store: join('etc', 'news.db'), watch: [join('etc', 'inbox')] });
  expect(read({ files, env, flags: { config: 'b.json' } })).toMatchObject({ port: 3 });
});

test.each([
  ['ms', '250ms', 250],
  ['seconds', '30s', 30_000],
  ['minutes', '10m', 600_000],
  ['hours', '2h', 7_200_000],
  ['half hours', '1.5h', 5_400_000],
  ['days', '1d', 86_400_000],
])('a time in %s', (_name, every, everyMs) => {
  expect(read({ flags: { every } }).everyMs).toBe(everyMs);
});

test.each<[string, Given, Partial<Settings>]>([
  ['an empty variable', { env: { CROSSCHECK_PORT: '', CROSSCHECK_STORE: '' } }, { store: 'crosscheck.db' }],
  ['a flag that was not given', { flags: { host: undefined, json: true } }, { host: '127.0.0.1' }],
  ['an empty line of YAML', yml('host:\nthreads: 2\n'), { host: '127.0.0.1', threads: 2 }],
  ['an empty config file', yml('# nothing yet\n'), { threads: Math.min(8, availableParallelism()) }],
  ['a wrong value that a stronger source replaces', { flags: { port: 80 }, env: { CROSSCHECK_PORT: 'x' } }, { port: 80 }],
])('%s changes nothing', (_name, given, settings) => {
  expect(read(given)).toMatchObject(settings);
});

describe('store and database: the stronger source counts', () => {
  const postgres = 'postgresql://db/news';
  test.each<[string, Given, { store?: string; database?: string }]>([
    ['a flag against a variable', { flags: { store: 'a.db' }, env: { CROSSCHECK_DATABASE: postgres } }, { store: 'a.db' }],
    ['a variable against a file', { env: { CROSSCHECK_DATABASE: postgres }, ...yml('store: a.db') }, { database: postgres }],
    ['a file against the default', yml(`database: ${postgres}`), { database: postgres }],
    ['a flag against both', { flags: { store: 'a.db' }, ...yml(`database: ${postgres}\nstore: b.db`) }, { store: 'a.db' }],
  ])('%s', (_name, given, { store, database }) => {
    const settings = read(given);
    expect([settings.store, settings.database]).toEqual([store, database]);
  });

  test.each<[Given, string]>([
    [{ flags: { store: 'a.db', database: postgres } }, 'flag --store and flag --database'],
    [{ env: { CROSSCHECK_STORE: 'a.db', CROSSCHECK_DATABASE: postgres } }, 'CROSSCHECK_STORE and CROSSCHECK_DATABASE'],
    [yml(`store: a.db\ndatabase: ${postgres}`), 'crosscheck.yml: store and crosscheck.yml: database'],
  ])('both from one source: %#', (given, origins) => {
    expect(messageOf(given)).toBe(`${origins}: both are given; expected one of them`);
  });
});

const PORT = 'expected a whole number from 0 to 65535';

test.each<[Given, string]>([
  [{ flags: { port: 'eighty' } }, `flag --port: "eighty" cannot be used; ${PORT}`],
  [{ env: { CROSSCHECK_PORT: '70000' } }, `CROSSCHECK_PORT: "70000" cannot be used; ${PORT}`],
  [yml('port: [80]'), `crosscheck.yml: port: [80] cannot be used; ${PORT}`],
  [yml('port: true'), `crosscheck.yml: port: true cannot be used; ${PORT}`],
  [{ flags: { port: '0x50' } }, `flag --port: "0x50" cannot be used; ${PORT}`],
  [{ flags: { threads: '0' } }, 'flag --threads: "0" cannot be used; expected a whole number from 1 to 256'],
  [{ flags: { threads: '2.5' } }, 'flag --threads: "2.5" cannot be used; expected a whole number from 1 to 256'],
  [{ flags: { budgetSeconds: '-1' } }, 'flag --budget-seconds: "-1" cannot be used; expected a number of seconds above 0, at most 3600'],
  [{ env: { CROSSCHECK_RATE: '0' } }, 'CROSSCHECK_RATE: "0" cannot be used; expected a number of articles per second above 0'],
  [
    { env: { CROSSCHECK_LOG_LEVEL: 'loud' } },
    'CROSSCHECK_LOG_LEVEL: "loud" cannot be used; expected trace, debug, info, warn, error, fatal or silent',
  ],
  [
    { flags: { allowHosts: ['a b'] } },
    'flag --allow-host: ["a b"] cannot be used; expected a host name like desk.example, or a list of them',
  ],
  [{ flags: { lease: '0' } }, 'flag --lease: "0" cannot be used; expected a whole number of minutes from 1 to 1440'],
  [yml('secondReviewer: maybe'), 'crosscheck.yml: secondReviewer: "maybe" cannot be used; expected true or false'],
  [yml('every: 10'), 'crosscheck.yml: every: 10 cannot be used; expected a time like 30s, 10m or 2h, at most 24d'],
  [yml('every: 0s'), 'crosscheck.yml: every: "0s" cannot be used; expected a time like 30s, 10m or 2h, at most 24d'],
  [yml('every: 40d'), 'crosscheck.yml: every: "40d" cannot be used; expected a time like 30s, 10m or 2h, at most 24d'],
  [yml('watch: [inbox, 3]'), 'crosscheck.yml: watch: ["inbox",3] cannot be used; expected the path of a folder, or a list of them'],
  [yml('host: "two words"'), 'crosscheck.yml: host: "two words" cannot be used; expected a host name or an IP address, like 127.0.0.1'],
  [yml('prot: 80'), 'crosscheck.yml: "prot" is no setting; expected a known one; the nearest is "port"'],
  [yml('budget_secs: 80'), 'crosscheck.yml: "budget_secs" is no setting; expected a known one; the nearest is "budgetSeconds"'],
  [yml('__proto__: 80'), 'crosscheck.yml: "__proto__" is no setting; expected a known one; the nearest is "rate"'],
  [yml('- port'), 'crosscheck.yml: it holds a list; expected settings as "name: value", one on a line'],
  [yml('port'), 'crosscheck.yml: it holds no settings; expected settings as "name: value", one on a line'],
  [
    yml('host: a\nport: 1\nport: 2\n'),
    'crosscheck.yml:3: it cannot be read (duplicate key); expected settings as "name: value", one on a line',
  ],
  [
    { files: { 'crosscheck.json': '{\n  "port": 80,\n  "host": "a\n}' } },
    'crosscheck.json:4: it cannot be read (missing char); expected settings as "name: value", one on a line',
  ],
  [{ flags: { config: 'none.yml' } }, 'flag --config: there is no file "none.yml"; expected a .yml, .yaml or .json file that may be read'],
  [
    { env: { CROSSCHECK_CONFIG: '.' } },
    'CROSSCHECK_CONFIG: the file cannot be read (EISDIR); expected a .yml, .yaml or .json file that may be read',
  ],
])('%j is an error in one line', (given, message) => {
  expect(messageOf(given)).toBe(message);
});

test('two config files in one folder are one too many', () => {
  expect(messageOf({ files: { 'crosscheck.yml': '', 'crosscheck.json': '{}' } })).toMatch(
    /: it has both crosscheck\.yml and crosscheck\.json; expected one of them/u,
  );
});

test.each<[string, Given]>([
  ['the wrong kind of database', { env: { CROSSCHECK_DATABASE: 'mysql://ann:secret@db/news' } }],
  ['a database without its kind', { flags: { database: 'ann:secret' } }],
  ['a password with a slash', { flags: { database: 'postgres://ann:secret/more@db:x/news' } }],
  ['the wrong kind of queue', { env: { CROSSCHECK_QUEUE: 'redis://:secret@one,http://:secret@two' } }],
  ['a queue without a host', { env: { CROSSCHECK_QUEUE: 'redis://' } }],
  ['a database as store', { flags: { store: 'postgres://ann:secret@db/news' } }],
  ['a feed of another kind', yml('feeds: [ftp://ann:secret@bay.example]')],
  ['a host with a password', { flags: { host: 'ann:secret@db' } }],
  ['a config file that cannot be parsed', yml('host: a\ndatabase: |postgres://ann:secret@db/news\n')],
  ['a config file of unclear quotes', yml('database: "postgres://ann:secret@db/news" secret\n')],
  ['an address in the place of a name', yml('postgres://ann:secret@db/news: x\n')],
  ['a line break in a value', { flags: { port: '80\nsecret@' } }],
])('no message shows a password: %s', (_name, given) => {
  const message = messageOf(given);
  expect(message).toMatch(/; expected /u);
  expect(message).not.toMatch(/secret|[\n\r]/u);
});
