const NOTHING = Object.freeze({});

/** A property where there is a value, nothing where there is none: `{...given('url', undefined)}` → `{}`. */
export function given<Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } {
  if (value === undefined) return NOTHING;
  const made: { [Name in Key]?: Value } = {};
  made[key] = value;
  return made;
}
