import { z } from 'zod';

/** Flags and the environment give text; a config file may give numbers. `numeral().parse('8')` → `8`. */
function numeral(): z.ZodType<number> {
  const written = z
    .string()
    .trim()
    .regex(/^\d{1,12}(?:\.\d{1,6})?$/u)
    .transform(Number);
  return z.union([z.number(), written]);
}

function whole(least: number, most: number): z.ZodType<number> {
  return numeral().pipe(z.int().min(least).max(most));
}

function above0(most: number): z.ZodType<number> {
  return numeral().pipe(z.number().positive().max(most));
}

const word = z.string().trim().min(1);
const path = word.refine((text) => !/^[a-z][a-z\d+.-]+:\/\//iu.test(text));

function hasScheme(schemes: RegExp): (text: string) => boolean {
  return (text) => URL.canParse(text) && schemes.test(new URL(text).protocol);
}

function listOf<Item>(item: z.ZodType<Item>): z.ZodType<Item[]> {
  return z.union([item.transform((one) => [one]), z.array(item)]);
}

const redis = word.refine((text) => hasScheme(/^rediss?:$/u)(text) && new URL(text).hostname !== '');
const commaList = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (typeof given === 'string' ? given.split(',') : given))
  .pipe(z.array(redis).min(1));

const web = word.refine(hasScheme(/^https?:$/u));
const host = word.regex(/^[\w.:%-]+$/u);
const hostList = z.union([z.string().transform((names) => names.split(',')), z.array(z.string())]).pipe(z.array(host));

/** `'true'`, as the environment writes it, and `true` → true. */
const yesOrNo = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

const feed = word.refine((text) => !text.includes('://') || hasScheme(/^https?:$/u)(text));

const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** Longer waits overflow the timers of Node. */
const LONGEST = 24 * MILLISECONDS.d;

/** `'10m'` → 600000. */
const duration = word
  .regex(/^\d{1,9}(?:\.\d{1,3})? ?(?:ms|[smhd])$/u)
  .transform((text) => Math.round(Number.parseFloat(text) * MILLISECONDS[text.replace(/^[\d. ]+/u, '') as keyof typeof MILLISECONDS]))
  .pipe(z.int().positive().max(LONGEST));

/** What each setting may be, from whichever source; what comes out is what the program uses. */
export const settingShapes = z.object({
  store: path.optional(),
  database: word.refine(hasScheme(/^postgres(?:ql)?:$/u)).optional(),
  queue: commaList.optional(),
  threads: whole(1, 256),
  budgetSeconds: above0(3_600),
  rate: above0(1_000_000).optional(),
  port: whole(0, 65_535).optional(),
  host,
  logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  prefix: word.regex(/^\S{1,100}$/u),
  watch: listOf(path),
  feeds: listOf(feed),
  every: duration,
  publisher: word.optional(),
  publisherUrl: web.optional(),
  pageUrl: web.refine((text) => text.includes('{id}')).optional(),
  allowHosts: hostList,
  lease: whole(1, 1_440),
  secondReviewer: yesOrNo,
});

export type SettingName = keyof typeof settingShapes.shape;

export const settingNames = Object.keys(settingShapes.shape) as readonly SettingName[];

/** What a message says is expected. */
export const expectations: Readonly<Record<SettingName, string>> = {
  store: 'the path of a SQLite file, like crosscheck.db (the address of a PostgreSQL server is given as database)',
  database: 'an address like postgres://user:password@host/name (postgresql:// too; special characters of the password as %40 and so on)',
  queue: 'an address like redis://host:6379 (rediss:// too), or several with commas between them for a cluster',
  threads: 'a whole number from 1 to 256',
  budgetSeconds: 'a number of seconds above 0, at most 3600',
  rate: 'a number of articles per second above 0',
  port: 'a whole number from 0 to 65535',
  host: 'a host name or an IP address, like 127.0.0.1',
  logLevel: 'trace, debug, info, warn, error, fatal or silent',
  prefix: 'a word without spaces, like {crosscheck}',
  watch: 'the path of a folder, or a list of them',
  feeds: 'an http or https address or the path of a file, or a list of them',
  every: 'a time like 30s, 10m or 2h, at most 24d',
  publisher: 'the name of who publishes the reviews',
  publisherUrl: 'an http or https address',
  pageUrl: 'an http or https address with {id} where the id of the conflict goes, like https://checks.example/reviews#{id}',
  allowHosts: 'a host name like desk.example, or a list of them',
  lease: 'a whole number of minutes from 1 to 1440',
  secondReviewer: 'true or false',
};

/** Settings whose values are never shown, for they may hold a password. */
export const secretNames: ReadonlySet<SettingName> = new Set(['database', 'queue', 'feeds']);
