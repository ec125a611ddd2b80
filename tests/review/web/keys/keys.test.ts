import { describe, expect, test } from '@jest/globals';
import { KeyMap } from '../../../../review/web/keys/bindings.ts';
import { keyOf, keyWords, type Stroke } from '../../../../review/web/keys/key-of.ts';

const stroke = (key: string, more: Partial<Stroke> = {}) => ({
  ...{ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, repeat: false },
  ...more,
});

describe('a stroke', () => {
  test.each([
    [stroke('j'), 'j'],
    [stroke('J'), 'j'],
    [stroke('U', { shiftKey: true }), 'shift+u'],
    [stroke('?', { shiftKey: true }), '?'],
    [stroke('3'), '3'],
    [stroke('Escape'), 'Escape'],
  ])('%# has a name', (one, name) => {
    expect(keyOf(one)).toBe(name);
  });

  test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'])('with %s is none of ours', (modifier) => {
    expect(keyOf(stroke('c', { [modifier]: true }))).toBeUndefined();
  });

  test('is written for a reader', () => {
    expect(['shift+u', 'c', '/', 'Escape'].map(keyWords)).toEqual(['Shift + U', 'C', '/', 'Esc']);
  });
});

describe('keys', () => {
  const run = () => undefined;
  const desk = {
    name: 'Desk',
    bindings: [
      { key: 'c', words: 'outer', run },
      { key: 'j', words: 'next', run, repeats: true },
    ],
  };
  const inner = { name: 'Inner', bindings: [{ key: 'c', words: 'inner', run }] };

  test('the innermost counts, until it goes away', () => {
    const keys = new KeyMap();
    keys.add(desk);
    const remove = keys.add(inner);
    expect(keys.find(stroke('c'))?.words).toBe('inner');
    expect(keys.groups().map(({ name }) => name)).toEqual(['Desk', 'Inner']);
    remove();
    expect(keys.find(stroke('c'))?.words).toBe('outer');
    expect(keys.find(stroke('z'))).toBeUndefined();
  });

  test('a held key moves on, and decides nothing', () => {
    const keys = new KeyMap();
    keys.add(desk);
    expect(keys.find(stroke('j', { repeat: true } as object))?.words).toBe('next');
    expect(keys.find(stroke('c', { repeat: true } as object))).toBeUndefined();
  });
});
