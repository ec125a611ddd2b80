import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ChangeWatcher, type Changes } from '../../../review/server/live/change-watcher.ts';
import { type Session, TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

let desk: TestDesk;
let ana: Session;
beforeAll(async () => {
  desk = await TestDesk.open();
  ana = await desk.session();
});
afterAll(() => desk.close());

/** Reads a stream until a text is in it. */
async function readUntil(stream: ReadableStreamDefaultReader<Uint8Array>, wanted: RegExp): Promise<string> {
  let text = '';
  while (!wanted.test(text)) {
    const { value, done } = await stream.read();
    if (done) break;
    text += new TextDecoder().decode(value);
  }
  return text;
}

describe('live updates', () => {
  test('tell of a decision that another process made', async () => {
    const answer = await fetch(`${desk.address}/api/events`);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const stream = answer.body!.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    await readUntil(stream, /welcome/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await ana.decide('conflict-towns', { decision: 'confirmed' });
    const text = await readUntil(stream, /\n\n/);
    expect(text).toMatch(/^event: changed\ndata: \{"last":\d+,"conflictIds":\["conflict-towns"\]\}\nid: \d+\n\n$/);
    await stream.cancel();
  });

  test('begin with what was missed', async () => {
    const { last } = await desk.store.desk.changes(0);
    await ana.decide('conflict-bridge', { decision: 'confirmed' });
    const answer = await fetch(`${desk.address}/api/events`, { headers: { 'last-event-id': String(last) } });
    const stream = answer.body!.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    expect(await readUntil(stream, /changed[\s\S]*\n\n/)).toContain('"conflictIds":["conflict-bridge"]');
    await stream.cancel();
  });
});

describe('the watcher', () => {
  test('asks while somebody listens, one question for all, and goes on when the store is away', async () => {
    const asked: number[] = [];
    let isAway = true;
    const ask = (after: number): Promise<Changes> => {
      asked.push(after);
      if (asked.length === 2 && isAway) {
        isAway = false;
        return Promise.reject(new Error('the store is away'));
      }
      return Promise.resolve({ last: asked.length, conflictIds: ['c'] });
    };
    const watcher = new ChangeWatcher(ask, quiet);
    const heard: Changes[] = [];
    const stop = watcher.listen((changes) => heard.push(changes));
    let stopBoth = stop;
    const both = await new Promise<Changes>((resolve) => {
      const stopOther = watcher.listen(resolve);
      stopBoth = () => [stop, stopOther].forEach((one) => one());
    });
    stopBoth();
    expect(both).toEqual({ last: 3, conflictIds: ['c'] });
    expect(heard).toEqual([both]);
    expect(asked.slice(1)).toEqual([1, 1]);
  });

  test('stops with the last listener', async () => {
    let asked = 0;
    const watcher = new ChangeWatcher(() => Promise.resolve({ last: ++asked, conflictIds: [] }), quiet);
    watcher.listen(() => undefined)();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([asked, watcher.listeners]).toEqual([0, 0]);
  });
});
