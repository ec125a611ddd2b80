import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { nearestName } from './nearest-name.ts';
import { settingNames } from './setting-shapes.ts';
import { SettingsError, showValue } from './settings-error.ts';

/** The settings of a config file, as they stand in it. `name` is how messages call the file. */
export interface Config {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A file that was asked for, and by what: `flag --config` or `CROSSCHECK_CONFIG`. */
export interface AskedConfig {
  readonly file: string;
  readonly origin: string;
}

const NAMES = ['crosscheck.yml', 'crosscheck.yaml', 'crosscheck.json'] as const;
const EXPECTED = 'settings as "name: value", one on a line';

/** Reads the config file that was asked for, or the one in the working folder; undefined when there is none. */
export function readConfig(cwd: string, asked?: AskedConfig): Config | undefined {
  const name = asked?.file ?? findConfig(cwd);
  if (name === undefined) return undefined;
  const values = parse(load(resolve(cwd, name), asked ?? { file: name, origin: name }), name);
  checkNames(values, name);
  return { name, values: fromFolder(values, dirname(name)) };
}

function findConfig(cwd: string): string | undefined {
  const [first, second] = NAMES.filter((name) => existsSync(join(cwd, name)));
  if (second === undefined) return first;
  throw new SettingsError(cwd, `it has both ${String(first)} and ${second}`, 'one of them, or the one to use as --config FILE');
}

function load(path: string, { file, origin }: AskedConfig): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const wrong = code === 'ENOENT' ? `there is no file ${showValue(file)}` : `the file cannot be read (${String(code)})`;
    throw new SettingsError(origin, wrong, 'a .yml, .yaml or .json file that may be read');
  }
}

/** JSON is YAML too, and this parser knows the line of an error. */
function parse(text: string, name: string): Record<string, unknown> {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined) {
    const line = (text.slice(0, error.pos[0]).match(/\n/gu)?.length ?? 0) + 1;
    throw new SettingsError(`${name}:${line}`, `it cannot be read (${inWords(error.code)})`, EXPECTED);
  }
  const value = toValue(document, name) ?? {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new SettingsError(name, Array.isArray(value) ? 'it holds a list' : 'it holds no settings', EXPECTED);
}

/** Names that stand for names that stand for names could unfold without end. */
function toValue(document: ReturnType<typeof parseDocument>, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 });
  } catch {
    throw new SettingsError(name, 'it cannot be read (too many aliases)', EXPECTED);
  }
}

/** The parser's own messages may quote the line that it cannot read, and a password with it. `'BAD_INDENT'` → `'bad indent'`. */
function inWords(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

function checkNames(values: Record<string, unknown>, name: string): void {
  const unknown = Object.keys(values).find((key) => !settingNames.some((known) => known === key));
  if (unknown === undefined) return;
  const nearest = nearestName(unknown, settingNames) ?? '';
  throw new SettingsError(name, `${showValue(unknown)} is no setting`, `a known one; the nearest is "${nearest}"`);
}

/** Paths in a config file start from its folder, so that it means the same wherever it is used. */
function fromFolder(values: Readonly<Record<string, unknown>>, folder: string): Record<string, unknown> {
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place);
    if (typeof value !== 'string' || value.trim() === '' || value.includes('://') || isAbsolute(value.trim())) return value;
    return folder === '.' ? value : join(folder, value.trim());
  };
  const isPath = (key: string) => key === 'store' || key === 'watch' || key === 'feeds';
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isPath(key) ? place(value) : value]));
}
