/**
 * How many code points stand before an offset in UTF-16 code units, which JavaScript counts in; most other programs count code points.
 * `codePointOffset('🚌 12', 3)` → 2.
 */
export function codePointOffset(text: string, offset: number): number {
  let pairs = 0;
  for (let at = 0; at < offset - 1; at += 1) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) {
      pairs += 1;
      at += 1;
    }
  }
  return offset - pairs;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd8_00 && unit <= 0xdb_ff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc_00 && unit <= 0xdf_ff;
}
