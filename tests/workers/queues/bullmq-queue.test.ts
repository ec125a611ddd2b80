import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openBullQueue } from '../../../workers/queues/bullmq-queue.ts';
import type { Queue } from '../../../workers/queues/queue.ts';
import { queueContract } from '../../contracts/queue-contract.ts';
import { needServer } from '../../servers/need-server.ts';
import { startRedis } from '../../servers/start-redis.ts';

jest.setTimeout(30_000);

const redis = needServer(await startRedis());
let count = 0;

function open(prefix = `{test-${(count += 1)}}`): Queue {
  return openBullQueue({ urls: [redis?.url ?? ''], prefix, onError: () => undefined, lockMs: 2_000 });
}

if (redis === undefined) test.skip('the queue on Redis: no Redis here', () => undefined);
else {
  queueContract('the queue on Redis', () => open());

  describe('a server', () => {
    let loose: Queue;
    beforeAll(async () => {
      const evicting = needServer(await startRedis({ policy: 'allkeys-lru' }));
      loose = openBullQueue({ urls: [evicting?.url ?? ''], prefix: '{x}', onError: () => undefined });
    });
    afterAll(() => loose.close());

    test('that may drop work is told of', async () => {
      expect((await loose.describe()).warnings.join('\n')).toContain('set it to "noeviction"');
    });
  });

  test('two doors lead to one queue: what one process adds another is handed, once', async () => {
    const [one, other] = [open('{shared}'), open('{shared}')];
    const handled: string[] = [];
    for (const queue of [one, other])
      await queue.consume('extract', { concurrency: 2 }, (subject) => Promise.resolve(void handled.push(subject)));
    const subjects = Array.from({ length: 50 }, (_, index) => `s${index}`);
    await Promise.all([one.add('extract', subjects), other.add('extract', subjects)]);
    while ((await one.size('extract')) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(new Set(handled).size).toBe(50);
    await Promise.all([one.close(), other.close()]);
  });
}
