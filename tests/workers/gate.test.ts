import { expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Gate } from '../../workers/gate.ts';

test('many go through together; one that goes alone waits for them, and they for it', async () => {
  const gate = new Gate();
  let inside = 0;
  const seen: [string, number][] = [];
  const visit = (name: string) => async () => {
    inside += 1;
    await sleep(5);
    seen.push([name, inside]);
    inside -= 1;
  };
  await Promise.all([gate.together(visit('a')), gate.together(visit('b')), gate.alone(visit('alone')), gate.together(visit('c'))]);
  expect(seen.map(([name]) => name).sort()).toEqual(['a', 'alone', 'b', 'c']);
  expect(Math.max(...seen.map(([, count]) => count))).toBeGreaterThan(1);
  expect(seen.find(([name]) => name === 'alone')?.[1]).toBe(1);
});

test('one that fails alone lets the others through', async () => {
  const gate = new Gate();
  await expect(gate.alone(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await gate.together(() => Promise.resolve('through'))).toBe('through');
});
