import { countries } from './countries.ts';

const names = new Map(countries.map(({ code, name }) => [code, name]));

/** An entity's id as a reader would write it: "person:ann-roe" → "Ann Roe", "country:RW" → "Rwanda". */
export function entityLabel(entityId: string): string {
  const name = entityId.slice(entityId.indexOf(':') + 1).replace('~', '');
  const country = entityId.startsWith('country:') ? names.get(name) : undefined;
  return country ?? name.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}
