import { expect, test } from '@jest/globals';
import { StoreError } from '../../store/store-error.ts';
import { persist } from '../../workers/persist.ts';

const told: string[] = [];
const fullDisk = new StoreError('the disk is full', { cause: { code: 'SQLITE_FULL' } });
const onTrouble = (error: Error) => told.push(error.message);
const always = new AbortController().signal;

test('what the store refuses is tried again until it works, and told of', async () => {
  let tries = 0;
  const work = () => ((tries += 1) < 3 ? Promise.reject(fullDisk) : Promise.resolve('kept'));
  expect(await persist(work, { signal: always, onTrouble })).toBe('kept');
  expect(told).toEqual(['the disk is full', 'the disk is full']);
});

test('a fault of the program is not tried again', async () => {
  await expect(persist(() => Promise.reject(new TypeError('no such thing')), { signal: always, onTrouble })).rejects.toThrow(
    'no such thing',
  );
});

test('what the database does not take would come again', async () => {
  const refused = new StoreError('too big', { cause: { code: 'SQLITE_TOOBIG' } });
  await expect(persist(() => Promise.reject(refused), { signal: always, onTrouble })).rejects.toThrow('too big');
});

test('a worker that is told to stop does not wait for the store', async () => {
  const signal = AbortSignal.abort();
  await expect(persist(() => Promise.reject(fullDisk), { signal, onTrouble })).rejects.toThrow('the disk is full');
});
