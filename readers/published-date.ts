const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/u;
const RFC = /^(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3}) (\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))? ?([a-z]{1,4}|[+-]\d{4})?)?$/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones that RFC 822 names. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
]);

/**
 * A publication date as ISO 8601, or undefined when it is no date.
 * `readPublished('Fri, 16 Jan 2026 08:20:00 +0600')` → `'2026-01-16T08:20:00+06:00'`; `readPublished('2026-02-30')` → undefined.
 */
export function readPublished(given: string): string | undefined {
  const text = given.trim();
  const iso = ISO.exec(text);
  if (iso !== null) return isReal(iso.slice(1, 7)) ? text.replace(' ', 'T') : undefined;
  const rfc = RFC.exec(text);
  return rfc === null ? undefined : fromRfc(rfc);
}

function fromRfc(match: RegExpExecArray): string | undefined {
  const [, day = '', monthName = '', year = '', hour, minute, second, zone] = match;
  const month = String(MONTHS.indexOf(monthName.toLowerCase()) + 1).padStart(2, '0');
  const date = `${year}-${month}-${day.padStart(2, '0')}`;
  if (!isReal([year, month, day, hour, minute, second])) return undefined;
  if (hour === undefined || minute === undefined) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[+-]/u.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return ZONES.get(zone.toLowerCase()) ?? '';
}

/** Is there such a day and time? 30 February is none. */
function isReal(parts: readonly (string | undefined)[]): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
}
