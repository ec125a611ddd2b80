import { Tokenizer } from 'htmlparser2';
import { SilentCallbacks } from './silent-callbacks.ts';

/** Where the elements of a feed do not close as they should. */
export interface FeedBreak {
  readonly element: string;
  readonly line: number;
}

/** The elements that hold a feed together. What outlets write inside of them is mended, not refused. */
const FRAME = new Set(['rss', 'rdf', 'channel', 'item', 'feed', 'entry']);

/**
 * Finds where a feed breaks off, in one linear pass: an item that was cut would pass for the whole article.
 * `findBreak('<rss><channel>\n<item>')` → `{element: 'item', line: 2}`; undefined when all is closed.
 */
export function findBreak(xml: string): FeedBreak | undefined {
  const pass = new FramePass(xml);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, pass);
  tokenizer.write(xml);
  tokenizer.end();
  const broken = pass.broken();
  if (broken === undefined) return undefined;
  return { element: broken.name, line: (xml.slice(0, broken.start).match(/\n/gu)?.length ?? 0) + 1 };
}

interface Open {
  readonly name: string;
  readonly start: number;
}

/** Follows the frame's opening and closing tags. One pass, one instance. */
class FramePass extends SilentCallbacks {
  readonly #xml: string;
  readonly #open: Open[] = [];
  #tag: Open = { name: '', start: 0 };
  #first: Open | undefined;

  constructor(xml: string) {
    super();
    this.#xml = xml;
  }

  broken(): Open | undefined {
    return this.#first ?? this.#open.at(-1);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: this.#nameAt(start, end), start };
  }

  onopentagend(): void {
    if (FRAME.has(this.#tag.name)) this.#open.push(this.#tag);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#nameAt(start, end);
    if (!FRAME.has(name)) return;
    const last = this.#open.pop();
    if (last?.name !== name) this.#first ??= last ?? { name, start };
  }

  /** Without its prefix: `rdf:RDF` → `rdf`. */
  #nameAt(start: number, end: number): string {
    const name = this.#xml.slice(start, Math.min(end, start + 60)).toLowerCase();
    return name.slice(name.indexOf(':') + 1);
  }

  onselfclosingtag(): void {}
}
