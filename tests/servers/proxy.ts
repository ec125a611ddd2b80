import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopAfterTests } from './running-servers.ts';

/** A network between a program and a server that can be made bad. */
export class Proxy {
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #delayMs = 0;
  #isSilent = false;
  port = 0;

  /** @param target the port of the server on this machine */
  constructor(target: number) {
    this.#target = target;
  }

  /** Lets everything pass, after so many milliseconds. */
  async pass(delayMs = 0): Promise<void> {
    this.#delayMs = delayMs;
    this.#isSilent = false;
    await this.#listen();
  }

  /** Swallows what is sent, on old connections and on new ones: nobody answers and nobody hangs up. */
  silence(): void {
    this.#isSilent = true;
  }

  /** Cuts every connection, in the middle of whatever is sent; new ones pass as before. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Cuts every connection, and takes no new ones. */
  async refuse(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    const closed = server?.close() && once(server, 'close');
    this.cut();
    await closed;
  }

  async stop(): Promise<void> {
    await this.refuse();
  }

  async #listen(): Promise<void> {
    if (this.#server !== undefined) return;
    const server = createServer((client) => this.#join(client));
    this.#server = server;
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
  }

  #join(client: Socket): void {
    const server = connect(this.#target, '127.0.0.1');
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (bytes: Buffer) => void this.#forward(bytes, to));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }

  async #forward(bytes: Buffer, to: Socket): Promise<void> {
    if (this.#isSilent) return;
    if (this.#delayMs > 0) await sleep(this.#delayMs);
    if (!to.destroyed) to.write(bytes);
  }
}

/** Puts a proxy before the server of an address; gives back the proxy and the address that leads through it. */
export async function startProxy(url: string): Promise<{ readonly proxy: Proxy; readonly url: string }> {
  const through = new URL(url);
  const proxy = stopAfterTests(new Proxy(Number(through.port)));
  await proxy.pass();
  through.port = String(proxy.port);
  return { proxy, url: through.href };
}
