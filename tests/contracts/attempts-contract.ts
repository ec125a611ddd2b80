import { beforeEach, expect, test } from '@jest/globals';
import { LEASE_MS, MINUTE, type OpenedStore } from './opened-store.ts';
import { sampleArticle } from './sample-run.ts';

const a = sampleArticle('a');
const revised = sampleArticle('a', 'Nine towns lost power again.');

/** Has the extraction of `a` fail until it is set aside. */
export async function failThrice(opened: OpenedStore, reason = 'it is too long'): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    await opened.store.fail(await opened.takeOne('extract', 'a'), 'ana', reason);
    opened.pass(MINUTE);
  }
}

export function describeAttempts(opened: () => OpenedStore): void {
  beforeEach(async () => {
    await opened().store.accept([a]);
  });

  test('what failed waits a while and is tried again', async () => {
    const { store } = opened();
    await store.fail(await opened().takeOne('extract', 'a'), 'ana', 'no memory');
    expect(await store.due('extract', 10)).toEqual([]);
    opened().pass(MINUTE);
    expect(await opened().takeOne('extract', 'a')).toMatchObject({ failures: 1, interruptions: 0 });
  });

  test('what fails three times is set aside with its reason', async () => {
    await failThrice(opened());
    const { setAside, articles } = await opened().store.status();
    expect(setAside).toEqual([{ stage: 'extract', articleId: 'a', reason: 'it is too long', tries: 3 }]);
    expect(articles.setAside).toBe(1);
    expect([await opened().store.due('extract', 10), await opened().store.unfinished('extract')]).toEqual([[], 0]);
  });

  test('any reason can be kept', async () => {
    await failThrice(opened(), 'NUL \0 and 😀');
    expect((await opened().store.status()).setAside[0]?.reason).toBe('NUL \u{FFFD} and 😀');
  });

  test('a failure of what somebody else has taken over does not count', async () => {
    const slow = await opened().takeOne('extract', 'a', 'ana');
    opened().pass(LEASE_MS);
    const task = await opened().takeOne('extract', 'a', 'ben');
    await opened().store.fail(slow, 'ana', 'too late');
    await opened().store.release([task], 'ben');
    expect(await opened().takeOne('extract', 'a')).toMatchObject({ failures: 0 });
  });

  test('the failures of an old text are not those of a new one', async () => {
    const { store } = opened();
    for (let times = 0; times < 2; times += 1) {
      await store.fail(await opened().takeOne('extract', 'a'), 'ana', 'it is too long');
      opened().pass(MINUTE);
    }
    const third = await opened().takeOne('extract', 'a');
    await store.accept([revised]);
    await store.fail(third, 'ana', 'it is too long');
    expect(await opened().takeOne('extract', 'a')).toMatchObject({ failures: 0, interruptions: 0 });
  });

  test('what its process died under twelve times is set aside', async () => {
    for (let times = 0; times < 12; times += 1) {
      expect(await opened().takeOne('extract', 'a')).toMatchObject({ interruptions: times });
      opened().pass(LEASE_MS);
    }
    expect(await opened().take('extract', ['a'])).toEqual([]);
    const { setAside } = await opened().store.status();
    expect(setAside).toMatchObject([{ stage: 'extract', articleId: 'a', tries: 12 }]);
    expect(setAside[0]?.reason).toContain('ended 12 times');
  });

  test('what was set aside is tried again when somebody says so', async () => {
    const { store } = opened();
    await failThrice(opened());
    expect(await store.retry(['nobody'])).toEqual([]);
    expect(await store.retry(['nobody', 'a'])).toEqual([{ stage: 'extract', articleId: 'a' }]);
    expect(await opened().takeOne('extract', 'a')).toMatchObject({ failures: 0, interruptions: 0 });
    expect((await store.status()).setAside).toEqual([]);
  });

  test('all that was set aside is tried again', async () => {
    await failThrice(opened());
    expect(await opened().store.retry(undefined)).toEqual([{ stage: 'extract', articleId: 'a' }]);
    expect(await opened().store.retry(undefined)).toEqual([]);
    expect(await opened().store.due('extract', 10)).toEqual(['a']);
  });

  test('a revision of what was set aside is tried', async () => {
    await failThrice(opened());
    await opened().store.accept([revised]);
    expect(await opened().takeOne('extract', 'a')).toMatchObject({ failures: 0 });
  });
}
