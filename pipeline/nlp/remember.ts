/** A text is read front to back: what is asked again was asked not long ago. */
const KEPT = 64;

/**
 * A pure function that works out once what it is asked again and again of the sentence or the clause at hand. The rest of the
 * arguments must follow from the key. `const marksOf = remember((clause: Clause) => …)`.
 */
export function remember<Key extends object, Rest extends readonly unknown[], Value>(
  work: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new Map<Key, Value>();
  return (key, ...rest) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const value = work(key, ...rest);
    if (known.size >= KEPT) known.clear();
    known.set(key, value);
    return value;
  };
}
