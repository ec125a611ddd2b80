import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticleRow } from '../../../cli/read-article-row.ts';
import { type DeskOptions, openDesk } from '../../../review/server/open-desk.ts';
import { hashPassword } from '../../../review/server/security/hash-password.ts';
import type { Role } from '../../../schemas/index.ts';
import { openStore, type StorePlace } from '../../../store/open-store.ts';
import type { Store } from '../../../store/store.ts';
import { fill } from './sample-world.ts';

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** sent as JSON; a string is sent as it stands */
  readonly body?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** the JSON that was answered */
  readonly json: any;
}

/** What a line of the log holds. */
export interface LogLine {
  readonly level: string;
  readonly facts: object;
  readonly message: string;
}

export const PASSWORD = 'correct horse battery';

/** A desk on a store of its own, asked over HTTP. */
export class TestDesk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'crosscheck-desk-'));
  readonly lines: LogLine[] = [];
  store!: Store;
  address = '';
  #close: () => Promise<void> = () => Promise.resolve();

  /** The same on another store, as on PostgreSQL. */
  static async on(place: StorePlace, options: Partial<DeskOptions> = {}): Promise<TestDesk> {
    const desk = new TestDesk();
    desk.store = await openStore(place, { pipeline: 1 });
    if ((await desk.store.article('harbor')) === undefined) await fill(desk.store);
    await desk.serve(options);
    return desk;
  }

  /** Opens it. `users` may log in, each with PASSWORD. */
  static async open(options: Partial<DeskOptions> = {}, users: Readonly<Record<string, Role>> = {}): Promise<TestDesk> {
    const desk = new TestDesk();
    desk.store = await openStore({ file: join(desk.#folder, 'news.db') }, { pipeline: 1, ...(options.now && { now: options.now }) });
    await fill(desk.store);
    const password = Object.keys(users).length === 0 ? '' : await hashPassword(PASSWORD);
    for (const [name, role] of Object.entries(users)) await desk.store.desk.saveUser({ name, role, password });
    await desk.serve(options);
    return desk;
  }

  /** Starts the server, once more after `stop`. */
  async serve(options: Partial<DeskOptions> = {}): Promise<void> {
    const note = (level: string) => (facts: object, message: string) => void this.lines.push({ level, facts, message });
    const { address, close } = await openDesk({
      ...{ store: this.store, host: '127.0.0.1', port: 0, allowHosts: [], leaseMs: 60_000, secondReviewer: false },
      ...{ readArticle: readArticleRow, webFolder: join(this.#folder, 'web'), localUser: 'ana', version: '1.0.0' },
      log: { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') },
      ...options,
    });
    [this.address, this.#close] = [address, close];
  }

  stop(): Promise<void> {
    return this.#close();
  }

  async close(): Promise<void> {
    await this.#close();
    await this.store.close();
    rmSync(this.#folder, { recursive: true });
  }

  /** Sends a request exactly as it is given. */
  ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answered> {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const type = text === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(this.address);
      const sent = request({ hostname, port, path, method, agent: false, headers: { ...type, ...headers } }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => {
          const answer = Buffer.concat(pieces).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text: answer, json: parsed(answer) });
        });
      });
      sent.on('error', reject);
      sent.end(text);
    });
  }

  /** Who sends the code that the desk gave, and the cookie, if there is one. */
  async session(name?: string): Promise<Session> {
    if (name === undefined) return new Session(this, { 'x-crosscheck-csrf': (await this.ask('/api/me')).json.csrf as string });
    const { headers, json } = await this.ask('/api/login', { method: 'POST', body: { name, password: PASSWORD } });
    const cookie = String(headers['set-cookie']).split(';')[0]!;
    return new Session(this, { cookie, 'x-crosscheck-csrf': json.csrf as string });
  }
}

/** Somebody at the desk. */
export class Session {
  readonly desk: TestDesk;
  readonly headers: Readonly<Record<string, string>>;

  constructor(desk: TestDesk, headers: Readonly<Record<string, string>>) {
    this.desk = desk;
    this.headers = headers;
  }

  get(path: string): Promise<Answered> {
    return this.desk.ask(path, { headers: this.headers });
  }

  send(method: string, path: string, body?: unknown): Promise<Answered> {
    return this.desk.ask(path, { method, body, headers: this.headers });
  }

  /** Decides a conflict as it is now. */
  async decide(id: string, verdict: object): Promise<Answered> {
    const { version } = (await this.get(`/api/conflicts/${id}`)).json as { version: number };
    return this.send('POST', `/api/conflicts/${id}/judgements`, { version, ...verdict });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
