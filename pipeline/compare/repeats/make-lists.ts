const BYTES = 4;

/**
 * So many lists with room for so many numbers each, in one piece of memory: with every few large pieces the engine looks through
 * everything else for what is no longer used, which costs the more the more there is.
 */
export function makeLists(count: number, room: number): Uint32Array[] {
  const memory = new ArrayBuffer(BYTES * room * count);
  return Array.from({ length: count }, (_, index) => new Uint32Array(memory, BYTES * room * index, room));
}
