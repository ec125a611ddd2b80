import { Cluster, Redis } from 'ioredis';

const CONNECT_MS = 5_000;
/** A server that is silent for so long is gone: a blocking command of bullmq is answered within ten seconds. */
const SILENT_MS = 20_000;
const MOST_PAUSE_MS = 2_000;

/** Opens a connection to Redis, or to a cluster when several addresses are given. It comes back by itself when it was cut. */
export function connectRedis(urls: readonly string[], onError: (error: Error) => void): Redis | Cluster {
  // a command waits for the connection to come back; nothing is thrown away in between
  const options = { maxRetriesPerRequest: null, connectTimeout: CONNECT_MS, socketTimeout: SILENT_MS, keepAlive: 10_000 };
  const retryStrategy = (tries: number) => Math.min(tries * 100, MOST_PAUSE_MS);
  const [first = '', ...others] = urls;
  const connection =
    others.length === 0
      ? new Redis(first, { ...options, retryStrategy })
      : new Cluster([first, ...others], { redisOptions: options, clusterRetryStrategy: retryStrategy });
  connection.on('error', onError);
  return connection;
}

/** What is wrong with how the server is set up, in words; nothing when all is well or may not be asked. */
export async function inspectRedis(connection: Redis | Cluster): Promise<string[]> {
  const ask = async (name: string) => ((await connection.call('CONFIG', 'GET', name)) as string[])[1] ?? '';
  try {
    const [policy, appendOnly, save] = [await ask('maxmemory-policy'), await ask('appendonly'), await ask('save')];
    return [
      ...(policy === 'noeviction' ? [] : [`maxmemory-policy is "${policy}": Redis may drop work when it is full; set it to "noeviction"`]),
      ...(appendOnly === 'yes' || save !== ''
        ? []
        : ['Redis keeps nothing on disk: after a restart the queue is filled again from the store']),
    ];
  } catch (error) {
    return [`the settings of Redis cannot be read (${(error as Error).message}); see that maxmemory-policy is "noeviction"`];
  }
}
