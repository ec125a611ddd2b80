/** Above all keys of terms. */
const PASSAGE = 2 ** 46;
const BYTES = 4;

/** The keys of a text's passages as bytes, four each. */
export function packPassages(keys: Uint32Array): Uint8Array {
  return new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength);
}

/** Undoes `packPassages`, and sets the keys apart from those of terms. */
export function unpackPassages(bytes: Uint8Array): number[] {
  // a copy begins at a multiple of four, as typed arrays must
  const { buffer } = Uint8Array.from(bytes);
  return Array.from(new Uint32Array(buffer, 0, bytes.length / BYTES), (key) => PASSAGE + key);
}
