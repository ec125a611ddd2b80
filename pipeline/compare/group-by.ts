/** Values by the keys each of them has, in order of arrival. `groupBy([1, 2, 3], (n) => [n % 2])` → Map {1 → [1, 3], 0 → [2]}. */
export function groupBy<Value, Key>(values: readonly Value[], keysOf: (value: Value) => readonly Key[]): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
