/** A property where there is a value, nothing where there is none: `{...given('url', undefined)}` → `{}`. */
export function given<Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [Name in Key]: Value });
}
