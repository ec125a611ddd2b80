import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIPv6, type LookupFunction } from 'node:net';

const TIMEOUT_MS = 10_000;
/** Addresses of the machine's own surroundings, as where clouds tell secrets; no receiver of webhooks stands there. */
const LINK_LOCAL = new BlockList();
LINK_LOCAL.addSubnet('169.254.0.0', 16);
LINK_LOCAL.addSubnet('fe80::', 10, 'ipv6');

/** Posts a text and gives the status. Redirects are not followed, what is answered is not read, and it takes ten seconds at most. */
export function postJson(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const address = new URL(url);
  const send = address.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    if (isLinkLocal(address.hostname.replaceAll(/[[\]]/g, ''))) throw refused(address.hostname);
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const length = String(Buffer.byteLength(body));
    const options = {
      method: 'POST',
      agent: false,
      signal,
      lookup: lookupNear,
      headers: { ...headers, 'content-length': length },
    } as const;
    const request = send(address, options, (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Looks a name up, and refuses what leads to a link-local address: the address that was checked is the one that is used. */
const lookupNear: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    // of a name that is not known nothing is found, not even an empty list
    const [first] = error === null ? found : [];
    if (first === undefined || found.some(({ address }) => isLinkLocal(address))) done(error ?? refused(name), '', 4);
    else if (options.all === true) done(null, found);
    else done(null, first.address, first.family);
  });
};

function isLinkLocal(address: string): boolean {
  return LINK_LOCAL.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

function refused(name: string): Error {
  return new Error(`${name} is no address to which webhooks are sent`);
}
