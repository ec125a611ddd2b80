import type { Regex } from './collect-regexes.ts';

/** Every regular expression that files of this project put together (`new RegExp(…)`) while `load` runs. */
export async function watchRegexes(load: () => Promise<unknown>): Promise<Regex[]> {
  const built: Regex[] = [];
  const own = globalThis.RegExp;
  const note = (regex: RegExp): RegExp => {
    const where = callerOf(new Error().stack ?? '');
    if (where !== undefined) built.push({ where, source: regex.source, flags: regex.flags });
    return regex;
  };
  globalThis.RegExp = new Proxy(own, {
    construct: (target, parts) => note(Reflect.construct(target, parts) as RegExp),
    apply: (target, self, parts) => note(Reflect.apply(target, self, parts) as RegExp),
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = own;
  }
  return built;
}

const FRAME = /\/(?<path>(?:pipeline|readers)\/\S+?\.ts):(?<line>\d+)/u;

/** `pipeline/nlp/mask-junk.ts:3`; undefined for a package's own. */
function callerOf(stack: string): string | undefined {
  const caller = stack.split('\n').find((line) => line.startsWith('    at ') && !line.includes('watch-regexes')) ?? '';
  const { path, line } = FRAME.exec(caller)?.groups ?? {};
  return path === undefined || line === undefined || caller.includes('node_modules') ? undefined : `${path}:${line}`;
}
