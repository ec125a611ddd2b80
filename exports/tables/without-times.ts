const [LOCAL, CENTRAL, END] = [0x04_03_4b_50, 0x02_01_4b_50, 0x06_05_4b_50] as const;
/** Midnight of 1 January 1980, the first moment that a ZIP archive knows. */
const FIRST = 0x00_21_00_00;

/** A ZIP archive whose files bear no time of their making, so that the same records give the same bytes. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.byteLength - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === CENTRAL) {
    view.setUint32(at + 12, FIRST, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) === LOCAL) view.setUint32(local + 10, FIRST, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
