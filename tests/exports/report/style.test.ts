import { describe, expect, test } from '@jest/globals';
import { style } from '../../../exports/report/style.ts';

type Palette = ReadonlyMap<string, string>;

function paletteOf(block: string): Palette {
  return new Map([...block.matchAll(/--(\w+):(#[0-9a-f]{6})/g)].map((found) => [found[1]!, found[2]!]));
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(palette: Palette, front: string, back: string): number {
  const [dark, light] = [luminance(palette.get(front)!), luminance(palette.get(back)!)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each([
  ['light', paletteOf(style.slice(0, style.indexOf('@media')))],
  ['dark', paletteOf(style.slice(style.indexOf('@media (prefers-color-scheme:dark)')).split('}')[0]!)],
])('%s colours', (_, palette) => {
  test.each([
    ['ink', 'paper'],
    ['soft', 'paper'],
    ['accent', 'paper'],
    ['ink', 'tint'],
    ['ink', 'faint'],
    ['ink', 'glow'],
    ['accent', 'faint'],
  ])('%s on %s reads at 4.5 to 1', (front, back) => {
    expect(contrast(palette, front, back)).toBeGreaterThanOrEqual(4.5);
  });
});
