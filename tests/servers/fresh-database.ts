import pg from 'pg';

let count = 0;

/** Makes an empty database on a server; gives back its address. */
export async function freshDatabase(serverUrl: string): Promise<string> {
  const name = `fresh_${(count += 1)}`;
  await query(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  return url.href;
}

/** Runs one statement by itself: `await query(url, 'SELECT 1 AS one')` → `[{one: 1}]`. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
