import { availableParallelism } from 'node:os';
import type { z } from 'zod';
import { type AskedConfig, readConfig } from './settings/read-config.ts';
import { expectations, secretNames, settingNames, type SettingName, settingShapes } from './settings/setting-shapes.ts';
import { SettingsError, showValue } from './settings/settings-error.ts';

export { SettingsError } from './settings/settings-error.ts';

/** Records are kept in a SQLite file or in a PostgreSQL database, never in both. */
type StoreSettings = { readonly store: string; readonly database?: undefined } | { readonly database: string; readonly store?: undefined };

type Shaped = z.infer<typeof settingShapes>;

/** What the program runs with. `every` is there in milliseconds, as `everyMs`; several queues are a cluster. */
export type Settings = StoreSettings & Readonly<Omit<Shaped, 'store' | 'database' | 'every'>> & { readonly everyMs: number };

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Where settings come from, and how messages name one of them. */
interface Source {
  readonly values: Readonly<Record<string, unknown>>;
  readonly origin: (name: string) => string;
}

/** Folders and feeds are lists: they go into a config file or into flags. */
const NOT_IN_ENVIRONMENT: ReadonlySet<SettingName> = new Set(['watch', 'feeds', 'every']);

/**
 * The settings of a run: flags before environment before config file before defaults. Throws a SettingsError for the first that
 * cannot be used; what a stronger source replaces is not looked at.
 * `readSettings({port: '8080'}, {env: {CROSSCHECK_STORE: 'news.db'}, cwd: '.'})` → `{port: 8080, store: 'news.db', threads: 8, …}`.
 */
export function readSettings(flags: Readonly<Record<string, unknown>>, { env, cwd }: Surroundings): Settings {
  const config = readConfig(cwd, askedConfig(flags, env));
  const sources: Source[] = [
    { values: flags, origin: flagName },
    { values: fromEnvironment(env), origin: variableName },
    { values: config?.values ?? {}, origin: (name) => `${config?.name ?? ''}: ${name}` },
    { values: defaults(), origin: (name) => `default of ${name}` },
  ];
  return shape(withOneStore(sources));
}

/** `flagName('budgetSeconds')` → `'flag --budget-seconds'`; a flag names one feed, the setting all of them. */
function flagName(name: string): string {
  return `flag --${name.replace(/^(?<one>feed|allowHost)s$/u, '$<one>').replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `variableName('budgetSeconds')` → `'CROSSCHECK_BUDGET_SECONDS'`. */
function variableName(name: string): string {
  return `CROSSCHECK_${name.replaceAll(/[A-Z]/gu, '_$&').toUpperCase()}`;
}

function askedConfig(flags: Source['values'], env: Surroundings['env']): AskedConfig | undefined {
  const [flag, variable] = [flags['config'], env['CROSSCHECK_CONFIG']];
  if (isGiven(flag)) return { file: String(flag), origin: flagName('config') };
  return isGiven(variable) ? { file: String(variable), origin: variableName('config') } : undefined;
}

function fromEnvironment(env: Surroundings['env']): Source['values'] {
  const names = settingNames.filter((name) => !NOT_IN_ENVIRONMENT.has(name));
  return Object.fromEntries(names.map((name) => [name, env[variableName(name)]]));
}

function defaults(): Source['values'] {
  const machine = { threads: Math.min(8, availableParallelism()), host: '127.0.0.1' };
  const work = { budgetSeconds: 20, logLevel: 'info', prefix: '{crosscheck}', watch: [], feeds: [], every: '10m' };
  const review = { allowHosts: [], lease: 10, secondReviewer: false };
  return { store: 'crosscheck.db', ...machine, ...work, ...review };
}

/** An empty variable is one that was not set, as a container's file of variables leaves it; so is an empty line of YAML. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Of `store` and `database` only that of the stronger source stays. */
function withOneStore(sources: readonly Source[]): Source[] {
  const isIn = (name: string) => (source: Source) => isGiven(source.values[name]);
  const store = sources.findIndex(isIn('store'));
  const database = sources.findIndex(isIn('database'));
  const source = sources[store];
  if (store === database && source !== undefined) {
    throw new SettingsError(`${source.origin('store')} and ${source.origin('database')}`, 'both are given', 'one of them');
  }
  const left = database === -1 || (store !== -1 && store < database) ? 'database' : 'store';
  return sources.map((each) => ({ ...each, values: { ...each.values, [left]: undefined } }));
}

function shape(sources: readonly Source[]): Settings {
  const found = settingNames.map((name) => [name, sources.find(({ values }) => isGiven(values[name]))] as const);
  const given = Object.fromEntries(found.map(([name, source]) => [name, source?.values[name]]));
  const shaped = settingShapes.safeParse(given);
  if (!shaped.success) throw misfit(shaped.error, new Map(found), given);
  const { every, ...settings } = shaped.data;
  const present = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  return { ...present, everyMs: every } as Settings;
}

function misfit(error: z.ZodError, origins: ReadonlyMap<SettingName, Source | undefined>, given: Source['values']): SettingsError {
  const name = error.issues[0]?.path[0] as SettingName;
  const shown = secretNames.has(name) ? 'the value' : showValue(given[name]);
  return new SettingsError(origins.get(name)?.origin(name) ?? name, `${shown} cannot be used`, expectations[name]);
}
